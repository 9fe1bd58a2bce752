"""What stands in the way of a date that is held in the hand, and which room is free: from what is loaded.

The disk asks again when it is saved; this is for the eye, sixty times a second.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import Room
from familiehus.calendar.conflicts import Conflict, ConflictKind, conflicts_of, free_rooms
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod

_OF_ROOM = (ConflictKind.ROOM, ConflictKind.BLOCKED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``free`` is a room that would solve all of it, and ``rooms`` those it then has."""

    conflicts: tuple[Conflict, ...] = ()
    free: Room | None = None
    rooms: tuple[UUID, ...] = ()

    @property
    def clear(self) -> bool:
        """Nothing is in the way."""
        return not self.conflicts


class Neighbours:
    """The period by day, made once, so that a step of a drag looks at one day only."""

    def __init__(self, period: CalendarPeriod) -> None:
        self._days, self._names, self._rooms = period.days, period.names, period.rooms
        self._by_day: dict[date, list[Occurrence]] = {}
        for one in period.occurrences:
            self._by_day.setdefault(one.day, []).append(one)

    def verdict(self, wanted: Occurrence) -> Verdict:
        """What is in the way of ``wanted`` where it is now."""
        others = self._by_day.get(wanted.day, [])
        state = self._days.state(wanted.place, wanted.day)
        found = conflicts_of(wanted, others, state, self._names)
        if not found or any(one.kind not in _OF_ROOM for one in found):
            return Verdict(found)
        free = self._like(wanted, free_rooms(wanted, self._rooms, others))
        if not free:
            return Verdict(found)
        taken = {room for one in others if one.key != wanted.key and wanted.meets(one) for room in one.rooms}
        return Verdict(found, free[0], _instead(wanted.rooms, taken, free))

    def _like(self, wanted: Occurrence, free: tuple[Room, ...]) -> list[Room]:
        """Big enough; where nobody said how many come, the one most like the room it has."""
        seats = wanted.activity.seats
        if seats is not None:
            return [room for room in free if room.seats is None or room.seats >= seats]
        had = max((room.seats or 0 for room in self._rooms if room.id in wanted.rooms), default=0)
        return sorted(free, key=lambda room: abs((room.seats or had) - had))

    def new_conflicts(self, was: Occurrence, verdict: Verdict) -> tuple[Conflict, ...]:
        """Those that were not in the way already, with a reason, before it was taken up."""
        known = {_same(one) for one in self.verdict(was).conflicts} if was.reason else set()
        return tuple(one for one in verdict.conflicts if _same(one) not in known)


def _instead(rooms: Iterable[UUID], taken: set[UUID], free: list[Room]) -> tuple[UUID, ...]:
    spare = iter(free)
    chosen = (next((room.id for room in spare), one) if one in taken else one for one in rooms)
    return tuple(dict.fromkeys(chosen))


def _same(one: Conflict) -> tuple[object, ...]:
    return one.kind, one.what, one.other


def as_wanted(
    was: Occurrence, day: date, start: int, end: int, rooms: tuple[UUID, ...], place: str
) -> Occurrence:
    """The date at another time, perhaps in other rooms."""
    return replace(was, day=day, start=start, end=end, rooms=rooms, place=place)
