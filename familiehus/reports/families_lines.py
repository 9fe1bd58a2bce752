"""What of a calendar the families may read, and in which words. The posters are made from this and nothing
else, so that no name of a colleague, no internal title and no reason can find its way to the door.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from familiehus.calendar.activity import Activity, ActivityKind, OwnerKind, clock_span, clock_time
from familiehus.calendar.occurrences import Occurrence, occurrence_at
from familiehus.calendar.opening import Closed, WhyClosed
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.recurrence import all_days
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month
from familiehus.reports.lettering import clean
from familiehus.reports.opening_words import weekday_name

_NEVER = frozenset({ActivityKind.INTERNAL, ActivityKind.BLOCK})


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to come to. ``where`` to ``owner`` are said behind or below the title; ``off`` is why it is
    struck out: cancelled, or held another day."""

    day: date
    start: int
    span: str
    title: str
    kind: ActivityKind
    place: str
    where: str = ""
    audience: str = ""
    owner: str = ""
    sign_up: bool = False
    off: str = ""
    news: str = ""
    """What whoever knows the series must be told: another time, another day than usual."""


def families_lines(period: CalendarPeriod) -> tuple[Line, ...]:
    """Every line of the period in the order of the clock, also the cancelled and the moved ones: whoever came
    for them shall know."""
    held = (_line(period, one) for one in period.occurrences if may_be_read(period, one.activity))
    found = [*held, *_left_behind(period)]
    return tuple(sorted(found, key=lambda one: (one.day, one.start, one.span, one.title)))


def may_be_read(period: CalendarPeriod, activity: Activity) -> bool:
    """True for what is shown to families. Never what is internal or blocked, whatever was ticked, and no
    course that nobody new can join."""
    shown = activity.for_families and activity.kind not in _NEVER
    return shown and not period.closed_course(activity)


def closed_words(closed: Closed) -> str:
    """``Lukket: juleferie``. A holiday is no name in Danish: small letters, but for Kristi."""
    name = clean(closed.name)
    if closed.why is WhyClosed.HOLIDAY and not name.startswith("Kristi"):
        name = name[:1].lower() + name[1:]
    return tr("Lukket: {why}", why=name) if name else tr("Lukket")


def _line(period: CalendarPeriod, one: Occurrence) -> Line:
    activity = one.activity
    return Line(
        one.day,
        one.start,
        clock_span(one.start, one.end),
        clean(one.title),
        activity.kind,
        one.place,
        ", ".join(_rooms(period, one)),
        clean(activity.audience),
        _partner(period, one),
        activity.sign_up,
        tr("aflyst") if one.cancelled else "",
        "" if one.cancelled else _news(one),
    )


def _rooms(period: CalendarPeriod, one: Occurrence) -> list[str]:
    """Its rooms; with several places the name of any but the first."""
    names = {room.id: clean(room.name) for room in period.rooms}
    rooms = [names[room] for room in one.rooms if room in names]
    active = [place.code for place in period.places if place.active]
    elsewhere = len(period.places) > 1 and one.place not in active[:1]
    return [*rooms, clean(period.place_name(one.place))] if elsewhere else rooms


def _partner(period: CalendarPeriod, one: Occurrence) -> str:
    """Whose it is, when it is not the municipality's or the region's and the title does not say it."""
    owner = period.owner(one.activity.owner)
    if owner is None or owner.kind is not OwnerKind.PARTNER:
        return ""
    return "" if owner.name.casefold() in one.title.casefold() else clean(owner.name)


def _news(one: Occurrence) -> str:
    if one.change is None or not one.activity.repeats:
        return ""
    if one.day != one.original:
        return tr("flyttet fra {day}", day=_that_day(one.original))
    if one.start != one.activity.start:
        usual = clock_span(one.activity.start, one.activity.end)
        return tr("ny tid, ellers {span}", span=usual)
    return ""


def _left_behind(period: CalendarPeriod) -> Iterator[Line]:
    """The places in the week that a moved date came from: the door says where it went."""
    for activity in period.activities:
        for change in activity.changes if may_be_read(period, activity) and activity.repeats else ():
            if change.day in (None, change.original) or not change.state.held:
                continue
            closed = period.days.closed(activity.place, change.original) is not None
            shown = period.first <= change.original <= period.last
            if shown and not closed and change.original in all_days(activity.first_day, activity.rule):
                yield _gone(period, activity, occurrence_at(activity, change.original))


def _gone(period: CalendarPeriod, activity: Activity, now: Occurrence) -> Line:
    day = tr("{weekday} {day}", weekday=weekday_name(now.day), day=day_and_month(now.day))
    to = tr("flyttet til {day} kl. {time}", day=day, time=clock_time(now.start))
    span = clock_span(activity.start, activity.end)
    place = clean(period.place_name(activity.place))
    return Line(now.original, activity.start, span, clean(activity.title), activity.kind, activity.place,
                where="" if len(period.places) == 1 else place, off=to)  # fmt: skip


def _that_day(day: date) -> str:
    return tr("{weekday} den {day}.", weekday=weekday_name(day), day=day.day)


def kinds_of(lines: Iterable[Line]) -> set[ActivityKind]:
    """For the legend."""
    return {one.kind for one in lines}
