""" "Min adgang": everybody's own passphrase, and a PIN on this computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from familiehus.errors import EnvironmentFault, FamiliehusError, UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.messages.fields import role_name
from familiehus.ui import theme
from familiehus.ui.forms.passphrase_field import NewPassphrase
from familiehus.ui.house.field import Field
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.role_words import may_do
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.storage.cupboard import Cupboard


class MyAccess(Section):
    """Whoever opened with a printed key is nobody in particular, and is told so."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        actor = desk.actor
        self._who = Text(
            tr("Du er {name}, {role}. Du må {rights}.", name=actor.name, role=role_name(actor.role).lower(),
               rights=may_do(actor.role)),
            "body", "muted", wrap=True,
        )  # fmt: skip
        self.passphrase, self.renew = NewPassphrase(), PrimaryButton(tr("Skift adgangssætning"))
        self.passphrase.submitted.connect(self.change_passphrase)
        self.renew.clicked.connect(self.change_passphrase)
        self._pin_state = Text("", "body", wrap=True)
        self.pin, self.pin_again = _pin_field(), _pin_field()
        self.pin_again.returnPressed.connect(self.make_pin)
        self.make, self.drop = QuietButton(tr("Lav PIN")), QuietButton(tr("Fjern PIN"))
        self.make.clicked.connect(self.make_pin)
        self.drop.clicked.connect(self.remove_pin)
        self._lay_out()
        if actor.staff_id is None:
            self._nobody()
        else:
            self._read_pin()

    def _lay_out(self) -> None:
        words, pin = Card(tr("Adgangssætning")), Card(tr("PIN på denne computer"))
        for card in (words, pin):
            card.body.setSpacing(theme.px(12))
        words.body.addWidget(self.passphrase)
        words.body.addWidget(self.renew)
        words.body.addStretch(1)
        buttons = FlowLayout(gap_x=8, gap_y=8)
        buttons.addWidget(self.make)
        buttons.addWidget(self.drop)
        pin.body.addWidget(self._pin_state)
        pin.body.addWidget(Field(tr("Ny PIN, mindst seks tal"), self.pin, wide=220))
        pin.body.addWidget(Field(tr("Den samme igen"), self.pin_again, wide=220))
        pin.body.addLayout(buttons)
        pin.body.addStretch(1)
        self.cards = (words, pin)
        self.column.addWidget(self._who)
        self.column.addWidget(SideBySide([(words, 1), (pin, 1)], gap=14))
        self.column.addStretch(1)

    def _nobody(self) -> None:
        for card in self.cards:
            card.hide()
        self.notice.say(sentence(UserError("recovery_has_no_account")), "gold")

    def show_house(self, overview: "HouseOverview") -> None:
        """Nothing of the house shows here."""

    def first(self) -> QWidget:
        """The passphrase."""
        return self.passphrase

    def hideEvent(self, event: object) -> None:
        """Going elsewhere forgets what was half typed: it is a secret."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._forget()

    def _forget(self) -> None:
        self.passphrase.clear()
        self.pin.clear()
        self.pin_again.clear()

    # -- passphrase ---------------------------------------------------------------------------------------

    def change_passphrase(self) -> None:
        """One's own; the old one stops at once."""
        staff_id = self.desk.actor.staff_id
        if staff_id is None or self.passphrase.problem():
            return
        from familiehus.services.doors import SetPassphrase, set_passphrase

        command = SetPassphrase(staff_id, self.passphrase.text())
        self.notice.clear()
        task = self.desk.with_keys(lambda cupboard: set_passphrase(cupboard, command), self.refuse)
        task.then(self._passphrase_changed, self)

    def _passphrase_changed(self, _change: Change) -> None:
        self.passphrase.clear()
        self.notice.say(tr("Din nye adgangssætning gælder fra nu. Den gamle virker ikke mere."), "ok")

    # -- PIN ----------------------------------------------------------------------------------------------

    def _read_pin(self) -> None:
        staff_id = self.desk.actor.staff_id

        def look(cupboard: "Cupboard") -> bool:
            from familiehus.services.unlocking import people

            return any(one.staff_id == staff_id and one.has_pin for one in people(cupboard.home))

        self.desk.with_keys(look, self.refuse).then(self._show_pin, self)

    def _show_pin(self, has_pin: bool) -> None:
        self._pin_state.setText(
            tr("Du har en PIN her. Den virker kun på denne computer.")
            if has_pin
            else tr("Med en PIN er huset åbent på et sekund. Den virker kun på denne computer.")
        )
        self.make.set_label(tr("Skift PIN") if has_pin else tr("Lav PIN"))
        self.drop.setVisible(has_pin)

    def make_pin(self) -> None:
        """On this computer, for oneself."""
        if self.pin.text() != self.pin_again.text():
            self.notice.say(tr("De to PIN-koder er ikke ens. Intet er gemt; skriv dem igen."), "warm")
            self.pin_again.selectAll()
            self.pin_again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        from familiehus.services.doors import SetPin, set_pin

        command, desk = SetPin(self.pin.text()), self.desk
        self.notice.clear()
        task = desk.with_keys(lambda cupboard: set_pin(cupboard, command, desk.secrets), self._pin_refused)
        task.then(lambda _change: self._pin_changed(tr("Næste gang kan du låse op med din PIN.")), self)

    def remove_pin(self) -> None:
        """The passphrase stays."""
        from familiehus.services.doors import remove_pin

        desk = self.desk
        self.notice.clear()
        task = desk.with_keys(lambda cupboard: remove_pin(cupboard, desk.secrets), self._pin_refused)
        task.then(lambda _change: self._pin_changed(tr("Din PIN er fjernet fra denne computer.")), self)

    def _pin_changed(self, words: str) -> None:
        self._forget()
        self._read_pin()
        self.notice.say(words, "ok")

    def _pin_refused(self, error: FamiliehusError) -> None:
        if isinstance(error, EnvironmentFault) and error.code.startswith("keyring_"):
            words = tr(
                "Der kan ikke laves en PIN på denne computer: dens nøglering svarer ikke, og uden den er en "
                "PIN for let at gætte. Intet er ændret; din adgangssætning virker som før."
            )
            self.notice.say(words, "warm")
        else:
            self.refuse(error)


def _pin_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(20)
    hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
    field.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
    return field
