"""The row of chapters: grouped, so that fourteen can be found; and building one flashes no window."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.ui.widgets.text import SectionLabel
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers.house_pages import Opened, rest


class _Windows(QObject):
    """Which windows were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow) and event.type() == QEvent.Type.Show:
            self.shown.append(watched.objectName())
        return False


def test_no_chapter_opens_as_a_window_while_it_is_built(qtbot: QtBot, qapp: QApplication, show: Show) -> None:
    opened = show("house")
    windows = _Windows()
    qapp.installEventFilter(windows)
    try:
        for chapter in opened.huset.row.chips:
            opened.huset.open(chapter)
            rest(qtbot, opened)
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def _heads(opened: Opened) -> dict[str, int]:
    row = opened.huset.row
    return {one.text(): one.y() + one.height() // 2 for one in row.findChildren(SectionLabel)}


def test_a_word_stands_in_front_of_each_group(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    row, heads = opened.huset.row, _heads(opened)
    assert list(heads) == ["Huset", "Kalenderen", "Adgang og sikkerhed"]
    for words, first, last in (
        ("Huset", "about", "lists"),
        ("Kalenderen", "rooms", "owners"),
        ("Adgang og sikkerhed", "staff", "program"),
    ):
        middles = {row.chips[one].geometry().center().y() for one in (first, last)}
        assert max(abs(middle - heads[words]) for middle in middles) <= 1, words


def test_with_large_text_a_group_begins_its_own_line(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    opened.window.set_text_scale(2.0)
    rest(qtbot, opened)
    qtbot.wait(20)
    row = opened.huset.row
    assert all(chip.x() + chip.width() <= row.width() for chip in row.chips.values())
    assert row.chips["rooms"].y() > row.chips["lists"].y()
    assert row.chips["staff"].y() > row.chips["owners"].y()


@pytest.mark.parametrize("role", [Role.RECEPTION])
def test_two_chapters_need_no_words(show: Show, role: Role) -> None:
    assert _heads(show("house", role)) == {}


def test_the_palette_begins_things_in_the_chapters_of_the_calendar(qtbot: QtBot, show: Show) -> None:
    opened = show("house", Role.COORDINATOR)
    actions = opened.window.actions_now
    actions["house.rooms.new"].run()
    assert QApplication.focusWidget().accessibleName() == "Lokalets navn"
    actions["house.owners.new"].run()
    assert opened.huset.row.current == "owners"
    assert QApplication.focusWidget().accessibleName() == "Navn"
    actions["house.closed_days.today"].run()
    assert QApplication.focusWidget().accessibleName() == "Hvorfor?"
    rest(qtbot, opened)
