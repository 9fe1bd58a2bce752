"""The children of the family: one row to begin with, more on demand.

The month of a child without a name is kept with the grown-up: a name is not needed to know how old it is.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.family import Member, MemberKind
from familiehus.courses.template import Ask, CourseTemplate, SeatUnit
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.courses.enrol.child_row import ChildRow
from familiehus.ui.widgets.buttons import LinkButton

CHILDREN_MOST = 8


class ChildrenFields(QWidget):
    """``changed`` with every key; ``reshaped`` when a row came."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: CourseTemplate | None = None
        self._start, self._asked = date.max, False
        self.rows: list[ChildRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        self.more = LinkButton(tr("Et barn mere"))
        self.more.clicked.connect(self._add_one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(self._rows)

    def show_children(self, template: CourseTemplate, start: date, members: Sequence[Member]) -> None:
        """Those that are stored, and one empty row where there is none."""
        self._template, self._start = template, start
        self.forget()
        children = [one for one in members if one.kind is MemberKind.CHILD]
        nameless = [one.birth_month for one in members
                    if one.kind is MemberKind.ADULT and one.birth_month is not None]  # fmt: skip
        for child in children:
            self._add().show_child(child, child.birth_month)
        for month in nameless:
            self._add().show_child(None, month)
        if not self.rows:
            self._add()

    def set_asked(self, asked: bool) -> None:
        """Children are asked about, or some are stored. ``more`` stands where the form puts it."""
        self._asked = asked
        self.setVisible(asked)
        self._offer_more()

    def forget(self) -> None:
        """No rows."""
        for row in self.rows:
            row.forget()
            row.hide()
            row.deleteLater()
        self.rows = []

    def children_named(self) -> tuple[Member, ...]:
        """Those with a name."""
        return tuple(child for row in self.rows if (child := row.child()) is not None)

    def nameless_month(self) -> date | None:
        """The month of the child that has no name."""
        return next((row.born() for row in self.rows if row.child() is None and row.born()), None)

    def first_wrong(self) -> QWidget | None:
        """A field that cannot be stored; a name that is needed to tell children apart, or for its seat."""
        for row in self.rows:
            if (wrong := row.first_wrong()) is not None:
                return wrong
        nameless = [row for row in self.rows if row.child() is None and not row.empty]
        takes_seat = self._template is not None and self._template.unit is SeatUnit.PERSON
        if nameless and (takes_seat or len(nameless) > 1):
            words = tr("Barnet tager en plads. Skriv dets kaldenavn.") if takes_seat else tr(
                "Skriv et kaldenavn, så børnene kan kendes fra hinanden.")  # fmt: skip
            nameless[-1].name.complain(words)
            return nameless[-1].name.field
        return None

    def raw(self) -> tuple[object, ...]:
        """What is typed; rows that nobody used do not count."""
        return tuple(row.raw() for row in self.rows if not row.empty)

    def _add(self) -> ChildRow:
        asks = self._template.asks if self._template is not None else frozenset()
        row = ChildRow(month=Ask.BIRTH_MONTH in asks, start=self._start)
        row.changed.connect(self.changed)
        self._rows.addWidget(row)
        self.rows.append(row)
        return row

    def _add_one(self) -> None:
        row = self._add()
        self._offer_more()
        self.reshaped.emit()
        first = row.month.field if row.month.isVisibleTo(self) else row.name.field
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer_more(self) -> None:
        self.more.setVisible(self._asked and len(self.rows) < CHILDREN_MOST)
