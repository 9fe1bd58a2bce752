"""One piece of work on its way: what to do with its result, its failure, its progress.

A ``Task`` belongs to the window's thread. Its callbacks run there, in the order
they were given; a callback whose widget is gone is dropped in silence.
"""

import sys
from collections.abc import Callable
from enum import Enum
from threading import Event
from typing import Any, Generic, Self, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from familiehus import clock
from familiehus.errors import EnvironmentFault, FamiliehusError, UserError

T = TypeVar("T")
_PAUSE = 0.05  # seconds


class Cancelled(Exception):  # noqa: N818 -- not an error: somebody asked for it
    """Raised inside the work at its next progress step after ``cancel``."""


class State(Enum):
    """Where a task is."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Progress:
    """Given to long work, which calls it with (done, total). Raises ``Cancelled`` after ``cancel``.

    Call it as often as you like: the window hears of it 20 times a second at most.
    """

    def __init__(self, tell: Callable[[int, int], None], stop: Event) -> None:
        self._tell, self._stop = tell, stop
        self._next = 0.0

    def __call__(self, done: int, total: int = 0) -> None:
        """``done`` of ``total`` parts; total 0 means nobody knows."""
        self.check()
        moment = clock.monotonic()
        if moment >= self._next or done == total:
            self._next = moment + _PAUSE
            self._tell(done, total)

    def check(self) -> None:
        """Stop here if it was cancelled."""
        if self._stop.is_set():
            raise Cancelled


class Task(Generic[T]):
    """Returned by the doors at once. Attach callbacks; they run when the window is free.

    A callback's owner is the object of a bound method, or ``owner``; when the
    owner is a dead QObject the callback is dropped.
    """

    def __init__(self, report: Callable[[FamiliehusError], None]) -> None:
        self.state = State.WAITING
        self.stop = Event()
        self._report = report
        self._value: T | None = None
        self._error: BaseException | None = None
        self._then: list[tuple[Callable[[T], object], QObject | None]] = []
        self._failed: list[tuple[Callable[[FamiliehusError], object], QObject | None]] = []
        self._progress: list[tuple[Callable[[int, int], object], QObject | None]] = []
        self._finished: list[tuple[Callable[[], object], QObject | None]] = []

    def then(self, callback: Callable[[T], object], owner: QObject | None = None) -> Self:
        """Call with the result."""
        if self.state is State.DONE:
            _call(callback, owner, self._value)
        else:
            self._then.append((callback, owner))
        return self

    def failed(self, callback: Callable[[FamiliehusError], object], owner: QObject | None = None) -> Self:
        """Call with a UserError or EnvironmentFault instead of showing it in the window's banner."""
        self._failed.append((callback, owner))
        return self

    def progress(self, callback: Callable[[int, int], object], owner: QObject | None = None) -> Self:
        """Call with (done, total) now and then."""
        self._progress.append((callback, owner))
        return self

    def finished(self, callback: Callable[[], object], owner: QObject | None = None) -> Self:
        """Call when it is over, however it ended."""
        if self.state is State.WAITING:
            self._finished.append((callback, owner))
        else:
            _call(callback, owner)
        return self

    def unsettled(self, callback: Callable[[], object], owner: QObject | None = None) -> Self:
        """Call when it failed or was cancelled: for taking back what was shown in advance."""
        return self.finished(lambda: None if self.state is State.DONE else callback(), owner)

    def cancel(self) -> None:
        """Nobody needs it any more: it is skipped if it has not begun, and asked to stop if it has.

        A write that has begun is committed and announced all the same.
        """
        self.stop.set()

    def settle(self, value: T | None, error: BaseException | None) -> None:
        """The doors hand in the outcome, in the window's thread."""
        self._value, self._error = value, error
        if isinstance(error, Cancelled):
            self.state = State.CANCELLED
        elif error is not None:
            self.state = State.FAILED
            self._tell_failure(error)
        else:
            self.state = State.DONE
            for then, owner in self._then:
                _call(then, owner, value)
        for finished, owner in self._finished:
            _call(finished, owner)

    def step(self, done: int, total: int) -> None:
        """The doors hand in how far it has come."""
        for callback, owner in self._progress:
            _call(callback, owner, done, total)

    def _tell_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserError | EnvironmentFault):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        for callback, owner in self._failed:
            _call(callback, owner, error)
        if not self._failed:
            self._report(error)


def _call(callback: Callable[..., object], owner: QObject | None, *args: Any) -> None:
    """Run one callback unless its owner is dead; its own error must not stop the next one."""
    belongs_to = owner if owner is not None else getattr(callback, "__self__", None)
    if isinstance(belongs_to, QObject) and not isValid(belongs_to):
        return
    try:
        callback(*args)
    except Exception:
        sys.excepthook(*sys.exc_info())
