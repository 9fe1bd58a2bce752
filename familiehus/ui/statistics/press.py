"""Where a month becomes paper: counted on the database thread, laid out on the other one.

Whoever leafs through the months asks faster than anybody can count. Each question
takes the place of the one before, and an answer that comes too late is thrown away.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Month, MonthFigures

if TYPE_CHECKING:
    from familiehus.reports.key_figures import Tile
    from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True)
class Paper:
    """A month as it leaves the house: the figures that are printed, the key figures, the PDF."""

    figures: MonthFigures
    tiles: "tuple[Tile, ...]"
    pdf: bytes


class Press(QObject):
    """``ready`` carries the ``Paper`` of the month asked for last, ``refused`` its failure."""

    ready = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    stepped = Signal(int, int)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._task: Task[Any] | None = None

    @property
    def busy(self) -> bool:
        """True while a month is being made."""
        return self._task is not None

    def make(self, month: Month) -> None:
        """Count and lay out ``month``; what was under way is dropped."""
        self._drop()
        cupboard = self._cupboard
        task = self._tasks.cupboard_job(lambda progress: _counted(cupboard, month, progress))
        self._task = task
        task.then(lambda figures: self._lay_out(task, figures), self)
        self._watch(task)

    def stop(self) -> None:
        """The person does not want to wait."""
        if self.busy:
            self._drop()
            self.stopped.emit()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _watch(self, task: Task[Any]) -> None:
        task.failed(lambda error: self._fail(task, error), self)
        task.progress(self.stepped.emit, self)

    def _lay_out(self, counting: Task[Any], figures: MonthFigures) -> None:
        if self._task is not counting:
            return
        task = self._tasks.job(lambda progress: _printed(figures, progress))
        self._task = task
        task.then(lambda paper: self._deliver(task, paper), self)
        self._watch(task)

    def _deliver(self, task: Task[Any], paper: Paper) -> None:
        if self._task is task:
            self._task = None
            self.ready.emit(paper)

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)


def _counted(cupboard: "Cupboard", month: Month, progress: Progress) -> MonthFigures:
    from familiehus.services.statistics import month_figures_for

    progress(0, 3)
    return month_figures_for(cupboard, month)


def _printed(figures: MonthFigures, progress: Progress) -> Paper:
    """On the second thread, which also brings in the slow libraries before the window needs them."""
    from familiehus.reports.key_figures import key_figures
    from familiehus.reports.month import month_report
    from familiehus.reports.printed import printed_month

    progress(1, 3)
    tiles = key_figures(printed_month(figures)).tiles
    pdf = month_report(figures)
    progress(2, 3)
    import PySide6.QtPdf  # noqa: F401

    progress(3, 3)
    return Paper(figures, tiles, pdf)


def figures_file(paper: Paper) -> bytes:
    """The printed numbers and nothing else, as JSON."""
    from familiehus.reports.figures_json import figures_json

    return figures_json(paper.figures).encode("utf-8")
