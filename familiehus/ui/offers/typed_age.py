"""A child's age as people write it: ``6 måneder``, ``2 år``, ``1½ år``; a bare number is years.

Stored in months with both ends included: somebody who is two is so until the day before three.
"""

import re

from familiehus.i18n import tr, trn

_MONTHS = re.compile(r"([0-9]{1,3}) ?(?:m|md|mdr|mnd|måned|måneder|months?)\.?")
_YEARS = re.compile(r"([0-9]{1,2})(?:[.,](5)|( ?½))? ?(?:å|år|years?)?\.?")


def read_age(text: str, *, last: bool = False) -> int | None:
    """Months; ``last``: the last month of that age. None for what is no age."""
    tidy = " ".join(text.casefold().split())
    if months := _MONTHS.fullmatch(tidy):
        return int(months[1])
    years = _YEARS.fullmatch(tidy)
    if years is None:
        return None
    if years[2] or years[3]:
        return int(years[1]) * 12 + 6
    return int(years[1]) * 12 + (11 if last else 0)


def age_text(months: int | None, *, last: bool = False) -> str:
    """As it would be typed."""
    if months is None:
        return ""
    if last and months % 12 == 11 and months > 11:
        return tr("{n} år", n=months // 12)
    if not last and months % 12 == 0 and months:
        return tr("{n} år", n=months // 12)
    return trn("{n} måned", "{n} måneder", months)
