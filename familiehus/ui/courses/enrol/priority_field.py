"""Going before the others: only with a reason, and only a coordinator may (RULES § 4)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui.courses.enrol.private_line import REASON_MOST, PrivateLine, contact_trace
from familiehus.ui.widgets.buttons import LinkButton


class PriorityField(QWidget):
    """A link until somebody wants it. ``changed`` with every key; ``reshaped`` when the field comes."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = LinkButton(tr("Giv forrang på ventelisten …"))
        about = tr("Grunden kan læses af alle, der kan se holdet.")
        self.line = PrivateLine(tr("Hvorfor før de andre?"), REASON_MOST, about, contact_trace)
        self.link.clicked.connect(self._open)
        self.line.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.line)
        self.clear()

    def clear(self) -> None:
        """No priority."""
        self.line.set_text("")
        self.line.hide()
        self.link.show()

    def reason(self) -> str:
        """Empty for none."""
        return self.line.text()

    def first_wrong(self) -> QWidget | None:
        """The field, when it cannot be stored."""
        return None if self.line.check() else self.line.field

    def _open(self) -> None:
        self.link.hide()
        self.line.show()
        self.reshaped.emit()
        self.line.field.setFocus(Qt.FocusReason.TabFocusReason)
