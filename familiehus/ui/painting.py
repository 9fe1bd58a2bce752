"""The few strokes all our widgets share: rounded boxes, focus rings, keycaps.

One place, so that a keycap on a chip, on a button and on the rail is the same keycap.
"""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from familiehus.ui import theme
from familiehus.ui.tokens import Tokens

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CapColours(NamedTuple):
    """A keycap's three colours."""

    fill: str
    line: str
    ink: str


def plain_cap(t: Tokens) -> CapColours:
    """On paper."""
    return CapColours(t.sunk if t.dark else t.surface, t.line, t.muted)


def accent_cap(t: Tokens) -> CapColours:
    """On the accent colour."""
    return CapColours(t.accent, t.on_accent, t.on_accent)


def rail_cap(t: Tokens) -> CapColours:
    """On the rail."""
    return CapColours(t.rail, t.rail_ink, t.rail_ink)


def box(
    painter: QPainter, area: QRectF, radius: float, fill: str | None, line: str | None, width: float = 1.0
) -> None:
    """A rounded box whose border lies inside ``area``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if line else 0.0
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = area.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)


def focus_ring(painter: QPainter, area: QRectF, radius: float, colour: str | None = None) -> QRectF:
    """Draw the ring that shows where the keyboard is; gives the room left inside it."""
    box(painter, area, radius, None, colour or theme.tokens().accent, 2.0)
    return area.adjusted(4, 4, -4, -4)


def cap_size(text: str, font: QFont) -> QSize:
    """How much room a keycap takes."""
    metrics = QFontMetrics(font)
    pad = round(font.pixelSize() * 0.62)
    height = round(font.pixelSize() * 1.7)
    return QSize(max(metrics.horizontalAdvance(text) + 2 * pad, height), height)


def cap(painter: QPainter, area: QRectF, text: str, font: QFont, colours: CapColours) -> None:
    """A key: thin edge, a thicker one below, the legend in the middle."""
    radius = font.pixelSize() * 0.42
    box(painter, area, radius, colours.line, None)
    face = area.adjusted(1, 1, -1, -2)
    box(painter, face, radius - 1, colours.fill, None)
    painter.setPen(QColor(colours.ink))
    painter.setFont(font)
    painter.drawText(face, CENTRE, text)


def shown_keys(shortcut: str) -> str:
    """``Ctrl+Shift+Z`` as it is printed on a keycap: ``Ctrl Shift Z``."""
    if shortcut.endswith("++"):
        return shortcut[:-2].replace("+", " ") + " +"
    shown = shortcut.replace("+", " ") if len(shortcut) > 1 else shortcut
    return shown[:-1] + "–" if shown.endswith("-") else shown
