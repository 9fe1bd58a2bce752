"""The open house keeps the counts of what is over by itself: behind the desk, in pieces, and never at the
cost of a save, of the lock, or of anybody's peace when the disk refuses."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import event, select

from familiehus import clock
from familiehus.models import KeptTally
from familiehus.queries.statistics.contacts import contact_statistics
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.kept_tallies import wanting
from familiehus.services.opening import look_around
from familiehus.services.true_figures import statistics_for
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.house_window import HouseWindow
from familiehus.ui.statistics import counts_keeper
from familiehus.ui.statistics.counts_keeper import CountsKeeper
from familiehus.ui.statistics.reading import FiguresReader
from familiehus.ui.tasks import Tasks
from familiehus.values import Period, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.desk_house import NOW
from tests.helpers.frame_window import DictMemory

TODAY = NOW.date()
LONG_AGO = TODAY - timedelta(days=400)
Open = Callable[..., HouseWindow]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        made = new_house(tmp_path)
        with made.open() as cupboard:
            for day in (LONG_AGO, TODAY - timedelta(days=40), TODAY):
                register(cupboard, facts(day, count=3))
        yield made


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a house that has been open for a while."""
    for name, ms in (("FIRST_MS", 1), ("QUIET_MS", 1), ("PAUSE_MS", 1), ("BUSY_MS", 5)):
        monkeypatch.setattr(counts_keeper, name, ms)


@pytest.fixture
def open_house(qapp: QApplication, qtbot: QtBot, house: RealHouse, soon: None) -> Iterator[Open]:
    opened: list[HouseWindow] = []

    def open_it(role: Role = Role.RECEPTION) -> HouseWindow:
        window = HouseWindow(qapp, look_around(house.open(role)), DictMemory())
        opened.append(window)
        qtbot.addWidget(window.frame, before_close_func=lambda _frame: window.lock())
        window.show_in_place_of(QLabel())
        return window

    yield open_it
    for window in opened:
        window.deleteLater()


def kept(cupboard: Cupboard) -> set[str]:
    with cupboard.read() as session:
        return set(session.execute(select(KeptTally.stretch)).scalars())


def rests(window: HouseWindow) -> Callable[[], bool]:
    return lambda: window.counts_keeper.resting and window.tasks.idle


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.LEADER])
def test_months_are_kept_without_a_click(
    qtbot: QtBot, open_house: Open, house: RealHouse, role: Role
) -> None:
    window = open_house(role)
    qtbot.waitUntil(lambda: bool(kept(window.cupboard)), timeout=20_000)
    qtbot.waitUntil(rests(window), timeout=60_000)
    assert wanting(window.cupboard) == ()
    assert {"2025-10", "2026-10"} <= kept(window.cupboard)
    window.lock()
    with house.open() as cupboard:
        assert statistics_for(cupboard, Period.parse("2026")).contacts.total.now == 6
        assert statistics_for(cupboard, Period.parse("2025")).contacts.total.now == 3


def test_not_before_the_desk_has_been_ready_for_a_while(
    qtbot: QtBot, open_house: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counts_keeper, "FIRST_MS", 60_000)
    window = open_house()
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert window.counts_keeper.resting
    assert kept(window.cupboard) == set()


def test_an_admin_counts_nothing(open_house: Open) -> None:
    window = open_house(Role.ADMIN)
    assert window.findChildren(CountsKeeper) == []


