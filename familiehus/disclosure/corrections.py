"""Which corrections of frozen months can count in a month, and which have to wait for a later one.

Taking back the only contact from a postnummer in a month in which nobody came from there would
count fewer than nobody. Such a correction waits; everything frozen together with everything
that waits is always the truth.
"""

from collections.abc import Mapping, Sequence

from familiehus.disclosure.blocks import negative_margins
from familiehus.disclosure.yearly import counts_of
from familiehus.values import ContactCell, Month

Correction = Sequence[ContactCell]
"""Cells that belong together: what was counted (negative), and what should have been (positive)."""


def fitting(
    month: Month,
    cells: Sequence[ContactCell],
    corrections: Sequence[Correction],
    areas: Mapping[str, str],
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(places of those that count in the month, places of those that wait), each in order.

    As many as can be, in the order given: a later one may make room for an earlier one. ``areas``
    is postnummer -> area, as in ``counts_of``.
    """
    counted = list(cells)
    waiting = list(range(len(corrections)))
    if _fits(month, [*counted, *(cell for one in corrections for cell in one)], areas):
        return tuple(waiting), ()
    more = True
    while more:
        more = False
        for place in tuple(waiting):
            if _fits(month, [*counted, *corrections[place]], areas):
                counted += corrections[place]
                waiting.remove(place)
                more = True
    return tuple(n for n in range(len(corrections)) if n not in waiting), tuple(waiting)


def _fits(month: Month, cells: Sequence[ContactCell], areas: Mapping[str, str]) -> bool:
    return not negative_margins(counts_of(month.year, {month: cells}, areas))
