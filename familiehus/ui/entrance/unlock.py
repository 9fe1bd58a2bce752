"""The unlock screen: pick your name, type a PIN or a passphrase, and the desk is there.

Knows no engine: it is given the three ways to open (PIN, passphrase, recovery
key) and hands on the opened house. A wrong PIN says how many tries are left; a
missing keyring says what else opens the house. What was typed is cleared as
soon as it was used. Painted before anything heavy is loaded, so each half of it
is built when it is first needed.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.errors import EnvironmentFault, FamiliehusError, UserError
from familiehus.i18n import tr
from familiehus.services.who_unlocks import Person
from familiehus.ui.entrance.door_form import Door, DoorForm
from familiehus.ui.entrance.people_list import PeopleList
from familiehus.ui.entrance.screen import EntranceScreen
from familiehus.ui.entrance.secret_line import SecretLine
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.text import SectionLabel

if TYPE_CHECKING:
    from familiehus.ui.widgets.banner import Banner

SEVERAL = 3
"""After so many wrong passphrases in a row, what else to try is said."""

_RESTORABLE = (
    "database_missing", "database_damaged", "database_empty", "key_for_other_house", "key_mismatch",
    "key_file_missing", "key_file_damaged",
)  # fmt: skip
_PASSPHRASE_INSTEAD = ("pin_blocked", "pin_missing", "keyring_", "device_secret_")
_GROUP_SIGNS = 5
_WIDE, _WIDE_FOR_CODE = 460, 560
"""Design pixels: eight groups are longer than a passphrase."""


class Doors(NamedTuple):
    """The three ways in. Each gives an opened house or raises; runs on a worker thread."""

    pin: Callable[[UUID, str], Any]
    passphrase: Callable[[UUID, str], Any]
    recovery: Callable[[str], Any]


class UnlockScreen(EntranceScreen):
    """``opened(OpenedHouse)``, ``closed``; ``restore_wanted(fault)``: it can't be opened as it lies."""

    restore_wanted = Signal(object)

    def __init__(
        self, people: Sequence[Person], doors: Doors, tasks: Tasks, *, practice_hint: str = ""
    ) -> None:
        super().__init__(tr("Familiehus"), tr("Huset er låst. Ingen kan læse noget, før du låser op."))
        self.setAccessibleName(tr("Lås huset op"))
        self._people, self._doors, self._tasks = tuple(people), doors, tasks
        self._person: Person | None = None
        self._busy = False
        self._wrong = 0
        self._form: DoorForm | None = None
        self._list: PeopleList | None = None
        self._question: QWidget | None = None
        self._error: Banner | None = None
        self._fault: FamiliehusError | None = None
        if practice_hint:
            self._hint(practice_hint)
        if len(self._people) == 1:
            self.choose(self._people[0])
        else:
            self._show_people()

    def _hint(self, words: str) -> None:
        from familiehus.ui.widgets.banner import Banner

        self.body.addWidget(Banner(words, "gold", icon_name="info"))

    # -- its two halves -----------------------------------------------------------------------------------

    @property
    def names(self) -> PeopleList:
        """The names."""
        if self._list is None:
            self._question, self._list = (
                SectionLabel(tr("Hvem er du?"), self.card),
                PeopleList(self._people, self.card),
            )
            self._list.chosen.connect(self.choose)
            self.body.addWidget(self._question)
            self.body.addWidget(self._list)
        return self._list

    @property
    def form(self) -> DoorForm:
        """What is typed."""
        if self._form is None:
            self._form = DoorForm(self.card)
            self._form.submitted.connect(self.unlock)
            self._form.back.connect(self.go_back)
            self._form.other.connect(self._switch_door)
            self._form.recovery.connect(self.use_recovery)
            self._form.restore.connect(self._want_restore)
            self.body.addWidget(self._form)
        return self._form

    @property
    def field(self) -> SecretLine:
        """Where it is typed."""
        return self.form.field

    @property
    def error(self) -> "Banner":
        """What went wrong."""
        if self._error is None:
            from familiehus.ui.widgets.banner import Banner

            self._error = Banner("", "warm")
            self._error.hide()
            self.form.column.insertWidget(3, self._error)
        return self._error

    # -- choosing -----------------------------------------------------------------------------------------

    def choose(self, person: Person) -> None:
        """Somebody is at the desk."""
        self._person, self._wrong = person, 0
        self._go_to(Door.PIN if person.has_pin else Door.PASSPHRASE)

    def use_recovery(self) -> None:
        """The last door: a printed recovery key."""
        self._go_to(Door.RECOVERY)

    def go_back(self) -> None:
        """From the recovery key to the passphrase, from there to the names."""
        if self._busy or self._form is None or self._form.isHidden():
            return
        if self._form.door is Door.RECOVERY and self._person is not None:
            self.choose(self._person)
        elif len(self._people) > 1:
            self._show_people()

    def go_on(self) -> None:
        """Enter unlocks."""
        if self._form is not None and not self._form.isHidden():
            self.unlock()

    def _switch_door(self) -> None:
        self._go_to(Door.PASSPHRASE if self.form.door is Door.PIN else Door.PIN)

    def _show_people(self) -> None:
        self._person = None
        if self._form is not None:
            self._form.field.clear()
            self._form.hide()
        self.names.show()
        if self._question is not None:
            self._question.show()
        self.names.focus_first()

    def _go_to(self, door: Door) -> None:
        if self._list is not None and self._question is not None:
            self._list.hide()
            self._question.hide()
        self._say("")
        person, several = self._person, len(self._people) > 1
        has_pin = person is not None and person.has_pin and door is not Door.RECOVERY
        self.form.stand_at(door, person.name if person else "", has_pin=has_pin, several=several)
        self.area.set_wide(_WIDE_FOR_CODE if door is Door.RECOVERY else _WIDE)
        self.form.show()
        self.form.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        if words or self._error is not None:
            self.error.show_words(words)
            self.error.setVisible(bool(words))
        if words:
            self._announce(words)
            QTimer.singleShot(0, self.error, lambda: self.area.ensureWidgetVisible(self.error))

    def _announce(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- unlocking ----------------------------------------------------------------------------------------

    def unlock(self) -> None:
        """Try what was typed. The window stays alive; a second Enter meanwhile does nothing."""
        typed = self.form.field.text()
        if self._busy or not typed.strip():
            return
        self._say("")
        self._set_busy(True)
        self._tasks.cupboard_job(self._attempt(typed)).then(self._enter, self).failed(self._refused, self)

    def _attempt(self, typed: str) -> Callable[[Progress], Any]:
        person, door, doors = self._person, self.form.door, self._doors

        def work(_progress: Progress) -> Any:
            if door is Door.RECOVERY or person is None:
                return doors.recovery(typed)
            return (doors.pin if door is Door.PIN else doors.passphrase)(person.staff_id, typed)

        return work

    def _enter(self, house: object) -> None:
        self.form.field.clear()
        self.opened.emit(house)

    def _refused(self, error: FamiliehusError) -> None:
        from familiehus.messages import sentence

        self._set_busy(False)
        self._fault = error
        at_pin = self.form.door is Door.PIN
        if isinstance(error, UserError) and self.form.door is not Door.RECOVERY:
            self.form.field.clear()
        if at_pin and error.code.startswith(_PASSPHRASE_INSTEAD):
            self._go_to(Door.PASSPHRASE)
        self._wrong += error.code == "passphrase_wrong"
        self._say(sentence(error) + (_when_several() if self._wrong >= SEVERAL else ""))
        self.form.restore_link.setVisible(error.code in _RESTORABLE)
        self.form.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if error.code == "recovery_code_typo":
            self.form.field.select_group(int(str(error.fields.get("group", 1))), _GROUP_SIGNS)

    def _want_restore(self) -> None:
        if isinstance(self._fault, EnvironmentFault):
            self.restore_wanted.emit(self._fault)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.set_busy(busy)

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Among the names: 1-9, a first letter or the arrows."""
        choosing = self._list is not None and not self._list.isHidden()
        if not (choosing and self.names.press(event)):
            super().keyPressEvent(event)


def _when_several() -> str:
    return " " + tr(
        "Det er sket flere gange nu: se efter Caps Lock og tastaturets sprog. En leder kan give dig en "
        "ny adgangssætning, og en gendannelseskode åbner også."
    )
