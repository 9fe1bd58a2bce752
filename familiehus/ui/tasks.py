"""The window's two doors to the cupboard, and the only thread code there is.

``read`` and ``write`` run one after the other on one database thread, in the
order they were asked for, so a page that reads after a write sees it. ``job``
is for long work without the database (making a PDF), on a second thread, and
``beside`` for waiting on another process, on a third that nobody waits for.
Results come back to the window's thread. The window never waits.
"""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from familiehus.errors import FamiliehusError
from familiehus.ui.changes import Changes
from familiehus.ui.garbage import GuiGarbage
from familiehus.ui.task import Cancelled, Progress, Task

if TYPE_CHECKING:
    from familiehus.values import Change

T = TypeVar("T")
Work = Callable[[Progress], Any]

_TURN = 0.0005
"""Seconds after which a thread that waits for the interpreter gets its turn. With Python's 5 ms a save waited
until the window had painted, and the window until the save was done."""


class CupboardDoors(Protocol):
    """What the window needs of an opened cupboard."""

    def read(self) -> AbstractContextManager[Any]:
        """A session for one query."""

    def write(self) -> AbstractContextManager[Any]:
        """A unit of work for one command."""


class _Worker(Thread):
    """Takes work from a queue until it is told to stop. Daemon: a hung disk must not keep the window up."""

    def __init__(self, name: str, tell: Callable[..., None]) -> None:
        super().__init__(name=name, daemon=True)
        self._queue: SimpleQueue[tuple[Task[Any], Work, bool] | None] = SimpleQueue()
        self._tell = tell

    def put(self, task: Task[Any], work: Work, *, writes: bool = False) -> None:
        """Add to the end."""
        self._queue.put((task, work, writes))

    def finish(self, patience: float) -> None:
        """Do what is queued, then end; waits at most ``patience`` seconds."""
        if self.is_alive():
            self._queue.put(None)
            self.join(patience)

    def run(self) -> None:
        """The thread."""
        while (item := self._queue.get()) is not None:
            task, work, writes = item
            value, error = self._do(task, work)
            self._tell(task, value, error, writes)
            del item, task, work, value, error

    def _do(self, task: Task[Any], work: Work) -> tuple[Any, BaseException | None]:
        def step(done: int, total: int) -> None:
            self._tell(task, (done, total))

        progress = Progress(step, task.stop)
        try:
            progress.check()
            return work(progress), None
        except BaseException as error:  # the thread must live on; the window decides what it was
            return None, error


class Tasks(QObject):
    """Made with an opened cupboard; ``reported`` carries failures that nobody else took.

    ``cupboard`` may be None on screens before the house is open: then only ``job`` works.
    """

    reported = Signal(object)
    _settled = Signal(object, object, object, bool)
    _stepped = Signal(object, int, int)

    def __init__(
        self, cupboard: CupboardDoors | None, changes: Changes | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cupboard = cupboard
        self.changes = changes if changes is not None else Changes(self)
        self._pending = 0
        self._closed = False
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._garbage = GuiGarbage(self)
        self._database: _Worker | None = None
        self._jobs: _Worker | None = None
        self._beside: _Worker | None = None
        self._given_up_at_the_end: WeakSet[Task[Any]] = WeakSet()

    @property
    def idle(self) -> bool:
        """True when nothing is running or waiting."""
        return self._pending == 0

    @property
    def closed(self) -> bool:
        """True once the doors are shut: the house is being locked, there is nothing more to read."""
        return self._closed

    def read(self, query: Callable[..., T], *args: Any, **named: Any) -> Task[T]:
        """Run ``query(session, *args)`` on the database thread."""

        def work(_progress: Progress) -> T:
            with self._opened().read() as session:
                return query(session, *args, **named)

        return self._start(self._database_worker(), work)

    def write(self, service: "Callable[..., Change]", command: Any) -> "Task[Change]":
        """Run ``service(uow, command)``; the service commits. Success is announced by ``changes``."""

        def work(_progress: Progress) -> "Change":
            with self._opened().write() as uow:
                return service(uow, command)

        return self._start(self._database_worker(), work, writes=True)

    def long_write(self, service: "Callable[..., Change]", command: Any) -> "Task[Change]":
        """As ``write`` with ``service(uow, command, progress)``: imports. Cancel rolls everything back."""

        def work(progress: Progress) -> "Change":
            with self._opened().write() as uow:
                return service(uow, command, progress)

        return self._start(self._database_worker(), work, writes=True)

    def cupboard_job(self, work: Callable[[Progress], T]) -> Task[T]:
        """Work that opens the cupboard itself, in turn with reads and writes (backup, unlocking)."""
        return self._start(self._database_worker(), work)

    def job(self, work: Callable[[Progress], T]) -> Task[T]:
        """Long work that does not touch the database, on the second thread."""
        if self._jobs is None:
            self._jobs = self._new_worker("familiehus-job")
        return self._start(self._jobs, work)

    def beside(self, work: Callable[[Progress], T]) -> Task[T]:
        """Work that waits for another process, on a third thread: no contact and no paper waits behind it,
        and closing does not either: it is cancelled then."""
        if self._beside is None:
            self._beside = self._new_worker("familiehus-beside")
        task = self._start(self._beside, work)
        self._given_up_at_the_end.add(task)
        return task

    def close(self, patience: float = 30.0) -> None:
        """Finish what was asked for, hand out the results, stop the threads. Seconds."""
        self._closed = True
        for task in self._given_up_at_the_end:
            task.cancel()
        for worker in (self._database, self._jobs, self._beside):
            if worker is not None:
                worker.finish(patience)
        self._garbage.stop()
        QCoreApplication.sendPostedEvents(self, int(QEvent.Type.MetaCall.value))

    def _opened(self) -> CupboardDoors:
        if self._cupboard is None:
            raise RuntimeError("no cupboard behind these doors")
        return self._cupboard

    def _database_worker(self) -> _Worker:
        if self._database is None:
            self._database = self._new_worker("familiehus-database")
        return self._database

    def _new_worker(self, name: str) -> _Worker:
        sys.setswitchinterval(_TURN)
        self._garbage.start()
        worker = _Worker(name, self._from_thread)
        worker.start()
        return worker

    def _start(self, worker: _Worker, work: Callable[[Progress], T], *, writes: bool = False) -> Task[T]:
        if self._closed:
            raise RuntimeError("the doors are closed")
        task: Task[T] = Task(self._report)
        self._pending += 1
        worker.put(task, work, writes=writes)
        return task

    def _from_thread(self, task: Task[Any], *outcome: Any) -> None:
        """Called on a worker thread: only posts to the window's thread."""
        if len(outcome) == 1:
            self._stepped.emit(task, *outcome[0])
        else:
            self._settled.emit(task, *outcome)

    def _settle(self, task: Task[Any], value: object, error: BaseException | None, writes: bool) -> None:
        self._pending -= 1
        unwanted = task.stop.is_set() and not writes and error is None
        task.settle(None if unwanted else value, Cancelled() if unwanted else error)
        if writes and error is None:
            self.changes.announce(cast("Change", value))

    def _step(self, task: Task[Any], done: int, total: int) -> None:
        task.step(done, total)

    def _report(self, error: FamiliehusError) -> None:
        self.reported.emit(error)
