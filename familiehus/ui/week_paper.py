"""The week page's way to paper: ``WeekPaper(tasks, cupboard, page).print(week)``.

The sheet and what it needs are made when somebody wants paper for the first time; a window has one.
"""

from typing import TYPE_CHECKING

from familiehus.calendar.week import Week
from familiehus.ui.tasks import Tasks
from familiehus.ui.window_memory import FileMemory, WindowMemory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.paper.week_sheet import WeekSheet


class WeekPaper:
    """``page`` stands in the window that is covered; ``memory`` holds the size of paper last used."""

    def __init__(
        self, tasks: Tasks, cupboard: "Cupboard", page: "QWidget", memory: WindowMemory | None = None
    ) -> None:
        self._tasks, self._cupboard, self._page = tasks, cupboard, page
        self._memory = memory or FileMemory(cupboard.home.root / "window.json")
        self.sheet: WeekSheet | None = None

    def print(self, week: Week) -> None:
        """Show the families' poster of ``week`` over the window, ready to print, save or change."""
        self._opened().show_week(week)

    def print_month(self, week: Week) -> None:
        """Show the overview of the month that most of ``week`` lies in."""
        from familiehus.ui.paper.week_editions import Edition

        self._opened().show_week(week, Edition.MONTH)

    def _opened(self) -> "WeekSheet":
        from familiehus.ui.paper.week_sheet import WeekSheet

        window = self._page.window()
        there = [one for one in window.findChildren(WeekSheet) if one.tasks is self._tasks]
        made = there[0] if there else WeekSheet(window, self._tasks, self._cupboard, self._memory)
        self.sheet = made
        return made
