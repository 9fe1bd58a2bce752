""" "Ikke gemt": says where, and offers the two ways out. Stays while one walks through the chapters."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.text import Text


class UnsavedBar(QWidget):
    """``saving`` and ``reverting`` are for everything that is not saved."""

    saving = Signal()
    reverting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", "strong", "gold", wrap=True)
        self.save, self.revert = PrimaryButton(tr("Gem"), "Ctrl+S"), QuietButton(tr("Fortryd"))
        self.save.clicked.connect(self.saving)
        self.revert.clicked.connect(self.reverting)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(self._words, 1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        self.hide()

    def show_titles(self, titles: Sequence[str]) -> None:
        """Where something is not saved; hidden when nowhere."""
        if not titles:
            self.hide()
            return
        words = tr("Ikke gemt: {where}", where=listed(list(titles)))
        if self.isHidden():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Gold: something waits."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.gold_soft, t.line if t.high_contrast else None)
