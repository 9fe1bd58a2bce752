"""A frame with pages of nothing but our own widgets, and a memory that is a dictionary."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from familiehus.ui.actions import Action
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.page import Page
from familiehus.ui.rail import Desk
from familiehus.ui.undo import UndoStack
from familiehus.ui.widgets import (
    Banner,
    BigChoice,
    Card,
    Chip,
    Column,
    EmptyState,
    FlowLayout,
    MiniBars,
    NumberField,
    NumberTile,
    PrimaryButton,
    Row,
    RowList,
    SideBySide,
)
from familiehus.values import Change

DESK = Desk("Familiernes Hus", "Vordingborg Kommune", "Mette K.", "reception", practice=False)
PAGES = (
    ("desk", "Skranken", "desk"),
    ("week", "Ugen", "calendar"),
    ("courses", "Hold", "courses"),
    ("out", "Henvisninger", "arrow"),
    ("offers", "Tilbud", "offers"),
    ("figures", "Statistik", "bars"),
    ("house", "Huset", "gear"),
)


class DictMemory:
    """The port of ``WindowMemory``, in a dictionary."""

    def __init__(self, **values: Any) -> None:
        self.values: dict[str, Any] = values

    def load(self) -> dict[str, Any]:
        return dict(self.values)

    def save(self, values: Mapping[str, Any]) -> None:
        self.values = dict(values)


class SamplePage(Page):
    """One of each widget, and a note of everything the window asked of it."""

    def __init__(self, page_id: str, title: str, icon_name: str) -> None:
        super().__init__(page_id, title, icon_name, "søndag den 22. november · uge 47")
        self.heard: list[object] = []
        self.pressed: list[str] = []
        self.choices = [BigChoice(text, key) for key, text in (("M", "Mor"), ("F", "Far"), ("A", "Anden"))]
        self.list = RowList("I dag", [Column(48, muted=True), Column(58, strong=True), Column()])
        self.list.set_rows(
            [
                Row(1, ("nu", "Mor", "4760 Vordingborg"), tone="ok", action="Fortryd"),
                Row(2, ("10", "Anden", "ønsker ikke at oplyse")),
            ]
        )
        self.main = PrimaryButton("Registrér", "Enter")
        self.body.addWidget(Banner("Lige nu: Barselscafé 10.00–14.00", strong="Barselscafé", action="Ret"))
        self.body.addWidget(SideBySide([(self._left(), 7), (self._right(), 4)]), 1)

    def _left(self) -> QWidget:
        card = Card("Hvem henvender sig?")
        row, chips = FlowLayout(gap_x=10), FlowLayout()
        for choice in self.choices:
            row.addWidget(choice)
        for key, text in (("Q", "4760 Vordingborg"), ("W", "4720 Præstø"), ("–", "ønsker ikke at oplyse")):
            chips.addWidget(Chip(text, key))
        chips.addWidget(Chip("Barselscafé", "G", checkable=True))
        number = NumberField(0, 500)
        number.setAccessibleName("Antal")
        card.body.addLayout(row)
        card.body.addLayout(chips)
        card.body.addWidget(number)
        card.body.addStretch()
        card.body.addWidget(self.main)
        return card

    def _right(self) -> QWidget:
        card = Card("I dag")
        bars = MiniBars("Henvendelser i dag")
        bars.set_bars([("kl. 9", 1), ("10", 4), ("11", 10), ("12", 0)])
        card.body.addWidget(NumberTile("17", "henvendelser i dag"))
        card.body.addWidget(bars)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(EmptyState("Ingen endnu. Det første tryk er M, F eller A.", "Indtast fra papir"))
        return card

    def activated(self) -> None:
        self.heard.append("activated")
        self.main.setFocus()

    def refresh(self, change: Change | None) -> None:
        self.heard.append(change)

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        return (
            Action(
                f"{self.page_id}.paper",
                "Indtast fra papir",
                "Ctrl+P",
                ("sedler", "i går"),
                lambda: self.pressed.append("paper"),
                group="Skranken",
            ),
            Action(
                f"{self.page_id}.mor",
                "Mor",
                "M",
                (),
                lambda: self.pressed.append("mor"),
                group="Skranken",
                own_key=True,
            ),
        )


def open_frame(
    qtbot: QtBot,
    *,
    desk: Desk = DESK,
    memory: DictMemory | None = None,
    size: tuple[int, int] | None = (1366, 768),
    first: str = "desk",
) -> MainWindow:
    """A shown window on its first page. ``changes`` hangs on the window as ``window.changes``."""
    changes = Changes()
    slots = [
        PageSlot(page_id, title, icon, lambda p=page_id, t=title, i=icon: SamplePage(p, t, i))
        for page_id, title, icon in PAGES
    ]
    window = MainWindow(
        slots, [], desk=desk, changes=changes, undo=UndoStack(), memory=memory or DictMemory()
    )
    window.test_changes = changes  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    if size:
        window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page(first)
    return window
