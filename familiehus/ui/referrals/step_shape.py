"""The shape of a step: never colour alone. A ring fills as the family comes nearer to somebody's hands."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from familiehus.handover.referral import Step
from familiehus.ui import theme

_FILLED = {
    Step.CREATED: 0,
    Step.SENT: 1,
    Step.RECEIVED: 2,
    Step.IN_CONTACT: 3,
    Step.CAUGHT: 4,
    Step.WAITS_ONE: 2,
    Step.APPOINTMENT: 3,
    Step.ENROLLED: 3,
}
"""Quarters."""


def step_tone(step: Step) -> str:
    """Which of the theme's colours it has."""
    if step is Step.CAUGHT:
        return "ok"
    return "gold" if step.refusal else "accent"


def draw_step(painter: QPainter, area: QRectF, step: Step, colour: str | None = None) -> None:
    """In the middle of ``area``: a filling ring, a tick when caught, a cross or a square when it went
    wrong."""
    ink = QColor(colour or getattr(theme.tokens(), step_tone(step)))
    side = min(area.width(), area.height())
    middle, half = area.center(), side / 2 - side * 0.08
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, max(1.6, side * 0.09)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    circle = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    if step is Step.STOPPED:
        painter.drawRoundedRect(circle, half * 0.25, half * 0.25)
        painter.drawLine(middle - QPointF(half * 0.45, 0), middle + QPointF(half * 0.45, 0))
    elif step.refusal:
        painter.drawEllipse(circle)
        for turn in (1, -1):
            painter.drawLine(
                middle + QPointF(-half * 0.4, -half * 0.4 * turn),
                middle + QPointF(half * 0.4, half * 0.4 * turn),
            )
    else:
        painter.drawEllipse(circle)
        _fill(painter, middle, half, _FILLED[step], ink)
    painter.restore()


def _fill(painter: QPainter, middle: QPointF, half: float, quarters: int, ink: QColor) -> None:
    inner = half * (1.0 if quarters == 4 else 0.72)
    painter.setBrush(ink)
    pen = painter.pen()
    if quarters == 4:
        painter.drawEllipse(middle, inner, inner)
        painter.setPen(QPen(QColor(theme.tokens().surface), pen.widthF() * 1.2))
        corner = middle + QPointF(-half * 0.1, half * 0.4)
        painter.drawLine(middle + QPointF(-half * 0.48, half * 0.05), corner)
        painter.drawLine(corner, middle + QPointF(half * 0.5, -half * 0.38))
    elif quarters:
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
        painter.drawPie(area, 90 * 16, -90 * 16 * quarters)
