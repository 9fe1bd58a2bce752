"""One kommune cut in its postnumre, read when its map is first wanted (resources/shapes/SOURCES.txt).

Neighbours share their borders as arcs, so that joining postnumre to an area is only a matter of
leaving out the arcs that two of them share. Arcs are unpacked when they are asked for.
"""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from familiehus.paths import resources

Point = tuple[float, float]
Line = tuple[Point, ...]

DEGREE = 111_320.0
"""Metres of a degree of latitude, as the shapes were cut."""


@dataclass(frozen=True, slots=True)
class Outline:
    """An area in steps from the north-western corner, y downwards.

    ``rings`` are closed without repeating the first point; what lies inside an odd number of them
    belongs to the area. ``seams`` are the borders between its postnumre.
    """

    rings: tuple[Line, ...]
    seams: tuple[Line, ...]


class KommuneShape:
    """The postnumre of one kommune. Equal questions are answered from memory."""

    def __init__(self, packed: dict[str, Any]) -> None:
        self._packed = packed
        self._unpacked: dict[int, Line] = {}
        self._known: dict[tuple[str, ...], Outline] = {}
        self._cuts: dict[str, list[list[list[int]]]] = packed["postnumre"]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The postnumre that have a shape here, in numeric order."""
        return tuple(self._cuts)

    @cached_property
    def size(self) -> Point:
        """Width and height in steps."""
        points = [point for ring in self.outline(self.numbers).rings for point in ring]
        return max(x for x, _ in points), max(y for _, y in points)

    @property
    def metres(self) -> float:
        """Length of a step."""
        return float(self._packed["metres"])

    def place(self, latitude: float, longitude: float) -> Point:
        """Where a point on the globe (degrees) lies in steps."""
        steps = DEGREE / self.metres
        east = (longitude - float(self._packed["west"])) * float(self._packed["narrow"])
        return east * steps, (float(self._packed["north"]) - latitude) * steps

    def outline(self, postnumre: Iterable[str]) -> Outline:
        """The area of these postnumre; those without a shape here are passed over."""
        wanted = tuple(sorted({number for number in postnumre if number in self._cuts}))
        known = self._known.get(wanted)
        if known is None:
            known = self._known[wanted] = self._joined(wanted)
        return known

    def _joined(self, postnumre: tuple[str, ...]) -> Outline:
        uses: dict[int, list[int]] = defaultdict(list)
        for number in postnumre:
            for ring in (ring for part in self._cuts[number] for ring in part):
                for arc in ring:
                    uses[max(arc, ~arc)].append(arc)
        edges = [self._arc(used[0]) for used in uses.values() if len(used) == 1]
        seams = tuple(self._arc(used[0]) for used in uses.values() if len(used) > 1)
        return Outline(_rings(edges), seams)

    def _arc(self, reference: int) -> Line:
        line = self._unpacked.get(reference)
        if line is None:
            line = _points(self._packed["arcs"][max(reference, ~reference)])
            line = line if reference >= 0 else line[::-1]
            self._unpacked[reference] = line
        return line


@lru_cache(maxsize=4)
def kommune_shape(kode: str) -> KommuneShape | None:
    """The kommune with this four-digit kode; None when there is none."""
    start = b'{"kode":"%s"' % kode.encode()
    with (resources() / "shapes" / "kommuner.jsonl").open("rb") as file:
        for line in file:
            if line.startswith(start):
                return KommuneShape(json.loads(line))
    return None


def _points(packed: list[int]) -> Line:
    x = y = 0
    points = []
    for place in range(0, len(packed), 2):
        x, y = x + packed[place], y + packed[place + 1]
        points.append((float(x), float(y)))
    return tuple(points)


def _rings(edges: Iterable[Line]) -> tuple[Line, ...]:
    """Arcs put end to end. Where several could follow, any will do: inside stays inside."""
    following: dict[Point, list[Line]] = defaultdict(list)
    rings: list[Line] = []
    for edge in edges:
        if edge[0] == edge[-1]:
            rings.append(edge[:-1])
        else:
            following[edge[0]].append(edge)
    for start in list(following):
        while following[start]:
            rings += _walked(following, start)
    return tuple(sorted(rings, key=lambda ring: -surface(ring)))


def _walked(following: dict[Point, list[Line]], start: Point) -> Iterator[Line]:
    """The rings met on a walk from ``start`` until it goes no farther; one that touches itself is two."""
    walk: list[Line] = []
    places = {start: 0}
    here = start
    while following[here]:
        edge = following[here].pop()
        walk.append(edge)
        here = edge[-1]
        if here not in places:
            places[here] = len(walk)
            continue
        loop = walk[places[here] :]
        del walk[places[here] :]
        for gone in loop[:-1]:
            del places[gone[-1]]
        yield tuple(point for edge in loop for point in edge[:-1])


def surface(ring: Line) -> float:
    """The surface inside a ring in square steps, whichever way round it runs."""
    turned = (*ring[1:], *ring[:1])
    return abs(math.fsum(x * to_y - to_x * y for (x, y), (to_x, to_y) in zip(ring, turned, strict=True))) / 2


def inside(rings: Iterable[Line], x: float, y: float) -> bool:
    """True when the point lies inside an odd number of rings."""
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], *ring[:1]), strict=True):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                odd = not odd
    return odd
