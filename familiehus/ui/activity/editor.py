"""The panel beside the week: one activity, or one date of a series, to read and to change.

Everything is kept as it is typed until it is saved or let go of: a refusal, another reader's change or a
new week on the screen takes nothing away.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from familiehus.calendar.activity import EditScope
from familiehus.errors import FamiliehusError
from familiehus.messages import sentence
from familiehus.ui.activity import date_verbs
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.in_hand import InHand
from familiehus.ui.activity.refusal import put_at_field
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.key_button import KeyButton


class ActivityEditor(InHand):
    """``wanted`` carries one of PlanActivity, ReviseActivity, ChangeDate, EndActivity; whoever saves it
    answers with :meth:`saved` or :meth:`refuse`. ``closed`` when the panel has nothing more to show."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, *, may_change: bool = True) -> None:
        super().__init__(tasks, parent, may_change=may_change)
        self._aim: Asked | None = None
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_range: self._keep_in_sight())
        self.close_button.clicked.connect(self.leave)
        self.foot.saving.connect(self.save)
        self.foot.cancelling.connect(self.cancel_date)
        self.foot.undoing.connect(self.undo_date)
        self.foot.ending.connect(self.end_activity)
        self.foot.copying.connect(self.copy)
        self.foot.looking.connect(lambda: self._go_to(self.form.preview.reason.field))

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
        if self._one is not None and self._may_leave():
            self._send(date_verbs.cancelling(self.window(), self._one))

    def undo_date(self) -> None:
        """Sæt tilbage, or as the series again."""
        if self._one is not None and self._may_leave():
            self._send(date_verbs.undoing(self._one))

    def end_activity(self) -> None:
        """Slet."""
        if self._one is not None and self._period is not None and self._may_leave():
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

    def _close(self) -> None:
        self.live.stop()
        self._set_busy(False)
        self._open, self._one, self._before = False, None, None
        self.hide()
        self.closed.emit()

    def _send(self, command: object | None) -> None:
        if command is not None and not self._busy:
            self.notice.clear()
            self._set_busy(True)
            self.wanted.emit(command)

    def _ask_for_reason(self) -> None:
        self.form.preview.ask_for_reason()
        self._go_to(self.form.preview.reason.field)

    def _go_to(self, field: QWidget) -> None:
        """The keyboard goes there, and the eye finds the field with the line that says what is wrong."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        asked = field.parentWidget()
        self._aim = asked if isinstance(asked, Asked) else None  # rooms come and go
        show_whole(self._aim or field)

    def _keep_in_sight(self) -> None:
        """The sentence makes the panel grow after it was scrolled."""
        here, aim = QApplication.focusWidget(), self._aim
        if aim is not None and here is not None and aim.isAncestorOf(here):
            self.area.ensureWidgetVisible(aim, 0, 24)

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
