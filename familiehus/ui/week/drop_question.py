"""Something is in the way: take the free room, say why it shall lie there all the same, or let it be.

A card beside what was dropped, not a dialog: the week stays in sight, and one key is enough.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.week.drop import Drop
from familiehus.ui.week.hand import warning_of
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.text import Text

WIDE = 330


class DropQuestion(QWidget):
    """``freed``: in the free room. ``reasoned``: here, with a reason. ``given_up``: not at all."""

    freed = Signal(object)
    reasoned = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drop: Drop | None = None
        self._words = Text("", "strong", "warm", wrap=True)
        self.free = PrimaryButton("", "Enter")
        self.why = QuietButton(tr("Læg den her alligevel, med en grund"), "G")
        self.no = QuietButton(tr("Lad være"), "Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(self._words)
        for button in (self.free, self.why, self.no):
            column.addWidget(button)
        self.free.clicked.connect(lambda: self._answer(self.freed.emit))
        self.why.clicked.connect(lambda: self._answer(self.reasoned.emit))
        self.no.clicked.connect(self.give_up)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while nothing is asked."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, drop: Drop, beside: QRect) -> None:
        """Open beside the ghost (in the parent's pixels), whole and inside."""
        self._drop = drop
        self._words.setText(warning_of(drop.verdict))
        self.setAccessibleName(self._words.text())
        room = drop.verdict.free
        self.free.setVisible(room is not None)
        if room is not None:
            self.free.set_label(tr("Brug {room}", room=room.name))
        self._place(beside)
        self.show()
        self.raise_()
        (self.free if room is not None else self.why).setFocus()

    def _place(self, beside: QRect) -> None:
        parent = self.parentWidget()
        assert parent is not None
        layout = self.layout()
        assert layout is not None
        least = max(button.sizeHint().width() for button in (self.free, self.why, self.no))
        width = max(theme.px(WIDE), least + theme.px(32))
        height = layout.totalHeightForWidth(width)
        air = theme.px(6)
        x = beside.right() + air
        if x + width > parent.width() - air:
            x = max(beside.left() - width - air, air)
        y = min(max(beside.top(), air), max(parent.height() - height - air, air))
        self.setGeometry(min(x, parent.width() - width - air), y, width, height)

    def give_up(self) -> None:
        """Esc."""
        if not self.isHidden():
            self._drop = None
            self.hide()
            self.given_up.emit()

    def _answer(self, tell: Callable[[Drop], object]) -> None:
        drop, self._drop = self._drop, None
        self.hide()
        if drop is not None:
            tell(drop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, G and Esc their own; nothing else falls through."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key == Qt.Key.Key_G and not event.modifiers():
            self.why.click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((one for one in (self.free, self.why, self.no) if one.hasFocus()), self.no)
            focused.click()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays among the answers."""
        shown = [one for one in (self.free, self.why, self.no) if not one.isHidden()]
        at = next((i for i, one in enumerate(shown) if one.hasFocus()), 0)
        shown[(at + (1 if forward else -1)) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a terracotta edge."""
        t = theme.tokens()
        box(QPainter(self), self.rect().toRectF(), 12, t.surface, t.warm, 1.5)
