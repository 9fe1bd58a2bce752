"""Laying a course's sessions in the calendar: past holidays and closed weeks, until there are enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from familiehus.calendar.opening import Closed, HouseDays
from familiehus.calendar.recurrence import LONGEST, every_week
from familiehus.errors import UserError


@dataclass(frozen=True, slots=True)
class Laid:
    """``days`` of the sessions, ``passed`` the dates left out and why, ``rule`` for the calendar."""

    days: tuple[date, ...]
    passed: tuple[tuple[date, Closed], ...]
    rule: str


def laid(first_day: date, sessions: int, weeks: int, place: str, days: HouseDays) -> Laid:
    """``sessions`` meetings every ``weeks`` weeks from ``first_day``.

    UserError ``course_first_closed`` (fields day, name) when the house is closed on the first day,
    ``course_too_long`` past three years.
    """
    closed = days.closed(place, first_day)
    if closed is not None:
        raise UserError("course_first_closed", day=first_day, name=closed.name)
    held: list[date] = []
    passed: list[tuple[date, Closed]] = []
    for day in _dates(first_day, weeks):
        why = days.closed(place, day)
        if why is None:
            held.append(day)
        else:
            passed.append((day, why))
        if len(held) == sessions:
            rule = every_week(first_day, day, weeks=weeks) if sessions > 1 else ""
            return Laid(tuple(held), tuple(passed), rule)
    raise UserError("course_too_long")


def _dates(first_day: date, weeks: int) -> Iterator[date]:
    day = first_day
    while day <= first_day + LONGEST:
        yield day
        day += timedelta(weeks=weeks)
