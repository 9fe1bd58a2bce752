"""When the house is open: hours for coming in and for the phone, and the days that are different.

Opening hours are a set per place that holds from a day until a newer set begins, so that last year's
statistics still know last year's hours. A special day wins over the hours and over the holidays.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from familiehus.calendar.danish_holidays import holiday_name

EVERYWHERE = ""
"""The place of a special day that holds for the whole house."""


class OpenFor(StrEnum):
    """Opening hours are for coming in or for ringing (RULES § 3)."""

    DOOR = "fremmøde"
    PHONE = "telefon"


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` to ``end``, minutes since midnight."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        """True when the other span lies inside."""
        return self.start <= start and end <= self.end

    def meets(self, start: int, end: int) -> bool:
        """True when they share a minute."""
        return self.start < end and start < self.end


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that meet as one: open 9-12 and 12-15 is open at noon."""
    now: Span | None = None
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if now is not None and span.start <= now.end:
            now = Span(now.start, max(now.end, span.end))
        else:
            if now is not None:
                yield now
            now = span
    if now is not None:
        yield now


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One interval of a place's week. ``weekday`` is ISO, 1 Monday; ``from_day`` when its set begins."""

    place: str
    from_day: date
    open_for: OpenFor
    weekday: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A closed day, or (``closed`` False) one with hours of its own, for a place or everywhere (``""``).

    ``reason`` is what the families may read on the door ("sommerlukket").
    """

    day: date
    place: str
    closed: bool
    reason: str
    start: int | None = None
    end: int | None = None


class WhyClosed(StrEnum):
    """What closes a day."""

    HOLIDAY = "helligdag"
    CLOSED = "lukkedag"


@dataclass(frozen=True, slots=True)
class Closed:
    """``name`` is the holiday's name or the reason that was given."""

    why: WhyClosed
    name: str


@dataclass(frozen=True, slots=True)
class DayState:
    """One day at one place. ``known`` is False while the place has no hours: nothing is shaded then."""

    day: date
    place: str
    door: tuple[Span, ...]
    phone: tuple[Span, ...]
    closed: Closed | None
    known: bool
    note: str = ""
    """Why its hours are not the usual ones."""

    def open_from_to(self, start: int, end: int) -> bool:
        """True when the door is open all that time; also when nobody has written any hours."""
        if self.closed is not None:
            return False
        return not self.known or any(span.holds(start, end) for span in joined(self.door))


@dataclass(frozen=True, slots=True)
class HouseDays:
    """Everything that decides whether the house is open: hours, special days, and weekdays without hours.

    ``weekdays`` (ISO, ``12345``) serve a house that has written no hours yet.
    """

    weekdays: str = "12345"
    hours: tuple[HoursRow, ...] = ()
    special: tuple[SpecialDay, ...] = ()
    _by_day: dict[tuple[date, str], SpecialDay] = field(init=False, repr=False, compare=False)
    _sets: dict[str, tuple[date, ...]] = field(init=False, repr=False, compare=False)
    _week: dict[tuple[str, date, OpenFor, int], tuple[Span, ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_day", {(one.day, one.place): one for one in self.special})
        found: dict[str, set[date]] = {}
        week: dict[tuple[str, date, OpenFor, int], tuple[Span, ...]] = {}
        for row in self.hours:
            found.setdefault(row.place, set()).add(row.from_day)
            key = row.place, row.from_day, row.open_for, row.weekday
            week[key] = (*week.get(key, ()), Span(row.start, row.end))
        object.__setattr__(self, "_week", week)
        sets = {place: tuple(sorted(days, reverse=True)) for place, days in found.items()}
        object.__setattr__(self, "_sets", sets)

    def special_of(self, place: str, day: date) -> SpecialDay | None:
        """What is special that day: the place's own word before the house's."""
        return self._by_day.get((day, place)) or self._by_day.get((day, EVERYWHERE))

    def closed(self, place: str, day: date) -> Closed | None:
        """Why the place is closed that day, beyond its usual week: a closed day, else a holiday."""
        special = self.special_of(place, day)
        if special is not None:
            return Closed(WhyClosed.CLOSED, special.reason) if special.closed else None
        holiday = holiday_name(day)
        return Closed(WhyClosed.HOLIDAY, holiday) if holiday else None

    def state(self, place: str, day: date) -> DayState:
        """The day as it is at a place."""
        closed = self.closed(place, day)
        known, special = place in self._sets, self.special_of(place, day)
        if closed is not None:
            return DayState(day, place, (), (), closed, known=True, note=closed.name)
        if special is not None and special.start is not None and special.end is not None:
            hours = (Span(special.start, special.end),)
            return DayState(day, place, hours, (), None, known=True, note=special.reason)
        door = self._spans(place, day, OpenFor.DOOR)
        phone = self._spans(place, day, OpenFor.PHONE)
        return DayState(day, place, door, phone, None, known)

    def is_open(self, place: str, day: date) -> bool:
        """Does anybody expect a count from the place that day?"""
        state = self.state(place, day)
        if state.closed is not None:
            return False
        if not state.known:
            return str(day.isoweekday()) in self.weekdays
        return bool(state.door or state.phone)

    def set_in_force(self, place: str, day: date) -> date | None:
        """When the set of hours that holds that day began; the oldest one for the days before it."""
        days = self._sets.get(place, ())
        return next((one for one in days if one <= day), days[-1] if days else None)

    def _spans(self, place: str, day: date, open_for: OpenFor) -> tuple[Span, ...]:
        since = self.set_in_force(place, day)
        return self._week.get((place, since, open_for, day.isoweekday()), ()) if since is not None else ()


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day, both ends included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def open_days(days: HouseDays, places: Iterable[str], first: date, last: date) -> Iterator[date]:
    """The days on which any of the places is open."""
    wanted = tuple(places)
    return (day for day in days_between(first, last) if any(days.is_open(place, day) for place in wanted))
