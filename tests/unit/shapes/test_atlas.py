"""The shapes of all 98 kommuner: whole, simple, where the towns are, and joined without gaps."""

import csv
import json
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import paths, postnumre
from familiehus.shapes.atlas import KommuneShape, Line, Point, inside, kommune_shape, surface

CODES = [one.kode for one in postnumre.kommuner()]
ISLANDS = ("0825", "0741", "0563", "0492", "0400", "0482")  # Læsø, Samsø, Fanø, Ærø, Bornholm, Langeland


@cache
def shape(kode: str) -> KommuneShape:
    found = kommune_shape(kode)
    assert found is not None
    return found


def signed(ring: Line) -> float:
    turned = (*ring[1:], *ring[:1])
    return sum(x * b - a * y for (x, y), (a, b) in zip(ring, turned, strict=True)) / 2


def area(rings: tuple[Line, ...]) -> float:
    """Holes run the other way round, so that the signed surfaces add up."""
    return abs(sum(signed(ring) for ring in rings))


def side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def knots(ring: Line) -> list[tuple[Point, Point]]:
    """Pairs of edges of a ring that cross."""
    edges = list(zip(ring, (*ring[1:], *ring[:1]), strict=True))
    found = []
    for (a, b), (c, d) in combinations(edges, 2):
        if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
            continue
        if side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0:
            found.append((a, c))
    return found


def test_there_is_a_line_for_every_kommune_and_for_nothing_else() -> None:
    lines = (paths.resources() / "shapes" / "kommuner.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["kode"] for line in lines] == sorted(CODES)
    assert kommune_shape("0411") is None
    assert kommune_shape("") is None


@pytest.mark.parametrize("kode", CODES)
def test_every_polygon_is_whole_and_ties_no_knot(kode: str) -> None:
    own = shape(kode)
    wide, high = own.size
    assert own.numbers
    assert 9_000 <= max(wide, high) <= 60_000
    for number in own.numbers:
        rings = own.outline((number,)).rings
        assert rings, number
        for ring in rings:
            assert len(set(ring)) == len(ring) >= 3, number
            assert surface(ring) > 0, number
            assert knots(ring) == [], number
            assert all(0 <= x <= wide and 0 <= y <= high for x, y in ring)


@pytest.mark.parametrize("kode", CODES)
def test_joined_postnumre_cover_what_they_cover_alone(kode: str) -> None:
    own = shape(kode)
    alone = sum(area(own.outline((number,)).rings) for number in own.numbers)
    assert area(own.outline(own.numbers).rings) == pytest.approx(alone, rel=1e-9)


@given(st.sampled_from(CODES), st.data())
def test_any_areas_of_a_kommune_make_up_the_whole(kode: str, data: st.DataObject) -> None:
    own = shape(kode)
    owner = data.draw(st.lists(st.integers(0, 3), min_size=len(own.numbers), max_size=len(own.numbers)))
    groups = [[n for n, who in zip(own.numbers, owner, strict=True) if who == which] for which in range(4)]
    parts = sum(area(own.outline(group).rings) for group in groups)
    assert parts == pytest.approx(area(own.outline(own.numbers).rings), rel=1e-9)


def test_towns_lie_where_their_postnummer_is_drawn() -> None:
    """Within a kilometre and a half: the points are where people live, the coasts are simplified."""
    with (paths.resources() / "postnumre" / "postnumre.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["postnr"] >= "2000"]
    lost = []
    for row in rows:
        own = shape(row["kommunekode"])
        x, y = own.place(float(row["lat"]), float(row["lon"]))
        rings = own.outline((row["postnr"],)).rings
        near = 1_500 / own.metres
        spots = [(x + near * a / 2, y + near * b / 2) for a in range(-2, 3) for b in range(-2, 3)]
        if not any(inside(rings, *spot) for spot in spots):
            lost.append(row["postnr"])
    assert len(rows) == 602
    assert lost == []


@pytest.mark.parametrize("kode", ISLANDS)
def test_islands_are_there(kode: str) -> None:
    assert area(shape(kode).outline(shape(kode).numbers).rings) > 0.02 * shape(kode).size[0] ** 2


def test_what_has_no_shape_here_is_passed_over() -> None:
    vordingborg = shape("0390")
    assert vordingborg.outline(("9990", "4760")) == vordingborg.outline(("4760",))
    assert vordingborg.outline(("9990",)).rings == ()


def test_a_seam_is_a_border_within_an_area_and_no_border_of_it() -> None:
    moen = shape("0390").outline(("4780", "4791", "4792"))
    assert moen.seams
    corners = {point for ring in moen.rings for point in ring}
    assert all(point not in corners for seam in moen.seams for point in seam[1:-1])


def test_the_credit_stands_beside_the_shapes() -> None:
    words = (paths.resources() / "shapes" / "SOURCES.txt").read_text("utf-8")
    assert "Indeholder data fra Klimadatastyrelsen" in words
    assert "CC BY 4.0" in words
