"""The frame of a sheet about a family: a heading that stays, a body that scrolls, a foot that stays."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.desk.notice import Notice, show_whole
from familiehus.ui.painting import box
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.key_button import KeyButton
from familiehus.ui.widgets.snug import Snug
from familiehus.ui.widgets.text import Text


class SheetFrame(QWidget):
    """Put parts into ``self.body`` and ``self.below``. The heading is never a window's title."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.aside = Text("", "h2", wrap=True), Text("", "small", "muted", wrap=True)
        self.close_button = IconButton("close", tr("Luk (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.notice, self.area = Notice(), QScrollArea()
        inside = Snug(least=least - 46)
        inside.setObjectName("scrolled")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(theme.px(20), theme.px(4), theme.px(16), theme.px(16))
        self.body.setSpacing(theme.px(14))
        self.below = QVBoxLayout()
        self.below.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self.below.setSpacing(theme.px(8))
        self.below.addWidget(self.notice)
        self._lay_out(inside)

    def show_heading(self, heading: str, aside: str) -> None:
        """What it is about."""
        self.heading.setText(heading)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.setAccessibleName(heading)

    def go_to(self, field: QWidget) -> None:
        """The keyboard goes there, and the eye finds the field with the line that says what is wrong."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        asked = field.parentWidget()
        show_whole(asked if isinstance(asked, Asked) else field)

    def save(self) -> None:
        """Each sheet saves what it holds."""
        raise NotImplementedError

    def leave(self) -> None:
        """Away, after asking where something typed would be lost."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field and Ctrl+Enter anywhere save; Enter on a button presses it; Esc leaves."""
        here = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or isinstance(here, QLineEdit):
            self.save()
        elif isinstance(here, KeyButton):
            here.click()

    def hasHeightForWidth(self) -> bool:
        """It scrolls inside: the page it stands on must not grow to show all of it."""
        return False

    def sizeHint(self) -> QSize:
        """As high as it must be; it takes what there is."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def _lay_out(self, inside: QWidget) -> None:
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(1), theme.px(14), theme.px(1), theme.px(14))
        column.setSpacing(theme.px(8))
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.heading)
        words.addWidget(self.aside)
        head.setContentsMargins(theme.px(20), 0, theme.px(10), 0)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(self.below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card as high as the page."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.line)
