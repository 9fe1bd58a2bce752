"""The table behind a chart: a real one, so that a screen reader reads it cell by cell; Ctrl+C copies it."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from familiehus.reports.chart_words import Numbers
from familiehus.ui import theme

_ROLE = Qt.ItemDataRole
_MOST_ROWS = 14
_LEAST, _MOST = 200, 340
"""Design pixels between which a table is wide at least."""
_BESIDE = 18
"""Design pixels beside the words of a cell."""
Index = QModelIndex | QPersistentModelIndex


class NumbersModel(QAbstractTableModel):
    """Rows of words as they are read."""

    def __init__(self, numbers: Numbers) -> None:
        super().__init__()
        self.numbers = numbers

    def show_numbers(self, numbers: Numbers) -> None:
        """Others."""
        self.beginResetModel()
        self.numbers = numbers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Rows."""
        return 0 if parent.isValid() else len(self.numbers.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The label and the numbers."""
        return 0 if parent.isValid() else len(self.numbers.heads)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Words left, numbers right. A screen reader hears the row and the column with the number."""
        if not index.isValid():
            return None
        cell = self.numbers.rows[index.row()][index.column()]
        if role == _ROLE.DisplayRole:
            return cell
        if role == _ROLE.AccessibleTextRole:
            label, head = self.numbers.rows[index.row()][0], self.numbers.heads[index.column()]
            return f"{label}, {head}: {cell}" if index.column() else cell
        if role == _ROLE.TextAlignmentRole:
            return _aligned(index.column())
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The heads above; no numbers beside the rows."""
        if way != Qt.Orientation.Horizontal or not 0 <= section < len(self.numbers.heads):
            return None
        if role == _ROLE.DisplayRole:
            return self.numbers.heads[section]
        return _aligned(section) if role == _ROLE.TextAlignmentRole else None


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class NumbersTable(QTableView):
    """As high as its rows, up to fourteen; then it scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers_model = NumbersModel(Numbers((), ()))
        self._role: theme.FontRole | None = None
        self._widths: dict[theme.FontRole, list[int]] = {}
        self._narrowest: int | None = None
        self.setModel(self.numbers_model)
        self.setAccessibleName(name)
        self.setObjectName("numbers")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def show_numbers(self, numbers: Numbers) -> None:
        """Show these."""
        self.numbers_model.show_numbers(numbers)
        self._forget_widths()
        self._share_out()
        if numbers.rows:
            first = self.numbers_model.index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.updateGeometry()

    def _forget_widths(self) -> None:
        self._widths.clear()
        self._narrowest = None

    def _share_out(self) -> None:
        """Every column what it needs, the rest to the labels. Too much: smaller letters, then it scrolls.

        Nothing is measured while nobody sees it; the first look measures.
        """
        if not self.isVisible():
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        needs = self._needs("body")
        if sum(needs) > room:
            needs = self._needs("small")
        for column, need in enumerate(needs):
            header.resizeSection(column, need if column else need + max(room - sum(needs), 0))

    def _needs(self, role: theme.FontRole) -> list[int]:
        """The widths in this type, measured once for these numbers. The table is in this type afterwards."""
        if self._role != role:
            self._role = role
            self.setFont(theme.font(role))
        if role not in self._widths:
            header = self.horizontalHeader()
            columns = range(self.numbers_model.columnCount())
            self._widths[role] = [max(self._widest(one), header.sectionSizeHint(one)) for one in columns]
        return self._widths[role]

    def _widest(self, column: int) -> int:
        """What the longest words of a column need. Qt asks for every cell several times over; the letters
        say which is the longest, and only that one is asked for."""
        metrics, rows = self.fontMetrics(), self.numbers_model.numbers.rows
        if not rows:
            return 0
        longest = max(range(len(rows)), key=lambda row: metrics.horizontalAdvance(rows[row][column]))
        return self.sizeHintForIndex(self.numbers_model.index(longest, column)).width()

    def showEvent(self, event: QShowEvent) -> None:
        """The first look, or the first at these numbers."""
        super().showEvent(event)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width to share out."""
        super().resizeEvent(event)
        self._share_out()

    def copy(self) -> None:
        """The chosen rows when there are several, else the whole table, as spreadsheets paste it."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        numbers = self.numbers_model.numbers
        QGuiApplication.clipboard().setText(numbers.text(rows) if len(rows) > 1 else numbers.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C; Qt's own would copy one cell. A letter is not a search here but the page's shortcut."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts on the page."""

    def sizeHint(self) -> QSize:
        """Header and rows."""
        rows = min(self.numbers_model.rowCount(), _MOST_ROWS)
        high = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        return QSize(theme.px(320), high + 2 * self.frameWidth() + (bar.height() if bar.isVisible() else 2))

    def minimumSizeHint(self) -> QSize:
        """All its columns in small letters, up to a width that every window has; beyond that it scrolls
        sideways. So columns that stand side by side go below each other before a number is out of sight."""
        wide = min(max(self._at_least(), theme.px(_LEAST)), theme.px(_MOST))
        return QSize(wide, self.sizeHint().height())

    def _at_least(self) -> int:
        """As the letters say, for a table that has not been seen yet."""
        if self._narrowest is None:
            metrics, numbers = QFontMetrics(theme.font("small")), self.numbers_model.numbers
            lines = (numbers.heads, *numbers.rows)
            widest = [max(map(metrics.horizontalAdvance, column)) for column in zip(*lines, strict=True)]
            self._narrowest = sum(widest) + len(widest) * theme.px(_BESIDE)
        return self._narrowest

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        self.horizontalHeader().setFont(theme.font("small"))
        corner = theme.px(8) - 1  # the heads lie inside the frame and would paint over its round corners
        sheet = (
            f"QTableView#numbers::item {{ padding: 0 {theme.px(4)}px; }} "
            f"QTableView#numbers QHeaderView {{ background: transparent; }} "
            f"QTableView#numbers QHeaderView::section:first {{ border-top-left-radius: {corner}px; }} "
            f"QTableView#numbers QHeaderView::section:last {{ border-top-right-radius: {corner}px; }}"
        )
        if sheet != self.styleSheet() and not theme.tokens().high_contrast:
            self.setStyleSheet(sheet)  # asks for a change of style itself
        self._role = None
        self._forget_widths()
        self._share_out()
        self.updateGeometry()
