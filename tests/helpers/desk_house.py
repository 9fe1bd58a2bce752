"""A real desk for the tests: an encrypted house in a temporary folder, the real doors, the real window."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from familiehus import clock
from familiehus.paths import Home
from familiehus.queries.days import missing_days
from familiehus.queries.desk_calendar import desk_calendar
from familiehus.queries.house import desk_lists
from familiehus.queries.today import DayView, day_view, recent_postnumre
from familiehus.services.areas import AreaPlan
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.days import CloseDay, close_day
from familiehus.services.house_setup import SetUpHouse, set_up_house
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.engine import open_engine
from familiehus.storage.schema import migrate
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.desk import DeskPage
from familiehus.ui.rail import Desk as RailDesk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Actor, Channel, ContactFacts, Henvender, Role

NOW = datetime.fromisoformat("2026-11-22 11:42")  # a Sunday, as in the design pictures
TODAY = NOW.date()
FRIDAY = date(2026, 11, 20)
OPENED = date(2026, 11, 20)


@dataclass(frozen=True)
class _RawKey:
    pragma: str = "x'" + "5a" * 32 + "'"


@dataclass(frozen=True)
class NoMemory:
    """A window that remembers nothing."""

    def load(self) -> dict[str, Any]:
        return {}

    def save(self, values: dict[str, Any]) -> None:
        """Nowhere."""


def facts(hour: int | None = 10, postnummer: str = "4760", day: date = TODAY, **more: Any) -> ContactFacts:
    """A plain contact."""
    given: dict[str, Any] = {"place": "Huset", "channel": Channel.FREMMOEDE, "henvender": Henvender.MOR}
    return ContactFacts(day=day, hour=hour, postnummer=postnummer, **{**given, **more})


def new_cupboard(
    folder: Path, *, places: tuple[str, ...] = ("Huset",), opened: date | None = OPENED
) -> Cupboard:
    """A house in Vordingborg, encrypted, empty: a copy of one that was made once per run."""
    home = Home(folder / "house")
    home.create()
    shutil.copy(_template(places, opened), home.database)
    return _open(home, uuid4())


def _open(home: Home, staff_id: UUID, *, create: bool = False) -> Cupboard:
    engine, stack = open_engine(home.database, _RawKey(), create=create), ExitStack()
    stack.callback(engine.dispose)
    if create:
        migrate(engine)
    return Cupboard(home, engine, Actor(staff_id, "Mette K.", Role.RECEPTION), stack, _RawKey())


@cache
def _template(places: tuple[str, ...], opened: date | None) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="familiehus-desk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    house_id, leader, home = uuid4(), uuid4(), Home(folder)
    areas = (
        AreaPlan("Vordingborg by", ("4760",)),
        AreaPlan("Præstø og Mern", ("4720", "4735")),
        AreaPlan("Møn", ("4780", "4791", "4792", "4793")),
    )
    with _open(home, leader, create=True) as cupboard, cupboard.write() as uow:
        set_up_house(
            uow, SetUpHouse(house_id, "Familiernes Hus", "0390", places, areas, leader, "Mette K.", opened)
        )
    return home.database


@dataclass
class DeskRig:
    """The window with its desk, and hands to use it."""

    qtbot: QtBot
    cupboard: Cupboard
    tasks: Tasks
    undo: UndoStack
    page: DeskPage
    window: MainWindow
    pressed: int = 0
    clicked: int = 0
    hand_changes: int = 0
    _hand: str = "keys"

    def settle(self) -> None:
        """Until nothing is running any more."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=5000)
        QApplication.processEvents()

    def keys(self, text: str) -> None:
        """``M4780\\n``: one key each, to whatever has the focus, as a keyboard does."""
        for sign in text:
            self.key(_NAMED.get(sign) or _code(sign), text=sign)

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier, text: str = "") -> None:
        """One key down and up, to the focused widget; shortcuts of the window are looked at first."""
        self.pressed += 1
        self._move("keys")
        target = QApplication.focusWidget() or self.window
        if text and not text.isascii():
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        else:
            QTest.keyClick(target, key, modifiers)

    def _move(self, to: str) -> None:
        self.hand_changes += self._hand != to
        self._hand = to

    def ctrl(self, letter: str, *, shift: bool = False) -> None:
        """Ctrl and a letter."""
        mods = Qt.KeyboardModifier.ControlModifier
        if shift:
            mods |= Qt.KeyboardModifier.ShiftModifier
        self.key(_code(letter), mods)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """One click in the middle of it."""
        self.clicked += 1
        self._move("mouse")
        where = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def paste(self, text: str) -> None:
        """Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.ctrl("V")

    def saved(self, day: date = TODAY) -> list[ContactFacts]:
        """What the disk says."""
        self.settle()
        return [row.facts for row in self.view(day).rows]

    def view(self, day: date = TODAY) -> DayView:
        """The day on the disk."""
        with self.cupboard.read() as session:
            return day_view(session, day)

    def rows(self) -> list[tuple[str, ...]]:
        """What the list shows."""
        self.settle()
        return [row.cells for row in self.page.side.rows.rows]

    def add(self, what: ContactFacts, reason: Any = None) -> UUID:
        """Write a contact past the window, as another one would."""
        contact_id = uuid4()
        with self.cupboard.write() as uow:
            register_contact(uow, RegisterContact(contact_id, what, reason))
        return contact_id

    def close_day(self, day: date, expected: int, place: str = "Huset") -> None:
        """Count a day to the end past the window."""
        with self.cupboard.write() as uow:
            close_day(uow, CloseDay(day, place, expected))

    def load(self) -> None:
        """Read everything and show it, as unlocking does."""
        today = clock.today()
        with self.cupboard.read() as session:
            self.page.load(
                desk_lists(session, today.year),
                day_view(session, today),
                recent_postnumre(session, today, n=4),
                missing_days(session, today),
                self.cupboard.actor,
                desk_calendar(session, today),
            )
        self.settle()


_NAMED = {
    "\n": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    "\x1b": Qt.Key.Key_Escape,
    "\b": Qt.Key.Key_Backspace,
    " ": Qt.Key.Key_Space,
    "-": Qt.Key.Key_Minus,
}


def _code(sign: str) -> Qt.Key:
    return Qt.Key(ord(sign.upper()))


def open_desk(
    qtbot: QtBot,
    cupboard: Cupboard,
    before: Callable[[DeskRig], None] | None = None,
    size: tuple[int, int] = (1366, 768),
) -> DeskRig:
    """The window in front with the desk loaded. ``before`` fills the house first."""
    tasks, undo = Tasks(cupboard), UndoStack()
    page = DeskPage()
    page.connect_doors(tasks, undo)
    window = MainWindow(
        [PageSlot("desk", "Skranken", "desk", lambda: page)],
        (),
        desk=RailDesk("Familiernes Hus", "Vordingborg", "Mette K.", "reception", True),
        changes=tasks.changes,
        undo=undo,
        memory=NoMemory(),
    )
    qtbot.addWidget(window)
    rig = DeskRig(qtbot, cupboard, tasks, undo, page, window)
    if before is not None:
        before(rig)
    rig.load()
    window.resize(*size)
    window.show_page("desk")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=2000)
    rig.settle()
    return rig


@contextmanager
def desk_at(
    qtbot: QtBot,
    tmp_path: Path,
    before: Callable[[DeskRig], None] | None = None,
    *,
    places: tuple[str, ...] = ("Huset",),
    opened: date | None = OPENED,
    size: tuple[int, int] = (1366, 768),
) -> Iterator[DeskRig]:
    """An open desk on a Sunday in November 2026, closed again afterwards."""
    with clock.frozen(NOW), new_cupboard(tmp_path, places=places, opened=opened) as cupboard:
        rig = open_desk(qtbot, cupboard, before, size)
        try:
            yield rig
        finally:
            rig.window.hide()
            rig.tasks.close()


@contextmanager
def read_only(rig: DeskRig) -> Iterator[None]:
    """The disk takes nothing: the engine itself refuses every write inside the block."""
    refuse = True

    def set_mode(connection: Any, *_rest: Any) -> None:
        connection.execute(f"PRAGMA query_only = {'ON' if refuse else 'OFF'}")

    event.listen(rig.cupboard.engine, "checkout", set_mode)
    try:
        yield
    finally:
        refuse = False
