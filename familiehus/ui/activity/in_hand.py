"""What the panel holds: an activity or one date of it, how it was when it was opened, what is typed since.

What is typed stays until it is saved or let go of, whatever others change in the meantime.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.calendar.activity import Activity, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.activity import preview_words
from familiehus.ui.activity.facts import facts
from familiehus.ui.activity.live_preview import LivePreview
from familiehus.ui.activity.panel import Panel
from familiehus.ui.activity.refusal import put_at_field
from familiehus.ui.activity.sheet import (
    Sheet,
    change_of,
    plan,
    revise,
    series_fields_changed,
    sheet_of,
    sheet_of_draft,
)
from familiehus.ui.activity.story import story
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.desk.words import capital
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.services.activity_preview import Command, Preview


class InHand(Panel):
    """The panel with something in it; saving is left to the editor."""

    def __init__(self, tasks: Tasks, parent: QWidget | None, *, may_change: bool) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._period: CalendarPeriod | None = None
        self._kinds: tuple[ChoiceRow, ...] = ()
        self._one: Occurrence | None = None
        self._open = self._busy = False
        self._scope = EditScope.ALL
        self._before: Sheet | None = None
        self._raw: tuple[object, ...] = ()
        self._new_id = uuid4()
        self._preview: Preview | None = None
        self.live = LivePreview(tasks, self)
        self.live.ready.connect(self._show_preview)
        self.live.refused.connect(self._preview_refused)
        self.form.changed.connect(self._changed)
        self.scope.chosen.connect(self._choose_scope)
        self.form.hide()
        self.hide()

    # -- what is shown ------------------------------------------------------------------------------------

    def allow(self, may_change: bool) -> None:
        """Who sits at the desk may change the calendar, or only read it."""
        self._may_change = may_change
        if self._one is not None:
            self._show_one(self._one)

    def show_period(self, period: CalendarPeriod, kinds: Sequence["ChoiceRow"]) -> None:
        """The house's rooms, people, owners and kinds as they are now. What is typed stays."""
        self._period, self._kinds = period, tuple(kinds)
        dirty = self.dirty
        self.form.show_period(period, kinds)
        if not self._open:
            return
        if not dirty and self._may_change:
            self._before, self._raw = self.form.sheet(), self.form.raw()
        fresh = self._fresh()
        if fresh is not None and fresh != self._one and not dirty and not self._busy:
            self._show_one(fresh)
        elif self._may_change:
            self._ask()

    def new(self, draft: Activity) -> None:
        """Something new. A text that is typed already is kept, with the hand at its end."""
        if not self._may_change or not self._may_leave():
            return
        self._one, self._scope = None, EditScope.ALL
        self._begin(sheet_of_draft(draft), new=True)
        self.show_heading(tr("Ny aktivitet"), "", "")
        self.foot.show_new()
        self.form.title.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.title.field.end(False)
        self.live.ask_now(self._command())

    def edit(self, occurrence: Occurrence) -> None:
        """One date of an activity."""
        if (self._open and self._one == occurrence) or not self._may_leave():
            return
        self._scope = EditScope.THIS if _of_series(occurrence) else EditScope.ALL
        self._show_one(occurrence)
        first = self.form.title.field if self.form.isVisibleTo(self) else self.close_button
        (self.scope.row.stop() if self.scope.isVisibleTo(self) else first).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    @property
    def dirty(self) -> bool:
        """True when something typed would be lost."""
        return self._open and self._may_change and self.form.raw() != self._raw

    def _show_one(self, one: Occurrence) -> None:
        self._one = one
        heading = preview_words.day_words(one.day)
        self.show_heading(one.title, capital(heading), story(one))
        if self._may_change:
            self._show_fields(one)
        else:
            self._show_facts(one)

    def _show_fields(self, one: Occurrence) -> None:
        self._begin(sheet_of(one, self._scope), new=False)
        self.foot.show_date(one, self._scope)
        self._show_scope()
        self.live.ask_now(self._command())

    def _show_facts(self, one: Occurrence) -> None:
        assert self._period is not None
        self._open, self._raw = True, ()
        for part in (self.form, self.scope, self.foot):
            part.hide()
        self.notice.clear()
        self.facts.show_facts(
            facts(one, self._period, {kind.code: kind.label for kind in self._kinds}),
            tr("Det kan koordinator og leder ændre."),
        )
        self.facts.show()
        self.show()

    def _begin(self, sheet: Sheet, *, new: bool) -> None:
        self._preview, self._new_id = None, uuid4()
        self.form.show_sheet(sheet, new=new)
        self.form.show_preview(None)
        self.foot.show_in_the_way(0)
        self._before, self._raw = self.form.sheet(), self.form.raw()
        self._set_busy(False)
        self._open = True
        self.notice.clear()
        self.facts.hide()
        self.form.show_scope(None)
        for part in (self.form, self.foot):
            part.show()
        self.scope.hide()
        self.area.verticalScrollBar().setValue(0)
        chain(self)
        self.show()

    def _show_scope(self) -> None:
        one = self._one
        series = one is not None and _of_series(one)
        self.scope.setVisible(series)
        if one is None:
            return
        lost = series_fields_changed(self._before, self.form.sheet()) if self._before else ()
        self.scope.show_scope(self._scope, one.day, self._preview, lost, cancelled=one.cancelled)
        self.form.show_scope(self._scope if series else None)
        self.form.setVisible(not (one.cancelled and (self._scope is EditScope.THIS or not series)))

    def _fresh(self) -> Occurrence | None:
        """The date in hand as the period has it now."""
        if self._one is None or self._period is None:
            return None
        return next((one for one in self._period.occurrences if one.key == self._one.key), None)

    # -- what is typed ------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self.notice.clear()
        self._show_scope()
        chain(self)
        self._ask()

    def _choose_scope(self, scope: EditScope) -> None:
        """What is typed stays; the reason is the date's or the series' own unless somebody wrote one."""
        assert self._one is not None
        assert self._before is not None
        typed = self.form.sheet().facts.reason != self._before.facts.reason
        self._scope = scope
        if not typed:
            dirty = self.dirty
            reason = sheet_of(self._one, scope).facts.reason
            self.form.preview.set_reason(reason)
            self._before = replace(self._before, facts=replace(self._before.facts, reason=reason))
            if not dirty:
                self._raw = self.form.raw()
        self._preview = None
        self.foot.show_date(self._one, scope)
        self._show_scope()
        self._ask()

    def _command(self) -> "Command":
        sheet = self.form.sheet()
        if self._one is None:
            return plan(sheet)
        if self._scope is EditScope.THIS:
            return change_of(self._one, sheet)
        assert self._before is not None
        return revise(self._one, self._before, sheet, self._scope, self._new_id, clock.now())

    def _ask(self) -> None:
        self.live.ask(self._command())

    def _show_preview(self, preview: "Preview") -> None:
        self._preview = preview
        self.form.show_preview(preview)
        self.foot.show_in_the_way(self.form.preview.days_in_the_way)
        self._show_scope()
        chain(self)

    def _preview_refused(self, error: FamiliehusError) -> None:
        self._preview = None
        self.form.show_preview(None)
        if put_at_field(self.form, error) is None:
            self.notice.say(sentence(error), "warm")

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

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot.set_busy(busy)


def _of_series(one: Occurrence) -> bool:
    """A single activity that was moved for itself is edited as one date of a series: its change is kept."""
    return one.activity.repeats or (one.change is not None and not one.cancelled)
