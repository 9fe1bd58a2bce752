"""Which figures are shown, always in sight: the true ones for the house, or those that were published."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from familiehus.i18n import tr
from familiehus.ui import icons, theme
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text


class TruthRow(Snug):
    """``say`` puts a sentence after the words; tools stand to the right, or below with large text."""

    def __init__(self, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon, self._picture = "lock", QLabel()
        self.words, self.more = Text("", "strong"), Text("", "body", "muted")
        said = QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(0, 0, theme.px(10), 0)
        line.setSpacing(theme.px(8))
        for part in (self._picture, self.words, self.more):
            line.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        both = FlowLayout(gap_x=8, gap_y=6)
        both.addWidget(said)
        for tool in tools:
            both.addWidget(tool)
        row.addLayout(both)
        self.say_true()

    def say_true(self, more: str = "") -> None:
        """The true figures."""
        self._say("lock", tr("Rigtige tal, kun til huset"), more)

    def say_published(self, more: str) -> None:
        """What left the house."""
        self._say("document", tr("Som offentliggjort"), more)

    def _say(self, icon: str, words: str, more: str) -> None:
        self._icon = icon
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{words}. {more}" if more else words)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        side, ink = theme.px(18), theme.tokens().accent
        self._picture.setPixmap(icons.pixmap(self._icon, ink, side, self.devicePixelRatioF()))
