"""The number beside "Henvisninger" on the rail: what is past its day.

``duties`` passes the same reading on to the strip on the front page.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from familiehus import clock
from familiehus.ui.counted_badge import CountedBadge, Show

if TYPE_CHECKING:
    from familiehus.queries.handover_duties import Duties
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

FIRST_MS = 1700
"""The first contact of the day goes before it, and so do the courses."""
_SUBJECTS = frozenset({"referral", "consent", "family", "enrolment"})


class ReferralBadge(CountedBadge):
    """``show`` takes the number; ``duties`` carries all that is to be done."""

    duties = Signal(object)

    def __init__(self, tasks: "Tasks", cupboard: "Cupboard", show: Show, parent: QObject) -> None:
        super().__init__(tasks, _SUBJECTS, FIRST_MS, parent)
        self._cupboard, self._show = cupboard, show

    def ask(self) -> "Task[Duties]":
        """All that is to be done, as far as this person sees."""
        from familiehus.queries.handover import duties

        return self.tasks.read(duties, self._cupboard.actor, clock.today())

    def came(self, found: "Duties") -> None:
        """What is late."""
        self._show(found.late)
        self.duties.emit(found)
