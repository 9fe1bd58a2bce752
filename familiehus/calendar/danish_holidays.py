"""Danish public holidays, from the library ``holidays``, of which only Denmark is loaded.

Its package of countries imports all two hundred of them: a third of a second and eight
megabytes before the desk could say which days are missing. Denmark needs none of the others, so while
it is imported an empty package stands in their place.
"""

import sys
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import holidays

_COUNTRIES = "holidays.countries"


def _denmark() -> Any:
    if _COUNTRIES in sys.modules:
        from holidays.countries.denmark import Denmark

        return Denmark
    empty = ModuleType(_COUNTRIES)
    empty.__path__ = [str(Path(place) / "countries") for place in holidays.__path__]
    sys.modules[_COUNTRIES] = empty
    try:
        from holidays.countries.denmark import Denmark
    finally:
        del sys.modules[_COUNTRIES]  # whoever wants them all gets them all
    return Denmark


_Denmark = _denmark()


@cache
def holiday_names(year: int) -> Mapping[date, str]:
    """The public holidays of ``year`` with their Danish names (without Store Bededag from 2024)."""
    return dict(_Denmark(years=year, language="da"))


@cache
def danish_holidays(year: int) -> frozenset[date]:
    """The public holidays of ``year``."""
    return frozenset(holiday_names(year))


def holiday_name(day: date) -> str:
    """What the public holiday on that day is called; empty on any other day."""
    return holiday_names(day.year).get(day, "")


@cache
def half_holidays(year: int) -> Mapping[date, str]:
    """Days on which many workplaces close though they are no public holidays (juleaften, grundlovsdag)."""
    names = dict(_Denmark(years=year, language="da", categories=("optional",)))
    return {day: name for day, name in names.items() if day not in holiday_names(year)}
