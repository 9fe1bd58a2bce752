"""The grid and what may lie over it: a question, a quiet offer, a word when there is nothing to see."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.week.drop import Drop
from familiehus.ui.week.drop_question import DropQuestion
from familiehus.ui.week.grid import WeekGrid
from familiehus.ui.week.quiet_offer import QuietOffer
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text


class Stage(QWidget):
    """``grid`` fills it; the rest is placed over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = WeekGrid()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self.empty = EmptyWords(self)
        self.offer = QuietOffer(self)
        self.question = DropQuestion(self)
        self.setFocusProxy(self.grid.sheet.cursor_frame)

    def ask(self, drop: Drop) -> None:
        """Beside the ghost that is still there."""
        ghost = self.grid.hand.ghost
        at = ghost.mapTo(self, QPoint(0, 0))
        ghost.hush()
        self.question.ask(drop, QRect(at, ghost.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything stays where it belongs."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "question"):
            self._place()

    def _place(self) -> None:
        self.offer.place()
        self.empty.place()


class EmptyWords(QWidget):
    """Why there is nothing, and what to do. The mouse goes through it unless there is a button to press."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Text("", "body", "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action = QuietButton("")
        self.action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(self._words)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, action: str = "") -> None:
        """Show it; no text: hide."""
        self.setVisible(bool(text))
        self._words.setText(text)
        self.setAccessibleName(text)
        self.action.setVisible(bool(action))
        self.action.set_label(action)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not action)
        self.place()

    def place(self) -> None:
        """In the middle of the hours."""
        parent, layout = self.parentWidget(), self.layout()
        if parent is None or layout is None or self.isHidden():
            return
        width = min(theme.px(430), parent.width() - theme.px(80))
        height = layout.totalHeightForWidth(width)
        top = max((parent.height() - height) * 2 // 5, theme.px(60))
        self.setGeometry((parent.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, so that hatching does not disturb the words."""
        t = theme.tokens()
        box(QPainter(self), QRectF(self.rect()), 12, t.surface, t.line)
