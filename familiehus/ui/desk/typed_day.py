"""Reading a day as people write it on paper: i går, fredag, 22/11, 22.11.2026, 2211, 20. november.

The English words are read too, whatever the window speaks.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

_WEEKDAYS = (
    ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
)
_MONTHS = (
    (
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ),
    (
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
)  # fmt: skip
_BACK = {
    "i dag": 0, "idag": 0, "i går": 1, "igår": 1, "i forgårs": 2, "iforgårs": 2, "forgårs": 2,
    "today": 0, "yesterday": 1,
}  # fmt: skip
_AHEAD = timedelta(days=60)
"""A day without a year that lies further ahead than this was meant last year."""

LONGEST = 40


def read_day(text: str, today: date) -> date | None:
    """The day, or None when the text is not one. A bare weekday is the latest one before today."""
    tidy = " ".join(text.casefold().split())
    if not tidy or len(tidy) > LONGEST:
        return None
    readers: tuple[Callable[[str, date], date | None], ...] = (_named, _iso, _numbers, _month_name, _solid)
    return next((day for reader in readers if (day := reader(tidy, today)) is not None), None)


def _named(text: str, today: date) -> date | None:
    if text in _BACK:
        return today - timedelta(days=_BACK[text])
    weekday = weekday_number(text) if len(text) >= 2 else None
    if weekday is None:
        return None
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def weekday_number(word: str) -> int | None:
    """0 for ``mandag``, ``man``, ``monday``; None for what is no weekday, or several."""
    return _place(word, _WEEKDAYS)


def month_number(word: str) -> int | None:
    """1 for ``januar``, ``jan``, ``january``; None for what is no month, or several."""
    place = _place(word, _MONTHS)
    return None if place is None else place + 1


def _place(text: str, languages: tuple[tuple[str, ...], ...]) -> int | None:
    """Where in the list the one name stands that begins like this; Danish before English."""
    for names in languages:
        found = [place for place, name in enumerate(names) if name.startswith(text)]
        if len(found) == 1:
            return found[0]
    return None


def _iso(text: str, _today: date) -> date | None:
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text, re.ASCII)
    return _made(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numbers(text: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{4}|\d{2}))?[.]?", text, re.ASCII)
    return _day_of(match[1], int(match[2]), match[3], today) if match else None


def _month_name(text: str, today: date) -> date | None:
    words = text.removeprefix("den ").split(" ", 1)[-1] if _is_weekday(text.split(" ")[0]) else text
    words = words.removeprefix("den ")
    match = re.fullmatch(r"(\d{1,2})\.? ?([a-zæøå]{3,9})\.?(?: (\d{4}))?", words)
    if match is None:
        return None
    month = month_number(match[2])
    return _day_of(match[1], month, match[3], today) if month is not None else None


def _is_weekday(word: str) -> bool:
    return any(word in names for names in _WEEKDAYS)


def _solid(text: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{2})(\d{2})(\d{4}|\d{2})?", text, re.ASCII)
    return _day_of(match[1], int(match[2]), match[3], today) if match else None


def _day_of(day: str, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    found = _made(today.year, month, int(day))
    if found is None or found - today > _AHEAD:
        return _made(today.year - 1, month, int(day))
    return found


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
