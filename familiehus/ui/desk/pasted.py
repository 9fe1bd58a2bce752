"""What a pasted text may do to the postnummer: give it its digits, or be refused with a reason.

A CPR number is refused before anything of it is shown or kept. Checking the
number's own digits is not enough (new ones need not satisfy the check sum), so
whatever looks like a date followed by four digits is taken for one.
"""

import re
from dataclasses import dataclass

LONGEST = 200
"""Characters. An address line fits; a page of text does not, and is refused unread."""

_GAP = r"[\s.\-–—/]{0,3}"
_CPR = re.compile(rf"(?<!\d)(\d{{2}}){_GAP}(\d{{2}}){_GAP}\d{{2}}{_GAP}\d{{4}}(?!\d)", re.ASCII)
_CPR_LONG_YEAR = re.compile(
    rf"(?<!\d)(\d{{2}}){_GAP}(\d{{2}}){_GAP}(?:19|20)\d{{2}}{_GAP}\d{{4}}(?!\d)", re.ASCII
)
_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pasted:
    """``digits`` to put in, or a ``refusal``: ``too_long``, ``cpr``, ``nothing``, ``several``."""

    digits: str = ""
    refusal: str = ""
    length: int = 0


def looks_like_cpr(text: str) -> bool:
    """True for a date (also with the day raised by 60, as replacement numbers have) and four digits."""
    found = (match for pattern in (_CPR, _CPR_LONG_YEAR) for match in pattern.finditer(text))
    return any(_is_day(int(match[1])) and 1 <= int(match[2]) <= 12 for match in found)


def read_paste(text: str) -> Pasted:
    """``4780`` from ``4780``, ``4780 Stege`` or a whole address; up to four digits are as typed."""
    if len(text) > LONGEST:
        return Pasted(refusal="too_long", length=len(text))
    if looks_like_cpr(text):
        return Pasted(refusal="cpr")
    stripped = text.strip()
    if re.fullmatch(r"\d{1,4}", stripped, re.ASCII):
        return Pasted(stripped)
    found = sorted(set(_FOUR.findall(stripped)))
    if len(found) == 1:
        return Pasted(found[0])
    return Pasted(refusal="several" if found else "nothing")


def _is_day(number: int) -> bool:
    return 1 <= number <= 31 or 61 <= number <= 91
