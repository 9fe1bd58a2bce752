"""Hold: which courses there are, who is on them, who waits, who came.

The list finds, the view shows one course, the deeds save, the panel at the right asks; this page joins them.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage, CourseRow
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.announcer import Announcer
from familiehus.ui.courses.course_actions import course_actions
from familiehus.ui.courses.course_forms import CourseForms
from familiehus.ui.courses.course_list import CourseList
from familiehus.ui.courses.course_side import CourseSide
from familiehus.ui.courses.course_tools import CourseTools
from familiehus.ui.courses.course_verbs import CourseVerbs
from familiehus.ui.courses.course_view import CourseView
from familiehus.ui.courses.deeds import CourseDeeds
from familiehus.ui.courses.heading import aside
from familiehus.ui.courses.reading import CourseListing, CourseSheet, read_course, read_list
from familiehus.ui.courses.seasons import Standing, standing
from familiehus.ui.courses.session_deeds import SessionDeeds
from familiehus.ui.courses.settling import Settling
from familiehus.ui.pages.page import Page
from familiehus.ui.undo import UndoStack
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks

SUBJECTS = frozenset({
    "course", "enrolment", "attendance", "template", "activity", "room", "special_day", "place", "list",
})  # fmt: skip
"""Changes that a course may look different after."""
JUST_NOW = 2.0
"""Seconds in which what was read counts as up to date."""


class CoursesPage(Page):
    """``tasks`` and ``cupboard`` of the open house, ``undo`` of the window. ``family_wanted``: the family of
    an enrolment (its id and calling name)."""

    family_wanted = Signal(object, str)

    def __init__(
        self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__("courses", tr("Hold"), "courses", "", parent)
        self.tasks, self.cupboard, self.undo = tasks, cupboard, undo
        self._read_at = -JUST_NOW
        self._course: UUID | None = None
        self._name = ""
        self._enrol_next = False
        self.list, self.view, self.tools = CourseList(), CourseView(), CourseTools()
        self._stack, self._row = QStackedWidget(), QHBoxLayout()
        self.deeds = CourseDeeds(tasks, undo, cupboard.actor, self)
        self.sessions = SessionDeeds(tasks, undo, self.deeds, self)
        self.voice = Announcer(self)
        self._lay_out()
        self.side = CourseSide(self._row, self._stack, tasks, cupboard)
        self.forms = CourseForms(self.side, tasks, self.deeds, self.sessions, self)
        self.verbs = CourseVerbs(self)
        self.settling = Settling(tasks, lambda: self.list.rows, self)
        self._wire()
        self.reload()

    def _lay_out(self) -> None:
        self.header_tools.addWidget(self.tools)
        self.tools.hide()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.view)
        self._row.setSpacing(theme.px(14))
        self._row.addWidget(self._stack, 1)
        self.body.addLayout(self._row, 1)

    def _wire(self) -> None:
        view, deeds = self.view, self.deeds
        self.list.opened.connect(self.open_course)
        self.list.new_wanted.connect(self.new_course)
        self.tools.back_wanted.connect(self.back)
        self.tools.choices = self.verbs.menu
        view.marked.connect(self._mark)
        view.table.opened.connect(self.open_person)
        view.queue.wanted.connect(self._queue)
        view.queue.enrol_wanted.connect(self.enrol)
        view.call.told.connect(lambda one, on: deeds.tell(one, done=on))
        view.call.paper_wanted.connect(self.verbs.print_calls)
        view.folds.session_wanted.connect(self._session)
        view.folds.person_wanted.connect(self.open_person)
        view.decision.start_wanted.connect(self.verbs.start)
        view.decision.call_off_wanted.connect(self.verbs.call_off)
        view.decision.finish_wanted.connect(self.verbs.finish)
        deeds.said.connect(self._say)
        deeds.refused.connect(self._refuse)
        deeds.settled.connect(self._marks_settled)
        self.side.closed.connect(self._focus)
        self.settling.ticked.connect(self._tick)
        self.forms.made.connect(self.open_course)
        self.forms.erased.connect(self._erased)
        self.forms.family_wanted.connect(self.family_wanted)

    # -- reading ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list, and the course that is open."""
        if self.tasks.closed:
            return
        self._read_at = clock.monotonic()
        if self._course is not None:
            self._read_course()
        self.tasks.read(read_list).then(self._came, self)

    def _read_course(self) -> None:
        wanted = self._course
        assert wanted is not None
        self.tasks.read(read_course, wanted).then(lambda sheet: self._course_came(wanted, sheet), self)

    def refresh(self, change: Change | None) -> None:
        """Ours or another's. A mark is one's own: only its course is read again."""
        if change is None or change.subject in SUBJECTS - {"attendance"}:
            self.reload()
        elif change.subject == "attendance" and self._course is not None:
            self._read_course()

    def _came(self, listing: CourseListing) -> None:
        self.list.show_rows(listing.rows, listing.whens, listing.places, clock.now())
        self._show_heading()
        self.settling.look()

    def _course_came(self, wanted: UUID, sheet: CourseSheet | None) -> None:
        if wanted != self._course or self.deeds.under_way:
            return
        if sheet is None:
            self.back()
            return
        first = self._stack.currentWidget() is not self.view or self.sheet is None
        self.view.show_sheet(sheet, clock.now(), may_run=self.deeds.may_run)
        self.forms.show_page(sheet)
        self._stack.setCurrentWidget(self.view)
        self._show_heading()
        if self._enrol_next:
            self._enrol_next = False
            self.forms.enrol(sheet)
        elif first and not self.side.open:
            self._focus()

    def _marks_settled(self) -> None:
        """The last of several marks is on the disk, or was refused: show what the disk says."""
        if not self.deeds.under_way and self._course is not None and not self.tasks.closed:
            self._read_course()

    def _tick(self) -> None:
        """Deadlines and days pass while the page stands open."""
        if self.isVisible():
            self.reload()

    # -- what is shown ------------------------------------------------------------------------------------

    @property
    def sheet(self) -> CourseSheet | None:
        """The course that is shown; None while the list is."""
        shown = self.view.sheet
        return shown if shown is not None and shown.page.row.id == self._course else None

    @property
    def course(self) -> CoursePage | None:
        """Its page."""
        return self.sheet.page if self.sheet is not None else None

    @property
    def course_id(self) -> UUID | None:
        """Which one is open, also while it is being read."""
        return self._course

    @property
    def on_course(self) -> bool:
        """One course is shown, not the list."""
        return self.sheet is not None

    def _show_heading(self) -> None:
        sheet = self.sheet
        self._subtitle.hide()  # until there is known to be room for it
        if sheet is None:
            self.tools.hide()
        if sheet is None:
            running = [r for r in self.list.rows if standing(r, clock.today()) is Standing.RUNNING]
            running_words = trn("1 i gang", "{n} i gang", len(running)) if running else ""
            self._name = tr("Hold")
            self.set_heading(self._name, running_words)
        else:
            self._name = sheet.page.row.name
            if self.tools.isHidden():
                self.tools.set_small(small=True)
                self.tools.show()
            self.set_heading(self._name, aside(sheet))

    def _say(self, text: str) -> None:
        self.view.notice.clear()
        self.voice.say(text)

    def _refuse(self, text: str) -> None:
        if self.on_course:
            self.view.notice.say(text, "warm")
        else:
            self.list.notice.say(text, "warm")

    def _focus(self) -> None:
        (self.view if self.on_course else self.list).stop().setFocus()

    def activated(self) -> None:
        """In front: the keyboard on the list or the table, and up to date."""
        if not self.side.open:
            self._focus()
        if clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every key of the page."""
        return course_actions(self)

    def search(self) -> bool:
        """F3: in the list."""
        if self.on_course:
            return False
        self.list.search()
        return True

    # -- going --------------------------------------------------------------------------------------------

    def open_course(self, course: UUID) -> None:
        """Enter on a line."""
        if course != self._course:
            self.view.sheet = None
            self.view.call.forget()
        self._course = course
        self._read_course()

    def open_current(self) -> None:
        """The line one stands on."""
        course = self.list.current()
        if course is not None:
            self.open_course(course)

    def back(self) -> None:
        """Esc: the list, where one stood."""
        self.side.close()
        if self.side.open:
            return
        self.view.notice.clear()
        left, self._course = self._course, None
        self._stack.setCurrentWidget(self.list)
        self.list.lines.stand_on(left)
        self._show_heading()
        self._focus()

    def go_today(self) -> None:
        """T: today's session."""
        roll = self.view.roll
        if self.on_course and roll is not None:
            self.view.roll_card.table.go_to(roll.today())

    def go_to_queue(self) -> None:
        """Q: the first of the queue."""
        self.view.queue.stop().setFocus()

    def open_person(self, enrolment: UUID) -> None:
        """What is stored about a family, and why."""
        if self.sheet is not None:
            self.forms.person(self.sheet, enrolment)

    def _erased(self) -> None:
        """The record of somebody who is gone holds no names; read it again."""
        self.side.close()
        self.undo.clear()
        self.reload()

    # -- deeds --------------------------------------------------------------------------------------------

    def _mark(self, families: tuple[UUID, ...], session: int, came: Came | None) -> None:
        roll, page = self.view.roll, self.course
        if roll is None or page is None:
            return
        self.view.notice.clear()
        self.deeds.mark(page.row.id, roll.sessions[session], session + 1, families, came)

    def _queue(self, verb: str, enrolment: UUID) -> None:
        page = self.course
        one = next((each for each in page.enrolments if each.id == enrolment), None) if page else None
        if page is None or one is None:
            return
        if verb == "person":
            self.open_person(enrolment)
        else:
            self.deeds.queue(verb, page, one)

    def _session(self, verb: str, thing: Any) -> None:
        self.sessions.do(verb, thing)

    def may_enrol(self) -> bool:
        """A course is shown or chosen that still takes families."""
        row = self._row_in_hand()
        return row is not None and not standing(row, clock.today()).over and row.last_day >= clock.today()

    def _row_in_hand(self) -> CourseRow | None:
        if self.course is not None:
            return self.course.row
        return next((one for one in self.list.rows if one.id == self.list.current()), None)

    def new_course(self) -> None:
        """N."""
        self.forms.new()

    def enrol(self) -> None:
        """Ctrl+N: into the course that is shown, or the one one stands on."""
        if self.sheet is not None:
            if self.may_enrol():
                self.forms.enrol(self.sheet)
            return
        if self.may_enrol():
            self._enrol_next = True
            self.open_current()

    def _fit(self) -> None:
        """First the words of the tools give way, then the find box, at last the end of the name.

        The name first: a button that comes or goes lays the window out at once, and it must not grow.
        """
        if hasattr(self, "tools") and self._name:
            metrics = self._h1.fontMetrics()
            room = self.width() - 2 * theme.px(26) - theme.px(180)
            small = self.tools.full_width() + metrics.horizontalAdvance(self._name) > room
            beside = theme.px(90) if small else self.tools.full_width()
            rest = room - (beside if self.on_course else 0)
            shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(rest, theme.px(80)))
            self._h1.setText(shown)
            self._h1.setAccessibleName(self._name)
            self._h1.setToolTip(self._name if shown != self._name else "")
            self.tools.set_small(small=small)
        super()._fit()

    # -- Qt -----------------------------------------------------------------------------------------------

    def typed_words(self) -> str:
        """A lock would lose what is typed in the panel. Nobody's name."""
        return tr("noget om et hold") if self.side.dirty else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Esc, wherever the keyboard is on this page, but not while something is typed."""
        letters = {Qt.Key.Key_T: self.go_today, Qt.Key.Key_Q: self.go_to_queue, Qt.Key.Key_Escape: self.back}
        deeds = letters if self.on_course else {Qt.Key.Key_N: self.new_course}
        deed = deeds.get(Qt.Key(event.key()))
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        typing = self.side.holds_focus(QApplication.focusWidget()) or self.list.field.hasFocus()
        if typing or others:
            super().keyPressEvent(event)
        elif deed is not None:
            deed()
        elif not (self.on_course and self._to_table(event)):
            super().keyPressEvent(event)

    def _to_table(self, event: QKeyEvent) -> bool:
        """M, A, U and G also count while the keyboard is elsewhere on the course."""
        keys = (Qt.Key.Key_M, Qt.Key.Key_A, Qt.Key.Key_U, Qt.Key.Key_G)
        table = self.view.table
        if event.key() not in keys or table.hasFocus() or not table.isVisible():
            return False
        table.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel may stand beside the course, or alone."""
        super().resizeEvent(event)
        if hasattr(self, "side"):
            self.side.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window: another one may have written meanwhile."""
        super().changeEvent(event)
        coming = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if coming and hasattr(self, "forms") and clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()
