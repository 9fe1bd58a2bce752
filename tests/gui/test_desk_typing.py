"""Bad input at the desk: a sentence in place, the focus where it was, nothing lost, nothing shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.values import POSTNUMMER_UNKNOWN, Henvender
from tests.helpers.desk_house import DeskRig, desk_at


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def said(rig: DeskRig) -> str:
    form = rig.page.form
    return " ".join((form.who.complaint, *form.where.said, form.notice.text)).strip()


@pytest.mark.parametrize(
    ("typed", "sentence", "kept"),
    [
        ("\n", "Tryk M for mor", (None, "")),
        ("4780\n", "Tryk M for mor", (None, "4780")),
        ("M\n", "Postnummer mangler", (Henvender.MOR, "")),
        ("M47\n", "Der mangler tal", (Henvender.MOR, "47")),
        ("M4765\n", "4765 findes ikke", (Henvender.MOR, "4765")),
        ("M9999\n", "9999 findes ikke", (Henvender.MOR, "9999")),
        ("M4780X0\n", "Antallet skal være fra 1 til 999", (Henvender.MOR, "4780")),
        ("M47801", "Der står fire tal", (Henvender.MOR, "4780")),
    ],
)
def test_what_is_missing_is_said_in_place(
    rig: DeskRig, typed: str, sentence: str, kept: tuple[Henvender | None, str]
) -> None:
    rig.keys(typed)
    assert sentence in said(rig)
    assert (rig.page.desk.draft.henvender, rig.page.desk.draft.digits) == kept
    assert QApplication.focusWidget() is rig.page.form.where.field
    assert rig.saved() == []


def test_the_complaint_goes_when_it_is_answered(rig: DeskRig) -> None:
    rig.keys("4780\n")
    rig.keys("M")
    assert "Tryk M" not in said(rig)
    rig.keys("\n")
    assert len(rig.saved()) == 1


@pytest.mark.parametrize(("key", "meant"), [("Æ", "4760"), ("Ø", "4735"), ("Å", "2765")])
def test_an_unknown_postnummer_offers_the_nearest_by_one_key(rig: DeskRig, key: str, meant: str) -> None:
    rig.keys("M4765")
    chip = rig.page.form.where.nearest[key]
    assert chip.isVisible()
    assert chip.text().startswith(meant)
    rig.keys(f"{key}\n")
    assert [one.postnummer for one in rig.saved()] == [meant]
    assert rig.page.form.where.recent["Q"].isVisible()


def test_the_nearest_can_be_clicked(rig: DeskRig) -> None:
    rig.keys("M4765")
    rig.click(rig.page.form.where.nearest["Æ"])
    assert rig.page.desk.draft.digits == "4760"


@pytest.mark.parametrize(
    ("digits", "title", "detail"),
    [
        ("4", "", ""),
        ("47", "", "4720 Præstø, 4735 Mern, 4760 Vordingborg og 11 til"),
        ("478", "4780 Stege?", "Vordingborg Kommune · område Møn"),
        ("4780", "4780 Stege", "Vordingborg Kommune · område Møn"),
        ("8000", "8000 Aarhus C", "Aarhus Kommune"),
    ],
)
def test_the_town_is_shown_as_it_is_typed(rig: DeskRig, digits: str, title: str, detail: str) -> None:
    rig.keys(digits)
    assert rig.page.form.where.said == (title, detail)
    assert (title in rig.page.form.where.field.accessibleDescription()) or not title


@pytest.mark.parametrize(
    ("text", "digits"), [("4780", "4780"), ("4780 Stege", "4780"), ("Storegade 1, 4780 Stege", "4780")]
)
def test_a_postnummer_is_pasted(rig: DeskRig, text: str, digits: str) -> None:
    rig.keys("M")
    rig.paste(text)
    rig.keys("\n")
    assert [one.postnummer for one in rig.saved()] == [digits]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("221126-1234", "Det ligner et CPR-nummer"),
        ("Anna, 2211261234", "Det ligner et CPR-nummer"),
        ("4780" * 2500, "Teksten er 10.000 tegn lang"),
        ("Stege", "ikke noget postnummer"),
        ("4780 eller 4760", "flere tal"),
    ],
)
def test_a_bad_paste_is_refused_and_never_shown(rig: DeskRig, text: str, sentence: str) -> None:
    rig.keys("M47")
    rig.paste(text)
    assert sentence in said(rig)
    assert rig.page.desk.draft.digits == "47"
    assert rig.page.form.where.field.text() == "47"
    assert "1234" not in said(rig)


def test_input_methods_go_through_the_same_gate(rig: DeskRig) -> None:
    for text in ("m", "4", "780"):
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(rig.page.form.where.field, event)
    assert (rig.page.desk.draft.henvender, rig.page.desk.draft.digits) == (Henvender.MOR, "4780")
    event = QInputMethodEvent()
    event.setCommitString("221126-1234")
    QApplication.sendEvent(rig.page.form.where.field, event)
    assert "CPR" in said(rig)
    assert rig.page.form.where.field.text() == "4780"


def test_the_numeric_keypad_types_and_saves(rig: DeskRig) -> None:
    rig.keys("M")
    pad = Qt.KeyboardModifier.KeypadModifier
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_0, Qt.Key.Key_Enter):
        rig.key(key, pad)
    assert [one.postnummer for one in rig.saved()] == ["4780"]


def test_arrows_delete_and_selection_edit_the_digits(rig: DeskRig) -> None:
    rig.keys("4790")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        rig.key(key)
    rig.keys("8")
    assert rig.page.desk.draft.digits == "4780"
    rig.ctrl("A")
    rig.keys("8000")
    assert rig.page.desk.draft.digits == "8000"


def test_zero_first_is_an_answer_and_backspace_takes_it_back(rig: DeskRig) -> None:
    rig.keys("0")
    assert rig.page.desk.draft.answer == POSTNUMMER_UNKNOWN
    assert rig.page.form.where.unknown.isChecked()
    rig.keys("0")
    assert rig.page.desk.draft.answer == POSTNUMMER_UNKNOWN
    rig.keys("\b")
    assert rig.page.desk.draft.answer is None
    rig.keys("4000")
    assert rig.page.desk.draft.digits == "4000"


def test_digits_typed_from_anywhere_belong_to_the_postnummer(rig: DeskRig) -> None:
    rig.page.side.rows.setFocus()
    rig.keys("47")
    rig.page.form.who.buttons[Henvender.MOR].setFocus()
    rig.keys("80m\n")
    assert [one.postnummer for one in rig.saved()] == ["4780"]


def test_letters_with_ctrl_are_not_the_letters_of_the_desk(rig: DeskRig) -> None:
    rig.ctrl("M")
    rig.key(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert rig.page.desk.draft.henvender is None


def test_ctrl_z_in_the_field_is_the_windows_undo(rig: DeskRig) -> None:
    rig.keys("MQ\nF4")
    rig.settle()
    rig.ctrl("Z")
    assert rig.saved() == []
    assert rig.page.desk.draft.digits == "4"
