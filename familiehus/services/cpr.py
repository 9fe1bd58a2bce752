"""Does a text hold something that looks like a CPR number? Such a text is refused and never shown again.

Six digits that are a real day (python-stdnum knows which century the seventh digit means), and four
more, with or without signs between them. No check digit: since 2007 numbers are given out without one
(cpr.dk, "Personnumre uden kontrolciffer"), so a check would let real ones through. A first zero may be
missing, because spreadsheets eat it.
"""

import re

_BETWEEN = r"[ \u00a0./-]?"
_CPR = re.compile(
    rf"(?<![0-9])(?P<day>0?[1-9]|[12][0-9]|3[01]){_BETWEEN}(?P<month>0[1-9]|1[0-2]){_BETWEEN}"
    r"(?:[0-9]{2})?(?P<year>[0-9]{2})"
    r"[ \u00a0]?[-\u2010-\u2015\u2212./]?[ \u00a0]?(?P<last>[0-9]{4})(?![0-9])"
)


def looks_like_cpr(text: str) -> bool:
    """True when a CPR number may stand anywhere in the text."""
    return any(_is_a_day(found) for found in _CPR.finditer(text))


def _is_a_day(found: re.Match[str]) -> bool:
    from stdnum.dk import cpr
    from stdnum.exceptions import InvalidComponent

    number = f"{int(found['day']):02d}{found['month']}{found['year']}{found['last']}"
    try:
        cpr.get_birth_date(number)
    except InvalidComponent:
        return False
    return True
