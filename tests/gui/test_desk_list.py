"""The list "I dag": correct, remove, take back and bring back, with names; other windows are followed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.values import Channel, Henvender
from tests.helpers.desk_house import TODAY, DeskRig, desk_at, facts


def some(rig: DeskRig) -> None:
    rig.add(facts(9, "4735", reasons=("amning",)))
    rig.add(facts(10, "4760", count=9, kind="barselscafé"))
    rig.add(facts(11, "4720", henvender=Henvender.FAR, channel=Channel.TELEFON))


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path, some) as rig:
        yield rig


def select(rig: DeskRig, row: int) -> None:
    rows = rig.page.side.rows
    rig.click(rows.viewport(), rows.visualRect(rows.model().index(row, 0)).center())


def test_the_day_in_rows(rig: DeskRig) -> None:
    assert rig.rows() == [
        ("11", "Far", "4720 Præstø · telefon"),
        ("10", "Mor ×9", "4760 Vordingborg · Barselscafé"),
        ("9", "Mor", "4735 Mern · amning"),
    ]
    assert rig.page.side.number.accessibleName() == "11 henvendelser i dag"


def test_the_newest_of_this_session_stands_on_top_until_the_next(rig: DeskRig) -> None:
    rig.keys("A-\n")
    assert rig.rows()[0] == ("nu", "Anden", "ønsker ikke at oplyse")
    rig.keys("M4780\n")
    assert rig.rows()[0] == ("nu", "Mor", "4780 Stege")
    assert ("11", "Anden", "ønsker ikke at oplyse") in rig.rows()
    newest = [row for row in rig.page.side.rows.rows if row.action]
    assert [row.cells[0] for row in newest] == ["nu"]


def test_undo_and_redo_have_a_name(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    assert rig.undo.undo_text == "henvendelse kl. 11.42"
    rig.ctrl("Z")
    assert len(rig.saved()) == 3
    assert rig.undo.redo_text == "henvendelse kl. 11.42"
    rig.ctrl("Z", shift=True)
    assert len(rig.saved()) == 4


def test_ctrl_z_right_after_enter_means_this_contact(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.ctrl("Z")
    assert len(rig.saved()) == 3
    assert len(rig.rows()) == 3


def test_everything_of_the_shift_can_be_taken_back_in_turn(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.key(Qt.Key.Key_F2)
    rig.keys("F\n")
    rig.settle()
    select(rig, 1)
    rig.key(Qt.Key.Key_Delete)
    rig.settle()
    assert [step.text for step in rig.undo._done] == [
        "henvendelse kl. 11.42",
        "rettelse af henvendelse kl. 11",
        "sletning af henvendelse kl. 11",
    ]
    for left in (4, 4, 3):
        rig.ctrl("Z")
        assert len(rig.saved()) == left
    for left in (4, 4, 3):
        rig.ctrl("Z", shift=True)
        assert len(rig.saved()) == left


def test_fortryd_on_the_newest_row_is_a_click(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.settle()
    rows = rig.page.side.rows
    area = rows.visualRect(rows.model().index(0, 0))
    rig.click(rows.viewport(), QPoint(area.right() - 30, area.center().y()))
    assert len(rig.saved()) == 3
    assert QApplication.focusWidget() is rig.page.form.where.field


def test_f2_corrects_the_newest_in_the_same_form(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.key(Qt.Key.Key_F2)
    assert rig.page.form.band.text == "Retter henvendelse kl. 11: Mor, 4780 Stege"
    assert rig.page.form.save.text() == "Gem rettelsen"
    rig.keys("FSA\n\n")
    assert rig.rows()[0] == ("nu", "Far", "4780 Stege · amning")
    assert rig.page.form.band.text == ""
    assert len(rig.saved()) == 4


def test_f2_right_after_enter_corrects_the_one_just_typed(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.key(Qt.Key.Key_F2)
    rig.keys("A\n")
    assert rig.rows()[0] == ("nu", "Anden", "4780 Stege")


def test_f2_corrects_the_selected_one_also_its_hour(rig: DeskRig) -> None:
    select(rig, 1)
    rig.key(Qt.Key.Key_F2)
    assert "Mor ×9" in rig.page.form.band.text
    rig.keys("X8\tC9\n\n")
    rig.settle()
    assert ("9", "Mor ×8", "4760 Vordingborg · Barselscafé") in rig.rows()


def test_escape_leaves_a_correction_and_the_form_is_as_it_was(rig: DeskRig) -> None:
    rig.keys("F478")
    rig.key(Qt.Key.Key_F2)
    rig.keys("A4735\x1b")
    assert rig.page.desk.editing is None
    assert (rig.page.desk.draft.henvender, rig.page.desk.draft.digits) == (Henvender.FAR, "478")
    assert rig.rows()[0] == ("11", "Far", "4720 Præstø · telefon")


def test_a_correction_without_change_writes_nothing(rig: DeskRig) -> None:
    rig.key(Qt.Key.Key_F2)
    rig.keys("\n")
    rig.settle()
    assert rig.undo.undo_text == ""
    assert rig.page.desk.editing is None


def test_a_correction_leaves_what_is_sticky_alone(rig: DeskRig) -> None:
    rig.key(Qt.Key.Key_F2)
    rig.keys("A\n")
    assert rig.page.desk.draft.channel is Channel.FREMMOEDE


def test_delete_removes_the_selected_one_and_undo_brings_it_back(rig: DeskRig) -> None:
    select(rig, 1)
    rig.key(Qt.Key.Key_Delete)
    assert [one.count for one in rig.saved()] == [1, 1]
    rig.ctrl("Z")
    assert sorted(one.count for one in rig.saved()) == [1, 1, 9]


def test_by_keyboard_alone_from_list_to_correction(rig: DeskRig) -> None:
    rig.page.side.rows.setFocus()
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Return)
    assert rig.page.desk.editing is not None
    assert QApplication.focusWidget() is rig.page.form.where.field


def test_another_window_is_followed(rig: DeskRig) -> None:
    rig.keys("M47")
    rig.add(facts(11, "4791"))
    rig.page.look()
    assert ("11", "Mor", "4791 Borre") in rig.rows()
    assert rig.page.desk.draft.digits == "47"


def test_a_contact_that_another_window_took_away_is_said(rig: DeskRig) -> None:
    from familiehus.services.contacts import RemoveContact, remove_contact

    gone = rig.page.desk.book.entries()[0]
    select(rig, 0)
    with rig.cupboard.write() as uow:
        remove_contact(uow, RemoveContact(TODAY, gone.id))
    rig.key(Qt.Key.Key_F2)
    rig.keys("A\n")
    rig.settle()
    assert "allerede taget væk" in rig.page.form.notice.text
    assert len(rig.rows()) == 2 + len(rig.page.desk.unsaved)
