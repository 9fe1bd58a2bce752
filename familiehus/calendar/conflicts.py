"""What stands in the way of an activity: said while it is dragged, and asked again when it is saved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from familiehus.calendar.activity import ActivityKind, Room
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.opening import DayState, HouseDays, WhyClosed


class ConflictKind(StrEnum):
    """What is in the way (RULES § 3)."""

    ROOM = "room"
    BLOCKED = "blocked"
    PERSON = "person"
    HOLIDAY = "holiday"
    CLOSED_DAY = "closed_day"
    CLOSED_HOURS = "closed_hours"


@dataclass(frozen=True, slots=True)
class Conflict:
    """``what`` is the room's, the person's or the holiday's name, ``by`` the title of what is there already,
    from ``start`` to ``end`` (minutes) on ``day``. All of them need a reason before they are saved."""

    kind: ConflictKind
    day: date
    what: str
    by: str = ""
    start: int = 0
    end: int = 0
    other: tuple[UUID, date] | None = None
    explained: bool = False
    """What is in the way carries a reason itself: somebody put it there knowing."""


def conflicts_of(
    wanted: Occurrence, others: Iterable[Occurrence], state: DayState, names: Mapping[UUID, str]
) -> tuple[Conflict, ...]:
    """Everything in the way of one date. ``others`` may hold other days and the date itself; ``names`` of
    rooms and people. A cancelled one is in nobody's way, and nothing is in its.

    Outside the opening hours only a loan needs a reason (RULES § 3): the house's own evening is its own.
    """
    if wanted.cancelled:
        return ()
    found = [_closed(wanted, state)] if state.closed is not None else []
    loan = wanted.activity.kind is ActivityKind.LOAN
    if not found and loan and not state.open_from_to(wanted.start, wanted.end):
        found.append(Conflict(ConflictKind.CLOSED_HOURS, wanted.day, state.note))
    for other in others:
        if other.key != wanted.key and wanted.meets(other):
            found += _shared(wanted, other, names)
    return tuple(found)


def conflicts_between(
    wanted: Iterable[Occurrence], others: Iterable[Occurrence], days: HouseDays, names: Mapping[UUID, str]
) -> tuple[Conflict, ...]:
    """Everything in the way of many dates; the dates may also be in each other's way. In their order.

    ``others`` may hold the dates themselves: as they stand in ``wanted`` is how they count.
    """
    mine = tuple(wanted)
    by_day: dict[date, list[Occurrence]] = {}
    for one in {one.key: one for one in (*others, *mine)}.values():
        by_day.setdefault(one.day, []).append(one)
    return tuple(
        conflict
        for one in mine
        for conflict in conflicts_of(one, by_day[one.day], days.state(one.place, one.day), names)
    )


def unexplained(wanted: Iterable[Occurrence], others: Iterable[Occurrence], days: HouseDays,
                names: Mapping[UUID, str]) -> tuple[Conflict, ...]:  # fmt: skip
    """The conflicts of those dates that carry no reason: what a save is refused for."""
    return conflicts_between([one for one in wanted if not one.reason], others, days, names)


def free_rooms(wanted: Occurrence, rooms: Sequence[Room], others: Iterable[Occurrence]) -> tuple[Room, ...]:
    """The rooms of its place that nothing occupies then, best first: seats enough, and not too many."""
    taken = {room for other in others if other.key != wanted.key and wanted.meets(other)
             for room in other.rooms}  # fmt: skip
    needed = wanted.activity.seats or 0

    def fit(room: Room) -> tuple[bool, int, str]:
        seats = room.seats if room.seats is not None else needed
        return seats < needed, abs(seats - needed), room.name

    free = (one for one in rooms if one.active and one.place == wanted.place and one.id not in taken)
    return tuple(sorted(free, key=fit))


def _closed(wanted: Occurrence, state: DayState) -> Conflict:
    assert state.closed is not None
    holiday = state.closed.why is WhyClosed.HOLIDAY
    kind = ConflictKind.HOLIDAY if holiday else ConflictKind.CLOSED_DAY
    return Conflict(kind, wanted.day, state.closed.name)


def _shared(wanted: Occurrence, other: Occurrence, names: Mapping[UUID, str]) -> list[Conflict]:
    blocked = other.activity.kind is ActivityKind.BLOCK
    room_kind = ConflictKind.BLOCKED if blocked else ConflictKind.ROOM
    found = []
    for kind, mine, theirs in (
        (room_kind, wanted.rooms, other.rooms),
        (ConflictKind.PERSON, wanted.people, other.people),
    ):
        for one in mine:
            if one in theirs:
                found.append(Conflict(kind, wanted.day, names.get(one, ""), other.title,
                                      other.start, other.end, other.key, bool(other.reason)))  # fmt: skip
    return found
