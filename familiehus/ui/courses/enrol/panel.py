"""Enrolling a family at the desk in a few keys, and correcting one: what is typed becomes one command.

Everything is kept as it is typed until it is saved or let go of. The answers that are not stored go with the
command and are gone with the panel.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.courses.family import Enrolment
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.queries.courses import CoursePage
from familiehus.ui import dialogs
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.enrol.in_hand import FamilyInHand
from familiehus.ui.courses.enrol.refusal import put_at_field
from familiehus.ui.courses.enrol.result_words import result
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.values import Change


class EnrolPanel(FamilyInHand):
    """``wanted`` carries an Enrol or a ChangeMembers; whoever saves it answers with :meth:`saved` or
    :meth:`refuse`. ``closed`` when the panel has nothing more to show."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, *, may_prioritise: bool = False) -> None:
        super().__init__(parent, may_prioritise=may_prioritise)
        self._tasks = tasks
        self._professions: tuple[ChoiceRow, ...] = ()
        self.close_button.clicked.connect(self.leave)
        self.foot.saving.connect(self.save)
        self.foot.looking.connect(lambda: self.go_to(self.rules.override.field))
        self.done.again.connect(self._once_more)
        self.done.closing.connect(self._close)

    def new(self, page: CoursePage, professions: Sequence["ChoiceRow"]) -> None:
        """A family that is not on the course yet."""
        if not self._may_leave():
            return
        self._professions = tuple(professions)
        self.form.show_family(page.template, page.row.first_day)
        self.rules.show_rules(page, professions)
        self._begin(tr("Tilmeld en familie"), page, None)

    def edit(self, page: CoursePage, enrolment: Enrolment) -> None:
        """Correct what is stored about a family."""
        if not self._may_leave():
            return
        self.form.show_family(page.template, page.row.first_day, enrolment.members)
        self._begin(tr("Ret tilmeldingen"), page, enrolment)

    def save(self) -> None:
        """Ask for it to be written, unless something is wrong; then say what, and go there."""
        if not self._open or self._busy:
            return
        wrong = self._first_wrong()
        if wrong is not None:
            self.go_to(wrong)
        elif self._one is not None and not self.dirty:
            self._close()
        else:
            self.notice.clear()
            self._set_busy(True)
            self.wanted.emit(self._command())

    def refuse(self, error: FamiliehusError) -> None:
        """It was not saved. The sentence goes to its field, and everything typed is still there."""
        self._set_busy(False)
        field = put_at_field(self.form, self.rules if self._one is None else None, error)
        if field is not None:
            self.go_to(field)
        else:
            self.notice.say(sentence(error), "warm")

    def saved(self, change: "Change") -> None:
        """It is written: say what came of it. A correction has nothing more to say."""
        self._set_busy(False)
        one = change.after
        if self._one is not None or self._page is None or not isinstance(one, Enrolment):
            self._close()
            return
        self._open = False
        self._show_done(one, self._page)
        self._read_again(one)

    def _read_again(self, one: Enrolment) -> None:
        """The queue may have moved while the desk typed: its number is said as it is now."""
        from familiehus.queries.courses import course_page

        def show(page: CoursePage | None) -> None:
            if page is not None and self._page is not None and not self.done.isHidden():
                self._page = page
                self._show_done(one, page)

        self._tasks.read(course_page, one.course).then(show, self)

    def _show_done(self, one: Enrolment, page: CoursePage) -> None:
        for part in (self.form, self.rules, self.waiting, self.foot):
            part.hide()
        what, then = result(one, page, clock.today())
        again = what == self.heading.text()
        self.show_heading(what, page.row.name)
        free = page.row.seats - page.row.taken
        left = trn("Så er der {n} ledig plads.", "Så er der {n} ledige pladser.", free) if free > 0 else ""
        self.done.show_words(what, then, left, seated=one.status.seated)
        if not again:
            self.notice.whisper(what)
        chain(self)

    def _once_more(self) -> None:
        if self._page is not None:
            self.new(self._page, self._professions)

    def leave(self) -> None:
        """Esc: away, unless something typed would be lost and somebody wants to keep it."""
        if self._may_leave():
            self._close()

    def _may_leave(self) -> bool:
        if not self.dirty or self._busy:
            return not self._busy
        return dialogs.ask(
            self.window(),
            tr("Kassér det, du har skrevet?"),
            tr("Det er ikke gemt."),
            tr("Kassér det"),
            danger=True,
        )

    def _close(self) -> None:
        self._forget()
        self.hide()
        self.closed.emit()
