"""The statistics page and the house page in the real window, over a real encrypted house."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.days import CloseDay, close_day
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.house import HousePage
from familiehus.ui.pages.statistics import StatisticsPage, statistics_page
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Channel, Henvender, Role
from tests.helpers.cupboards import RealHouse, facts
from tests.helpers.frame_window import DictMemory

NOW = datetime(2026, 11, 22, 11, 42)  # noqa: DTZ001 -- a Sunday, as in the design pictures
_HOMES = ("4760", "4780", "4791", "4720", "4700", "ukendt")
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Opened:
    """A window on a real house; ``close`` ends it as locking does."""

    house: RealHouse
    cupboard: Cupboard
    window: MainWindow
    tasks: Tasks
    undo: UndoStack

    @property
    def statistics(self) -> StatisticsPage:
        return cast(StatisticsPage, self.window.page_of("statistics"))

    @property
    def huset(self) -> HousePage:
        return cast(HousePage, self.window.page_of("house"))

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Letters where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def close(self) -> None:
        self.tasks.close()
        self.cupboard.close()


def open_pages(
    qtbot: QtBot,
    house: RealHouse,
    first: str = "statistics",
    role: Role = Role.LEADER,
    size: tuple[int, int] = (1366, 768),
    **more: Any,
) -> Opened:
    """Unlock as ``role`` and show ``first``. ``more`` goes to the house page."""
    cupboard = house.open(role)
    changes, undo = Changes(), UndoStack()
    tasks = Tasks(cupboard, changes)
    memory = more.pop("memory", None) or DictMemory()
    slots = [
        PageSlot("statistics", "Statistik", "bars", lambda: statistics_page(tasks, cupboard, undo, memory)),
        PageSlot("house", "Huset", "gear", lambda: HousePage(tasks, cupboard, undo=undo, **more)),
    ]
    desk = Desk("Familiehuset Kanalen", "Vordingborg Kommune", cupboard.actor.name, str(role), practice=True)
    window = MainWindow(slots, [], desk=desk, changes=changes, undo=undo, memory=memory)
    tasks.reported.connect(window.show_error)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.show_page(first)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Opened(house, cupboard, window, tasks, undo)


def rest(qtbot: QtBot, opened: Opened, until: Callable[[], bool] = lambda: True) -> None:
    """Wait until nothing is under way and ``until`` holds."""
    qtbot.waitUntil(lambda: opened.tasks.idle and until(), timeout=20_000)


def fill(house: RealHouse, first: date, last: date, per_day: int, seed: int = 7) -> None:
    """Lifelike contacts on the weekdays from ``first`` to ``last``, each day counted to the end."""
    dice = random.Random(seed)
    day = first
    with house.open() as cupboard:
        while day <= last:
            if day.weekday() < 5:
                _fill_day(cupboard, dice, day, per_day)
            day += timedelta(days=1)


def _fill_day(cupboard: Cupboard, dice: random.Random, day: date, per_day: int) -> None:
    number = dice.randint(max(per_day - 2, 1), per_day + 2)
    for _ in range(number):
        contact = facts(
            day,
            hour=dice.choice((9, 10, 10, 11, 13, 14)),
            henvender=dice.choices(tuple(Henvender), (75, 18, 7))[0],
            channel=dice.choices(tuple(Channel), (70, 18, 1, 1, 6))[0],
            postnummer=dice.choices(_HOMES, (9, 4, 1, 3, 1, 1))[0],
            reasons=tuple(dice.sample(("søvn", "amning", "forældrerolle", "netværk"), dice.randint(0, 2))),
        )
        command = RegisterContact(UUID(int=dice.getrandbits(128)), contact)
        with cupboard.write() as uow:
            register_contact(uow, command)
    with cupboard.write() as uow:
        close_day(uow, CloseDay(day, "Huset", number))
