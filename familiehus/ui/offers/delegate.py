"""How one line of the catalogue is measured and painted: the name, whose it is and when, what to know."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familiehus.ui import theme
from familiehus.ui.courses.chip_paint import flow, flow_height, paint_pill
from familiehus.ui.offers.lines import Line
from familiehus.ui.painting import box, focus_ring
from familiehus.ui.widgets.lines_model import LINE

Index = QModelIndex | QPersistentModelIndex
PAD = 14
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class OfferDelegate(QStyledItemDelegate):
    """Words above, pills below; as high as both need at this width."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _room(self) -> int:
        return max(self._view.viewport().width() - 2 * theme.px(PAD), theme.px(120))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for its words."""
        line, room = cast(Line, index.data(LINE)), self._room()
        high = _high(line.title, "strong", room) + _high(line.below, "small", room) + theme.px(22)
        if line.notes:
            high += int(flow_height(line.notes, room)) + theme.px(6)
        return QSize(theme.px(120), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, pills."""
        line, area = cast(Line, index.data(LINE)), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, area)
        t, room = theme.tokens(), self._room()
        top = area.top() + theme.px(9)
        for text, role, ink in (
            (line.title, "strong", t.muted if line.quiet else t.ink),
            (line.below, "small", t.muted),
        ):
            painter.setFont(theme.font(role))  # type: ignore[arg-type]
            painter.setPen(QColor(ink))
            high = _high(text, role, room)
            painter.drawText(QRectF(area.left() + theme.px(PAD), top, room, high), _WRAP, text)
            top += high + theme.px(1)
        for place, note in flow(line.notes, room):
            paint_pill(painter, place.translated(area.left() + theme.px(PAD), top + theme.px(5)), note)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        t, state = theme.tokens(), option.state
        inside = area.adjusted(0, 1, 0, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            box(painter, inside, theme.px(8), t.soft if chosen else t.sunk, None)
        else:
            rule = QRectF(area.left() + theme.px(PAD), area.bottom() - 1, area.width() - 2 * theme.px(PAD), 1)
            painter.fillRect(rule, QColor(t.line))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, inside, theme.px(8))


def _high(text: str, role: str, room: int) -> int:
    if not text:
        return 0
    font = theme.font(role)  # type: ignore[arg-type]
    return QFontMetrics(font).boundingRect(0, 0, room, 10_000, _WRAP, text).height()
