"""What came of it, large enough to be read to the family across the desk; then the next one, or away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text


class Enrolled(QWidget):
    """The heading of the panel says what came of it; here is what happens now."""

    again = Signal()
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.then, self.free = Text("", "body", wrap=True), Text("", "small", "muted", wrap=True)
        self.close_it, self.once_more = PrimaryButton(tr("Luk"), "Enter"), QuietButton(tr("Tilmeld en til"))
        buttons = FlowLayout(gap_x=8, gap_y=8)
        for button, signal in ((self.close_it, self.closing), (self.once_more, self.again)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.card = Card()
        for text in (self.then, self.free):
            self.card.body.addWidget(text)
        column.addWidget(self.card)
        column.addSpacing(theme.px(8))
        column.addLayout(buttons)
        self.hide()

    def show_words(self, what: str, then: str, free: str, *, seated: bool = True) -> None:
        """Green with a seat, gold in the queue. Empty: forget it."""
        self.card.set_tone("ok_soft" if seated else "gold_soft")
        self.card.setVisible(bool(then or free))
        self.then.setText(then)
        self.then.setVisible(bool(then))
        self.free.setText(free)
        self.free.setVisible(bool(free))
        self.setAccessibleName(what)
        if not what:
            self.hide()
        elif self.isHidden():
            self.show()
            self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)
