"""The week by mouse: draw, move, stretch, copy, and what is said on the way when something is in the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ActivityKind
from familiehus.ui import dialogs
from familiehus.values import Role
from tests.helpers.week_house import (
    BIG,
    FRI,
    KITCHEN,
    MON,
    NURSING,
    THU,
    TUE,
    WED,
    WEEK,
    WeekRig,
    activity,
    ordinary,
    week_at,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = ActivityKind
NEXT_TUE, NEXT_WED, NEXT_THU = (day.replace(day=day.day + 7) for day in (TUE, WED, THU))


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[WeekRig]:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        yield rig


def held(
    rig: WeekRig, title: str, day: date, to: QPoint, modifiers: Qt.KeyboardModifier | None = None
) -> QPoint:
    """Hold a date over a point and do not let go yet."""
    start, more = rig.grab_of(title, day), modifiers or Qt.KeyboardModifier.NoModifier
    rig.press(start, more)
    rig.move(start + QPoint(6, 6), more)
    rig.move(to, more)
    return to


def to_time(rig: WeekRig, title: str, day: date, new_day: date, hour: float) -> QPoint:
    """The point to let go at so that the date begins at ``hour``."""
    card, plan = rig.card(title, day), rig.grid.sheet.plan
    return QPoint(rig.point(new_day, 8).x(), plan.y(hour * 60) + rig.grab_of(title, day).y() - card.y())


def test_a_date_is_dragged_to_another_day_and_time_and_ctrl_z_takes_it_back(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 14.5))
    assert rig.at("Fars Legestue") == [(WED, "14.30–16")]
    assert rig.undo.undo_text == "flytning af Fars Legestue"
    rig.key(Qt.Key.Key_Z, CTRL)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    assert rig.undo.redo_text == "flytning af Fars Legestue"
    rig.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert rig.at("Fars Legestue") == [(WED, "14.30–16")]


def test_shift_is_exact_to_five_minutes(rig: WeekRig) -> None:
    to = to_time(rig, "Fars Legestue", THU, THU, 14 + 35 / 60)
    rig.drag(rig.grab_of("Fars Legestue", THU), to, SHIFT)
    assert rig.at("Fars Legestue") == [(THU, "14.35–16.05")]


def test_the_edges_stretch_it(rig: WeekRig) -> None:
    card = rig.card("Fars Legestue", THU)
    bottom = QPoint(card.x() + 30, card.geometry().bottom() - 2)
    rig.drag(bottom, rig.point(THU, 16) + QPoint(0, 1))
    assert rig.at("Fars Legestue") == [(THU, "15–16")]
    assert rig.undo.undo_text == "ændret tid for Fars Legestue"
    card = rig.card("Fars Legestue", THU)
    rig.drag(card.geometry().topLeft() + QPoint(30, 2), rig.point(THU, 14.5))
    assert rig.at("Fars Legestue") == [(THU, "14.30–16")]


def test_ctrl_copies_and_the_old_one_stays(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, MON, 14), CTRL)
    assert rig.at("Fars Legestue") == [(MON, "14–15.30"), (THU, "15–16.30")]
    assert rig.undo.undo_text == "kopi af Fars Legestue"
    copy = rig.dates("Fars Legestue")[0]
    assert not copy.activity.repeats
    rig.key(Qt.Key.Key_Z, CTRL)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]


def test_esc_on_the_way_saves_nothing_and_puts_it_back(rig: WeekRig) -> None:
    before = rig.card("Fars Legestue", THU).geometry()
    to = held(rig, "Fars Legestue", THU, rig.point(MON, 14))
    assert not rig.grid.hand.ghost.isHidden()
    rig.key(Qt.Key.Key_Escape)
    assert rig.grid.hand.ghost.isHidden()
    rig.release(to)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    assert rig.card("Fars Legestue", THU).geometry() == before
    assert rig.undo.undo_text == ""


def test_laid_down_where_it_was_nothing_is_saved(rig: WeekRig) -> None:
    start = rig.grab_of("Fars Legestue", THU)
    rig.press(start)
    rig.move(start + QPoint(20, 30))
    rig.move(start + QPoint(2, 1))
    rig.release(start + QPoint(2, 1))
    assert rig.undo.undo_text == ""
    assert rig.grid.hand.ghost.isHidden()


def test_the_conflict_is_said_during_the_drag_with_a_free_room(rig: WeekRig) -> None:
    to = held(rig, "Fars Legestue", THU, to_time(rig, "Fars Legestue", THU, WED, 10))
    warning = rig.grid.hand.ghost.warning
    assert "Stort mødelokale er optaget af Tryghedscirklen 9.30–11" in warning
    assert "Køkken er ledigt." in warning
    rig.move(to_time(rig, "Fars Legestue", THU, WED, 11))
    assert rig.grid.hand.ghost.warning == ""
    rig.key(Qt.Key.Key_Escape)
    rig.release(to)


def test_dropped_on_a_conflict_one_key_takes_the_free_room(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 10))
    assert "Køkken er ledigt." in rig.page.stage.question.text
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    rig.key(Qt.Key.Key_Return)
    found = rig.dates("Fars Legestue")
    assert [(one.day, one.start, one.rooms) for one in found] == [(WED, 600, (KITCHEN,))]
    assert rig.page.stage.question.text == ""


def test_dropped_on_a_conflict_with_a_reason_it_lies_there(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 10))
    dialogs.set_next_answer("de deler lokalet")  # type: ignore[arg-type]
    rig.key(Qt.Key.Key_G)
    found = rig.dates("Fars Legestue")
    assert [(one.day, one.rooms, one.reason) for one in found] == [(WED, (BIG,), "de deler lokalet")]


@pytest.mark.parametrize("way", ["esc", "no reason"])
def test_dropped_on_a_conflict_and_let_be_nothing_is_saved(rig: WeekRig, way: str) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 10))
    if way == "esc":
        rig.key(Qt.Key.Key_Escape)
    else:
        dialogs.set_next_answer(None)
        rig.key(Qt.Key.Key_G)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    assert rig.page.stage.question.text == ""
    assert rig.grid.hand.ghost.isHidden()
    assert rig.card("Fars Legestue", THU).hasFocus()


def test_a_reason_that_stands_already_is_not_asked_for_again(qtbot: QtBot, tmp_path: Path) -> None:
    two = (
        activity("Café", TUE, 9, 14, K.CAFE, BIG),
        activity("Foredrag", TUE, 10, 11, K.THEME, BIG, reason="foredraget er i caféen"),
    )
    with week_at(qtbot, tmp_path, two) as rig:
        rig.drag(rig.grab_of("Foredrag", TUE), to_time(rig, "Foredrag", TUE, TUE, 12))
        assert rig.at("Foredrag") == [(TUE, "12–13")]


def test_what_another_window_put_in_the_way_meanwhile_is_asked_about(
    qtbot: QtBot, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        from familiehus.services.activities import PlanActivity, plan_activity

        hidden = activity("Hastemøde", WED, 15, 16, K.INTERNAL, BIG, owner=rig.grid.period.owners[0].code)
        with rig.cupboard.write() as uow:
            plan_activity(uow, PlanActivity(hidden))
        dialogs.set_next_answer("de deler lokalet")  # type: ignore[arg-type]
        rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 14.5))
        assert "Hastemøde" in dialog_script.asked[0]
        assert rig.at("Fars Legestue") == [(WED, "14.30–16")]


def test_drawing_on_empty_time_opens_the_editor_with_it(rig: WeekRig) -> None:
    rig.drag(rig.point(MON, 14) + QPoint(0, 2), rig.point(MON, 15.5))
    editor = rig.page.side.editor
    assert editor is not None
    assert editor.isVisible()
    facts = editor.form.sheet().facts
    assert (facts.first_day, facts.start, facts.end) == (MON, 14 * 60, 15 * 60 + 30)
    assert not rig.grid.hand.ghost.isHidden()  # still to be seen while it is written
    rig.type("Sangleg")
    rig.key(Qt.Key.Key_Return)
    assert rig.at("Sangleg") == [(MON, "14–15.30")]
    assert not editor.isVisible()
    assert rig.undo.undo_text == "oprettelse af Sangleg"
    assert rig.card("Sangleg", MON).hasFocus()


def test_a_click_chooses_and_a_double_click_opens(rig: WeekRig) -> None:
    at = rig.grab_of("Barselscafé", TUE)
    QTest.mouseClick(rig.grid.sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert rig.card("Barselscafé", TUE).hasFocus()
    assert rig.page.side.editor is None
    QTest.mouseDClick(rig.grid.sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    rig.settle()
    assert rig.page.side.editor is not None
    assert rig.page.side.editor.accessibleName() == "Barselscafé"
    rig.key(Qt.Key.Key_Escape)
    assert rig.card("Barselscafé", TUE).hasFocus()


def test_a_cancelled_date_stays_where_it_is(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Yoga for gravide", WED), rig.point(MON, 14))
    assert [one.day for one in rig.dates("Yoga for gravide")] == [WED]
    assert rig.undo.undo_text == ""


# -- the others of the series ---------------------------------------------------------------------------


def moved_to_wednesday(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Fars Legestue", THU), to_time(rig, "Fars Legestue", THU, WED, 14.5))
    assert rig.at("Fars Legestue", last=NEXT_THU) == [(WED, "14.30–16"), (NEXT_THU, "15–16.30")]


@pytest.mark.parametrize("link", ["Også de følgende", "Hele rækken"])
def test_after_one_date_the_others_may_follow_and_one_ctrl_z_takes_all_back(rig: WeekRig, link: str) -> None:
    moved_to_wednesday(rig)
    offer = rig.page.stage.offer
    assert offer.text == "Kun torsdag den 19. november er ændret."
    QTest.mouseClick(next(one for one in offer.links if one.text() == link), Qt.MouseButton.LeftButton)
    rig.settle()
    assert rig.at("Fars Legestue", last=NEXT_THU) == [(WED, "14.30–16"), (NEXT_WED, "14.30–16")]
    assert "Fars Legestue" in rig.undo.undo_text
    assert not rig.dates("Fars Legestue")[0].change
    rig.key(Qt.Key.Key_Z, CTRL)
    assert rig.at("Fars Legestue", last=NEXT_THU) == [(THU, "15–16.30"), (NEXT_THU, "15–16.30")]
    assert rig.undo.undo_text == ""


def test_when_the_others_can_not_follow_the_one_stays_moved(qtbot: QtBot, tmp_path: Path) -> None:
    more = activity("Kursus", NEXT_WED, 14.25, 17, K.COURSE, BIG)
    with week_at(qtbot, tmp_path, (*ordinary(), more)) as rig:
        moved_to_wednesday(rig)
        dialogs.set_next_answer(None)
        QTest.mouseClick(rig.page.stage.offer.links[0], Qt.MouseButton.LeftButton)
        rig.settle()
        assert rig.at("Fars Legestue", last=NEXT_THU) == [(WED, "14.30–16"), (NEXT_THU, "15–16.30")]
        assert rig.undo.undo_text == "flytning af Fars Legestue"
        rig.key(Qt.Key.Key_Z, CTRL)
        assert rig.at("Fars Legestue") == [(THU, "15–16.30")]


def test_with_a_reason_the_others_follow_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    more = activity("Kursus", NEXT_WED, 14.25, 17, K.COURSE, BIG)
    with week_at(qtbot, tmp_path, (*ordinary(), more)) as rig:
        moved_to_wednesday(rig)
        dialogs.set_next_answer("kurset er i det andet hjørne")  # type: ignore[arg-type]
        QTest.mouseClick(rig.page.stage.offer.links[0], Qt.MouseButton.LeftButton)
        rig.settle()
        assert rig.at("Fars Legestue", last=NEXT_THU)[1] == (NEXT_WED, "14.30–16")


# -- rooms side by side ---------------------------------------------------------------------------------


def test_between_the_columns_of_the_room_view_the_room_changes(rig: WeekRig) -> None:
    rig.select("Ammerådgivning", FRI)
    rig.key(Qt.Key.Key_L)
    plan, columns = rig.grid.sheet.plan, rig.grid.columns
    rooms = [one.room for one in columns]
    start = rig.grab_of("Ammerådgivning", FRI)
    to = QPoint(plan.x(rooms.index(KITCHEN)) + 30, start.y())
    rig.drag(start, to)
    found = rig.dates("Ammerådgivning")
    assert [(one.day, one.rooms) for one in found] == [(FRI, (KITCHEN,))]
    assert NURSING not in found[0].rooms


# -- who only reads -------------------------------------------------------------------------------------


def test_reception_is_told_who_can(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), role=Role.RECEPTION) as rig:
        for start in (rig.grab_of("Fars Legestue", THU), rig.point(MON, 14.5)):
            rig.page.stage.offer.hide()
            rig.drag(start, start + QPoint(0, 80))
            assert "Det kan koordinator og leder" in rig.page.stage.offer.text
        assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
        assert rig.page.side.editor is None


def test_near_the_lower_edge_the_sheet_comes_to_meet_the_hand(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), size=(1366, 500)) as rig:
        bar = rig.grid.view.verticalScrollBar()
        rig.window.activateWindow()
        rig.select("Barselscafé", TUE)
        to = QPoint(rig.point(TUE, 8).x(), bar.value() + rig.grid.view.viewport().height() - 4)
        held(rig, "Barselscafé", TUE, to)
        before = bar.value()
        qtbot.waitUntil(lambda: bar.value() > before, timeout=3000)
        rig.key(Qt.Key.Key_Escape)
        QApplication.processEvents()


def test_a_week_that_is_read_during_a_drag_waits_until_it_is_laid_down(rig: WeekRig) -> None:
    to = held(rig, "Fars Legestue", THU, to_time(rig, "Fars Legestue", THU, WED, 14.5))
    rig.page.reload()
    rig.settle()
    assert not rig.grid.hand.ghost.isHidden()
    rig.release(to)
    assert rig.at("Fars Legestue") == [(WED, "14.30–16")]


def test_a_single_date_moves_without_a_word_about_a_series(rig: WeekRig) -> None:
    rig.drag(rig.grab_of("Præmaturgruppe", THU), to_time(rig, "Præmaturgruppe", THU, TUE, 9))
    assert rig.at("Præmaturgruppe") == [(TUE, "9–9.45")]
    assert rig.page.stage.offer.text == ""
    assert rig.dates("Præmaturgruppe")[0].change is None


def test_an_error_of_the_disk_is_a_sentence_and_nothing_moves(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        from familiehus.calendar.series import Edit
        from familiehus.services.activities import RestoreActivities, restore_activities

        gone = rig.dates("Præmaturgruppe")[0].activity
        with rig.cupboard.write() as uow:
            restore_activities(uow, RestoreActivities(Edit((gone,), ())))
        rig.drag(rig.grab_of("Præmaturgruppe", THU), to_time(rig, "Præmaturgruppe", THU, TUE, 9))
        assert "er der ikke længere" in rig.page.stage.offer.text


def test_the_whole_of_the_drag_can_be_measured_without_a_cupboard(qtbot: QtBot) -> None:
    from familiehus.ui.week.grid import WeekGrid
    from tests.helpers.week_house import period

    grid = WeekGrid()
    qtbot.addWidget(grid)
    grid.resize(1100, 620)
    many = [replace(one, title=f"{one.title} {n}") for n in range(10) for one in ordinary()]
    grid.show_period(period(many), WEEK)
    grid.show()
    key = grid.sheet.board.shown[0].occurrence.key
    grid.begin_drag(key)
    grid.drag_step(grid.sheet.plan.x(2) + 10, grid.sheet.plan.y(11 * 60))
    assert grid.hand.stretch is not None
    assert grid.hand.stretch.column == 2
    grid.end_drag()
    assert grid.hand.ghost.isHidden()
