""" "Nøgler": the two printed recovery keys. Which there are, and new ones in place of the old."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.reports.danish import long_date
from familiehus.ui import dialogs, theme
from familiehus.ui.forms.recovery_keys import RecoveryKeysForm
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from familiehus.services.house_overview import HouseOverview
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.recovery_code import RecoveryCode

Holder = tuple[str, date]


class Keys(Section):
    """New keys stay in the form, also on the way through other chapters, until they are confirmed."""

    widest = 960

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.state = Banner("", "info", icon_name="key")
        self._card, self._holders = Card(tr("Nøgler i kuverter")), Text("", "body", wrap=True)
        self._why = Text(
            tr(
                "To trykte koder kan åbne huset, når alt andet er glemt eller computeren er væk. Lav nye, "
                "når en kuvert har været åbnet, et ark er blevet væk, eller den, der gemte det, er holdt op."
            ),
            "body",
            "muted",
            wrap=True,
        )
        self.new = QuietButton(tr("Lav nye koder …"))
        self.new.clicked.connect(self.make_new)
        self.form = RecoveryKeysForm(desk.tasks, make_printer=desk.make_printer)
        self.form.confirmed.connect(self._confirm)
        self.form.hide()
        for part in (self._why, self._holders, self.new):
            self._card.body.addWidget(part)
        self._card.body.setSpacing(theme.px(12))
        for widget in (self.state, self._card, self.form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._read_holders()

    def show_house(self, overview: "HouseOverview") -> None:
        """Were they printed and read back?"""
        if self.form.isVisibleTo(self):
            return
        if overview.house.keys_confirmed:
            self.state.show_words(tr("Husets nøgler er udskrevet og læst tilbage."), "ok")
        else:
            words = tr("Husets nøgler er ikke bekræftet. Lav nye, og læg dem i hver sin kuvert.")
            self.state.show_words(words, "warm")

    def first(self) -> QWidget:
        """The form while it is open."""
        return self.form.sheets[0].print_button if self.form.sheets else self.new

    def _read_holders(self) -> None:
        def look(cupboard: "Cupboard") -> tuple[Holder, ...]:
            from familiehus.storage.key_file import SlotKind, read_key_file

            key_file = read_key_file(cupboard.home.keys)
            return tuple((slot.label, slot.made_on) for slot in key_file.slots_of(SlotKind.RECOVERY))

        self.desk.with_keys(look, self.refuse).then(self._show_holders, self)

    def _show_holders(self, holders: tuple[Holder, ...]) -> None:
        lines = [
            tr("{holder}: lavet {day}", holder=holder, day=long_date(made_on)) for holder, made_on in holders
        ]
        self._holders.setText("\n".join(lines) if lines else tr("Der er ingen nøgler."))

    # -- new ones -----------------------------------------------------------------------------------------

    def make_new(self) -> None:
        """Asks first: the old sheets stop working the moment there are new ones."""
        sure = dialogs.ask(
            self.window(),
            tr("Lave nye gendannelseskoder?"),
            tr("De gamle ark virker ikke mere bagefter. Hav printeren klar: de nye skal udskrives nu."),
            tr("Lav nye koder"),
        )
        if not sure:
            return
        self.notice.clear()
        self.desk.with_keys(_new_keys, self.refuse).then(self._came, self)

    def _came(self, keys: "Sequence[tuple[str, RecoveryCode]]") -> None:
        house = self.desk.overview.house if self.desk.overview else None
        name, practice = (house.name, house.practice) if house else ("", False)
        self._card.hide()
        self.form.set_keys(name, keys, clock.today(), practice)
        self.form.show()
        self.state.show_words(
            tr("De gamle ark virker ikke mere. Læg de nye i hver sin kuvert, og bekræft dem her."), "gold"
        )
        self._read_holders()
        go_to(self.first())

    def _confirm(self) -> None:
        from familiehus.services.house_settings import ConfirmKeys, confirm_keys

        self.form.hide()
        self._card.show()
        self.desk.write(confirm_keys, ConfirmKeys(), self.refuse).then(self._confirmed, self)

    def _confirmed(self, _change: Change) -> None:
        self.notice.say(tr("Nøglerne er bekræftet. Læg de to ark i hver sin lukkede kuvert."), "ok")
        go_to(self.new)


def _new_keys(cupboard: "Cupboard") -> "tuple[tuple[str, RecoveryCode], ...]":
    """Written down as unconfirmed first: killed in between, the house asks for new sheets, never too few."""
    from familiehus.services.doors import new_recovery_keys
    from familiehus.services.house_settings import ConfirmKeys, confirm_keys

    with cupboard.write() as uow:
        confirm_keys(uow, ConfirmKeys(read_back=False))
    return new_recovery_keys(cupboard)
