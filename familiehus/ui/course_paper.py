"""The course page's way to paper: ``CoursePaper(tasks, cupboard, page).attendance_sheet(course_id)``.

The sheet and what it needs are made when somebody wants paper for the first time; a window has one.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.paper.course_editions import CourseWanted
    from familiehus.ui.paper.course_sheet import CourseSheet


class CoursePaper:
    """``page`` stands in the window that is covered. Each method shows a paper, ready to print or save."""

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", page: "QWidget") -> None:
        self._tasks, self._cupboard, self._page = tasks, cupboard, page
        self.sheet: CourseSheet | None = None

    def attendance_sheet(self, course_id: UUID) -> None:
        """Calling names and boxes to tick."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.ATTENDANCE, course_id))

    def name_cards(self, course_id: UUID) -> None:
        """Folding cards for the table."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.CARDS, course_id))

    def call_list(self, course_id: UUID) -> None:
        """Who has not been told yet."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.CALLS, course_id))

    def sms_list(self, course_id: UUID) -> None:
        """The message and the numbers."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.SMS, course_id))

    def person(self, course_id: UUID, enrolment_id: UUID) -> None:
        """All that is stored about a family, for the family."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.PERSON, course_id, enrolment_id))

    def series_card(self, code: str, kind: str, limit: int) -> None:
        """The card of an anonymous series."""
        from familiehus.ui.paper.course_editions import CourseEdition, CourseWanted

        self._show(CourseWanted(CourseEdition.SERIES, card=(code, kind, limit)))

    def _show(self, wanted: "CourseWanted") -> None:
        from familiehus.ui.paper.course_sheet import CourseSheet

        window = self._page.window()
        there = [one for one in window.findChildren(CourseSheet) if one.tasks is self._tasks]
        self.sheet = there[0] if there else CourseSheet(window, self._tasks, self._cupboard)
        self.sheet.show_paper(wanted)
