"""What stands in the calendar, as frozen values: an activity, and what was changed about its single dates."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class ActivityKind(StrEnum):
    """What sort of thing it is; its colour and its word on the screen (RULES § 3, SCENARIOS)."""

    COUNSELLING = "åben rådgivning"
    CAFE = "café"
    PLAYROOM = "legestue"
    THEME = "temaarrangement"
    COURSE = "hold"
    LOAN = "udlån"
    INTERNAL = "internt"
    BLOCK = "spærret"
    """Nothing happens there, on purpose: a room that is painted."""


class OwnerKind(StrEnum):
    """Whose activity it is (RULES § 8)."""

    KOMMUNE = "kommune"
    REGION = "region"
    PARTNER = "civilsamfund"


class RoomFeature(StrEnum):
    """What a room has besides seats."""

    CHANGING = "pusleplads"
    ACCESSIBLE = "handicapadgang"
    KITCHEN = "køkken"
    TOYS = "legetøj"
    NURSING = "ammested"
    SCREEN = "skærm"


class EditScope(StrEnum):
    """How much of a series an edit is about."""

    THIS = "denne"
    FOLLOWING = "denne og følgende"
    ALL = "hele rækken"


class ChangeState(StrEnum):
    """What was done to one date of a series."""

    CANCELLED = "aflyst"
    MOVED = "flyttet"
    """Held at another time, in another room, with other people or under another name."""
    PUT_BACK = "sat tilbage"
    """Held although the house is closed that day."""

    @property
    def held(self) -> bool:
        """The date takes place."""
        return self is not ChangeState.CANCELLED


@dataclass(frozen=True, slots=True)
class DateChange:
    """One date of an activity that is not as the series says. None: as in the series.

    ``original`` is the date the series gave it (RFC 5545: RECURRENCE-ID); ``start`` and ``minutes`` as in
    :class:`Activity`. ``reason`` is why: needed to cancel, to put back and to double-book.
    """

    original: date
    state: ChangeState
    reason: str = ""
    day: date | None = None
    start: int | None = None
    minutes: int | None = None
    title: str | None = None
    place: str | None = None
    rooms: tuple[UUID, ...] | None = None
    people: tuple[UUID, ...] | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """An offer placed in the calendar: once, or as a series. The whole of it, so that undo can put it back.

    ``start`` is minutes since midnight on the wall, ``minutes`` how long; it ends the same day. ``rule`` is
    an RFC 5545 RRULE without its name (``FREQ=WEEKLY;UNTIL=20270624``), whose days are dates; empty for
    once. ``owner``, ``place`` and ``counts_as`` (the kind a contact gets; None: nobody is counted) are codes.
    ``reason`` is why it may stand where something stands in the way. ``follows`` is the activity it was
    split from. ``changes`` are sorted by ``original``.
    """

    id: UUID
    title: str
    kind: ActivityKind
    owner: str
    place: str
    first_day: date
    start: int
    minutes: int
    rule: str = ""
    rooms: tuple[UUID, ...] = ()
    people: tuple[UUID, ...] = ()
    seats: int | None = None
    sign_up: bool = False
    for_families: bool = True
    audience: str = ""
    setup: str = ""
    counts_as: str | None = None
    reason: str = ""
    follows: UUID | None = None
    uid: str = ""
    """The UID it was imported with, so that the same file does not come in twice."""
    changes: tuple[DateChange, ...] = ()

    @property
    def repeats(self) -> bool:
        """True for a series."""
        return bool(self.rule)

    @property
    def end(self) -> int:
        """Minutes since midnight when it is over."""
        return self.start + self.minutes

    def change_of(self, original: date) -> DateChange | None:
        """What was done to the date the series gave."""
        return next((one for one in self.changes if one.original == original), None)


@dataclass(frozen=True, slots=True)
class Room:
    """A room of a place (samtalerum, ammerum, køkken). Retired ones have ``active`` false."""

    id: UUID
    place: str
    name: str
    seats: int | None = None
    features: tuple[RoomFeature, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who can stand on the plan: staff, a midwife of the region, a volunteer host.

    ``staff_id`` when they can also open the house. ``profession`` is a code of that list.
    """

    id: UUID
    name: str
    profession: str | None = None
    employer: str = ""
    staff_id: UUID | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Owner:
    """Who stands behind an activity: the kommune, the region, Mødrehjælpen. The code is its first name."""

    code: str
    name: str
    kind: OwnerKind
    active: bool = True


def clock_time(minutes: int) -> str:
    """``9``, ``9.30``: how a Dane writes minutes since midnight on a door."""
    hour, rest = divmod(minutes, 60)
    return f"{hour}.{rest:02d}" if rest else f"{hour}"


def clock_span(start: int, end: int) -> str:
    """``9.30–11``."""
    return f"{clock_time(start)}–{clock_time(end)}"
