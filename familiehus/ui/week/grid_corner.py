"""The lower right corner of the grid: the sheet is square, the card it lies on is round."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from familiehus.ui import theme

RADIUS = 12


class GridCorner(QWidget):
    """Paints the paper of the page outside the bend; lets the mouse through."""

    def __init__(self, grid: QWidget) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self) -> None:
        """Into the corner, above everything."""
        self.setGeometry(self._grid.width() - RADIUS, self._grid.height() - RADIUS, RADIUS, RADIUS)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outside the bend the page, on it the line."""
        painter, t, r = QPainter(self), theme.tokens(), float(RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bend = QRectF(-r + 0.5, -r + 0.5, 2 * r - 1, 2 * r - 1)
        outside = QPainterPath()
        outside.moveTo(r, 0)
        outside.lineTo(r, r)
        outside.lineTo(0, r)
        outside.arcTo(bend, -90, 90)
        outside.closeSubpath()
        painter.fillPath(outside, QColor(t.bg))
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawArc(bend, -90 * 16, 90 * 16)
