"""The page of offers in the real window, over a real encrypted house with a small catalogue."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferSource, OfferState
from familiehus.queries.offers import stored_offers
from familiehus.services.offers import replace_rows
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.offers import OffersPage
from familiehus.ui.rail import Desk
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.values import Role
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.frame_window import DictMemory

NOW = datetime.fromisoformat("2026-11-25 09:40")
TODAY = NOW.date()
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def offer(name: str, organisation: str, *topics: str, **facts: Any) -> Offer:
    """One of civil society with a page of its own."""
    known = {"link": "https://sted.dk", "owner": OwnerKind.PARTNER, **facts}
    return Offer(uuid4(), name, organisation, topics=topics, **known)


CATALOGUE = (
    offer("Babycafé i Stege", "Mødrehjælpen", "Netværk", "Økonomi", when="tirsdage kl. 10–14",
          postnummer="4780", address="Storegade 5", phone="33 45 86 30", checked_on=date(2026, 10, 1),
          entry=OfferEntry.OPEN, form=OfferForm.COMMUNITY, child_from=0, child_to=11, cost="Gratis",
          about="En åben café for gravide og forældre med spæde børn. Der er kaffe, legetøj og frivillige, "
          "der har tid."),
    offer("Fars Legestue", "Vordingborg Kommune", "Netværk", owner=OwnerKind.KOMMUNE, postnummer="4760",
          for_whom=frozenset({ForWhom.FATHERS}), checked_on=date(2026, 2, 3), when="lørdage kl. 9.30–11.30"),
    offer("God start på livet", "Røde Kors", "Fødsel og barsel", source=OfferSource.STARTER),
    offer("Jordemoderens snakkegruppe", "Region Sjælland", "Fødsel og barsel", owner=OwnerKind.REGION,
          for_whom=frozenset({ForWhom.PREGNANT}), checked_on=date(2026, 11, 2), state=OfferState.FULL),
    offer("Svømmehal for små", "Møn Svømmeklub", "Trivsel", checked_on=date(2026, 9, 1),
          state=OfferState.PAUSED, until=date(2027, 1, 4)),
    offer("Yoga for gravide", "Aftenskolen", "Trivsel", checked_on=None, languages=("engelsk",)),
)  # fmt: skip


@dataclass
class OffersRig:
    """The window with its page of offers, and hands to use it."""

    qtbot: QtBot
    real: RealHouse
    cupboard: Cupboard
    tasks: Tasks
    undo: UndoStack
    window: MainWindow
    page: OffersPage

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

    def type(self, text: str, *, into: QWidget | None = None) -> None:
        """Letters as fast as a hand can."""
        if into is not None:
            into.setFocus()
        if text:
            QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """One click in the middle of it."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, widget.rect().center())
        self.settle()

    def go(self, name: str) -> None:
        """The keyboard on the offer of this name."""
        self.page.list.lines.stand_on(self.kept()[name].id)
        self.page.list.lines.setFocus()
        self.settle()

    def titles(self) -> list[str]:
        """The names in the list."""
        return [line.title for line in self.page.list.lines.lines]

    def notes(self, title: str) -> list[str]:
        """The pills of one line."""
        return [
            note.text for line in self.page.list.lines.lines if line.title == title for note in line.notes
        ]

    def kept(self) -> dict[str, Offer]:
        """What is on the disk, by name."""
        with self.cupboard.read() as session:
            return {one.name: one for one in stored_offers(session)}

    @property
    def current(self) -> str:
        """The name of the offer the keyboard stands on."""
        shown: UUID | None = self.page.list.lines.current()
        return self.page.list.catalogue.by_id[shown].name if shown is not None else ""


@contextmanager
def offers_at(
    qtbot: QtBot,
    tmp_path: Path,
    catalogue: Sequence[Offer] = CATALOGUE,
    *,
    role: Role = Role.COORDINATOR,
    now: datetime = NOW,
    size: tuple[int, int] = (1366, 768),
) -> Iterator[OffersRig]:
    """An open page of offers, closed again afterwards."""
    with clock.frozen(now):
        real = new_house(tmp_path)
        with real.open(role) as cupboard:
            with cupboard.write() as uow:
                replace_rows(uow.session, (), catalogue)
                uow.commit()
            rig = open_offers(qtbot, real, cupboard, size)
            yield rig
            rig.tasks.close()


def open_offers(
    qtbot: QtBot, real: RealHouse, cupboard: Cupboard, size: tuple[int, int] = (1366, 768)
) -> OffersRig:
    """The window in front with the catalogue read."""
    changes, undo = Changes(), UndoStack()
    tasks = Tasks(cupboard, changes)
    made: list[OffersPage] = []

    def make() -> OffersPage:
        made.append(OffersPage(tasks, cupboard, undo))
        return made[0]

    window = MainWindow(
        [PageSlot("offers", "Tilbud", "offers", make)],
        (),
        desk=Desk("Familiernes Hus", "Vordingborg", cupboard.actor.name, str(cupboard.actor.role), True),
        changes=changes,
        undo=undo,
        memory=DictMemory(),
    )
    tasks.reported.connect(window.show_error)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.show_page("offers")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rig = OffersRig(qtbot, real, cupboard, tasks, undo, window, made[0])
    rig.settle()
    return rig
