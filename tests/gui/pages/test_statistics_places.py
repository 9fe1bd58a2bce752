"""Statistik at one place: chosen by keys, remembered, honest about what has no place. S7: seven of them."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.house_settings import SavePlace, save_place
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.pages.statistics import StatisticsPage
from familiehus.ui.statistics.section import Section
from tests.gui.pages.conftest import Show
from tests.helpers import accessible, premises
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.frame_window import DictMemory
from tests.helpers.house_pages import Key, Opened, rest

CENTRES = ("Skolegade", "Nørremarken", "Løget", "Søndermarken", "Grejsdal", "Bredballe", "Jelling")
OCTOBER_5 = date(2026, 10, 5)


@pytest.fixture
def library(house: RealHouse) -> RealHouse:
    """Nine contacts in the house, four in the library."""
    premises.place(house, "Biblioteket")
    with house.open() as cupboard:
        register(cupboard, facts(OCTOBER_5, postnummer="4760", count=9))
        register(cupboard, facts(OCTOBER_5, place="Biblioteket", postnummer="4780", count=4))
    return house


def total(page: StatisticsPage) -> int:
    assert page.reading is not None
    return page.reading.figures.contacts.total.now


def opened_on(qtbot: QtBot, show: Show, memory: DictMemory | None = None) -> Opened:
    shown = show(memory=memory or DictMemory())
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    return shown


def section(opened: Opened, name: str) -> Section:
    opened.statistics.view.row.choose(name)
    QApplication.processEvents()
    return opened.statistics.view.section


def pick(qtbot: QtBot, opened: Opened, *keys: Key, until: int) -> None:
    """P, keys in the list of places, Enter."""
    opened.press(Key.Key_P)
    qtbot.waitUntil(lambda: opened.statistics.place.view().isVisible())
    opened.press(*keys, Key.Key_Return)
    opened.window.activateWindow()  # offscreen nobody gives the window back what the list had
    qtbot.waitUntil(opened.statistics.place.hasFocus)
    rest(qtbot, opened, lambda: opened.statistics.reading is not None and total(opened.statistics) == until)


@pytest.mark.usefixtures("library")
def test_p_chooses_a_place_and_all_of_them_again(qtbot: QtBot, show: Show) -> None:
    opened = opened_on(qtbot, show)
    page = opened.statistics
    assert (page.place.currentText(), total(page), page.scope.isVisible()) == ("Alle steder", 13, False)
    pick(qtbot, opened, Key.Key_End, until=4)
    assert page.place.currentText() == "Biblioteket"
    assert page.scope.text() == "Kun Biblioteket. Åbne dage, henviste og måltal er for hele huset."
    assert page.scope.isVisible()
    assert page.place.hasFocus()
    opened.press(Key.Key_Home)
    rest(qtbot, opened, lambda: total(page) == 13)
    assert not page.scope.isVisible()


@pytest.mark.usefixtures("library")
def test_letters_stay_the_pages_shortcuts_while_the_keyboard_is_in_it(qtbot: QtBot, show: Show) -> None:
    opened = opened_on(qtbot, show)
    opened.statistics.place.setFocus()
    opened.press(Key.Key_K)
    rest(qtbot, opened, lambda: str(opened.statistics.picker.period) == "2026-K4")
    assert opened.statistics.place.place is None


@pytest.mark.usefixtures("library")
def test_the_place_is_remembered_and_another_house_that_has_it_not_shows_everything(
    qtbot: QtBot, show: Show
) -> None:
    memory = DictMemory()
    opened = opened_on(qtbot, show, memory)
    pick(qtbot, opened, Key.Key_End, until=4)
    opened.close()
    again = opened_on(qtbot, show, memory)
    assert (again.statistics.place.currentText(), total(again.statistics)) == ("Biblioteket", 4)
    again.close()
    stranger = opened_on(qtbot, show, DictMemory(statistics_place="Kirken"))
    assert (stranger.statistics.place.currentText(), total(stranger.statistics)) == ("Alle steder", 13)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("when", "Kun Biblioteket."),
        ("activities", "Kun Biblioteket."),
        ("talks", "Det her tælles for hele huset og kan ikke deles op i steder."),
        ("onwards", "Det her tælles for hele huset og kan ikke deles op i steder."),
        ("agreed", "Det her tælles for hele huset og kan ikke deles op i steder."),
        ("targets", "Det her tælles for hele huset og kan ikke deles op i steder."),
        ("published", "Det, der forlader huset, er altid for hele huset."),
    ],
)
@pytest.mark.usefixtures("library")
def test_every_section_says_whether_it_can_be_split(qtbot: QtBot, show: Show, name: str, said: str) -> None:
    opened = opened_on(qtbot, show, DictMemory(statistics_place="Biblioteket"))
    section(opened, name)
    assert opened.statistics.scope.text() == said


@pytest.mark.usefixtures("library")
def test_what_has_left_the_house_has_no_place(qtbot: QtBot, show: Show) -> None:
    opened = opened_on(qtbot, show, DictMemory(statistics_place="Biblioteket"))
    opened.press(Key.Key_S)
    rest(qtbot, opened)
    assert not opened.statistics.place.isEnabled()
    assert not opened.statistics.scope.isVisible()
    opened.press(Key.Key_S)
    rest(qtbot, opened, lambda: opened.statistics.reading is not None)
    assert opened.statistics.place.isEnabled()
    assert opened.statistics.scope.isVisible()


def test_a_house_with_one_place_is_not_asked(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(OCTOBER_5, count=2))
    opened = opened_on(qtbot, show)
    assert not opened.statistics.place.isVisible()
    opened.press(Key.Key_P)
    assert not opened.statistics.place.view().isVisible()


@pytest.mark.usefixtures("library")
def test_a_place_out_of_use_can_still_be_looked_at(qtbot: QtBot, library: RealHouse, show: Show) -> None:
    premises.write(library, save_place, SavePlace("Biblioteket", "Biblioteket", active=False))
    opened = opened_on(qtbot, show)
    pick(qtbot, opened, Key.Key_End, until=4)
    assert opened.statistics.place.currentText() == "Biblioteket (ude af brug)"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_s07_seven_places_are_one_statistics_and_seven(
    qapp: QApplication, qtbot: QtBot, house: RealHouse, show: Show, scale: float
) -> None:
    from familiehus.ui import theme

    theme.apply(qapp, theme.Mode.LIGHT, scale)
    premises.place(house, *CENTRES)
    premises.write(house, save_place, SavePlace("Huset", "Huset", active=False))
    with house.open() as cupboard:
        for number, centre in enumerate(CENTRES, 1):
            register(cupboard, facts(OCTOBER_5, place=centre, postnummer="4760", count=number))
    opened = opened_on(qtbot, show)
    page = opened.statistics
    where = section(opened, "where")
    card = where.places  # type: ignore[attr-defined]
    assert isinstance(card, ChartCard)
    assert card.isVisible()
    table = {row[0]: row[1] for row in card.table.numbers_model.numbers.rows}
    assert table == {centre: str(number) for number, centre in enumerate(CENTRES, 1)}
    assert total(page) == 28
    assert [page.place.itemText(at) for at in range(page.place.count())] == [
        "Alle steder",
        *CENTRES,
        "Huset (ude af brug)",
    ]
    assert accessible.nameless(page) == []
    assert page._scroll.horizontalScrollBar().maximum() == 0
    for number in range(1, 8):
        page.place.setFocus()
        opened.press(Key.Key_Down)
        rest(qtbot, opened, lambda number=number: total(page) == number)  # type: ignore[misc]
    assert page.place.currentText() == "Jelling"
    assert not card.isVisible(), "one place beside itself says nothing"
