"""Special days that belong together: a closed fortnight is one line on a list, not fourteen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from familiehus.calendar.activity import clock_span
from familiehus.calendar.opening import SpecialDay
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month, long_date

_WEEK = 7


@dataclass(frozen=True, slots=True)
class SpecialRun:
    """Days in a row that are special in the same way."""

    first: date
    last: date
    like: SpecialDay

    @property
    def days(self) -> tuple[SpecialDay, ...]:
        """Each of them."""
        like = self.like
        count = (self.last - self.first).days + 1
        return tuple(
            SpecialDay(
                self.first + timedelta(days=n), like.place, like.closed, like.reason, like.start, like.end
            )
            for n in range(count)
        )


def runs_of(special: Iterable[SpecialDay]) -> tuple[SpecialRun, ...]:
    """By their first day; places side by side."""
    runs: list[SpecialRun] = []
    open_runs: dict[str, int] = {}
    for one in sorted(special, key=lambda one: (one.day, one.place)):
        place = open_runs.get(one.place)
        if place is not None and _goes_on(runs[place], one):
            runs[place] = SpecialRun(runs[place].first, one.day, runs[place].like)
        else:
            open_runs[one.place] = len(runs)
            runs.append(SpecialRun(one.day, one.day, one))
    return tuple(runs)


def _goes_on(run: SpecialRun, one: SpecialDay) -> bool:
    same = (run.like.closed, run.like.reason, run.like.start, run.like.end)
    next_day = run.last + timedelta(days=1) == one.day
    return next_day and same == (one.closed, one.reason, one.start, one.end)


def span_in_words(first: date, last: date) -> str:
    """``24. december``, ``13.–26. juli``, ``24. december – 2. januar 2027``: a year only where it changes."""
    if first == last:
        return day_and_month(first)
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}.–{last}", first=first.day, last=day_and_month(last))
    end = long_date(last) if first.year != last.year else day_and_month(last)
    return tr("{first} – {last}", first=day_and_month(first), last=end)


def dated_span(first: date, last: date, today: date) -> str:
    """The same, with its year where that is not this one."""
    words = span_in_words(first, last)
    if last.year == today.year or first.year != last.year:
        return words
    return tr("{days} {year}", days=words, year=last.year)


def weeks_in_words(first: date, last: date) -> str:
    """``uge 29``, ``uge 29–30``."""
    one, other = first.isocalendar().week, last.isocalendar().week
    if first.isocalendar()[:2] == last.isocalendar()[:2]:
        return tr("uge {week}", week=one)
    return tr("uge {first}–{last}", first=one, last=other)


def whole_weeks(first: date, last: date) -> bool:
    """Monday to Sunday, once or more."""
    return first.isoweekday() == 1 and last.isoweekday() == _WEEK


def what_in_words(one: SpecialDay) -> str:
    """``lukket: sommerferie``, ``åbent 10–13: generalforsamling``."""
    reason = one.reason
    if one.closed:
        return tr("lukket: {reason}", reason=reason)
    hours = clock_span(one.start or 0, one.end or 0)
    return (
        tr("åbent {hours}: {reason}", hours=hours, reason=reason)
        if reason
        else tr("åbent {hours}", hours=hours)
    )
