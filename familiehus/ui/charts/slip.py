"""The slip beside what the mouse or the keyboard is at: its name and its number, in the tooltip's colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from familiehus.ui import theme
from familiehus.ui.painting import box


def paint_slip(
    painter: QPainter, room: QRectF, anchor: QPointF, around: QRectF, name: str, says: str
) -> None:
    """Above ``anchor``, else below ``around``; always within ``room``."""
    t, first, second = theme.tokens(), theme.font("small"), theme.font("small_strong")
    pad, gap = theme.px(8), theme.px(8)
    room_wide = room.width() - 2 * pad
    name, wide, high = _measured(name, QFontMetricsF(first), room_wide)
    says, more_wide, more_high = _measured(says, QFontMetricsF(second), room_wide)
    area = QRectF(0, 0, max(wide, more_wide) + 2 * pad, high + more_high + pad)
    area.moveCenter(anchor)
    small = around.height() < room.height() / 3
    area.moveBottom((around.top() if small else anchor.y()) - gap)
    if area.top() < room.top():
        area.moveTop((around.bottom() if small else anchor.y()) + gap)
    area.moveLeft(min(max(area.left(), room.left()), room.right() - area.width()))
    area.moveTop(min(max(area.top(), room.top()), room.bottom() - area.height()))
    box(painter, area, 8, t.rail, t.rail_line)
    inner = area.adjusted(pad, pad / 2, -pad, -pad / 2)
    for words, font, ink, top, tall in (
        (name, first, t.rail_ink, inner.top(), high),
        (says, second, t.rail_strong, inner.top() + high, more_high),
    ):
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(inner.left(), top, inner.width() + 1, tall), Qt.AlignmentFlag.AlignLeft, words
        )


def _measured(words: str, metrics: QFontMetricsF, most: float) -> tuple[str, float, float]:
    """The words, shortened if need be, their width and height."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
    return shown, metrics.horizontalAdvance(shown), metrics.height()
