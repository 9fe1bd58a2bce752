"""Opening hours in words, the way a house writes them on its door: man–ons 9–15.30, torsdag til 17.

Most weekdays share their hours, so those are said once and the others as what differs from them. Nothing
is left out: whoever reads the words knows the hours of every day, and a day that is not named is closed.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from familiehus.calendar.activity import clock_span, clock_time
from familiehus.calendar.opening import HoursRow, OpenFor, Span
from familiehus.i18n import tr

_RANGE_FROM = 3
"""So many weekdays in a row are joined with a dash."""

Spans = tuple[Span, ...]


def hours_in_words(rows: Sequence[HoursRow], open_for: OpenFor) -> str:
    """``man–ons 9–15.30, torsdag til 17, fredag til 13``; empty when it is never open.

    ``rows`` are one set of hours of one place; those for the other purpose are left out. "Åbent" or "Telefon"
    is the reader's own word in front of it.
    """
    week = week_of(rows, open_for)
    if not week:
        return ""
    usual = _usual(week)
    days = {day for day, spans in week.items() if spans == usual}
    inside = _inside(days, week)
    parts = [tr("{days} {hours}", days=weekdays_in_words(days | inside), hours=spans_in_words(usual))]
    for spans, others in _alike(week, days):
        how = _beside(spans, usual)
        parts.append(tr("{days} {hours}", days=weekdays_in_words(others), hours=how))
    return ", ".join(parts)


def week_of(rows: Iterable[HoursRow], open_for: OpenFor) -> dict[int, Spans]:
    """The hours of each ISO weekday that has any, in order."""
    mine = sorted((row.weekday, row.start, row.end) for row in rows if row.open_for is open_for)
    week: dict[int, Spans] = {}
    for day, start, end in mine:
        week[day] = (*week.get(day, ()), Span(start, end))
    return week


def spans_in_words(spans: Sequence[Span]) -> str:
    """``10.30–15 og 16–17``."""
    return _listed([clock_span(span.start, span.end) for span in spans])


def weekday_name(day: int) -> str:
    """``torsdag``; ``day`` is ISO, 1 Monday."""
    names = (
        tr("mandag"), tr("tirsdag"), tr("onsdag"), tr("torsdag"), tr("fredag"), tr("lørdag"), tr("søndag"),
    )  # fmt: skip
    return names[day - 1]


def weekday_short(day: int) -> str:
    """``tor``."""
    names = (tr("man"), tr("tir"), tr("ons"), tr("tor"), tr("fre"), tr("lør"), tr("søn"))
    return names[day - 1]


def weekdays_in_words(days: Iterable[int]) -> str:
    """``man–ons``, ``mandag og torsdag``, ``mandag og ons–fre``."""
    runs: list[list[int]] = []
    for day in sorted(set(days)):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    words: list[str] = []
    for run in runs:
        if len(run) >= _RANGE_FROM:
            words.append(tr("{first}–{last}", first=weekday_short(run[0]), last=weekday_short(run[-1])))
        else:
            words += [weekday_name(day) for day in run]
    return _listed(words)


def _usual(week: dict[int, Spans]) -> Spans:
    """What most days have; the first of the week where two are equally common."""
    return max(week.values(), key=lambda spans: (list(week.values()).count(spans), -_first(week, spans)))


def _first(week: dict[int, Spans], spans: Spans) -> int:
    return next(day for day, found in week.items() if found == spans)


def _inside(days: set[int], week: dict[int, Spans]) -> set[int]:
    """Days between the usual ones that are named as different afterwards: "man–fre 10–15, torsdag til 17".

    Not where they are as many as the usual ones, nor across a closed day: then the dash would be a lie.
    """
    gaps = [range(one + 1, other) for one, other in pairwise(sorted(days))]
    between = {day for gap in gaps if all(day in week for day in gap) for day in gap}
    return between if len(between) < len(days) else set()


def _alike(week: dict[int, Spans], usual: set[int]) -> list[tuple[Spans, list[int]]]:
    """The days that are not as usual, those that are alike together, in the order of the week."""
    found: dict[Spans, list[int]] = {}
    for day, spans in week.items():
        if day not in usual:
            found.setdefault(spans, []).append(day)
    return list(found.items())


def _beside(spans: Spans, usual: Spans) -> str:
    """What differs: an end, a start, more hours, or everything."""
    if len(spans) == len(usual) == 1 and spans[0].start == usual[0].start:
        return tr("til {end}", end=clock_time(spans[0].end))
    if len(spans) == len(usual) == 1 and spans[0].end == usual[0].end:
        return tr("fra {start}", start=clock_time(spans[0].start))
    if set(usual) < set(spans):
        return tr("også {hours}", hours=spans_in_words([one for one in spans if one not in usual]))
    return spans_in_words(spans)


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{most} og {last}", most=", ".join(words[:-1]), last=words[-1])
