"""The three ways people here write a date, read in one place: command line, paper tallies, late entry."""

import re
from datetime import date
from functools import lru_cache

_DAY_FIRST = re.compile(r"([0-9]{1,2})([-./])([0-9]{1,2})\2([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


def parse_date(text: str) -> date:
    """``22-11-2026``, ``22.11.2026``, ``22/11/2026`` or ``2026-11-22``; ValueError for anything else.

    The year has four digits: a guessed century is a contact in the wrong one.
    """
    typed = text.strip()
    if found := _DAY_FIRST.fullmatch(typed):
        return date(int(found[4]), int(found[3]), int(found[1]))
    if found := _YEAR_FIRST.fullmatch(typed):
        return date(int(found[1]), int(found[2]), int(found[3]))
    raise ValueError("not a date")


@lru_cache(maxsize=4096)
def written(day: date) -> str:
    """``22-11-2026``, as Danish Excel shows and keeps it."""
    return f"{day:%d-%m-}{day.year:04d}"
