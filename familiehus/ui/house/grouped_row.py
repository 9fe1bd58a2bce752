"""A row of groups that would rather begin a new line than break a group in two."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.flow_layout import FlowLayout

_BETWEEN = 20
"""Design pixels between two groups on one line."""


class GroupedRow(FlowLayout):
    """``begin`` starts a group with the word in front of it; what is added after that belongs to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap_x=7, gap_y=8)
        self._heads: set[QWidget] = set()

    def begin(self, head: QWidget) -> None:
        """A new group."""
        self._heads.add(head)
        self.addWidget(head)

    def _rows(self, rect: QRect) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = rect.x()
        for group in self._groups():
            sizes = [item.sizeHint().expandedTo(item.minimumSize()) for item in group]
            whole = sum(size.width() for size in sizes) + theme.px(self._gap_x) * (len(sizes) - 1)
            if rows:
                x += theme.px(_BETWEEN - self._gap_x)
            if not rows or x + whole > rect.right() + 1:
                rows.append([])
                x = rect.x()
            for item, size in zip(group, sizes, strict=True):
                if rows[-1] and x + size.width() > rect.right() + 1:
                    rows.append([])
                    x = rect.x()
                rows[-1].append((item, x, size))
                x += size.width() + theme.px(self._gap_x)
        return rows

    def _groups(self) -> list[list[QLayoutItem]]:
        groups: list[list[QLayoutItem]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            if not groups or item.widget() in self._heads:
                groups.append([])
            groups[-1].append(item)
        return groups
