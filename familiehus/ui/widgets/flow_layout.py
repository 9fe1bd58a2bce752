"""A row that breaks into more rows when the words grow: chips at 200 % text must not be cut.

Qt asks a layout for its sizes many times each time anything in the window changes its
size, so they are kept until something in here does.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from familiehus.ui import theme


class FlowLayout(QLayout):
    """Left to right, then down. ``gap_x``/``gap_y`` in design pixels."""

    def __init__(self, parent: QWidget | None = None, gap_x: int = 6, gap_y: int = 7) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap_x, self._gap_y = gap_x, gap_y
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._placed = False
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own entry; use ``addWidget``."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Something in here changed: what was measured is forgotten."""
        self._heights.clear()
        self._hint = self._least = None
        self._placed = False
        super().invalidate()

    def clear(self) -> None:
        """Take every widget out and let it die."""
        while item := self.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One item, None past the end (Qt's contract)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove one item, None past the end (Qt's contract)."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the rows at this width, in pixels."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """One row, if there is room."""
        if self._hint is None:
            self._hint = self._one_row()
        return self._hint

    def _one_row(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = theme.px(self._gap_x) * max(len(hints) - 1, 0)
        return QSize(sum(h.width() for h in hints) + gaps, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest single item."""
        if self._least is None:
            self._least = self._widest()
        return self._least

    def _widest(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place everything, unless all of it stands there already."""
        if self._placed and rect == self.geometry():
            return
        super().setGeometry(rect)
        self._place(rect, move=True)
        self._placed = True

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap_y, y = theme.px(self._gap_y), rect.y()
        for row in self._rows(rect):
            high = max(size.height() for _, _, size in row)
            if move:
                for item, x, size in row:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
            y += high + gap_y
        return max(y - gap_y - rect.y(), 0)

    def _rows(self, rect: QRect) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Items with their left edge and size, row by row; items of a row stand on one middle line."""
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = rect.x()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if not rows or x + size.width() > rect.right() + 1:
                rows.append([])
                x = rect.x()
            rows[-1].append((item, x, size))
            x += size.width() + theme.px(self._gap_x)
        return rows
