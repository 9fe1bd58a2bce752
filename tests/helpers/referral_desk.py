"""The page of referrals in the real window, over a real encrypted house with families on their way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.referrals import ReferralsPage
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Role
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DictMemory
from tests.helpers.handover_desk import HandoverDesk

NOW = datetime(2026, 11, 25, 9, 40)  # noqa: DTZ001 -- a Wednesday
LONG_AGO = datetime(2026, 11, 3, 10, 0)  # noqa: DTZ001
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
Ids = dict[str, UUID]
Before = Callable[[Ids, HandoverDesk], None]


@dataclass
class ReferralRig:
    """The window with its page, what is in the house, and hands to use it."""

    qtbot: QtBot
    desk: HandoverDesk
    tasks: Tasks
    undo: UndoStack
    window: MainWindow
    page: ReferralsPage
    ids: Ids = field(default_factory=dict)

    def settle(self) -> None:
        """Until nothing is running any more, and everything is painted."""
        for _ in range(4):
            self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=20_000)
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Keys where the keyboard is, and wait for what they started."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
            self.settle()

    def type(self, text: str) -> None:
        """Letters where the keyboard is."""
        for sign in text:
            here = QApplication.focusWidget() or self.window
            QTest.keyClicks(here, sign)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """One click in the middle of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, widget.rect().center())
        self.settle()

    def tab(self, times: int = 1) -> None:
        """To the next field."""
        self.press(*[Key.Key_Tab] * times)

    def stand(self, name: str) -> None:
        """On one of them."""
        self.page.open_referral(self.ids[name])
        self.settle()

    def names(self) -> list[str]:
        """The families of the list, top first."""
        return [line.title for line in self.page.list.lines.lines]

    def notes(self) -> dict[str, tuple[str, ...]]:
        """What stands on each line of the list."""
        return {line.title: tuple(n.text for n in line.notes) for line in self.page.list.lines.lines}

    def step(self, name: str) -> Step:
        """Where it is, on the disk."""
        return self.desk.referral(self.ids[name]).step


def on_their_way(ids: Ids, desk: HandoverDesk) -> None:
    """One sent and late, one only written, one that came and hears nothing, one that was refused."""
    with clock.frozen(LONG_AGO):
        thilde = desk.family("Thilde", phone="20 30 40 50")
        ids["thilde"] = thilde
        ids["late"] = desk.refer(thilde, consent=desk.yes(thilde, days=60))
        desk.step(ids["late"], Step.SENT, told_by="")
        noah = desk.family("Noah og Mie")
        ids["came"] = desk.receive(noah, purpose="en plads på Tryghedscirklen", agreed=True)
        sara = desk.family("Sara")
        ids["no"] = desk.refer(sara, party="Home-Start Vordingborg", unit="", carried=True)
        desk.step(ids["no"], Step.SENT, told_by="")
        desk.step(ids["no"], Step.NO_ROOM, told_by="koordinatoren", reason="venteliste til maj")
    amina = desk.family("Amina")
    ids["new"] = desk.refer(amina, consent=desk.yes(amina))


@contextmanager
def referrals_at(
    qtbot: QtBot,
    tmp_path: Path,
    before: Before | None = on_their_way,
    *,
    role: Role = Role.COORDINATOR,
    size: tuple[int, int] = (1366, 768),
) -> Iterator[ReferralRig]:
    """An open page of referrals, closed again afterwards."""
    with clock.frozen(NOW):
        real, ids = new_house(tmp_path), Ids()
        if before is not None:
            with real.open(Role.LEADER) as leader:
                before(ids, HandoverDesk(leader))
        with real.open(role) as cupboard:
            rig = open_referrals(qtbot, cupboard, size)
            rig.ids = ids
            yield rig
            rig.tasks.close()


def open_referrals(qtbot: QtBot, cupboard: Cupboard, size: tuple[int, int]) -> ReferralRig:
    """The window in front with the list read."""
    changes, undo = Changes(), UndoStack()
    tasks = Tasks(cupboard, changes)
    made: list[ReferralsPage] = []

    def make() -> ReferralsPage:
        made.append(ReferralsPage(tasks, cupboard, undo))
        return made[0]

    actor = cupboard.actor
    window = MainWindow(
        [PageSlot("referrals", "Henvisninger", "arrow", make)],
        (),
        desk=Desk("Familiernes Hus", "Vordingborg", actor.name, str(actor.role), True),
        changes=changes,
        undo=undo,
        memory=DictMemory(),
    )
    tasks.reported.connect(window.show_error)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.show_page("referrals")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rig = ReferralRig(qtbot, HandoverDesk(cupboard), tasks, undo, window, made[0])
    rig.settle()
    return rig
