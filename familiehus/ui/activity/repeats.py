"""The ways a series repeats that the desk can make, and how it ends: on a day, or after so many times."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from familiehus.calendar.recurrence import LONGEST, all_days, every_month, every_week, last_day, until_of

MOST_TIMES = 3 * 53


class Every(StrEnum):
    """How often. OWN is a rule from elsewhere that is none of the others; it is kept as it is."""

    ONCE = "once"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Repeat:
    """``until`` is the last day it may fall on; None for once."""

    every: Every
    until: date | None = None


def repeat_of(first_day: date, rule: str) -> Repeat:
    """Which of the four a stored rule is."""
    if not rule:
        return Repeat(Every.ONCE)
    until = until_of(rule) or last_day(first_day, rule)
    for every in (Every.WEEK, Every.FORTNIGHT, Every.MONTH):
        made = rule_of(first_day, Repeat(every, until))
        if made == rule or all_days(first_day, made) == all_days(first_day, rule):
            return Repeat(every, until)
    return Repeat(Every.OWN, until)


def rule_of(first_day: date, repeat: Repeat) -> str:
    """The rule to store; empty for once. Not for OWN."""
    if repeat.every is Every.ONCE or repeat.until is None:
        return ""
    if repeat.every is Every.MONTH:
        return every_month(first_day, repeat.until)
    return every_week(first_day, repeat.until, weeks=2 if repeat.every is Every.FORTNIGHT else 1)


def moved(repeat: Repeat, before: date, after: date) -> Repeat:
    """What it is when its date ``before`` goes to ``after``. An end that is just the last date goes along
    when the dates come later, so that none is lost; an end that somebody chose stays."""
    if repeat.until is None or after <= before or repeat.every is Every.OWN:
        return repeat
    last = last_day(before, rule_of(before, repeat))
    return Repeat(repeat.every, last + (after - before)) if last == repeat.until else repeat


def usual_end(first_day: date) -> date:
    """The end of the next June, where the house's year ends, or a year away when that is nearer."""
    june = date(first_day.year, 6, 30)
    if june <= first_day + timedelta(days=28):
        june = date(first_day.year + 1, 6, 30)
    return min(june, first_day + timedelta(days=365))


def furthest_end(first_day: date) -> date:
    """No series is longer (``recurrence.LONGEST``)."""
    return first_day + LONGEST


def end_after(first_day: date, every: Every, times: int, closed: Callable[[date], bool]) -> date:
    """The day of the last of so many times, past the days on which the house is closed. As far as a series
    may go when there are not so many."""
    days = all_days(first_day, rule_of(first_day, Repeat(every, furthest_end(first_day))))
    held = [day for day in days if not closed(day)]
    return held[times - 1] if len(held) >= times else days[-1]
