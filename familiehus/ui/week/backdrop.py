"""The paper behind the activities: lines for hours and days, hatching where the house is closed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from familiehus.ui import theme
from familiehus.ui.week.columns import Column
from familiehus.ui.week.geometry import Sheet
from familiehus.ui.week.hatching import stripes


def paint_backdrop(
    painter: QPainter, part: QRect, sheet: Sheet, columns: Sequence[Column], today: date
) -> None:
    """Only ``part`` is painted: a drag uncovers little at a time."""
    t = theme.tokens()
    painter.fillRect(part, QColor(t.surface))
    closed = stripes(None, t.sunk)
    for number, column in enumerate(columns):
        left, right = sheet.x(number), sheet.x(number + 1)
        if right < part.left() or left > part.right():
            continue
        for span in column.shut(sheet.first, sheet.last):
            top = sheet.y(span.start)
            area = QRect(left, top, right - left, sheet.y(span.end) - top) & part
            if not area.isEmpty():
                painter.fillRect(area, closed)
    _lines(painter, part, sheet, len(columns))


def _lines(painter: QPainter, part: QRect, sheet: Sheet, columns: int) -> None:
    line = QColor(theme.tokens().line)
    for minute in range(sheet.first, sheet.last + 1, 60):
        painter.fillRect(part.left(), sheet.y(minute), part.width(), 1, line)
    for number in range(columns):
        painter.fillRect(sheet.x(number), part.top(), 1, part.height(), line)
