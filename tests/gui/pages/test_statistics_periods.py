"""Statistik: which period is shown, what is said about it, and that the newest question wins."""

from datetime import date
from time import perf_counter
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.values import Henvender, Period, PeriodKind
from tests.gui.pages.conftest import Show
from tests.helpers.cupboards import RealHouse, facts
from tests.helpers.frame_window import DictMemory
from tests.helpers.house_pages import CTRL, Key, Opened, fill, rest

OCTOBER, NOVEMBER = Period(PeriodKind.MONTH, 2026, 10), Period(PeriodKind.MONTH, 2026, 11)


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """October and November up to today, October in front."""
    fill(house, date(2026, 10, 1), date(2026, 10, 9), 6)
    fill(house, date(2026, 11, 2), date(2026, 11, 6), 6)
    shown = show()
    rest(qtbot, shown, lambda: shows(shown, OCTOBER))
    return shown


def shows(opened: Opened, period: Period) -> bool:
    """The figures of this period are on the screen."""
    page = opened.statistics
    return page.reading is not None and page.reading.period == period and page.view.isVisible()


def test_it_opens_on_the_last_finished_month_with_contacts(opened: Opened) -> None:
    page = opened.statistics
    assert page._h1.text() == "Oktober 2026"
    assert page.truth.words.text() == "Rigtige tal, kun til huset"
    assert page.truth.words.isVisible()
    assert "henvendelser" in page.view.section.numbers.cards[0].accessibleName()


def test_pgup_and_pgdn_leaf_and_the_running_month_says_so(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_PageDown)
    rest(qtbot, opened, lambda: shows(opened, NOVEMBER))
    page = opened.statistics
    assert page.truth.more.text() == "Måneden er ikke slut."
    assert not page.picker.later.isEnabled()
    opened.press(Key.Key_PageDown)
    assert page.picker.period == NOVEMBER
    opened.press(Key.Key_PageUp)
    rest(qtbot, opened, lambda: shows(opened, OCTOBER))
    assert page.truth.more.text() == ""


@pytest.mark.parametrize(
    ("key", "title"),
    [
        (Key.Key_U, "Uge 44, 2026"),
        (Key.Key_K, "4. kvartal 2026"),
        (Key.Key_Aring, "2026"),
        (Key.Key_D, "November 2026"),
    ],
)
def test_a_letter_chooses_the_kind_or_today(qtbot: QtBot, opened: Opened, key: Key, title: str) -> None:
    opened.press(key)
    rest(qtbot, opened)
    assert opened.statistics._h1.text() == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("uge 45", "Uge 45, 2026"),
        ("2026-11", "November 2026"),
        ("4. kvartal", "4. kvartal 2026"),
        ("2026", "2026"),
        ("11", "November 2026"),
    ],
)
def test_a_period_is_typed_as_people_write_it(qtbot: QtBot, opened: Opened, typed: str, title: str) -> None:
    opened.press(Key.Key_G)
    opened.type(typed)
    opened.press(Key.Key_Return)
    rest(qtbot, opened)
    assert opened.statistics._h1.text() == title
    assert opened.statistics.view.isVisible()


def test_what_is_no_period_is_said_and_nothing_changes(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_G)
    opened.type("uge 60")
    opened.press(Key.Key_Return)
    rest(qtbot, opened)
    page = opened.statistics
    assert "“uge 60” kan ikke læses som en periode" in page.notice.text
    assert shows(opened, OCTOBER)
    opened.press(Key.Key_Escape)
    assert page.typed_words() == ""
    assert page.picker.typed.text() == ""
    assert not page.picker.typed.hasFocus()


def test_a_period_to_come_says_how_to_get_back(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_G)
    opened.type("december 2026")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, opened.statistics.empty.isVisible)
    said = opened.statistics.empty.accessibleName()
    assert said == "December 2026 er ikke begyndt. Tryk D for at komme tilbage til i dag."
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_D)
    rest(qtbot, opened, lambda: shows(opened, NOVEMBER))


def test_a_key_that_is_held_down_asks_twice_and_shows_the_last(qtbot: QtBot, opened: Opened) -> None:
    page, came = opened.statistics, []
    qtbot.waitUntil(lambda: not page.reader._quiet.isActive())
    page.reader.ready.connect(lambda reading: came.append(reading.period))
    before = page.reader.asked
    for _ in range(15):
        opened.press(Key.Key_PageDown)
        opened.press(Key.Key_PageUp)
    opened.press(Key.Key_PageDown)
    assert page._h1.text() == "November 2026"  # the heading follows the hand
    rest(qtbot, opened, lambda: not page.reader.busy)
    assert came == [NOVEMBER]
    assert page.reader.asked - before <= 2


def test_a_house_without_contacts_says_what_is_missing(qtbot: QtBot, show: Show) -> None:
    shown = show()
    page = shown.statistics
    rest(qtbot, shown, page.empty.isVisible)
    assert "ingen henvendelser endnu" in page.empty.accessibleName()


def test_a_month_before_the_house_began_says_when_it_began(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_PageUp)
    rest(qtbot, opened, opened.statistics.empty.isVisible)
    said = opened.statistics.empty.accessibleName()
    assert said == "Huset begyndte at tælle i oktober 2026, så der er ingen tal for september 2026."


def test_a_new_contact_is_counted_and_the_page_stays_where_it_is(qtbot: QtBot, opened: Opened) -> None:
    page = opened.statistics
    before = page.reading
    assert before is not None
    contact = facts(date(2026, 10, 20), henvender=Henvender.MOR)
    opened.tasks.write(register_contact, RegisterContact(uuid4(), contact))
    rest(qtbot, opened, lambda: shows(opened, OCTOBER) and page.reading is not before)
    assert page.reading is not None
    now, then = (one.figures.contacts.total.now for one in (page.reading, before))
    assert now == then + 1
    assert page.view.section.numbers.cards[0].accessibleName().startswith(f"{now} henvendelser")


def test_kind_and_section_are_remembered(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    fill(house, date(2026, 10, 1), date(2026, 10, 9), 6)
    memory = DictMemory()
    first = show(memory=memory)
    rest(qtbot, first, lambda: shows(first, OCTOBER))
    first.press(Key.Key_K)
    rest(qtbot, first)
    first.press(Key.Key_PageDown, modifier=CTRL)
    section = first.statistics.view.row.current
    first.close()
    again = show(memory=memory)
    rest(qtbot, again, lambda: again.statistics.view.isVisible())
    assert again.statistics._h1.text() == "4. kvartal 2026"
    assert again.statistics.view.row.current == section


def test_the_keyboard_waits_at_the_arrows_when_the_figures_go(qtbot: QtBot, opened: Opened) -> None:
    page = opened.statistics
    page.view.section.where.chart.setFocus()
    page.picker.choose(Period(PeriodKind.MONTH, 2026, 9))
    rest(qtbot, opened, page.empty.isVisible)
    assert QApplication.focusWidget() is page.picker.earlier


def test_the_page_is_there_before_anything_is_counted(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    """Built without database, ReportLab or QtPdf: 25 ms measured; ten times that would be felt."""
    from familiehus.ui.pages.statistics import StatisticsPage

    shown = show("house")
    began = perf_counter()
    page = StatisticsPage(shown.tasks, shown.cupboard)
    took = perf_counter() - began
    qtbot.addWidget(page)
    rest(qtbot, shown)
    assert took < 0.25
