"""The family in hand: the parts of the panel, the course they are about, and what is typed since.

Every key is answered at once: whether the family fits, which seats it takes, what is kept.
"""

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.enrol.enrolled import Enrolled
from familiehus.ui.courses.enrol.family_form import FamilyForm
from familiehus.ui.courses.enrol.foot import EnrolFoot
from familiehus.ui.courses.enrol.forecast import forecast, grown
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.courses.enrol.keep_words import keep_words
from familiehus.ui.courses.enrol.rule_fields import RuleFields
from familiehus.ui.courses.enrol.waiting_fields import WaitingFields

if TYPE_CHECKING:
    from familiehus.services.enrolments import ChangeMembers, Enrol

WIDE = 380
"""Design pixels: as the panel beside the week."""


class FamilyInHand(SheetFrame):
    """The panel with a family in it; saving is left to the one who inherits."""

    def __init__(self, parent: QWidget | None, *, may_prioritise: bool) -> None:
        super().__init__(WIDE, parent)
        self.setFixedWidth(theme.px(WIDE))
        self._may_prioritise = may_prioritise
        self._page: CoursePage | None = None
        self._one: Enrolment | None = None
        self._raw: object = None
        self._open = self._busy = False
        self._new_id = uuid4()
        self.form, self.rules, self.waiting = FamilyForm(), RuleFields(), WaitingFields()
        self.done, self.foot = Enrolled(), EnrolFoot()
        for part in (self.form, self.rules, self.waiting, self.done):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.below.addWidget(self.foot)
        for fields in (self.form, self.rules, self.waiting):
            fields.changed.connect(self._changed)
            fields.reshaped.connect(lambda: chain(self))
        self.hide()

    @property
    def dirty(self) -> bool:
        """True when something typed would be lost."""
        return self._open and self._typed() != self._raw

    def show_page(self, page: CoursePage) -> None:
        """The course as it is now. What is typed stays."""
        if self._open and self._page is not None and page.row.id == self._page.row.id:
            self._page = page
            self._answer()

    def _begin(self, heading: str, page: CoursePage, one: Enrolment | None) -> None:
        """The fields are filled; show them, and put the keyboard in the first."""
        self._page, self._one, self._new_id = page, one, uuid4()
        self.waiting.start(
            may_prioritise=self._may_prioritise and one is None,
            wants_next=one is not None and one.wants_next,
        )
        self.notice.clear()
        self.done.hide()
        self.form.show()
        self.rules.setVisible(one is None)
        self.foot.show()
        self.foot.kept.setText(keep_words(page.template, self._erase_on(page)))
        self.foot.show_misfit(unexplained=False)
        self.show_heading(heading, page.row.name)
        self._set_busy(False)
        self._open, self._raw = True, self._typed()
        self._answer()
        chain(self)
        self.area.verticalScrollBar().setValue(0)
        self.show()
        self.form.first.name.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase_on(self, page: CoursePage) -> date:
        from familiehus.services.queue_rows import months_later

        facts = page.facts.get(self._one.id) if self._one is not None else None
        return facts.erase_on if facts else months_later(page.row.last_day, page.template.keep_months)

    def _typed(self) -> object:
        return self.form.raw(), self.rules.raw() if self._one is None else (), self.waiting.raw()

    def _changed(self) -> None:
        self.notice.clear()
        self._answer()

    def _answer(self) -> None:
        """Say what the family would get as it stands."""
        page, one, members = self._page, self._one, self.form.members()
        if page is None:
            return
        if one is not None:
            seats, room = grown(page, one, members)
            self.foot.seat_line.show_grown(one.seats, seats, room=room)
            self.waiting.show_waiting(waits=one.status is EnrolmentStatus.WAITING)
            self.foot.save.set_label(tr("Gem"))
            return
        self.rules.check_family(members)
        self.foot.show_misfit(unexplained=self.rules.unexplained)
        found = forecast(page, members, self.waiting.reason(), clock.now())
        self.foot.seat_line.show_forecast(found)
        self.waiting.show_waiting(waits=found.place > 0)
        self.foot.save.set_label(tr("Skriv på venteliste") if found.place else tr("Tilmeld"))

    def _first_wrong(self) -> QWidget | None:
        wrong = self.form.first_wrong()
        if wrong is None and self._one is None:
            wrong = self.rules.first_wrong() or self.waiting.first_wrong()
        return wrong

    def _command(self) -> "Enrol | ChangeMembers":
        from familiehus.services.enrolments import ChangeMembers, Enrol

        members, next_time = self.form.members(), self.waiting.next_time
        if self._one is not None:
            return ChangeMembers(self._one.id, members, next_time)
        assert self._page is not None
        return Enrol(
            id=self._new_id,
            course=self._page.row.id,
            members=members,
            referrer=self.rules.referrer.value(),
            answers=self.rules.answers(),
            override=self.rules.override_reason,
            priority=self.waiting.reason(),
            wants_next=next_time,
        )

    def _forget(self) -> None:
        """Nobody stands in the panel any more."""
        self._set_busy(False)
        self._open, self._one, self._page = False, None, None
        self.form.forget()
        self.rules.forget()
        self.waiting.start(may_prioritise=False)
        self.show_heading("", "")
        self.done.show_words("", "", "")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot.save.setEnabled(not busy)
