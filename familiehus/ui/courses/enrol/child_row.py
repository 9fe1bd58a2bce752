"""One child on the enrolment: its month, where that is asked, and a calling name if they like."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.family import Member, MemberKind
from familiehus.i18n import tr
from familiehus.ui.courses.enrol.fact_lines import MonthLine
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine, full_name
from familiehus.ui.widgets.side_by_side import SideBySide


class ChildRow(QWidget):
    """``changed`` with every key."""

    changed = Signal()

    def __init__(self, *, month: bool, start: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = Member(uuid4(), MemberKind.CHILD, "")
        self.month = MonthLine()
        self.month.start = start
        self.name = PrivateLine(tr("Barnets kaldenavn"), NAME_MOST, tr("Kan udelades."), full_name)
        for line in (self.month, self.name):
            line.changed.connect(self.changed)
        self._asks_month = month
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide([(self.month, 1), (self.name, 1)], gap=10))
        self.month.setVisible(month)  # once it has a parent: before that it would open as a window

    def show_child(self, one: Member | None, month: date | None) -> None:
        """Show a child that is stored (None: it has no name, only a month)."""
        self._member = one or self._member
        self.month.set_value(month)
        self.name.set_text(one.name if one is not None else "")

    def forget(self) -> None:
        """Nobody stands in it any more."""
        self.show_child(None, None)

    def child(self) -> Member | None:
        """The child; None while it has no name."""
        if not self.name.text():
            return None
        return replace(self._member, name=self.name.text(), birth_month=self.born())

    def born(self) -> date | None:
        """Its month, where it is asked."""
        return self.month.value() if self._asks_month else self._member.birth_month

    @property
    def empty(self) -> bool:
        """Nothing is typed."""
        return not (self.name.text() or self.month.text())

    def first_wrong(self) -> QWidget | None:
        """The field that cannot be stored."""
        if self._asks_month and not self.month.check_whole():
            return self.month.field
        return None if self.name.check() else self.name.field

    def raw(self) -> tuple[str, str]:
        """What is typed."""
        return self.month.field.text(), self.name.field.text()
