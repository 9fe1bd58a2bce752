"""Single dates out of an activity: what takes place, what is cancelled, which dates the series skipped."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.opening import Closed, HouseDays
from familiehus.calendar.recurrence import all_days


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of an activity. ``original`` is the date the series gave it; ``end`` and ``start`` are minutes
    since midnight. ``change`` is what was done to it; a cancelled one keeps its old place and time."""

    activity: Activity
    original: date
    day: date
    start: int
    end: int
    title: str
    place: str
    rooms: tuple[UUID, ...]
    people: tuple[UUID, ...]
    change: DateChange | None = None

    @property
    def key(self) -> tuple[UUID, date]:
        """Which one it is, also after it was moved."""
        return self.activity.id, self.original

    @property
    def cancelled(self) -> bool:
        """It does not take place."""
        return self.change is not None and self.change.state is ChangeState.CANCELLED

    @property
    def reason(self) -> str:
        """Why it may stand where it stands: its own reason, else the series'."""
        own = self.change.reason if self.change is not None else ""
        return own or self.activity.reason

    def meets(self, other: "Occurrence") -> bool:
        """True when both take place and share a minute."""
        alive = not self.cancelled and not other.cancelled
        return alive and self.day == other.day and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Skipped:
    """A date the series would have had, but for a holiday or a closed day. It can be put back."""

    activity: Activity
    day: date
    closed: Closed


def occurrence_at(activity: Activity, original: date) -> Occurrence:
    """One date of the activity with what was changed about it, whatever the rule says."""
    change = activity.change_of(original)
    start, minutes = activity.start, activity.minutes
    if change is None:
        return Occurrence(activity, original, original, start, start + minutes, activity.title,
                          activity.place, activity.rooms, activity.people)  # fmt: skip
    start = start if change.start is None else change.start
    minutes = minutes if change.minutes is None else change.minutes
    return Occurrence(
        activity,
        original,
        change.day or original,
        start,
        start + minutes,
        activity.title if change.title is None else change.title,
        activity.place if change.place is None else change.place,
        activity.rooms if change.rooms is None else change.rooms,
        activity.people if change.people is None else change.people,
        change,
    )


def occurrences(activity: Activity, days: HouseDays, first: date, last: date) -> Iterator[Occurrence]:
    """What the activity has from ``first`` to ``last``, both included, also what is cancelled; oldest first.

    A date on a closed day is left out (see :func:`skipped`) unless it was put back. A date that was moved by
    hand is always there, wherever the rule goes.
    """
    found = []
    changed = {one.original for one in activity.changes}
    for day in _days(activity, first, last):
        if day not in changed and (_once(activity) or days.closed(activity.place, day) is None):
            found.append(occurrence_at(activity, day))
    given = set(all_days(activity.first_day, activity.rule)) if activity.changes else set()
    for change in activity.changes:
        if change.state is ChangeState.CANCELLED and change.day is None and change.original not in given:
            continue
        one = occurrence_at(activity, change.original)
        if first <= one.day <= last:
            found.append(one)
    yield from sorted(found, key=lambda one: (one.day, one.start, one.original))


def skipped(activity: Activity, days: HouseDays, first: date, last: date) -> Iterator[Skipped]:
    """The dates from ``first`` to ``last`` that the series gave up because the house is closed."""
    if _once(activity):
        return
    changed = {one.original for one in activity.changes}
    for day in _days(activity, first, last):
        if day not in changed:
            closed = days.closed(activity.place, day)
            if closed is not None:
                yield Skipped(activity, day, closed)


def occurrences_of(
    activities: Iterable[Activity], days: HouseDays, first: date, last: date
) -> tuple[Occurrence, ...]:
    """The same for many activities, in the order of the day."""
    found = [one for activity in activities for one in occurrences(activity, days, first, last)]
    return tuple(sorted(found, key=lambda one: (one.day, one.start, one.end, one.title)))


def _days(activity: Activity, first: date, last: date) -> tuple[date, ...]:
    """The days of the rule from ``first`` to ``last``: a week is looked up, not searched for."""
    days = all_days(activity.first_day, activity.rule)
    return days[bisect_left(days, first) : bisect_right(days, last)]


def _once(activity: Activity) -> bool:
    """A single activity on a closed day is not skipped in silence: it was refused, or it has its reason."""
    return not activity.rule
