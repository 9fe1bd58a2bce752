"""The family's two rights on its page: all that is written about it on paper, and to be forgotten."""

import logging
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from familiehus.models.handover import Family
from familiehus.services.family_extract import AskedBy
from familiehus.ui import dialogs, theme
from familiehus.ui.handover.erase_sheet import EraseSheet
from familiehus.ui.handover.extract_sheet import ExtractSheet
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.gui.test_family_page import TODAY, held, sent, yes
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.course_house import CourseHouse
from tests.helpers.family_desk import CTRL, FamilyDesk, Key, family_at
from tests.helpers.handover_desk import HandoverDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FamilyDesk]:
    with family_at(qtbot, tmp_path) as made:
        yield made


def lived(desk: FamilyDesk) -> UUID:
    """Two who said yes, a letter that is out, one carried, one that came in, a § 11 e meeting."""
    house = HandoverDesk(desk.cupboard)
    family = desk.family("Amina", "22334455")
    sent(desk, yes(desk, family))
    yes(desk, family, "Yusuf")
    held(desk, family, TODAY)
    house.receive(family, agreed=True)
    house.refer(family, carried=True, party="Home-Start Vordingborg", unit="")
    return family


def families(desk: FamilyDesk) -> int:
    with desk.cupboard.read() as session:
        return session.execute(select(func.count()).select_from(Family)).scalar_one()


def letters_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def asked(desk: FamilyDesk) -> ExtractSheet:
    """Ctrl+P on the page."""
    desk.press(Key.Key_P, held=CTRL)
    assert desk.door.rights.paper is not None
    return desk.door.rights.paper


def erasing(desk: FamilyDesk) -> EraseSheet:
    """To "Slet familien" with Tab, and Enter."""
    link = desk.door.sheets.family.erase
    for _ in range(40):
        if QApplication.focusWidget() is link:
            break
        desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is link
    desk.press(Key.Key_Return)
    sheet = desk.door.rights.sheet
    assert sheet is not None
    desk.rest(lambda: sheet.going is not None)
    return sheet


def said(sheet: QWidget) -> str:
    return "\n".join(text.text() for text in sheet.texts)  # type: ignore[attr-defined]


# -- det har vi om jer --------------------------------------------------------------------------------------


