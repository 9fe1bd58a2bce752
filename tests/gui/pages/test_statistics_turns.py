"""Statistik: a section comes in turns of the event loop and no table is made before somebody wants it."""

import ast
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.ui.charts.numbers_table import NumbersTable
from familiehus.ui.statistics import read_ahead, sections
from familiehus.ui.statistics.section import TableCard
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import Key, Opened, fill, rest


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """October, and the overview in front."""
    fill(house, date(2026, 10, 1), date(2026, 10, 30), 4)
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    assert shown.statistics.view.section.isVisible()
    return shown


def in_front(opened: Opened) -> list[str]:
    """The sections that are seen: never none, never two."""
    return [name for name, one in opened.statistics.view.sections.items() if one.isVisible()]


def tables_of(section: Any) -> list[NumbersTable]:
    """The tables behind its charts that have been made."""
    return [one for card in section.charts for one in card.findChildren(NumbersTable)]


def turn() -> None:
    """One round of the loop."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def test_the_section_before_stays_until_the_next_is_whole(opened: Opened) -> None:
    opened.statistics.view.row.choose("why")
    turns = 0
    while in_front(opened) != ["why"]:
        assert in_front(opened) == ["overview"]
        turns += 1
        assert turns < 50
        turn()
    assert turns >= 2
    why = opened.statistics.view.sections["why"]
    assert all(card.chart.accessibleDescription() for card in why.charts if card.isVisible())


def test_who_walks_on_before_it_is_whole_comes_where_the_last_step_led(opened: Opened) -> None:
    row = opened.statistics.view.row
    for name in ("where", "when", "heard"):
        row.choose(name)
    while in_front(opened) == ["overview"]:
        turn()
    assert in_front(opened) == ["heard"]
    assert "where" not in opened.statistics.view.sections


def test_no_table_is_made_behind_a_drawing_before_it_is_wanted(opened: Opened) -> None:
    opened.statistics.view.row.choose("why")
    why = opened.statistics.view.section
    assert len(why.charts) > 8
    assert tables_of(why) == []
    card = why.charts[0]
    card.switch.setFocus(Qt.FocusReason.TabFocusReason)
    opened.press(Key.Key_Space)
    assert tables_of(why) == [card.table]
    assert card.table.numbers_model.numbers.rows


def test_as_tables_a_section_comes_with_all_of_them_at_once(opened: Opened) -> None:
    opened.press(Key.Key_T)
    opened.statistics.view.row.choose("why")
    while in_front(opened) == ["overview"]:
        assert opened.statistics.view.tables.chip.isChecked()
        turn()
    why = opened.statistics.view.sections["why"]
    shown = [card for card in why.charts if card.isVisible()]
    assert len(shown) > 2
    assert all(card.table.isVisible() and not card.chart.isVisible() for card in shown)


def test_sections_that_are_not_seen_swap_when_they_are(opened: Opened) -> None:
    opened.statistics.view.row.choose("why")
    why = opened.statistics.view.section
    opened.statistics.view.row.choose("overview")
    assert opened.statistics.view.section.isVisible()
    opened.press(Key.Key_T)
    assert tables_of(why) == []
    opened.press(Key.Key_T)
    opened.statistics.view.row.choose("why")
    assert opened.statistics.view.section is why
    assert tables_of(why) == []
    assert all(card.chart.isVisible() for card in why.charts if card.isVisible())


@pytest.mark.parametrize("name", ["overview", "why", "where"])
def test_every_table_is_reached_by_keys_and_read_by_name(opened: Opened, name: str) -> None:
    """Tab to the words over a drawing, Space, and the table has a name and takes the keyboard."""
    opened.statistics.view.row.choose(name)
    section = opened.statistics.view.section
    cards = [card for card in section.charts if card.isVisible()]
    reached = accessible.tab_round(opened.window)
    assert {card.switch for card in cards} <= set(reached)
    for card in cards:
        assert card.switch.accessibleName() == f"Vis som tabel: {card.title}"
        card.switch.setFocus(Qt.FocusReason.TabFocusReason)
        opened.press(Key.Key_Space)
        assert card.table.isVisible()
        assert card.title in card.table.accessibleName()
        assert card.switch.accessibleName() == f"Vis som tegning: {card.title}"
    assert {card.table for card in cards} <= set(accessible.tab_round(opened.window))
    assert accessible.nameless(opened.statistics) == []


@pytest.mark.parametrize("width", [1366, 1000, 700])
def test_no_cell_is_cut_while_there_is_room_for_it(opened: Opened, width: int) -> None:
    opened.window.resize(width, 768)
    opened.statistics.view.row.choose("where")
    towns: TableCard = opened.statistics.view.section.towns
    turn()
    table = towns.table
    header, model = table.horizontalHeader(), table.numbers_model
    for column in range(model.columnCount()):
        for row in range(model.rowCount()):
            assert table.sizeHintForIndex(model.index(row, column)).width() <= header.sectionSize(column)


def test_all_code_of_the_sections_is_read_ahead() -> None:
    tree = ast.parse(Path(sections.__file__).read_text(encoding="utf-8"))
    inside = [node for part in tree.body if isinstance(part, ast.FunctionDef) for node in ast.walk(part)]
    wanted = {node.module for node in inside if isinstance(node, ast.ImportFrom)}
    assert len(wanted) > 8
    assert wanted <= {f"familiehus.ui.statistics.{one}" for one in read_ahead._SECTIONS}


@pytest.mark.parametrize("name", ["when", "activities", "talks", "where"])
def test_with_large_text_cards_go_below_each_other_before_a_number_is_out_of_sight(
    opened: Opened, name: str
) -> None:
    opened.statistics.view.row.choose(name)
    section = opened.statistics.view.section
    opened.window.set_text_scale(2.0)
    for _ in range(3):
        turn()
    tables = [one for one in section.findChildren(NumbersTable) if one.isVisible()]
    assert [one.accessibleName() for one in tables if one.horizontalScrollBar().maximum()] == []


@pytest.mark.parametrize("wide", [200, 320, 700])
def test_the_number_of_the_last_month_is_whole_in_a_narrow_card(opened: Opened, wide: int) -> None:
    opened.statistics.view.row.choose("when")
    chart = opened.statistics.view.section.months.chart
    chart.resize(wide, 170)
    chart.ready()
    assert chart._labels
    assert max(one.area.right() for one in chart._labels) <= wide
