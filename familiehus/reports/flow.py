"""Filling pages: which block stands where, how airy the rows are, and where a page ends.

A page that is half empty looks forgotten, one that is crammed is not read. So the fewest
pages are found first, then the airiest rows that still need no more pages, then the page
break that leaves the pages about equally full. Heights are known before anything is drawn,
so all this is arithmetic on a dozen numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Protocol

from familiehus.reports.document import BOTTOM, MARGIN, TOP, Sheet
from familiehus.reports.tables import GAP, HALF, TableBlock

_ROOM: Final = BOTTOM - TOP
_PITCHES: Final = (22.0, 20.5, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.2)
"""Heights of a one-line row in points, airiest first."""
_BREAKS: Final = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6)
_FEWEST_ROWS: Final = 4
"""A table is not begun at the foot of a page for fewer rows than this."""
_LARGEST_EXTRA: Final = 18.0
_WORTH_LEVEL: Final = 36.0
"""Points given away so that tables beside each other begin level."""


class Block(Protocol):
    """Something of known height that can be drawn anywhere."""

    def height(self, pitch: float) -> float:
        """Points at a given row height."""
        ...

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint with the top left corner at (x, top)."""
        ...


class Band(Protocol):
    """A stretch across the page that can give off as much as there is room for."""

    def take(self, room: float, pitch: float, fresh: bool) -> "tuple[Block | None, Band | None]":
        """What fits in ``room`` points, and what is left. On a ``fresh`` page something always fits."""
        ...


@dataclass(frozen=True)
class Whole:
    """A block that is never divided."""

    block: Block

    def take(self, room: float, pitch: float, fresh: bool) -> tuple[Block | None, Band | None]:
        """All or nothing."""
        return (self.block, None) if fresh or self.block.height(pitch) <= room else (None, self)


@dataclass(frozen=True)
class SideBySide:
    """Blocks in two columns; slack between them is shared out so that both end level."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]

    def height(self, pitch: float) -> float:
        """The taller column."""
        return max(_stacked(self.left, pitch), _stacked(self.right, pitch))

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint both columns."""
        high = self.height(pitch)
        for blocks, left in ((self.left, x), (self.right, x + HALF + GAP)):
            slack = (high - _stacked(blocks, pitch)) / max(1, len(blocks) - 1)
            y = top
            for block in blocks:
                block.draw(sheet, left, y, pitch)
                y += block.height(pitch) + between(pitch) + min(slack, _LARGEST_EXTRA)


