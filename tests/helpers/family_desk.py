"""The family's page and its forms over a real window and a real encrypted house, moved by keys and clicks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.queries.handover import FamilyPage, family_page
from familiehus.services.families import OpenFamily, open_family
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.handover.family_door import FamilyDoor
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.page import Page
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Change, Role
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DictMemory

NOW = datetime.fromisoformat("2026-11-26 10:00")
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
_ENTER = {"\n": Key.Key_Return, "\t": Key.Key_Tab}


@dataclass
class FamilyDesk:
    """A window with an empty page below, the door, and the hands."""

    cupboard: Cupboard
    window: MainWindow
    tasks: Tasks
    undo: UndoStack
    door: FamilyDoor
    qtbot: QtBot
    changes: list[Change] = field(default_factory=list)
    keys: int = 0

    @property
    def sheet(self) -> "QWidget":
        return self.door.sheets.family

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb, as another desk would."""
        with self.cupboard.write() as uow:
            change = verb(uow, command)
        self.tasks.changes.announce(change)
        return change

    def family(self, name: str = "Amina", phone: str = "") -> UUID:
        """One that is known, its page not open."""
        one = uuid4()
        self.do(open_family, OpenFamily(one, name, phone))
        return one

    def open(self, family: UUID) -> None:
        """Its page."""
        self.door.open_family(family)
        self.rest()

    def page(self, family: UUID) -> FamilyPage:
        """As it is stored."""
        with self.cupboard.read() as session:
            found = family_page(session, self.cupboard.actor, family)
        assert found is not None
        return found

    def rest(self, until: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing is under way and ``until`` holds."""
        self.qtbot.waitUntil(lambda: self.tasks.idle and until(), timeout=20_000)
        QApplication.processEvents()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Keys where the keyboard is."""
        for key in keys:
            self.keys += 1
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.rest()

    def type(self, text: str) -> None:
        """Letters where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        """With the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest()


@contextmanager
def family_at(
    qtbot: QtBot, folder: Path, role: Role = Role.COORDINATOR, size: tuple[int, int] = (1366, 768)
) -> Iterator[FamilyDesk]:
    """Unlock as ``role``, time stands at NOW."""
    with clock.frozen(NOW):
        cupboard = new_house(folder).open(role)
        changes, undo = Changes(), UndoStack()
        tasks = Tasks(cupboard, changes)
        slots = [PageSlot("desk", "Skranken", "desk", lambda: Page("desk", "Skranken", "desk"))]
        desk = Desk(
            "Familiehuset Kanalen", "Vordingborg Kommune", cupboard.actor.name, str(role), practice=False
        )
        window = MainWindow(slots, [], desk=desk, changes=changes, undo=undo, memory=DictMemory())
        tasks.reported.connect(window.show_error)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.show_page("desk")
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made = FamilyDesk(cupboard, window, tasks, undo, FamilyDoor(tasks, cupboard, undo, window), qtbot)
        changes.changed.connect(made.changes.append)
        try:
            yield made
        finally:
            tasks.close()
            cupboard.close()
