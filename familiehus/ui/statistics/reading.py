"""Where the figures of a period come from: asked for fast, answered once, for the period asked for last.

Who holds down a key asks thirty times a second. The first question is put at once, the others wait until the
hand is quiet, and an answer that comes too late is thrown away.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.statistics.counts_keeper import CountsKeeper
from familiehus.ui.statistics.handed_over import HandedOver, read_handed_over
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import ListName, Period

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists
    from familiehus.queries.statistics.page import PeriodStatistics
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.statistics.target_reading import TargetStanding

QUIET_MS = 130
"""Longer than a key that is held down waits between two letters, shorter than anybody notices."""
KEEP_MS = 1500
"""After this the counts that were made are kept for the next look."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The true figures of a period and the words that stand around them: names by code."""

    figures: "PeriodStatistics"
    lists: "DeskLists"
    owners: Mapping[str, str]
    templates: Mapping[str, str]
    handed: HandedOver
    targets: "tuple[TargetStanding, ...]"
    published_on: date | None
    """When the period left the house; None: it has not."""

    @property
    def period(self) -> Period:
        """Whose figures these are."""
        return self.figures.period

    @property
    def places(self) -> Mapping[str, str]:
        """What places are called."""
        return {one.code: one.name for one in self.lists.places}

    def label(self, list_name: ListName, code: str | None) -> str:
        """What a choice of the house is called now."""
        return self.lists.label(list_name, code)


class FiguresReader(QObject):
    """``ready`` carries a ``Reading`` of the period asked for last, ``refused`` why there is none."""

    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._task: Task[Any] | None = None
        self._wanted: tuple[Period, str | None] | None = None
        self._due = False
        self.asked = 0
        """How many times the cupboard was asked."""
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._hand_is_quiet)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self._keep_counts)
        self._keeper = CountsKeeper(tasks, cupboard, self)

    @property
    def busy(self) -> bool:
        """True while an answer is on its way."""
        return self._task is not None or self._due

    def ask(self, period: Period, place: str | None = None) -> None:
        """The figures of ``period``; what was under way is dropped."""
        self.drop()
        self._wanted = period, place
        self._due = self._quiet.isActive()
        self._quiet.start()
        if not self._due:
            self._read()

    def drop(self) -> None:
        """Nobody waits for it any more."""
        self._keep.stop()
        self._keeper.stop()
        self._due = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _hand_is_quiet(self) -> None:
        if self._due:
            self._due = False
            self._read()

    def _read(self) -> None:
        if self._tasks.closed or self._wanted is None:
            return
        self.asked += 1
        (period, place), cupboard = self._wanted, self._cupboard
        task = self._tasks.cupboard_job(lambda progress: read_figures(cupboard, period, place, progress))
        self._task = task
        task.then(lambda reading: self._deliver(task, reading), self)
        task.failed(lambda error: self._fail(task, error), self)

    def _deliver(self, task: Task[Any], reading: Reading) -> None:
        if self._task is task:
            self._task = None
            self.ready.emit(reading)
            self._keep.start()

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)

    def _keep_counts(self) -> None:
        """What no ordinary look needs: the days of a week long ago."""
        if self._wanted is not None:
            self._keeper.keep(self._wanted[0])


def read_figures(cupboard: "Cupboard", period: Period, place: str | None, progress: Progress) -> Reading:
    """On the database thread. All places together when the house has none of that code. NotAllowed without
    the right to the statistics."""
    from familiehus.queries.calendar import owners
    from familiehus.queries.course_templates import templates
    from familiehus.queries.house import desk_lists, places
    from familiehus.queries.ledger import publications
    from familiehus.services.true_figures import statistics_for
    from familiehus.ui.statistics.target_reading import read_targets

    with cupboard.read() as session:
        known = any(one.code == place for one in places(session))
    figures = statistics_for(cupboard, period, place if known else None)
    progress.check()
    with cupboard.read() as session:
        return Reading(
            figures,
            desk_lists(session, period.year),
            {one.code: one.name for one in owners(session)},
            {one.code: one.name for one in templates(session)},
            read_handed_over(session, period),
            read_targets(session, period.year),
            next((row.published_on for row in publications(session) if row.period == period), None),
        )
