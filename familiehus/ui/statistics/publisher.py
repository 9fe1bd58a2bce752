"""The doors to publishing: a draft of a period, and the publication of exactly that draft.

Each question takes the place of the one before. Only reading and writing are done where contacts are saved
too; deciding, which takes seconds for a year, is waited for beside it, tells how far it is, and can be
stopped. Whoever publishes locks the draft that was looked at, or is refused: never figures nobody has seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.task import Cancelled, Progress, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Period

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures, Withheld
    from familiehus.services.publishing import Considered
    from familiehus.services.publishing_facts import Facts
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.unit_of_work import UnitOfWork
    from familiehus.values import Change

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Edition:
    """What a period says on paper, what does not stand alone in it, and the paper (empty when not asked).
    ``considered`` is what can be published; None when it is published."""

    figures: "PeriodFigures"
    withheld: "tuple[Withheld, ...]"
    pdf: bytes
    considered: "Considered | None" = None


class Publisher(QObject):
    """``ready`` carries an ``Edition`` of the draft or the publication; ``refused`` the failure;
    ``stopped`` when somebody did not want to wait: then nothing was written."""

    ready = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    stepped = Signal(int, int)

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._task: Task[Any] | None = None
        self._too_late = False

    @property
    def busy(self) -> bool:
        """True while something is read, decided, written or laid out."""
        return self._task is not None

    def preview(self, period: Period) -> None:
        """As it would be printed; as it was printed, when it is published."""
        self.drop()
        self._read(period)

    def publish(self, edition: Edition) -> None:
        """Lock it as it was shown. Announced as any other change. Refused with ``publishing_changed`` when
        the house is no longer what was drafted."""
        if edition.considered is None:
            return
        self.drop()
        period, writing = edition.figures.period, self._tasks.long_write(locked, edition.considered)
        self._follow(writing, lambda _change: self._written(period), lambda: self._look(period))

    def stop(self) -> None:
        """Give up what is under way. The work ends within a moment and then ``stopped`` is said, unless it
        was too late: what was written is shown all the same."""
        if self._task is not None and not self._too_late:
            self._task.cancel()

    def drop(self) -> None:
        """Nobody waits for it any more."""
        self._too_late = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _read(self, period: Period) -> None:
        cupboard = self._cupboard
        self._follow(self._tasks.cupboard_job(lambda _progress: begun(cupboard, period)), self._decide)

    def _decide(self, found: "Edition | Facts") -> None:
        if isinstance(found, Edition):
            self._lay_out(found)
        else:
            facts = found
            self._follow(self._tasks.beside(lambda progress: considered(facts, progress)), self._lay_out)

    def _lay_out(self, edition: Edition) -> None:
        self._follow(self._tasks.job(lambda _progress: laid_out(edition)), self._deliver)

    def _written(self, period: Period) -> None:
        self._too_late = True
        self._read(period)

    def _look(self, period: Period) -> None:
        """Stopped before it was written: somebody else may have published it all the same."""
        cupboard, self._too_late = self._cupboard, True
        self._follow(self._tasks.cupboard_job(lambda _progress: published(cupboard, period)), self._looked)

    def _looked(self, found: Edition | None) -> None:
        if found is None:
            self._task = None
            self.stopped.emit()
        else:
            self._lay_out(found)

    def _deliver(self, edition: Edition) -> None:
        self._task = None
        self.ready.emit(edition)

    def _follow(
        self, task: Task[T], then: Callable[[T], None], stopped: Callable[[], None] | None = None
    ) -> None:
        """The next step is taken when the one before is done, unless nobody waits any more."""
        self._task = task
        task.progress(lambda done, total: self._step(task, done, total), self)
        task.then(lambda found: self._go_on(task, found, then), self)
        task.failed(lambda error: self._fail(task, error), self)
        task.unsettled(lambda: self._ended(task, stopped), self)

    def _go_on(self, task: Task[T], found: T, then: Callable[[T], None]) -> None:
        if self._task is not task:
            return
        if self._tasks.closed:  # the house is being locked, and nobody waits for the paper
            self._task = None
        else:
            then(found)

    def _step(self, task: Task[Any], done: int, total: int) -> None:
        if self._task is task:
            self.stepped.emit(done, total)

    def _fail(self, task: Task[Any], error: FamiliehusError) -> None:
        if self._task is task:
            self._task = None
            self.refused.emit(error)

    def _ended(self, task: Task[Any], stopped: Callable[[], None] | None) -> None:
        """Stopped: a failure has been told already."""
        if self._task is not task:
            return
        if stopped is None or self._tasks.closed:
            self._task = None
            self.stopped.emit()
        else:
            stopped()


def begun(cupboard: "Cupboard", period: Period) -> "Edition | Facts":
    """On the database thread: what was published, or what a draft is made from."""
    from familiehus.services.publishing import Previewed, begin

    found = begin(cupboard, period)
    return Edition(found.figures, found.withheld, b"") if isinstance(found, Previewed) else found


def locked(uow: "UnitOfWork", wanted: "Considered", progress: Progress) -> "Change":
    """On the database thread; written whole or not at all."""
    from familiehus.services.publishing import PublishConsidered, publish_considered

    return publish_considered(uow, PublishConsidered(wanted), progress.check)


def published(cupboard: "Cupboard", period: Period) -> Edition | None:
    """On the database thread: what the ledger has of a period."""
    from familiehus.queries.ledger import refusals, snapshot

    with cupboard.read() as session:
        stored = snapshot(session, period)
        return None if stored is None else Edition(stored, refusals(session, period), b"")


def considered(facts: "Facts", progress: Progress) -> Edition:
    """Beside it: waits for the ledger's own process."""
    from familiehus.disclosure.ledger import Cancelled as Given_up
    from familiehus.services.publishing import consider

    try:
        found = consider(facts, _teller(progress), _stopper(progress))
    except Given_up:
        raise Cancelled from None
    return Edition(found.shown.figures, found.shown.withheld, b"", found)


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
