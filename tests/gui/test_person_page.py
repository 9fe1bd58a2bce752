"""The person page: what is stored and why, corrected, printed and erased by keys."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.courses.family import EnrolmentStatus, MemberKind
from familiehus.storage.erased import erased_ids
from familiehus.ui import dialogs, theme
from familiehus.ui.ask_dialog import AskDialog
from familiehus.ui.courses.enrol.erasing import erase_words
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.enrol_desk import EnrolDesk, enrol_at
from tests.helpers.enrol_house import NOW, make, member, put_in


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[EnrolDesk]:
    with enrol_at(qtbot, tmp_path, role=Role.COORDINATOR) as made:
        make(made.house)
        yield made


def amina(desk: EnrolDesk) -> UUID:
    adam = member("Adam", MemberKind.CHILD, birth_month=date(2026, 2, 1))
    return put_in(desk.cupboard, member("Amina", phone="22334455"), adam)


def lines(desk: EnrolDesk) -> list[tuple[str, str, str]]:
    return [row.words for row in desk.sheet.stored.rows]


def test_what_is_stored_why_and_until_when(desk: EnrolDesk) -> None:
    desk.show_person(amina(desk))
    assert desk.sheet.heading.text() == "Amina"
    assert desk.sheet.aside.text() == "Tryghedscirklen, vinter\nAlt om familien slettes d. 20. april 2027."
    until = "Slettes d. 20. april 2027."
    assert lines(desk)[:5] == [
        ("Kaldenavn", "Amina", f"Så vi ved, hvem der kommer. {until}"),
        ("Telefon", "22 33 44 55", f"Kun til beskeder om tider. {until}"),
        ("Barnets kaldenavn", "Adam", f"Så vi ved, hvem der kommer. {until}"),
        ("Barnets fødselsmåned", "Februar 2026", f"Til at se, om holdet passer til barnets alder. {until}"),
        ("Status", "Tilmeldt", f"Så alle ved, om familien har plads. {until}"),
    ]
    assert lines(desk)[-1] == ("26. november kl. 11.42", "Tilmeldt", "")


def test_reading_is_quiet(desk: EnrolDesk) -> None:
    one = amina(desk)
    before = (desk.cupboard.home.database.read_bytes(), desk.page().record)
    desk.show_person(one)
    assert desk.changes == []
    assert (desk.cupboard.home.database.read_bytes(), desk.page().record) == before
    assert [each for each in QApplication.topLevelWidgets() if "Amina" in each.windowTitle()] == []


def test_correcting_in_place(desk: EnrolDesk) -> None:
    one = amina(desk)
    desk.show_person(one)
    desk.press(Qt.Key.Key_F2)
    assert desk.here() is desk.sheet.form.first.name.field
    desk.keys("\t")
    desk.write(desk.here(), "55 44 33 22")
    desk.keys("\n")
    desk.settle()
    assert desk.one(one).members[0].phone == "55443322"
    assert ("Telefon", "55 44 33 22") in [words[:2] for words in lines(desk)]
    assert desk.sheet.stored.isVisible()
    assert [change.subject for change in desk.changes] == ["enrolment"]


def test_a_refused_correction_keeps_what_was_typed(desk: EnrolDesk) -> None:
    one = amina(desk)
    desk.show_person(one)
    desk.press(Qt.Key.Key_F2)
    month = desk.sheet.form.children_fields.rows[0].month
    desk.write(month.field, "feb 2011")
    desk.keys("\n")
    desk.settle()
    assert month.wrong.startswith("Måneden for barnets fødsel ligger for langt væk.")
    assert (month.text(), desk.here()) == ("feb 2011", month.field)
    assert desk.one(one).members[1].birth_month == date(2026, 2, 1)


def test_esc_goes_back_and_then_away(desk: EnrolDesk, dialog_script: dialogs.Script) -> None:
    desk.show_person(amina(desk))
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_Escape)
    assert (desk.sheet.stored.isVisible(), desk.closed) == (True, 0)
    desk.press(Qt.Key.Key_F2)
    desk.keys("x")
    dialogs.set_next_answer(False)
    desk.press(Qt.Key.Key_Escape)
    assert desk.sheet.form.isVisible()
    dialogs.set_next_answer(True)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert desk.closed == 1
    assert dialog_script.asked == ["Kassér det, du har rettet?"] * 2


def test_a_change_at_another_desk_is_shown(desk: EnrolDesk) -> None:
    from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment

    one = amina(desk)
    desk.show_person(one)
    desk.tasks.write(cancel_enrolment, CancelEnrolment(one, "flyttet"))
    desk.settle()
    assert ("Status", "Afmeldt") in [words[:2] for words in lines(desk)]


def test_who_is_erased_at_another_desk_does_not_stay_in_sight(desk: EnrolDesk) -> None:
    from familiehus.services.erasure import Erase, erase

    one = amina(desk)
    desk.show_person(one)
    desk.tasks.changes.announce(erase(desk.cupboard, Erase((one,))))
    desk.settle()
    assert (desk.closed, desk.sheet.isVisible(), desk.sheet.heading.text()) == (1, False, "")


def test_a_change_elsewhere_keeps_what_is_typed(desk: EnrolDesk) -> None:
    one = amina(desk)
    desk.show_person(one)
    desk.press(Qt.Key.Key_F2)
    desk.write(desk.sheet.form.first.name.field, "Amina B")
    put_in(desk.cupboard, member("Sofie"))
    desk.show_person(one)
    assert desk.sheet.form.first.name.text() == "Amina B"
    desk.keys("\n")
    desk.settle()
    assert desk.one(one).calling == "Amina B"


def test_erasing_says_what_goes_and_until_when(desk: EnrolDesk, dialog_script: dialogs.Script) -> None:
    one = amina(desk)
    words = erase_words(desk.one(one), NOW.date())
    assert words.startswith("Amina: kaldenavne og alt andet på tilmeldingen, fremmødet og det, der er sket, ")
    assert "Det kan ikke gøres om." in words
    assert "Pladsen bliver ledig" in words
    assert "En sikkerhedskopi kan rumme det til senest 27. november 2027." in words
    desk.show_person(one)
    dialogs.set_next_answer(False)
    desk.click(desk.sheet.foot.erase)
    assert desk.one(one).status is EnrolmentStatus.ENROLLED
    dialogs.set_next_answer(True)
    desk.click(desk.sheet.foot.erase)
    desk.settle()
    assert dialog_script.asked == ["Slet alt, hvad huset har om familien?"] * 2
    assert desk.page().enrolments == ()
    assert erased_ids(desk.cupboard.home) == (one,)
    assert (desk.erased, desk.closed, desk.sheet.isVisible()) == (1, 1, False)
    assert [change.subject for change in desk.changes] == ["enrolment"]


def test_nobody_is_left_on_the_page(desk: EnrolDesk) -> None:
    desk.show_person(amina(desk))
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    desk.qtbot.wait(1)
    said = [part.text() for kind in (QLabel, QLineEdit) for part in desk.sheet.findChildren(kind)]
    assert [words for words in said if "Amina" in words or "2233" in words or "Adam" in words] == []
    assert "Amina" not in desk.sheet.accessibleName()


def test_reception_cannot_erase_and_is_told_who_can(qtbot: QtBot, tmp_path: Path) -> None:
    with enrol_at(qtbot, tmp_path) as desk:
        make(desk.house)
        desk.show_person(amina(desk))
        assert not desk.sheet.foot.erase.isVisible()
        assert desk.sheet.foot.who.text() == "Koordinator og leder kan slette."
        desk.sheet.erase()  # nor past the button
        assert len(desk.page().enrolments) == 1


def test_somebody_erased_in_another_window(desk: EnrolDesk) -> None:
    from familiehus.services.erasure import Erase, erase

    one = amina(desk)
    page, enrolment = desk.page(), desk.one(one)
    erase(desk.cupboard, Erase((one,)))
    desk.sheet.show_person(page, enrolment)
    desk.settle()
    assert desk.sheet.notice.text.startswith("Tilmeldingen er ikke på holdet længere")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("editing", [False, True])
def test_everybody_can_work_it(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, *, editing: bool, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    size = (round(470 * scale), 740)
    with enrol_at(qtbot, tmp_path, role=Role.COORDINATOR, size=size) as desk:
        make(desk.house)
        desk.show_person(amina(desk))
        if editing:
            desk.press(Qt.Key.Key_F2)
        desk.settle()
        assert nameless(desk.sheet) == []
        assert cut(desk.sheet) == []
        reached, foot = tab_round(desk.window), desk.sheet.foot
        wanted = (foot.save, foot.let_go) if editing else (foot.correct, foot.paper, foot.erase)
        assert [button.text() for button in wanted if button not in reached] == []
        assert desk.sheet.close_button in reached


def test_the_question_is_whole_at_large_text(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, 2.0)
    with enrol_at(qtbot, tmp_path, role=Role.COORDINATOR) as desk:
        make(desk.house)
        words = erase_words(desk.one(amina(desk)), NOW.date())
        dialog = AskDialog(
            "Slet alt?", words, "Slet familien", refusal="Lad være", danger=True, parent=desk.window
        )
        dialog.show()
        assert cut(dialog) == []
        dialog.close()


def test_paper_for_the_family(desk: EnrolDesk) -> None:
    from familiehus.ui.paper.course_sheet import CourseSheet

    desk.show_person(amina(desk))
    desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (paper,) = desk.window.findChildren(CourseSheet)
    desk.qtbot.waitUntil(lambda: paper.paper is not None and desk.tasks.idle, timeout=20_000)
    assert paper.isVisible()


def test_a_house_put_aside_that_still_holds_them_is_named(
    desk: EnrolDesk, dialog_script: dialogs.Script
) -> None:
    one = amina(desk)
    aside = desk.cupboard.home.database.with_name("familiehus.db.before-restore-2026-11-01T0900")
    aside.write_bytes(b"cannot be read, so it may hold anybody" * 200)
    desk.show_person(one)
    dialogs.set_next_answer(True)
    dialogs.set_next_answer(True)
    desk.click(desk.sheet.foot.erase)
    desk.settle()
    assert dialog_script.asked == ["Slet alt, hvad huset har om familien?", "Familien er slettet her."]
