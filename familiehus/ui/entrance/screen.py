"""What every screen before the open house shares: one card on warm paper, a house, a few plain words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import icons, theme
from familiehus.ui.entrance.centred import centred
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


class EntranceScreen(QWidget):
    """Put things in ``body``. ``opened(OpenedHouse)`` when the house is; ``closed`` when somebody gave up."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, title: str, subtitle: str, *, wide: int = 460) -> None:
        super().__init__()
        self.setWindowTitle(tr("Familiehus"))
        self.setAccessibleName(title)
        self.card = Card()
        self.card.setFixedWidth(theme.px(wide))
        self.body = self.card.body
        self.body.setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(28))
        self.body.setSpacing(theme.px(12))
        self.head = Head(title, subtitle)
        self.body.addWidget(self.head)
        self.area = centred(self.card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing before the house is open ends the program."""
        super().closeEvent(event)
        self.closed.emit()


class Head(QWidget):
    """The house and, beside it, where you are."""

    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__()
        self._picture = QLabel()
        self._title = Text(title, "h1", wrap=True)
        self._subtitle = Text(subtitle, "small", "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._dress()

    def say(self, title: str, subtitle: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap("house", theme.tokens().accent, theme.px(34), ratio))
