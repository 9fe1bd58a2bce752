"""An activity as RFC 5545 tells it: a first date, a rule, dates without, extra dates, and single dates apart.

Pure. What the house keeps and what a file can say are not the same: a closed day is skipped by the house
itself but must be named in a file, and a file is about a period. Told twice it is told alike: what
comes out of a file goes out again as the same lines.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from familiehus.calendar.activity import Activity, ChangeState
from familiehus.calendar.occurrences import Occurrence, occurrence_at
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.recurrence import all_days, ended

NEVER_THERE = "ikke i den importerede kalender"
"""The reason of a date that the calendar it came from left out in silence: nobody was told of it."""

Seen = Callable[[Occurrence], bool]
Look = Callable[[Occurrence], object]


@dataclass(frozen=True, slots=True)
class Told:
    """``main`` is the series' first date. ``apart`` are the dates that are not as the series says, by the day
    the file knows them by; ``rule`` is an RRULE of dates, empty for none."""

    main: Occurrence
    rule: str = ""
    without: tuple[date, ...] = ()
    extra: tuple[date, ...] = ()
    apart: tuple[tuple[date, Occurrence], ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a file is about. ``seen`` says whether a date is in it, ``look`` what of it can be seen;
    ``cancelled`` whether it tells those who might come that a date is cancelled."""

    first: date
    last: date
    seen: Seen
    look: Look
    cancelled: bool

    def holds(self, one: Occurrence) -> bool:
        """It takes place inside the period and is in the file."""
        return self.first <= one.day <= self.last and self.seen(one)


def told(activity: Activity, days: HouseDays, scope: Scope) -> Told | None:
    """How the file tells it; None when it has no date in it."""
    given = all_days(activity.first_day, activity.rule)
    near = [day for day in given if scope.first <= day <= scope.last]
    regular = {day: one for day in near if (one := _regular(activity, days, scope, day)) is not None}
    kept = [day for day in near if day in regular]
    strays = list(_strays(activity, scope, set(near)))
    if not kept and not strays:
        return None
    series = [day for day in near if kept and kept[0] <= day <= kept[-1]]
    begins = kept[0] if kept else min(one.day for one in strays)
    by_key = {**regular, **_keyed(strays, set(series), begins)}
    if len(by_key) == 1:
        return Told(next(iter(by_key.values())))
    closed = {day for day in series if days.closed(activity.place, day) is not None}
    return _lay_out(activity, scope, series, by_key, closed)


def _regular(activity: Activity, days: HouseDays, scope: Scope, day: date) -> Occurrence | None:
    """A date of the rule, or None when the file leaves it out."""
    change = activity.change_of(day)
    one = occurrence_at(activity, day)
    if change is None:
        closed = bool(activity.rule) and days.closed(activity.place, day) is not None
        return one if not closed and scope.seen(one) else None
    if change.state is ChangeState.CANCELLED:
        announced = scope.cancelled and change.reason != NEVER_THERE
        return one if announced and scope.holds(one) else None
    return one if scope.holds(one) else None


def _strays(activity: Activity, scope: Scope, near: set[date]) -> Iterator[Occurrence]:
    """Dates held by hand that the rule does not give inside the period."""
    for change in activity.changes:
        if change.state.held and change.original not in near:
            one = occurrence_at(activity, change.original)
            if scope.holds(one):
                yield one


def _keyed(strays: Iterable[Occurrence], taken: set[date], begins: date) -> dict[date, Occurrence]:
    """The date each stray is known by: its own when the file can say it, else the next free one. Never before
    the series begins (RFC 5545 § 3.8.2.4: DTSTART is the first instance)."""
    found: dict[date, Occurrence] = {}
    late = []
    for one in strays:
        if one.original >= begins and one.original not in taken:
            found[one.original] = one
        else:
            late.append(one)
    for one in sorted(late, key=lambda one: (one.day, one.original)):
        day = max(one.day, begins)
        while day in taken or day in found:
            day += timedelta(days=1)
        found[day] = one
    return found


def _lay_out(
    activity: Activity,
    scope: Scope,
    series: list[date],
    by_key: dict[date, Occurrence],
    closed: Collection[date],
) -> Told:
    """``closed`` are days of the series on which the house is closed: what is held there all the same must
    stand in the file by itself, or the next house would skip it."""
    first = min(by_key)
    rule = _rule(activity, series)
    if not rule:  # dates that are only listed can't be listed as cancelled
        by_key = {day: one for day, one in by_key.items() if day == first or not one.cancelled}
    in_rule = set(series) if rule else {first}
    extra = {day for day in by_key if day not in in_rule}
    if rule and not _gives(rule, first):
        extra.add(first)  # a rule that would begin later: DTSTART is named, for those who only count the rule
    apart = [
        (day, one)
        for day, one in sorted(by_key.items())
        if one.cancelled
        or day in closed
        or _put_back(one)
        or scope.look(one) != scope.look(_as_series(activity, day))
    ]
    without = [day for day in series if day not in by_key or by_key[day].cancelled] if rule else []
    return Told(_as_series(activity, first), rule, tuple(without), tuple(sorted(extra)), tuple(apart))


def _rule(activity: Activity, series: list[date]) -> str:
    """The rule for these days, when beginning later and ending earlier it still says exactly them."""
    if len(series) < 2:
        return ""
    rule = ended(activity.rule, series[-1])
    return rule if list(all_days(series[0], rule)) == series else ""


def _gives(rule: str, day: date) -> bool:
    from dateutil.rrule import rrulestr

    return bool(rrulestr(rule, dtstart=datetime.combine(day, time())).between(
        datetime.combine(day, time()), datetime.combine(day, time()), inc=True))  # fmt: skip


def _as_series(activity: Activity, day: date) -> Occurrence:
    """The date as the series has it, whatever was done to it."""
    end = activity.start + activity.minutes
    return Occurrence(activity, day, day, activity.start, end, activity.title, activity.place,
                      activity.rooms, activity.people)  # fmt: skip


def _put_back(one: Occurrence) -> bool:
    return one.change is not None and one.change.state is ChangeState.PUT_BACK
