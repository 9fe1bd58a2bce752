"""Where do they come from? The kommune in the house's areas, the deeper the more, nobody striped.

Every area carries its name and number, inside it or beside the map with a line to it. What has no
place on the map (udenbys, ukendt) stands in boxes below it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_values import Bar, HouseMap, MapArea, Unit, change, contacts, step_of
from familiehus.reports.chart_words import map_said
from familiehus.reports.danish import count
from familiehus.shapes.atlas import Line, kommune_shape
from familiehus.shapes.map_layout import LEAST, MapLayout, Placed, Size, Wish, lay_out
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.chart import Chart, Label, Mark, line_high, words_wide
from familiehus.ui.charts.map_boxes import MapBox, boxes_high, paint_box, place_boxes
from familiehus.ui.charts.map_pins import PlacedPin, paint_pin, pins_taken, place_pins
from familiehus.ui.painting import box

_MIDDLE, _LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
)


_SEAMS_MOST = 60


@dataclass(frozen=True)
class _Piece:
    """An area ready to be painted."""

    path: QPainterPath
    seams: tuple[QPolygonF, ...]
    step: int


class AreaMap(Chart):
    """``show_map(values, unit, before)``: ``before`` names the period of ``MapArea.before``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._map = HouseMap("", "", ())
        self._unit, self._before = contacts(), ""
        self._land = QPainterPath()
        self._pieces: list[_Piece] = []
        self._boxes: list[MapBox] = []
        self._pins: list[PlacedPin] = []
        self._labels: list[Label] = []
        self._leaders: list[QLineF] = []
        self._grounds: list[QRectF] = []

    def show_map(self, shown: HouseMap, unit: Unit | None = None, before: str = "") -> None:
        """Show this."""
        self._map, self._unit, self._before = shown, unit or contacts(), before
        self.show_values(map_said(self.accessibleName(), shown, self._unit, before))

    def sizeHint(self) -> QSize:
        """About as high as wide; islands are as long as they are."""
        return QSize(theme.px(360), theme.px(300))

    def minimumSizeHint(self) -> QSize:
        """Below this the labels leave the map."""
        return QSize(theme.px(220), theme.px(240))

    def step(self, at: int, right: int, down: int) -> int:
        """The nearest mark in the arrow's direction; the same one when there is none."""
        here = self.marks[at].form.boundingRect().center()
        best, found = float("inf"), at
        for number, mark in enumerate(self.marks):
            there = mark.form.boundingRect().center()
            x, y = there.x() - here.x(), there.y() - here.y()
            ahead, aside = x * right + y * down, abs(x * down) + abs(y * right)
            if number != at and ahead > 0.5 and ahead + 2 * aside < best:
                best, found = ahead + 2 * aside, number
        return found

    # -- laying out ---------------------------------------------------------------------------------------

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """The map above, the boxes below."""
        self._pieces, self._pins, self._labels, self._leaders, self._grounds = [], [], [], [], []
        self._land = QPainterPath()
        shape = kommune_shape(self._map.kommunekode)
        homeless = [
            area for area in self._map.areas if shape is None or not shape.outline(area.postnumre).rings
        ]
        below = [*(Bar(one.label, one.value, one.before) for one in homeless), *self._map.beyond]
        self._boxes = place_boxes(below, wide)
        foot = boxes_high(self._boxes)
        for one in self._boxes:
            one.area.translate(0, high - foot)
        areas = [area for area in self._map.areas if area not in homeless]
        marks: list[Mark] = []
        if shape is not None:
            room = high - foot - (theme.px(12) if foot else 0) - 4
            gap = float(theme.px(8))
            pins = pins_taken(self._map.pins, shape)
            layout = lay_out(shape, [_wish(area) for area in areas], wide - 4, room, gap, pins)
            marks = self._place(areas, layout)
            self._pins = place_pins(self._map.pins, shape, layout.fit, 2)
        return [*marks, *(self._box_mark(one) for one in self._boxes)]

    def _place(self, areas: list[MapArea], layout: MapLayout) -> list[Mark]:
        self._land = _path(layout.land)
        marks = []
        for area, placed in zip(areas, layout.areas, strict=True):
            path = _path(placed.rings)
            step = step_of(area.value, self._map.largest)
            seams = placed.seams if len(placed.seams) <= _SEAMS_MOST else ()  # the street codes of a city
            self._pieces.append(_Piece(path, tuple(_polyline(one) for one in seams), step))
            self._label(area, placed, step)
            anchor = QPointF(placed.anchor[0] + 2, placed.anchor[1] + 2 - line_high("small_strong"))
            marks.append(Mark(area.label, self._says(area), path, anchor))
        return marks

    def _label(self, area: MapArea, placed: Placed, step: int) -> None:
        ink = tones.tone(step).ink if step else theme.tokens().ink
        number, x, y = count(area.value), placed.anchor[0] + 2, placed.anchor[1] + 2
        one = line_high("small_strong")
        if placed.beside is not None:
            self._beside(area, placed)
        elif placed.form == 0:
            wide = max(words_wide(area.label, "small"), words_wide(number, "strong")) + 4
            tall = line_high("small")
            top = QRectF(x - wide / 2, y - (tall + line_high("strong")) / 2, wide, tall)
            below = QRectF(top.left(), top.bottom(), wide, line_high("strong"))
            self._labels.append(Label(top, area.label, "small", ink, _MIDDLE))
            self._labels.append(Label(below, number, "strong", ink, _MIDDLE))
            self._grounds += [top.united(below)] if not step else []
        elif placed.form is not None:
            words = number if placed.form == LEAST else _row(area)
            wide = words_wide(words, "small_strong") + 4
            row = QRectF(x - wide / 2, y - one / 2, wide, one)
            self._labels.append(Label(row, words, "small_strong", ink, _MIDDLE))
            self._grounds += [row] if not step else []

    def _beside(self, area: MapArea, placed: Placed) -> None:
        assert placed.beside is not None
        words = _row(area)
        high, wide = line_high("small"), words_wide(words, "small") + 1
        place = QRectF(placed.beside[0] + 2, placed.beside[1] + 2, wide, high)
        self._labels.append(Label(place, words, "small", theme.tokens().ink, _LEFT))
        point = QPointF(placed.anchor[0] + 2, placed.anchor[1] + 2)
        start = _towards(place.adjusted(-3, 1, 3, -1), point)
        self._leaders.append(QLineF(start, point))

    def _says(self, area: MapArea | Bar) -> str:
        said = self._unit.said(area.value)
        if not self._before or area.before is None:
            return said
        return tr("{now}, {period}: {before} ({change})", now=said, period=self._before,
                  before=count(area.before), change=change(area.value, area.before))  # fmt: skip

    def _box_mark(self, one: MapBox) -> Mark:
        form = QPainterPath()
        form.addRoundedRect(one.area, 6, 6)
        return Mark(one.bar.label, self._says(one.bar), form, QPointF(one.area.center().x(), one.area.top()))

    # -- painting -----------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Land, areas, borders, lines to the labels, words."""
        t = theme.tokens()
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.sunk))
        painter.drawPath(self._land)
        for piece in self._pieces:
            self._fill(painter, piece)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tones.edge(t), 2, j=Qt.PenJoinStyle.RoundJoin))
        for piece in self._pieces:
            painter.drawPath(piece.path)
        coast = QColor(t.edge)
        coast.setAlphaF(0.7)
        painter.setPen(QPen(coast, 1, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(self._land)
        painter.setPen(QPen(QColor(t.edge), 1, j=Qt.PenJoinStyle.RoundJoin))
        for piece in self._pieces:
            if not piece.step or t.high_contrast:
                painter.drawPath(piece.path)
        self._paint_leaders(painter)
        for ground in self._grounds:
            box(painter, ground.adjusted(-1, 1, 1, -1), 4, t.surface, None)
        for pin in self._pins:
            paint_pin(painter, pin)
        for one in self._boxes:
            paint_box(painter, one, step_of(one.bar.value, self._map.largest))
        self.paint_labels(painter, self._labels)

    def _fill(self, painter: QPainter, piece: _Piece) -> None:
        t, colours = theme.tokens(), tones.tone(piece.step)
        painter.fillPath(piece.path, QColor(colours.fill))
        if not piece.step:
            painter.fillPath(piece.path, tones.nobody(t))
        seam = tones.edge(t)
        seam.setAlphaF(0.55)
        painter.setPen(QPen(seam, 0.8))
        for line in piece.seams:
            painter.drawPolyline(line)

    def _paint_leaders(self, painter: QPainter) -> None:
        t = theme.tokens()
        for line in self._leaders:
            painter.setPen(QPen(QColor(t.muted), 1))
            painter.drawLine(line)
            painter.setPen(QPen(QColor(t.surface), 1))
            painter.setBrush(QColor(t.ink))
            painter.drawEllipse(line.p2(), theme.px(3), theme.px(3))


def _wish(area: MapArea) -> Wish:
    number = count(area.value)
    one = line_high("small_strong")
    two = Size(
        max(words_wide(area.label, "small"), words_wide(number, "strong")),
        line_high("small") + line_high("strong"),
    )
    row = _row(area)
    forms = (two, Size(words_wide(row, "small_strong"), one))
    beside = Size(words_wide(row, "small"), line_high("small") + 2)
    least = Size(words_wide(number, "small_strong"), one)
    return Wish(area.postnumre, forms, beside, least, float(area.value or 0))


def _row(area: MapArea) -> str:
    return f"{area.label} {count(area.value)}"


def _towards(area: QRectF, point: QPointF) -> QPointF:
    """The point of the box nearest ``point``."""
    return QPointF(
        min(max(point.x(), area.left()), area.right()), min(max(point.y(), area.top()), area.bottom())
    )


def _path(rings: tuple[Line, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(_polyline(ring))
        path.closeSubpath()
    return path


def _polyline(line: Line) -> QPolygonF:
    return QPolygonF([QPointF(x + 2, y + 2) for x, y in line])
