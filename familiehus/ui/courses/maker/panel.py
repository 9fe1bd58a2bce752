"""Making a course: everything stays as it is typed until it is saved or let go of."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from familiehus import clock
from familiehus.calendar.period import CalendarPeriod
from familiehus.courses.template import CourseTemplate
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.tab_order import chain
from familiehus.ui.courses.maker.frame import MakerFrame
from familiehus.ui.courses.maker.live import CourseLive
from familiehus.ui.courses.maker.refusal import put_at_field
from familiehus.ui.desk.notice import show_whole
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from familiehus.services.course_preview import CoursePreview
    from familiehus.services.courses import MakeCourse

USUAL_START = 9 * 60 + 30
_FIRST_IN = timedelta(days=7)
_LOOK_AHEAD = 60


class CourseMaker(MakerFrame):
    """``wanted`` carries a MakeCourse; whoever saves it answers with :meth:`saved` or :meth:`refuse`.
    ``closed`` when there is nothing more to show. As wide as it is given: beside something, or alone."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = self._busy = False
        self._raw: tuple[object, ...] = ()
        self._course, self._activity = uuid4(), uuid4()
        self._preview: CoursePreview | None = None
        self.live = CourseLive(tasks, self)
        self.live.ready.connect(self._show_preview)
        self.live.refused.connect(self._preview_refused)
        self.form.changed.connect(self._changed)
        self.sessions.way.room_wanted.connect(self.take_free_room)
        self.sessions.way.changed.connect(self._mark)
        self.save.clicked.connect(self.make)
        self.status.clicked.connect(lambda: self._go_to(self.sessions.way.reason.field))
        self.close_button.clicked.connect(self.leave)
        room = QShortcut(QKeySequence("Ctrl+R"), self)  # a list of places takes every letter for itself
        room.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        room.activated.connect(self.take_free_room)
        self.hide()

    # -- what is shown ------------------------------------------------------------------------------------

    def new(self, period: CalendarPeriod, templates: Sequence[CourseTemplate]) -> None:
        """A new one. A course that is half typed already is kept, unless somebody lets it go."""
        if not self._may_leave():
            return
        self._open = False
        self._course, self._activity, self._preview = uuid4(), uuid4(), None
        self.form.begin(period, templates, _first_day(period), USUAL_START)
        self.sessions.way.forget()
        self.sessions.show_nothing()
        self.notice.clear()
        self._set_busy(False)
        self._raw, self._open = self.form.raw(), True
        self._mark()
        self.area.verticalScrollBar().setValue(0)
        chain(self)
        self.show()
        self.form.template.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def dirty(self) -> bool:
        """True when something typed would be lost."""
        return self._open and self.form.raw() != self._raw

    def take_free_room(self) -> None:
        """Ctrl+R: the best room that is free every time, for all sessions."""
        here, way = QApplication.focusWidget(), self.sessions.way
        self.form.take_free_room(way.blocked_rooms)
        if here is not None and way.isAncestorOf(here):  # it goes when nothing is in the way any more
            self.form.room_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- saving -------------------------------------------------------------------------------------------

    def make(self) -> None:
        """Lav holdet: ask for it to be made, unless something is wrong; then say what, and go there."""
        if not self._open or self._busy:
            return
        wrong = self.form.first_wrong()
        if wrong is not None:
            self._go_to(wrong)
        elif self.live.settled and self.sessions.way.unexplained:
            self._ask_for_reason()
        elif (command := self._command()) is not None:
            self.notice.clear()
            self._set_busy(True)
            self.wanted.emit(command)

    def saved(self) -> None:
        """It is made: the maker has done its work."""
        self._close()

    def refuse(self, error: FamiliehusError) -> None:
        """It was not made. The sentence goes to its field, and everything typed is still there."""
        self._set_busy(False)
        if error.code == "booking_conflict":
            found = error.fields.get("conflicts")
            conflicts = found if isinstance(found, tuple) else ()
            words = trn("Der er kommet noget i vejen på {n} dag.", "Der er kommet noget i vejen på {n} dage.",
                        len({one.day for one in conflicts}))  # fmt: skip
            self.sessions.way.show_conflicts(words, conflicts, self.form.free_room)
            self._ask_for_reason()
            self._ask()
            return
        field = put_at_field(self.form, self.sessions.way, error)
        if field is not None:
            self._go_to(field)
        else:
            self.notice.say(sentence(error), "warm")

    def leave(self) -> None:
        """Esc: away, unless something typed would be lost and somebody wants to keep it."""
        if self._may_leave():
            self._close()

    def _close(self) -> None:
        self.live.stop()
        self._set_busy(False)
        self._open = False
        self.hide()
        self.closed.emit()

    def _may_leave(self) -> bool:
        if self._busy or not self.dirty:
            return not self._busy
        return dialogs.ask(
            self.window(), tr("Kassér det nye hold?"), tr("Det er ikke gemt."), tr("Kassér det"), danger=True
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)

    def _ask_for_reason(self) -> None:
        self.sessions.way.ask_for_reason()
        self._go_to(self.sessions.way.reason.field)

    # -- live ---------------------------------------------------------------------------------------------

    def _command(self) -> "MakeCourse | None":
        return self.form.command(self._course, self._activity, self.sessions.way.why)

    def _changed(self) -> None:
        if self._open:
            self.notice.clear()
            self.form.clear_refusals()
            self._ask()

    def _ask(self) -> None:
        command = self._command()
        if command is not None:
            self.live.ask(command)
        else:
            self.live.stop()
            self._show_none("")

    def _show_preview(self, preview: "CoursePreview") -> None:
        self._preview = preview
        self.form.show_preview(preview)
        _day, start, minutes = self.form.when.value()
        self.sessions.show_preview(preview, start, minutes, self.form.free_room)
        self._mark()
        chain(self)

    def _preview_refused(self, error: FamiliehusError) -> None:
        if error.code == "course_first_closed":
            self._show_none(tr("Der kan ikke lægges datoer, før den første dag er en, hvor huset har åbent."))
            self.form.show_closed(str(error.fields.get("name", "")))
            return
        self._show_none(sentence(error))
        put_at_field(self.form, self.sessions.way, error)

    def _show_none(self, words: str) -> None:
        self._preview = None
        self.form.show_preview(None)
        self.sessions.show_nothing(words)
        self._mark()
        chain(self)

    def _mark(self) -> None:
        days = len({one.day for one in self.sessions.way.conflicts})
        wanted = bool(days) and self.sessions.way.unexplained
        self.status.set_label(trn("{n} dag har noget i vejen", "{n} dage har noget i vejen", days))
        self.status.setVisible(wanted)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        asked = field.parentWidget()
        show_whole(asked if isinstance(asked, Asked) else field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field and Ctrl+Enter anywhere save; Esc leaves."""
        here, control = QApplication.focusWidget(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif control or isinstance(here, QLineEdit | QAbstractSpinBox):
            self.make()
        elif isinstance(here, KeyButton):
            here.click()


def _first_day(period: CalendarPeriod) -> date:
    """A week from now, or the first day after that on which the house is open."""
    place = next((one.code for one in period.places if one.active), "")
    day = clock.today() + _FIRST_IN
    days = (day + timedelta(days=number) for number in range(_LOOK_AHEAD))
    return next((one for one in days if period.days.is_open(place, one)), day)
