"""Statistik for those at the desk: what the house has collected, and nothing of what only the leader sees."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.ui.pages.statistics import StatisticsPage, statistics_page
from familiehus.ui.statistics.collected_page import CollectedPage
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import Key, Opened, fill, rest


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show, request: pytest.FixtureRequest) -> Opened:
    """November so far, for a coordinator."""
    fill(house, date(2026, 11, 2), date(2026, 11, 19), 6)
    shown = show(role=getattr(request, "param", Role.COORDINATOR))
    rest(qtbot, shown, lambda: page_of(shown).view.isVisible())
    return shown


def page_of(opened: Opened) -> CollectedPage:
    page = opened.window.page_of("statistics")
    assert isinstance(page, CollectedPage)
    return page


@pytest.mark.parametrize("opened", [Role.COORDINATOR, Role.RECEPTION], indirect=True)
def test_the_desk_sees_its_own_sums_and_that_they_are_true(opened: Opened) -> None:
    page = page_of(opened)
    said = [card.accessibleName() for card in page.view.numbers.cards]
    assert page._h1.text() == "Det vi har samlet ind"
    assert page.truth.words.text() == "Rigtige tal, kun til huset"
    assert said[0].startswith("0 henvendelser i dag")
    assert "henvendelser i denne måned" in said[2]
    assert "fredag 20. november mangler" in said[3]
    assert "Huset gemmer ikke, hvem der har registreret" in page.whose.text()


def test_a_day_that_is_not_counted_is_a_dash_and_no_zero(opened: Opened) -> None:
    rows = {row[0]: row[1] for row in page_of(opened).view.days.table.numbers_model.numbers.rows}
    assert rows["fredag 20. november"] == "–"
    assert rows["torsdag 19. november"].isdigit()


def test_nothing_but_the_table_can_be_done(opened: Opened) -> None:
    page = page_of(opened)
    assert [action.id for action in page.actions()] == ["statistics.tables"]
    opened.press(Key.Key_T)
    assert page.view.days.as_table


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(opened: Opened, scale: float) -> None:
    opened.window.set_text_scale(scale)
    QApplication.processEvents()
    assert accessible.nameless(page_of(opened)) == []
    assert accessible.cut(page_of(opened)) == []
    page_of(opened).tables.chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert page_of(opened).view.days.chart in accessible.tab_round(opened.window)


def test_who_may_see_everything_gets_everything(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    shown = show("house")
    page = statistics_page(shown.tasks, shown.cupboard, shown.undo)
    qtbot.addWidget(page)
    rest(qtbot, shown)
    assert isinstance(page, StatisticsPage)
