"""Slanting lines over an area, cut at its border: what a printer needs where a screen has a brush."""

import math
from collections.abc import Sequence

from familiehus.shapes.atlas import Line, Point
from familiehus.shapes.label_room import sliced

_TURN = math.sqrt(0.5)


def hatched(rings: Sequence[Line], step: float) -> list[tuple[Point, Point]]:
    """Lines from lower left to upper right (y downwards), ``step`` apart."""
    turned = [tuple(_turned(point, 1) for point in ring) for ring in rings]
    low = min(y for ring in turned for _, y in ring)
    high = max(y for ring in turned for _, y in ring)
    first = math.ceil(low / step)
    levels = [step * number for number in range(first, math.floor(high / step) + 1)]
    return [
        (_turned((left, y), -1), _turned((right, y), -1))
        for y, spans in zip(levels, sliced(turned, levels), strict=True)
        for left, right in spans
    ]


def _turned(point: Point, way: int) -> Point:
    x, y = point
    return (x - way * y) * _TURN, (way * x + y) * _TURN
