"""The panels of the page, joined to what they ask about and to what saves it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.courses.template import CourseTemplate
from familiehus.errors import FamiliehusError
from familiehus.i18n import danish, tr
from familiehus.queries.courses import CoursePage, CourseRow
from familiehus.ui.courses.carry_panel import Journey
from familiehus.ui.courses.change_panel import Wish
from familiehus.ui.courses.course_side import CourseSide
from familiehus.ui.courses.deeds import CourseDeeds
from familiehus.ui.courses.reading import CourseSheet, read_for_new
from familiehus.ui.courses.session_deeds import SessionDeeds
from familiehus.ui.courses.session_panel import Moved
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.ui.tasks import Tasks


class CourseForms(QObject):
    """``made`` carries the id of a new course, ``erased``: somebody's data are gone, ``family_wanted``: the
    family of an enrolment (its id and calling name)."""

    made = Signal(object)
    erased = Signal()
    family_wanted = Signal(object, str)

    def __init__(
        self, side: CourseSide, tasks: "Tasks", deeds: CourseDeeds, sessions: SessionDeeds, window: QWidget
    ) -> None:
        super().__init__(window)
        self._side, self._tasks, self._deeds, self._sessions = side, tasks, deeds, sessions
        self._window = window
        self._joined: set[str] = set()
        self._page: CoursePage | None = None
        sessions.move_wanted.connect(self._move)

    def _panel(self, name: str) -> Any:
        """Made and joined when it is first wanted; None while another one may not be left."""
        if not self._side.may_leave(name):
            return None
        panel = self._side.panel(name)
        if name not in self._joined:
            self._joined.add(name)
            joins = {"enrol": self._send, "maker": self._make, "change": self._change, "carry": self._carry,
                     "session": self._save_move}  # fmt: skip
            if name in joins:
                panel.wanted.connect(joins[name])
            if name == "person":
                panel.erased.connect(self.erased)
                panel.family_wanted.connect(self.family_wanted)
        self._side.show(name)
        return panel

    def show_page(self, sheet: CourseSheet) -> None:
        """The course as it is now; what is typed stays."""
        self._page = sheet.page
        panel = self._side.known("enrol")
        if panel is not None and self._side.shown == "enrol":
            panel.show_page(sheet.page)

    # -- families -------------------------------------------------------------------------------------------

    def enrol(self, sheet: CourseSheet) -> None:
        """Ctrl+N."""
        panel = self._panel("enrol")
        if panel is not None:
            panel.new(sheet.page, sheet.professions)

    def person(self, sheet: CourseSheet, enrolment: UUID) -> None:
        """What is stored about a family."""
        one = next((each for each in sheet.page.enrolments if each.id == enrolment), None)
        panel = self._panel("person") if one is not None else None
        if panel is not None:
            panel.show_person(sheet.page, one)

    def _send(self, command: Any) -> None:
        from familiehus.services.enrolments import Enrol, change_members, enrol

        panel = self._side.panel("enrol")
        verb = enrol if isinstance(command, Enrol) else change_members
        task = self._tasks.write(verb, command)
        task.then(panel.saved, panel).failed(panel.refuse, panel)

    # -- courses --------------------------------------------------------------------------------------------

    def new(self) -> None:
        """N: read what it is laid into first."""
        if not self._deeds.only_coordinators():
            self._tasks.read(read_for_new).then(self._new, self)

    def _new(self, read: tuple[CalendarPeriod, tuple[CourseTemplate, ...]]) -> None:
        panel = self._panel("maker")
        if panel is not None:
            panel.new(*read)

    def _make(self, command: Any) -> None:
        from familiehus.services.courses import make_course

        panel = self._side.panel("maker")
        task = self._tasks.write(make_course, command)
        task.then(lambda change: self._was_made(panel, change), panel).failed(panel.refuse, panel)

    def _was_made(self, panel: Any, change: Change) -> None:
        panel.saved()
        self.made.emit(change.ids[0])

    def change(self, page: CoursePage) -> None:
        """Name and seats."""
        panel = None if self._deeds.only_coordinators() else self._panel("change")
        if panel is not None:
            self._page = page
            panel.edit(page.row)

    def _change(self, wish: Wish) -> None:
        panel, page = self._side.panel("change"), self._page
        assert page is not None
        task = self._deeds.change(page, wish.name, wish.seats, wish.least, panel.refuse)
        task.then(lambda _c: panel.saved(), panel)

    def carry(self, page: CoursePage, rows: Sequence[CourseRow]) -> None:
        """Families go on."""
        panel = None if self._deeds.only_coordinators() else self._panel("carry")
        if panel is not None:
            self._page = page
            panel.show_page(page, rows, clock.today())

    def _carry(self, journey: Journey, override: str = "") -> None:
        from familiehus.services.courses import CarryOver, carry_over

        panel, page = self._side.panel("carry"), self._page
        assert page is not None
        command = CarryOver(page.row.id, journey.to, journey.enrolments, override)
        task = self._tasks.write(carry_over, command).then(lambda _c: panel.saved(), panel)
        task.failed(partial(self._carry_refused, journey, override), panel)

    def _carry_refused(self, journey: Journey, override: str, error: FamiliehusError) -> None:
        """One that does not fit the other course's rules may go with a reason."""
        from familiehus.ui.activity.reason import ask_reason

        panel = self._side.panel("carry")
        if error.code == "misfit" and not override:
            question = tr(
                "En familie passer ikke til det andet holds regler. Hvorfor tages den med alligevel?"
            )
            with danish():  # it is stored, and read by the whole house
                usual = (tr("aftalt med familien"), tr("aftalt med sundhedsplejersken"))
            reason = ask_reason(self._window.window(), question, tr("Tag dem med"), usual)
            if reason:
                self._carry(journey, reason)
                return
        panel.refuse(error)

    # -- sessions -------------------------------------------------------------------------------------------

    def _move(self, one: Occurrence) -> None:
        panel = self._panel("session")
        if panel is not None:
            panel.show_session(one)

    def _save_move(self, wish: Moved) -> None:
        panel = self._side.panel("session")
        self._sessions.move(wish, panel.refuse, panel.saved)
