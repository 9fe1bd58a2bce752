"""A map in a rectangle: every label inside its area or free beside the land, none over another."""

import pytest

from familiehus import postnumre
from familiehus.shapes.atlas import KommuneShape, inside, kommune_shape
from familiehus.shapes.free_room import FreeRoom
from familiehus.shapes.hatching import hatched
from familiehus.shapes.label_room import widest_room
from familiehus.shapes.map_layout import LEAST, MapLayout, Size, Wish, lay_out

CODES = [one.kode for one in postnumre.kommuner()]
WIDE, HIGH = 420.0, 300.0
Box = tuple[float, float, float, float]
SQUARE = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
HOLE = ((20.0, 20.0), (20.0, 80.0), (80.0, 80.0), (80.0, 20.0))


def towns(kode: str) -> list[tuple[str, tuple[str, ...]]]:
    found: dict[str, list[str]] = {}
    for one in postnumre.of_kommune(kode):
        if one.kommunekode == kode:
            found.setdefault(one.town, []).append(one.number)
    return [(town, tuple(numbers)) for town, numbers in found.items()]


def wishes(kode: str) -> list[Wish]:
    return [
        Wish(numbers, (Size(7.0 * len(town), 34), Size(7.0 * len(town) + 20, 17)),
             Size(7.0 * len(town) + 20, 18), Size(16, 16), float(place))
        for place, (town, numbers) in enumerate(towns(kode))
    ]  # fmt: skip


def laid_out(kode: str) -> tuple[KommuneShape, list[Wish], MapLayout]:
    shape = kommune_shape(kode)
    assert shape is not None
    wanted = wishes(kode)
    return shape, wanted, lay_out(shape, wanted, WIDE, HIGH)


def boxes(wanted: list[Wish], layout: MapLayout) -> dict[int, Box]:
    """Left, top, right, bottom of every label."""
    found: dict[int, Box] = {}
    for number, (wish, placed) in enumerate(zip(wanted, layout.areas, strict=True)):
        x, y = placed.anchor
        if placed.beside is not None and wish.beside is not None:
            left, top = placed.beside
            found[number] = (left, top, left + wish.beside.wide, top + wish.beside.high)
        elif placed.form is not None:
            size = wish.least if placed.form == LEAST else wish.forms[placed.form]
            assert size is not None
            found[number] = (x - size.wide / 2, y - size.high / 2, x + size.wide / 2, y + size.high / 2)
    return found


@pytest.mark.parametrize("kode", CODES)
def test_all_land_lies_in_the_rectangle_and_every_area_has_its_word(kode: str) -> None:
    _, wanted, layout = laid_out(kode)
    points = [point for ring in layout.land for point in ring]
    assert all(-0.01 <= x <= WIDE + 0.01 and -0.01 <= y <= HIGH + 0.01 for x, y in points)
    shown = [number for number, placed in enumerate(layout.areas) if placed.rings]
    assert shown
    assert sorted(boxes(wanted, layout)) == shown


@pytest.mark.parametrize("kode", CODES)
def test_a_label_stands_inside_its_area_or_free_of_all_land(kode: str) -> None:
    _, wanted, layout = laid_out(kode)
    for number, (left, top, right, bottom) in boxes(wanted, layout).items():
        placed = layout.areas[number]
        assert 0 <= left < right <= WIDE
        assert 0 <= top < bottom <= HIGH
        assert inside(placed.rings, *placed.anchor)
        middles = [((left * (4 - n) + right * n) / 4, (top + bottom) / 2) for n in range(5)]
        corners = [(left + 2, top + 2), (right - 2, top + 2), (left + 2, bottom - 2), (right - 2, bottom - 2)]
        if placed.beside is None:
            assert all(inside(placed.rings, x, y) for x, y in middles[1:4])
        else:
            assert not any(inside(layout.land, x, y) for x, y in (*middles, *corners))


@pytest.mark.parametrize("kode", CODES)
def test_no_label_covers_another(kode: str) -> None:
    _, wanted, layout = laid_out(kode)
    found = list(boxes(wanted, layout).values())
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_a_hole_is_no_room() -> None:
    room = widest_room((SQUARE, HOLE), 30, 10)
    assert room is not None
    assert room.y < 20 or room.y > 80
    assert widest_room((SQUARE, HOLE), 30, 110) is None
    wide = widest_room((SQUARE,), 30, 10)
    assert wide is not None
    assert (wide.x, wide.wide) == (50, 100)


def test_free_room_is_beside_the_land_and_used_once() -> None:
    free = FreeRoom((SQUARE,), 200, 100)
    first, second = free.take(60, 12, (50, 50), 300), free.take(60, 12, (50, 50), 300)
    assert first is not None
    assert second is not None
    assert min(first[0], second[0]) >= 100
    assert abs(first[1] - second[1]) >= 12
    assert free.take(60, 12, (50, 50), 20) is None
    assert free.take(120, 12, (50, 50), 300) is None


def test_a_line_to_a_label_crosses_no_other_words_where_it_can_help_it() -> None:
    free = FreeRoom((), 200, 100)
    free.keep((60, 40, 20, 20))
    corner = free.take(30, 10, (50, 50), 300)
    assert corner is not None
    assert corner[0] <= 60


def test_stripes_end_at_the_border() -> None:
    lines = hatched((SQUARE, HOLE), 7)
    assert len(lines) > 20
    for (x, y), (to_x, to_y) in lines:
        middle = (x + to_x) / 2, (y + to_y) / 2
        assert to_x - x == pytest.approx(y - to_y)
        assert inside((SQUARE, HOLE), *middle)
