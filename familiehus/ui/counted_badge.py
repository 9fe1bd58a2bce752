"""A number beside a page's name on the rail: right from the start, also while the page is not made.

Read after what was asked for first: nobody waits for a badge.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.ui.task import Task
    from familiehus.ui.tasks import Tasks

Show = Callable[[int], None]
EVERY_MS = 60_000
"""Once a minute, for days and deadlines pass."""


class CountedBadge(QObject):
    """Subclass it: ``ask`` starts the reading, ``came`` shows what it found. Read again after a change of
    ``subjects``; the first time ``first_ms`` after the house was opened."""

    def __init__(self, tasks: "Tasks", subjects: frozenset[str], first_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks, self._subjects = tasks, subjects
        self._reading = self._again = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.read)
        tasks.changes.changed.connect(self._follow)
        QTimer.singleShot(first_ms, self, self._begin)

    def ask(self) -> "Task[Any]":
        """Start reading."""
        raise NotImplementedError

    def came(self, found: Any) -> None:
        """It is read."""
        raise NotImplementedError

    def _begin(self) -> None:
        self._timer.start(EVERY_MS)
        self.read()

    def _follow(self, change: Change) -> None:
        if change.subject in self._subjects:
            self.read()

    def read(self) -> None:
        """Count again."""
        if self.tasks.closed:
            self._timer.stop()
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self.ask().then(self.came, self).failed(_pass).finished(self._done, self)

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self.read()


def _pass(_error: object) -> None:
    """A badge that could not be read says nothing; whoever does something there hears why."""
