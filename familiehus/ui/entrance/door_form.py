"""One door: what to type, a button, what went wrong, and the other doors.

Knows no house; the unlock screen tells it which door it stands at.
"""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.entrance.secret_line import SecretLine
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton
from familiehus.ui.widgets.text import SectionLabel, Text


class Door(Enum):
    """What is typed."""

    PIN = "pin"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


class DoorForm(QWidget):
    """``submitted``, ``back``, ``other`` (PIN or passphrase), ``recovery`` and ``restore`` are pressed."""

    submitted = Signal()
    back = Signal()
    other = Signal()
    recovery = Signal()
    restore = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.door = Door.PASSPHRASE
        self.label, self.field = SectionLabel(), SecretLine()
        self.label.setWordWrap(True)
        self.label.setBuddy(self.field)
        self.field.setMinimumHeight(theme.px(46))
        self.field.caps.connect(self._warn_of_caps)
        self.show_it = LinkButton(tr("Vis"))
        self.show_it.setCheckable(True)
        self.show_it.toggled.connect(self._show_typed)
        self.caps_hint = Text(tr("Caps Lock ser ud til at være slået til."), "small", "gold", wrap=True)
        self.caps_hint.hide()
        self.unlock_button = PrimaryButton(tr("Lås op"), "Enter")
        self.unlock_button.clicked.connect(self.submitted)
        self.back_link, self.other_link = LinkButton(tr("En anden"), "Esc"), LinkButton("")
        self.recovery_link = LinkButton(tr("Brug en gendannelseskode"))
        self.restore_link = LinkButton(tr("Gendan fra en sikkerhedskopi"), strong=True)
        for link, pressed in (
            (self.back_link, self.back),
            (self.other_link, self.other),
            (self.recovery_link, self.recovery),
            (self.restore_link, self.restore),
        ):
            link.clicked.connect(pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        typed = QHBoxLayout()
        typed.setSpacing(theme.px(8))
        typed.addWidget(self.field, 1)
        typed.addWidget(self.show_it)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unlock_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_link)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(12))
        self.column.addWidget(self.label)
        self.column.addLayout(typed)
        self.column.addWidget(self.caps_hint)
        self.column.addLayout(buttons)
        for link in (self.other_link, self.recovery_link, self.restore_link):
            self.column.addWidget(link)

    def stand_at(self, door: Door, name: str, *, has_pin: bool, several: bool) -> None:
        """Ask for this door's key. ``several`` people: there is somebody to go back to."""
        self.door = door
        asks = _asks(door, name)
        self.label.setText(asks)
        self.field.clear()
        self.field.setAccessibleName(asks)
        self.field.setPlaceholderText("XXXXX-XXXXX-…" if door is Door.RECOVERY else "")
        self.caps_hint.hide()
        self.show_it.setChecked(False)
        self._show_typed()
        self.show_it.setVisible(door is Door.PASSPHRASE)
        self.show_it.setAccessibleName(tr("Vis adgangssætningen"))
        self.back_link.setVisible(several or door is Door.RECOVERY)
        self.back_link.set_label(tr("En anden") if several and door is not Door.RECOVERY else tr("Tilbage"))
        self.other_link.setVisible(has_pin)
        self.other_link.set_label(
            tr("Brug adgangssætningen i stedet") if door is Door.PIN else tr("Brug PIN i stedet")
        )
        self.recovery_link.setVisible(door is Door.PASSPHRASE)
        self.restore_link.hide()

    def set_busy(self, busy: bool) -> None:
        """While it is tried: nothing can be changed, everything can be read."""
        self.field.setReadOnly(busy)
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.set_label(tr("Låser op …") if busy else tr("Lås op"))

    def _show_typed(self) -> None:
        self.field.hide_text(self.door is not Door.RECOVERY and not self.show_it.isChecked())
        self.show_it.set_label(tr("Skjul") if self.show_it.isChecked() else tr("Vis"))
        self.show_it.setAccessibleName(tr("Vis adgangssætningen"))

    def _warn_of_caps(self, on: bool) -> None:
        self.caps_hint.setVisible(on and self.door is Door.PASSPHRASE)


def _asks(door: Door, name: str) -> str:
    if door is Door.RECOVERY:
        return tr("Gendannelseskode: de otte grupper fra det trykte ark")
    if door is Door.PIN:
        return tr("PIN for {name}", name=name)
    return tr("Adgangssætning for {name}", name=name)
