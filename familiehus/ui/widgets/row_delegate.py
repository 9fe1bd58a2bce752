"""How one row of a ``RowList`` is measured and painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familiehus.ui import theme
from familiehus.ui.painting import LEFT, RIGHT, box, cap, cap_size, focus_ring, plain_cap, shown_keys
from familiehus.ui.widgets.row_model import ROW, Row

if TYPE_CHECKING:
    from familiehus.ui.widgets.row_list import Column

_GROUND = {"ok": "ok_soft", "gold": "gold_soft", "warm": "warm_soft", "chosen": "soft"}
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_STATES = _SELECTED | _HOVERED | _FOCUSED
_PAD = 12
_SIZES_MOST = 2000
"""Remembered sizes; more than a busy day has rows, at a few window widths."""
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_PICTURES_MOST = 24
"""Kept pictures of rows: as many as are seen at once, about 60 KiB each."""
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Columns of fixed width, one that takes the rest and wraps, an action at the right end."""

    def __init__(self, columns: tuple[Column, ...], view: QListView, *, on_card: bool = False) -> None:
        super().__init__(view)
        self._columns, self._view, self._on_card = columns, view, on_card
        self._sizes: dict[tuple[object, ...], QSize] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """The type or the colours changed: measure anew."""
        self._sizes.clear()
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """39 px for one line; higher when the words need it, so nothing is cut at 200 % text."""
        return self._size(cast(Row, index.data(ROW)), self._view.viewport().width())

    def even(self, rows: Sequence[Row]) -> bool:
        """True when all rows are as high as each other: then Qt need ask for one of them only."""
        width = self._view.viewport().width()
        return len({self._size(row, width).height() for row in rows}) < 2

    def _size(self, row: Row, width: int) -> QSize:
        """Measured once for the same words in the same room: a day's list is laid out at every save."""
        key = (row.cells, row.note, row.action, row.keys, width)
        known = self._sizes.get(key)
        if known is None:
            if len(self._sizes) >= _SIZES_MOST:
                self._sizes.clear()
            known = self._sizes[key] = self._measured(row, width)
        return known

    def _measured(self, row: Row, width: int) -> QSize:
        tall = max((self._tall(c, text, width, row) for c, text in self._cells(row)), default=0)
        if row.note:
            tall += self._lines(row.note, theme.font("small"), int(self._rest(width, row)))
        return QSize(theme.px(120), max(theme.px(39), tall + theme.px(18)))

    def action_area(self, area: QRect, row: Row) -> QRectF:
        """Where a click means the action; empty when the row has none."""
        if not row.action:
            return QRectF()
        width = QFontMetrics(theme.font("small_strong")).horizontalAdvance(row.action) + 2 * theme.px(_PAD)
        return QRectF(area.right() + 1 - width, area.top(), width, area.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line, columns, action."""
        row, area, state = cast(Row, index.data(ROW)), option.rect, option.state.value & _STATES
        last = index.row() == index.model().rowCount() - 1
        ratio = painter.device().devicePixelRatioF()
        if state or not self._on_card or not ratio.is_integer():
            self._paint_row(painter, row, QRectF(area), state, last=last)
        else:
            painter.drawPixmap(area.topLeft(), self._picture(row, area.size(), ratio, last=last))

    def _picture(self, row: Row, size: QSize, ratio: float, *, last: bool) -> QPixmap:
        """The row as it was painted before: a new contact moves all the others, unchanged.

        Not where the screen's pixels are no whole part of ours: moved by half a pixel, letters would blur.
        """
        shown = (row.cells, row.tone, row.note, row.action, row.keys)
        key = (shown, size.width(), size.height(), ratio, last)
        picture = self._pictures.pop(key, None)
        if picture is None:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(theme.tokens().surface))
            painter = QPainter(picture)
            self._paint_row(painter, row, QRectF(0, 0, size.width(), size.height()), 0, last=last)
            painter.end()
            if len(self._pictures) >= _PICTURES_MOST:
                del self._pictures[next(iter(self._pictures))]
        self._pictures[key] = picture  # last in, last out
        return picture

    def _paint_row(self, painter: QPainter, row: Row, area: QRectF, state: int, *, last: bool) -> None:
        painter.save()
        self._paint_ground(painter, state, row, area, last=last)
        self._paint_cells(painter, row, area)
        if row.action:
            painter.setFont(theme.font("small_strong"))
            painter.setPen(QColor(theme.tokens().accent))
            painter.drawText(area.adjusted(0, 0, -theme.px(_PAD), 0), RIGHT, row.action)
        if row.keys:
            self._paint_keys(painter, row, area)
        painter.restore()

    @staticmethod
    def _paint_keys(painter: QPainter, row: Row, area: QRectF) -> None:
        text, font = shown_keys(row.keys), theme.font("key")
        size = cap_size(text, font)
        left, top = area.right() - theme.px(_PAD) - size.width(), area.center().y() - size.height() / 2
        place = QRectF(left, top, size.width(), size.height())
        cap(painter, place, text, font, plain_cap(theme.tokens()))

    def _cells(self, row: Row) -> list[tuple[Column, str]]:
        return list(zip(self._columns, row.cells, strict=False))

    def _rest(self, width: float, row: Row) -> float:
        """Width of the column that takes what is left."""
        fixed = sum(theme.px(c.width) for c in self._columns)
        right = self.action_area(QRect(0, 0, int(width), 1), row).width() - theme.px(_PAD)
        if row.keys:
            right = cap_size(shown_keys(row.keys), theme.font("key")).width() + theme.px(_PAD)
        return max(width - 2 * theme.px(_PAD) - fixed - max(right, 0), theme.px(60))

    def _tall(self, column: Column, text: str, width: float, row: Row) -> int:
        room = theme.px(column.width) if column.width else int(self._rest(width, row))
        return self._lines(text, self._font(column), room)

    @staticmethod
    def _font(column: Column) -> QFont:
        return theme.font("strong" if column.strong else "body")

    @staticmethod
    def _lines(text: str, font: QFont, room: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, room, 10_000, _WRAP, text).height()

    def _paint_ground(self, painter: QPainter, state: int, row: Row, area: QRectF, *, last: bool) -> None:
        t = theme.tokens()
        name = "soft" if state & _SELECTED else _GROUND.get(row.tone)
        if name is None and state & _HOVERED:
            name = "sunk"
        if name is not None:
            box(painter, area.adjusted(0, 0, 0, -1), 8, getattr(t, name), None)
        elif not last:
            pad = theme.px(_PAD) - 2
            line = QRectF(area.left() + pad, area.bottom() - 1, area.width() - 2 * pad, 1)
            painter.fillRect(line, QColor(t.line))
        if state & _FOCUSED:
            focus_ring(painter, area.adjusted(0, 0, 0, -1), 8)

    def _paint_cells(self, painter: QPainter, row: Row, area: QRectF) -> None:
        t, rest = theme.tokens(), self._rest(area.width(), row)
        x, note = area.left() + theme.px(_PAD), 0
        if row.note:
            note = self._lines(row.note, theme.font("small"), int(rest))
        for column, text in self._cells(row):
            width = float(theme.px(column.width)) if column.width else rest
            painter.setFont(self._font(column))
            painter.setPen(QColor(t.muted if column.muted else t.ink))
            place = QRectF(x, area.top(), width, area.height() - 1 - note)
            painter.drawText(
                place, int(RIGHT if column.right else LEFT) | int(Qt.TextFlag.TextWordWrap), text
            )
            if row.note and not column.width:
                painter.setFont(theme.font("small"))
                painter.setPen(QColor(t.muted))
                below = QRectF(x, area.bottom() - note - theme.px(8), width, note)
                painter.drawText(below, _WRAP, row.note)
            x += width
