"""Reading a period as people write it: 2026-10, oktober, uge 47, 4. kvartal, sidste måned, 2025.

What has no year is the latest one that has begun. The English words are read too, whatever the window speaks.
"""

import re
from collections.abc import Callable
from datetime import date

from familiehus.ui.desk.typed_day import month_number
from familiehus.values import Period, PeriodKind

LONGEST = 40
_YEAR = r"(?:[\s,]+(?:i\s+)?(\d{4}))?"
_WEEK = re.compile(rf"(?:uge|u|week|w)\.?\s*(\d{{1,2}}){_YEAR}")
_QUARTER = re.compile(rf"(?:([1-4])\.?\s*(?:kvartal|kvt|k)\.?|(?:kvartal|k|q)\.?\s*([1-4])){_YEAR}")
_MONTH = re.compile(rf"([a-zæøå]{{3,9}})\.?{_YEAR}")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{4})")
_NUMBER = re.compile(r"\d{1,2}")
_KINDS = {
    "uge": PeriodKind.WEEK, "ugen": PeriodKind.WEEK, "week": PeriodKind.WEEK,
    "måned": PeriodKind.MONTH, "måneden": PeriodKind.MONTH, "month": PeriodKind.MONTH,
    "kvartal": PeriodKind.QUARTER, "kvartalet": PeriodKind.QUARTER, "quarter": PeriodKind.QUARTER,
    "år": PeriodKind.YEAR, "året": PeriodKind.YEAR, "year": PeriodKind.YEAR,
}  # fmt: skip
_THIS, _LAST = ("denne", "dette", "i", "this"), ("sidste", "forrige", "last")


def read_period(text: str, kind: PeriodKind, today: date) -> Period | None:
    """The period, or None when the text is none. A bare number is one of ``kind``."""
    tidy = " ".join(text.casefold().split())
    if not tidy or len(tidy) > LONGEST:
        return None
    readers: tuple[Callable[[str, PeriodKind, date], Period | None], ...] = (
        _coded, _named, _week, _quarter, _month, _bare,
    )  # fmt: skip
    found = (reader(tidy, kind, today) for reader in readers)
    return next((one for one in found if one is not None and 2000 <= one.year <= 2100), None)


def _coded(text: str, _kind: PeriodKind, _today: date) -> Period | None:
    try:
        return Period.parse(text)
    except ValueError:
        return None


def _named(text: str, kind: PeriodKind, today: date) -> Period | None:
    if text in ("i dag", "idag", "nu", "today", "now"):
        return Period.of(kind, today)
    which, _, word = text.partition(" ")
    named = _KINDS.get(word)
    if named is None or which not in (*_THIS, *_LAST):
        return None
    running = Period.of(named, today)
    return running if which in _THIS else running.before


def _week(text: str, _kind: PeriodKind, today: date) -> Period | None:
    found = _WEEK.fullmatch(text)
    return _numbered(PeriodKind.WEEK, int(found[1]), found[2], today) if found else None


def _quarter(text: str, _kind: PeriodKind, today: date) -> Period | None:
    found = _QUARTER.fullmatch(text)
    return _numbered(PeriodKind.QUARTER, int(found[1] or found[2]), found[3], today) if found else None


def _month(text: str, _kind: PeriodKind, today: date) -> Period | None:
    if found := _MONTH_YEAR.fullmatch(text):
        return _numbered(PeriodKind.MONTH, int(found[1]), found[2], today)
    found = _MONTH.fullmatch(text)
    number = month_number(found[1]) if found else None
    return _numbered(PeriodKind.MONTH, number, found[2], today) if found and number else None


def _bare(text: str, kind: PeriodKind, today: date) -> Period | None:
    if kind is PeriodKind.YEAR or _NUMBER.fullmatch(text) is None:
        return None
    return _numbered(kind, int(text), None, today)


def _numbered(kind: PeriodKind, number: int, year: str | None, today: date) -> Period | None:
    if year is not None:
        return _checked(kind, int(year), number)
    now = Period.of(kind, today)
    years = (now.year, now.year - 1, *range(now.year - 2, now.year - 7, -1))  # week 53 is rare
    for one in years:
        found = _checked(kind, one, number)
        if found is not None and found.first <= today:
            return found
    return None


def _checked(kind: PeriodKind, year: int, number: int) -> Period | None:
    """None for week 54, month 13 and what else there is not."""
    try:
        period = Period(kind, year, number)
        return period if Period.of(kind, period.first) == period else None
    except ValueError:
        return None
