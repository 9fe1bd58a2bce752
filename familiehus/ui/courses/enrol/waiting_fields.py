"""What matters only to a family that has to wait: the next course, and going before the others with a reason.

Priority is only a coordinator's to give (RULES § 4).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.courses.enrol.private_line import REASON_MOST, PrivateLine, contact_trace
from familiehus.ui.widgets.buttons import LinkButton


class WaitingFields(QWidget):
    """Hidden while the family has a seat and nothing is said here. ``changed`` with every key or tick;
    ``reshaped`` when fields came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_prioritise = False
        self.wants_next = TickRow(tr("Vil gerne med næste gang"), tr("hvis der ikke bliver plads nu"))
        self.link = LinkButton(tr("Giv forrang på ventelisten …"))
        about = tr("Grunden kan læses af alle, der kan se holdet.")
        self.priority = PrivateLine(tr("Hvorfor før de andre?"), REASON_MOST, about, contact_trace)
        self.wants_next.clicked.connect(lambda _on=False: self.changed.emit())
        self.link.clicked.connect(self._open)
        self.priority.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.wants_next)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.priority)
        self.start(may_prioritise=False)

    def start(self, *, may_prioritise: bool, wants_next: bool = False) -> None:
        """Show what is known of a family."""
        self._may_prioritise = may_prioritise
        self.wants_next.setChecked(wants_next)
        self.priority.set_text("")
        self.priority.hide()
        self.link.setVisible(may_prioritise)

    def show_waiting(self, *, waits: bool) -> None:
        """Whether it would have to wait. What is said already stays in sight."""
        wanted = waits or self.wants_next.isChecked() or bool(self.priority.field.text())
        if wanted == self.isHidden():
            self.setVisible(wanted)
            self.reshaped.emit()

    @property
    def next_time(self) -> bool:
        """It wants to come along to the next course."""
        return self.wants_next.isChecked()

    def reason(self) -> str:
        """Why it goes before the others; empty for no."""
        return self.priority.text()

    def first_wrong(self) -> QWidget | None:
        """The field, when it cannot be stored."""
        return None if self.priority.check() else self.priority.field

    def raw(self) -> tuple[object, ...]:
        """What is ticked and typed."""
        return self.next_time, self.priority.field.text()

    def _open(self) -> None:
        self.link.hide()
        self.priority.show()
        self.reshaped.emit()
        self.priority.field.setFocus(Qt.FocusReason.TabFocusReason)
