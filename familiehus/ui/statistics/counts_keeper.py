"""Keeps the counts of what is over while nobody waits for anything, so that the first look is quick too.

One day or month at a time, each as a short piece of work on the database thread, and only when nothing else
is asked of the house: whoever saves meanwhile waits for one piece at most. Nothing is said when it can't be
done: then figures are counted when somebody looks, and a disk that is full is said where it matters.
"""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.ui.tasks import Tasks
from familiehus.values import Change, Period

if TYPE_CHECKING:
    from familiehus.queries.statistics.tallies import Piece
    from familiehus.storage.cupboard import Cupboard

Look = Callable[["Cupboard"], "tuple[Piece, ...]"]

FIRST_MS = 5000
"""After the desk, its badges and the start of the day's copy."""
QUIET_MS = 2000
"""After a late entry or a correction: more of them may follow."""
EVERY_MS = 600_000
"""A month ends at midnight, and other windows save too."""
PAUSE_MS = 40
"""Between two pieces: the interpreter and the disk are not ours alone."""
BUSY_MS = 250
"""While the house is asked for something else."""
REFUSED_MS = 60_000
"""After a disk that is full or read-only, or somebody else who writes for long."""


class CountsKeeper(QObject):
    """``keep_all`` keeps what any ordinary look needs, ``keep`` what a look at one period does.

    ``looked`` each time it has seen whether the house is asked for something else.
    """

    looked = Signal()

    def __init__(self, tasks: Tasks, cupboard: "Cupboard", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard = tasks, cupboard
        self._look: Look | None = None
        self._pieces: deque[Piece] = deque()
        self.working = False
        """A piece is under way."""
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.keep_all)

    def stay_up_to_date(self) -> None:
        """Keep everything soon, and again whenever a day that is over has changed or time has passed."""
        self._tasks.changes.changed.connect(self._follow)
        self._again.start(FIRST_MS)

    @property
    def resting(self) -> bool:
        """True when there is nothing left that it means to keep now."""
        return self._look is None and not (self._pieces or self.working or self._next.isActive())

    def keep_all(self) -> None:
        """What is over and not kept, the newest first."""
        self._again.start(EVERY_MS)
        self._begin(wanted_now)

    def keep(self, period: Period) -> None:
        """The same of one period."""
        self._begin(lambda cupboard: _wanting_of(cupboard, period))

    def stop(self) -> None:
        """Keep no more of it: somebody turned to something else."""
        self._look = None
        self._pieces.clear()
        self._next.stop()

    def _follow(self, change: Change) -> None:
        today = clock.today()
        if any(day < today for day in change.days):
            self._again.start(QUIET_MS)

    def _begin(self, look: Look) -> None:
        self._look = look
        self._next.start(0)

    def _go_on(self) -> None:
        if self._tasks.closed:  # the house is being locked
            self.stop()
            self._again.stop()
        elif not self._tasks.idle:
            self._next.start(BUSY_MS)
        elif (look := self._look) is not None:
            self._look = None
            self._work(lambda: look(self._cupboard), self._found)
        elif self._pieces:
            piece = self._pieces.popleft()
            self._work(lambda: keep_now(self._cupboard, piece), self._kept)
        self.looked.emit()

    def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.working = True
        task = self._tasks.cupboard_job(lambda _progress: work())
        task.then(then, self).failed(self._give_up, self).finished(self._done, self)

    def _found(self, pieces: "tuple[Piece, ...]") -> None:
        self._pieces = deque(pieces)
        self._next.start(PAUSE_MS)

    def _kept(self, _nothing: None) -> None:
        self._next.start(PAUSE_MS)

    def _done(self) -> None:
        self.working = False

    def _give_up(self, _error: FamiliehusError) -> None:
        """For now. Nobody is told: nobody asked, and whoever saves something hears what is wrong."""
        self.stop()
        if self._again.isActive():
            self._again.start(REFUSED_MS)


def wanted_now(cupboard: "Cupboard") -> "tuple[Piece, ...]":
    """What is over and not kept, the newest first. On the database thread."""
    from familiehus.services import true_figures  # noqa: F401 -- the first look need not wait for its import
    from familiehus.services.kept_tallies import wanting

    return wanting(cupboard)


def _wanting_of(cupboard: "Cupboard", period: Period) -> "tuple[Piece, ...]":
    from familiehus.services.kept_tallies import wanting_of

    return wanting_of(cupboard, period)


def keep_now(cupboard: "Cupboard", piece: "Piece") -> None:
    """One piece of it. On the database thread."""
    from familiehus.services.kept_tallies import keep_piece

    keep_piece(cupboard, piece)
