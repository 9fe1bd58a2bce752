"""The list's lines as Qt reads them. Headings can be read, but nobody stands on them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from familiehus.ui.courses.list_lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """``set_lines`` changes only what differs where the same lines stay, else it begins anew."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        new, old = tuple(lines), self._lines
        if new == old:
            return
        if [one.key for one in new] == [one.key for one in old]:
            self._lines = new
            for row, (now, before) in enumerate(zip(new, old, strict=True)):
                if now != before:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Lines at the top level; a line has none below it."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole line in one breath for readers, the line itself for the painter."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken or line.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is no stop for the arrows."""
        if index.isValid() and self._lines[index.row()].heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
