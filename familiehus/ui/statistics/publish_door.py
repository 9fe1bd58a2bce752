"""From the statistics page to the sheet that publishes, and back to it when its draft was left to itself.

A draft may be decided while somebody is at the desk; the window says when it is there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus.i18n import tr
from familiehus.ui.pages.page import Page
from familiehus.ui.tasks import Tasks
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.statistics.publish_sheet import PublishSheet


class PublishDoor(QObject):
    """``open`` the sheet of a period. It is made when it is first wanted: it brings in the paper viewer."""

    def __init__(self, page: Page, tasks: Tasks, cupboard: "Cupboard") -> None:
        super().__init__(page)
        self._page, self._tasks, self._cupboard = page, tasks, cupboard
        self._said = ""
        self.sheet: PublishSheet | None = None

    def open(self, period: Period) -> None:
        """A new draft, or the one that was left to itself."""
        if self.sheet is None:
            from familiehus.ui.statistics.publish_sheet import PublishSheet

            self.sheet = PublishSheet(self._page.window(), self._tasks, self._cupboard)
            self.sheet.desk_wanted.connect(lambda: self._page.open_requested.emit("desk"))
            self.sheet.told.connect(self._tell)
        self._take_back()
        self.sheet.show_period(period)

    def _tell(self, words: str, period: Period) -> None:
        """Over whatever page is in front."""
        notices = getattr(self._page.window(), "notices", None)
        if notices is None:
            return
        self._take_back()
        self._said = words
        notices.show_notice(words, action=tr("Se den"), run=lambda: self._back(period))

    def _back(self, period: Period) -> None:
        self._page.open_requested.emit(self._page.page_id)
        self.open(period)

    def _take_back(self) -> None:
        notices = getattr(self._page.window(), "notices", None)
        if self._said and notices is not None:
            notices.take_back(self._said)
        self._said = ""
