"""When they come: weekday by hour, beside the hours in which the door or the phone is open.

A number means little without its chances: a house that is open on two Thursdays of the period counts fewer
than on four Mondays. So each hour says on how many days it was open.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from familiehus.calendar.opening import HouseDays, Span, days_between
from familiehus.queries.calendar import house_days, places
from familiehus.queries.statistics.contacts import PeriodTallies
from familiehus.queries.statistics.facts import Fact, clock_of

WEEK = range(1, 8)


@dataclass(frozen=True, slots=True)
class ClockCell:
    """One hour of one weekday (ISO). ``days``: how many such weekdays the period has had; ``door`` and
    ``phone``: on how many of them the door or the phone was open during the hour, at any of the places."""

    weekday: int
    hour: int
    contacts: int
    days: int
    door: int
    phone: int

    @property
    def open(self) -> bool:
        """Somebody could have come or rung on at least one of the days."""
        return self.door > 0 or self.phone > 0


@dataclass(frozen=True, slots=True)
class ClockGrid:
    """``cells`` are all hours of the week in which the house is open or somebody came, weekday by weekday.

    ``hour_unknown`` is how many contacts each weekday has whose hour nobody wrote down. ``known`` is False
    when no hours were written: nothing can be shaded then.
    """

    hours: tuple[int, ...]
    cells: tuple[ClockCell, ...]
    hour_unknown: tuple[int, ...]
    known: bool

    def at(self, weekday: int, hour: int) -> ClockCell:
        """One of them."""
        return self.cells[(weekday - 1) * len(self.hours) + self.hours.index(hour)]


def clock_grid(session: Session, counts: PeriodTallies, place: str | None = None) -> ClockGrid:
    """Of a period, at one place or at all that are in use."""
    contacts: Counter[tuple[int, int | None]] = Counter()
    for code, n in counts.now.of(Fact.CLOCK, place).items():
        contacts[clock_of(code)] += n
    days = house_days(session)
    wanted = [one.code for one in places(session) if one.active] if place is None else [place]
    known = any(row.place in wanted for row in days.hours)
    door, phone = _open_hours(days, wanted, counts.days.now.first, counts.days.until, known=known)
    seen = {hour for _, hour in contacts if hour is not None} | {hour for _, hour in (*door, *phone)}
    hours = tuple(range(min(seen), max(seen) + 1)) if seen else ()
    of_weekday = Counter(day.isoweekday() for day in days_between(counts.days.now.first, counts.days.until))
    cells = (
        ClockCell(day, hour, contacts[day, hour], of_weekday[day], door[day, hour], phone[day, hour])
        for day in WEEK
        for hour in hours
    )
    return ClockGrid(hours, tuple(cells), tuple(contacts[day, None] for day in WEEK), known)


Hours = Counter[tuple[int, int]]
"""Days by weekday and hour."""


def _open_hours(
    days: HouseDays, wanted: Iterable[str], first: date, last: date, *, known: bool
) -> tuple[Hours, Hours]:
    door: Hours = Counter()
    phone: Hours = Counter()
    wanted = tuple(wanted)
    for day in days_between(first, last) if known else ():
        states = [days.state(place, day) for place in wanted]
        door.update({(day.isoweekday(), hour) for state in states for hour in _hours_of(state.door)})
        phone.update({(day.isoweekday(), hour) for state in states for hour in _hours_of(state.phone)})
    return door, phone


def _hours_of(spans: Iterable[Span]) -> Iterator[int]:
    for span in spans:
        yield from range(span.start // 60, -(-span.end // 60))
