"""Where what is stored becomes paper: read on the database thread, laid out on the other one.

Each wish takes the place of the one before; an answer that comes too late is thrown away.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard

Read = Callable[["Cupboard", Any], Any]
LayOut = Callable[[Any, Any], Any]


class PaperPress(QObject):
    """``ready`` carries what was wanted and what became of it, ``refused`` why there is none.

    ``read(cupboard, wanted)`` gives what stands on the paper, ``lay_out(wanted, that)`` the finished one.
    """

    ready = Signal(object, object)
    refused = Signal(object)

    def __init__(
        self, tasks: Tasks, cupboard: "Cupboard", read: Read, lay_out: LayOut, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._read, self._lay_out = read, lay_out
        self._task: Task[Any] | None = None

    def make(self, wanted: object) -> None:
        """Read and lay out; what was under way is dropped."""
        self.drop()
        task = self._tasks.cupboard_job(lambda _progress: self._read(self._cupboard, wanted))
        self._task = task
        task.then(lambda found: self._go_on(task, wanted, found), self)
        task.failed(lambda error: self._fail(task, error), self)

    def drop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _go_on(self, reading: Task[Any], wanted: object, found: object) -> None:
        if self._task is not reading or self._tasks.closed:  # the house is being locked: nobody waits
            return
        task = self._tasks.job(lambda _progress: self._lay_out(wanted, found))
        self._task = task
        task.then(lambda made: self._deliver(task, wanted, made), self)
        task.failed(lambda error: self._fail(task, error), self)

    def _deliver(self, task: Task[Any], wanted: object, made: object) -> None:
        if self._task is task and not self._tasks.closed:
            self._task = None
            self.ready.emit(wanted, made)

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)
