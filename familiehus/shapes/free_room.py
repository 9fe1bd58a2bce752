"""Room for words in the sea and around the land: the free place nearest a point.

The rectangle is cut in small squares; which of them are land is summed up once, so that asking whether a
word's box is free costs four look-ups.
"""

from collections.abc import Sequence

from familiehus.shapes.atlas import Line, Point
from familiehus.shapes.label_room import sliced

_SQUARE = 4.0
_STEP = 2
"""Squares between two places that are tried."""

_DETOUR = 70.0
"""So much farther a label may stand for its line to cross nothing."""

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


class FreeRoom:
    """The free part of a rectangle; ``take`` finds a place and keeps it taken."""

    def __init__(self, land: Sequence[Line], wide: float, high: float) -> None:
        self._wide, self._high = wide, high
        self._across, self._down = int(wide / _SQUARE), int(high / _SQUARE)
        self._words: list[Box] = []
        self._lines: list[tuple[Point, Point]] = []
        self._sums = self._summed(land)

    def _summed(self, land: Sequence[Line]) -> list[list[int]]:
        """``sums[row][column]``: squares with land above and to the left."""
        levels = [(half + 0.5) * _SQUARE / 2 for half in range(2 * self._down)]
        sums = [[0] * (self._across + 1)]
        slices = sliced(land, levels)
        for upper, lower in zip(slices[::2], slices[1::2], strict=True):
            land_here = [0] * self._across
            for left, right in (*upper, *lower):
                first = max(0, int(left / _SQUARE))
                last = min(self._across, int(right / _SQUARE) + 1)
                land_here[first:last] = [1] * max(0, last - first)
            above, row, run = sums[-1], [0], 0
            for column, filled in enumerate(land_here):
                run += filled
                row.append(above[column + 1] + run)
            sums.append(row)
        return sums

    def keep(self, box: Box) -> None:
        """Words stand here: no other words, and no line to them."""
        self._words.append(box)

    def take(self, wide: float, high: float, near: Point, farthest: float) -> Point | None:
        """The top left corner of the free box nearest ``near``, at most ``farthest`` away.

        A box whose line to ``near`` would cross words or another line counts as farther away than it is.
        """
        best: Point | None = None
        worth = farthest + _DETOUR
        columns, rows = int(-(-wide // _SQUARE)), int(-(-high // _SQUARE))
        for row in range(0, self._down - rows + 1, _STEP):
            top = row * _SQUARE
            aside = _away(near[1], top, high)
            if aside >= min(worth, farthest):
                continue
            for column in range(0, self._across - columns + 1, _STEP):
                left = column * _SQUARE
                far = _away(near[0], left, wide) + aside
                if far >= min(worth, farthest) or not self._is_free(column, row, columns, rows):
                    continue
                box = (left, top, wide, high)
                if any(_meet(box, words) for words in self._words):
                    continue
                far += _DETOUR if self._is_crossed(near, box) else 0.0
                if far < worth:
                    best, worth = (left, top), far
        return self._kept((*best, wide, high), near) if best is not None else None

    def _kept(self, box: Box, near: Point) -> Point:
        self.keep(box)
        self._lines.append((near, _edge(near, box)))
        return box[0], box[1]

    def _is_free(self, column: int, row: int, columns: int, rows: int) -> bool:
        low, top = self._sums[row + rows], self._sums[row]
        return not low[column + columns] - low[column] - top[column + columns] + top[column]

    def _is_crossed(self, near: Point, box: Box) -> bool:
        end = _edge(near, box)
        return (
            any(_crosses(near, end, words) for words in self._words)
            or any(_crosses(*line, box) for line in self._lines)
            or any(_cut((near, end), line) for line in self._lines)
        )


def _away(at: float, start: float, long: float) -> float:
    return max(start - at, at - start - long, 0.0)


def _edge(at: Point, box: Box) -> Point:
    """The point of the box nearest ``at``."""
    left, top, wide, high = box
    return min(max(at[0], left), left + wide), min(max(at[1], top), top + high)


def _crosses(start: Point, end: Point, box: Box) -> bool:
    """True when the line between two points passes through the box (Liang and Barsky 1984)."""
    (x, y), (left, top, wide, high) = start, box
    across, down = end[0] - x, end[1] - y
    enter, leave = 0.0, 1.0
    for way, room in (
        (-across, x - left),
        (across, left + wide - x),
        (-down, y - top),
        (down, top + high - y),
    ):
        if way == 0:
            if room < 0:
                return False
        elif way < 0:
            enter = max(enter, room / way)
        else:
            leave = min(leave, room / way)
    return enter < leave


def _cut(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """True when two lines cross."""
    return _apart(one, other) and _apart(other, one)


def _apart(line: tuple[Point, Point], ends: tuple[Point, Point]) -> bool:
    """True when the ends lie on different sides of the line."""
    (x, y), (to_x, to_y) = line
    first, second = ((to_x - x) * (b - y) - (to_y - y) * (a - x) for a, b in ends)
    return first * second < 0


def _meet(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )
