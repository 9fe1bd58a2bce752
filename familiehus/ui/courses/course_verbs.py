"""What can be done with the course that is shown, and whether it can be done now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from familiehus import clock
from familiehus.services.course_state import CourseState
from familiehus.ui.actions import Action
from familiehus.ui.courses.course_actions import course_actions
from familiehus.ui.courses.course_prints import CoursePrints
from familiehus.ui.courses.going_on import may_carry
from familiehus.ui.courses.seasons import Standing, standing

if TYPE_CHECKING:
    from familiehus.ui.pages.courses import CoursesPage


class CourseVerbs:
    """``page`` shows the course."""

    def __init__(self, page: "CoursesPage") -> None:
        self._page = page
        self._papers = CoursePrints(page.tasks, page.cupboard, page)

    def is_running(self) -> bool:
        """It can be changed and called off."""
        return self._page.course is not None and not standing(self._page.course.row, clock.today()).over

    def may_start(self) -> bool:
        """Nobody has said yet that it starts."""
        return (
            self.is_running()
            and self._page.course is not None
            and standing(self._page.course.row, clock.today()) in (Standing.OPEN, Standing.RUNNING)
            and self._page.course.row.state == str(CourseState.OPEN)
        )

    def may_finish(self) -> bool:
        """Its last session has been held."""
        page = self._page.course
        return page is not None and self.is_running() and page.row.last_day <= clock.today()

    def may_carry(self) -> bool:
        """Somebody waits, or was let go."""
        return self._page.course is not None and any(may_carry(one) for one in self._page.course.enrolments)

    def start(self) -> None:
        """It comes to something."""
        if self._page.course is not None:
            self._page.deeds.start(self._page.course)

    def call_off(self) -> None:
        """It does not."""
        if self._page.course is not None:
            self._page.deeds.call_off(self._page.course)

    def finish(self) -> None:
        """It is over."""
        if self._page.course is not None:
            self._page.deeds.finish(self._page.course)

    def change(self) -> None:
        """Name and seats."""
        if self._page.course is not None:
            self._page.forms.change(self._page.course)

    def carry(self) -> None:
        """Families that wait go on to another course."""
        if self._page.course is not None:
            self._page.forms.carry(self._page.course, self._page.list.rows)

    def print_sheet(self) -> None:
        """Ctrl+P."""
        self._papers.attendance(self._page.course_id)

    def print_cards(self) -> None:
        """Names on the table."""
        self._papers.cards(self._page.course_id)

    def print_calls(self) -> None:
        """Who must be told."""
        self._papers.calls(self._page.course_id)

    def print_sms(self) -> None:
        """The message and the numbers."""
        self._papers.sms(self._page.course_id)

    def menu(self) -> Sequence[Sequence[Action]]:
        """What the chip offers: the course, then its papers."""
        known = course_actions(self._page)
        wanted = ("courses.change", "courses.start", "courses.carry", "courses.finish", "courses.off")
        papers = ("courses.sheet", "courses.cards", "courses.calls", "courses.sms")
        return [[one for one in known if one.id in ids] for ids in (wanted, papers)]
