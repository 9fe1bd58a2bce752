"""The frame of the page's own small forms: heading, fields, one button, Esc."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.key_button import KeyButton

WIDE = 380
"""Design pixels."""


class SmallPanel(SheetFrame):
    """Subclass it: fill ``body``, give ``save``. ``wanted`` carries what is to be done."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent)
        self.setFixedWidth(theme.px(WIDE))
        self.save_button = PrimaryButton(verb, "Enter")
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)
        self.below.addWidget(self.save_button)
        self.hide()

    def save(self) -> None:
        """Enter."""
        raise NotImplementedError

    def leave(self) -> None:
        """Esc."""
        self.hide()
        self.closed.emit()

    def saved(self) -> None:
        """It is written."""
        self.save_button.setEnabled(True)
        self.leave()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not; what is typed is still there."""
        self.save_button.setEnabled(True)
        self.notice.say(sentence(error), "warm")

    def begin(self, heading: str, aside: str, first: QWidget) -> None:
        """Show it, the keyboard in its first field."""
        self.notice.clear()
        self.save_button.setEnabled(True)
        self.show_heading(heading, aside)
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field saves, on a button presses it; Esc leaves."""
        here = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(here, KeyButton):
            here.click()
        else:
            self.save()
