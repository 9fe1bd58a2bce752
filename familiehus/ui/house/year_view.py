"""A year to point into: twelve small months, walked with the arrows, a stretch of days chosen at a time.

A list view underneath, so that a screen reader finds 365 items with words; only where they stand and how
they look is ours.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QSizePolicy, QWidget

from familiehus import clock
from familiehus.calendar.opening import days_between
from familiehus.ui import theme
from familiehus.ui.house.year_grid import YearGrid, least_width
from familiehus.ui.house.year_marks import DayMark
from familiehus.ui.house.year_model import YearModel
from familiehus.ui.house.year_painter import YearPicture, paint_year

_COLUMNS_LEAST = 3
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_YEARS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class YearView(QListView):
    """``chosen`` when other days are chosen, ``year_wanted`` (PgUp, PgDn, over the edge), ``entered`` (Enter,
    double click), ``emptied`` (Delete)."""

    chosen = Signal()
    year_wanted = Signal(int)
    entered = Signal()
    emptied = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._days = name, YearModel()
        self.current = self._anchor = clock.today()
        self.setObjectName("year")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#year { background: transparent; border: 0; padding: 0; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ContiguousSelection)
        self.setModel(self._days)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # -- days ---------------------------------------------------------------------------------------------

    @property
    def year(self) -> int:
        """The year that is shown."""
        return next(iter(self._days.marks), self.current).year

    @property
    def first(self) -> date:
        """Of the chosen days."""
        return min(self._anchor, self.current)

    @property
    def last(self) -> date:
        """Of the chosen days, included. May lie in the year after."""
        return max(self._anchor, self.current)

    def mark(self, day: date) -> DayMark | None:
        """What a day of the year is."""
        return self._days.marks.get(day)

    def show_marks(self, marks: Sequence[DayMark]) -> None:
        """Another year, or other days in the same."""
        self._days.set_marks(marks)
        self.setAccessibleName(f"{self._name} {self.year}")
        self._point()
        self.viewport().update()

    def choose(self, first: date, last: date) -> None:
        """These days, both included; the keyboard stands on the first."""
        self._anchor, self.current = last, first
        if first.year != self.year:
            self.year_wanted.emit(first.year)
        self._point()
        self.viewport().update()
        self.chosen.emit()

    def go_to_year(self, year: int) -> None:
        """The same day of another year."""
        day = min(self.current.day, monthrange(year, self.current.month)[1])
        self._move(self.current.replace(year=year, day=day), extend=False)

    def _move(self, to: date, *, extend: bool) -> None:
        before = self._lit()
        self.current = to
        if not extend:
            self._anchor = to
        if to.year != self.year:
            self.year_wanted.emit(to.year)
        self._point()
        self._bring_into_view()
        self._repaint(before)
        self.chosen.emit()

    def _lit(self) -> set[date]:
        """The days that look chosen: those that are, and where the keyboard stands."""
        return set(days_between(self.first, self.last))

    def _repaint(self, before: set[date]) -> None:
        """Only what looks different: the arrows are held down, and a year has many days."""
        grid, changed = self._grid(), (before ^ self._lit()) | {self.current, *self._ends(before)}
        for day in changed & self._days.marks.keys():
            self.viewport().update(grid.cell(day).toAlignedRect().adjusted(-2, -2, 2, 2))

    @staticmethod
    def _ends(days: set[date]) -> tuple[date, date]:
        return min(days), max(days)

    def _bring_into_view(self) -> None:
        """With large text the day may lie below the edge of the page."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if above is not None else None
        if above is not None and inside is not None and self.isVisible():
            at = self.viewport().mapTo(inside, self.visualRect(self.currentIndex()).center())
            above.ensureVisible(at.x(), at.y(), 0, theme.px(40))

    def _point(self) -> None:
        """Tell Qt, and so the screen reader, where the keyboard stands and what is chosen."""
        rows = [self._days.index_of(day) for day in (self.first, self.last)]
        here, model = self._days.index_of(self.current), self.selectionModel()
        if here.isValid():
            model.setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        if rows[0].isValid() and rows[1].isValid():
            model.select(QItemSelection(*rows), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- keys and mouse -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, with Shift to stretch; PgUp and PgDn leaf the years; Enter fills in, Delete empties."""
        key, extend = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if key in _STEPS:
            self._move(self.current + timedelta(days=_STEPS[key]), extend=extend)
        elif key in _YEARS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.go_to_year(self.current.year + _YEARS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(_edge_of_month(self.current, last=key == Qt.Key.Key_End), extend=extend)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Delete:
            self.emptied.emit()
        elif key == Qt.Key.Key_Escape and self.first != self.last:
            self._move(self.current, extend=False)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A day; with Shift all between; a week's number takes the week."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, grid = event.position(), self._grid()
        day, monday = grid.day_at(at), grid.week_at(at)
        if day is not None:
            self._move(day, extend=bool(event.modifiers() & _SHIFT))
        elif monday is not None:
            self.choose(monday, monday + timedelta(days=6))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag over the days."""
        day = self._grid().day_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and day is not None and day != self.current:
            self._move(day, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more happens."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a day fills it in."""
        if self._grid().day_at(event.position()) is not None:
            self.entered.emit()

    # -- where things stand -------------------------------------------------------------------------------

    def _grid(self) -> YearGrid:
        return YearGrid(self.year, float(self.viewport().width()))

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where a day stands."""
        day = self._days.day(index)
        return self._grid().cell(day).toAlignedRect() if day is not None else QRect()

    def indexAt(self, at: QPoint) -> QModelIndex:
        """The day under a point."""
        day = self._grid().day_at(at.toPointF())
        return self._days.index_of(day) if day is not None else QModelIndex()

    def doItemsLayout(self) -> None:
        """Every day has its place already."""

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: object = None) -> None:
        """The page scrolls, not the year."""

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All twelve months."""
        return YearGrid(self.year, float(width)).height

    def sizeHint(self) -> QSize:
        """Four months side by side."""
        wide = least_width(4)
        return QSize(wide, YearGrid(self.year, float(wide)).height)

    def minimumSizeHint(self) -> QSize:
        """Three months side by side: narrower than that, what stands beside the year goes below it."""
        return QSize(least_width(_COLUMNS_LEAST), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The year."""
        picture = YearPicture(
            self._days.marks, clock.today(), self.first, self.last, self.current, self.hasFocus()
        )
        paint_year(QPainter(self.viewport()), self._grid(), picture, QRectF(event.rect()))


def _edge_of_month(day: date, *, last: bool) -> date:
    if not last:
        return day.replace(day=1)
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
