"""Asks the house what a command would bring, while somebody types: the newest question wins."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.services.activity_preview import Preview

PAUSE = 120
"""Milliseconds of rest between two keys after which it is asked."""


class LivePreview(QObject):
    """``ready`` with a Preview, ``refused`` with the error that saving would meet too."""

    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted: object | None = None
        self._task: Task[Preview] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)

    @property
    def settled(self) -> bool:
        """True when the last answer is about what was asked last."""
        return self._task is None and not self._timer.isActive()

    def ask(self, command: object) -> None:
        """Ask when the hand rests."""
        self.stop()
        self._wanted = command
        self._timer.start()

    def ask_now(self, command: object) -> None:
        """Ask at once: the panel has just opened."""
        self.stop()
        self._wanted = command
        self._ask()

    def stop(self) -> None:
        """Nobody wants the answer any more."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def question(self) -> Callable[..., Any]:
        """The query that is asked with the command."""
        from familiehus.services.activity_preview import activity_preview

        return activity_preview

    def _ask(self) -> None:
        if self._wanted is None or self._tasks.closed:
            return
        task: Task[Any] = self._tasks.read(self.question(), self._wanted)
        self._task = task
        task.failed(lambda error: self._refuse(task, error), self)
        task.then(lambda preview: self._answer(task, preview), self)

    def _answer(self, task: "Task[Preview]", preview: "Preview") -> None:
        if task is self._task:
            self._task = None
            self.ready.emit(preview)

    def _refuse(self, task: "Task[Preview]", error: FamiliehusError) -> None:
        if task is self._task:
            self._task = None
            self.refused.emit(error)
