"""The offers that fit, as Qt reads them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from familiehus.ui.finder.hit_lines import HitLine

HIT = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """``set_lines`` repaints where the same offers stay, else it begins anew."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[HitLine, ...] = ()

    def set_lines(self, lines: Sequence[HitLine]) -> None:
        """Show these."""
        new, old = tuple(lines), self.lines
        if [one.key for one in new] == [one.key for one in old]:
            self.lines = new
            for row, (now, before) in enumerate(zip(new, old, strict=True)):
                if now != before:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.lines = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Lines at the top level; a line has none below it."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole line in one breath for readers, the line itself for the painter."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == HIT:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None
