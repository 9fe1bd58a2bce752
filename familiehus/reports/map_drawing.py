"""The printed map: where do they come from? The kommune in the house's areas with their names and numbers.

The same layout as on the screen (``shapes.map_layout``): a label stands inside its area or in the free room
beside it with a line. What has no place on the map stands in boxes below.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from familiehus.i18n import danish
from familiehus.reports.chart_tones import tone
from familiehus.reports.chart_values import Bar, HouseMap, MapArea, Unit, step_of
from familiehus.reports.chart_words import map_said
from familiehus.reports.danish import count
from familiehus.reports.document import INK, INNER, LINE, MUTED, WHITE, Sheet, rgb
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width
from familiehus.reports.tables import HEADING
from familiehus.shapes.atlas import kommune_shape
from familiehus.shapes.hatching import hatched
from familiehus.shapes.map_layout import LEAST, MapLayout, Placed, Size, Wish, lay_out

_SIZE: Final = 8.5
_LEADING: Final = 10.5
_BOX: Final = 17.0
_LAND: Final = rgb("EFEAE2")
_COAST: Final = rgb("A3AEAE")
_EDGE: Final = rgb("7C8886")
_SEAMS_MOST: Final = 60


@dataclass(frozen=True)
class MapDrawing:
    """A map ``wide`` x ``high`` points, heading and boxes included. ``alt`` says all it shows."""

    title: str
    shown: HouseMap
    unit: Unit
    before: str = ""
    """Names the period of ``MapArea.before`` in the alternative text; the drawing shows this one only."""
    wide: float = INNER
    high: float = 300.0

    @property
    @danish()
    def alt(self) -> str:
        """Alternative text: the kommune and every number."""
        return map_said(self.title, self.shown, self.unit, self.before)

    def height(self, pitch: float = 0.0) -> float:
        """Points; a map does not stretch with the rows around it."""
        return self.high

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float = 0.0) -> None:
        """Paint at (x, top)."""
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, shortened(clean(self.title), BOLD, 10.5, self.wide), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        with sheet.figure(self.alt):
            areas, layout = self._laid_out
            at = (x, top + HEADING)
            if layout is not None:
                sheet.land(_moved(layout.land, *at), _LAND, LINE)
                for area, placed in zip(areas, layout.areas, strict=True):
                    self._area(sheet, area, _shifted(placed, *at))
                sheet.land(_moved(layout.land, *at), None, _COAST)
                for area, placed in zip(areas, layout.areas, strict=True):
                    self._label(sheet, area, _shifted(placed, *at))
            foot = top + self.high - self._foot
            for bar, left, down, wide in self._boxes:
                self._box(sheet, bar, x + left, foot + down, wide)

    @cached_property
    def _laid_out(self) -> tuple[tuple[MapArea, ...], MapLayout | None]:
        shape = kommune_shape(self.shown.kommunekode)
        if shape is None:
            return (), None
        areas = tuple(area for area in self.shown.areas if shape.outline(area.postnumre).rings)
        room = self.high - HEADING - self._foot - (8 if self._foot else 0)
        return areas, lay_out(shape, [_wish(area) for area in areas], self.wide, room, 7.0)

    @cached_property
    def _boxes(self) -> tuple[tuple[Bar, float, float, float], ...]:
        """What stands below: (what, left, top, width)."""
        shape = kommune_shape(self.shown.kommunekode)
        homeless = [
            Bar(area.label, area.value, area.before)
            for area in self.shown.areas
            if shape is None or not shape.outline(area.postnumre).rings
        ]
        left = top = 0.0
        found = []
        for bar in (*homeless, *self.shown.beyond):
            wide = min(width(_row(bar.label, bar.value), BOLD, _SIZE) + 16, self.wide)
            if left and left + wide > self.wide:
                left, top = 0.0, top + _BOX + 4
            found.append((bar, left, top, wide))
            left += wide + 5
        return tuple(found)

    @property
    def _foot(self) -> float:
        return self._boxes[-1][2] + _BOX if self._boxes else 0.0

    def _area(self, sheet: Sheet, area: MapArea, placed: Placed) -> None:
        step = step_of(area.value, self.shown.largest)
        sheet.land(placed.rings, tone(step).fill, _EDGE if not step else WHITE)
        if not step:
            for start, end in hatched(placed.rings, 4.5):
                sheet.stroke(*start, *end, _EDGE, 0.35)
        for seam in placed.seams if step and len(placed.seams) <= _SEAMS_MOST else ():
            for (x, y), (to_x, to_y) in pairwise(seam):
                sheet.stroke(x, y, to_x, to_y, WHITE, 0.3)

    def _label(self, sheet: Sheet, area: MapArea, placed: Placed) -> None:
        step = step_of(area.value, self.shown.largest)
        ink, (x, y) = tone(step).ink, placed.anchor
        name, number = clean(area.label), count(area.value)
        if placed.beside is not None:
            self._beside(sheet, area, placed)
            return
        if placed.form == 0:
            lines = [(name, REGULAR), (number, BOLD)]
        elif placed.form is not None:
            lines = [(number if placed.form == LEAST else _row(name, area.value), BOLD)]
        else:
            return
        first = y - _LEADING * len(lines) / 2 + 8
        if not step:
            wide = max(width(words, face, _SIZE) for words, face in lines) + 4
            square = ((x - wide / 2, first - 8), (x + wide / 2, first - 8))
            low = first + _LEADING * (len(lines) - 1) + 2.5
            _blank(sheet, (*square, (x + wide / 2, low), (x - wide / 2, low)))
        for number_, (words, face) in enumerate(lines):
            sheet.text_middle(x, first + number_ * _LEADING, words, _SIZE, face, ink)

    def _beside(self, sheet: Sheet, area: MapArea, placed: Placed) -> None:
        assert placed.beside is not None
        words = _row(clean(area.label), area.value)
        left, top = placed.beside
        right, bottom = left + width(words, REGULAR, _SIZE), top + _LEADING
        x, y = placed.anchor
        near_x, near_y = min(max(x, left - 2), right + 2), min(max(y, top), bottom)
        sheet.stroke(near_x, near_y, x, y, MUTED, 0.5)
        sheet.text(left, top + 8, words, _SIZE)
        sheet.box(x - 1.6, y - 1.6, 3.2, 3.2, INK, WHITE, 1.6)

    def _box(self, sheet: Sheet, bar: Bar, x: float, top: float, wide: float) -> None:
        colours = tone(step := step_of(bar.value, self.shown.largest))
        sheet.box(x, top, wide, _BOX, colours.fill, None if step else _EDGE, 4)
        words = shortened(_row(clean(bar.label), bar.value), BOLD, _SIZE, wide - 6)
        sheet.text_middle(x + wide / 2, top + 11.5, words, _SIZE, BOLD, colours.ink)


def _blank(sheet: Sheet, corners: Sequence[tuple[float, float]]) -> None:
    """White behind words on stripes. Strokes lie over shapes, so it is a stroke as thick as the words."""
    (left, top), (right, _), (_, bottom), _ = corners
    middle = (top + bottom) / 2
    sheet.stroke(left, middle, right, middle, WHITE, bottom - top)


def _row(label: str, value: int | None) -> str:
    return f"{label} {count(value)}"


def _wish(area: MapArea) -> Wish:
    name, number = clean(area.label), count(area.value)
    two = Size(max(width(name, REGULAR, _SIZE), width(number, BOLD, _SIZE)), 2 * _LEADING)
    row = _row(name, area.value)
    one = Size(width(row, BOLD, _SIZE), _LEADING)
    beside = Size(width(row, REGULAR, _SIZE), _LEADING + 1)
    least = Size(width(number, BOLD, _SIZE), _LEADING)
    return Wish(area.postnumre, (two, one), beside, least, float(area.value or 0))


def _moved(
    rings: Sequence[Sequence[tuple[float, float]]], x: float, y: float
) -> tuple[tuple[tuple[float, float], ...], ...]:
    return tuple(tuple((x + a, y + b) for a, b in ring) for ring in rings)


def _shifted(placed: Placed, x: float, y: float) -> Placed:
    beside = placed.beside and (placed.beside[0] + x, placed.beside[1] + y)
    anchor = placed.anchor[0] + x, placed.anchor[1] + y
    rings, seams = _moved(placed.rings, x, y), _moved(placed.seams, x, y)
    return Placed(rings, seams, anchor, placed.form, beside)
