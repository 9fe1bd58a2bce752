"""What is done to a course and its families: asked about where it must be, saved, taken back where it can."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.occurrences import Occurrence
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.messages.fields import role
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import listed
from familiehus.services.rights import Right, may, require
from familiehus.ui.courses import asking
from familiehus.ui.undo import Step, UndoStack
from familiehus.values import Actor, Change

if TYPE_CHECKING:
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

Verb = Callable[..., Change]


class CourseDeeds(QObject):
    """``said`` is worth hearing, ``refused`` carries the sentence, ``settled`` when a mark is on the disk or
    was not taken."""

    said = Signal(str)
    refused = Signal(str)
    settled = Signal()

    def __init__(self, tasks: "Tasks", undo: UndoStack, actor: Actor, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._undo, self._actor, self._window = tasks, undo, actor, window
        self.under_way = 0

    @property
    def may_run(self) -> bool:
        """Whoever sits here makes, changes and decides courses."""
        return may(self._actor, Right.COURSES)

    def only_coordinators(self) -> bool:
        """True, and said who can, when this person may not."""
        try:
            require(self._actor, Right.COURSES)
        except FamiliehusError as error:
            roles = cast("Sequence[str]", error.fields["roles"])
            who = listed([role(code) for code in roles])
            self.refused.emit(tr("Det kan du ikke. Det kan {roles}.", roles=who))
            return True
        return False

    # -- attendance -----------------------------------------------------------------------------------------

    def mark(
        self, course: UUID, session: Occurrence, number: int, families: Sequence[UUID], came: Came | None
    ) -> None:
        """One mark, or a whole group's."""
        from familiehus.services.attendance import MarkAttendance, mark_attendance

        command = MarkAttendance(course, session.original, tuple((one, came) for one in families))
        self.under_way += 1
        task = self._tasks.write(mark_attendance, command)
        task.then(partial(self._marked, number), self).failed(self._refuse, self).finished(self._done, self)

    def _marked(self, number: int, change: Change) -> None:
        from familiehus.services.attendance import mark_attendance

        name = tr("fremmøde, mødegang {n}", n=number)
        self._push(name, mark_attendance, change.before, change.after)

    def _done(self) -> None:
        self.under_way -= 1
        self.settled.emit()

    # -- the queue ------------------------------------------------------------------------------------------

    def queue(self, verb: str, page: CoursePage, one: Enrolment) -> None:
        """A verb of the queue."""
        verbs: dict[str, Callable[[Enrolment], None]] = {
            "accept": self._accept,
            "decline": partial(self._decline, keep=False),
            "keep": partial(self._decline, keep=True),
            "priority": self._priority,
            "next": self._next,
            "cancel": self._cancel,
        }
        verbs[verb](one)

    def _accept(self, one: Enrolment) -> None:
        from familiehus.services.enrolments import AnswerOffer, answer_offer

        if asking.accepting(self._window, one):
            self._write(answer_offer, AnswerOffer(one.id, accepted=True), tr("Gemt: pladsen er taget."))

    def _decline(self, one: Enrolment, *, keep: bool) -> None:
        from familiehus.services.enrolments import AnswerOffer, answer_offer

        if asking.declining(self._window, one, keep=keep):
            command = AnswerOffer(one.id, accepted=False, keep_waiting=keep)
            self._write(answer_offer, command, tr("Gemt: pladsen er givet videre."))

    def _cancel(self, one: Enrolment) -> None:
        from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment

        reason = asking.cancelling(self._window, one)
        if reason:
            self._write(cancel_enrolment, CancelEnrolment(one.id, reason), tr("Gemt: familien er meldt fra."))

    def _priority(self, one: Enrolment) -> None:
        from familiehus.services.enrolments import SetPriority, set_priority

        if self.only_coordinators():
            return
        reason = "" if one.priority else asking.priority(self._window)
        if reason is None:
            return
        before, after = SetPriority(one.id, one.priority), SetPriority(one.id, reason)
        task = self._write(set_priority, after, tr("Gemt: køen er ændret."))
        task.then(lambda _c: self._push(tr("forrang i køen"), set_priority, before, after), self)

    def _next(self, one: Enrolment) -> None:
        from familiehus.services.enrolments import ChangeMembers, change_members

        before = ChangeMembers(one.id, one.members, one.wants_next)
        after = ChangeMembers(one.id, one.members, not one.wants_next)
        task = self._write(change_members, after, "")
        task.then(lambda _c: self._push(tr("ønske om næste hold"), change_members, before, after), self)

    def tell(self, enrolment: UUID, *, done: bool) -> None:
        """A tick on the call list."""
        from familiehus.services.courses import Tell, tell

        before, after = Tell(enrolment, not done), Tell(enrolment, done)
        task = self._write(tell, after, "")
        task.then(lambda _c: self._push(tr("kryds på ringelisten"), tell, before, after), self)

    # -- the course -----------------------------------------------------------------------------------------

    def start(self, page: CoursePage) -> None:
        """It comes to something."""
        from familiehus.services.courses import DecideCourse, decide_course

        if not self.only_coordinators() and asking.starting(self._window, page):
            said = tr("Gemt: holdet starter. Ringelisten siger, hvem der skal have besked.")
            self._write(decide_course, DecideCourse(page.row.id, starts=True), said)

    def call_off(self, page: CoursePage) -> None:
        """It does not."""
        from familiehus.services.courses import DecideCourse, decide_course

        if self.only_coordinators():
            return
        reason = asking.calling_off(self._window, page)
        if reason:
            said = tr("Gemt: holdet er aflyst. Ringelisten siger, hvem der skal have besked.")
            self._write(decide_course, DecideCourse(page.row.id, starts=False, reason=reason), said)

    def finish(self, page: CoursePage) -> None:
        """It is over."""
        from familiehus.services.courses import FinishCourse, finish_course

        if self.only_coordinators() or not asking.finishing(self._window, page):
            return
        said = tr("Gemt: holdet er afsluttet.")

        def again(error: FamiliehusError) -> None:
            if error.code != "course_unmarked" or not page.marks:
                self._refuse(error)
            elif asking.finishing_unmarked(self._window, sentence(error)):
                self._write(finish_course, FinishCourse(page.row.id, unmarked=True), said)

        self._tasks.write(finish_course, FinishCourse(page.row.id)).then(
            lambda _c: self.said.emit(said), self
        ).failed(again, self)

    def change(
        self, page: CoursePage, name: str, seats: int, least: int, failed: Callable[[FamiliehusError], None]
    ) -> "Task[Change]":
        """Another name, other seats."""
        from familiehus.services.courses import ChangeCourse, change_course

        row = page.row
        before = ChangeCourse(row.id, row.name, row.seats, row.least)
        after = ChangeCourse(row.id, name, seats, least)
        task = self._tasks.write(change_course, after)
        task.then(lambda _c: self._push(tr("ændring af holdet"), change_course, before, after), self)
        return task.failed(failed, self)

    # -- saving ---------------------------------------------------------------------------------------------

    def _write(self, verb: Verb, command: Any, said: str) -> "Task[Change]":
        task = self._tasks.write(verb, command).failed(self._refuse, self)
        return task.then(lambda _c: self.said.emit(said), self) if said else task

    def _push(self, name: str, verb: Verb, before: Any, after: Any) -> None:
        def step(command: Any) -> "Task[Change]":
            return self._tasks.write(verb, command).failed(self._refuse, self)

        self._undo.push(Step(name, undo=partial(step, before), redo=partial(step, after)))

    def _refuse(self, error: FamiliehusError) -> None:
        self.refused.emit(sentence(error))
