"""Opens the little month and reads what it needs to know; made when it is first wanted."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.opening import days_between
from familiehus.calendar.period import CalendarPeriod
from familiehus.ui.week.columns import day_hours
from familiehus.ui.week.mini_month import MiniMonth
from familiehus.ui.week.month_day import DayMark

if TYPE_CHECKING:
    from familiehus.ui.tasks import Tasks


class MonthPopup(QObject):
    """``chosen`` carries the date somebody went to, ``left`` that nobody did."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, page: QWidget, tasks: "Tasks") -> None:
        super().__init__(page)
        self._page, self._tasks = page, tasks
        self.month: MiniMonth | None = None

    def open_at(self, day: date, below: QPoint) -> None:
        """The month of this day."""
        if self.month is None:
            self.month = MiniMonth(self._page)
            self.month.looked.connect(self._look)
            self.month.chosen.connect(self.chosen)
            self.month.left.connect(self.left)
        self.month.open_at(day, below)

    def _look(self, first: date, last: date) -> None:
        if not self._tasks.closed:
            from familiehus.queries.calendar import calendar_period

            self._tasks.read(calendar_period, first, last).then(self._came, self)

    def _came(self, period: CalendarPeriod) -> None:
        if self.month is None or period.first != self.month.shown.first:
            return
        places = tuple(place.code for place in period.places if place.active)
        marks = {
            day: DayMark(
                sum(not one.cancelled for one in period.of_day(day)),
                day_hours(period.days, places, day).closed,
            )
            for day in days_between(period.first, period.last)
        }
        self.month.show_marks(marks)
