"""Pins on the map: where the house has places, and where one is wished. Shape and colour both tell which."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from familiehus.postnumre import points
from familiehus.reports.chart_values import MapPin
from familiehus.shapes.atlas import KommuneShape
from familiehus.shapes.map_layout import Fit
from familiehus.ui import theme


@dataclass(frozen=True)
class PlacedPin:
    """One pin and where its tip stands."""

    pin: MapPin
    tip: QPointF


def place_pins(pins: Iterable[MapPin], shape: KommuneShape, fit: Fit, edge: float) -> list[PlacedPin]:
    """Those that lie in the kommune; the northernmost first, so that the nearer one lies on top."""
    placed = []
    for pin in pins:
        where = points().get(pin.postnummer)
        if where is not None and pin.postnummer in shape.numbers:
            [(x, y)] = fit.line((shape.place(*where),))
            placed.append(PlacedPin(pin, QPointF(x + edge, y + edge)))
    return sorted(placed, key=lambda one: (one.pin.wished, one.tip.y()))


def paint_pin(painter: QPainter, one: PlacedPin) -> None:
    """A drop with a hole; a wished one is gold and has none."""
    t, r = theme.tokens(), theme.px(7)
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
