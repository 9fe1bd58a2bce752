"""Huset: the chapters a role sees, walking between them, what is unsaved, settings, places, lists."""

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.house import house_row
from familiehus.ui import dialogs
from familiehus.ui.house.about_house import AboutHouse
from familiehus.ui.house.lists import Lists
from familiehus.values import ListName, Role
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import CTRL, Key, Opened, rest

EVERYBODY = ["access", "program"]
THE_HOUSE = ["about", "places", "areas", "lists"]
PREMISES = ["rooms", "hours", "closed_days"]
ON_THE_PLAN = ["colleagues", "owners", "templates"]
KEPT_SAFE = ["staff", "access", "keys", "backup", "program"]
FOR_THE_LEADER = ["staff", "access", "keys", "taken_out", "backup", "program"]
EVERYTHING = [*THE_HOUSE, *PREMISES, *ON_THE_PLAN, *FOR_THE_LEADER]


@pytest.mark.parametrize(
    ("role", "chapters"),
    [
        (Role.RECEPTION, EVERYBODY),
        (Role.COORDINATOR, [*PREMISES, *ON_THE_PLAN, *EVERYBODY]),
        (Role.LEADER, EVERYTHING),
        (Role.ADMIN, [*THE_HOUSE, *PREMISES, *KEPT_SAFE]),
    ],
)
def test_a_role_sees_its_own_chapters(show: Show, role: Role, chapters: list[str]) -> None:
    page = show("house", role).huset
    assert list(page.row.chips) == chapters
    assert page._others.isVisible() == ("about" not in chapters)
    if "about" not in chapters:
        assert page._others.text() == "Resten af huset kan leder eller administrator ændre."


