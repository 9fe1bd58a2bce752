"""What is done to single sessions: dates of the calendar, so its own orders and its own undo do it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.occurrences import Occurrence, Skipped, occurrence_at
from familiehus.errors import FamiliehusError
from familiehus.i18n import danish, tr
from familiehus.messages import sentence
from familiehus.ui.activity.reason import ask_reason, usual_reasons
from familiehus.ui.courses.session_panel import Moved
from familiehus.ui.undo import UndoStack
from familiehus.ui.week.planner import Planner

if TYPE_CHECKING:
    from familiehus.ui.courses.deeds import CourseDeeds
    from familiehus.ui.tasks import Tasks

Failed = Callable[[FamiliehusError], object]


class SessionDeeds(QObject):
    """``move_wanted`` carries an Occurrence for the panel."""

    move_wanted = Signal(object)

    def __init__(self, tasks: "Tasks", undo: UndoStack, deeds: "CourseDeeds", window: QWidget) -> None:
        super().__init__(window)
        self._deeds, self._window = deeds, window
        self._planner = Planner(tasks, undo, self)
        self._planner.refused.connect(self._refuse)
        self._planner.done.connect(
            lambda _c, name: deeds.said.emit(tr("Gemt: {step}. Ctrl+Z fortryder.", step=name))
        )

    def do(self, verb: str, thing: Any) -> None:
        """A verb of the list of sessions."""
        verbs: dict[str, Callable[[Any], None]] = {
            "move": self.move_wanted.emit,
            "cancel": self._cancel,
            "revive": lambda one: self._planner.revive(one, self._refuse),
            "put_back": self._put_back,
            "lay": self._lay,
        }
        if not self._deeds.only_coordinators():
            verbs[verb](thing)

    def move(self, wish: Moved, failed: Failed, done: Callable[[], None], reason: str = "") -> None:
        """Save it. Where something stands in the way, ask why it may lie there."""
        from familiehus.ui.week.orders import move_order

        wanted = replace(wish.was, day=wish.day, start=wish.start, end=wish.start + wish.minutes)
        order = move_order(wish.was, wanted, reason)
        name = tr("flytning af {title}", title=wish.was.title)
        task = self._planner.run(order, name, partial(self._in_the_way, wish, failed, done, reason))
        task.then(lambda _c: done(), self)

    def _in_the_way(
        self, wish: Moved, failed: Failed, done: Callable[[], None], reason: str, error: FamiliehusError
    ) -> None:
        if error.code != "booking_conflict" or reason:
            failed(error)
            return
        question = tr("{why} Hvorfor skal mødegangen ligge der alligevel?", why=sentence(error))
        with danish():  # it is stored, and read by the whole house
            usual = (tr("aftalt mellem dem"), tr("de deler lokalet"))
        why = ask_reason(self._window.window(), question, tr("Læg den der"), usual)
        if why:
            self.move(wish, failed, done, why)
        else:
            failed(error)

    def _cancel(self, one: Occurrence) -> None:
        question = tr("Hvorfor aflyses mødegangen? Familierne skal have besked.")
        reason = ask_reason(self._window.window(), question, tr("Aflys mødegangen"), usual_reasons())
        if reason:
            self._planner.cancel(one, reason, self._refuse)

    def _put_back(self, lost: Skipped) -> None:
        question = tr("{why}. Hvorfor skal mødegangen holdes alligevel?", why=lost.closed.name)
        with danish():
            usual = (tr("der er åbent for netop den"), tr("aftalt med familierne"))
        reason = ask_reason(self._window.window(), question, tr("Hold den alligevel"), usual)
        if reason:
            self._planner.put_back(lost, reason, self._refuse)

    def _lay(self, lost: Skipped) -> None:
        """On another day: as a date that was moved away from the closed one."""
        self.move_wanted.emit(occurrence_at(lost.activity, lost.day))

    def _refuse(self, error: FamiliehusError) -> None:
        self._deeds.refused.emit(sentence(error))
