"""Enrolling a family at the desk in a few keys, and correcting one: what is typed becomes one command.

Everything is kept as it is typed until it is saved or let go of. The answers that are not stored go with the
command and are gone with the panel.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from familiehus import clock
from familiehus.courses.family import Enrolment
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.queries.courses import CoursePage
from familiehus.ui import dialogs, theme
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.enrol.enrolled import Enrolled
from familiehus.ui.courses.enrol.family_form import FamilyForm
from familiehus.ui.courses.enrol.forecast import forecast, grown
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.courses.enrol.keep_words import keep_words
from familiehus.ui.courses.enrol.priority_field import PriorityField
from familiehus.ui.courses.enrol.refusal import put_at_field
from familiehus.ui.courses.enrol.result_words import result
from familiehus.ui.courses.enrol.rule_fields import RuleFields
from familiehus.ui.courses.enrol.seat_line import SeatLine
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import PrimaryButton
from familiehus.ui.widgets.key_button import KeyButton
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from datetime import date

    from familiehus.queries.house import ChoiceRow
    from familiehus.services.enrolments import ChangeMembers, Enrol
    from familiehus.values import Change

WIDE = 400
"""Design pixels: as the activity panel, and a little for two fields side by side."""


class EnrolPanel(SheetFrame):
    """``wanted`` carries an Enrol or a ChangeMembers; whoever saves it answers with :meth:`saved` or
    :meth:`refuse`. ``closed`` when the panel has nothing more to show."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, *, may_prioritise: bool = False) -> None:
        super().__init__(WIDE, parent)
        self.setFixedWidth(theme.px(WIDE))
        self._tasks, self._may_prioritise = tasks, may_prioritise
        self._page: CoursePage | None = None
        self._one: Enrolment | None = None
        self._professions: tuple[ChoiceRow, ...] = ()
        self._raw: object = None
        self._open = self._busy = False
        self._new_id = uuid4()
        self.form, self.rules, self.priority = FamilyForm(), RuleFields(), PriorityField()
        self.seat_line, self.kept = SeatLine(), Text("", "small", "muted", wrap=True)
        self.save_button = PrimaryButton("", "Enter")
        self.done = Enrolled()
        self._lay_out_parts()
        self._connect()
        self.hide()

    def _lay_out_parts(self) -> None:
        for part in (self.form, self.rules, self.priority, self.done):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.below.addWidget(self.seat_line)
        self.below.addWidget(self.save_button)
        self.below.addWidget(self.kept)
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        for part in (self.form, self.rules, self.priority):
            part.changed.connect(self._changed)
            part.reshaped.connect(lambda: chain(self))
        self.close_button.clicked.connect(self.leave)
        self.save_button.clicked.connect(self.save)
        self.done.again.connect(self._once_more)
        self.done.closing.connect(self._close)

    # -- what is shown ------------------------------------------------------------------------------------

    def allow(self, may_prioritise: bool) -> None:
        """Who sits at the desk may let a family go before the others."""
        self._may_prioritise = may_prioritise
        self.priority.setVisible(may_prioritise and self._one is None and self._open)

    def new(self, page: CoursePage, professions: Sequence["ChoiceRow"]) -> None:
        """A family that is not on the course yet."""
        if not self._may_leave():
            return
        self._page, self._one, self._professions = page, None, tuple(professions)
        self._new_id = uuid4()
        self.form.show_family(page.template, page.row.first_day)
        self.rules.show_rules(page, professions)
        self.priority.clear()
        self._begin(tr("Tilmeld en familie"))

    def edit(self, page: CoursePage, enrolment: Enrolment) -> None:
        """Correct what is stored about a family."""
        if not self._may_leave():
            return
        self._page, self._one = page, enrolment
        self.form.show_family(
            page.template, page.row.first_day, enrolment.members, wants_next=enrolment.wants_next
        )
        self._begin(tr("Ret tilmeldingen"))

    def show_page(self, page: CoursePage) -> None:
        """The course as it is now. What is typed stays."""
        if self._open and self._page is not None and page.row.id == self._page.row.id:
            self._page = page
            self._forecast()

    @property
    def dirty(self) -> bool:
        """True when something typed would be lost."""
        return self._open and self._typed() != self._raw

    def _begin(self, heading: str) -> None:
        page, new = self._page, self._one is None
        assert page is not None
        self.notice.clear()
        self.done.hide()
        for part in (self.form, self.seat_line, self.save_button, self.kept):
            part.show()
        self.rules.setVisible(new)
        self.priority.setVisible(new and self._may_prioritise)
        self.show_heading(heading, page.row.name)
        self.kept.setText(keep_words(page.template, self._erase_on()))
        self._set_busy(False)
        self._open, self._raw = True, self._typed()
        self._forecast()
        chain(self)
        self.area.verticalScrollBar().setValue(0)
        self.show()
        self.form.first.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase_on(self) -> "date":
        from familiehus.services.queue_rows import months_later

        assert self._page is not None
        if self._one is not None and self._one.id in self._page.facts:
            return self._page.facts[self._one.id].erase_on
        return months_later(self._page.row.last_day, self._page.template.keep_months)

    # -- what is typed ------------------------------------------------------------------------------------

    def _typed(self) -> object:
        rules = () if self._one is not None else (self.rules.raw(), self.priority.reason())
        return self.form.raw(), rules

    def _changed(self) -> None:
        self.notice.clear()
        self._forecast()

    def _forecast(self) -> None:
        page, members = self._page, self.form.members()
        assert page is not None
        if self._one is not None:
            seats, room = grown(page, self._one, members)
            self.seat_line.show_grown(self._one.seats, seats, room=room)
            self.save_button.set_label(tr("Gem"))
            return
        self.rules.check_family(members)
        found = forecast(page, members, self.priority.reason(), clock.now())
        self.seat_line.show_forecast(found)
        queued = found.place or not found.possible
        self.save_button.set_label(tr("Skriv på venteliste") if queued else tr("Tilmeld"))

    # -- saving -------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for it to be written, unless something is wrong; then say what, and go there."""
        if not self._open or self._busy:
            return
        wrong = self.form.first_wrong()
        if wrong is None and self._one is None:
            wrong = self.rules.first_wrong() or self.priority.first_wrong()
        if wrong is not None:
            self.go_to(wrong)
        elif self._one is not None and not self.dirty:
            self._close()
        else:
            self.notice.clear()
            self._set_busy(True)
            self.wanted.emit(self._command())

    def _command(self) -> "Enrol | ChangeMembers":
        from familiehus.services.enrolments import ChangeMembers, Enrol

        members, wants_next = self.form.members(), self.form.wants_next.isChecked()
        if self._one is not None:
            return ChangeMembers(self._one.id, members, wants_next)
        assert self._page is not None
        return Enrol(
            id=self._new_id,
            course=self._page.row.id,
            members=members,
            referrer=self.rules.referrer.value(),
            answers=self.rules.answers(),
            override=self.rules.override_reason,
            priority=self.priority.reason(),
            wants_next=wants_next,
        )

    def refuse(self, error: FamiliehusError) -> None:
        """It was not saved. The sentence goes to its field, and everything typed is still there."""
        self._set_busy(False)
        field = put_at_field(self.form, self.rules, error) if self._one is None else put_at_field(
            self.form, None, error)  # fmt: skip
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
        self._show_done(one, self._page)
        self._read_again(one)

    def _read_again(self, one: Enrolment) -> None:
        """The queue may have moved while the desk typed: its number is said as it is now."""
        from familiehus.queries.courses import course_page

        def show(page: CoursePage | None) -> None:
            if page is not None and not self.done.isHidden():
                self._page = page
                self._show_done(one, page)

        self._tasks.read(course_page, one.course).then(show, self)

    def _show_done(self, one: Enrolment, page: CoursePage) -> None:
        self._open = False
        for part in (self.form, self.rules, self.priority, self.seat_line, self.save_button, self.kept):
            part.hide()
        what, then = result(one, page, clock.today())
        self.show_heading(what, page.row.name)
        free = page.row.seats - page.row.taken
        self.done.show_words(what, then, trn("{n} ledig plads", "{n} ledige pladser", max(free, 0)))
        self.notice.whisper(what)
        chain(self)

    def _once_more(self) -> None:
        if self._page is not None:
            self.new(self._page, self._professions)

    # -- leaving ------------------------------------------------------------------------------------------

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
        self._set_busy(False)
        self._open, self._one, self._page = False, None, None
        self.form.forget()
        self.show_heading("", "")
        self.done.show_words("", "", "")
        self.hide()
        self.closed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.save_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field and Ctrl+Enter anywhere save; Enter on a button presses it; Esc leaves."""
        here = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or isinstance(here, QLineEdit):
            self.save()
        elif isinstance(here, KeyButton):
            here.click()
