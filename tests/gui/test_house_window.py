"""The open house as a whole: who gets which pages, how it locks, how it closes, what a mistake does to it."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.services.backups import (
    ChooseSecondFolder,
    RestoreHouse,
    choose_second_folder,
    restore_house,
)
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.house_settings import ChangeHouse, change_house
from familiehus.services.opening import look_around
from familiehus.services.publishing import Publish, publish
from familiehus.storage import home_lock
from familiehus.ui import dialogs
from familiehus.ui.closing import GoodbyeWindow
from familiehus.ui.house_window import HouseWindow
from familiehus.ui.undo import Step
from familiehus.values import Period, PeriodKind, Role
from tests.helpers.cupboards import PASSPHRASE, RealHouse, facts, new_house, register
from tests.helpers.desk_house import NOW
from tests.helpers.frame_window import DictMemory
from tests.helpers.intolerance import LogWatch
from tests.helpers.ledger import rows

Open = Callable[..., HouseWindow]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        yield new_house(tmp_path)


@pytest.fixture
def open_house(
    qapp: QApplication, qtbot: QtBot, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Opens the window as the composition root does; shuts what is still open."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    opened: list[HouseWindow] = []

    def open_it(role: Role = Role.RECEPTION, memory: DictMemory | None = None) -> HouseWindow:
        window = HouseWindow(qapp, look_around(house.open(role)), memory or DictMemory())
        opened.append(window)
        qtbot.addWidget(window.frame, before_close_func=lambda _frame: window.lock())
        window.show_in_place_of(QWidget())
        window.frame.activateWindow()
        qtbot.waitUntil(lambda: window.tasks.idle and window.frame.isActiveWindow())
        QApplication.processEvents()
        return window

    yield open_it
    for window in opened:
        window.deleteLater()


def nobody_has_it_open(house: RealHouse) -> bool:
    try:
        with home_lock.alone(house.home.root):
            return True
    except EnvironmentFault:
        return False


@pytest.mark.parametrize(
    ("role", "pages", "first"),
    [
        (Role.RECEPTION, ["desk", "week", "courses", "referrals", "offers", "statistics", "house"], "desk"),
        (Role.COORDINATOR, ["desk", "week", "courses", "referrals", "offers", "statistics", "house"], "desk"),
        (Role.LEADER, ["desk", "week", "courses", "referrals", "offers", "statistics", "house"], "desk"),
        (Role.ADMIN, ["house"], "house"),
    ],
)
def test_each_role_has_its_own_pages(open_house: Open, role: Role, pages: list[str], first: str) -> None:
    window = open_house(role)
    assert [slot.page_id for slot in window._slots()] == pages
    shown = window.frame.page
    assert shown is not None
    assert shown.page_id == first


def test_opening_makes_the_copy_of_the_day_when_the_desk_has_been_ready_for_a_while(
    qtbot: QtBot, open_house: Open, house: RealHouse
) -> None:
    window = open_house()
    assert not house.home.backups.exists() or not list(house.home.backups.iterdir())
    qtbot.waitUntil(lambda: house.home.backups.exists() and window.tasks.idle, timeout=20_000)
    assert len(list(house.home.backups.iterdir())) == 1


def test_what_is_typed_and_not_saved_is_asked_about_before_the_house_locks(
    qtbot: QtBot, open_house: Open, house: RealHouse
) -> None:
    window = open_house(Role.COORDINATOR)
    QTest.keyClick(window.frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.tasks.idle)
    for key in "NBabysang":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        qtbot.waitUntil(lambda: window.tasks.idle)
    with dialogs.scripted() as script:
        dialogs.set_next_answer(False)
        QTest.keyClick(window.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert script.asked == ["Noget er skrevet, men ikke gemt: en aktivitet."]
        assert window.frame.isVisible()
        dialogs.set_next_answer(True)
        with qtbot.waitSignal(window.lock_wanted, timeout=20_000):
            QTest.keyClick(window.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert nobody_has_it_open(house)


def test_ctrl_l_closes_the_cupboard_forgets_and_asks_to_be_replaced(
    qtbot: QtBot, open_house: Open, house: RealHouse
) -> None:
    memory = DictMemory()
    window = open_house(memory=memory)
    window.undo.push(Step("henvendelse 10.42", undo=lambda: None, redo=lambda: None))
    assert not nobody_has_it_open(house)
    with qtbot.waitSignal(window.lock_wanted):
        QTest.keyClick(window.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.frame.isVisible()
    assert window.undo.undo_text == ""
    assert window.tasks.closed
    assert nobody_has_it_open(house)
    assert "geometry" in memory.values


def test_a_contact_under_way_is_saved_before_the_lock(open_house: Open, house: RealHouse) -> None:
    window = open_house()
    window.tasks.write(register_contact, RegisterContact(uuid4(), facts()))
    window.lock()
    with house.open() as cupboard:
        assert rows(cupboard) == 1


def test_idleness_locks_once_and_says_so_before(qtbot: QtBot, open_house: Open) -> None:
    with clock.by_hand() as let_pass:
        window = open_house()
        asked: list[None] = []
        window.lock_wanted.connect(lambda: asked.append(None))
        window.frame.notices.show_notice("Sikkerhedskopien mangler.", "warm")
        let_pass(165)
        window.idle.look()
        assert "inden for 15 sekunder" in window.frame.notices.texts[0]
        QTest.keyClick(window.frame, Qt.Key.Key_Shift)
        assert window.frame.notices.texts == ("Sikkerhedskopien mangler.",)  # what nobody has read stays
        let_pass(180)
        window.idle.look()
        window.idle.look()
        window.lock()
        assert len(asked) == 1
        assert not window.frame.isVisible()


def test_a_new_lock_time_holds_at_once(qtbot: QtBot, open_house: Open) -> None:
    with clock.by_hand() as let_pass:
        window = open_house(Role.LEADER)
        window.tasks.write(change_house, ChangeHouse("Huset", None, 5, 1, "12345"))
        qtbot.waitUntil(lambda: window.tasks.idle)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: window.tasks.idle)
        let_pass(61)
        with qtbot.waitSignal(window.lock_wanted):
            window.idle.look()


def test_a_change_of_the_house_that_ends_with_the_lock_asks_nothing_more(open_house: Open) -> None:
    window = open_house(Role.LEADER)
    window.tasks.write(change_house, ChangeHouse("Huset", None, 5, 1, "12345"))
    window.lock()  # hands out the result on its way


def test_a_mistake_shows_one_sentence_and_the_window_stays(
    qtbot: QtBot, open_house: Open, house: RealHouse, expect_logs: LogWatch
) -> None:
    expect_logs(r"unexpected ZeroDivisionError at test_house_window.py:\d+ ")
    window = open_house()
    for _ in range(3):
        window.tasks.read(lambda _session: 1 // 0)
        qtbot.waitUntil(lambda: window.tasks.idle)
    (said,) = window.frame.notices.texts
    assert said.startswith("Noget gik galt i programmet.")
    assert "Zero" not in said
    assert window.frame.isVisible()
    assert "ZeroDivisionError" in (house.home.logs / "familiehus.log").read_text(encoding="utf-8")


def _close(window: HouseWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.ended, timeout=20_000):
        window.frame.close()


def test_closing_makes_a_copy_with_the_last_contact_in_it_and_ends(
    qtbot: QtBot, open_house: Open, house: RealHouse
) -> None:
    window = open_house()
    before = set(house.home.backups.glob("*"))
    window.tasks.write(register_contact, RegisterContact(uuid4(), facts(NOW.date())))
    with clock.frozen(NOW.replace(hour=15)):
        _close(window, qtbot)
    made = set(house.home.backups.glob("*")) - before
    assert len(made) == 1
    assert nobody_has_it_open(house)
    assert _contacts_in(house, made.pop()) == 1
    goodbyes = [one for one in QApplication.topLevelWidgets() if isinstance(one, GoodbyeWindow)]
    assert not any(one.isVisible() for one in goodbyes)


def _contacts_in(house: RealHouse, backup: Path) -> int:
    with house.open() as cupboard:
        known = rows(cupboard)
        register(cupboard, facts(NOW.date()))
    restore_house(house.home, RestoreHouse(backup, PASSPHRASE))
    with house.open() as cupboard:
        assert rows(cupboard) == known
        return known


def test_a_copy_that_fails_keeps_nobody_in_the_house(
    qtbot: QtBot, open_house: Open, house: RealHouse, tmp_path: Path, expect_logs: LogWatch
) -> None:
    expect_logs("no copy at closing: backup_folder_missing")
    window = open_house(Role.LEADER)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_folder(window.cupboard, ChooseSecondFolder(stick))
    register(window.cupboard)
    stick.rmdir()  # somebody pulled it out
    with clock.frozen(NOW.replace(hour=15)):
        _close(window, qtbot)
    assert nobody_has_it_open(house)


def test_idleness_during_the_closing_copy_does_not_lock(qtbot: QtBot, open_house: Open) -> None:
    with clock.by_hand() as let_pass:
        window = open_house()
        locked: list[None] = []
        window.lock_wanted.connect(lambda: locked.append(None))
        with qtbot.waitSignal(window.ended, timeout=20_000):
            window.frame.close()
            let_pass(3600)
            window.idle.look()
        assert locked == []


@pytest.fixture
def one_waits(open_house: Open) -> Iterator[HouseWindow]:
    """A contact that the disk refused while the next one was being typed."""
    window = open_house()
    refuse = True

    def set_mode(connection: Any, *_rest: Any) -> None:
        connection.execute(f"PRAGMA query_only = {'ON' if refuse else 'OFF'}")

    event.listen(window.cupboard.engine, "checkout", set_mode)
    type_contact(window, "M4760")
    QTest.keyClicks(QApplication.focusWidget(), "F47")
    yield window
    refuse = False


def type_contact(window: HouseWindow, keys: str) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_contact_that_is_not_saved_keeps_the_house_open(one_waits: HouseWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: one_waits.frame.isVisible() and one_waits._unsaved() == 1)
    dialogs.set_next_answer(False)
    QTest.keyClick(one_waits.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert one_waits.frame.isVisible()
    dialogs.set_next_answer(False)
    one_waits.frame.close()
    assert one_waits.frame.isVisible()
    with clock.by_hand() as let_pass:
        let_pass(3 * 60 + 1)
        one_waits.idle.look()
    assert one_waits.frame.isVisible()
    assert any("ikke gemt endnu" in text for text in one_waits.frame.notices.texts)
    dialogs.set_next_answer(True)
    with qtbot.waitSignal(one_waits.lock_wanted):
        QTest.keyClick(one_waits.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_late_contact_of_a_published_month_is_told_where_it_is_counted(
    open_house: Open, house: RealHouse, qtbot: QtBot
) -> None:
    late = NOW.date().replace(day=1) - timedelta(days=5)
    with house.open() as cupboard:
        register(cupboard, facts(late, count=12))
        publish(cupboard, Publish(Period.of(PeriodKind.MONTH, late)))
    window = open_house()
    task = window.tasks.write(register_contact, RegisterContact(uuid4(), facts(late)))
    heard: list[object] = []
    task.then(heard.append, window)
    qtbot.waitUntil(lambda: bool(heard) and window.tasks.idle)
    said = " ".join(one.text() for one in window.frame.findChildren(QLabel) if one.isVisible())
    assert "er offentliggjort, så det tælles med i" in said
