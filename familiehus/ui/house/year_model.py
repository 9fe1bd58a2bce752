"""The days of a year as a list: what a screen reader walks through and what a tooltip says."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from familiehus.ui.house.year_marks import DayMark

Index = QModelIndex | QPersistentModelIndex
_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class YearModel(QAbstractListModel):
    """1 January first."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[date, DayMark] = {}
        self._days: list[date] = []

    def set_marks(self, marks: Sequence[DayMark]) -> None:
        """Show these days; another year is another list."""
        new = {one.day: one for one in marks}
        if list(new) != self._days:
            self.beginResetModel()
            self.marks, self._days = new, list(new)
            self.endResetModel()
            return
        before, self.marks = self.marks, new
        for row, day in enumerate(self._days):
            if before[day] != new[day]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """The days of the year."""
        return 0 if parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The day in words."""
        if not index.isValid() or role not in _SAID:
            return None
        return self.marks[self._days[index.row()]].spoken

    def day(self, index: Index) -> date | None:
        """Which day a row is."""
        return self._days[index.row()] if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """The row of a day; invalid for one of another year."""
        return self.index(self._days.index(day)) if day in self.marks else QModelIndex()
