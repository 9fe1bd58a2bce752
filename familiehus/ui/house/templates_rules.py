"""Who may join: each rule can be left out, and the two ends of a span are checked where they stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from familiehus.courses.template import Rules
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.house.templates_groups import Number
from familiehus.ui.widgets.side_by_side import SideBySide

PARENT, PREGNANCY, CHILD = (12, 60), (0, 42), (0, 84)
"""What a rule's number can be: years, whole weeks, months (as the service has it)."""


class RuleFields(QWidget):
    """``changed`` when a rule is another one. What is asked and answered at the desk is never stored."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        none = tr("ingen")
        self.under = Number(*PARENT, none)
        self.pregnancy_from, self.pregnancy_to = Number(*PREGNANCY, none), Number(*PREGNANCY, none)
        self.child_from, self.child_to = Number(*CHILD, none), Number(*CHILD, none)
        self.first = QCheckBox(tr("Kun første barn"))
        self.under_asked = Asked(tr("Forælder under (år)"), self.under, tr("Spørges, men gemmes ikke."))
        self._ends = (
            (self.pregnancy_from, self.pregnancy_to, Asked(tr("Til uge"), self.pregnancy_to)),
            (self.child_from, self.child_to, Asked(tr("Til (måneder)"), self.child_to)),
        )
        weeks = Asked(tr("Graviditet fra uge"), self.pregnancy_from)
        months = Asked(tr("Barnet er fra (måneder)"), self.child_from)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(SideBySide([(weeks, 1), (self._ends[0][2], 1)], gap=12))
        column.addWidget(SideBySide([(months, 1), (self._ends[1][2], 1)], gap=12))
        column.addWidget(SideBySide([(self.under_asked, 1), (_level(self.first), 1)], gap=12))
        for number in self.numbers:
            number.valueChanged.connect(self._typed)
        self.first.clicked.connect(self._typed)

    @property
    def numbers(self) -> tuple[Number, ...]:
        """In the order of the eye."""
        return self.pregnancy_from, self.pregnancy_to, self.child_from, self.child_to, self.under

    def set_value(self, rules: Rules) -> None:
        """Show them."""
        self.under.show_number(rules.parent_under)
        self.pregnancy_from.show_number(rules.pregnancy_from)
        self.pregnancy_to.show_number(rules.pregnancy_to)
        self.child_from.show_number(rules.child_from)
        self.child_to.show_number(rules.child_to)
        self.first.setChecked(rules.first_child)
        self.first_wrong()

    def value(self) -> Rules:
        """As they stand there."""
        return Rules(
            self.under.number(),
            self.pregnancy_from.number(),
            self.pregnancy_to.number(),
            self.child_from.number(),
            self.child_to.number(),
            self.first.isChecked(),
        )

    def first_wrong(self) -> QWidget | None:
        """Say at the second end of a span that it lies before the first; which one is wrong."""
        wrong: QWidget | None = None
        for low, high, asked in self._ends:
            first, last = low.number(), high.number()
            good = first is None or last is None or first <= last
            asked.complain("" if good else tr("“Til” ligger før “fra”."))
            wrong = wrong or (None if good else high)
        return wrong

    def _typed(self) -> None:
        self.first_wrong()
        self.changed.emit()


def _level(tick: QCheckBox) -> QWidget:
    """The tick on the line of the field beside it."""
    return Asked(tr("Hvilket barn"), tick, tr("Spørges, men gemmes ikke."))
