"""Where the calendar becomes paper: read on the database thread, laid out on the other one.

Each wish takes the place of the one before; an answer that comes too late is thrown away.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.paper.week_editions import Wanted, laid_out, read
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.calendar.period import CalendarPeriod
    from familiehus.storage.cupboard import Cupboard


class WeekPress(QObject):
    """``ready`` carries what was wanted and its PDF, ``refused`` why there is none."""

    ready = Signal(object, object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._task: Task[Any] | None = None

    def make(self, wanted: Wanted) -> None:
        """Read and lay out; what was under way is dropped."""
        self.drop()
        cupboard = self._cupboard
        task = self._tasks.cupboard_job(lambda _progress: read(cupboard, wanted))
        self._task = task
        task.then(lambda period: self._lay_out(task, wanted, period), self)
        task.failed(lambda error: self._fail(task, error), self)

    def drop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _lay_out(self, reading: Task[Any], wanted: Wanted, period: "CalendarPeriod") -> None:
        if self._task is not reading:
            return
        task = self._tasks.job(lambda _progress: laid_out(wanted, period))
        self._task = task
        task.then(lambda pdf: self._deliver(task, wanted, pdf), self)
        task.failed(lambda error: self._fail(task, error), self)

    def _deliver(self, task: Task[Any], wanted: Wanted, pdf: bytes) -> None:
        if self._task is task:
            self._task = None
            self.ready.emit(wanted, pdf)

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)
