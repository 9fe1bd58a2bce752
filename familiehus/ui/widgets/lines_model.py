"""Frozen lines as Qt reads them: what differs is painted again, what stays is left alone."""

from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

LINE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Spoken(Protocol):
    """A line that a screen reader can be given."""

    @property
    def key(self) -> Hashable:
        """What it is about: the same line, whatever it says now."""

    @property
    def spoken(self) -> str:
        """All of it in one breath."""


L = TypeVar("L", bound=Spoken)


class LinesModel(QAbstractListModel, Generic[L]):
    """``set_lines`` changes only what differs where the same lines stay, else it begins anew."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[L, ...] = ()

    def set_lines(self, lines: Sequence[L]) -> None:
        """Show these."""
        new, old = tuple(lines), self.lines
        if [one.key for one in new] != [one.key for one in old]:
            self.beginResetModel()
            self.lines = new
            self.endResetModel()
            return
        self.lines = new
        for row, (now, before) in enumerate(zip(new, old, strict=True)):
            if now != before:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: object) -> int | None:
        """Where a line stands."""
        return next((row for row, one in enumerate(self.lines) if one.key == key), None)

    def words(self, line: L) -> str:
        """What readers are given."""
        return line.spoken

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Lines at the top level; a line has none below it."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole line in one breath for readers, the line itself for the painter."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(line)
        return None
