"""A stretch of the calendar as everybody reads it: the week on the screen, the poster, the ICS file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import Activity, Colleague, Owner, Room
from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.calendar.opening import HouseDays

Counted = tuple[date, str, str, int]
"""Day, place, kind and starting hour: what a head count is kept under (never the minute)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the calendar shows it."""

    code: str
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class HeadCount:
    """Contacts that were counted on a date, and whether somebody said "that is all" (also with 0)."""

    contacts: int
    closed: bool


@dataclass(frozen=True, slots=True)
class SeatCount:
    """A course's seats: how many somebody holds, how many there are, and families that wait."""

    taken: int
    seats: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class CalendarPeriod:
    """Everything from ``first`` to ``last``, both included.

    ``occurrences`` hold the cancelled ones too. ``activities`` are those that have a date near the period,
    whole. Retired rooms, people, owners and places are there too: old dates speak of them.
    """

    house: str
    first: date
    last: date
    days: HouseDays
    occurrences: tuple[Occurrence, ...]
    skipped: tuple[Skipped, ...]
    activities: tuple[Activity, ...]
    places: tuple[Place, ...]
    rooms: tuple[Room, ...]
    people: tuple[Colleague, ...]
    owners: tuple[Owner, ...]
    heads: Mapping[tuple[UUID, date], HeadCount]
    """By :attr:`Occurrence.key`, for the dates on which somebody is counted."""
    practice: bool = False
    seats: Mapping[UUID, SeatCount] = field(default_factory=dict)
    """By activity id, for the courses among them; counts only, nobody's name."""

    @property
    def names(self) -> dict[UUID, str]:
        """What rooms and people are called."""
        return {**{one.id: one.name for one in self.rooms}, **{one.id: one.name for one in self.people}}

    def closed_course(self, activity: Activity) -> bool:
        """True for a course that nobody new can join: it began before the period, or its seats are taken. No
        poster and no families' calendar shows it (RULES § 3)."""
        seats = self.seats.get(activity.id)
        if seats is None:
            return False
        begun = activity.follows is not None or activity.first_day < self.first
        return begun or seats.taken >= seats.seats

    def of_day(self, day: date) -> tuple[Occurrence, ...]:
        """The day's dates in the order of the clock."""
        return tuple(one for one in self.occurrences if one.day == day)

    def owner(self, code: str) -> Owner | None:
        """Who stands behind a code."""
        return next((one for one in self.owners if one.code == code), None)

    def place_name(self, code: str) -> str:
        """What a place is called now."""
        return next((one.name for one in self.places if one.code == code), code)


def counted_under(occurrence: Occurrence) -> Counted | None:
    """The head that a date's visitors are counted under; None where nobody is counted."""
    kind = occurrence.activity.counts_as
    if kind is None or occurrence.cancelled:
        return None
    return occurrence.day, occurrence.place, kind, occurrence.start // 60
