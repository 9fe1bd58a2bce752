"""A window with the finder over it, a catalogue behind it, and hands to use it by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferSource, OfferState
from familiehus.queries.pointing import pointed_offers
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.finder.at_window import FinderAtWindow
from familiehus.ui.finder.finder_overlay import FinderOverlay
from familiehus.ui.finder.seddel_sheet import SeddelSheet
from familiehus.ui.main_window import MainWindow
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.values import Role
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DESK, open_frame

NOW = datetime.fromisoformat("2026-11-27 10:00")
NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def offers() -> list[Offer]:
    """Seven of them: for fathers, for sleep, full, paused, ended, old."""
    return [
        _offer("Fars Legestue", ("Leg",), for_whom=frozenset({ForWhom.FATHERS}), child_from=0, child_to=12,
               postnumre=("4780", "4760"), entry=OfferEntry.OPEN, source=OfferSource.OWN,
               when="Tirsdag kl. 10-12", address="Kirketorvet 3", postnummer="4760", link="familiehuset.dk"),
        _offer("Nattero", ("Søvn",), child_from=0, child_to=35),
        _offer("Søvnlinjen", ("Søvn",), checked_on=None),
        _offer("Familieven", ("Netværk",), state=OfferState.FULL, entry=OfferEntry.REFERRAL),
        _offer("Åben stue", ("Netværk",)),
        _offer("Babysang", ("Netværk",), state=OfferState.PAUSED, until=date(2027, 1, 4)),
        _offer("Gammel gruppe", ("Netværk",), state=OfferState.ENDED),
    ]  # fmt: skip


def _offer(name: str, topics: tuple[str, ...], **facts: Any) -> Offer:
    known: dict[str, Any] = {"phone": "55 36 00 00", "checked_on": NOW.date(), "organisation": "Havtorn"}
    return Offer(uuid4(), name, owner=OwnerKind.PARTNER, topics=topics, **{**known, **facts})


@dataclass
class FinderDesk:
    """``said`` is what a screen reader was told."""

    qtbot: QtBot
    cupboard: Cupboard
    tasks: Tasks
    window: MainWindow
    finder: FinderAtWindow
    said: list[str]

    @property
    def card(self) -> FinderOverlay:
        """The finder, once it was opened."""
        assert self.finder.card is not None
        return self.finder.card

    @property
    def sheet(self) -> SeddelSheet:
        """The paper, once it was asked for."""
        assert self.finder.sheet is not None
        return self.finder.sheet

    @property
    def names(self) -> list[str]:
        """The names of what is listed, best first."""
        return [line.title for line in self.card.list.lines]

    @property
    def notice(self) -> str:
        """What the side says."""
        return self.card.side.notice.text

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Letters, one by one; QTest itself knows no æ."""
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter)
            QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def rest(self) -> None:
        """Until nothing is running."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=20_000)

    def open(self) -> None:
        """F4, and the catalogue is read."""
        self.press(Qt.Key.Key_F4)
        self.qtbot.waitUntil(lambda: self.finder.card is not None and self.card.side.place.value is not None)

    def counted(self) -> list[tuple[str, int]]:
        """What was pointed out, from the disk."""
        self.rest()
        with self.cupboard.read() as session:
            found = pointed_offers(session, date(2026, 1, 1), date(2027, 1, 1))
        return sorted((one.offer, one.count) for one in found)


@contextmanager
def finder_desk(qtbot: QtBot, folder: Path, catalogue: list[Offer] | None = None) -> Iterator[FinderDesk]:
    """A reception's window on a Friday morning."""
    with clock.frozen(NOW):
        house = new_house(folder)
        with house.open() as leader:
            for one in offers() if catalogue is None else catalogue:
                with leader.write() as uow:
                    save_offer(uow, SaveOffer(one))
        with house.open(Role.RECEPTION) as cupboard:
            window = open_frame(qtbot, first="week")
            tasks = Tasks(cupboard, window.test_changes)  # type: ignore[attr-defined]
            finder = FinderAtWindow(window, window.announcer, tasks, cupboard, window.undo)
            slots = list(window._slots.values())
            desk: Desk = DESK
            window.furnish(slots, desk, [finder.action()])
            window.show_page("week")
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            said: list[str] = []
            window.announcer.said.connect(said.append)
            yield FinderDesk(qtbot, cupboard, tasks, window, finder, said)
            tasks.close()
