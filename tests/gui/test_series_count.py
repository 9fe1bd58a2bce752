"""Counting an anonymous talk at the desk, in keys: slips, unknown words, the limit, taking it back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.queries.series import talk_counts
from familiehus.ui.series.face import Face
from familiehus.ui.series.sheet import SeriesSheet
from tests.helpers.desk_house import NOW, DeskRig, desk_at, read_only
from tests.helpers.series_desk import new_series, talked


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def sheet_of(rig: DeskRig) -> SeriesSheet:
    found = rig.page.series.sheet
    assert found is not None
    return found


def enter(rig: DeskRig, text: str) -> None:
    rig.keys(text + "\n")
    rig.settle()


def shown_words(root: QWidget) -> str:
    """Everything that can be read on the window, or heard of it, hidden or not."""
    found = [root.windowTitle()]
    for one in root.findChildren(QWidget):
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()]
        if isinstance(one, QLabel | QLineEdit):
            found.append(one.text())
    return " ".join(found)


def test_the_words_and_enter_count_it_and_say_which_it_was(rig: DeskRig) -> None:
    code = new_series(rig.cupboard, talks=2)
    rig.ctrl("T")
    enter(rig, code)
    sheet = sheet_of(rig)
    assert sheet.count.result.said[0] == "Samtale 3 af 5"
    assert sheet.count.result.said[1] == "Talt. Der er 2 samtaler tilbage."
    assert sheet.count.field.text() == ""
    assert sheet.count.field.hasFocus()
    assert talked(rig.cupboard) == {1: 1, 2: 1, 3: 1}
    assert (rig.clicked, rig.hand_changes) == (0, 0)


@pytest.mark.parametrize("slip", ["swap", "left out", "one too many", "capitals", "no hyphen"])
def test_one_slip_is_forgiven(rig: DeskRig, slip: str) -> None:
    code = new_series(rig.cupboard)
    first, second = code.split("-")
    typed = {
        "swap": f"{first[:-2]}{first[-1]}{first[-2]}-{second}",
        "left out": f"{first}-{second[:-1]}",
        "one too many": f"{first}-{second}x",
        "capitals": code.upper(),
        "no hyphen": f"  {first}   {second} ",
    }[slip]
    rig.ctrl("T")
    enter(rig, typed)
    assert sheet_of(rig).count.result.said[0] == "Samtale 1 af 5"


def test_unknown_words_get_a_calm_sentence_that_names_no_other_card(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    first, second = code.split("-")
    rig.ctrl("T")
    enter(rig, f"{first}-{first}")
    sheet = sheet_of(rig)
    assert sheet.count.unknown.text.startswith("Ordene hører ikke til et kort, huset kender.")
    assert second not in shown_words(rig.window)
    assert sheet.count.field.selectedText() == f"{first}-{first}", "a slip can be put right at once"
    assert talked(rig.cupboard) == {}
    enter(rig, code)
    assert sheet.count.unknown.isHidden()
    assert sheet.count.result.said[0] == "Samtale 1 af 5"


def test_nothing_is_suggested_while_typing(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    rig.keys(code[:-1])
    rig.settle()
    sheet = sheet_of(rig)
    assert sheet.count.field.completer() is None
    assert code not in shown_words(rig.window)
    assert sheet.count.result.said == ("", "")


def test_enter_without_words_does_nothing(rig: DeskRig) -> None:
    rig.ctrl("T")
    enter(rig, "")
    assert sheet_of(rig).count.result.said == ("", "")
    assert talked(rig.cupboard) == {}


def test_two_quick_enters_count_once(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    rig.keys(code + "\n\n")
    rig.settle()
    assert talked(rig.cupboard) == {1: 1}


def test_the_last_one_says_so(rig: DeskRig) -> None:
    code = new_series(rig.cupboard, talks=4)
    rig.ctrl("T")
    enter(rig, code)
    big, small = sheet_of(rig).count.result.said
    assert big == "Samtale 5 af 5"
    assert "den sidste på kortet" in small


def test_at_the_limit_it_warns_and_wants_one_of_the_fixed_reasons(rig: DeskRig) -> None:
    code = new_series(rig.cupboard, talks=5)
    rig.ctrl("T")
    enter(rig, code)
    sheet = sheet_of(rig)
    assert sheet.face is Face.OVER
    assert sheet.count.result.said[0] == "5 af 5 samtaler er brugt"
    assert not sheet.count.field.isVisible(), "the words need not be seen meanwhile"
    assert max(talked(rig.cupboard)) == 5
    enter(rig, "")
    assert max(talked(rig.cupboard)) == 5, "no reason, no talk"
    enter(rig, "2")
    assert sheet.count.result.said == ("Samtale 6", "Talt. Kortet var til 5.")
    with rig.cupboard.read() as session:
        assert [one.over for one in talk_counts(session, NOW.date(), NOW.date()) if one.number == 6] == [1]


def test_at_the_limit_esc_counts_nothing_and_then_closes(rig: DeskRig) -> None:
    code = new_series(rig.cupboard, talks=5)
    rig.ctrl("T")
    enter(rig, code)
    rig.keys("\x1b")
    sheet = sheet_of(rig)
    assert (sheet.face, sheet.count.field.text()) == (Face.TYPING, "")
    rig.keys("\x1b")
    assert not sheet.isVisible()
    assert rig.page.form.where.field.hasFocus()
    assert max(talked(rig.cupboard)) == 5


def test_ctrl_z_takes_it_back_in_the_sheet_and_at_the_desk(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    enter(rig, code)
    assert rig.undo.undo_text == "anonymt forløb, samtale 1 af 5"
    rig.ctrl("Z")
    rig.settle()
    sheet = sheet_of(rig)
    assert sheet.count.result.said[0] == "Fortrudt"
    assert talked(rig.cupboard) == {}
    enter(rig, code)
    assert sheet.count.result.said[0] == "Samtale 1 af 5"
    rig.keys("\x1b")
    rig.ctrl("Z")
    rig.settle()
    assert talked(rig.cupboard) == {}
    assert rig.page.form.notice.text == "Samtale 1 af 5 er taget tilbage."
    rig.ctrl("Z", shift=True)
    rig.settle()
    assert talked(rig.cupboard) == {1: 1}


def test_ctrl_z_in_the_sheet_takes_nothing_else_back(rig: DeskRig) -> None:
    rig.keys("m4760\n")
    rig.settle()
    rig.ctrl("T")
    rig.ctrl("Z")
    rig.settle()
    assert len(rig.saved()) == 1


def test_the_day_after_it_cannot_be_taken_back(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    enter(rig, code)
    rig.keys("\x1b")
    with clock.frozen(NOW + timedelta(days=1)):
        rig.ctrl("Z")
        rig.settle()
        assert "kun tages tilbage samme dag" in rig.page.form.notice.text
        assert rig.undo.undo_text == ""
        assert rig.undo.redo_text == ""
    assert talked(rig.cupboard) == {1: 1}


@pytest.mark.parametrize("way", ["esc", "hidden", "locked"])
def test_nothing_of_a_card_stays_behind(rig: DeskRig, way: str) -> None:
    """On the screen, in names, titles and undo texts: not a word of it, however the sheet went away."""
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    enter(rig, code)
    rig.keys(code)
    if way == "esc":
        rig.keys("\x1b")
    elif way == "hidden":
        rig.window.hide()
    else:
        rig.page.unload()
    QApplication.processEvents()
    said = " ".join(
        [shown_words(rig.window), rig.undo.undo_text, rig.undo.redo_text, rig.page.form.notice.text]
    )
    assert not [word for word in code.split("-") if word in said]
    assert QApplication.clipboard().text().find(code) == -1
    if way != "hidden":
        assert not sheet_of(rig).isVisible()


def test_when_the_disk_refuses_the_words_stay_and_the_same_talk_is_sent_again(rig: DeskRig) -> None:
    code = new_series(rig.cupboard)
    rig.ctrl("T")
    with read_only(rig):
        enter(rig, code)
        sheet = sheet_of(rig)
        assert not sheet.count.unknown.isHidden()
        assert sheet.count.field.text() == code
        assert rig.undo.undo_text == ""
    enter(rig, "")
    assert sheet.count.result.said[0] == "Samtale 1 af 5"
    assert talked(rig.cupboard) == {1: 1}


def test_the_desk_keys_are_not_heard_below_the_sheet(rig: DeskRig) -> None:
    rig.ctrl("T")
    rig.keys("m4760")
    rig.ctrl("J")
    rig.ctrl("P")
    rig.settle()
    assert rig.page.desk.draft.untouched
    assert not rig.page.closing.asking
    assert rig.page.desk.paper is None


def test_it_says_how_many_cards_there_are_and_that_they_are_not_kept(rig: DeskRig) -> None:
    rig.ctrl("T")
    rig.settle()
    assert sheet_of(rig).kept.text() == "Kort, der ikke er brugt i et år, slettes."
    rig.keys("\x1b")
    new_series(rig.cupboard)
    new_series(rig.cupboard)
    rig.ctrl("T")
    rig.settle()
    assert sheet_of(rig).kept.text() == "2 kort er i brug. Kort, der ikke er brugt i et år, slettes."


def test_where_there_are_several_places_it_says_which(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, places=("Huset", "Biblioteket")) as rig:
        code = new_series(rig.cupboard)
        rig.ctrl("T")
        enter(rig, code)
        assert sheet_of(rig).count.result.said[1].endswith("Sted: Huset.")


def test_the_link_at_the_desk_opens_it(rig: DeskRig) -> None:
    rig.click(rig.page.form.series)
    assert sheet_of(rig).isVisible()
    assert sheet_of(rig).count.field.hasFocus()
