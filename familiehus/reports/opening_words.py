"""Opening hours in words, as they stand at the foot of a poster: "man–ons 9–15.30, torsdag til 17"."""

from collections.abc import Sequence
from datetime import date, timedelta

from familiehus.calendar.activity import clock_span, clock_time
from familiehus.calendar.opening import HouseDays, OpenFor, Span
from familiehus.i18n import tr
from familiehus.reports.danish import listed

Spans = tuple[Span, ...]


def weekday_name(day: date) -> str:
    """``mandag``."""
    return _full()[day.weekday()]


def weekday_short(day: date) -> str:
    """``man``, ``tirs``: as it is said before a date."""
    return _short()[day.weekday()]


def spans_words(spans: Spans) -> str:
    """``9–11 og 13–15``."""
    return listed([clock_span(one.start, one.end) for one in spans])


def usual_spans(days: HouseDays, place: str, day: date, open_for: OpenFor) -> Spans:
    """The hours the place has on such a weekday, whatever is special about the day itself."""
    since = days.set_in_force(place, day)
    rows = (one for one in days.hours if one.place == place and one.from_day == since)
    mine = [one for one in rows if one.open_for is open_for and one.weekday == day.isoweekday()]
    return tuple(Span(one.start, one.end) for one in sorted(mine, key=lambda one: one.start))


def week_hours(days: HouseDays, place: str, monday: date, open_for: OpenFor) -> str:
    """The usual week in words; empty when it has no hours. Equal days are said together, and a day that only
    ends otherwise is said by its end."""
    week = [usual_spans(days, place, monday + timedelta(days=number), open_for) for number in range(7)]
    groups: dict[Spans, list[int]] = {}
    for number, spans in enumerate(week):
        if spans:
            groups.setdefault(spans, []).append(number)
    said, first = [], next(iter(groups), ())
    for spans, numbers in groups.items():
        short = len(first) == len(spans) == 1 and spans is not first and spans[0].start == first[0].start
        hours = tr("til {time}", time=clock_time(spans[0].end)) if short else spans_words(spans)
        said.append(f"{_days(numbers)} {hours}")
    return ", ".join(said)


def _days(numbers: Sequence[int]) -> str:
    """``man–ons``, ``mandag og tirsdag``, ``mandag, onsdag og fredag``."""
    row = numbers[-1] - numbers[0] == len(numbers) - 1
    if row and len(numbers) == 7:
        return tr("alle dage")
    if row and len(numbers) > 2:
        return f"{_short()[numbers[0]]}–{_short()[numbers[-1]]}"
    return listed([_full()[number] for number in numbers])


def _full() -> tuple[str, ...]:
    return (tr("mandag"), tr("tirsdag"), tr("onsdag"), tr("torsdag"), tr("fredag"), tr("lørdag"),
            tr("søndag"))  # fmt: skip


def _short() -> tuple[str, ...]:
    return tr("man"), tr("tirs"), tr("ons"), tr("tors"), tr("fre"), tr("lør"), tr("søn")
