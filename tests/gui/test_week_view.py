"""What the week shows: columns, hours, heads, chips, the now-line, and what it says when there is nothing."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.opening import SpecialDay
from familiehus.calendar.week import Week
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.ui import dialogs
from familiehus.ui.actions import ActionRegistry
from familiehus.ui.week.heads import GhostChip
from familiehus.values import Role
from tests.helpers.week_house import (
    FRI,
    HOUSE,
    MON,
    THU,
    TUE,
    WED,
    WEEK,
    WeekRig,
    activity,
    ordinary,
    week_at,
)

CLOSED = (
    SpecialDay(WED, "", True, "Personaledag"),
    SpecialDay(THU, "", False, "Julehygge", 9 * 60, 12 * 60),
)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[WeekRig]:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        yield rig


def click(rig: WeekRig, widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    rig.settle()


def titles(rig: WeekRig) -> set[str]:
    return {one.occurrence.title for one in rig.grid.sheet.board.shown}


def head(rig: WeekRig, day: date) -> str:
    number = next(n for n, one in enumerate(rig.grid.columns) if one.day == day)
    return rig.grid.heads.heads[number].accessibleName()


def test_the_heading_and_the_days_of_the_week(rig: WeekRig) -> None:
    assert (rig.page._h1.text(), rig.page._subtitle.text()) == ("Uge 47", "16.–20. november 2026")
    assert [head(rig, day) for day in WEEK.days[:5]] == [
        "man, 16.11", "tir, 17.11 · i dag", "ons, 18.11", "tor, 19.11, til kl. 17", "fre, 20.11, til kl. 13",
    ]  # fmt: skip
    assert (rig.grid.sheet.plan.first, rig.grid.sheet.plan.last) == (8 * 60, 17 * 60)


def test_every_date_is_a_card_with_a_name_and_a_tooltip(rig: WeekRig) -> None:
    card = rig.card("Åben konsultation", MON)
    spoken = "Åben konsultation, mandag den 16. november kl. 9–11.24, Samtalerum 1"
    assert card.accessibleName() == spoken
    QTest.mouseMove(card)
    QApplication.sendEvent(card, _enter())
    assert "Bodil Kær" in card.toolTip()
    assert "åben rådgivning" in card.toolTip()
    moved = rig.card("Krop og barsel", FRI)
    assert "flyttet fra torsdag 19.11" in moved.accessibleName()
    assert moved.face.marked
    gone = rig.card("Yoga for gravide", WED)
    assert gone.face.cancelled
    assert gone.lines[0].font.strikeOut()
    assert any(line.text == "aflyst: Bodil er syg" for line in gone.lines)


def _enter() -> object:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QEnterEvent

    return QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5))


def test_two_at_the_same_time_split_the_column(rig: WeekRig) -> None:
    one, other = rig.card("Tryghedscirklen", WED), rig.card("Babysalmesang", WED)
    assert not one.geometry().intersects(other.geometry())
    assert one.x() < other.x()


def test_a_closed_day_is_named_and_hatched_and_special_hours_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), special=CLOSED) as rig:
        assert head(rig, WED) == "ons, 18.11, Personaledag"
        assert head(rig, THU) == "tor, 19.11, til kl. 12, Julehygge"
        plan, columns = rig.grid.sheet.plan, rig.grid.columns
        assert [(one.start, one.end) for one in columns[2].shut(plan.first, plan.last)] == [(480, 1020)]
        picture = rig.grid.sheet.grab().toImage()
        colours = {picture.pixelColor(plan.x(2) + 60 + n, plan.y(12 * 60) + n // 3).name() for n in range(30)}
        assert len(colours) > 1
        colours = {picture.pixelColor(plan.x(0) + 60 + n, plan.y(11 * 60 + 40)).name() for n in range(30)}
        assert colours == {"#ffffff"}


def test_a_holiday_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        for _ in range(5):
            rig.key(Qt.Key.Key_PageDown)
        assert rig.page.week == Week(2026, 52)
        assert "Juledag" in head(rig, date(2026, 12, 25))


def test_a_skipped_date_stands_in_the_head_and_is_put_back_with_a_reason(
    qtbot: QtBot, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    with week_at(qtbot, tmp_path, ordinary(), special=CLOSED) as rig:
        chips = [one for one in rig.grid.heads.findChildren(GhostChip) if one.isVisible()]
        assert [one.text() for one in chips] == [
            "Babysalmesang springes over", "Tryghedscirklen springes over",
        ]  # fmt: skip
        dialogs.set_next_answer("der er åbent for netop den")  # type: ignore[arg-type]
        click(rig, chips[1])
        assert dialog_script.asked[0].startswith("Personaledag: Tryghedscirklen springes over onsdag den 18.")
        assert rig.at("Tryghedscirklen") == [(WED, "9.30–11")]
        assert rig.undo.undo_text == "“Tryghedscirklen sat tilbage”"
        assert "sat tilbage" in rig.card("Tryghedscirklen", WED).accessibleName()
        rig.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert rig.at("Tryghedscirklen") == []


def test_many_skipped_dates_are_counted_and_listed(qtbot: QtBot, tmp_path: Path) -> None:
    many = [activity(f"Hold {n}", WED, 9 + n, 10 + n, weekly=True) for n in range(4)]
    with week_at(qtbot, tmp_path, many, special=CLOSED) as rig:
        chips = [one for one in rig.grid.heads.findChildren(GhostChip) if one.isVisible()]
        assert [one.text() for one in chips] == ["Hold 0 springes over", "3 mere springes over"]
        dialogs.set_next_answer("åbent for dem")  # type: ignore[arg-type]
        click(rig, chips[1])
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        rig.settle()
        assert rig.at("Hold 2") == [(WED, "11–12")]


def test_reception_can_not_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), special=CLOSED, role=Role.RECEPTION) as rig:
        click(rig, next(one for one in rig.grid.heads.findChildren(GhostChip) if one.isVisible()))
        assert "Det kan koordinator og leder" in rig.page.stage.offer.text
        assert rig.at("Tryghedscirklen") == []


def test_a_saturday_with_something_on_gets_a_column(qtbot: QtBot, tmp_path: Path) -> None:
    saturday = WEEK.days[5]
    with week_at(qtbot, tmp_path, (activity("Loppemarked", saturday, 10, 14),)) as rig:
        assert [one.day for one in rig.grid.columns] == list(WEEK.days[:6])
        assert rig.page._subtitle.text() == "16.–21. november 2026"


def test_the_now_line_moves_with_the_clock_and_goes_with_the_day(rig: WeekRig) -> None:
    sheet = rig.grid.sheet
    middle = sheet.now.geometry().center().y()
    assert abs(middle - sheet.plan.y(11 * 60 + 42)) <= 1
    with clock.frozen(datetime(2026, 11, 17, 13, 0)):  # noqa: DTZ001
        sheet.now.ticked.emit()
        assert abs(sheet.now.geometry().center().y() - sheet.plan.y(13 * 60)) <= 1
    rig.key(Qt.Key.Key_PageDown)
    assert sheet.now.isHidden()


def test_at_midnight_today_is_another_column(rig: WeekRig) -> None:
    with clock.frozen(datetime(2026, 11, 18, 9, 0)):  # noqa: DTZ001
        rig.grid.sheet.now.ticked.emit()
        rig.settle()
        assert "i dag" in head(rig, WED)
        assert "i dag" not in head(rig, TUE)


def test_counted_heads_stand_on_the_card_at_once(rig: WeekRig) -> None:
    head, ids = Head(TUE, HOUSE, "barselscafé", 10), (uuid4(), uuid4(), uuid4())
    rig.tasks.write(count_heads, CountHeads(head, ids, 7, 2, 0, closed=False))
    rig.settle()
    assert "9 indtil nu" in rig.card("Barselscafé", TUE).accessibleName()


def test_what_another_page_changes_is_shown(rig: WeekRig) -> None:
    new = activity("Hastemøde", WED, 15, 16, owner=rig.grid.period.owners[0].code)
    rig.tasks.write(plan_activity, PlanActivity(new))
    rig.settle()
    assert rig.card("Hastemøde", WED).isVisible()


# -- chips ----------------------------------------------------------------------------------------------


def test_the_chips_show_rooms_kinds_and_one_person(rig: WeekRig) -> None:
    chips = rig.page.bar.chips
    assert list(chips) == [
        "Alle lokaler", "Stort mødelokale", "Ammerum", "Køkken", "Samtalerum 1–3",
        "Hold", "Åbne tilbud", "Rådgivning", "Udlån", "Internt", "Kollega",
    ]  # fmt: skip
    click(rig, chips["Ammerum"])
    assert titles(rig) == {"Babysalmesang", "Præmaturgruppe", "Ammerådgivning"}
    assert not chips["Alle lokaler"].isChecked()
    click(rig, chips["Hold"])
    assert titles(rig) == {"Præmaturgruppe"}
    click(rig, chips["Alle lokaler"])
    assert titles(rig) == {"Tryghedscirklen", "Yoga for gravide", "Ung Gravid", "Præmaturgruppe"}
    click(rig, chips["Hold"])
    assert len(titles(rig)) == 15


def test_the_person_is_chosen_from_a_list(rig: WeekRig) -> None:
    click(rig, rig.page.bar.people)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [one.text() for one in menu.actions()]
    QTest.keyClick(menu, Qt.Key.Key_End)
    for _ in range(names.index("Bodil Kær (plan)") + 1 - len(names)):
        QTest.keyClick(menu, Qt.Key.Key_Up)
    menu.actions()[names.index("Bodil Kær (plan)")].trigger()
    menu.close()
    rig.settle()
    assert titles(rig) == {"Åben konsultation", "Personalemøde", "Ammerådgivning"}
    assert rig.page.bar.people.text() == "Bodil Kær (plan)"
    assert rig.page.bar.people.isChecked()


def test_a_hidden_date_still_stands_in_the_way(rig: WeekRig) -> None:
    click(rig, rig.page.bar.chips["Åbne tilbud"])
    key = rig.card("Fars Legestue", THU).placed.occurrence.key
    rig.grid.begin_drag(key)
    plan = rig.grid.sheet.plan
    rig.grid.drag_step(plan.x(2) + 10, plan.y(10 * 60))
    assert "Tryghedscirklen" in rig.grid.hand.ghost.warning
    rig.grid.end_drag()


def test_when_the_chips_hide_everything_one_button_shows_it_again(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, (activity("Café", TUE, 10, 12),)) as rig:
        click(rig, rig.page.bar.chips["Hold"])
        assert rig.page.stage.empty.text == "Intet her passer til det, du har valgt."
        click(rig, rig.page.stage.empty.action)
        assert titles(rig) == {"Café"}
        assert rig.page.stage.empty.text == ""
        assert not rig.page.filtered()


# -- nothing to see ---------------------------------------------------------------------------------------


def test_an_empty_week_says_what_to_do_and_the_mouse_goes_through_it(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path) as rig:
        empty = rig.page.stage.empty
        assert "Træk med musen" in empty.text
        assert empty.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert rig.page.setup.isHidden()


def test_an_empty_week_does_not_ask_reception_to_plan(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        assert rig.page.stage.empty.text == "Der er ikke lagt noget i uge 47 endnu."


def test_a_house_without_rooms_or_hours_is_shown_where_to_write_them(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, rooms=(), rows=()) as rig:
        assert "hverken lokaler eller åbningstider" in rig.page.setup.text
        rig.page.open_requested.disconnect()  # this window has no other page
        with qtbot.waitSignal(rig.page.open_requested) as opened:
            click(rig, rig.page.setup._action)
        assert opened.args == ["house"]
    with week_at(qtbot, tmp_path / "b", rows=()) as rig:
        assert "ingen åbningstider" in rig.page.setup.text


# -- the little month -------------------------------------------------------------------------------------


def test_the_little_month_dots_busy_days_and_hatches_closed_ones(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), special=CLOSED) as rig:
        click(rig, rig.page.tools.to_month)
        month = rig.page.month.month
        assert month is not None
        by_day = {one.day: one for one in month.days}
        assert "aktiviteter" in by_day[TUE].accessibleName()
        assert "lukket: Personaledag" in by_day[WED].accessibleName()
        assert by_day[TUE + timedelta(days=4)].accessibleName() == "Lørdag den 21. november"
        assert [one.text() for one in month._numbers] == ["44", "45", "46", "47", "48", "49"]
        click(rig, by_day[date(2026, 11, 25)])
        assert rig.page.week == Week(2026, 48)
        assert not month.isVisible()


def test_a_click_elsewhere_closes_the_little_month(rig: WeekRig) -> None:
    click(rig, rig.page.tools.to_month)
    month = rig.page.month.month
    assert month is not None
    rig.select("Barselscafé", TUE)
    assert not month.isVisible()


# -- paper, files, palette --------------------------------------------------------------------------------


def test_every_key_is_on_the_sheet_and_every_action_has_words(rig: WeekRig) -> None:
    actions = ActionRegistry(rig.page.actions())
    keys = {one.shortcut for one in actions}
    assert {"N", "T", "L", "PgUp", "PgDown", "Ctrl+M", "Ctrl+P", "Ctrl+D", "Ctrl+C", "Ctrl+V"} <= keys
    assert {"Enter", "Alt+↑", "Alt+→", "Alt+Shift+↓", "Delete"} <= keys
    assert all(one.label for one in actions)


def test_ctrl_p_shows_the_week_as_it_will_be_printed(rig: WeekRig) -> None:
    from familiehus.ui.paper.week_sheet import WeekSheet

    rig.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [one.isVisible() for one in rig.window.findChildren(WeekSheet)] == [True]


@pytest.mark.parametrize("name", ["Hent en kalender ind …", "Gem ugen som kalenderfil …"])
def test_files_are_reached_from_the_list_of_the_tools(rig: WeekRig, name: str) -> None:
    click(rig, rig.page.tools.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    if name.startswith("Hent"):
        dialogs.set_next_answer(None)
    next(one for one in menu.actions() if one.text() == name).trigger()
    menu.close()
    rig.settle()


@pytest.mark.parametrize("name", ["up", "right", "longer"])
def test_the_palette_moves_what_is_chosen(rig: WeekRig, name: str) -> None:
    rig.select("Fars Legestue", THU)
    ActionRegistry(rig.page.actions())[f"week.{name}"].run()
    assert rig.at("Fars Legestue") != [(THU, "15–16.30")]


def test_the_room_switch_and_the_arrows_work_by_mouse(rig: WeekRig) -> None:
    click(rig, rig.page.tools.by_room)
    assert rig.page._h1.text() == "Tirsdag den 17. november"
    assert rig.page.tools.by_room.isChecked()
    click(rig, rig.page.tools.later)
    assert rig.page._h1.text() == "Onsdag den 18. november"
    click(rig, rig.page.tools.to_today)
    assert rig.page._h1.text() == "Tirsdag den 17. november"
    click(rig, rig.page.tools.by_room)
    click(rig, rig.page.tools.earlier)
    assert rig.page._h1.text() == "Uge 46"


def test_a_week_that_comes_late_does_not_take_the_place_of_another(rig: WeekRig) -> None:
    rig.page.step(1)
    rig.page.step(1)
    rig.page.step(-1)
    rig.settle()
    assert rig.grid.week == rig.page.week == WEEK.step(1)
    assert rig.page._h1.text() == "Uge 48"
