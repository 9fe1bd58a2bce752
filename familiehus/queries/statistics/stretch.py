"""Which days are counted, and which days of another period they are compared with.

A period that is still running is compared with the same part of the other one: eleven days of November with
eleven days of October, not with all of it.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from familiehus.values import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``first`` to ``last``, both included; empty when ``last`` lies before ``first``."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Stretches:
    """A period's own days and those it is compared with. None: before anybody counted.

    ``running`` says that the period is not over; ``until`` is its last day so far.
    """

    now: Stretch
    before: Stretch | None
    year_before: Stretch | None
    running: bool
    until: date


def stretches(period: Period, today: date, counting_since: date | None) -> Stretches:
    """Of a period as it is ``today``. ``counting_since`` is the first day that could be counted."""
    running = period.last >= today
    until = min(period.last, today)

    def beside(other: Period) -> Stretch | None:
        if counting_since is None or other.last < counting_since:
            return None
        return Stretch(other.first, _same_place(period, other, until) if running else other.last)

    now = Stretch(period.first, period.last)
    return Stretches(now, beside(period.before), beside(period.year_before), running, until)


def _same_place(period: Period, other: Period, day: date) -> date:
    """The day of ``other`` that lies where ``day`` lies in ``period``."""
    if period.kind is PeriodKind.WEEK or day < period.first:
        return other.first + (day - period.first)
    months = other.first.month - 1 + day.month - period.first.month
    year, month = other.first.year + months // 12, months % 12 + 1
    if day == period.last:
        return other.last
    return date(year, month, min(day.day, monthrange(year, month)[1]))
