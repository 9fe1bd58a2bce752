"""The number beside "Hold" on the rail, read with the list of courses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from familiehus import clock
from familiehus.ui.counted_badge import CountedBadge, Show

if TYPE_CHECKING:
    from familiehus.queries.courses import CourseRow
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

FIRST_MS = 1500
"""The first contact of the day goes before it."""
_SUBJECTS = frozenset({"course", "enrolment", "activity", "special_day"})


class RailBadge(CountedBadge):
    """``show`` takes the number."""

    def __init__(self, tasks: "Tasks", show: Show, parent: QObject) -> None:
        super().__init__(tasks, _SUBJECTS, FIRST_MS, parent)
        self._show = show

    def ask(self) -> "Task[tuple[CourseRow, ...]]":
        """All courses."""
        from familiehus.queries.courses import course_rows

        return self.tasks.read(course_rows)

    def came(self, found: "tuple[CourseRow, ...]") -> None:
        """Those that somebody has to see to."""
        from familiehus.ui.courses.seasons import to_see_to

        self._show(to_see_to(found, clock.today()))
