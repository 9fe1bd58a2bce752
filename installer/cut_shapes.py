"""Cuts the shapes of the 98 kommuner, each in its postnumre, that the maps are drawn from.

Run when a newer map comes (resources/postnumre/SOURCES.md), never by the program. Needs shapely >= 2.1
with GEOS >= 3.12, which nothing else needs, so install it in an environment of its own:
``python installer/cut_shapes.py`` writes resources/shapes/kommuner.jsonl.

The two sources do not agree along coasts and borders: the land is the postnumre's, the borders
between kommuner are the kommuner's. Which postnumre a kommune has is postnr_kommune.csv's word.
"""

import csv
import itertools
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import shapely
from shapely import MultiPolygon, Point, Polygon, STRtree
from shapely.geometry.polygon import orient
from shapely.ops import polygonize

ROOT = Path(__file__).resolve().parent.parent
SOURCE, TARGET = ROOT / "resources/postnumre", ROOT / "resources/shapes"
DEGREE = 111_320.0
"""Metres of a degree of latitude, near enough for a picture."""
LATITUDE = 56.0
GRID = 2.0
DETAIL = 2_200
"""A corner is kept when it can be seen on a picture this many dots long."""
CRUMB = 250
"""Islets and splinters smaller than a square of 1/250 of the picture are not kept for themselves."""
STEPS = range(10_000, 60_000, 1_000)
"""Coordinates are whole numbers from 0 to the first of these that ties no narrow neck into a knot."""


