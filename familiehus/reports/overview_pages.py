"""Which line of an aktivitetsoversigt stands on which sheet: the fewest sheets, then the airiest lines.

A heading never stands last on a sheet, and the sum never first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from familiehus.reports.overview_lines import LineKind, TableLine

_AIRS: Final = (1.35, 1.15, 1.0, 0.85, 0.7, 0.55, 0.4)
"""Parts of the space between lines, airiest first."""

Pages = list[list[TableLine]]


def divided(lines: Sequence[TableLine], first: float, room: float, after: float) -> Pages:
    """``first`` points on the first sheet, ``room`` on the others, ``after`` below the last line. One empty
    sheet for nothing."""
    tries = (_filled([replace(line, air=air) for line in lines], first, room, after) for air in _AIRS)
    found = list(tries)
    fewest = len(found[-1])
    return next(one for one in found if len(one) == fewest)


def _filled(lines: Sequence[TableLine], first: float, room: float, after: float) -> Pages:
    pages: Pages = [[]]
    used, free = 0.0, first
    for block in _blocks(lines):
        high = sum(line.high for line in block)
        needs = high + (after if block[-1].kind is LineKind.TOTAL else 0.0)
        if pages[-1] and used + needs > free:
            pages.append([])
            used, free = 0.0, room
        pages[-1] += block
        used += high
    return pages


def _blocks(lines: Sequence[TableLine]) -> Iterator[list[TableLine]]:
    """What stays together: a heading with its first row, a row with its first date, the sum with what is
    before it."""
    block: list[TableLine] = []
    for line in lines:
        if block and not _holds(block[-1], line):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _holds(above: TableLine, below: TableLine) -> bool:
    leads = above.kind is LineKind.SECTION or (above.kind is LineKind.ROW and below.kind is LineKind.DATE)
    return leads or below.kind is LineKind.TOTAL
