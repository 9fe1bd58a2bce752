"""The doors to publishing: a preview, the publication itself, and a published period as it was stored.

Each question takes the place of the one before. Deciding takes seconds for a year, tells how far it is, and
can be stopped; then nothing is written. Whether something was written is asked of the ledger, not guessed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Cancelled, Progress, State, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Change, ChangeVerb, Period

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures, Withheld
    from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class Edition:
    """What a period says on paper, what does not stand alone in it, and the paper (empty when not asked)."""

    figures: "PeriodFigures"
    withheld: "tuple[Withheld, ...]"
    pdf: bytes


class Publisher(QObject):
    """``ready`` carries an ``Edition`` of the preview or the publication; ``refused`` the failure;
    ``stopped`` when somebody did not want to wait."""

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
        """True while something is decided or laid out."""
        return self._task is not None

    def preview(self, period: Period) -> None:
        """As it would be printed."""
        cupboard = self._cupboard
        self._begin(lambda progress: preview_of(cupboard, period, progress))

    def publish(self, period: Period) -> None:
        """Lock it. Announced as any other change."""
        cupboard = self._cupboard
        task = self._begin(lambda progress: publication_of(cupboard, period, progress), announce=True)
        task.unsettled(lambda: self._look_again(task, period), self)

    def stop(self) -> None:
        """Give up what is under way. The work ends within a moment and then ``stopped`` is said, unless it
        was too late."""
        if self._task is not None:
            self._task.cancel()

    def drop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self, work: Callable[[Progress], Any], *, announce: bool = False) -> Task[Any]:
        self.drop()
        task = self._tasks.cupboard_job(work)
        self._task = task
        task.progress(lambda done, total: self._step(task, done, total), self)
        task.then(lambda found: self._decided(task, found, announce=announce), self)
        task.failed(lambda error: self._fail(task, error), self)
        if not announce:
            task.unsettled(lambda: self._ended(task), self)
        return task

    def _look_again(self, task: Task[Any], period: Period) -> None:
        """Stopped, perhaps a moment too late: then it is published all the same, and that is said."""
        if task.state is not State.CANCELLED or self._tasks.closed:
            return
        cupboard = self._cupboard
        looking = self._tasks.cupboard_job(lambda _progress: published_already(cupboard, period))
        current = self._task is task
        if current:
            self._task = looking
        looking.then(lambda found: self._looked(looking, found), self)
        looking.failed(lambda error: self._fail(looking, error), self)

    def _looked(self, looking: Task[Any], found: "Locked | None") -> None:
        if found is not None:
            self._decided(looking, found, announce=True)
        else:
            self._ended(looking)

    def _step(self, task: Task[Any], done: int, total: int) -> None:
        if self._task is task:
            self.stepped.emit(done, total)

    def _decided(self, task: Task[Any], found: Any, *, announce: bool) -> None:
        if announce:
            self._tasks.changes.announce(found.change)
        if self._task is not task or self._tasks.closed:  # locked, and nobody waits for its paper
            return
        edition: Edition = found.edition if announce else found
        laying = self._tasks.job(lambda _progress: laid_out(edition))
        self._task = laying
        laying.then(lambda made: self._deliver(laying, made), self)
        laying.failed(lambda error: self._fail(laying, error), self)
        laying.unsettled(lambda: self._ended(laying), self)

    def _deliver(self, task: Task[Any], edition: Edition) -> None:
        if self._task is task:
            self._task = None
            self.ready.emit(edition)

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)

    def _ended(self, task: Task[Any]) -> None:
        """Stopped: a failure has been told already."""
        if self._task is task:
            self._task = None
            self.stopped.emit()


@dataclass(frozen=True, slots=True)
class Locked:
    """What publishing gave."""

    change: Any
    edition: Edition


def preview_of(cupboard: "Cupboard", period: Period, progress: Progress) -> Edition:
    """On the database thread."""
    from familiehus.disclosure.ledger import Cancelled as Given_up
    from familiehus.services.publishing import previewed

    try:
        found = previewed(cupboard, period, _teller(progress), _stopper(progress))
    except Given_up:
        raise Cancelled from None
    return Edition(found.figures, found.withheld, b"")


def publication_of(cupboard: "Cupboard", period: Period, progress: Progress) -> Locked:
    """On the database thread; written whole or not at all."""
    from familiehus.disclosure.ledger import Cancelled as Given_up
    from familiehus.queries.ledger import refusals
    from familiehus.services.publishing import Publish, publish

    try:
        change = publish(cupboard, Publish(period), _teller(progress), _stopper(progress))
    except Given_up:
        raise Cancelled from None
    figures = cast("PeriodFigures", change.after)
    with cupboard.read() as session:
        return Locked(change, Edition(figures, refusals(session, period), b""))


def published_already(cupboard: "Cupboard", period: Period) -> Locked | None:
    """On the database thread: what the ledger has of a period; None when nothing was written."""
    from familiehus.queries.ledger import refusals, snapshot

    with cupboard.read() as session:
        stored = snapshot(session, period)
        if stored is None:
            return None
        change = Change("publication", ChangeVerb.ADDED, (str(period),), after=stored)
        return Locked(change, Edition(stored, refusals(session, period), b""))


def laid_out(edition: Edition) -> Edition:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    from dataclasses import replace

    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.month import period_report

    return replace(edition, pdf=period_report(edition.figures))


def _stopper(progress: Progress) -> Callable[[], bool]:
    def stopped() -> bool:
        try:
            progress.check()
        except Cancelled:
            return True
        return False

    return stopped


def _teller(progress: Progress) -> Callable[[int, int], None]:
    """Tells the window, and never breaks off the ledger's own work: that is asked for in another way."""
    stopped = _stopper(progress)

    def tell(done: int, total: int) -> None:
        if not stopped():
            progress(done, total)

    return tell