def test_the_chapters_are_walked_with_arrows_and_leafed_with_pgdn(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    row = opened.huset.row
    assert QApplication.focusWidget() is row.chips["about"]
    opened.press(Key.Key_Right)
    assert row.current == "places"
    assert QApplication.focusWidget() is row.chips["places"]
    opened.press(Key.Key_Left, Key.Key_Left)
    assert row.current == "program"
    opened.press(Key.Key_PageDown, modifier=CTRL)
    assert row.current == "about"
    assert opened.huset.section("about").isVisible()
    assert not opened.huset.section("program").isVisible()
    rest(qtbot, opened)


def test_every_chapter_can_be_found_in_the_palette(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    opened.window.actions_now["house.backup"].run()
    assert opened.huset.row.current == "backup"
    assert "PIN" in opened.window.actions_now["house.access"].synonyms
    rest(qtbot, opened)


def test_the_palette_reaches_into_chapters_that_were_never_opened(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    actions = opened.window.actions_now
    actions["house.staff.new"].run()
    assert QApplication.focusWidget().accessibleName() == "Navn"
    actions["house.access.pin"].run()
    assert QApplication.focusWidget().accessibleName() == "Ny PIN, mindst seks tal"
    actions["house.areas.new"].run()
    assert opened.huset.dirty == ("areas",)
    rest(qtbot, opened)
    assert opened.window.actions_now["house.save"].enabled()


def test_a_role_finds_only_what_it_may_do(show: Show) -> None:
    actions = {action.id for action in show("house", Role.RECEPTION).huset.actions()}
    assert {"house.access", "house.access.pin"} < actions
    assert not any(one.startswith(("house.staff", "house.backup", "house.areas")) for one in actions)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(qtbot: QtBot, show: Show, scale: float) -> None:
    opened = show("house")
    opened.window.set_text_scale(scale)
    for chapter in EVERYTHING:
        opened.huset.open(chapter)
        rest(qtbot, opened)
        qtbot.wait(20)
        assert accessible.nameless(opened.huset) == [], chapter
        assert accessible.cut(opened.huset) == [], chapter


@pytest.mark.parametrize("chapter", EVERYTHING)
def test_tab_goes_round_in_every_chapter(qtbot: QtBot, show: Show, chapter: str) -> None:
    opened = show("house")
    opened.huset.open(chapter)
    rest(qtbot, opened)
    opened.huset.row.chips[chapter].setFocus(Qt.FocusReason.TabFocusReason)
    reached = accessible.tab_round(opened.window)
    chips = set(opened.huset.row.chips.values())
    assert [one for one in reached if one in chips] == [opened.huset.row.chips[chapter]]


def test_the_page_opens_before_the_house_is_read(qtbot: QtBot, show: Show) -> None:
    """One chapter is built, nothing is read: 40 ms measured."""
    from familiehus.ui.pages.house import HousePage

    opened = show("statistics")
    began = perf_counter()
    page = HousePage(opened.tasks, opened.cupboard)
    took = perf_counter() - began
    qtbot.addWidget(page)
    rest(qtbot, opened)
    assert list(page.sections) == ["about"]
    assert took < 0.2


# -- Om huset ------------------------------------------------------------


def _about(opened: Opened) -> AboutHouse:
    chapter = opened.huset.section("about")
    assert isinstance(chapter, AboutHouse)
    return chapter


def _type_name(opened: Opened, name: str) -> None:
    field = _about(opened).name
    field.setFocus()
    field.selectAll()
    opened.type(name)


def test_what_is_typed_waits_while_one_looks_elsewhere(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    _type_name(opened, "Kanalhuset")
    page = opened.huset
    assert page.bar._words.text() == "Ikke gemt: Om huset"
    assert page.row.chips["about"].accessibleName() == "Om huset, ikke gemt"
    page.open("backup")
    page.desk.look()
    rest(qtbot, opened)
    assert page.bar.isVisible()
    page.open("about")
    assert _about(opened).name.text() == "Kanalhuset"
    page.bar.revert.click()
    assert _about(opened).name.text() == "Familiehuset Kanalen"
    assert not page.bar.isVisible()


def test_ctrl_s_saves_and_ctrl_z_takes_it_back(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    _type_name(opened, "Kanalhuset")
    _about(opened).weekdays.chips[5].click()
    _about(opened).opened.setText("1. marts 2025")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    with opened.cupboard.read() as session:
        house = house_row(session)
    assert (house.name, house.open_weekdays, house.opened) == ("Kanalhuset", "123456", date(2025, 3, 1))
    assert _about(opened).opened.text() == "1.3.2025"
    assert _about(opened).notice.text == "Gemt."
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: _about(opened).name.text() == "Familiehuset Kanalen")


def test_a_refusal_stands_in_its_own_place_and_keeps_what_was_typed(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(date(2026, 10, 5)))
    opened = show("house")
    about = _about(opened)
    about.opened.setText("6.10.2026")
    opened.huset.save()
    rest(qtbot, opened, lambda: bool(about.notice.text))
    assert about.notice.text.startswith("Den første henvendelse er fra 05.10.2026")
    assert about.opened.text() == "6.10.2026"
    about.opened.setText("i overmorgen")
    opened.huset.save()
    assert "kan ikke læses" in about.notice.text
    assert about.opened.hasFocus()


def test_the_limit_is_only_raised_after_a_question(
    qtbot: QtBot, show: Show, dialog_script: dialogs.Script
) -> None:
    opened = show("house")
    about = _about(opened)
    assert about.k.minimum() == 5
    about.k.setValue(7)
    dialogs.set_next_answer(False)
    opened.huset.save()
    rest(qtbot, opened)
    assert opened.huset.dirty == ("about",)
    dialogs.set_next_answer(True)
    opened.huset.save()
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert dialog_script.asked == ["Hæve grænsen til 7?", "Hæve grænsen til 7?"]
    assert about.k.minimum() == 7
    assert opened.undo.undo_text == ""


# -- Lister -----------------------------------------------------------------------


def test_a_word_is_added_last_and_a_click_takes_it_out_of_use(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    opened.huset.open("lists")
    chapter = opened.huset.section("lists")
    assert isinstance(chapter, Lists)
    chapter.chips[ListName.REASON].click()
    card = chapter.cards[ListName.REASON]
    assert card.isVisible()
    assert not chapter.cards[ListName.KIND].isVisible()
    before = [row.cells[0] for row in card.list.rows]
    card.field.setFocus()
    opened.type("Søskende")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: len(card.list.rows) == len(before) + 1)
    assert [row.cells[0] for row in card.list.rows] == [*before, "Søskende"]
    last = card.list.visualRect(card.list.model().index(len(before), 0))
    spot = last.center()
    spot.setX(last.right() - 30)
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    rest(qtbot, opened, lambda: card.list.rows[-1].action == "Tag i brug")
    card.field.setText("søvn")
    card.commit()
    rest(qtbot, opened, lambda: "står allerede på listen" in chapter.notice.text)
