"""The page's way to paper; what draws it is loaded when somebody wants some."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks


class CoursePrints:
    """Each method covers the window with a paper of one course."""

    def __init__(self, tasks: "Tasks", cupboard: "Cupboard", page: "QWidget") -> None:
        self._tasks, self._cupboard, self._page = tasks, cupboard, page
        self._made: Any = None

    def _paper(self) -> Any:
        if self._made is None:
            from familiehus.ui.course_paper import CoursePaper

            self._made = CoursePaper(self._tasks, self._cupboard, self._page)
        return self._made

    def attendance(self, course: UUID | None) -> None:
        """Calling names and boxes to tick."""
        if course is not None:
            self._paper().attendance_sheet(course)

    def cards(self, course: UUID | None) -> None:
        """Folding cards for the table."""
        if course is not None:
            self._paper().name_cards(course)

    def calls(self, course: UUID | None) -> None:
        """Who has not been told yet."""
        if course is not None:
            self._paper().call_list(course)

    def sms(self, course: UUID | None) -> None:
        """The message and the numbers."""
        if course is not None:
            self._paper().sms_list(course)
