"""The part of a table that a target is about: one code of it, or several that are looked at together.

Its code is the words that stand in the forms and on paper ("optaget"): it is never taken apart to be shown.
"""

from familiehus.courses.ended import HAD, TAKEN
from familiehus.disclosure.blocks import HENVENDERE, crossed, crossing
from familiehus.disclosure.menu import Codes, Unit
from familiehus.disclosure.wording import joined
from familiehus.queries.course_crowds import SEATS

CROSSED = "contacts.area_henvender"
_HENVENDER = "contacts.henvender"


def part_of(unit: Unit) -> str:
    """The code of a row: of far and anden who stand together ``far og anden``, ``Møn · far og anden``."""
    if len(unit) == 1:
        return unit[0]
    areas = {crossed(code)[0] for code in unit}
    if areas == {""}:
        return joined(unit)
    [area] = areas
    return crossing(area, joined([crossed(code)[1] for code in unit]))


def members_of(measure: str, part: str) -> frozenset[str]:
    """The codes of the table that are in it."""
    if measure == SEATS and part == TAKEN:
        return frozenset(HAD)
    if measure == CROSSED:
        area, who = crossed(part)
        return frozenset(crossing(area, one) for one in _who(who))
    return frozenset(_who(part)) if measure == _HENVENDER else frozenset((part,))


def _who(words: str) -> Codes:
    found = tuple(one for one in HENVENDERE if one in words.split(" "))
    return found if len(found) > 1 and joined(found) == words else (words,)
