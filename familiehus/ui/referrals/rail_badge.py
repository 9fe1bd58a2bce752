"""The number beside "Henvisninger" on the rail: what is past its day, also while the page is not made.

Read after what was asked for first: nobody waits for a badge. ``duties`` passes the same reading on to the
strip on the front page.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from familiehus import clock
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.handover_duties import Duties
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks

FIRST_MS, EVERY_MS = 1700, 60_000
"""The first contact of the day goes before it; then once a minute, for days pass."""
_SUBJECTS = frozenset({"referral", "consent", "family", "enrolment"})


class ReferralBadge(QObject):
    """``show`` takes the number; ``duties`` carries all that is to be done."""

    duties = Signal(object)

    def __init__(
        self, tasks: "Tasks", cupboard: "Cupboard", show: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._cupboard, self._show = tasks, cupboard, show
        self._reading = self._again = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.read)
        tasks.changes.changed.connect(self._follow)
        QTimer.singleShot(FIRST_MS, self, self._begin)

    def _begin(self) -> None:
        self._timer.start(EVERY_MS)
        self.read()

    def _follow(self, change: Change) -> None:
        if change.subject in _SUBJECTS:
            self.read()

    def read(self) -> None:
        """Count again."""
        if self._tasks.closed:
            self._timer.stop()
            return
        if self._reading:
            self._again = True
            return
        from familiehus.queries.handover import duties

        self._reading, self._again = True, False
        task = self._tasks.read(duties, self._cupboard.actor, clock.today())
        task.then(self._came, self).failed(_pass).finished(self._done, self)

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self.read()

    def _came(self, found: "Duties") -> None:
        self._show(found.late)
        self.duties.emit(found)


def _pass(_error: object) -> None:
    """A badge that could not be read says nothing; whoever does something there hears why."""
