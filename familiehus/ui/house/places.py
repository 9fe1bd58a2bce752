""" "Steder": where things happen, and where that lies. A place out of use stays with its old contacts."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.ui.house.entry_form import CardWords
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.place_form import PlaceForm
from familiehus.ui.house.roster import Entry, Roster, RosterWords, toggle_words
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.house import PlaceRow
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.house_settings import SavePlace


class Places(Roster):
    """Saved with Enter; Ctrl+Z takes it back."""

    form: PlaceForm

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        words = RosterWords(tr("Steder"), tr("Nyt sted"), tr("Ingen steder endnu."))
        super().__init__(desk, words, PlaceForm(), parent)
        about = tr(
            "Huset selv, biblioteket, en lånt menighedssal: alle steder, hvor der kan komme en henvendelse."
        )
        self.column.insertWidget(1, Text(about, "body", "muted", wrap=True))

    def show_house(self, overview: "HouseOverview") -> None:
        """The places as they are."""
        self.form.kommunekode = overview.house.kommunekode
        super().show_house(overview)

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """In the house's order; those out of use last."""
        places = sorted(overview.places, key=lambda one: not one.active)
        return {one.code: Entry(_row(one), _command(one)) for one in places}

    def fresh(self) -> "SavePlace":
        """Nothing filled in."""
        from familiehus.services.house_settings import SavePlace

        return SavePlace(None, "")

    def words_of(self, key: Hashable) -> CardWords:
        """The place's own name."""
        one = self.entries.get(key)
        if one is None:
            return CardWords(tr("Nyt sted"))
        active = one.command.active
        return CardWords(one.command.name, "" if active else _out_of_use(), toggle_words(active=active))

    def service(self) -> Callable[..., Change]:
        """Places are saved whole."""
        from familiehus.services.house_settings import save_place

        return save_place

    def named(self, command: "SavePlace") -> str:
        """``sted Biblioteket``."""
        return tr("sted {name}", name=command.name)

    def key_of(self, command: "SavePlace") -> Hashable:
        """The code; a new one has none."""
        return command.code

    def kept(self, command: "SavePlace") -> "SavePlace":
        """The service gives a new place its first name as code."""
        return replace(command, code=" ".join(command.name.split()))


def _command(one: "PlaceRow") -> "SavePlace":
    from familiehus.services.house_settings import SavePlace

    return SavePlace(one.code, one.name, one.active, one.postnummer)


def _row(one: "PlaceRow") -> Row:
    note = _lies_in(one.postnummer) if one.active else _out_of_use()
    return Row(one.code, (one.name,), note=note, action=toggle_words(active=one.active))


def _lies_in(postnummer: str | None) -> str:
    known = postnumre.all_postnumre().get(postnummer or "")
    return f"{known.number} {known.town}" if known is not None else tr("uden postnummer")


def _out_of_use() -> str:
    return tr("ude af brug, står stadig på gamle henvendelser")
