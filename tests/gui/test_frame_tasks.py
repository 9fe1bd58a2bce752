"""The two doors: one thread, in order, never in the window's way, and nobody's failure is lost."""

import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from familiehus.errors import Bug, EnvironmentFault, UserError
from familiehus.ui.task import Cancelled, Progress, State, Task
from familiehus.ui.tasks import Tasks
from familiehus.values import Change, ChangeVerb

CHANGE = Change("contact", ChangeVerb.ADDED)


class FakeCupboard:
    """A port of ours: sessions and units of work that only note what happens to them."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.threads: set[int] = set()

    @contextmanager
    def read(self) -> Iterator[str]:
        self.threads.add(threading.get_ident())
        self.log.append("read")
        yield "session"
        self.log.append("closed")

    @contextmanager
    def write(self) -> Iterator[list[str]]:
        self.threads.add(threading.get_ident())
        try:
            yield self.log
        except BaseException:
            self.log.append("rolled back")
            raise


class Caught:
    """What reached the last net."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        self.errors.append(error)


@pytest.fixture
def cupboard() -> FakeCupboard:
    return FakeCupboard()


@pytest.fixture
def tasks(qapp: object, cupboard: FakeCupboard) -> Iterator[Tasks]:
    tasks = Tasks(cupboard)
    yield tasks
    tasks.close()


@pytest.fixture
def last_net(monkeypatch: pytest.MonkeyPatch) -> Caught:
    caught = Caught()
    monkeypatch.setattr(sys, "excepthook", caught)
    return caught


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.idle, timeout=5000)


def raising(error: BaseException) -> Callable[..., Any]:
    def work(*_args: object) -> Any:
        raise error

    return work


def test_a_read_runs_elsewhere_and_its_result_comes_home(
    qtbot: QtBot, tasks: Tasks, cupboard: FakeCupboard
) -> None:
    home: list[tuple[str, int]] = []
    tasks.read(lambda session, a, b: f"{session} {a} {b}", 1, b=2).then(
        lambda text: home.append((text, threading.get_ident()))
    )
    settled(qtbot, tasks)
    assert home == [("session 1 2", threading.get_ident())]
    assert threading.get_ident() not in cupboard.threads
    assert cupboard.log == ["read", "closed"]


def test_everything_keeps_its_order_on_one_thread(qtbot: QtBot, tasks: Tasks, cupboard: FakeCupboard) -> None:
    seen: list[int] = []
    for n in range(50):
        if n % 3:
            tasks.read(lambda _session, n=n: n).then(seen.append)
        else:
            tasks.write(lambda _uow, n: Change("contact", ChangeVerb.ADDED, (str(n),)), n).then(
                lambda change: seen.append(int(change.ids[0]))
            )
    settled(qtbot, tasks)
    assert seen == list(range(50))
    assert len(cupboard.threads) == 1


def test_a_write_is_announced_once_and_only_when_it_succeeds(
    qtbot: QtBot, tasks: Tasks, cupboard: FakeCupboard
) -> None:
    heard: list[Change] = []
    tasks.changes.changed.connect(heard.append)
    tasks.write(lambda _uow, _command: CHANGE, "order")
    tasks.write(raising(UserError("day_in_future")), "order").failed(lambda _error: None)
    settled(qtbot, tasks)
    assert heard == [CHANGE]
    assert cupboard.log == ["rolled back"]


@pytest.mark.parametrize("error", [UserError("postnummer_unknown"), EnvironmentFault("disk_full")])
def test_a_failure_goes_to_whoever_asked_for_it(
    qtbot: QtBot, tasks: Tasks, last_net: Caught, error: Exception
) -> None:
    taken: list[object] = []
    reported: list[object] = []
    tasks.reported.connect(reported.append)
    tasks.read(raising(error)).failed(taken.append).then(pytest.fail)
    settled(qtbot, tasks)
    assert (taken, reported, last_net.errors) == ([error], [], [])


def test_a_failure_nobody_takes_goes_to_the_window(qtbot: QtBot, tasks: Tasks, last_net: Caught) -> None:
    reported: list[object] = []
    tasks.reported.connect(reported.append)
    error = EnvironmentFault("disk_full")
    tasks.write(raising(error), None)
    settled(qtbot, tasks)
    assert (reported, last_net.errors) == ([error], [])


@pytest.mark.parametrize("error", [Bug("odd"), ZeroDivisionError("x"), KeyError("y")])
def test_our_own_mistakes_go_to_the_last_net_even_when_failures_are_taken(
    qtbot: QtBot, tasks: Tasks, last_net: Caught, error: Exception
) -> None:
    taken: list[object] = []
    over: list[str] = []
    tasks.read(raising(error)).failed(taken.append).finished(lambda: over.append("over"))
    tasks.read(lambda _session: 1).then(lambda _: over.append("next"))
    settled(qtbot, tasks)
    assert (taken, last_net.errors, over) == ([], [error], ["over", "next"])


def test_a_callback_that_fails_does_not_stop_the_next(qtbot: QtBot, tasks: Tasks, last_net: Caught) -> None:
    seen: list[int] = []
    tasks.read(lambda _session: 7).then(raising(ValueError("mine"))).then(seen.append)
    settled(qtbot, tasks)
    assert seen == [7]
    assert [str(e) for e in last_net.errors] == ["mine"]


def test_a_callback_whose_widget_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks, last_net: Caught) -> None:
    label, box, seen = QLabel("før"), QWidget(), []
    tasks.read(lambda _session: "efter").then(label.setText).then(
        lambda text: seen.append(text), owner=box
    ).then(lambda _: seen.append("fri"))
    label.deleteLater()
    box.deleteLater()
    qtbot.waitUntil(lambda: seen == ["fri"])
    assert last_net.errors == []


