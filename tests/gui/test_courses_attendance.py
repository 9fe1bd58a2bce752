"""Attendance by keys: today's session is chosen, one letter a family, the whole group in one, and undo."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.values import Role
from tests.helpers.courses_house import CTRL, NOW, Key, courses_at

TODAY = date(2026, 11, 25)


def test_todays_session_is_chosen_and_the_group_is_marked_in_as_many_keys(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with courses_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        rig.press(Key.Key_Return)
        table = rig.page.view.table
        assert table.hasFocus()
        assert table.roll_model.chosen == 3
        rig.fast("mmumm")
        assert rig.marks("runs", TODAY) == {
            "Sofie": "mødt",
            "Amina": "mødt",
            "Jonathan": "udeblevet",
            "Michelle": "mødt",
            "Katrine": "mødt",
        }
        for _ in range(3):
            rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.marks("runs", TODAY) == {"Sofie": "mødt", "Amina": "mødt"}
        rig.press(Key.Key_Y, modifier=CTRL)
        assert rig.marks("runs", TODAY)["Jonathan"] == "udeblevet"


def test_one_key_marks_everybody_who_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        rig.press(Key.Key_Down)
        rig.fast("ag")
        marks = rig.marks("runs", TODAY)
        assert marks.pop("Amina") == "afbud"
        assert set(marks.values()) == {"mødt"}
        assert len(marks) == 4
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.marks("runs", TODAY) == {"Amina": "afbud"}


def test_blank_takes_a_mark_back_and_arrows_go_to_other_sessions(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        rig.press(Key.Key_Left, Key.Key_Left)
        assert rig.page.view.roll_card._label.text() == "Fremmøde, mødegang 2 af 8 · onsdag den 11. november"
        rig.press(Key.Key_Down, Key.Key_Space)
        assert "Amina" not in rig.marks("runs", date(2026, 11, 11))
        rig.press(Key.Key_T)
        assert rig.page.view.table.roll_model.chosen == 3


def test_a_session_that_is_to_come_cannot_be_marked(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        rig.press(Key.Key_Right)
        rig.fast("m")
        assert rig.marks("runs", date(2026, 12, 2)) == {}
        assert rig.page.view.notice.text
        assert rig.page.deeds.under_way == 0
        assert rig.undo.undo_text == ""


def test_two_missed_in_a_row_ask_somebody_to_ring(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        notes = {row.family: [note.text for note in row.notes] for row in rig.page.view.table.roll_model.rows}
        assert notes["Jonathan"] == ["væk 2 gange: ring?"]
        assert notes["Sofie"] == []
        rig.press(Key.Key_Down, Key.Key_Down)
        rig.fast("m")
        assert rig.page.view.table.roll_model.rows[2].notes == ()


def test_the_numbers_follow_the_marks(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        tiles = rig.page.view.tiles.tiles
        assert [tile.accessibleName() for tile in tiles[:3]] == [
            "5/5 pladser", "4 af 8 mødegange holdt", "73 % fremmøde",
        ]  # fmt: skip
        rig.fast("g")
        assert tiles[2].accessibleName() == "80 % fremmøde"


def test_the_mouse_turns_the_mark_one_stands_on(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Return)
        table = rig.page.view.table
        where = table.visualRect(table.currentIndex()).center()
        for wanted in ("mødt", "afbud", "udeblevet", None):
            QTest.mouseClick(
                table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
            )
            rig.settle()
            assert rig.marks("runs", TODAY).get("Sofie") == wanted


@pytest.mark.parametrize("days", [1, 7])
def test_on_another_day_the_last_session_that_was_held_is_chosen(
    qtbot: QtBot, tmp_path: Path, days: int
) -> None:
    with courses_at(qtbot, tmp_path, now=NOW + timedelta(days=days)) as rig:
        rig.press(Key.Key_Return)
        assert clock.today() == TODAY + timedelta(days=days)
        assert rig.page.view.table.roll_model.chosen == (3 if days == 1 else 4)
