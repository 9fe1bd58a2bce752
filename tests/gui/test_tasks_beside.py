"""The third thread: it waits for another process, and nobody waits for it."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from familiehus.ui.task import Progress, State
from familiehus.ui.tasks import Tasks


class Waits:
    """Work that looks after its progress until it is let go, as the ledger's door does."""

    def __init__(self) -> None:
        self.begun, self.go = Event(), Event()

    def __call__(self, progress: Progress) -> str:
        self.begun.set()
        while not self.go.wait(0.01):
            progress.check()
        return "decided"


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks(None)
    yield made
    made.close()


def test_neither_saving_nor_a_paper_waits_behind_it(qtbot: QtBot, tasks: Tasks) -> None:
    waits, done = Waits(), list[str]()
    decision = tasks.beside(waits).then(done.append)
    assert waits.begun.wait(5)
    tasks.cupboard_job(lambda _progress: "saved").then(done.append)
    qtbot.waitUntil(lambda: done == ["saved"])
    tasks.job(lambda _progress: "paper").then(done.append)
    qtbot.waitUntil(lambda: done == ["saved", "paper"])
    assert decision.state is State.WAITING
    waits.go.set()
    qtbot.waitUntil(lambda: done == ["saved", "paper", "decided"])


def test_the_next_begins_when_the_one_before_was_given_up(qtbot: QtBot, tasks: Tasks) -> None:
    first, second, done = Waits(), Waits(), list[str]()
    given_up = tasks.beside(first)
    tasks.beside(second).then(done.append)
    assert first.begun.wait(5)
    assert not second.begun.is_set()
    given_up.cancel()
    second.go.set()
    qtbot.waitUntil(lambda: done == ["decided"])
    assert given_up.state is State.CANCELLED


def test_closing_gives_it_up_with_all_that_wait_behind_it(qapp: object) -> None:
    tasks = Tasks(None)
    waiting = [Waits(), Waits()]
    asked = [tasks.beside(one) for one in waiting]
    assert waiting[0].begun.wait(5)
    tasks.close(patience=5)
    assert [task.state for task in asked] == [State.CANCELLED, State.CANCELLED]
    assert not waiting[1].begun.is_set()
    assert tasks.idle