@dataclass(frozen=True)
class Lined:
    """Blocks two and two, each pair beginning level, read from left to right."""

    blocks: tuple[Block, ...]

    def height(self, pitch: float) -> float:
        """The sum of the taller of each pair."""
        return sum(self._heights(pitch)) + between(pitch) * (len(self._heights(pitch)) - 1)

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint pair by pair."""
        for number, high in enumerate(self._heights(pitch)):
            for side, block in enumerate(self.blocks[2 * number : 2 * number + 2]):
                block.draw(sheet, x + side * (HALF + GAP), top, pitch)
            top += high + between(pitch)

    def _heights(self, pitch: float) -> list[float]:
        heights = [block.height(pitch) for block in self.blocks]
        return [max(heights[place : place + 2]) for place in range(0, len(heights), 2)]


@dataclass(frozen=True)
class Pairs:
    """Half-width blocks, two beside each other."""

    blocks: tuple[Block, ...]

    def take(self, room: float, pitch: float, fresh: bool) -> tuple[Block | None, Band | None]:
        """As many as fit when divided as evenly as can be."""
        for number in range(len(self.blocks), 0, -1):
            if number == 1 and len(self.blocks) > 1 and not fresh:
                break
            piece = _evenly(self.blocks[:number], pitch)
            if piece.height(pitch) <= room or (fresh and number == 1):
                rest = self.blocks[number:]
                return piece, Pairs(rest) if rest else None
        return None, self


@dataclass(frozen=True)
class LongTable:
    """A table that may be continued: in ``columns`` side by side and on the next page."""

    table: TableBlock
    columns: int
    start: int = 0

    def take(self, room: float, pitch: float, fresh: bool) -> tuple[Block | None, Band | None]:
        """As many rows as fit, evenly over the columns; never a few lonely rows."""
        stop, cuts = self.start, [self.start]
        for left in range(self.columns, 0, -1):
            stop = self._fill(stop, room, pitch, left)
            cuts.append(stop)
        rows = len(self.table.rows)
        if stop < rows:
            stop = min(stop, max(self.start + 1, rows - _FEWEST_ROWS))
            cuts = [min(cut, stop) for cut in cuts]
        if not fresh and stop < rows and stop - self.start < _FEWEST_ROWS * self.columns:
            return None, self
        parts = tuple(self.table.part(*cut) for cut in pairwise(cuts) if cut[0] < cut[1])
        rest = LongTable(self.table, self.columns, stop) if stop < rows else None
        return (SideBySide(parts[:1], parts[1:]) if self.columns == 2 else parts[0]), rest

    def _fill(self, start: int, room: float, pitch: float, columns: int) -> int:
        """End of a column that begins at ``start``, leaving an even share for ``columns - 1`` more."""
        heights = [row.height(pitch) for row in self.table.rows[start:]]
        share = sum(heights) / columns
        free = room - self.table.height_around(pitch)
        used = 0.0
        for number, high in enumerate(heights):
            if number and (used + high > free or used + high / 2 > share):
                return start + number
            used += high
        return start + len(heights)


def between(pitch: float) -> float:
    """Space between blocks below each other, in points."""
    return 6 + 0.55 * pitch


def pages(plans: Sequence[Sequence[Band]]) -> list[Sheet]:
    """The best of several plans for the same content: fewest pages, airiest rows, earlier plan."""
    fewest = min(len(_filled(plan, _PITCHES[-1], 1.0)) for plan in plans)
    tries = ((plan, pitch, _filled(plan, pitch, 1.0)) for pitch in _PITCHES for plan in plans)
    plan, pitch, first = next(attempt for attempt in tries if len(attempt[2]) <= fewest)
    fillings = [_filled(plan, pitch, share) for share in _BREAKS] if len(first) > 1 else [first]
    best = min(fillings, key=lambda filling: (len(filling), _unevenness(filling, pitch)))
    return [_drawn(page, pitch) for page in best]


def _filled(plan: Sequence[Band], pitch: float, share: float) -> list[list[Block]]:
    """Blocks page by page, using ``share`` of each page."""
    filled: list[list[Block]] = [[]]
    used = 0.0
    for whole in plan:
        band: Band | None = whole
        while band is not None:
            gap = between(pitch) if filled[-1] else 0.0
            room = _ROOM * (share if filled[-1] else 1.0) - used - gap
            piece, band = band.take(room, pitch, not filled[-1])
            if piece is not None:
                filled[-1].append(piece)
                used += gap + piece.height(pitch)
            if band is not None:
                filled.append([])
                used = 0.0
    return filled


def _unevenness(filling: Sequence[Sequence[Block]], pitch: float) -> float:
    heights = [_stacked(page, pitch) for page in filling]
    return max(heights) - min(heights)


def _drawn(blocks: Sequence[Block], pitch: float) -> Sheet:
    """One page; what is left over is shared out between the blocks, as far as that looks intended."""
    sheet = Sheet()
    left_over = _ROOM - _stacked(blocks, pitch)
    extra = min(_LARGEST_EXTRA, max(0.0, left_over) / max(1, len(blocks) - 1))
    y = TOP
    for block in blocks:
        block.draw(sheet, MARGIN, y, pitch)
        y += block.height(pitch) + between(pitch) + extra
    return sheet


def _stacked(blocks: Sequence[Block], pitch: float) -> float:
    return sum(block.height(pitch) for block in blocks) + between(pitch) * max(0, len(blocks) - 1)


def _evenly(blocks: tuple[Block, ...], pitch: float) -> Block:
    """Pairs that begin level are easiest to read; columns when they save noticeable room."""
    cuts = [SideBySide(blocks[:cut], blocks[cut:]) for cut in range(1, len(blocks) + 1)]
    columns = min(cuts, key=lambda piece: piece.height(pitch))
    lined = Lined(blocks)
    return lined if lined.height(pitch) <= columns.height(pitch) + _WORTH_LEVEL else columns
