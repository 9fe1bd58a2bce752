"""The week by keys alone: standing, carrying, stretching, copying, cancelling, writing, going."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange
from familiehus.ui import dialogs
from familiehus.ui.week.cursor import Slot
from familiehus.values import Role
from tests.helpers.week_house import (
    BIG,
    FRI,
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

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
K = ActivityKind


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[WeekRig]:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        yield rig


def title(rig: WeekRig) -> str:
    """What the keyboard stands on."""
    chosen = rig.grid.sheet.chosen
    return chosen.occurrence.title if chosen else ""


def to_slot(rig: WeekRig, column: int, start: int) -> None:
    rig.grid.sheet.select(Slot(column, start))


class AltHeld:
    """Alt is down for as long as the block lasts: QTest would let go of it after each key."""

    def __init__(self, rig: WeekRig) -> None:
        self._rig = rig

    def __enter__(self) -> "AltHeld":
        self._send(QEvent.Type.KeyPress, Key.Key_Alt, ALT)
        return self

    def __exit__(self, *_error: object) -> None:
        self._send(QEvent.Type.KeyRelease, Key.Key_Alt, NONE)
        self._rig.settle()

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            self._send(QEvent.Type.KeyPress, key, ALT)
            self._send(QEvent.Type.KeyRelease, key, ALT)

    def _send(self, kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


# -- standing -----------------------------------------------------------------------------------------------


def test_the_first_arrow_stands_at_now_and_the_focus_follows(rig: WeekRig) -> None:
    assert rig.grid.sheet.spot is None
    rig.key(Key.Key_Down)
    assert title(rig) == "Barselscafé"
    assert rig.card("Barselscafé", TUE).hasFocus()
    rig.key(Key.Key_Right)
    assert title(rig) == "Anonym rådgivning"  # beside it, on the same day
    rig.key(Key.Key_Escape)
    assert rig.grid.sheet.spot is None


def test_arrows_home_and_end_reach_everything(rig: WeekRig) -> None:
    met = set()
    for column in range(5):
        to_slot(rig, column, 16 * 60 + 30)
        rig.key(Key.Key_Home)
        for _ in range(25):
            met.add(title(rig))
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert {one.occurrence.title for one in rig.grid.sheet.board.shown} <= met
    rig.key(Key.Key_End)
    assert rig.grid.sheet.slot == Slot(4, 16 * 60 + 30)


def test_an_arrow_past_the_last_day_goes_on_in_the_next_week(rig: WeekRig) -> None:
    to_slot(rig, 4, 15 * 60)
    rig.key(Key.Key_Right)
    assert rig.page.week == WEEK.step(1)
    assert rig.grid.sheet.slot == Slot(0, 15 * 60)
    rig.key(Key.Key_Left)
    assert rig.page.week == WEEK
    assert rig.grid.sheet.slot == Slot(4, 15 * 60)


# -- carrying -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "more", "at"),
    [
        (Key.Key_Up, ALT, (THU, "14.45–16.15")),
        (Key.Key_Down, ALT, (THU, "15.15–16.45")),
        (Key.Key_Left, ALT, (WED, "15–16.30")),
        (Key.Key_Right, ALT, (FRI, "15–16.30")),
        (Key.Key_Down, ALT | SHIFT, (THU, "15–16.45")),
        (Key.Key_Up, ALT | SHIFT, (THU, "15–16.15")),
    ],
)
def test_alt_and_an_arrow_carry_and_with_shift_stretch(
    rig: WeekRig, key: Qt.Key, more: Qt.KeyboardModifier, at: tuple[object, str]
) -> None:
    rig.select("Fars Legestue", THU)
    rig.key(key, more)
    assert rig.at("Fars Legestue") == [at]
    assert title(rig) == "Fars Legestue"
    assert QApplication.focusWidget() in rig.grid.sheet.cards.values()
    rig.key(Key.Key_Z, CTRL)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]


def test_while_alt_is_held_nothing_is_saved_and_the_conflict_is_heard_on_the_way(rig: WeekRig) -> None:
    said: list[str] = []
    rig.grid.voice.said.connect(said.append)
    rig.select("Tryghedscirklen", WED)
    with AltHeld(rig) as alt:
        alt.press(Key.Key_Left)  # onto Barselscafé, in the same room
        alt.press(Key.Key_Down, 2)
        assert rig.at("Tryghedscirklen") == [(WED, "9.30–11")]
        assert "optaget af Barselscafé" in rig.grid.hand.ghost.warning
        assert any("tirsdag den 17. november kl. 10–11.30" in one and "Barselscafé" in one for one in said)
        alt.press(Key.Key_Down, 16)
        assert rig.grid.hand.ghost.warning == ""
    assert rig.at("Tryghedscirklen") == [(TUE, "14–15.30")]
    assert rig.undo.undo_text == "flytning af Tryghedscirklen"


def test_esc_while_carrying_puts_it_back(rig: WeekRig) -> None:
    rig.select("Fars Legestue", THU)
    with AltHeld(rig) as alt:
        alt.press(Key.Key_Up)
        alt.press(Key.Key_Escape)
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    assert rig.grid.hand.ghost.isHidden()


def test_carried_onto_a_conflict_it_asks_and_the_keyboard_answers(rig: WeekRig) -> None:
    rig.select("Tryghedscirklen", WED)
    with AltHeld(rig) as alt:
        alt.press(Key.Key_Left)
        alt.press(Key.Key_Down, 2)
    assert rig.page.stage.question.free.hasFocus()
    rig.key(Key.Key_Tab)
    assert rig.page.stage.question.why.hasFocus()
    rig.key(Key.Key_Tab)
    rig.key(Key.Key_Tab)
    rig.key(Key.Key_Return)
    assert [(one.day, one.rooms) for one in rig.dates("Tryghedscirklen")] == [(TUE, (NURSING,))]


def test_past_the_last_hour_the_sheet_grows(rig: WeekRig) -> None:
    rig.select("Fars Legestue", THU)
    with AltHeld(rig) as alt:
        alt.press(Key.Key_Down, 6)
        assert rig.grid.sheet.plan.last == 18 * 60
    assert rig.at("Fars Legestue") == [(THU, "16.30–18")]


# -- copies -------------------------------------------------------------------------------------------------


def test_ctrl_d_lays_a_copy_right_after_and_it_is_one_step(rig: WeekRig) -> None:
    rig.select("Præmaturgruppe", THU)
    rig.key(Key.Key_D, CTRL)
    assert rig.at("Præmaturgruppe") == [(THU, "9–9.45"), (THU, "9.45–10.30")]
    assert rig.undo.undo_text == "kopi af Præmaturgruppe"
    rig.key(Key.Key_Z, CTRL)
    assert rig.at("Præmaturgruppe") == [(THU, "9–9.45")]


def test_ctrl_c_and_ctrl_v_also_into_another_week(rig: WeekRig) -> None:
    rig.select("Fars Legestue", THU)
    rig.key(Key.Key_C, CTRL)
    rig.key(Key.Key_PageDown)
    to_slot(rig, 1, 15 * 60)
    rig.key(Key.Key_V, CTRL)
    day = WEEK.step(1).days[1]
    assert rig.at("Fars Legestue", day, day) == [(day, "15–16.30")]


def test_pasting_nothing_says_how(rig: WeekRig) -> None:
    rig.key(Key.Key_Down)
    rig.key(Key.Key_V, CTRL)
    assert "Ctrl+C" in rig.page.stage.offer.text


# -- cancelling ---------------------------------------------------------------------------------------------


def test_delete_asks_why_and_cancels_one_date_and_again_brings_it_back(
    rig: WeekRig, dialog_script: dialogs.Script
) -> None:
    rig.select("Barselscafé", TUE)
    dialogs.set_next_answer("sygdom")  # type: ignore[arg-type]
    rig.key(Key.Key_Delete)
    assert dialog_script.asked == ["Hvorfor aflyses Barselscafé tirsdag den 17. november kl. 10–14?"]
    gone = rig.dates("Barselscafé", last=WEEK.step(1).last)
    assert [(one.cancelled, one.reason) for one in gone] == [(True, "sygdom"), (False, "")]
    assert rig.undo.undo_text == "aflysning af Barselscafé"
    assert "aflyst: sygdom" in rig.card("Barselscafé", TUE).accessibleName()
    rig.key(Key.Key_Delete)
    assert not rig.dates("Barselscafé")[0].cancelled
    rig.key(Key.Key_Z, CTRL)
    rig.key(Key.Key_Z, CTRL)
    assert rig.dates("Barselscafé")[0].change is None


def test_without_a_reason_nothing_is_cancelled(rig: WeekRig) -> None:
    rig.select("Barselscafé", TUE)
    dialogs.set_next_answer(None)
    rig.key(Key.Key_Delete)
    assert not rig.dates("Barselscafé")[0].cancelled
    assert rig.undo.undo_text == ""


# -- writing ------------------------------------------------------------------------------------------------


def test_letters_on_empty_time_begin_an_activity_and_none_is_lost(rig: WeekRig) -> None:
    to_slot(rig, 0, 14 * 60)
    rig.type("Ttnl babyleg")
    editor = rig.page.side.editor
    assert editor is not None
    facts = editor.form.sheet().facts
    assert (facts.title, facts.first_day, facts.start) == ("Ttnl babyleg", MON, 14 * 60)
    assert rig.page.week == WEEK


def test_enter_on_empty_time_and_n_anywhere_open_the_editor(rig: WeekRig) -> None:
    to_slot(rig, 3, 14 * 60)
    rig.key(Key.Key_Return)
    editor = rig.page.side.editor
    assert editor is not None
    facts = editor.form.sheet().facts
    assert (facts.first_day, facts.start, facts.minutes) == (THU, 14 * 60, 60)
    rig.key(Key.Key_Escape)
    assert not editor.isVisible()
    rig.key(Key.Key_Escape)
    rig.key(Key.Key_N)
    assert editor.isVisible()
    assert editor.form.sheet().facts.first_day == TUE


def test_enter_opens_what_one_stands_on_and_esc_comes_back_to_it(rig: WeekRig) -> None:
    rig.select("Barselscafé", TUE)
    rig.key(Key.Key_Return)
    editor = rig.page.side.editor
    assert editor is not None
    assert editor.accessibleName() == "Barselscafé"
    rig.key(Key.Key_Escape)
    assert rig.card("Barselscafé", TUE).hasFocus()


def test_a_refused_activity_stays_in_the_editor_with_its_words(rig: WeekRig) -> None:
    rig.page.side.new(activity("Samme rum", TUE, 11, 12, K.CAFE, BIG, owner=rig.grid.period.owners[0].code))
    editor = rig.page.side.editor
    assert editor is not None
    editor.save()
    rig.settle()
    assert editor.isVisible()
    assert editor.form.sheet().facts.title == "Samme rum"
    assert rig.at("Samme rum") == []


# -- going --------------------------------------------------------------------------------------------------


def test_pgup_pgdn_and_t_turn_weeks(rig: WeekRig) -> None:
    rig.key(Key.Key_PageDown)
    rig.key(Key.Key_PageDown)
    assert rig.page.week == WEEK.step(2)
    assert rig.page._h1.text() == "Uge 49"
    assert rig.page._subtitle.text() == "30. november – 4. december 2026"
    rig.key(Key.Key_PageUp)
    assert rig.page.week == WEEK.step(1)
    rig.key(Key.Key_T)
    assert rig.page.week == WEEK
    assert rig.page._h1.text() == "Uge 47"


def test_l_shows_the_rooms_of_the_day_in_hand_and_the_arrows_step_the_day(rig: WeekRig) -> None:
    rig.select("Fars Legestue", THU)
    rig.key(Key.Key_L)
    assert rig.page._h1.text() == "Torsdag den 19. november"
    assert [one.title for one in rig.grid.columns][:3] == ["Stort mødelokale", "Ammerum", "Køkken"]
    rig.key(Key.Key_Right)
    assert rig.page._h1.text() == "Fredag den 20. november"
    rig.key(Key.Key_Right)
    assert rig.page._h1.text() == "Mandag den 23. november"
    rig.key(Key.Key_PageUp)
    assert rig.page._h1.text() == "Fredag den 20. november"
    rig.key(Key.Key_L)
    assert rig.page._h1.text() == "Uge 47"


def test_in_the_room_view_alt_and_an_arrow_change_the_room(rig: WeekRig) -> None:
    rig.select("Ung Gravid", THU)
    rig.key(Key.Key_L)
    rig.select("Ung Gravid", THU)
    for _ in range(2):
        rig.key(Key.Key_Left, ALT)
    assert [one.rooms for one in rig.dates("Ung Gravid")] == [(BIG,)]


def test_the_little_month_goes_there_by_keys(rig: WeekRig) -> None:
    rig.key(Key.Key_M, CTRL)
    month = rig.page.month.month
    assert month is not None
    assert month.isVisible()
    rig.key(Key.Key_PageDown)
    assert rig.page.week == WEEK
    rig.key(Key.Key_Up)
    rig.key(Key.Key_Right)
    rig.key(Key.Key_Return)
    assert not month.isVisible()
    assert rig.page.week.first <= MON.replace(month=12, day=11) <= rig.page.week.last
    rig.key(Key.Key_M, CTRL)
    rig.key(Key.Key_Escape)
    assert not month.isVisible()
    assert rig.grid.sheet.stop().hasFocus()


def test_a_rail_of_undo_steps_goes_back_one_by_one(rig: WeekRig) -> None:
    rig.select("Fars Legestue", THU)
    rig.key(Key.Key_Up, ALT)
    rig.key(Key.Key_Up, ALT | SHIFT)
    rig.key(Key.Key_D, CTRL)
    assert rig.undo.undo_text == "kopi af Fars Legestue"
    for text in ("ændret tid for Fars Legestue", "flytning af Fars Legestue", ""):
        rig.key(Key.Key_Z, CTRL)
        assert rig.undo.undo_text == text
    assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
    for _ in range(3):
        rig.key(Key.Key_Z, CTRL | SHIFT)
    assert rig.at("Fars Legestue") == [(THU, "14.45–16"), (THU, "16–17.15")]


def test_undo_that_comes_too_late_is_a_sentence(rig: WeekRig) -> None:
    from familiehus.services.activities import ChangeDate, change_date

    rig.select("Fars Legestue", THU)
    rig.key(Key.Key_Up, ALT)
    with rig.cupboard.write() as uow:
        gone = DateChange(THU, ChangeState.CANCELLED, "sygdom")
        change_date(uow, ChangeDate(rig.dates("Fars Legestue")[0].activity.id, THU, gone))
    rig.key(Key.Key_Z, CTRL)
    assert "imens" in rig.page.stage.offer.text
    assert rig.undo.undo_text == "flytning af Fars Legestue"


# -- who only reads -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "more"),
    [
        (Key.Key_Up, ALT),
        (Key.Key_Down, ALT | SHIFT),
        (Key.Key_D, CTRL),
        (Key.Key_Delete, NONE),
        (Key.Key_N, NONE),
    ],
)
def test_reception_reads_and_is_told_who_can(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, more: Qt.KeyboardModifier
) -> None:
    with week_at(qtbot, tmp_path, ordinary(), role=Role.RECEPTION) as rig:
        rig.select("Fars Legestue", THU)
        rig.key(key, more)
        assert rig.page.stage.offer.text.endswith("Det kan koordinator og leder.")
        assert rig.at("Fars Legestue") == [(THU, "15–16.30")]
        assert rig.undo.undo_text == ""


def test_reception_opens_and_reads(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), role=Role.RECEPTION) as rig:
        to_slot(rig, 0, 15 * 60)
        rig.type("B")
        assert "Det kan koordinator og leder" in rig.page.stage.offer.text
        rig.select("Barselscafé", TUE)
        rig.key(Key.Key_Return)
        assert rig.page.side.editor is not None
        assert not rig.page.side.editor.form.isVisible()


def test_a_single_activity_also_moves_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, (activity("Tur", WED, 10, 12, K.INTERNAL),)) as rig:
        rig.select("Tur", WED)
        rig.key(Key.Key_Right, ALT)
        assert rig.at("Tur") == [(THU, "10–12")]
        assert rig.page.stage.offer.text == ""
        assert rig.card("Tur", THU).hasFocus()
