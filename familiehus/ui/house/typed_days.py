"""Reading days that lie ahead: uge 29-30, 24.-31. december, 24/12-2/1, i morgen, 1.8.2027.

The desk reads a day that has been (``ui.desk.typed_day``); a plan is about one that comes. The English words
are read too, whatever the window speaks.
"""

import re
from datetime import date, timedelta

from familiehus.ui.desk.typed_day import month_number, weekday_number

LONGEST = 60
MOST = timedelta(days=366)
"""The longest stretch that is one thing; more is a typing error."""
_WEEKS = re.compile(
    r"(?:uge|u|weeks?)\.?\s*(\d{1,2})(?:\s*(?:-|til|og|to|and)\s*(?:uge\s*|week\s*)?(\d{1,2}))?"
    r"(?:\s+(?:i\s+|in\s+)?(\d{4}))?"
)
_DAY = r"(\d{1,2})(?:\.|/|\s|\b)\s*(?:(\d{1,2})|([a-zæøå]{3,9}))?\.?(?:[./\s]+(\d{4}|\d{2}))?\.?"
_ONE = re.compile(_DAY)
_TWO = re.compile(rf"{_DAY}\s*(?:-|til|to)\s*(?:den\s+)?{_DAY}")
_SOON = {
    "i dag": 0, "idag": 0, "i morgen": 1, "imorgen": 1, "i overmorgen": 2, "today": 0, "tomorrow": 1,
}  # fmt: skip


def read_days(text: str, year: int, today: date) -> tuple[date, date] | None:
    """First and last day, both included; None when the text is no days. What has no year is in ``year``;
    an end that comes before its start lies in the year after."""
    tidy = _tidy(text)
    if not tidy or len(tidy) > LONGEST:
        return None
    found = _weeks(tidy, year) or _named(tidy, today) or _two(tidy, year) or _one(tidy, year)
    return found if found is not None and found[0] <= found[1] <= found[0] + MOST else None


def read_coming_day(text: str, today: date) -> date | None:
    """One day. Without a year it is the next one of that name, though a day of last month was meant so."""
    for year in (today.year, today.year + 1):
        found = read_days(text, year, today)
        if found is None or found[0] != found[1]:
            return None
        if found[0] >= today - timedelta(days=31) or re.search(r"\d{4}|[./-]\d+[./-]\d{2}", text):
            return found[0]
    return None


def _tidy(text: str) -> str:
    plain = " ".join(re.sub("[–—−]", "-", text.casefold()).split())
    return plain.removeprefix("den ").removeprefix("fra ").removeprefix("from ").removeprefix("den ")


def _weeks(text: str, year: int) -> tuple[date, date] | None:
    match = _WEEKS.fullmatch(text)
    if match is None:
        return None
    year = int(match[3] or year)
    try:
        first = date.fromisocalendar(year, int(match[1]), 1)
        last = date.fromisocalendar(year, int(match[2] or match[1]), 7)
        return (first, last) if first <= last else (first, date.fromisocalendar(year + 1, int(match[2]), 7))
    except ValueError:
        return None


def _named(text: str, today: date) -> tuple[date, date] | None:
    if text in _SOON:
        day = today + timedelta(days=_SOON[text])
        return day, day
    weekday = weekday_number(text) if len(text) > 2 else None
    if weekday is None:
        return None
    day = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return day, day


def _one(text: str, year: int) -> tuple[date, date] | None:
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if iso is not None:
        made = _made(int(iso[1]), int(iso[2]), iso[3])
        return (made, made) if made is not None else None
    match = _ONE.fullmatch(text)
    month = _month(match[2], match[3]) if match is not None else None
    if match is None or month is None:
        return None
    made = _made(_year(match[4], year), month, match[1])
    return (made, made) if made is not None else None


def _two(text: str, year: int) -> tuple[date, date] | None:
    """``24.-31. december`` takes its month from the end."""
    match = _TWO.fullmatch(text)
    if match is None:
        return None
    end_month = _month(match[6], match[7])
    start_month = _month(match[2], match[3]) or end_month
    if start_month is None or end_month is None:
        return None
    start = _start_year((match[4], match[8]), (start_month, int(match[1])), (end_month, int(match[5])), year)
    first = _made(start, start_month, match[1])
    if first is None:
        return None
    last = _made(_year(match[8], first.year), end_month, match[5])
    if last is not None and last < first and not match[8]:
        last = _made(first.year + 1, end_month, match[5])
    return (first, last) if last is not None else None


def _start_year(
    typed: tuple[str | None, str | None], start: tuple[int, int], end: tuple[int, int], year: int
) -> int:
    """A year that only the end has is the start's too, unless the start would come after it."""
    if typed[0] or not typed[1]:
        return _year(typed[0], year)
    return _year(typed[1], year) - (start > end)


def _month(number: str | None, name: str | None) -> int | None:
    if number is not None:
        return int(number)
    return month_number(name) if name else None


def _year(text: str | None, year: int) -> int:
    if not text:
        return year
    return int(text) + (2000 if len(text) == 2 else 0)


def _made(year: int, month: int, day: str) -> date | None:
    try:
        return date(year, month, int(day))
    except ValueError:
        return None
