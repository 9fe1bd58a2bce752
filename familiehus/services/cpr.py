"""Does a text hold something that looks like a CPR number? Such a text is refused and never shown again.

Looks at the shape only: six digits that can be a day, a month and a year, and four
more, with or without signs between them. No check digit: since 2007 numbers are given out
without one (cpr.dk, "Personnumre uden kontrolciffer"), so a check would let real ones through.
A first zero may be missing, because spreadsheets eat it.
"""

import re

_BETWEEN = r"[ \u00a0./-]?"
_CPR = re.compile(
    rf"(?<![0-9])(?:0?[1-9]|[12][0-9]|3[01]){_BETWEEN}(?:0[1-9]|1[0-2]){_BETWEEN}(?:[0-9]{{2}})?[0-9]{{2}}"
    r"[ \u00a0]?[-\u2010-\u2015\u2212./]?[ \u00a0]?[0-9]{4}(?![0-9])"
)


def looks_like_cpr(text: str) -> bool:
    """True when a CPR number may stand anywhere in the text."""
    return _CPR.search(text) is not None