def test_the_house_locks_in_the_middle_of_it(qtbot: QtBot, open_house: Open, house: RealHouse) -> None:
    window = open_house()
    qtbot.waitUntil(lambda: bool(kept(window.cupboard)), timeout=20_000)
    assert not window.counts_keeper.resting
    with qtbot.waitSignal(window.lock_wanted):
        QTest.keyClick(window.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    window.counts_keeper.keep_all()  # a timer that was on its way
    qtbot.waitUntil(lambda: window.counts_keeper.resting)
    with house.open() as cupboard:
        assert wanting(cupboard), "it did not wait for the rest"
        assert statistics_for(cupboard, Period.parse("2026")).contacts.total.now == 6


def test_a_save_comes_between_two_pieces(qtbot: QtBot, open_house: Open) -> None:
    window = open_house()
    qtbot.waitUntil(lambda: bool(kept(window.cupboard)), timeout=20_000)
    before = len(kept(window.cupboard))
    task = window.tasks.write(register_contact, RegisterContact(uuid4(), facts()))
    saved: list[int] = []
    task.then(lambda _change: saved.append(len(kept(window.cupboard))), window)
    qtbot.waitUntil(lambda: bool(saved))
    assert saved[0] - before <= 2, "it waited for the piece under way, and not for the others"
    assert not window.counts_keeper.resting
    qtbot.waitUntil(rests(window), timeout=60_000)
    assert wanting(window.cupboard) == ()


def test_it_waits_while_the_house_is_asked_for_something_else(qtbot: QtBot, open_house: Open) -> None:
    window = open_house()
    qtbot.waitUntil(lambda: bool(kept(window.cupboard)), timeout=20_000)
    gate = Event()
    window.tasks.job(lambda _progress: gate.wait(60))
    looked: list[None] = []
    qtbot.waitUntil(lambda: not window.counts_keeper.working)
    before = kept(window.cupboard)
    window.counts_keeper.looked.connect(lambda: looked.append(None))
    qtbot.waitUntil(lambda: len(looked) >= 3)
    assert kept(window.cupboard) == before
    gate.set()
    qtbot.waitUntil(rests(window), timeout=60_000)
    assert wanting(window.cupboard) == ()


def test_a_late_entry_is_kept_again(qtbot: QtBot, open_house: Open) -> None:
    window = open_house()
    qtbot.waitUntil(lambda: bool(kept(window.cupboard)), timeout=20_000)
    qtbot.waitUntil(rests(window), timeout=60_000)
    window.tasks.write(register_contact, RegisterContact(uuid4(), facts(LONG_AGO)))
    qtbot.waitUntil(lambda: "2025-10" not in kept(window.cupboard))
    qtbot.waitUntil(lambda: "2025-10" in kept(window.cupboard), timeout=20_000)
    with window.cupboard.read() as session:
        assert contact_statistics(session, Period.parse("2025"), TODAY).total.now == 4


def test_a_disk_that_refuses_is_not_spoken_of(qtbot: QtBot, open_house: Open) -> None:
    refuse = True
    looked: list[None] = []
    said: list[object] = []

    def set_mode(connection: Any, *_rest: Any) -> None:
        connection.execute(f"PRAGMA query_only = {'ON' if refuse else 'OFF'}")

    window = open_house()
    event.listen(window.cupboard.engine, "checkout", set_mode)
    window.counts_keeper.looked.connect(lambda: looked.append(None))
    window.tasks.reported.connect(said.append)
    qtbot.waitUntil(lambda: len(looked) >= 2 and rests(window)(), timeout=20_000)
    refuse = False
    assert kept(window.cupboard) == set()
    assert said == []
    assert [one.text() for one in window.frame.notices.findChildren(QLabel) if one.isVisible()] == []
    window.counts_keeper.keep_all()
    qtbot.waitUntil(rests(window), timeout=60_000)
    assert wanting(window.cupboard) == ()


def test_days_of_a_week_long_ago_are_kept_when_somebody_looked_at_it(
    qtbot: QtBot, house: RealHouse, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("familiehus.ui.statistics.reading.KEEP_MS", 1)
    owner = QObject()
    with house.open() as cupboard:
        tasks = Tasks(cupboard, parent=owner)
        reader = FiguresReader(tasks, cupboard, owner)
        with qtbot.waitSignal(reader.ready):
            reader.ask(Period.parse("2026-U40"))
        qtbot.waitUntil(lambda: "2026-10-03" in kept(cupboard), timeout=20_000)
        reader.drop()
        tasks.close()
    owner.deleteLater()