def test_nothing_is_read_or_given_away_before_somebody_says_who_asks(
    desk: FamilyDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open(lived(desk))
    with caplog.at_level(logging.INFO, logger="familiehus"):
        sheet = asked(desk)
        desk.press(Key.Key_P, Key.Key_S, held=CTRL)
        assert (sheet.pdf, sheet.isVisible()) == (b"", True)
        assert not sheet.beside.print_button.isEnabled()
        assert caplog.messages == []


def test_the_paper_comes_with_the_answer_and_the_log_says_who_and_how_but_not_what(
    desk: FamilyDesk, caplog: pytest.LogCaptureFixture, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    family = lived(desk)
    desk.open(family)
    sheet = asked(desk)
    with caplog.at_level(logging.INFO, logger="familiehus"):
        desk.press(Key.Key_3)
        desk.rest(lambda: bool(sheet.pdf))
    actor = desk.cupboard.actor
    assert caplog.messages == [
        f"extract of family {family} made by {actor.role} {actor.staff_id}, asked by {AskedBy.CALLED_BACK}"
    ]
    words = letters_of(sheet.pdf)
    assert "Det har vi om jer" in words
    for known in ("Amina", "Yusuf", "22 33 44 55", "Sundhedsplejen", "fra os til andre", "Home-Start"):
        assert known in words, known
    there = tmp_path / "ud.pdf"
    dialogs.set_next_answer(there)
    desk.press(Key.Key_S, held=CTRL)
    desk.rest(there.exists)
    assert there.read_bytes() == sheet.pdf
    assert dialog_script.asked == ["Gem det, vi har"]
    desk.press(Key.Key_Escape)
    assert (sheet.pdf, sheet.isVisible()) == (b"", False)
    assert desk.door.sheets.family.isVisible()


def test_a_sheet_about_two_warns_and_ringing_back_takes_a_number(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = asked(desk)
    assert "Yusuf" in sheet.beside.others.text()
    desk.press(Key.Key_Escape, Key.Key_Escape)
    alone = desk.family("Sara")
    desk.open(alone)
    sheet = asked(desk)
    assert sheet.beside.others.isHidden()
    assert AskedBy.CALLED_BACK not in sheet.beside.asks.chips
    desk.press(Key.Key_3)
    assert sheet.beside.asked_by is None


def test_the_paper_follows_what_changes_and_goes_when_the_family_goes(desk: FamilyDesk) -> None:
    from familiehus.services.erasure import EraseFamily, erase_family
    from familiehus.services.families import ChangeFamily, change_family

    family = desk.family("Sara")
    desk.open(family)
    sheet = asked(desk)
    desk.press(Key.Key_1)
    desk.rest(lambda: bool(sheet.pdf))
    desk.do(change_family, ChangeFamily(family, "Sarah", ""))
    desk.rest(lambda: bool(sheet.pdf) and "Sarah" in letters_of(sheet.pdf))
    desk.tasks.changes.announce(erase_family(desk.cupboard, EraseFamily(family)))
    desk.rest()
    assert sheet.pdf == b""
    assert sheet.beside.notice.text


# -- slet familien ------------------------------------------------------------------------------------------


def test_it_says_what_stops_goes_stays_and_whom_to_tell_before_anything(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = erasing(desk)
    words = said(sheet)
    parts = (
        "Det er i gang og stopper nu",
        "Det slettes",
        "Det bliver stående",
        "Det kan ikke kaldes tilbage",
    )
    assert [words.index(one) for one in parts] == sorted(words.index(one) for one in parts)
    for one in (
        "Samtykket fra Yusuf til Vordingborg Kommune, Sundhedsplejen, som gælder til og med",
        "Henvisningen hertil fra Jordemodercentret, modtaget d. 26. november 2026",
        "2 samtykker med alle deres ord",
        "3 henvisninger med alle deres trin",
        "I tallene: 2 samtykker, 3 henvisninger og 1 § 11 e-drøftelse tæller med i deres måned",
        "senest 27. november 2027",
        "Vordingborg Kommune, Sundhedsplejen: har fået brevet og er ved at tage imod familien",
        "Jordemodercentret: henviste familien hertil og venter på svar",
    ):
        assert one in words, one
    assert "Home-Start Vordingborg: " not in words, "they have been told nothing"
    assert sheet.warning.text().startswith("Det kan ikke fortrydes")


def test_enter_alone_goes_back_and_nothing_is_erased(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = erasing(desk)
    assert not sheet.go.isEnabled()
    desk.press(Key.Key_Return)
    assert not sheet.isVisible()
    assert desk.door.sheets.family.isVisible(), "back on the page"
    assert families(desk) == 1


def test_enter_in_the_field_and_a_wrong_word_do_nothing(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = erasing(desk)
    desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.word
    desk.type("ja")
    desk.press(Key.Key_Return)
    assert not sheet.go.isEnabled()
    sheet.word.clear()
    desk.type("Slet")
    assert sheet.go.isEnabled()
    desk.press(Key.Key_Return, Key.Key_Enter)
    assert (sheet.isVisible(), sheet.erasing, families(desk)) == (True, False, 1)


def test_a_key_that_is_held_down_presses_nothing(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = erasing(desk)
    held_down = QKeyEvent(
        QKeyEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(sheet.closing, held_down)
    assert sheet.isVisible()


def test_after_it_the_family_is_nowhere_and_nothing_is_taken_back(
    desk: FamilyDesk, caplog: pytest.LogCaptureFixture
) -> None:
    family = lived(desk)
    desk.open(family)
    desk.press(Key.Key_F2)
    desk.press(Key.Key_End)
    desk.type("h")
    desk.press(Key.Key_Return)
    assert desk.undo.undo_text
    sheet = erasing(desk)
    desk.press(Key.Key_Tab)
    desk.type("slet")
    desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.go
    with caplog.at_level(logging.INFO, logger="familiehus"):
        desk.press(Key.Key_Return)
        desk.rest(lambda: sheet.done)
    assert [one for one in caplog.messages if "Amina" in one] == []
    assert caplog.messages[0].startswith(f"family {family} erased on its own wish by ")
    assert families(desk) == 0
    assert (desk.undo.undo_text, desk.undo.redo_text) == ("", "")
    words = said(sheet)
    assert "3 henvisninger er stoppet" in words
    assert "Vordingborg Kommune, Sundhedsplejen: har fået brevet" in words
    assert "Amin" not in "".join((words, sheet.title.text(), sheet.word.text(), desk.window.windowTitle()))
    desk.press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert not desk.door.sheets.family.isVisible(), "the page does not come back"
    assert desk.door.sheets.family.page is None
    assert said(sheet) == ""
    desk.door.find()
    desk.rest()
    assert "Amin" not in " ".join(row.text() for row in desk.door.sheets.picker.rows)


def test_an_undo_of_another_desk_finds_nothing_of_it(desk: FamilyDesk) -> None:
    """Whoever else erased: the changes are heard, and the steps of this window forgotten."""
    from familiehus.services.erasure import EraseFamily, erase_family

    desk.door.new_family()
    desk.type("Sara")
    desk.press(Key.Key_Return)
    desk.rest(lambda: desk.door.page is not None)
    assert desk.undo.undo_text == "ny familie"
    family = desk.door.page.family.id  # type: ignore[union-attr]
    desk.tasks.changes.announce(erase_family(desk.cupboard, EraseFamily(family)))
    desk.rest()
    assert desk.undo.undo_text == ""
    assert not desk.door.sheets.family.isVisible()


def test_whoever_is_erased_on_a_course_cannot_be_done_again_either(desk: FamilyDesk) -> None:
    from familiehus.services.erasure import Erase, erase

    course = CourseHouse(desk.cupboard)
    enrolment = course.enrol(course.course(seats=4), "Sofie")
    desk.door.deeds.open_family("Sara", "", None)
    desk.rest()
    assert desk.undo.undo_text == "ny familie"
    desk.tasks.changes.announce(erase(desk.cupboard, Erase((enrolment,))))
    assert desk.undo.undo_text == ""


def test_gone_meanwhile_is_told_and_the_way_out_is_open(desk: FamilyDesk) -> None:
    from familiehus.services.erasure import EraseFamily, erase_family

    family = lived(desk)
    desk.open(family)
    sheet = erasing(desk)
    erase_family(desk.cupboard, EraseFamily(family))  # a desk that this window has not heard of
    desk.press(Key.Key_Tab)
    desk.type("slet")
    desk.press(Key.Key_Tab, Key.Key_Return)
    desk.rest(lambda: bool(sheet.notice.text))
    assert (sheet.erasing, sheet.done) == (False, False)
    assert QApplication.focusWidget() is sheet.closing
    desk.press(Key.Key_Escape)
    desk.rest()
    assert not sheet.isVisible()


def test_reception_hears_who_can(qtbot: QtBot, tmp_path: Path) -> None:
    with family_at(qtbot, tmp_path, Role.RECEPTION) as desk:
        desk.open(desk.family("Sara"))
        page = desk.door.sheets.family
        for button in (page.extract, page.erase):
            page.notice.clear()
            desk.click(button)
            assert "oordinator" in page.notice.text
        assert (desk.door.rights.paper, desk.door.rights.sheet) == (None, None)


# -- for everybody ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut_and_every_stop_has_a_name(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float
) -> None:
    theme.apply(qapp, mode, scale)
    with family_at(qtbot, tmp_path) as desk:
        desk.open(lived(desk))
        paper = asked(desk)
        desk.press(Key.Key_2)
        desk.rest(lambda: bool(paper.pdf))
        qtbot.waitUntil(lambda: cut(paper) == [])
        assert nameless(paper) == []
        desk.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: cut(desk.door.sheets.family) == [])
        sheet = erasing(desk)
        qtbot.waitUntil(lambda: cut(sheet) == [])
        assert nameless(sheet) == []
        assert all(sheet.isAncestorOf(one) for one in tab_round(desk.window))
        sheet.word.setFocus()
        desk.type("slet")
        desk.click(sheet.go)
        desk.rest(lambda: sheet.done)
        qtbot.waitUntil(lambda: cut(sheet) == [])
        assert nameless(sheet) == []


def test_the_way_through_the_text_is_keys_too(desk: FamilyDesk) -> None:
    desk.open(lived(desk))
    sheet = erasing(desk)
    bar = sheet.area.verticalScrollBar()
    desk.press(Key.Key_Down)
    one = bar.value()
    desk.press(Key.Key_PageDown)
    assert 0 < one < bar.value()
    desk.press(Key.Key_PageUp, Key.Key_Up)
    assert bar.value() == 0
