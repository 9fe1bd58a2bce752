"""Where a published period comes from: the ledger, and nothing else."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures, Withheld


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``figures`` is None when the period is not published."""

    period: Period
    figures: "PeriodFigures | None"
    withheld: "tuple[Withheld, ...]"


class SnapshotReader(QObject):
    """``ready`` carries the ``Snapshot`` asked for last, ``refused`` why there is none."""

    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task[Any] | None = None

    def ask(self, period: Period) -> None:
        """What was published of it."""
        self.drop()
        task = self._tasks.read(_stored, period)
        self._task = task
        task.then(lambda found: self.ready.emit(found) if self._task is task else None, self)
        task.failed(lambda error: self._fail(task, error), self)

    def drop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self.refused.emit(error)


def _stored(session: Any, period: Period) -> Snapshot:
    """On the database thread."""
    from familiehus.queries.ledger import refusals, snapshot

    stored = snapshot(session, period)
    return Snapshot(period, stored, refusals(session, period) if stored is not None else ())
