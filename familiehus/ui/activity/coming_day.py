"""Reading a day that is to come, as people say it: i morgen, torsdag, 24.11, 24. november, torsdag uge 49.

The other half of :mod:`familiehus.ui.desk.typed_day`, which reads what has been: there "torsdag" was last
Thursday, here it is the next one.
"""

import re
from datetime import date, timedelta

from familiehus.ui.desk.typed_day import read_day

_AHEAD = {
    "i dag": 0, "idag": 0, "i morgen": 1, "imorgen": 1, "i overmorgen": 2, "iovermorgen": 2, "overmorgen": 2,
    "today": 0, "tomorrow": 1,
}  # fmt: skip
_BACK = timedelta(days=60)
"""A day without a year that lies further back than this is meant next year."""

_TWO_DAYS = (date(2024, 1, 8), date(2024, 1, 9))

_WEEK = re.compile(
    r"(?:(?P<before>[a-zæøå]+) (?:i )?)?(?:uge|week) (?P<week>\d{1,2})(?: (?P<after>[a-zæøå]+))?"
)


def read_coming_day(text: str, today: date, near: date | None = None) -> date | None:
    """The day, or None when the text is none. A bare weekday is the one in the week of ``near``, the day that
    stood there before, unless that has been; else the next one after today."""
    tidy = " ".join(text.casefold().split()).removeprefix("på ")
    if tidy in _AHEAD:
        return today + timedelta(days=_AHEAD[tidy])
    if tidy.startswith("i "):
        return read_day(tidy, today)
    if tidy.replace(".", "").isalpha():
        return _named(tidy, today, near)
    if (match := _WEEK.fullmatch(tidy)) is not None:
        return _in_week(int(match["week"]), match["before"] or match["after"] or "", today)
    return _with_date(tidy, today)


def _with_date(text: str, today: date) -> date | None:
    """What :func:`read_day` reads, but in the year in which it comes. Read at the end of a year it is that
    year's; 29 February may have to wait for a leap year."""
    for year in range(today.year, today.year + 9):
        found = read_day(text, date(year, 12, 31))
        if found is not None and (found.year != year or found >= today - _BACK):
            return found
    return None


def _weekday(word: str) -> int | None:
    """0 Monday. The other half knows the words; one that is a weekday means the same one on any day."""
    found = {day.weekday() for today in _TWO_DAYS if (day := read_day(word, today)) is not None}
    return found.pop() if word.isalpha() and len(found) == 1 else None


def _named(word: str, today: date, near: date | None) -> date | None:
    weekday = _weekday(word.removesuffix("."))
    if weekday is None:
        return None
    if near is not None:
        there = near + timedelta(days=weekday - near.weekday())
        if there >= today:
            return there
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _in_week(week: int, word: str, today: date) -> date | None:
    weekday = _weekday(word) if word else 0
    if weekday is None:
        return None
    found = [_iso(year, week, weekday) for year in (today.year, today.year + 1)]
    return next((day for day in found if day is not None and day >= today - _BACK), None)


def _iso(year: int, week: int, weekday: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, weekday + 1)
    except ValueError:
        return None
