"""Danish public holidays, from the library ``holidays``, of which only Denmark is loaded.

Its package of countries imports all two hundred of them: a third of a second and eight
megabytes before the desk could say which days are missing. Denmark needs none of the others, so while
it is imported an empty package stands in their place.
"""

import sys
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
def danish_holidays(year: int) -> frozenset[date]:
    """The public holidays of ``year`` (without Store Bededag from 2024)."""
    return frozenset(_Denmark(years=year))
