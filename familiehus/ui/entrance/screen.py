"""What every screen before the open house shares: one card on warm paper, a house, a few plain words."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import icons, theme
from familiehus.ui.entrance.centred import Centred
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


class Scene(QWidget):
    """A card with a head. Put things in ``body``; Enter is ``go_on``, Esc is ``go_back``."""

    def __init__(self, title: str, subtitle: str, *, wide: int = 460) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.card = Card()
        self.area = Centred(self.card, wide, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.body = self.card.body
        self.body.setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(28))
        self.body.setSpacing(theme.px(12))
        self.head = Head(title, subtitle, self.card)
        self.body.addWidget(self.head)
        self._following = False

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the keyboard while it can be seen: a screen that is gone is not told where focus went."""
        super().showEvent(event)
        if not self._following:
            self._following = True
            _app().focusChanged.connect(self._follow_focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        if self._following:
            self._following = False
            _app().focusChanged.disconnect(self._follow_focus)

    def bind_back(self) -> None:
        """Alt+Left goes back. A shortcut, because a text field would keep the key to itself."""
        from PySide6.QtGui import QKeySequence, QShortcut

        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)

    def say(self, title: str, subtitle: str) -> None:
        """Another head."""
        self.setAccessibleName(title)
        self.head.say(title, subtitle)

    def begin(self) -> None:
        """It is shown now: put the keyboard where the first answer goes."""

    def leave(self) -> None:
        """The window closes: nothing may stay open."""

    def go_on(self) -> None:
        """Enter, when the keyboard stands on nothing of its own."""

    def go_back(self) -> None:
        """Esc, and Alt+Left after ``bind_back``."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A focused button takes Enter; otherwise it goes on."""
        if event.key() in ENTER:
            here = QApplication.focusWidget()
            if isinstance(here, QAbstractButton) and here.isEnabled() and self.isAncestorOf(here):
                here.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _before: QWidget | None, here: QWidget | None) -> None:
        """With large text the field that has the keyboard may lie below the edge."""
        if here is not None and self.card.isAncestorOf(here):
            QTimer.singleShot(0, here, lambda: self.area.ensureWidgetVisible(here, 0, theme.px(40)))


class EntranceScreen(Scene):
    """A scene that is the window. ``opened(OpenedHouse)`` when the house is; ``closed`` when given up."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, title: str, subtitle: str, *, wide: int = 460) -> None:
        super().__init__(title, subtitle, wide=wide)
        self.setWindowTitle(tr("Familiehus"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing before the house is open ends the program."""
        super().closeEvent(event)
        self.closed.emit()


class Head(QWidget):
    """The house and, beside it, where you are."""

    def __init__(self, title: str, subtitle: str, parent: QWidget) -> None:
        super().__init__(parent)
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
