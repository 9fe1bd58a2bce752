"""Going from week to week, and in the room view from day to day: which one is shown, and where one lands."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.calendar.week import Week
from familiehus.ui.week.deeds import Deeds
from familiehus.ui.week.grid import WeekGrid


class Going(QObject):
    """``week`` and ``room_day`` (None: the whole week) are what shall be shown. ``other_week``: it must be
    read; ``other_view``: what is read already is shown otherwise."""

    other_week = Signal()
    other_view = Signal()

    def __init__(self, grid: WeekGrid, deeds: Deeds) -> None:
        super().__init__(grid)
        self._grid, self._deeds = grid, deeds
        self.week = Week.of(clock.today())
        self.room_day: date | None = None
        self._then: list[Callable[[], object]] = []

    def step(self, way: int) -> None:
        """The week before or after; in the room view the day."""
        if self.room_day is None:
            self._go(self.week.step(way), None)
        else:
            self.to_day(self._next_day(self.room_day, way))

    def to_day(self, day: date) -> None:
        """The week of a day; in the room view the day itself."""
        self._go(Week.of(day), day if self.room_day is not None else None)
        self._grid.sheet.stop().setFocus()

    def to_today(self) -> None:
        """T."""
        self.to_day(clock.today())

    def toggle_rooms(self) -> None:
        """L: the rooms of one day, or the week again."""
        self._go(self.week, self.day_in_hand() if self.room_day is None else None)
        self._grid.sheet.stop().setFocus()

    def turn(self, way: int) -> None:
        """An arrow went past the edge: on from the other edge of the next page."""
        sheet = self._grid.sheet
        minute = sheet.board.start_of(sheet.spot) if sheet.spot is not None else None
        self.step(way)
        if minute is None:
            return
        if self._grid.week == self.week:
            self._stand_at_edge(way, minute)
        else:
            self.after_reading(partial(self._stand_at_edge, way, minute))

    def day_in_hand(self) -> date:
        """The day the keyboard stands on; else today, or the Monday of another week."""
        sheet, today = self._grid.sheet, clock.today()
        if self.room_day is not None:
            return self.room_day
        if sheet.spot is not None:
            return sheet.columns[sheet.board.column_of(sheet.spot)].day
        return today if today in self.week.days else self.week.first

    def after_reading(self, then: Callable[[], object]) -> None:
        """When the week is there."""
        self._then.append(then)

    def arrived(self) -> None:
        """It is there."""
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _go(self, week: Week, room_day: date | None) -> None:
        if self._deeds.asking:
            return
        same, self.week, self.room_day = week == self.week, week, room_day
        self._then.clear()
        self._grid.sheet.select(None, focus=False)
        (self.other_view if same else self.other_week).emit()

    def _next_day(self, from_day: date, way: int) -> date:
        """Saturdays and Sundays on which nothing happens are passed over."""
        period = self._grid.period
        busy = {one.day for one in period.occurrences} if period is not None else set()
        day = from_day + timedelta(days=way)
        while day.weekday() >= 5 and day not in busy:
            day += timedelta(days=way)
        return day

    def _stand_at_edge(self, way: int, minute: int) -> None:
        board = self._grid.sheet.board
        column = 0 if way > 0 else board.columns - 1
        self._grid.sheet.select(board.at(column, minute, last_lane=way < 0))
