"""A map in a rectangle: areas fitted into it, and a place for every label, inside its area or beside the map.

A label has several forms, the fullest first. The first that has room in its area stands there; an
area too small for all of them gets its label in the nearest free place outside the land and a line to
it. Where there is too little free the map gets a little smaller.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from familiehus.shapes.atlas import KommuneShape, Line, Point, inside, surface
from familiehus.shapes.free_room import FreeRoom
from familiehus.shapes.label_room import widest_room

LEAST = -1
_SMALLER = (1.0, 0.86, 0.74, 0.64)
"""How much of the rectangle the land takes, until every label has a place."""


class Size(NamedTuple):
    """Width and height of a label."""

    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Wish:
    """An area that wants to be on the map, with the sizes of its label's forms.

    ``beside`` is the form for a place outside the land; None when it is not worth one.
    ``least`` is what still tells something inside when neither has room: the bare number.
    """

    postnumre: tuple[str, ...]
    forms: tuple[Size, ...] = ()
    beside: Size | None = None
    least: Size | None = None
    weight: float = 0.0
    """Who chooses first."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An area where it is drawn. ``rings`` is empty when it has no shape in this kommune."""

    rings: tuple[Line, ...] = ()
    seams: tuple[Line, ...] = ()
    anchor: Point = (0.0, 0.0)
    """A point inside, about the middle of the widest place."""
    form: int | None = None
    """The form of the label inside, ``LEAST`` for the bare number; None when it stands beside or nowhere."""
    beside: Point | None = None
    """Top left corner of the label outside the land."""


Pins = Sequence[tuple[Point, Size]]
"""Where their tips stand, in steps, and how large they are drawn."""


class Fit(NamedTuple):
    """From steps to the rectangle."""

    scale: float
    x: float
    y: float

    def line(self, line: Line) -> Line:
        """One line."""
        scale, left, top = self
        return tuple((left + x * scale, top + y * scale) for x, y in line)


@dataclass(frozen=True, slots=True)
class MapLayout:
    """``land`` is the whole kommune; ``fit`` puts anything else on it."""

    land: tuple[Line, ...]
    areas: tuple[Placed, ...]
    fit: Fit


def lay_out(
    shape: KommuneShape,
    wishes: Sequence[Wish],
    wide: float,
    high: float,
    gap: float = 8.0,
    pins: Pins = (),
) -> MapLayout:
    """Areas and labels within ``wide`` x ``high``; ``gap`` is the air around a label, which makes room for
    ``pins``."""
    tried: list[tuple[int, MapLayout]] = []
    for share in _SMALLER:
        layout = _tried(shape, wishes, (wide, high), share, gap, pins)
        silent = sum(
            one.form is None and one.beside is None and wish.beside is not None and bool(one.rings)
            for wish, one in zip(wishes, layout.areas, strict=True)
        )
        tried.append((silent, layout))
        if not silent:
            break
    layout = min(tried, key=lambda one: one[0])[1]
    return replace(layout, areas=tuple(map(_least, wishes, layout.areas)))


def _tried(
    shape: KommuneShape, wishes: Sequence[Wish], size: tuple[float, float], share: float, gap: float,
    pins: Pins,
) -> MapLayout:  # fmt: skip
    fit = _fitted(shape, size, share)
    holes = tuple(_box(fit.line((pin,))[0], taken) for pin, taken in pins)
    placed = [_inside(shape, wish, fit, gap, holes) for wish in wishes]
    land = tuple(fit.line(ring) for ring in shape.outline(shape.numbers).rings)
    lonely = [n for n, one in enumerate(placed) if one.rings and one.form is None and wishes[n].beside]
    if lonely:
        free = FreeRoom(land, *size)
        for wish, one in zip(wishes, placed, strict=True):
            if one.form is not None:
                form, (x, y) = wish.forms[one.form], one.anchor
                free.keep((x - form.wide / 2, y - form.high / 2, form.wide, form.high))
        for number in sorted(lonely, key=lambda n: (-wishes[n].weight, n)):
            wanted = wishes[number].beside or Size(0, 0)
            corner = free.take(wanted.wide + gap, wanted.high, placed[number].anchor, max(size) / 2)
            if corner is not None:
                placed[number] = replace(placed[number], beside=(corner[0] + gap / 2, corner[1]))
    return MapLayout(land, tuple(placed), fit)


def _fitted(shape: KommuneShape, size: tuple[float, float], share: float) -> Fit:
    (across, down), (wide, high) = shape.size, size
    scale = share * min(wide / across, high / down)
    return Fit(scale, (wide - across * scale) / 2, (high - down * scale) / 2)


def _box(tip: Point, taken: Size) -> Line:
    """The ring of a pin that stands on its tip: labels find no room in it."""
    x, y = tip
    left, right, top = x - taken.wide / 2, x + taken.wide / 2, y - taken.high
    return (left, top), (right, top), (right, y), (left, y)


def _inside(shape: KommuneShape, wish: Wish, fit: Fit, gap: float, holes: tuple[Line, ...]) -> Placed:
    outline = shape.outline(wish.postnumre)
    if not outline.rings:
        return Placed()
    rings = tuple(fit.line(ring) for ring in outline.rings)
    placed = Placed(rings, tuple(fit.line(seam) for seam in outline.seams))
    mine = [hole for hole in holes if inside(rings, *_middle(hole[2:]))]
    for number, form in enumerate(wish.forms):
        room = widest_room((*rings, *mine), form.wide + gap, form.high + gap / 2)
        if room is not None and room.wide >= form.wide + gap / 2:
            return replace(placed, anchor=(room.x, room.y), form=number)
    largest = max(rings, key=surface)
    room = widest_room((largest,), 1e6, 1.0)
    return replace(placed, anchor=(room.x, room.y) if room else _middle(largest))


def _least(wish: Wish, placed: Placed) -> Placed:
    if placed.form is not None or placed.beside is not None or not placed.rings or wish.least is None:
        return placed
    room = widest_room(placed.rings, wish.least.wide + 4, wish.least.high)
    if room is None or room.wide < wish.least.wide + 2:
        return placed
    return replace(placed, anchor=(room.x, room.y), form=LEAST)


def _middle(ring: Line) -> Point:
    return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)
