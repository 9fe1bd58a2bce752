"""Reading a child's month and a due date as people say them: feb 26, 2/26, februar, termin 14.3.

What is shown is read back as the same.
"""

import re
from datetime import date, timedelta

from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.house.typed_days import read_coming_day

LONGEST = 40
_MONTHS = (
    ("januar", "februar", "marts", "april", "maj", "juni",
     "juli", "august", "september", "oktober", "november", "december"),
    ("january", "february", "march", "april", "may", "june",
     "july", "august", "september", "october", "november", "december"),
)  # fmt: skip
_UNBORN = timedelta(days=62)
"""A month without a year that lies further ahead than this was meant last year."""
_NAMED = re.compile(r"([a-zæøå]{3,9})\.?(?:[ ./-]*'?(\d{4}|\d{2}))?")
_NUMBERS = re.compile(r"(\d{1,2})(?:[ ./-]+(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})")
_ISO_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_DASH = re.compile(r"(?<=\d)-(?=\d)")
"""``14/3-27``: the dash before a year is no stretch of days."""
_LEAD = re.compile(r"^(?:født|f\.|termin|ca\.?|omkring|due)\s*:?\s*")


def read_month(text: str, today: date) -> date | None:
    """The first of the month; None when it is none. A whole date of birth is cut down to its month."""
    tidy = _tidy(text)
    if not tidy:
        return None
    if (iso := _ISO.fullmatch(tidy)) is not None:
        return _made(int(iso[1]), int(iso[2]))
    if (named := _NAMED.fullmatch(tidy)) is not None:
        return _of(_place(named[1]), named[2], today)
    if (numbers := _NUMBERS.fullmatch(tidy)) is not None:
        return _of(int(numbers[1]), numbers[2], today)
    day = read_day(tidy, today) if any(sign.isdecimal() for sign in tidy) else None
    return day.replace(day=1) if day is not None else None


def read_due(text: str, today: date) -> date | None:
    """The day; without a year the next one of that name, or one of the last month."""
    tidy = _tidy(text)
    if not any(sign.isdecimal() for sign in tidy):
        return None
    if _ISO_DAY.fullmatch(tidy) is None:
        tidy = _DASH.sub(".", tidy)
    return read_coming_day(tidy, today)


def written_month(month: date) -> str:
    """``2.2026``: as it stands in the field."""
    return f"{month.month}.{month.year}"


def _tidy(text: str) -> str:
    tidy = " ".join(text.casefold().split())
    while (shorter := _LEAD.sub("", tidy)) != tidy:
        tidy = shorter
    return tidy if len(tidy) <= LONGEST else ""


def _place(name: str) -> int | None:
    for names in _MONTHS:
        found = [number for number, one in enumerate(names, 1) if one.startswith(name)]
        if len(found) == 1:
            return found[0]
    return None


def _of(month: int | None, year: str | None, today: date) -> date | None:
    if month is None:
        return None
    if year is not None:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month)
    found = _made(today.year, month)
    if found is not None and found > today + _UNBORN:
        return _made(today.year - 1, month)
    return found


def _made(year: int, month: int) -> date | None:
    try:
        return date(year, month, 1)
    except ValueError:
        return None
