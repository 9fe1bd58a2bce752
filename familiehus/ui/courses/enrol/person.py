"""The person page: what the house has stored about one family and why, to read, correct, print and erase.

Reading is quiet: nothing is written, no title names anybody, and nothing stays when the page is closed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import long_date
from familiehus.services.rights import Right, may
from familiehus.ui import dialogs, theme
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.enrol.erasing import ask_erase
from familiehus.ui.courses.enrol.family_form import FamilyForm
from familiehus.ui.courses.enrol.forecast import grown
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.courses.enrol.person_foot import PersonFoot
from familiehus.ui.courses.enrol.refusal import put_at_field
from familiehus.ui.courses.enrol.seat_line import SeatLine
from familiehus.ui.courses.enrol.stored_view import StoredView
from familiehus.ui.courses.enrol.waiting_fields import WaitingFields
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.services.person_extract import PersonExtract
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.course_paper import CoursePaper
    from familiehus.values import Change

WIDE = 480
"""Design pixels: the name of a fact and its reason stand side by side."""

_ABOUT_FAMILIES = ("enrolment", "attendance", "course", "template")


class PersonSheet(SheetFrame):
    """``closed`` when there is nothing more to show, ``erased`` after somebody was erased; ``family_wanted``
    (the enrolment's id, its calling name) for the family's consents and referrals."""

    closed = Signal()
    erased = Signal()
    family_wanted = Signal(object, str)
    wide = WIDE

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent)
        self.setFixedWidth(theme.px(WIDE))
        self._tasks, self._cupboard = tasks, cupboard
        self._page: CoursePage | None = None
        self._one: Enrolment | None = None
        self._paper: CoursePaper | None = None
        self._editing = self._busy = False
        self._raw: object = None
        self.stored, self.form, self.waiting = StoredView(), FamilyForm(), WaitingFields()
        self.seat_line, self.foot = SeatLine(), PersonFoot()
        self.body.addWidget(self.stored)
        self.body.addWidget(self.form)
        self.body.addWidget(self.waiting)
        self.body.addStretch(1)
        self.below.addWidget(self.seat_line)
        self.below.addWidget(self.foot)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.leave)
        for part in (self.form, self.waiting):
            part.changed.connect(self._typed)
            part.reshaped.connect(lambda: chain(self))
        foot = self.foot
        for signal, act in ((foot.correcting, self.correct), (foot.printing, self.print_paper),
                            (foot.going_on, self.go_on), (foot.erasing, self.erase), (foot.saving, self.save),
                            (foot.letting_go, self.let_go)):  # fmt: skip
            signal.connect(act)
        self._tasks.changes.changed.connect(self._something_changed)

    # -- what is shown ------------------------------------------------------------------------------------

    def show_person(self, page: CoursePage, enrolment: Enrolment) -> None:
        """Show what is stored. The same family again, read anew, keeps what is typed."""
        same = self._one is not None and self._one.id == enrolment.id
        if not same and not self._may_leave():
            return
        self._page, self._one = page, enrolment
        self._tasks.read(_extract, enrolment.id).then(self._show_extract, self).failed(self._refused, self)
        if not (same and self._editing):
            self._read_only()
        self.show()
        if not same:
            self.area.verticalScrollBar().setValue(0)
            self.foot.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def dirty(self) -> bool:
        """True when something typed would be lost."""
        return self._editing and self._fields() != self._raw

    def _show_extract(self, extract: "PersonExtract") -> None:
        if self._one is None or extract.ids[0] != self._one.id:
            return
        until = tr("Alt om familien slettes d. {day}.", day=long_date(extract.erase_on))
        self.show_heading(self._one.calling, f"{extract.course}\n{until}")
        self.stored.show_extract(extract)
        chain(self)

    def _read_only(self) -> None:
        self._editing = False
        self.notice.clear()
        for part in (self.form, self.waiting, self.seat_line):
            part.hide()
        self.stored.show()
        self._set_busy(False)
        self.foot.show_mode(editing=False, may_erase=may(self._cupboard.actor, Right.COURSES))
        chain(self)

    # -- correcting ---------------------------------------------------------------------------------------

    def correct(self) -> None:
        """Ret: the fields stand where the facts stood."""
        if self._page is None or self._one is None or self._editing or self._busy:
            return
        page, one = self._page, self._one
        self.form.show_family(page.template, page.row.first_day, one.members)
        self.waiting.start(may_prioritise=False, wants_next=one.wants_next)
        self._editing, self._raw = True, self._fields()
        self.notice.clear()
        self.stored.hide()
        for part in (self.form, self.seat_line):
            part.show()
        self.foot.show_mode(editing=True, may_erase=may(self._cupboard.actor, Right.COURSES))
        self._typed()
        chain(self)
        self.area.verticalScrollBar().setValue(0)
        self.form.first.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Gem."""
        if not self._editing or self._busy or self._one is None:
            return
        wrong = self.form.first_wrong()
        if wrong is not None:
            self.go_to(wrong)
        elif not self.dirty:
            self._back()
        else:
            self._write(self._one)

    def _write(self, one: Enrolment) -> None:
        from familiehus.services.enrolments import ChangeMembers, change_members

        self.notice.clear()
        self._set_busy(True)
        command = ChangeMembers(one.id, self.form.members(), self.waiting.next_time)
        self._tasks.write(change_members, command).then(self._saved, self).failed(self._refused, self)

    def _saved(self, change: "Change") -> None:
        if isinstance(change.after, Enrolment):
            self._one = change.after
        self._back()
        self.notice.whisper(tr("Rettet."))

    def _something_changed(self, change: "Change") -> None:
        """Here or at another desk: read it anew. What is typed stays."""
        from familiehus.queries.courses import course_page

        if self._one is not None and change.subject in _ABOUT_FAMILIES:
            self._tasks.read(course_page, self._one.course).then(self._show_again, self)

    def _show_again(self, page: CoursePage | None) -> None:
        if self._one is None or page is None:
            return
        fresh = next((each for each in page.enrolments if each.id == self._one.id), None)
        if fresh is not None:
            self.show_person(page, fresh)
        else:
            self._close()  # erased, or on another course: nothing of them stays in sight

    def _refused(self, error: FamiliehusError) -> None:
        """It was not done. What is typed is still there."""
        self._set_busy(False)
        field = put_at_field(self.form, None, error) if self._editing else None
        if field is not None:
            self.go_to(field)
        else:
            self.notice.say(sentence(error), "warm")

    def _typed(self) -> None:
        if self._page is not None and self._one is not None:
            self.notice.clear()
            seats, room = grown(self._page, self._one, self.form.members())
            self.seat_line.show_grown(self._one.seats, seats, room=room)
            self.waiting.show_waiting(waits=self._one.status is EnrolmentStatus.WAITING)

    def _fields(self) -> object:
        return self.form.raw(), self.waiting.raw()

    # -- paper and erasing --------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Udskriv, hvad vi har om dig: a person's right (GDPR art. 15)."""
        if self._one is None or self._editing or self._busy:
            return
        if self._paper is None:
            from familiehus.ui.course_paper import CoursePaper

            self._paper = CoursePaper(self._tasks, self._cupboard, self)
        self._paper.person(self._one.course, self._one.id)

    def go_on(self) -> None:
        """F7: what the family said yes to, and where it was sent."""
        if self._one is not None and not self._editing and not self._busy:
            self.family_wanted.emit(self._one.id, self._one.calling)

    def erase(self) -> None:
        """Slet: asked about first, because it cannot be undone."""
        one = self._one
        if one is None or self._busy or not may(self._cupboard.actor, Right.COURSES):
            return
        if not ask_erase(self.window(), one, clock.today()):
            return
        from familiehus.services.erasure import Erase, erase

        self._set_busy(True)
        cupboard = self._cupboard
        task = self._tasks.cupboard_job(lambda _progress: erase(cupboard, Erase((one.id,))))
        task.then(self._erased, self).failed(self._refused, self)

    def _erased(self, change: "Change") -> None:
        from familiehus.messages.erased import still_held
        from familiehus.services.erasure import StillHeld

        self._close()
        self._tasks.changes.announce(change)
        self.erased.emit()
        told = still_held(change.after) if isinstance(change.after, StillHeld) else ()
        if told:
            dialogs.tell(self.window(), tr("Familien er slettet her."), "\n\n".join(told))

    # -- leaving ------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Away, after asking where something typed would be lost."""
        if self._may_leave():
            self._close()

    def let_go(self) -> None:
        """Back from the fields to what is stored."""
        if self._may_leave():
            self._back()

    def _back(self) -> None:
        self._read_only()
        self.form.forget()
        self.foot.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def _may_leave(self) -> bool:
        if not self.dirty or self._busy:
            return not self._busy
        return dialogs.ask(
            self.window(),
            tr("Kassér det, du har rettet?"),
            tr("Det er ikke gemt."),
            tr("Kassér det"),
            danger=True,
        )

    def _close(self) -> None:
        self._read_only()
        self._page, self._one = None, None
        self.form.forget()
        self.stored.show_extract(None)
        self.show_heading("", "")
        self.hide()
        self.closed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot.set_busy(busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 corrects, F7 goes on, Ctrl+P prints, Esc leaves the fields first; the rest as every sheet."""
        if event.key() == Qt.Key.Key_F2:
            self.correct()
        elif event.key() == Qt.Key.Key_F7:
            self.go_on()
        elif event.key() == Qt.Key.Key_P and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.print_paper()
        elif event.key() == Qt.Key.Key_Escape and self._editing:
            self.let_go()
        else:
            super().keyPressEvent(event)


def _extract(session: object, enrolment: object) -> "PersonExtract":
    from familiehus.services.person_extract import extract_in

    return extract_in(session, enrolment)  # type: ignore[arg-type]
