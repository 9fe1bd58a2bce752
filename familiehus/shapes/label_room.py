"""Where in a shape there is room for a word: the widest place of the word's height.

The shape is cut in level slices; what several slices in a row have in common is a rectangle inside it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from familiehus.shapes.atlas import Line

Span = tuple[float, float]
_SLICES = 4
"""Slices in the height of a word."""
_MOST = 160
"""Slices of a shape at most."""


class Room(NamedTuple):
    """A rectangle's middle and its width."""

    x: float
    y: float
    wide: float


def widest_room(rings: Sequence[Line], wide: float, high: float) -> Room | None:
    """The best rectangle ``high`` high inside the shape; at least ``wide`` wide where there is one.

    Of rooms that are wide enough the one nearest the middle. None when the shape is too low everywhere.
    """
    top = min(y for ring in rings for _, y in ring)
    bottom = max(y for ring in rings for _, y in ring)
    step = max(high / _SLICES, (bottom - top) / _MOST)
    tall = max(1, round(high / step))
    levels = [top + step * (n + 0.5) for n in range(int((bottom - top) / step))]
    slices = sliced(rings, levels)
    middle = (top + bottom) / 2
    best: Room | None = None
    worth = 0.0
    for first in range(len(levels) - tall + 1):
        y = (levels[first] + levels[first + tall - 1]) / 2
        for left, right in _common(slices[first : first + tall]):
            value = min(right - left, 1.3 * wide) - 0.15 * abs(y - middle) * (right - left >= wide)
            if best is None or value > worth:
                best, worth = Room((left + right) / 2, y, right - left), value
    return best


def sliced(rings: Sequence[Line], levels: Sequence[float]) -> list[list[Span]]:
    """Per level the stretches that lie inside."""
    if not levels:
        return []
    crossings: list[list[float]] = [[] for _ in levels]
    first, step = levels[0], levels[1] - levels[0] if len(levels) > 1 else 1.0
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], *ring[:1]), strict=True):
            low, high = (y1, y2) if y1 < y2 else (y2, y1)
            start = max(0, int((low - first) / step))
            stop = min(len(levels), int((high - first) / step) + 2) if high >= first else 0
            for level in range(start, stop):
                y = levels[level]
                if (y1 > y) != (y2 > y):
                    crossings[level].append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    return [_pairs(sorted(found)) for found in crossings]


def _pairs(found: list[float]) -> list[Span]:
    return list(zip(found[::2], found[1::2], strict=False))


def _common(slices: Sequence[list[Span]]) -> list[Span]:
    spans = slices[0]
    for other in slices[1:]:
        spans = [
            (max(a, c), min(b, d)) for a, b in spans for c, d in other if min(b, d) > max(a, c)
        ]  # few of each: a slice of a coast
    return spans