def main() -> None:
    """Write one line a kommune."""
    pairs: dict[str, set[str]] = defaultdict(set)
    with (SOURCE / "postnr_kommune.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            pairs[row["postnr"]].add(row["kommunekode"])
    towns = _geometries("postnumre", "nr")
    homes = _geometries("kommuner", "kode")
    country = Country(towns, homes, pairs)
    lines = [json.dumps(_packed(kode, country.cut(kode)), separators=(",", ":")) for kode in sorted(homes)]
    (TARGET / "kommuner.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


class Country:
    """All postnumre and kommuner in metres, and who lies where."""

    def __init__(self, towns: dict[str, Any], homes: dict[str, Any], pairs: dict[str, set[str]]) -> None:
        self.towns, self.homes, self.pairs = towns, homes, pairs
        self.numbers, self.codes = list(towns), list(homes)
        self.town_tree = STRtree(list(towns.values()))
        self.home_tree = STRtree(list(homes.values()))

    def cut(self, kode: str) -> dict[str, Any]:
        """The postnumre of one kommune as a coverage: neighbours share their corners exactly."""
        own = [number for number, codes in self.pairs.items() if kode in codes]
        around = shapely.box(*self.homes[kode].bounds).buffer(3_000)
        lines = [self.towns[number].boundary.intersection(around.buffer(80_000)) for number in own]
        near = [self.homes[self.codes[i]] for i in self.home_tree.query(self.homes[kode])]
        noded = shapely.union_all([*lines, *(one.boundary for one in near)], grid_size=GRID)
        parts: dict[str, list[Polygon]] = defaultdict(list)
        for face in polygonize(noded):
            number = self._town(face.representative_point(), own)
            if number and self._home(face, number) == kode:
                parts[number].append(face)
        return _simplified(_without_crumbs({n: shapely.union_all(p) for n, p in parts.items()}))

    def _town(self, at: Point, own: Sequence[str]) -> str | None:
        found = (self.numbers[i] for i in self.town_tree.query(at, predicate="within"))
        return next((number for number in found if number in own), None)

    def _home(self, face: Polygon, number: str) -> str:
        codes = sorted(self.pairs[number])
        if len(codes) == 1:
            return codes[0]
        at = face.representative_point()
        return min(codes, key=lambda code: (self.homes[code].distance(at), code))


def _size(shapes: Iterable[Any]) -> float:
    left, low, right, high = shapely.total_bounds(list(shapes))
    return max(right - left, high - low)


def _without_crumbs(pieces: dict[str, Any]) -> dict[str, Any]:
    """Splinters go to the neighbour they touch most; islets of nobody's concern go away."""
    least = (_size(pieces.values()) / CRUMB) ** 2
    kept: dict[str, list[Polygon]] = {}
    crumbs: list[tuple[str, Polygon]] = []
    for number, piece in pieces.items():
        parts = sorted(_polygons(piece), key=lambda part: -part.area)
        kept[number] = [part for i, part in enumerate(parts) if not i or part.area >= least]
        crumbs += [(number, part) for i, part in enumerate(parts) if i and part.area < least]
    for own, crumb in crumbs:
        shared = {n: sum(crumb.boundary.intersection(p.boundary).length for p in kept[n]) for n in kept}
        best = max(shared, key=lambda n: (shared[n], n == own))
        if shared[best] > 0:
            kept[best].append(crumb)
    return {number: shapely.union_all(parts) for number, parts in kept.items()}


def _simplified(pieces: dict[str, Any]) -> dict[str, Any]:
    numbers = sorted(pieces)
    simple = shapely.coverage_simplify([pieces[n] for n in numbers], _size(pieces.values()) / DETAIL)
    return dict(zip(numbers, simple, strict=True))


def _packed(kode: str, pieces: dict[str, Any]) -> dict[str, Any]:
    """Arcs as in TopoJSON, in whole steps from the north-western corner, y downwards."""
    left, low, right, high = shapely.total_bounds(list(pieces.values()))
    middle = (low + high) / 2 / DEGREE
    narrow = math.cos(math.radians(middle)) / math.cos(math.radians(LATITUDE))
    size = max((right - left) * narrow, high - low)
    for steps in STEPS:
        unit = size / steps
        rings = _stepped(pieces, left, high, narrow, unit)
        if all(Polygon(part[0], part[1:]).is_valid for parts in rings.values() for part in parts):
            break
    arcs, shapes = _arcs(rings)
    return {
        "kode": kode,
        "north": round(high / DEGREE, 6),
        "west": round(left / DEGREE / math.cos(math.radians(LATITUDE)), 6),
        "narrow": round(math.cos(math.radians(middle)), 6),
        "metres": round(unit, 3),
        "arcs": [_deltas(arc) for arc in arcs],
        "postnumre": shapes,
    }


Ring = list[tuple[int, int]]


def _stepped(
    pieces: dict[str, Any], left: float, high: float, narrow: float, unit: float
) -> dict[str, list[list[Ring]]]:
    def ring(line: Any) -> Ring:
        return _ring([(round((x - left) * narrow / unit), round((high - y) / unit)) for x, y in line.coords])

    found = {
        number: [
            [one for line in (part.exterior, *part.interiors) if len(one := ring(line)) > 2]
            for part in map(orient, _polygons(piece))
            if len(ring(part.exterior)) > 2
        ]
        for number, piece in pieces.items()
    }
    return {number: parts for number, parts in found.items() if parts}


def _ring(points: Ring) -> Ring:
    """Closed, without the last point, without repeats."""
    kept: Ring = []
    for point in points[:-1]:
        if not kept or kept[-1] != point:
            kept.append(point)
    while len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept


def _arcs(rings: dict[str, Any]) -> tuple[list[Ring], dict[str, Any]]:
    around: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    used: Counter[frozenset[tuple[int, int]]] = Counter()
    for ring in (ring for parts in rings.values() for part in parts for ring in part):
        for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
            around[a].add(b)
            around[b].add(a)
            used[frozenset((a, b))] += 1
    corners = {point for point, others in around.items() if len(others) > 2}
    known: dict[tuple[tuple[int, int], ...], int] = {}
    arcs: list[Ring] = []

    def reference(piece: Ring) -> int:
        forward, back = tuple(piece), tuple(reversed(piece))
        if forward in known:
            return known[forward]
        if back in known:
            return ~known[back]
        known[forward] = len(arcs)
        arcs.append(piece)
        return known[forward]

    def split(ring: Ring) -> list[int]:
        start = next((i for i, point in enumerate(ring) if point in corners), None)
        if start is None:
            start = ring.index(min(ring))
        ring = [*ring[start:], *ring[:start], ring[start]]
        cuts = [0, *(i for i in range(1, len(ring) - 1) if ring[i] in corners), len(ring) - 1]
        return [reference(ring[a : b + 1]) for a, b in itertools.pairwise(cuts)]

    return arcs, {
        number: [[split(ring) for ring in part] for part in parts] for number, parts in rings.items()
    }


def _deltas(arc: Ring) -> list[int]:
    flat = [*arc[0]]
    for (x, y), (to_x, to_y) in itertools.pairwise(arc):
        flat += [to_x - x, to_y - y]
    return flat


def _polygons(shape: Any) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [shape]
    return [part for part in getattr(shape, "geoms", ()) if isinstance(part, Polygon | MultiPolygon)]


def _geometries(name: str, key: str) -> dict[str, Any]:
    """A layer of a TopoJSON file (2016 specification) in metres."""
    with (SOURCE / f"{name}.topojson").open(encoding="utf-8") as file:
        data = json.load(file)
    (by_x, by_y), (from_x, from_y) = data["transform"]["scale"], data["transform"]["translate"]
    wide = DEGREE * math.cos(math.radians(LATITUDE))
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append(((x * by_x + from_x) * wide, (y * by_y + from_y) * DEGREE))
        arcs.append(points)

    def ring(references: Sequence[int]) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = []
        for reference in references:
            arc = arcs[reference] if reference >= 0 else arcs[~reference][::-1]
            points += arc[1:] if points else arc
        return points

    shapes: dict[str, Any] = {}
    for one in data["objects"][name]["geometries"]:
        parts = one["arcs"] if one["type"] == "MultiPolygon" else [one["arcs"]]
        polygons = [Polygon(ring(part[0]), [ring(hole) for hole in part[1:]]) for part in parts]
        shape = shapely.make_valid(shapely.union_all(shapely.make_valid(polygons)))
        shapes[one["properties"][key]] = MultiPolygon(_flat(shape))
    return shapes


def _flat(shape: Any) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [shape]
    return [polygon for part in getattr(shape, "geoms", ()) for polygon in _flat(part)]


if __name__ == "__main__":
    main()
