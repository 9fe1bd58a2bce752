"""What was let go of, and where: from the hand to whoever saves it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.occurrences import Occurrence, occurrence_at
from familiehus.calendar.period import CalendarPeriod
from familiehus.ui.week.drag import How, Stretch
from familiehus.ui.week.verdict import Verdict, as_wanted

if TYPE_CHECKING:
    from familiehus.ui.week.columns import Column


@dataclass(frozen=True, slots=True)
class Drop:
    """``was`` None for something new. ``asked`` are the conflicts that need a word before it is saved."""

    how: How
    was: Occurrence | None
    wanted: Occurrence
    verdict: Verdict
    asked: tuple[Conflict, ...] = ()

    @property
    def changed(self) -> bool:
        """It is not where it was."""
        return self.was is None or self.how is How.COPY or _where(self.was) != _where(self.wanted)

    def in_free_room(self) -> "Drop":
        """The same, in the room that is free."""
        return replace(
            self, wanted=replace(self.wanted, rooms=self.verdict.rooms), verdict=Verdict(), asked=()
        )


def wanted_at(
    was: Occurrence, stretch: Stretch, column: "Column", came_from: UUID | None, period: CalendarPeriod
) -> Occurrence:
    """The date as it would be in ``column``; in the room view it changes the room it was taken from."""
    rooms, place = was.rooms, was.place
    if column.by_room and column.room != came_from:
        rooms = _swapped(was.rooms, came_from, column.room)
        homes = {room.id: room.place for room in period.rooms}
        place = homes.get(column.room, place) if column.room else place
        rooms = tuple(room for room in rooms if homes.get(room, place) == place)
    return as_wanted(was, column.day, stretch.start, stretch.end, rooms, place)


def as_copy(one: Occurrence) -> Occurrence:
    """A new activity like this date, once: what was done to the date becomes its own."""
    activity = replace(
        one.activity, id=uuid4(), title=one.title, place=one.place, first_day=one.day, start=one.start,
        minutes=one.end - one.start, rule="", rooms=one.rooms, people=one.people, reason="", follows=None,
        uid="", changes=(),
    )  # fmt: skip
    return occurrence_at(activity, one.day)


def _swapped(rooms: tuple[UUID, ...], out: UUID | None, into: UUID | None) -> tuple[UUID, ...]:
    if out is None:
        return (into,) if into else rooms
    chosen = ((into if room == out else room) for room in rooms)
    return tuple(dict.fromkeys(room for room in chosen if room))


def _where(one: Occurrence) -> tuple[object, ...]:
    return one.day, one.start, one.end, one.place, one.rooms
