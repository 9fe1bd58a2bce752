"""Statistik: every section with the figures of a lived period, by keys, as tables, large and small."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.notifications import CountNotification, count_notification
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.statistics.section import Section, TableCard
from familiehus.values import Period, PeriodKind
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, facts
from tests.helpers.house_pages import CTRL, Key, Opened, fill, rest

OCTOBER = Period(PeriodKind.MONTH, 2026, 10)
SECTIONS = (
    *("overview", "where", "when", "why", "heard"),
    *("activities", "courses", "talks", "onwards", "agreed"),
)


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """September and October, growing on Møn, with a campaign in October and a day nobody counted."""
    fill(house, date(2026, 9, 1), date(2026, 9, 30), 4)
    fill(house, date(2026, 10, 1), date(2026, 10, 29), 4)
    _campaign(house)
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    return shown


def _campaign(house: RealHouse) -> None:
    with house.open() as cupboard:
        for number in range(40):
            contact = facts(date(2026, 10, 30), hour=16, heard_from="aula", postnummer="4791")
            with cupboard.write() as uow:
                register_contact(uow, RegisterContact(UUID(int=number), contact))
        with cupboard.write() as uow:
            count_notification(uow, CountNotification(UUID(int=1), date(2026, 10, 5), dialogue=True))


def section(opened: Opened, name: str) -> Section:
    """Go there and wait for it."""
    opened.statistics.view.row.choose(name)
    QApplication.processEvents()
    return opened.statistics.view.section


def rows(card: TableCard | ChartCard) -> dict[str, tuple[str, ...]]:
    """The table of a card by its first column."""
    return {row[0]: row[1:] for row in card.table.numbers_model.numbers.rows}


def test_ctrl_pgdn_walks_through_all_sections_and_around(opened: Opened) -> None:
    seen = [opened.statistics.view.row.current]
    for _ in range(len(opened.statistics.view.row.chips)):
        opened.press(Key.Key_PageDown, modifier=CTRL)
        seen.append(opened.statistics.view.row.current)
        assert opened.statistics.view.section.isVisible()
    assert seen[0] == seen[-1] == "overview"
    assert set(SECTIONS) <= set(seen)
    assert sum(one.isVisible() for one in opened.statistics.view.sections.values()) == 1


def test_left_and_right_walk_the_row(opened: Opened) -> None:
    row = opened.statistics.view.row
    row.chips["overview"].setFocus()
    opened.press(Key.Key_Right)
    assert row.current == "where"
    assert row.chips["where"].hasFocus()
    opened.press(Key.Key_Left, Key.Key_Left)
    assert row.current == list(row.chips)[-1]


def test_the_missing_day_is_named(opened: Opened) -> None:
    said = section(opened, "overview").numbers.cards[1].accessibleName()
    assert said == "21 af 22 åbne dage talt. fredag 30. oktober mangler"


def test_where_says_which_town_grows_and_every_town_has_its_row(opened: Opened) -> None:
    where = section(opened, "where")
    assert "Møn vokser mest" in where.map._note.text()
    assert rows(where.towns)["4791 Borre"][0].isdigit()
    shown = opened.statistics.reading.figures
    towns = sum(row.contacts.now for row in shown.towns)
    table = sum(int(cells[0]) for cells in rows(where.towns).values())
    assert towns == table


def test_when_knows_who_came_while_the_house_was_closed_or_says_nothing(opened: Opened) -> None:
    when = section(opened, "when")
    assert "Flest fredag kl. 16-17" in when.hours._note.text()
    friday = rows(when.days)["Fredag"]
    assert friday[1] == "5"
    reading = opened.statistics.reading
    assert sum(int(cells[0]) for cells in rows(when.days).values()) == reading.figures.contacts.total.now


def test_why_leaves_out_what_nobody_was_asked(opened: Opened) -> None:
    why = section(opened, "why")
    from familiehus.queries.statistics.facts import Fact

    assert why.bars[Fact.REASON].isVisible()
    assert not why.bars[Fact.DURATION].isVisible()
    assert "blev ikke spurgt" in why.bars[Fact.REASON]._note.text()
    assert "Ikke spurgt" in rows(why.bars[Fact.REASON])


def test_heard_from_shows_what_a_campaign_did(opened: Opened) -> None:
    heard = section(opened, "heard")
    assert "Det største spring: Aula fra 0 i september til 40 i oktober." in heard.months._note.text()
    assert len(heard.months.table.numbers_model.numbers.rows) == 13


def test_notifications_are_counted_and_beside_the_month_before(opened: Opened) -> None:
    agreed = section(opened, "agreed")
    assert rows(agreed.table)["Underretninger (barnets lov § 133)"] == ("1", "0", "0")
    assert rows(agreed.table)["heraf dialogbaserede"][0] == "1"


def test_a_week_has_no_referrals_and_says_so(qtbot: QtBot, opened: Opened) -> None:
    agreed = section(opened, "agreed")
    opened.press(Key.Key_U)
    rest(qtbot, opened, lambda: opened.statistics.reading.period.kind is PeriodKind.WEEK)
    assert agreed.week.isVisible()
    assert "Vælg en måned" in agreed.week.accessibleName()
    assert not agreed.table.isVisible()


def test_t_turns_every_chart_of_every_section(opened: Opened) -> None:
    section(opened, "overview")
    opened.press(Key.Key_T)
    for name in SECTIONS:
        assert all(card.as_table for card in section(opened, name).charts)
    opened.press(Key.Key_T)
    assert not any(card.as_table for card in section(opened, "overview").charts)


def test_only_the_section_in_front_is_drawn(qtbot: QtBot, opened: Opened) -> None:
    view = opened.statistics.view
    heard = section(opened, "heard")
    drawn = []
    heard.show_reading = drawn.append
    section(opened, "overview")
    opened.press(Key.Key_PageUp)
    rest(qtbot, opened, lambda: opened.statistics.reading.period == OCTOBER.before)
    assert drawn == []
    section(opened, "heard")
    assert [one.period for one in drawn] == [OCTOBER.before]
    assert view.section is heard


@pytest.mark.parametrize("name", SECTIONS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(opened: Opened, name: str, scale: float) -> None:
    section(opened, name)
    opened.window.set_text_scale(scale)
    QApplication.processEvents()
    assert accessible.nameless(opened.statistics) == []
    assert accessible.cut(opened.statistics) == []


@pytest.mark.parametrize("name", ["overview", "where", "onwards"])
def test_tab_reaches_every_drawing_and_comes_back(opened: Opened, name: str) -> None:
    shown = section(opened, name)
    opened.statistics.picker.earlier.setFocus(Qt.FocusReason.TabFocusReason)
    reached = accessible.tab_round(opened.window)
    page = opened.statistics
    assert {page.view.tables.chip, page.picker.typed, page.view.row.chips[name]} <= set(reached)
    assert {card.chart for card in shown.charts if card.isVisible()} <= set(reached)


def test_nothing_says_who_counted(opened: Opened) -> None:
    """RULES § 1: no colleague's name stands in any section."""
    from PySide6.QtWidgets import QLabel

    for name in SECTIONS:
        shown = section(opened, name)
        words = " ".join(label.text() for label in shown.findChildren(QLabel))
        tables = " ".join(cell for card in shown.findChildren(TableCard) for row in rows(card).items()
                          for cell in (row[0], *row[1]))  # fmt: skip
        for person in ("Mette", "Omar", "Bodil", "Asger"):
            assert person not in words
            assert person not in tables
