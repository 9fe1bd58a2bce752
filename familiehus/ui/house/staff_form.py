"""The card of one member of staff: name, role, a new passphrase; or somebody new with all three."""

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.messages.fields import role_name
from familiehus.ui import theme
from familiehus.ui.forms.passphrase_field import NewPassphrase
from familiehus.ui.house.field import Field, go_to
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text
from familiehus.values import Role

if TYPE_CHECKING:
    from familiehus.queries.house import StaffRow


class StaffForm(Card):
    """``hired`` (Hire), ``changed_person``, ``closing`` (ChangeStaff), ``passphrase_given`` (SetPassphrase),
    ``reopened`` (both)."""

    hired = Signal(object)
    changed_person = Signal(object)
    closing = Signal(object)
    passphrase_given = Signal(object)
    reopened = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.hiring = False
        self._person: StaffRow | None = None
        self._title = Text("", "h2", wrap=True)
        self.name = PlainLine()
        self.name.setMaxLength(200)
        self.name.returnPressed.connect(self.commit)
        self._role_label = SectionLabel(tr("Rolle"))
        self.roles = {role: Chip(role_name(role), checkable=True) for role in Role}
        for role, chip in self.roles.items():
            chip.clicked.connect(lambda _=False, role=role: self._take_role(role))
            chip.setAccessibleName(tr("Rolle: {role}", role=role_name(role)))
        self.passphrase = NewPassphrase(tr("Første adgangssætning"))
        self.passphrase.submitted.connect(self.commit)
        self.save, self.close_button = PrimaryButton(tr("Gem")), QuietButton(tr("Luk kontoen …"))
        self.reset = QuietButton(tr("Ny adgangssætning …"))
        self.save.clicked.connect(self.commit)
        self.reset.clicked.connect(self.begin_passphrase)
        self.close_button.clicked.connect(self._ask_to_close)
        self._lay_out()

    def _lay_out(self) -> None:
        chips, buttons = FlowLayout(gap_x=8, gap_y=8), FlowLayout(gap_x=8, gap_y=8)
        for chip in self.roles.values():
            chips.addWidget(chip)
        for button in (self.save, self.reset, self.close_button):
            buttons.addWidget(button)
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(self._title)
        self.body.addWidget(Field(tr("Navn"), self.name))
        self.body.addWidget(self._role_label)
        self.body.addLayout(chips)
        self.body.addWidget(self.passphrase)
        self.body.addSpacing(theme.px(4))
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    # -- whose card it is ---------------------------------------------------------------------------------

    def show_person(self, person: "StaffRow", *, own: bool) -> None:
        """Somebody who has an account, or had one."""
        self.forget()
        self._person, self.hiring = person, False
        self._title.setText(person.name)
        self.name.setText(person.name)
        self._take_role(person.role)
        self.passphrase.setVisible(not person.active)
        self.save.set_label(tr("Gem") if person.active else tr("Åbn kontoen igen"))
        self.reset.setVisible(person.active and not own)
        self.close_button.setVisible(person.active and not own)

    def show_new(self) -> None:
        """Nobody yet."""
        self.forget()
        self._person, self.hiring = None, True
        self._title.setText(tr("Ny medarbejder"))
        self.name.clear()
        self._take_role(Role.RECEPTION)
        self.passphrase.show()
        self.save.set_label(tr("Tilføj"))
        self.reset.hide()
        self.close_button.hide()

    def begin_passphrase(self) -> None:
        """A colleague forgot theirs."""
        self.passphrase.show()
        self.save.set_label(tr("Gem adgangssætningen"))
        self.reset.hide()
        go_to(self.passphrase)

    def forget(self) -> None:
        """No secret stays."""
        self.passphrase.clear()

    # -- what is wanted -----------------------------------------------------------------------------------

    def role(self) -> Role:
        """The role that is pressed."""
        return next(role for role, chip in self.roles.items() if chip.isChecked())

    def _take_role(self, chosen: Role) -> None:
        for role, chip in self.roles.items():
            chip.setChecked(role is chosen)

    def commit(self) -> None:
        """Enter, or the button: whichever of the three it is now."""
        if self.passphrase.isVisible() and self.passphrase.problem():
            return
        if self.hiring:
            self._hire()
        elif self._person is not None and self.passphrase.isVisible():
            self._give_passphrase(self._person)
        elif self._person is not None:
            self.changed_person.emit(self._changed(active=True))

    def _hire(self) -> None:
        from familiehus.services.doors import Hire
        from familiehus.services.staff import AddStaff

        account = AddStaff(uuid4(), self.name.text(), self.role())
        self.hired.emit(Hire(account, self.passphrase.text()))

    def _give_passphrase(self, person: "StaffRow") -> None:
        """A closed account lost its doors, so it opens again with a new passphrase."""
        from familiehus.services.doors import SetPassphrase

        command = SetPassphrase(person.id, self.passphrase.text())
        if person.active:
            self.passphrase_given.emit(command)
        else:
            self.reopened.emit(self._changed(active=True), command)

    def _changed(self, *, active: bool) -> object:
        from familiehus.services.staff import ChangeStaff

        assert self._person is not None
        return ChangeStaff(self._person.id, self.name.text(), self.role(), active)

    def _ask_to_close(self) -> None:
        if self._person is not None:
            self.closing.emit(self._changed(active=False))
