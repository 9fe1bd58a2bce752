"""The list's lines as Qt reads them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from familiehus.ui.offers.lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """``set_lines`` changes only what differs where the same offers stay, else it begins anew."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        new, old = tuple(lines), self.lines
        if [one.offer for one in new] != [one.offer for one in old]:
            self.beginResetModel()
            self.lines = new
            self.endResetModel()
            return
        self.lines = new
        for row, (now, before) in enumerate(zip(new, old, strict=True)):
            if now != before:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, offer: object) -> int | None:
        """Where an offer stands."""
        return next((row for row, one in enumerate(self.lines) if one.offer == offer), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """Lines at the top level."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole line in one breath for readers, the line itself for the painter."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return None
