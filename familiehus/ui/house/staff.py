""" "Medarbejdere": who has a key, and what each may do. Everything about one person stands in one card."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from familiehus.i18n import tr
from familiehus.messages.fields import role_name
from familiehus.ui import dialogs, theme
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.house.role_words import may_do
from familiehus.ui.house.section import Section
from familiehus.ui.house.staff_form import StaffForm
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, Role

if TYPE_CHECKING:
    from familiehus.queries.house import StaffRow
    from familiehus.services.doors import Hire, SetPassphrase
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.staff import ChangeStaff
    from familiehus.storage.cupboard import Cupboard


class Staff(Section):
    """The list to the left, the person to the right; below it what the roles may do."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = FittedList(tr("Medarbejdere"), [Column(), Column(120, muted=True)])
        self.new, self.form = QuietButton(tr("Ny medarbejder"), "Ins"), StaffForm()
        self.new.clicked.connect(self.begin_hire)
        self.list.current_changed.connect(self._choose)
        self.list.opened.connect(lambda _key: go_to(self.form.name))
        self.form.hired.connect(self._hire)
        self.form.changed_person.connect(self._change)
        self.form.passphrase_given.connect(self._give_passphrase)
        self.form.closing.connect(self._close)
        self.form.reopened.connect(self._reopen)
        people = Card(tr("Medarbejdere"))
        people.body.addWidget(self.list)
        people.body.addSpacing(theme.px(6))
        people.body.addWidget(self.new)
        people.body.addStretch(1)
        self.column.addWidget(SideBySide([(people, 1), (self.form, 1)], gap=14))
        self.column.addWidget(_roles_card())
        self.column.addStretch(1)

    @property
    def dirty(self) -> bool:
        """A half-filled form is not a draft: secrets are never kept waiting."""
        return False

    def show_house(self, overview: "HouseOverview") -> None:
        """Everybody, former ones last."""
        self.list.set_rows([_row(one, self.desk.actor.staff_id) for one in overview.staff])
        self.list.updateGeometry()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        elif not self.form.hiring:
            self._choose(self.list.current_key())

    def first(self) -> QWidget:
        """The list."""
        return self.list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert is somebody new; Esc leaves the form of somebody new."""
        if event.key() == Qt.Key.Key_Insert:
            self.begin_hire()
        elif event.key() == Qt.Key.Key_Escape and self.form.hiring:
            self.form.hiring = False
            self._choose(self.list.current_key())
            go_to(self.list)
        else:
            super().keyPressEvent(event)

    def begin_hire(self) -> None:
        """An empty form for somebody new."""
        self.notice.clear()
        self.form.show_new()
        go_to(self.form.name)

    def _choose(self, key: object) -> None:
        one = self._person(key)
        if one is not None:
            self.form.show_person(one, own=one.id == self.desk.actor.staff_id)

    def _person(self, key: object) -> "StaffRow | None":
        people = self.desk.overview.staff if self.desk.overview else ()
        return next((one for one in people if one.id == key), None)

    # -- what is done -------------------------------------------------------------------------------------

    def _hire(self, command: "Hire") -> None:
        from familiehus.services.doors import hire

        self.notice.clear()
        task = self.desk.with_keys(lambda cupboard: hire(cupboard, command), self.refuse)
        task.then(lambda _change: self._hired(command.account.id, command.account.name), self)

    def _hired(self, staff_id: UUID, name: str) -> None:
        self.form.forget()
        self._stand_on(staff_id)
        words = tr(
            "{name} kan nu låse op. Giv adgangssætningen videre, og bed om, at den bliver skiftet under "
            "Min adgang.",
            name=" ".join(name.split()),
        )
        self.notice.say(words, "ok")

    def _stand_on(self, staff_id: UUID) -> None:
        """Choose somebody who may not be on the list before it is read again."""
        self.form.hiring = False
        for number, row in enumerate(self.list.rows):
            if row.key == staff_id:
                self.list.setCurrentIndex(self.list.model().index(number, 0))
        self._choose(self.list.current_key())

    def _change(self, command: "ChangeStaff") -> None:
        self._apply(command, tr("Gemt. {name} er {role}.", name=command.name, role=role_name(command.role)))

    def _apply(self, command: "ChangeStaff", words: str) -> None:
        from familiehus.services.doors import change_colleague

        self.notice.clear()
        task = self.desk.with_keys(lambda cupboard: change_colleague(cupboard, command), self.refuse)
        task.then(lambda _change: self.notice.say(words, "ok"), self)

    def _give_passphrase(self, command: "SetPassphrase") -> None:
        from familiehus.services.doors import set_passphrase

        self.notice.clear()
        task = self.desk.with_keys(lambda cupboard: set_passphrase(cupboard, command), self.refuse)
        task.then(lambda _change: self._passphrase_given(), self)

    def _reopen(self, account: "ChangeStaff", command: "SetPassphrase") -> None:
        from familiehus.services.doors import change_colleague, set_passphrase

        def both(cupboard: "Cupboard") -> Change:
            change = change_colleague(cupboard, account)
            set_passphrase(cupboard, command)
            return change

        self.notice.clear()
        task = self.desk.with_keys(both, self.refuse)
        task.then(lambda _change: self._hired(account.id, account.name), self)

    def _passphrase_given(self) -> None:
        self.form.forget()
        self.notice.say(tr("Den nye adgangssætning gælder fra nu. Den gamle virker ikke mere."), "ok")

    def _close(self, command: "ChangeStaff") -> None:
        sure = dialogs.ask(
            self.window(),
            tr("Luk kontoen for {name}?", name=command.name),
            tr("Adgangssætning og PIN holder op med at virke nu. Det, der er talt, bliver stående."),
            tr("Luk kontoen"),
            danger=True,
        )
        if sure:
            self._apply(command, tr("Kontoen for {name} er lukket.", name=command.name))


def _row(one: "StaffRow", own: UUID | None) -> Row:
    note = tr("dig") if one.id == own else "" if one.active else tr("lukket konto")
    return Row(one.id, (one.name, role_name(one.role)), note=note)


def _roles_card() -> Card:
    card, table = Card(tr("Hvem må hvad")), QGridLayout()
    table.setHorizontalSpacing(theme.px(16))
    table.setVerticalSpacing(theme.px(8))
    table.setColumnStretch(1, 1)
    for number, role in enumerate(Role):
        table.addWidget(Text(role_name(role), "strong"), number, 0, Qt.AlignmentFlag.AlignTop)
        rights = may_do(role)
        table.addWidget(Text(rights[:1].upper() + rights[1:], "body", "muted", wrap=True), number, 1)
    card.body.addLayout(table)
    return card
