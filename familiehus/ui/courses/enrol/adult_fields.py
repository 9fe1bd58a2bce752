"""One grown-up: a calling name, and a phone number where the template asks for it."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.family import Member, MemberKind
from familiehus.ui import theme
from familiehus.ui.courses.enrol.fact_lines import PhoneLine
from familiehus.ui.courses.enrol.private_line import NAME_MOST, PrivateLine, full_name


class AdultFields(QWidget):
    """``changed`` with every key."""

    changed = Signal()

    def __init__(self, label: str, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = Member(uuid4(), MemberKind.ADULT, "")
        self._asks_phone = True
        self.name = PrivateLine(label, NAME_MOST, warn=full_name)
        self.phone = PhoneLine(phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for line in (self.name, self.phone):
            line.changed.connect(self.changed)
            column.addWidget(line)

    def show_adult(self, one: Member | None, *, phone: bool) -> None:
        """Show who is stored (None: nobody yet)."""
        self._member = one or Member(uuid4(), MemberKind.ADULT, "")
        self._asks_phone = phone
        self.name.set_text(self._member.name)
        self.phone.set_text(self._member.phone)
        self.phone.setVisible(phone)

    def adult(self) -> Member:
        """As typed; the name may be empty still."""
        phone = self.phone.text() if self._asks_phone else self._member.phone
        return replace(self._member, name=self.name.text(), phone=phone)

    def first_wrong(self) -> QWidget | None:
        """The field that cannot be stored."""
        if not self.name.check():
            return self.name.field
        good = not self._asks_phone or self.phone.check_whole()
        return None if good else self.phone.field

    def raw(self) -> tuple[str, str]:
        """What is typed."""
        return self.name.field.text(), self.phone.field.text()
