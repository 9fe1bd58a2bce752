"""Where each day of a year stands: twelve months with a week column, in as many columns as there is room."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF

from familiehus.ui import theme

_GAP_X, _GAP_Y = 16, 14
_TITLE, _LETTERS, _CELL_HIGH, _CELL_WIDE = 24, 16, 22, 19
_COLUMNS = 8
"""The week's number and its seven days."""
_WEEKS = 6
"""A month of 31 days that begins on a Saturday or Sunday touches six weeks."""


class YearGrid:
    """For a width in pixels."""

    def __init__(self, year: int, width: float) -> None:
        self.year, self.width = year, width
        self.columns = columns_at(width)
        self.gap_x, self.gap_y = theme.px(_GAP_X), theme.px(_GAP_Y)
        self.month_wide = (width - self.gap_x * (self.columns - 1)) / self.columns
        self.cell_wide, self.cell_high = self.month_wide / _COLUMNS, float(theme.px(_CELL_HIGH))
        self.head = theme.px(_TITLE) + theme.px(_LETTERS)
        self.month_high = self.head + _WEEKS * self.cell_high

    @property
    def height(self) -> int:
        """All twelve."""
        rows = 12 // self.columns
        return round(rows * self.month_high + (rows - 1) * self.gap_y)

    def title(self, month: int) -> QRectF:
        """The month's name."""
        corner = self._corner(month)
        return QRectF(corner.x(), corner.y(), self.month_wide, theme.px(_TITLE))

    def letters(self, month: int) -> Iterator[tuple[int, QRectF]]:
        """Each ISO weekday's letter."""
        corner = self._corner(month)
        for weekday in range(1, 8):
            x = corner.x() + weekday * self.cell_wide
            yield weekday, QRectF(x, corner.y() + theme.px(_TITLE), self.cell_wide, theme.px(_LETTERS))

    def weeks(self, month: int) -> Iterator[tuple[date, QRectF]]:
        """The Monday of each week that touches the month, and where its number stands."""
        first = date(self.year, month, 1)
        monday = first - timedelta(days=first.weekday())
        last = date(self.year, month, monthrange(self.year, month)[1])
        corner, row = self._corner(month), 0
        while monday <= last:
            y = corner.y() + self.head + row * self.cell_high
            yield monday, QRectF(corner.x(), y, self.cell_wide, self.cell_high)
            monday, row = monday + timedelta(days=7), row + 1

    def cell(self, day: date) -> QRectF:
        """Where a day of the year stands."""
        corner = self._corner(day.month)
        row = (day.day - 1 + day.replace(day=1).weekday()) // 7
        x = corner.x() + (day.weekday() + 1) * self.cell_wide
        return QRectF(x, corner.y() + self.head + row * self.cell_high, self.cell_wide, self.cell_high)

    def day_at(self, at: QPointF) -> date | None:
        """The day under the mouse."""
        month = self._month_at(at)
        if month is None:
            return None
        corner = self._corner(month)
        column = int((at.x() - corner.x()) // self.cell_wide)
        row = int((at.y() - corner.y() - self.head) // self.cell_high)
        first = date(self.year, month, 1)
        number = row * 7 + column - first.weekday()
        if row < 0 or column < 1 or not 1 <= number <= monthrange(self.year, month)[1]:
            return None
        return first.replace(day=number)

    def week_at(self, at: QPointF) -> date | None:
        """The Monday of the week whose number is under the mouse."""
        month = self._month_at(at)
        found = self.weeks(month) if month is not None else iter(())
        return next((monday for monday, area in found if area.contains(at)), None)

    def _corner(self, month: int) -> QPointF:
        row, column = divmod(month - 1, self.columns)
        return QPointF(column * (self.month_wide + self.gap_x), row * (self.month_high + self.gap_y))

    def _month_at(self, at: QPointF) -> int | None:
        if not (0 <= at.x() < self.width and 0 <= at.y() < self.height):
            return None
        column = min(int(at.x() // (self.month_wide + self.gap_x)), self.columns - 1)
        return int(at.y() // (self.month_high + self.gap_y)) * self.columns + column + 1


def columns_at(width: float) -> int:
    """Four, three, two or one: what leaves room for two digits in each cell."""
    return next((n for n in (4, 3, 2) if least_width(n) <= width), 1)


def least_width(columns: int) -> int:
    """So many months side by side."""
    return columns * theme.px(_CELL_WIDE) * _COLUMNS + (columns - 1) * theme.px(_GAP_X)
