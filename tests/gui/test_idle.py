"""The idle clock: moved by hand, so that three minutes pass in no time."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.ui.idle import WARN_SECONDS, IdleTimer


class Watch:
    """The timer, the hand on the clock, and what the timer said."""

    def __init__(self, app: QApplication, let_pass: Callable[[float], None]) -> None:
        self._let_pass = let_pass
        self.said: list[object] = []
        self.idle = IdleTimer(app, 3)
        self.idle.soon.connect(self.said.append)
        self.idle.active.connect(lambda: self.said.append("active"))
        self.idle.expired.connect(lambda: self.said.append("expired"))

    def wait(self, seconds: float) -> None:
        """Time passes; then the timer's second is over."""
        self._let_pass(seconds)
        self.idle.look()


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    with clock.by_hand() as let_pass:
        watch = Watch(qapp, let_pass)
        qapp.processEvents()  # the timer may begin to listen a moment later
        yield watch
        watch.idle.stop()
        watch.idle.deleteLater()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return field


def move_to(field: QLineEdit, x: int) -> None:
    where = QPointF(x, 5)
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QMouseEvent.Type.MouseMove, where, field.mapToGlobal(where), none, none, no_key)
    QApplication.sendEvent(field, event)


def test_it_warns_twenty_seconds_before_and_locks_once(watch: Watch) -> None:
    watch.wait(180 - WARN_SECONDS - 1)
    assert watch.said == []
    watch.wait(1)
    assert watch.said == [20]
    for _ in range(19):
        watch.wait(1)
    assert watch.said == [20]  # said once: a countdown would be read aloud every second
    for _ in range(5):
        watch.wait(1)
    assert watch.said == [20, "expired"]


def test_a_laptop_that_slept_is_idle_when_it_wakes(watch: Watch) -> None:
    watch.wait(3 * 3600)
    assert watch.said == ["expired"]


@pytest.mark.parametrize("act", ["key", "click", "wheel", "move"])
def test_whoever_touches_something_stays(watch: Watch, field: QLineEdit, act: str) -> None:
    move_to(field, 3)
    watch.wait(170)
    acts = {
        "key": lambda: QTest.keyClick(field, Qt.Key.Key_A),
        "click": lambda: QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(4, 4)),
        "wheel": lambda: QTest.wheelEvent(field.window().windowHandle(), QPointF(4, 4), QPoint(0, 120)),
        "move": lambda: move_to(field, 9),
    }
    acts[act]()
    assert watch.said == [10, "active"]
    watch.wait(159)
    assert watch.said == [10, "active"]
    watch.wait(21)
    assert watch.said == [10, "active", "expired"]


def test_a_mouse_that_lies_still_keeps_nothing_open(watch: Watch, field: QLineEdit) -> None:
    """Qt makes a move of its own when our warning appears under the mouse."""
    move_to(field, 7)
    watch.wait(170)
    move_to(field, 7)
    assert watch.said == [10]
    watch.wait(10)
    assert watch.said == [10, "expired"]


def test_setting_the_wall_clock_neither_locks_nor_keeps_open(watch: Watch) -> None:
    with clock.frozen(datetime.fromisoformat("2036-01-01 00:00")):
        watch.wait(100)
    assert watch.said == []
    with clock.frozen(datetime.fromisoformat("2016-01-01 00:00")):
        watch.wait(80)
    assert watch.said == ["expired"]


def test_a_longer_time_takes_the_warning_back_and_a_shorter_one_holds_at_once(watch: Watch) -> None:
    watch.wait(165)
    watch.idle.set_minutes(10)
    watch.idle.look()
    assert watch.said == [15, "active"]
    watch.idle.set_minutes(2)
    watch.idle.look()
    assert watch.said == [15, "active", "expired"]


def test_a_house_that_is_being_closed_is_not_locked(watch: Watch) -> None:
    watch.idle.stop()
    watch.wait(3600)
    assert watch.said == []


def test_it_looks_by_itself(qtbot: QtBot, watch: Watch) -> None:
    watch._let_pass(200)
    with qtbot.waitSignal(watch.idle.expired, timeout=3000):
        pass
