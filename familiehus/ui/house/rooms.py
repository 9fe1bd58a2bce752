""" "Lokaler": the rooms of each place, with what they hold. A room that is booked is not taken away."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import Room, RoomFeature
from familiehus.i18n import tr, trn
from familiehus.ui.house.entry_form import CardWords
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.place_chips import PlaceChips
from familiehus.ui.house.room_form import RoomForm, feature_name
from familiehus.ui.house.roster import NEW, Entry, Roster, RosterWords, ahead_in_words, dotted, toggle_words
from familiehus.ui.widgets.row_model import Row
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.premises import SaveRoom


class Rooms(Roster):
    """One place at a time. Saved with Enter; Ctrl+Z takes it back."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        words = RosterWords(
            tr("Lokaler"),
            tr("Nyt lokale"),
            tr("Stedet har ingen lokaler endnu. Skriv det første: et samtalerum, et køkken, et mødelokale."),
        )
        super().__init__(desk, words, RoomForm(), parent)
        self.places = PlaceChips()
        self.places.chosen.connect(self._show_place)
        self.column.insertWidget(1, self.places)

    def show_house(self, overview: "HouseOverview") -> None:
        """The rooms of the place that is chosen."""
        self.places.show_places([(one.code, one.name) for one in overview.places if one.active])
        super().show_house(overview)

    def _show_place(self, _place: str) -> None:
        self.notice.clear()
        self._fresh = None
        if NEW in self._drafts:  # a room half typed goes along to the place one looks at
            self._drafts[NEW] = replace(self._drafts[NEW], place=self.places.current)
        if self.desk.overview is not None:
            self.show_house(self.desk.overview)

    def entries_of(self, overview: "HouseOverview") -> dict[Hashable, Entry]:
        """All of them in the house's order; those out of use last."""
        rooms = sorted(overview.rooms, key=lambda one: not one.active)
        return {one.id: Entry(_row(one), _command(one)) for one in rooms}

    def listed(self, entry: Entry) -> bool:
        """Those of the place."""
        return bool(entry.command.place == self.places.current)

    def fresh(self) -> "SaveRoom":
        """Nothing filled in, at the place that is chosen."""
        from familiehus.services.premises import SaveRoom

        return SaveRoom(uuid4(), self.places.current, "")

    def words_of(self, key: Hashable) -> CardWords:
        """The room's own name; how much the calendar needs it."""
        one = self.entries.get(key)
        if one is None:
            return CardWords(tr("Nyt lokale"))
        active = one.command.active
        overview = self.desk.overview
        note = ahead_in_words(overview, one.command.id) if overview is not None else ""
        return CardWords(one.command.name, note if active else _out_of_use(), toggle_words(active=active))

    def service(self) -> Callable[..., Change]:
        """Rooms are saved whole."""
        from familiehus.services.premises import save_room

        return save_room

    def named(self, command: "SaveRoom") -> str:
        """``lokale Ammerum``."""
        return tr("lokale {name}", name=command.name)

    def key_of(self, command: "SaveRoom") -> Hashable:
        """Rooms have ids."""
        return command.id


def _command(room: Room) -> "SaveRoom":
    from familiehus.services.premises import SaveRoom

    features = tuple(one for one in RoomFeature if one in room.features)
    return SaveRoom(room.id, room.place, room.name, room.seats, features, room.active)


def _row(room: Room) -> Row:
    seats = trn("{n} plads", "{n} pladser", room.seats) if room.seats else ""
    features = [feature_name(one) for one in RoomFeature if one in room.features]
    parts = [seats, *features] if room.active else [_out_of_use()]
    return Row(room.id, (room.name,), note=dotted(parts), action=toggle_words(active=room.active))


def _out_of_use() -> str:
    return tr("ude af brug, står stadig i den gamle kalender")
