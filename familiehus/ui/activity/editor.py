"""The panel beside the week: one activity, or one date of a series, to read and to change.

Everything is kept as it is typed until it is saved or let go of: a refusal, another reader's change or a
new week on the screen takes nothing away.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from familiehus import clock
from familiehus.calendar.activity import Activity, EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.activity import date_verbs, preview_words
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
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.desk.words import capital
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.services.activity_preview import Command, Preview


class ActivityEditor(Panel):
    """``wanted`` carries one of PlanActivity, ReviseActivity, ChangeDate, EndActivity; whoever saves it
    answers with :meth:`saved` or :meth:`refuse`. ``closed`` when the panel has nothing more to show."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, *, may_change: bool = True) -> None:
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
        self._sent: object | None = None
        self.live = LivePreview(tasks, self)
        self.live.ready.connect(self._show_preview)
        self.live.refused.connect(self._preview_refused)
        self.form.changed.connect(self._changed)
        self.scope.chosen.connect(self._choose_scope)
        self.form.hide()
        self.hide()
        self.close_button.clicked.connect(self.leave)
        self.foot.saving.connect(self.save)
        self.foot.cancelling.connect(self.cancel_date)
        self.foot.undoing.connect(self.undo_date)
        self.foot.ending.connect(self.end_activity)
        self.foot.copying.connect(self.copy)
        self.foot.looking.connect(lambda: self._go_to(self.form.preview.reason.field))

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
        self._preview, self._sent, self._new_id = None, None, uuid4()
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

    # -- what is done -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Gem: ask for it to be written, unless something is wrong; then say what, and go there."""
        if not self._open or not self._may_change or self._busy or not self.foot.save.isVisibleTo(self):
            return
        wrong = self.form.first_wrong(whole=self._scope is not EditScope.THIS)
        if wrong is not None:
            self._go_to(wrong)
        elif self._one is not None and not self.dirty:
            self._close()
        elif self.live.settled and self.form.preview.unexplained:
            self._ask_for_reason()
        else:
            self._send(self._command())

    def saved(self) -> None:
        """It stands in the calendar: the panel has done its work."""
        self._close()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not saved. The sentence goes to its field, and everything typed is still there."""
        self._set_busy(False)
        if error.code == "booking_conflict":
            self._refuse_conflicts(error.fields.get("conflicts"))
            return
        field = put_at_field(self.form, error)
        if field is not None:
            self._go_to(field)
        else:
            self.notice.say(sentence(error), "warm")

    def _refuse_conflicts(self, found: object) -> None:
        """The reason is asked in its field, or at once for a cancelled date, whose fields are hidden."""
        from familiehus.messages.calendar import conflict_words

        conflicts = found if isinstance(found, tuple) else ()
        several = len({one.day for one in conflicts}) > 1
        self.form.preview.show_conflicts(conflicts, several=several)
        if self.form.isVisibleTo(self) or self._one is None:
            self._ask_for_reason()
        elif conflicts:
            self._send(date_verbs.explaining(self.window(), self._one, conflict_words(conflicts[0])))

    def cancel_date(self) -> None:
        """Aflys."""
        if self._one is not None:
            self._send(date_verbs.cancelling(self.window(), self._one))

    def undo_date(self) -> None:
        """Sæt tilbage, or as the series again."""
        if self._one is not None:
            self._send(date_verbs.undoing(self._one))

    def end_activity(self) -> None:
        """Slet."""
        if self._one is not None and self._period is not None:
            self._send(date_verbs.ending(self.window(), self._one, self._scope, self._period.days))

    def copy(self) -> None:
        """Kopiér til en ny: what is typed goes along, so nothing is lost."""
        draft = date_verbs.copied(self.form.sheet(), self._scope)
        self._open = False
        self.new(draft)

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
        self.live.stop()
        self._set_busy(False)
        self._open, self._one, self._before = False, None, None
        self.hide()
        self.closed.emit()

    def _send(self, command: object | None) -> None:
        if command is not None and not self._busy:
            self._sent = command
            self.notice.clear()
            self._set_busy(True)
            self.wanted.emit(command)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot.set_busy(busy)

    def _ask_for_reason(self) -> None:
        self.form.preview.ask_for_reason()
        self._go_to(self.form.preview.reason.field)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        show_whole(field)

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


def _of_series(one: Occurrence) -> bool:
    """A single activity that was moved for itself is edited as one date of a series: its change is kept."""
    return one.activity.repeats or (one.change is not None and not one.cancelled)
