"""Pins on the map: where the house has places, and where one is wished. Shape and colour both tell which."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from familiehus.postnumre import points
from familiehus.reports.chart_values import MapPin
from familiehus.shapes.atlas import KommuneShape, Point
from familiehus.shapes.map_layout import Fit, Size
from familiehus.ui import theme

_RADIUS = 7


@dataclass(frozen=True)
class PlacedPin:
    """One pin and where its tip stands."""

    pin: MapPin
    tip: QPointF


def pins_taken(pins: Iterable[MapPin], shape: KommuneShape) -> list[tuple[Point, Size]]:
    """Their room on the map, which the labels keep clear."""
    r = theme.px(_RADIUS)
    return [(where, Size(2 * r + 4, 2.9 * r + 4)) for _, where in _there(pins, shape)]


def place_pins(pins: Iterable[MapPin], shape: KommuneShape, fit: Fit, edge: float) -> list[PlacedPin]:
    """Those that lie in the kommune; the northernmost first, so that the nearer one lies on top."""
    placed = []
    for pin, where in _there(pins, shape):
        [(x, y)] = fit.line((where,))
        placed.append(PlacedPin(pin, QPointF(x + edge, y + edge)))
    return sorted(placed, key=lambda one: (one.pin.wished, one.tip.y()))


def _there(pins: Iterable[MapPin], shape: KommuneShape) -> list[tuple[MapPin, Point]]:
    inside = set(shape.numbers) & points().keys()
    return [(pin, shape.place(*points()[pin.postnummer])) for pin in pins if pin.postnummer in inside]


def paint_pin(painter: QPainter, one: PlacedPin) -> None:
    """A drop with a hole; a wished one is gold and has none."""
    t, r = theme.tokens(), theme.px(_RADIUS)
    middle = one.tip - QPointF(0, 1.9 * r)
    drop = QPainterPath(one.tip)
    drop.cubicTo(one.tip - QPointF(r * 0.35, r * 0.8), middle + QPointF(-r, r * 0.7), middle - QPointF(r, 0))
    drop.arcTo(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r), 180, -180)
    drop.cubicTo(middle + QPointF(r, r * 0.7), one.tip + QPointF(r * 0.35, -r * 0.8), one.tip)
    painter.setPen(QPen(QColor(t.surface), 3, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(t.gold_soft if one.pin.wished else t.ink))
    painter.drawPath(drop)
    painter.setPen(QPen(QColor(t.gold if one.pin.wished else t.ink), 1.6, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(drop)
    if not one.pin.wished:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.surface))
        painter.drawEllipse(middle, r * 0.42, r * 0.42)
