""" "Kolleger": everybody who can stand on the plan, also those who never open the house themselves."""

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import Colleague
from familiehus.i18n import tr
from familiehus.ui.house.colleague_form import ColleagueForm
from familiehus.ui.house.entry_form import CardWords
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.roster import Entry, Roster, RosterWords, ahead_in_words, dotted
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text
from familiehus.values import Change, ListName

if TYPE_CHECKING:
    from familiehus.services.colleagues import SaveColleague
    from familiehus.services.house_overview import HouseOverview


class Colleagues(Roster):
    """Saved with Enter; Ctrl+Z takes it back."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        words = RosterWords(tr("Kolleger på planen"), tr("Ny kollega"), tr("Ingen står på planen endnu."))
        self.card = ColleagueForm()
        super().__init__(desk, words, self.card, parent)
        self._people: dict[Hashable, Colleague] = {}
        about = tr(
            "Alle, der kan stå på planen: medarbejdere, en jordemoder fra regionen, frivillige værter. "
            "At stå her giver ingen nøgle til huset."
        )
        self.column.insertWidget(1, Text(about, "body", "muted", wrap=True))

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """By name, former ones last."""
        self._people = {one.id: one for one in overview.colleagues}
        words = {one.code: one for one in overview.choices if one.list_name is ListName.PROFESSION}
        used = {one.profession for one in overview.colleagues}
        self.card.show_professions(
            [(one.code, one.label) for one in words.values() if one.active or one.code in used]
        )
        labels = {code: one.label for code, one in words.items()}
        return {one.id: Entry(_row(one, labels), _command(one)) for one in overview.colleagues}

    def fresh(self) -> "SaveColleague":
        """Nobody yet."""
        from familiehus.services.colleagues import SaveColleague

        return SaveColleague(uuid4(), "")

    def words_of(self, key: Hashable) -> CardWords:
        """Who it is; where their name is changed."""
        one = self._people.get(key)
        self.card.hold_name(held=one is not None and one.staff_id is not None)
        if one is None:
            return CardWords(tr("Ny kollega"))
        overview = self.desk.overview
        ahead = ahead_in_words(overview, one.id) if overview is not None else ""
        if one.staff_id is not None:
            staff = tr("Kan låse huset op. Navn og konto ændres under Medarbejdere.")
            return CardWords(one.name, f"{staff} {ahead}".strip())
        return CardWords(one.name, ahead, _toggle(active=one.active))

    def service(self) -> Callable[..., Change]:
        """Colleagues are saved whole."""
        from familiehus.services.colleagues import save_colleague

        return save_colleague

    def named(self, command: "SaveColleague") -> str:
        """``kollega Rikke Bro``."""
        return tr("kollega {name}", name=command.name)

    def key_of(self, command: "SaveColleague") -> Hashable:
        """Colleagues have ids."""
        return command.id


def _toggle(*, active: bool) -> str:
    return tr("Tag af planen") if active else tr("Sæt på planen")


def _command(one: Colleague) -> "SaveColleague":
    from familiehus.services.colleagues import SaveColleague

    return SaveColleague(one.id, one.name, one.profession, one.employer, one.active)


def _row(one: Colleague, professions: dict[str, str]) -> Row:
    key = tr("kan låse op") if one.staff_id is not None else ""
    parts = [professions.get(one.profession or "", one.profession or ""), one.employer, key]
    if not one.active:
        parts = [tr("ikke længere på planen")]
    action = "" if one.staff_id is not None else _toggle(active=one.active)
    return Row(one.id, (one.name,), note=dotted(parts), action=action)
