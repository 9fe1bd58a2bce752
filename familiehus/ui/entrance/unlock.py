"""The unlock screen: pick your name, type a PIN or a passphrase, and the desk is there.

Knows no engine: it is given the three ways to open (PIN, passphrase, recovery
key) and hands on the opened cupboard. A wrong PIN says how many tries are left;
a missing keyring says what else opens the house. What was typed is cleared as
soon as it was used.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from familiehus.errors import EnvironmentFault, FamiliehusError, UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.services.unlocking import Person
from familiehus.ui import icons, theme
from familiehus.ui.entrance.centred import centred
from familiehus.ui.entrance.people_list import PeopleList
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import SectionLabel, Text


class Door(Enum):
    """What is typed."""

    PIN = "pin"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True)
class Doors:
    """The three ways in. Each gives an opened cupboard or raises; runs on a worker thread."""

    pin: Callable[[UUID, str], Any]
    passphrase: Callable[[UUID, str], Any]
    recovery: Callable[[str], Any]


class UnlockScreen(QWidget):
    """Emits ``opened(cupboard)``; ``closed`` when the person gave up and closed the window."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self, people: Sequence[Person], doors: Doors, tasks: Tasks, *, practice_hint: str = ""
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Familiehus"))
        self.setAccessibleName(tr("Lås huset op"))
        self._people, self._doors, self._tasks = tuple(people), doors, tasks
        self._person: Person | None = None
        self._door = Door.PASSPHRASE
        self._busy = False
        self._build(practice_hint)
        self._show_people()
        if len(self._people) == 1:
            self.choose(self._people[0])

    # -- what is on it ------------------------------------------------------------------------------------

    def _build(self, practice_hint: str) -> None:
        self._card = Card()
        self._card.setFixedWidth(theme.px(460))
        self._card.body.setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(28))
        self._card.body.setSpacing(theme.px(12))
        self._card.body.addLayout(self._head())
        if practice_hint:
            self._card.body.addWidget(Banner(practice_hint, "gold", icon_name="info"))
        self._question = SectionLabel(tr("Hvem er du?"))
        self._list = PeopleList(self._people)
        self._list.chosen.connect(self.choose)
        self._card.body.addWidget(self._question)
        self._card.body.addWidget(self._list)
        self._build_field()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(self._card))

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        ratio = self.devicePixelRatioF()
        picture.setPixmap(icons.pixmap("house", theme.tokens().accent, theme.px(34), ratio))
        self._title = Text(tr("Familiehus"), "h1")
        self._subtitle = Text(
            tr("Huset er låst. Ingen kan læse noget, før du låser op."), "small", "muted", wrap=True
        )
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _build_field(self) -> None:
        self._label = SectionLabel()
        self.field = QLineEdit()
        self.field.setMaxLength(400)
        self.field.setMinimumHeight(theme.px(46))
        self._label.setBuddy(self.field)
        self._error = Banner("", "warm")
        self.unlock_button = PrimaryButton(tr("Lås op"), "Enter")
        self.unlock_button.clicked.connect(self.unlock)
        self._back = LinkButton(tr("En anden"), "Esc")
        self._back.clicked.connect(self._show_people)
        self._other = LinkButton("")
        self._other.clicked.connect(self._switch_door)
        self._recovery = LinkButton(tr("Brug en gendannelseskode"))
        self._recovery.clicked.connect(self.use_recovery)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unlock_button)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        body = self._card.body
        for part in (self._label, self.field, self._error):
            body.addWidget(part)
        body.addLayout(buttons)
        body.addWidget(self._other)
        body.addWidget(self._recovery)

    # -- choosing -----------------------------------------------------------------------------------------

    def choose(self, person: Person) -> None:
        """Somebody is at the desk."""
        self._person = person
        self._go_to(Door.PIN if person.has_pin else Door.PASSPHRASE)

    def use_recovery(self) -> None:
        """The last door: a printed recovery key."""
        self._person = None
        self._go_to(Door.RECOVERY)

    def _switch_door(self) -> None:
        self._go_to(Door.PASSPHRASE if self._door is Door.PIN else Door.PIN)

    def _show_people(self) -> None:
        self._person = None
        self.field.clear()
        self._shows(people=True)
        self._list.focus_first()

    def _go_to(self, door: Door) -> None:
        self._door = door
        hidden = QLineEdit.EchoMode.Normal if door is Door.RECOVERY else QLineEdit.EchoMode.Password
        self.field.setEchoMode(hidden)
        self.field.clear()
        self._shows(people=False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shows(self, *, people: bool) -> None:
        self._error.hide()
        for named in (self._question, self._list):
            named.setVisible(people)
        for part in (self._label, self.field, self.unlock_button, self._back):
            part.setVisible(not people)
        self._back.setVisible(not people and (len(self._people) > 1 or self._door is Door.RECOVERY))
        has_pin = self._person is not None and self._person.has_pin
        self._other.setVisible(not people and has_pin)
        self._other.set_label(
            tr("Brug adgangskoden i stedet") if self._door is Door.PIN else tr("Brug PIN i stedet")
        )
        self._recovery.setVisible(people or self._door is Door.PASSPHRASE)
        self._label.setText(self._asks())
        self.field.setAccessibleName(self._asks())

    def _asks(self) -> str:
        if self._door is Door.RECOVERY:
            return tr("Gendannelseskode, otte grupper fra det trykte ark")
        name = self._person.name if self._person else ""
        if self._door is Door.PIN:
            return tr("PIN for {name}", name=name)
        return tr("Adgangskode for {name}", name=name)

    # -- unlocking ----------------------------------------------------------------------------------------

    def unlock(self) -> None:
        """Try what was typed. The window stays alive; a second Enter meanwhile does nothing."""
        typed = self.field.text()
        if self._busy or not typed.strip():
            return
        self._error.hide()
        self._set_busy(True)
        self._tasks.cupboard_job(self._attempt(typed)).then(self._opened).failed(self._refused)

    def _attempt(self, typed: str) -> Callable[[Progress], Any]:
        person, door, doors = self._person, self._door, self._doors

        def work(_progress: Progress) -> Any:
            if door is Door.RECOVERY or person is None:
                return doors.recovery(typed)
            return (doors.pin if door is Door.PIN else doors.passphrase)(person.staff_id, typed)

        return work

    def _opened(self, cupboard: object) -> None:
        self.field.clear()
        self.opened.emit(cupboard)

    def _refused(self, error: FamiliehusError) -> None:
        self._set_busy(False)
        if isinstance(error, UserError) and self._door is not Door.RECOVERY:
            self.field.clear()
        self._error.show_words(sentence(error))
        self._error.show()
        if _needs_passphrase(error) and self._door is Door.PIN:
            message = self._error.text
            self._go_to(Door.PASSPHRASE)
            self._error.show_words(message)
            self._error.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.field.setReadOnly(busy)
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.set_label(tr("Låser op …") if busy else tr("Lås op"))

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks, Esc goes back to the names, 1-9 is a name."""
        if self._list.isVisible() and self._list.press(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.isVisible():
            self.unlock()
        elif event.key() == Qt.Key.Key_Escape and self._back.isVisible() and not self._busy:
            self._show_people()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing before unlocking ends the program."""
        super().closeEvent(event)
        self.closed.emit()


def _needs_passphrase(error: FamiliehusError) -> bool:
    """The PIN can't be used now, whatever is typed: go straight to the field that can."""
    return error.code == "pin_blocked" or isinstance(error, EnvironmentFault)
