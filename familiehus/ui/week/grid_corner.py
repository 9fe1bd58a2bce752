"""The right corners of the grid: what lies in it is square, the card it lies on is round."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from familiehus.ui import theme

RADIUS = 12


class GridCorner(QWidget):
    """Paints the paper of the page outside the bend, and its ``edge`` (colour, width); no mouse."""

    def __init__(self, grid: QWidget, edge: Callable[[], tuple[str, float]], *, top: bool) -> None:
        super().__init__(grid)
        self._grid, self._edge, self._top = grid, edge, top
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self) -> None:
        """Into the corner, above everything."""
        y = 0 if self._top else self._grid.height() - RADIUS
        self.setGeometry(self._grid.width() - RADIUS, y, RADIUS, RADIUS)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outside the bend the page, on it the line."""
        painter, t, r = QPainter(self), theme.tokens(), float(RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._top:
            painter.translate(0, r)
            painter.scale(1, -1)
        line, width = self._edge()
        bend = QRectF(-r, -r, 2 * r, 2 * r).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        outside = QPainterPath()
        outside.moveTo(r, 0)
        outside.lineTo(r, r)
        outside.lineTo(0, r)
        outside.arcTo(bend, -90, 90)
        outside.closeSubpath()
        painter.fillPath(outside, QColor(t.bg))
        painter.setPen(QPen(QColor(line), width))
        painter.drawArc(bend, -90 * 16, 90 * 16)
