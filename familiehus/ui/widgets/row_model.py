"""Rows for the lists on our pages: frozen values, changed with as little disturbance as possible."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

RowTone = Literal["plain", "ok", "gold", "warm", "chosen"]
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a text per column, what can be done at its right end, and how a screen reader says it."""

    key: Hashable
    cells: tuple[str, ...]
    tone: RowTone = "plain"
    action: str = ""
    keys: str = ""
    """A shortcut, drawn as a keycap at the right end."""
    note: str = ""
    """A second, smaller line under the last column."""

    @property
    def spoken(self) -> str:
        """The whole row in one breath."""
        return ", ".join(part for part in (*self.cells, self.note, self.keys) if part)


class RowModel(QAbstractListModel):
    """A list of ``Row``. ``set_rows`` inserts, removes and changes only what differs."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Rows at the top level; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The spoken line for readers, the row itself for the painter."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Go to ``rows``; selection and scrolling stay where the same keys stay."""
        new, old = list(rows), self._rows
        head = 0
        while head < min(len(new), len(old)) and _same(new[head], old[head]):
            head += 1
        tail = 0
        while tail < min(len(new), len(old)) - head and _same(new[-1 - tail], old[-1 - tail]):
            tail += 1
        self._remove(head, len(old) - tail)
        self._insert(head, new[head : len(new) - tail])
        self._change(new)

    def _remove(self, first: int, end: int) -> None:
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _insert(self, first: int, rows: list[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()

    def _change(self, new: list[Row]) -> None:
        for i, row in enumerate(new):
            if row is not self._rows[i] and row != self._rows[i]:
                self._rows[i] = row
                self.dataChanged.emit(self.index(i), self.index(i))


def _same(one: Row, other: Row) -> bool:
    """The same line, whatever it says now."""
    return one is other or one.key == other.key
