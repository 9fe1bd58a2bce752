"""How one offer is measured and painted: a tick, its name and whose it is, its facts, and why it fits."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familiehus.ui import icons, theme
from familiehus.ui.courses.chip_paint import flow, flow_height, paint_pill
from familiehus.ui.finder.hit_lines import HitLine
from familiehus.ui.painting import box, focus_ring
from familiehus.ui.theme import FontRole
from familiehus.ui.widgets.lines_model import LINE

Index = QModelIndex | QPersistentModelIndex
PAD, TICK, GAP, PILLS = 12, 22, 12, 190
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_NARROW = 560
_SIZES_MOST = 2000


class HitDelegate(QStyledItemDelegate):
    """Words wrap; nothing is cut, whatever the text size. Heights are remembered by words and width."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}

    def forget(self) -> None:
        """The type changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for its words at this width."""
        line, width = cast(HitLine, index.data(LINE)), self._view.viewport().width()
        key = (line.title, line.organisation, line.facts, line.why, line.notes, width)
        if key not in self._heights:
            if len(self._heights) >= _SIZES_MOST:
                self._heights.clear()
            self._heights[key] = self._measured(line, width)
        return QSize(theme.px(120), self._heights[key])

    def _measured(self, line: HitLine, width: float) -> int:
        words, pills = self._rooms(line, width)
        tall = sum(_high(text, role, words) for text, role, _ in _texts(line))
        beside = flow_height(line.notes, pills)
        if self._below(line, width):
            tall += int(beside) + theme.px(4)
        return int(max(tall, beside)) + 2 * theme.px(9)

    @staticmethod
    def _below(line: HitLine, width: float) -> bool:
        """The pills stand under the words: there is no room beside them."""
        return bool(line.notes) and width < theme.px(_NARROW)

    def _rooms(self, line: HitLine, width: float) -> tuple[float, float]:
        """Width of the words and of the pills."""
        rest = width - 2 * theme.px(PAD) - theme.px(TICK + GAP)
        if not line.notes or self._below(line, width):
            return rest, rest
        return rest - theme.px(PILLS + GAP), theme.px(PILLS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, tick, words, pills."""
        line, area = cast(HitLine, index.data(LINE)), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, option, area)
        words, pills = self._rooms(line, area.width())
        left = area.left() + theme.px(PAD + TICK + GAP)
        y = area.top() + theme.px(9)
        _tick(painter, QRectF(area.left() + theme.px(PAD), y, theme.px(TICK), theme.px(TICK)), line.picked)
        below = self._below(line, area.width())
        place = (left, y) if below else (area.right() - theme.px(PAD) - pills, y)
        for text, role, ink in _texts(line):
            high = _high(text, role, words)
            painter.setFont(theme.font(role))
            painter.setPen(QColor(getattr(theme.tokens(), ink)))
            painter.drawText(QRectF(left, y, words, high), _WRAP, text)
            y += high
        if below:
            place = (left, y + theme.px(4))
        for where, note in flow(line.notes, pills):
            paint_pill(painter, where.translated(*place), note)
        painter.restore()


def _texts(line: HitLine) -> list[tuple[str, FontRole, str]]:
    """Words, type and colour of each paragraph."""
    own: list[tuple[str, FontRole, str]] = [
        (line.title, "strong", "ink"),
        (line.organisation, "small", "muted"),
        (line.facts, "small", "ink"),
        (line.why, "small_strong", "accent"),
    ]
    return [one for one in own if one[0]]


def _high(text: str, role: FontRole, width: float) -> int:
    return QFontMetrics(theme.font(role)).boundingRect(0, 0, int(width), 10_000, _WRAP, text).height()


def _ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
    t, state = theme.tokens(), option.state
    inside = area.adjusted(0, 1, 0, -1)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        box(painter, inside, theme.px(8), t.soft if chosen else t.sunk, None)
    else:
        pad = theme.px(PAD)
        painter.fillRect(
            QRectF(area.left() + pad, area.bottom() - 1, area.width() - 2 * pad, 1), QColor(t.line)
        )
    if state & QStyle.StateFlag.State_HasFocus:
        focus_ring(painter, inside, theme.px(8))


def _tick(painter: QPainter, area: QRectF, picked: bool) -> None:
    """A box that is ticked, as one ticks on paper."""
    t = theme.tokens()
    box(painter, area, theme.px(6), t.accent if picked else t.surface, t.accent if picked else t.edge, 1.5)
    if picked:
        side = int(area.width() * 0.74)
        ratio = painter.device().devicePixelRatioF()
        corner = area.center().x() - side / 2, area.center().y() - side / 2
        painter.drawPixmap(
            QRectF(*corner, side, side).topLeft(), icons.pixmap("check", t.on_accent, side, ratio)
        )
