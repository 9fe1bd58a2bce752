"""Statistik: which month is shown, what is said about it, and that the newest question wins."""

from datetime import date
from time import perf_counter

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.values import Henvender, Month, Role
from tests.gui.pages.conftest import Show
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import Key, Opened, fill, rest

OCTOBER = Month(2026, 10)


def _some_months(house: RealHouse) -> None:
    fill(house, date(2026, 10, 1), date(2026, 10, 9), 6)
    fill(house, date(2026, 11, 2), date(2026, 11, 6), 6)


def _paper_of(opened: Opened, month: Month) -> bool:
    paper = opened.statistics.paper
    return paper is not None and paper.figures.month == month


def test_it_opens_on_the_last_finished_month_with_contacts(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    page = opened.statistics
    assert page._h1.text() == "Oktober 2026"
    assert not page.view.side.running.isVisible()
    assert page.view.tray.view.pages >= 1
    assert "når de forlader huset" in page.view.promise.text


def test_pgup_and_pgdn_leaf_and_the_running_month_says_so(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    opened.press(Key.Key_PageDown)
    rest(qtbot, opened, lambda: _paper_of(opened, Month(2026, 11)))
    page = opened.statistics
    assert page.view.side.running.text.startswith("Måneden er ikke slut.")
    assert not page.picker.later.isEnabled()
    opened.press(Key.Key_PageDown)
    assert page.picker.month == Month(2026, 11)
    page.picker.usual.click()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))


def test_leafing_fast_shows_the_month_asked_for_last_and_nothing_else(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    page, came = opened.statistics, []
    page.press.ready.connect(lambda paper: came.append(paper.figures.month))
    for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageDown):
        opened.press(key)
    rest(qtbot, opened, lambda: _paper_of(opened, Month(2026, 11)))
    assert came == [Month(2026, 11)]
    assert page._h1.text() == "November 2026"


def test_stopping_says_so_and_offers_to_try_again(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    page = opened.statistics
    page.picker.choose(Month(2026, 11))
    page.view.progress.cancelled.emit()
    rest(qtbot, opened)
    assert page.paper is None
    assert page.view.broken_off.isVisible()
    assert "stoppet" in page.view.broken_off.accessibleName()
    page.view.broken_off.acted.emit()
    rest(qtbot, opened, lambda: _paper_of(opened, Month(2026, 11)))


def test_a_house_without_contacts_says_what_is_missing(qtbot: QtBot, show: Show) -> None:
    opened = show()
    page = opened.statistics
    rest(qtbot, opened, page.view.empty.isVisible)
    assert "ingen henvendelser endnu" in page.view.empty.accessibleName()
    assert not page.view.print_button.isVisible()


def test_a_month_before_the_house_began_says_when_it_began(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    opened.press(Key.Key_PageUp)
    rest(qtbot, opened, opened.statistics.view.empty.isVisible)
    said = opened.statistics.view.empty.accessibleName()
    assert said == "Huset begyndte at tælle i oktober 2026, så der er ingen tal for september 2026."


def test_too_few_contacts_show_no_number_anywhere(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    with house.open() as cupboard:
        for _ in range(3):
            register(cupboard, facts(date(2026, 10, 5)))
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    paper = opened.statistics.paper
    assert paper is not None
    assert paper.figures.tables[0].total is None
    assert paper.tiles[0].value == "–"


def test_what_stands_together_is_named_with_the_reason(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    fill(house, date(2026, 10, 1), date(2026, 10, 30), 8)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    from PySide6.QtWidgets import QLabel

    said = [label.text() for label in opened.statistics.view.side.findChildren(QLabel)]
    assert any("Øvrige dækker" in text and "under 5" in text for text in said)


def test_a_new_contact_is_on_the_paper(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    from uuid import uuid4

    from familiehus.services.contacts import RegisterContact, register_contact

    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    before = opened.statistics.paper
    assert before is not None
    contact = facts(date(2026, 11, 20), henvender=Henvender.MOR)
    opened.tasks.write(register_contact, RegisterContact(uuid4(), contact))
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER) and opened.statistics.paper is not before)
    assert opened.statistics.picker.month == OCTOBER  # the page stays where the person is


def test_the_keyboard_stands_on_the_paper_and_scrolls_it(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    fill(house, date(2026, 10, 1), date(2026, 10, 9), 8)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    view = opened.statistics.view.tray.view
    qtbot.waitUntil(view.hasFocus)
    bar = view.bar
    assert bar.maximum() > 0
    opened.press(Key.Key_Down)
    assert bar.value() == bar.singleStep()
    opened.press(Key.Key_End)
    assert bar.value() == bar.maximum()
    opened.press(Key.Key_Home)
    assert bar.value() == 0
    opened.press(Key.Key_Space)
    assert bar.value() == min(bar.pageStep(), bar.maximum())


def test_the_focus_never_leaves_for_the_rail_while_a_month_is_made(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    _some_months(house)
    opened = show()
    rest(qtbot, opened, lambda: _paper_of(opened, OCTOBER))
    opened.press(Key.Key_PageDown)
    assert QApplication.focusWidget() is opened.statistics.picker.earlier
    rest(qtbot, opened, lambda: _paper_of(opened, Month(2026, 11)))
    assert QApplication.focusWidget() is opened.statistics.view.tray.view


def test_the_page_is_there_before_anything_is_counted(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    """Built without database, ReportLab or QtPdf: 20 ms measured; ten times that would be felt."""
    from familiehus.ui.pages.statistics import StatisticsPage

    opened = show("house")
    began = perf_counter()
    page = StatisticsPage(opened.tasks, opened.cupboard)
    took = perf_counter() - began
    qtbot.addWidget(page)
    rest(qtbot, opened)
    assert took < 0.2


def test_a_role_that_may_not_is_told_who_may(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    """The page is not on its rail; should it come here all the same, nothing is counted."""
    _some_months(house)
    opened = show("statistics", Role.RECEPTION)
    rest(qtbot, opened, opened.statistics.view.broken_off.isVisible)
    assert "Det kan leder." in opened.statistics.view.broken_off.accessibleName()
    assert opened.statistics.paper is None
