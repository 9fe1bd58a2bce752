"""What is shown of the week: places, rooms, kinds, one person. Pure; the chips only show it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from familiehus.calendar.activity import ActivityKind, Room
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod


class KindGroup(StrEnum):
    """Kinds as a coordinator sorts them."""

    COURSE = "hold"
    OPEN = "åbne tilbud"
    COUNSELLING = "rådgivning"
    LOAN = "udlån"
    INTERNAL = "internt"


KINDS = {
    KindGroup.COURSE: (ActivityKind.COURSE,),
    KindGroup.OPEN: (ActivityKind.CAFE, ActivityKind.PLAYROOM, ActivityKind.THEME),
    KindGroup.COUNSELLING: (ActivityKind.COUNSELLING,),
    KindGroup.LOAN: (ActivityKind.LOAN,),
    KindGroup.INTERNAL: (ActivityKind.INTERNAL, ActivityKind.BLOCK),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Empty means all. ``place`` is a code, ``person`` somebody on the plan."""

    place: str = ""
    rooms: frozenset[UUID] = frozenset()
    kinds: frozenset[KindGroup] = frozenset()
    person: UUID | None = None

    @property
    def empty(self) -> bool:
        """Everything is shown."""
        return self == Filter()

    def lets(self, one: Occurrence) -> bool:
        """True when the date is shown."""
        if self.place and one.place != self.place:
            return False
        if self.rooms and not self.rooms & set(one.rooms):
            return False
        if self.kinds and not any(one.activity.kind in KINDS[group] for group in self.kinds):
            return False
        return self.person is None or self.person in one.people

    def with_rooms(self, rooms: Sequence[UUID]) -> "Filter":
        """These rooms switched on, or off when they were on."""
        these = frozenset(rooms)
        return replace(self, rooms=self.rooms - these if these <= self.rooms else self.rooms | these)

    def with_kind(self, group: KindGroup) -> "Filter":
        """This group of kinds switched on or off."""
        return replace(self, kinds=self.kinds ^ {group})

    def everywhere(self) -> "Filter":
        """All places and rooms again."""
        return replace(self, place="", rooms=frozenset())

    def still_in(self, period: CalendarPeriod) -> "Filter":
        """Without what the house has not got any more."""
        known = {room.id for room in period.rooms if room.active}
        place = self.place if any(one.code == self.place for one in period.places) else ""
        person = self.person if any(one.id == self.person for one in period.people) else None
        return replace(self, place=place, rooms=self.rooms & known, person=person)


def shown_places(period: CalendarPeriod, chosen: Filter) -> tuple[str, ...]:
    """The codes of the places that are looked at."""
    if chosen.place:
        return (chosen.place,)
    used = {one.place for one in period.occurrences}
    return tuple(one.code for one in period.places if one.active or one.code in used)


def room_groups(rooms: Sequence[Room]) -> tuple[tuple[str, tuple[UUID, ...]], ...]:
    """Rooms by name; "Samtalerum 1", "Samtalerum 2" and "Samtalerum 3" are "Samtalerum 1–3"."""
    groups: list[tuple[str, list[int], list[UUID]]] = []
    for room in rooms:
        found = re.fullmatch(r"(.*\D)(\d+)", room.name)
        stem, number = (found[1], int(found[2])) if found else (room.name, -1)
        if groups and found and groups[-1][0] == stem and groups[-1][1][-1] + 1 == number:
            groups[-1][1].append(number)
            groups[-1][2].append(room.id)
        else:
            groups.append((stem, [number], [room.id]))
    return tuple((_name(stem, numbers), tuple(ids)) for stem, numbers, ids in groups)


def _name(stem: str, numbers: Sequence[int]) -> str:
    if numbers[0] < 0:
        return stem
    return f"{stem}{numbers[0]}" if len(numbers) == 1 else f"{stem}{numbers[0]}–{numbers[-1]}"
