"""What stands side by side: the days of a week, or the rooms of one day, each with its hours. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.calendar.opening import HouseDays, Span
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week

EARLY, LATE = 8 * 60, 17 * 60
"""Shown at least."""


@dataclass(frozen=True, slots=True)
class Hours:
    """``open`` None: nobody has written hours, nothing is shaded. ``closed`` names what closes the day,
    ``note`` why its hours are not the usual ones; ``until`` and ``since`` their odd ends."""

    open: tuple[Span, ...] | None
    closed: str = ""
    note: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A day, or one room on a day. ``by_room``: of the room view; ``room`` None has what has no room."""

    day: date
    hours: Hours
    room: UUID | None = None
    by_room: bool = False
    title: str = ""
    aside: str = ""
    skipped: tuple[Skipped, ...] = ()

    @property
    def key(self) -> tuple[date, UUID | None]:
        """Which one it is."""
        return self.day, self.room

    def holds(self, one: Occurrence) -> bool:
        """True when the date stands in this column."""
        if one.day != self.day:
            return False
        return not self.by_room or (self.room in one.rooms if self.room else not one.rooms)

    def shut(self, first: int, last: int) -> tuple[Span, ...]:
        """The stretches from ``first`` to ``last`` (minutes) in which nobody is let in."""
        if self.hours.open is None:
            return ()
        edges = [first, *(edge for span in self.hours.open for edge in (span.start, span.end)), last]
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return tuple(Span(start, end) for start, end in pairs if start < end)


def week_columns(period: CalendarPeriod, week: Week, places: Sequence[str]) -> tuple[Column, ...]:
    """Monday to Friday, and a Saturday or Sunday on which a door is open or something stands."""
    busy = {one.day for one in period.occurrences}
    shown = [day for day in week.days if day.weekday() < 5 or day in busy or _opens(period.days, places, day)]
    hours = _unusual([day_hours(period.days, places, day) for day in shown])
    return tuple(
        Column(day, of_day, skipped=tuple(
            one for one in period.skipped if one.day == day and one.activity.place in places))
        for day, of_day in zip(shown, hours, strict=True)
    )  # fmt: skip


def room_columns(
    period: CalendarPeriod, day: date, places: Sequence[str], rooms: Iterable[UUID] = ()
) -> tuple[Column, ...]:
    """The rooms of these places on one day, those in use first of all, and at last what has no room."""
    only, today = set(rooms), period.of_day(day)
    used = {room for one in today for room in one.rooms}
    found = []
    for room in period.rooms:
        wanted = room.place in places and (room.id in only if only else room.active or room.id in used)
        if wanted:
            aside = period.place_name(room.place) if len(places) > 1 else ""
            hours = day_hours(period.days, (room.place,), day)
            found.append(Column(day, hours, room.id, True, room.name, aside))
    roomless = [one for one in today if not one.rooms and one.place in places]
    if (roomless and not only) or not found:
        found.append(Column(day, day_hours(period.days, places, day), None, True))
    return tuple(found)


def shown_hours(columns: Iterable[Column], shown: Iterable[Occurrence]) -> tuple[int, int]:
    """From the earliest door or activity to the latest, in whole hours."""
    spans = [span for column in columns for span in column.hours.open or ()]
    starts = [EARLY, *(span.start for span in spans)]
    ends = [LATE, *(span.end for span in spans)]
    for one in shown:
        starts.append(one.start)
        ends.append(one.end)
    return min(starts) // 60 * 60, min(-(-max(ends) // 60) * 60, 24 * 60)


def day_hours(days: HouseDays, places: Sequence[str], day: date) -> Hours:
    """The hours in which any of the places is open that day."""
    states = [days.state(place, day) for place in places]
    closed = [one.closed.name for one in states if one.closed is not None]
    if states and len(closed) == len(states):
        return Hours((), closed=closed[0])
    if not any(one.known for one in states):
        return Hours(None)
    special = next((one for one in states if one.note and one.closed is None), None)
    spans = _united(span for one in states for span in one.door)
    found = Hours(spans, note=special.note if special else "")
    if special is not None and spans:
        return Hours(spans, note=special.note, since=spans[0].start, until=spans[-1].end)
    return found


def _opens(days: HouseDays, places: Sequence[str], day: date) -> bool:
    return bool(day_hours(days, places, day).open)


def _united(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _unusual(hours: Sequence[Hours]) -> list[Hours]:
    """Only what differs from most days of the week is worth saying."""
    starts = Counter(one.open[0].start for one in hours if one.open)
    ends = Counter(one.open[-1].end for one in hours if one.open)
    usual_start = starts.most_common(1)[0][0] if starts else None
    usual_end = ends.most_common(1)[0][0] if ends else None
    return [
        Hours(
            one.open,
            one.closed,
            one.note,
            one.open[0].start if one.open[0].start != usual_start else None,
            one.open[-1].end if one.open[-1].end != usual_end else None,
        )
        if one.open
        else one
        for one in hours
    ]
