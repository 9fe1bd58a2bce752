"""What stands on the aktivitetsoversigt, as frozen values: each date, who came, how full the courses are.

True small numbers and nobody's name: a paper for the house alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.period import Counted


class Grouping(StrEnum):
    """What the dates are put together by."""

    ACTIVITY = "activity"
    COURSE = "course"
    PLACE = "place"
    OWNER = "owner"


class Reader(StrEnum):
    """Whom a paper is for. Only the house may read true small numbers."""

    HOUSE = "huset"
    FAMILIES = "familier"
    COMMITTEE = "udvalg"
    PARTNER = "partner"


class DateState(StrEnum):
    """What became of a date."""

    HELD = "holdt"
    AHEAD = "kommer"
    CANCELLED = "aflyst"
    SKIPPED = "sprunget over"
    """The series gave it up, because the house was closed."""


@dataclass(frozen=True, slots=True)
class Visitors:
    """Those counted under one head. ``adults`` and ``children`` are None where nobody wrote them down.
    ``closed``: counted to the end, also with nobody."""

    contacts: int = 0
    adults: int | None = None
    children: int | None = None
    closed: bool = False

    @property
    def known(self) -> bool:
        """There is a number: 0 only where somebody said that it was all."""
        return self.closed or self.contacts > 0


@dataclass(frozen=True, slots=True)
class DateLine:
    """One date. ``head`` is what its visitors are counted under, None where nobody is counted. ``came`` of
    ``marked`` attendance marks, None for what is no course's."""

    title: str
    kind: ActivityKind
    owner: str
    place: str
    day: date
    start: int
    end: int
    state: DateState
    reason: str = ""
    head: Counted | None = None
    course: UUID | None = None
    came: int | None = None
    marked: int | None = None


@dataclass(frozen=True, slots=True)
class CourseFill:
    """A course of the period, as a whole: ``taken`` of ``seats``, ``waited`` families without one,
    ``completed`` once it is over."""

    id: UUID
    name: str
    template: str
    place: str
    first_day: date
    called_off: bool
    seats: int
    taken: int
    waited: int
    completed: int | None


@dataclass(frozen=True, slots=True)
class ActivityOverview:
    """Everything from ``first`` to ``last``, both included; ``places`` and ``owners`` in the house's order,
    name by code."""

    house: str
    practice: bool
    first: date
    last: date
    dates: tuple[DateLine, ...]
    visitors: Mapping[Counted, Visitors]
    courses: tuple[CourseFill, ...]
    places: Mapping[str, str]
    owners: Mapping[str, str]

    @property
    def empty(self) -> bool:
        """Nothing at all took place or was meant to."""
        return not self.dates and not self.courses