def test_what_is_asked_after_the_end_is_told_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    task = tasks.read(lambda _session: 3)
    settled(qtbot, tasks)
    seen: list[object] = []
    task.then(seen.append).finished(lambda: seen.append("over"))
    assert seen == [3, "over"]


def test_a_cancelled_task_that_waits_is_never_begun(
    qtbot: QtBot, tasks: Tasks, cupboard: FakeCupboard
) -> None:
    gate = threading.Event()
    tasks.read(lambda _session: gate.wait(5))
    second = tasks.write(lambda uow, _command: uow.append("written"), None)
    second.cancel()
    over: list[str] = []
    second.then(pytest.fail).finished(lambda: over.append("over"))
    gate.set()
    settled(qtbot, tasks)
    assert "written" not in cupboard.log
    assert (second.state, over) == (State.CANCELLED, ["over"])


def test_long_work_tells_how_far_it_is_and_stops_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for n in range(1000):
            progress(n, 1000)
            time.sleep(0.005)

    task = tasks.job(work)
    task.progress(lambda done, total: (steps.append((done, total)), task.cancel()))
    settled(qtbot, tasks)
    assert task.state is State.CANCELLED
    assert steps[0][1] == 1000
    assert steps[-1][0] < 999


def test_a_cancelled_import_is_rolled_back(qtbot: QtBot, tasks: Tasks, cupboard: FakeCupboard) -> None:
    started = threading.Event()

    def service(_uow: object, _command: object, progress: Progress) -> Change:
        started.set()
        while True:
            progress(1, 2)
            time.sleep(0.002)

    heard: list[object] = []
    tasks.changes.changed.connect(heard.append)
    task = tasks.long_write(service, None)
    qtbot.waitUntil(started.is_set)
    task.cancel()
    settled(qtbot, tasks)
    assert (task.state, cupboard.log, heard) == (State.CANCELLED, ["rolled back"], [])


def test_a_write_that_was_committed_is_announced_although_nobody_waits(qtbot: QtBot, tasks: Tasks) -> None:
    started, go = threading.Event(), threading.Event()

    def service(_uow: object, _command: object) -> Change:
        started.set()
        go.wait(5)
        return CHANGE

    heard: list[object] = []
    tasks.changes.changed.connect(heard.append)
    task = tasks.write(service, None)
    qtbot.waitUntil(started.is_set)
    task.cancel()
    go.set()
    settled(qtbot, tasks)
    assert (heard, task.state) == ([CHANGE], State.DONE)


def test_progress_speaks_twenty_times_a_second_at_most(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[int] = []
    tasks.job(lambda progress: [progress(n, 20_000) for n in range(1, 20_001)]).progress(
        lambda done, _total: steps.append(done)
    )
    settled(qtbot, tasks)
    assert steps[-1] == 20_000
    assert len(steps) < 200


def test_a_slow_query_never_stops_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    job_done: list[float] = []
    tasks.read(lambda _session: time.sleep(0.6))
    tasks.job(lambda _progress: None).then(lambda _: job_done.append(time.monotonic()))
    asked = time.monotonic()
    settled(qtbot, tasks)
    timer.stop()
    pauses = [b - a for a, b in pairwise(beats)]
    assert len(beats) > 15
    assert max(pauses) < 0.3
    assert job_done[0] - asked < 0.4  # the second thread does not wait for the database


def test_closing_finishes_what_was_asked_and_hands_it_out(qapp: object, cupboard: FakeCupboard) -> None:
    tasks, seen = Tasks(cupboard), []
    for n in range(20):
        tasks.read(lambda _session, n=n: n).then(seen.append)
    tasks.close()
    assert seen == list(range(20))
    assert tasks.idle
    with pytest.raises(RuntimeError):
        tasks.read(lambda _session: 1)


def test_garbage_is_collected_on_the_window_thread_while_workers_run(
    qtbot: QtBot, cupboard: FakeCupboard
) -> None:
    died_on: list[int] = []

    class Ring(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.me = self
            self.fate = Fate()

    class Fate:
        def __del__(self) -> None:
            died_on.append(threading.get_ident())

    tasks = Tasks(cupboard)
    tasks.read(lambda _session: 1)
    assert not gc.isenabled()
    Ring()
    kept: list[list[list[int]]] = []
    tasks.read(lambda _session: [[i] for i in range(20_000)]).then(kept.append)
    settled(qtbot, tasks)
    assert died_on == []
    qtbot.waitUntil(lambda: bool(died_on), timeout=5000)
    assert len(kept[0]) == 20_000  # alive: only what nobody holds is collected
    assert died_on == [threading.get_ident()]
    tasks.close()
    assert gc.isenabled()


def test_doors_without_a_cupboard_can_only_do_jobs(qtbot: QtBot, last_net: Caught) -> None:
    tasks, seen = Tasks(None), []
    tasks.read(lambda _session: 1)
    tasks.job(lambda _progress: 2).then(seen.append)
    settled(qtbot, tasks)
    assert [type(e) for e in last_net.errors] == [RuntimeError]
    assert seen == [2]
    tasks.close()


def test_cancelled_is_not_an_error_of_ours() -> None:
    task: Task[int] = Task(pytest.fail)
    over: list[str] = []
    task.unsettled(lambda: over.append("back"))
    task.settle(None, Cancelled())
    assert over == ["back"]
