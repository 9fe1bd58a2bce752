"""What stays in sight under the fields: what is in the way, the seats it takes, the button, what is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.enrol.seat_line import SeatLine
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.text import Text


class EnrolFoot(QWidget):
    """``saving`` from the button; ``looking`` from the line that says that the family does not fit: the words
    why may lie below the edge."""

    saving = Signal()
    looking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = LinkButton(tr("Passer ikke til holdets regler. Se hvorfor"), strong=True)
        self.seat_line = SeatLine()
        self.save = PrimaryButton(tr("Tilmeld"), "Enter")
        self.kept = Text("", "small", "muted", wrap=True)
        for button, signal in ((self.status, self.looking), (self.save, self.saving)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.status, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.seat_line)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.kept)
        self.status.hide()

    def show_misfit(self, *, unexplained: bool) -> None:
        """A rule is broken and nobody has written why."""
        self.status.setVisible(unexplained)
