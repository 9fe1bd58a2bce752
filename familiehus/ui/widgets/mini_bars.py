"""The day in bars: one per hour, drawn directly, and the same numbers in words for whoever cannot see it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.painting import CENTRE, box


class MiniBars(QWidget):
    """Small bar chart. ``set_bars`` takes (label, value) pairs; empty hours stay as thin lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_bars(())

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show these, left to right. Values are counts, 0 or more."""
        if self._bars and self._bars == tuple(bars):
            return
        self._bars = tuple(bars)
        said = ", ".join(f"{label}: {value}" for label, value in self._bars if value)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(said or tr("Ingen endnu"))
        self.setToolTip(self.accessibleDescription())
        self.update()

    def sizeHint(self) -> QSize:
        """Bars and the line of labels below."""
        return QSize(theme.px(220), theme.px(76))

    def minimumSizeHint(self) -> QSize:
        """Bars may be narrow, labels may not vanish."""
        return QSize(theme.px(120), theme.px(76))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            QToolTip.hideText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars with rounded tops, labels where they fit."""
        if not self._bars:
            return
        painter, t = QPainter(self), theme.tokens()
        label_room, gap = theme.px(22), theme.px(5)
        floor = self.height() - label_room
        width = (self.width() - gap * (len(self._bars) - 1)) / len(self._bars)
        top = max(max(value for _, value in self._bars), 1)
        for i, (_, value) in enumerate(self._bars):
            tall = max(value / top * (floor - 2), theme.px(3))
            area = QRectF(i * (width + gap), floor - tall, width, tall)
            box(painter, area, min(3.0, tall / 2), t.bar if value else t.bar_empty, None)
            if tall > theme.px(3):
                painter.fillRect(QRectF(area.left(), area.bottom() - 3, width, 3), QColor(t.bar))
        self._paint_labels(painter, width + gap, width, floor)

    def _paint_labels(self, painter: QPainter, step: float, width: float, floor: float) -> None:
        """First, last and as many between as fit without touching."""
        painter.setFont(theme.font("tiny"))
        painter.setPen(QColor(theme.tokens().muted))
        metrics = QFontMetrics(painter.font())
        widest = max(metrics.horizontalAdvance(label) for label, _ in self._bars) + theme.px(10)
        every = max(1, -(-widest // max(int(step), 1)))
        for i in range(0, len(self._bars), every):
            label = self._bars[i][0]
            room = max(float(metrics.horizontalAdvance(label) + 2), width)
            left = min(max(i * step + (width - room) / 2, 0.0), self.width() - room)
            painter.drawText(QRectF(left, floor, room, self.height() - floor), CENTRE, label)
