""" "Huset i dag" by one key; what nobody counted under the list; a day closed with its activities."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.queries.desk_calendar import desk_calendar
from familiehus.ui import theme
from familiehus.ui.desk.day_side import SideView
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut, nameless
from tests.helpers.desk_house import FRIDAY, TODAY, DeskRig, desk_at, facts
from tests.helpers.desk_week import CAFE, MOTHERS, Planner, cafe_day, head


def full_day(rig: DeskRig) -> None:
    planner = cafe_day(rig)
    planner.plan("Fars Legestue", 9, 11, counts_as="legestue")
    planner.plan(
        "Personalemøde", 8, 9, counts_as=None, kind=ActivityKind.INTERNAL, people=("Lise T.", "Søren V.")
    )
    planner.cancel(planner.plan("Yoga", 16, 17, counts_as="yoga", rooms=("Køkken",)), "Underviseren er syg")


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path, full_day, opened=TODAY) as rig:
        yield rig


def activities(rig: DeskRig) -> list[tuple[str, ...]]:
    rig.settle()
    return [(*row.cells, row.note, row.action) for row in rig.page.side.house.activities.rows]


def closed_titles(rig: DeskRig) -> set[str]:
    rig.settle()
    with rig.cupboard.read() as session:
        calendar = desk_calendar(session, clock.today())
    assert calendar is not None
    return {one.title for one in calendar.period.occurrences if calendar.closed(one)}


# -- huset i dag --------------------------------------------------------------------------------------


def test_one_key_shows_the_house_and_the_same_key_the_list(rig: DeskRig) -> None:
    side = rig.page.side
    assert (side.switch.text(), side.switch.key) == ("Huset i dag", "O")
    rig.keys("O")
    assert side.house.isVisible()
    assert side.switch.text() == "Henvendelser"
    assert rig.page.form.where.field.hasFocus()
    rig.keys("M4780\n")
    assert len(rig.saved()) == 1
    assert side.house.isVisible()
    rig.keys("O")
    assert side.rows.isVisible()
    assert side.selected() is None


def test_the_day_in_order_with_room_owner_and_count(rig: DeskRig) -> None:
    rig.keys("MQ\nO")
    own = "Vordingborg Kommune"
    assert activities(rig) == [
        ("8–9", "Personalemøde", "", own, ""),
        ("9–11", "Fars Legestue", "0 talt", own, "Tæl"),
        ("10–14", "Barselscafé", "1 talt", f"Stort mødelokale · {MOTHERS}", "Tæl"),
        ("13–15", "Åben anonym rådgivning", "", f"Samtalerum 1 · {own}", ""),
        ("16–17", "Yoga", "aflyst", "Underviseren er syg", ""),
    ]
    tones = [row.tone for row in rig.page.side.house.activities.rows]
    assert tones == ["plain", "plain", "chosen", "plain", "plain"]


def test_rooms_now_and_next_and_who_is_here(rig: DeskRig) -> None:
    rig.keys("O")
    rig.settle()
    house = rig.page.side.house
    assert [row.cells for row in house.rooms.rows] == [
        ("Stort mødelokale", "Barselscafé til 14"),
        ("Samtalerum 1", "ledigt til 13, så åben anonym rådgivning"),
        ("Ledige resten af dagen", "Køkken og Ammerum"),
    ]
    assert [row.cells for row in house.people.rows] == [
        ("Lise T.", "8–9 Personalemøde, 10–14 Barselscafé"),
        ("Søren V.", "8–9 Personalemøde, 13–15 Åben anonym rådgivning"),
    ]


def test_it_follows_the_clock_and_the_writes_of_others(rig: DeskRig) -> None:
    rig.keys("O")
    Planner(rig).heads(head(), 9)
    rig.page.look()
    assert ("10–14", "Barselscafé", "✓ 9 talt", f"Stort mødelokale · {MOTHERS}", "") in activities(rig)
    with clock.frozen(datetime.fromisoformat("2026-11-22 14:00")):
        rig.page.calendar.tick()
        rooms = [row.cells for row in rig.page.side.house.rooms.rows]
        assert rooms[0] == ("Samtalerum 1", "Åben anonym rådgivning til 15")


def test_an_activity_is_counted_from_the_panel(rig: DeskRig) -> None:
    rig.keys("O")
    rows = rig.page.side.house.activities
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(1, 0))
    rig.keys("\n")
    assert rig.page.side.heads.said[0] == "Fars Legestue"
    rig.keys("3\n")
    assert "Fars Legestue" in closed_titles(rig)
    assert rig.page.side.view is SideView.HOUSE
    assert ("9–11", "Fars Legestue", "✓ 3 talt", "Vordingborg Kommune", "") in activities(rig)


@pytest.mark.parametrize(("row", "sentence"), [(0, "Personalemøde tælles ikke"), (4, "Yoga er aflyst")])
def test_what_is_not_counted_says_so(rig: DeskRig, row: int, sentence: str) -> None:
    rig.keys("O")
    rows = rig.page.side.house.activities
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(row, 0))
    rig.keys("\n")
    assert sentence in rig.page.form.notice.text
    assert rig.page.side.view is SideView.HOUSE


def test_an_empty_day_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    def tomorrow(rig: DeskRig) -> None:
        Planner(rig).plan("Barselscafé", 10, 14, date(2026, 11, 23))

    with desk_at(qtbot, tmp_path, tomorrow, opened=TODAY) as rig:
        rig.keys("O")
        assert rig.page.side.house._empty.text() == "Der står ingen aktiviteter i kalenderen den dag."
        assert not rig.page.side.house.activities.isVisible()


def test_see_the_week_asks_for_its_page(rig: DeskRig) -> None:
    asked: list[str] = []
    rig.page.open_requested.disconnect()
    rig.page.open_requested.connect(asked.append)
    rig.keys("O")
    rig.click(rig.page.side.week)
    assert asked == ["week"]


def test_on_paper_it_is_the_day_of_the_paper(qtbot: QtBot, tmp_path: Path) -> None:
    def friday(rig: DeskRig) -> None:
        cafe_day(rig).plan("Legestue", 9, 11, FRIDAY, counts_as="legestue")

    with desk_at(qtbot, tmp_path, friday) as rig:
        rig.ctrl("P")
        rig.keys("fredag\n\nO")
        assert [row[1] for row in activities(rig)] == ["Legestue"]
        rig.keys("+")
        assert rig.page.side.heads.said[:2] == (
            "Legestue",
            "fredag den 20. november 9–11 · Vordingborg Kommune",
        )
        rig.keys("5\n")
        assert [one.count for one in rig.saved(FRIDAY)] == [5]
        assert ("9–11", "Legestue", "✓ 5 talt", "Vordingborg Kommune", "") in activities(rig)


# -- what nobody counted ------------------------------------------------------------------------------


def forgotten(rig: DeskRig) -> None:
    planner = cafe_day(rig)
    planner.plan("Fars Legestue", 9, 11, counts_as="legestue")
    planner.plan("Legestue", 9, 11, FRIDAY, counts_as="legestue")


def test_days_and_activities_share_one_calm_panel(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, forgotten) as rig:
        panel = rig.page.side.panel
        headline = "1 dag og 2 aktiviteter mangler at blive talt færdig. "
        assert panel.text == f"{headline}Fars Legestue i dag 9–11: kom der nogen?"
        assert (panel.enter.text(), panel.none.text(), panel.step.text()) == ("Tæl", "Ingen kom", "En anden")
        rig.keys("B")
        assert panel.text == f"{headline}Legestue fredag den 20. november 9–11: kom der nogen?"
        rig.keys("B")
        assert panel.text == f"{headline}Fredag den 20. november: kom der nogen?"
        assert panel.enter.text() == "Indtast"
        rig.keys("B")
        assert panel.text == f"{headline}Fars Legestue i dag 9–11: kom der nogen?"


def test_nobody_came_is_one_key_and_the_next_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, forgotten) as rig:
        panel = rig.page.side.panel
        rig.keys("I")
        assert closed_titles(rig) == {"Fars Legestue"}
        assert panel.text == (
            "1 dag og 1 aktivitet mangler at blive talt færdig. "
            "Legestue fredag den 20. november 9–11: kom der nogen?"
        )
        rig.keys("I")
        rig.settle()
        assert panel.text == "Fredag mangler at blive talt færdig. Kom der nogen?"
        rig.keys("I")
        rig.settle()
        assert not panel.isVisible()
        assert rig.view(FRIDAY).closed == {"Huset"}
        rig.ctrl("Z")
        rig.ctrl("Z")
        rig.ctrl("Z")
        assert closed_titles(rig) == set()
        assert panel.text.startswith("1 dag og 2 aktiviteter")


def test_an_old_one_is_counted_on_its_own_day(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, forgotten) as rig:
        rig.keys("BJ8\n")
        assert [(one.count, one.hour, one.kind) for one in rig.saved(FRIDAY)] == [(8, 9, "legestue")]
        assert rig.saved() == []
        assert closed_titles(rig) == {"Legestue"}
        assert rig.page.side.panel.text.endswith("Fars Legestue i dag 9–11: kom der nogen?")


def test_the_panel_gives_way_while_heads_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, forgotten) as rig:
        rig.keys("+")
        assert not rig.page.side.panel.isVisible()
        rig.keys("\x1b")
        assert rig.page.side.panel.isVisible()


def test_what_was_typed_is_named_in_the_question(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, cafe_day, opened=TODAY) as rig:
        rig.keys("M4760X7\n")
        with clock.frozen(datetime.fromisoformat("2026-11-22 14:00")):
            rig.page.calendar.tick()
            panel = rig.page.side.panel
            assert panel.text == (
                "Barselscafé i dag 10–14 mangler at blive talt færdig. Der er talt 7. Er det alle?"
            )
            assert panel.none.text() == "Det er alle"
            rig.keys("I")
            assert closed_titles(rig) == {"Barselscafé"}
            assert not panel.isVisible()


# -- a day with its activities ------------------------------------------------------------------------


def test_closing_the_day_offers_its_activities(rig: DeskRig) -> None:
    rig.keys("M4760X7\n")
    rig.ctrl("J")
    assert rig.page.side.panel.text == (
        "22. november: 7 henvendelser. Er det alle? "
        "Heller ikke talt færdig: Fars Legestue (0 talt) og Barselscafé (7 talt)."
    )
    rig.keys("\n")
    assert closed_titles(rig) == {"Fars Legestue", "Barselscafé"}
    assert rig.view().closed == {"Huset"}
    rig.ctrl("Z")
    assert closed_titles(rig) == set()
    assert rig.view().closed == frozenset()


def test_the_day_alone_can_be_closed(rig: DeskRig) -> None:
    rig.ctrl("J")
    rig.click(rig.page.side.panel.only_day)
    assert closed_titles(rig) == set()
    assert rig.view().closed == {"Huset"}


def test_a_day_whose_activities_are_counted_asks_as_before(qtbot: QtBot, tmp_path: Path) -> None:
    def counted(rig: DeskRig) -> None:
        Planner(rig).plan("Barselscafé", 10, 14)
        Planner(rig).closed(head())

    with desk_at(qtbot, tmp_path, counted, opened=TODAY) as rig:
        rig.ctrl("J")
        assert rig.page.side.panel.text == "22. november: 0 henvendelser. Kom der ingen?"
        assert not rig.page.side.panel.only_day.isVisible()


def test_a_count_that_moved_closes_neither(rig: DeskRig) -> None:
    rig.ctrl("J")
    rig.add(facts(9, kind=CAFE))
    rig.keys("\n")
    assert closed_titles(rig) == set()
    assert rig.view().closed == frozenset()


# -- for everybody ------------------------------------------------------------------------------------

STATES = ["", "O", "+", "B", "close", "G"]


def bring(rig: DeskRig, state: str) -> None:
    if state == "close":
        rig.ctrl("J")
    else:
        rig.keys(state)
    rig.settle()
    QApplication.processEvents()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("state", STATES)
def test_large_text_cuts_nothing_and_everything_has_a_name(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scale: float, state: str
) -> None:
    theme.apply(qapp, Mode.LIGHT, scale)
    with desk_at(qtbot, tmp_path, full_day) as rig:
        bring(rig, state)
        assert cut(rig.window) == []
        assert nameless(rig.page) == []
        assert rig.page._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("state", ["O", "+"])
def test_tab_reaches_everything_and_comes_round(rig: DeskRig, state: str) -> None:
    bring(rig, state)
    side = rig.page.side
    wanted = {side.house.activities, side.house.rooms, side.house.people, side.week, side.switch}
    if state == "+":
        wanted = {*side.heads.fields, side.heads.save, side.heads.more, side.heads.enough, side.heads.leave}
    met = set()
    for _ in range(80):
        rig.key(Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    assert wanted - met == set()


@pytest.mark.parametrize("state", ["", "O", "+", "B"])
def test_at_the_size_of_a_municipal_laptop_the_page_need_not_scroll(rig: DeskRig, state: str) -> None:
    bring(rig, state)
    assert rig.page._scroll.verticalScrollBar().maximum() == 0


def test_the_keys_are_on_the_sheet(rig: DeskRig) -> None:
    shown = {action.id: action.shortcut for action in rig.page.actions()}
    assert (shown["desk.house"], shown["desk.heads"]) == ("O", "+")
