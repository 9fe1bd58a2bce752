"""How one line of the list of courses is measured and painted: seats, name, where, what is the matter."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familiehus.ui import theme
from familiehus.ui.courses.chip_paint import flow, flow_height, paint_pill
from familiehus.ui.courses.list_lines import Line
from familiehus.ui.courses.list_model import LINE
from familiehus.ui.painting import CENTRE, LEFT, box, focus_ring

Index = QModelIndex | QPersistentModelIndex
PAD, BADGE, HEADING = 14, 58, 42
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class LineDelegate(QStyledItemDelegate):
    """Words to the left, pills beside them where there is room and below where there is not, seats first."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for its words at this width."""
        line, width = cast(Line, index.data(LINE)), self._view.viewport().width()
        if line.heading or line.fold:
            return QSize(theme.px(120), theme.px(HEADING))
        tall = theme.px(20) + self._words(line, self._left(width))
        beside = flow_height(line.notes, self._right(width))
        if self._narrow(width):
            return QSize(theme.px(120), int(tall + beside + theme.px(6)))
        return QSize(theme.px(120), int(max(tall, beside + theme.px(20), theme.px(62))))

    @staticmethod
    def _narrow(width: float) -> bool:
        return width < theme.px(720)

    def _left(self, width: float) -> float:
        """Room for the name and where it is."""
        rest = width - 2 * theme.px(PAD) - theme.px(BADGE)
        return rest if self._narrow(width) else rest * 0.56 - theme.px(12)

    def _right(self, width: float) -> float:
        rest = width - 2 * theme.px(PAD) - theme.px(BADGE)
        return rest if self._narrow(width) else rest * 0.44

    @staticmethod
    def _words(line: Line, width: float) -> int:
        title = QFontMetrics(theme.font("strong")).boundingRect(0, 0, int(width), 10_000, _WRAP, line.title)
        if not line.below:
            return title.height()
        below = QFontMetrics(theme.font("small")).boundingRect(0, 0, int(width), 10_000, _WRAP, line.below)
        return title.height() + below.height() + theme.px(2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, seats, words, pills."""
        line, area = cast(Line, index.data(LINE)), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            self._paint_heading(painter, area, line)
        else:
            self._paint_ground(painter, option, area, line)
            if line.fold:
                painter.setFont(theme.font("small_strong"))
                painter.setPen(QColor(theme.tokens().accent))
                painter.drawText(area.adjusted(theme.px(PAD), 0, 0, 0), LEFT, line.title)
            else:
                self._paint_course(painter, area, line)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, area: QRectF, line: Line) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(QColor(theme.tokens().muted))
        place = area.adjusted(theme.px(PAD), 0, 0, -theme.px(8))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, line.title)

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF, line: Line) -> None:
        t, state = theme.tokens(), option.state
        inside = area.adjusted(0, 1, 0, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            box(painter, inside, theme.px(8), t.soft if chosen else t.sunk, None)
        elif not line.fold:
            painter.fillRect(QRectF(area.left() + theme.px(PAD), area.bottom() - 1,
                                    area.width() - 2 * theme.px(PAD), 1), QColor(t.line))  # fmt: skip
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, inside, theme.px(8))

    def _paint_course(self, painter: QPainter, area: QRectF, line: Line) -> None:
        t, pad, narrow = theme.tokens(), theme.px(PAD), self._narrow(area.width())
        left = area.left() + pad + theme.px(BADGE)
        wide = self._left(area.width())
        tall = self._words(line, wide)
        top: float = area.top() + (theme.px(9) if narrow else (area.height() - tall) / 2)
        side = theme.px(26)
        middle = top if narrow else area.top() + (area.height() - side) / 2
        self._paint_badge(painter, QRectF(area.left() + pad, middle, theme.px(BADGE - 12), side), line)
        painter.setFont(theme.font("strong"))
        painter.setPen(QColor(t.muted if line.quiet else t.ink))
        said = painter.boundingRect(QRectF(left, top, wide, 10_000), _WRAP, line.title)
        painter.drawText(said, _WRAP, line.title)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(t.muted))
        painter.drawText(QRectF(left, said.bottom() + theme.px(2), wide, 10_000), _WRAP, line.below)
        room = self._right(area.width())
        high = flow_height(line.notes, room)
        x: float = left if narrow else area.right() - pad - room
        y: float = top + tall + theme.px(6) if narrow else area.top() + (area.height() - high) / 2
        for place, note in flow(line.notes, room):
            paint_pill(painter, place.translated(x, y), note)

    @staticmethod
    def _paint_badge(painter: QPainter, area: QRectF, line: Line) -> None:
        """Gold is courses; full is said by the number and by the heavier edge."""
        t = theme.tokens()
        ground = t.sunk if line.quiet else t.gold_soft
        box(painter, area, theme.px(8), ground, t.gold if line.full and not line.quiet else None, 1.5)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(QColor(t.muted if line.quiet else t.gold))
        painter.drawText(area, CENTRE, line.badge)
