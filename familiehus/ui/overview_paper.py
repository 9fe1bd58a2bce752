"""The way to the overview of activities: ``OverviewPaper(tasks, cupboard, page).print(week)``.

The sheet and what it needs are made when somebody wants it for the first time; a window has one.
"""

from typing import TYPE_CHECKING

from familiehus.ui.tasks import Tasks
from familiehus.ui.window_memory import FileMemory, WindowMemory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from familiehus.calendar.week import Week
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.overview.overview_sheet import OverviewSheet
    from familiehus.ui.overview.published_sheet import PublishedSheet


class OverviewPaper:
    """``page`` stands in the window that is covered; ``memory`` holds how it was last put together."""

    def __init__(
        self, tasks: Tasks, cupboard: "Cupboard", page: "QWidget", memory: WindowMemory | None = None
    ) -> None:
        self._tasks, self._cupboard, self._page = tasks, cupboard, page
        self._memory = memory or FileMemory(cupboard.home.root / "window.json")
        self.sheet: OverviewSheet | None = None
        self.published: PublishedSheet | None = None

    def print(self, shown: "Week | None" = None) -> None:
        """Show the overview of the week that is ``shown``, ready to print, save or change."""
        from familiehus.ui.overview.overview_sheet import OverviewSheet

        window = self._page.window()
        there = [one for one in window.findChildren(OverviewSheet) if one.tasks is self._tasks]
        self.sheet = there[0] if there else OverviewSheet(window, self._tasks, self._cupboard, self._memory)
        self.sheet.show_week(shown)

    def print_published(self) -> None:
        """Show the opslag of what was published last; the partners' reports are one key away."""
        from familiehus.ui.overview.published_sheet import PublishedSheet

        window = self._page.window()
        there = [one for one in window.findChildren(PublishedSheet) if one.tasks is self._tasks]
        self.published = there[0] if there else PublishedSheet(window, self._tasks, self._cupboard)
        self.published.show_latest()
