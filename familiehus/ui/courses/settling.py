"""Time passes also while a page stands open: offers that nobody answered go on to the next in the queue."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from familiehus import clock
from familiehus.queries.courses import CourseRow

if TYPE_CHECKING:
    from familiehus.ui.tasks import Tasks

EVERY_MS = 60_000
LAST_MINUTE = timedelta(minutes=1)
"""The minute that was said is still in time (courses.seats)."""


class Settling(QObject):
    """``look`` writes only for courses that have an overdue offer; ``ticked`` every minute."""

    ticked = Signal()

    def __init__(self, tasks: "Tasks", rows: Callable[[], Iterable[CourseRow]], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._rows = tasks, rows
        self._asked: set[UUID] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.look()
        self.ticked.emit()

    def look(self) -> None:
        """Let what is overdue pass on."""
        if self._tasks.closed:
            return
        for course in overdue(self._rows(), clock.now()):
            if course not in self._asked:
                self._settle(course)

    def _settle(self, course: UUID) -> None:
        from familiehus.services.enrolments import SettleQueue, settle_queue

        self._asked.add(course)
        task = self._tasks.write(settle_queue, SettleQueue(course))
        task.finished(lambda: self._asked.discard(course), self)


def overdue(rows: Iterable[CourseRow], now: datetime) -> tuple[UUID, ...]:
    """Courses with an offer whose time is over."""
    found = (one for one in rows if one.answer_by is not None)
    return tuple(one.id for one in found if one.answer_by + LAST_MINUTE <= now)  # type: ignore[operator]
