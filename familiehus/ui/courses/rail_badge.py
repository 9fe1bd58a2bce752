"""The number beside "Hold" on the rail: right from the start, also while the page is not made.

Read with the list of courses, after what was asked for first: nobody waits for a badge.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from familiehus import clock
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.courses import CourseRow
    from familiehus.ui.tasks import Tasks

FIRST_MS, EVERY_MS = 1500, 60_000
"""The first contact of the day goes before it; then once a minute, for days and deadlines pass."""
_SUBJECTS = frozenset({"course", "enrolment", "activity", "special_day"})


class RailBadge(QObject):
    """``show`` takes the number."""

    def __init__(self, tasks: "Tasks", show: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._show = tasks, show
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
        from familiehus.queries.courses import course_rows

        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self._tasks.read(course_rows).then(self._came, self).failed(_pass).finished(self._done, self)

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self.read()

    def _came(self, rows: "tuple[CourseRow, ...]") -> None:
        from familiehus.ui.courses.seasons import to_see_to

        self._show(to_see_to(rows, clock.today()))


def _pass(_error: object) -> None:
    """A badge that could not be read says nothing; whoever does something there hears why."""
