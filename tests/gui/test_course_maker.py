"""A course from a template by keys: what is typed, what is shown live, what is saved, and in how few keys."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.courses import make_course
from familiehus.ui import dialogs
from tests.helpers.activity_desk import AMIR, HALL, KITCHEN
from tests.helpers.maker_desk import CTRL, MakerDesk, maker_at

Key = Qt.Key


def _make(desk: MakerDesk) -> None:
    desk.settle()
    desk.press(Key.Key_Return, modifier=CTRL)
    desk.settle()


def test_the_common_course_takes_fifteen_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        desk.press(Key.Key_R, modifier=CTRL)
        _make(desk)
        [course] = desk.courses()
        assert desk.keys <= 15
        assert (course.name, course.seats, course.first_day) == (
            "Tryghedscirklen, forår 2027", 8, date(2026, 12, 2),
        )  # fmt: skip
        assert desk.wanted[0].rooms == (KITCHEN,)  # the hall is taken on the first Wednesday
        assert desk.closed == 1
        assert desk.maker.isHidden()


def test_the_template_says_what_it_is_and_lays_its_sessions_live(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        assert desk.maker.sessions.list.isHidden()
        desk.choose("try", "2.12", "930")
        assert desk.maker.form.template.asked.line.text() == "8 gange à 90 minutter, 8 familier, tilmelding"
        assert desk.maker.sessions.heading.text() == "8 mødegange · onsdage 9.30–11"
        assert desk.sessions()[2:6] == [
            ("3", "onsdag 16. december", ""),
            ("–", "onsdag 23. december", "springes over: juleferie"),
            ("–", "onsdag 30. december", "springes over: juleferie"),
            ("4", "onsdag 6. januar", ""),
        ]
        aside = desk.maker.sessions.aside.text()
        assert aside == "2. december 2026 til 3. februar 2027 · 2 dage springes over."


def test_arrows_choose_among_the_templates_and_a_click_takes_one(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        field = desk.maker.form.template
        desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)
        assert field.finder.text() == "Ung Gravid"
        assert desk.maker.form.when.day_line.hasFocus()
        assert field.list.isHidden()
        field.finder.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("fæd")
        assert field.value() is None
        spot = field.list.visualRect(field.list.model().index(0, 0)).center()
        QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
        assert field.asked.line.text() == "8 gange à 2 timer hver anden uge, 8 voksne, tilmelding"
        desk.settle()
        assert desk.maker.sessions.heading.text().startswith("8 mødegange")


def test_a_taken_room_is_told_date_by_date_and_one_key_takes_the_free_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("stim", "1.12", "10")
        desk.maker.form.rooms.rows[KITCHEN].click()
        desk.settle()
        way = desk.maker.sessions.way
        assert way.words.text() == "4 af 4 mødegange har noget i vejen."
        assert desk.sessions()[0] == ("1", "tirsdag 1. december", "Køkken er optaget af Barselscafé 10–14")
        assert way.take.text() == "Tag Stort mødelokale til alle gange"
        assert desk.maker.status.isVisible()
        desk.press(Key.Key_R, modifier=CTRL)
        desk.settle()
        assert way.isHidden()
        assert desk.maker.status.isHidden()
        assert desk.maker.form.rooms.value() == (HALL,)
        _make(desk)
        assert [one.rooms for one in desk.wanted] == [(HALL,)]
        assert len(desk.courses()) == 1


def test_what_is_in_the_way_can_be_explained_instead(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("stim", "1.12", "10")
        desk.maker.form.rooms.rows[KITCHEN].click()
        _make(desk)
        assert desk.wanted == []
        assert desk.maker.sessions.way.reason.field.hasFocus()
        assert desk.maker.sessions.way.reason.wrong.startswith("Skriv, hvorfor")
        desk.type("cafeen holder fri")
        desk.press(Key.Key_Return)
        desk.settle()
        assert [one.reason for one in desk.wanted] == ["cafeen holder fri"]
        assert len(desk.courses()) == 1


def test_a_reason_goes_away_with_what_it_was_for(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("stim", "1.12", "10")
        desk.maker.form.rooms.rows[KITCHEN].click()
        desk.settle()
        desk.maker.sessions.way.reason.field.setFocus()
        desk.type("det går nok")
        desk.press(Key.Key_R, modifier=CTRL)
        _make(desk)
        assert [one.reason for one in desk.wanted] == [""]


def test_a_first_day_that_is_closed_says_so_at_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "23.12", "930")
        assert "juleferie" in desk.maker.form.when.day.wrong
        assert "juleferie" in desk.maker.sessions.aside.text()
        desk.maker.form.when.day_line.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("6.1")
        desk.settle()
        assert desk.maker.form.when.day.wrong == ""
        assert len(desk.sessions()) == 8


def test_the_name_follows_until_somebody_writes_another(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        form = desk.maker.form
        desk.choose("try", "18.8.2027", "930")
        assert form.name.text() == "Tryghedscirklen, efterår 2027"
        form.when.day_line.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("3.2.2027")
        desk.settle()
        assert form.name.text() == "Tryghedscirklen, forår 2027"
        form.name.field.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("Onsdagsholdet")
        form.when.day_line.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("1.9.2027")
        desk.settle()
        assert form.name.text() == "Onsdagsholdet"
        form.template.finder.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        form.name.set_text("")
        desk.type("amme")
        desk.press(Key.Key_Return)
        desk.settle()
        assert form.name.text() == "Ammekursus, 1. september 2027"


def test_seats_staff_and_an_end_that_is_not_the_templates(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "9.30-12")
        desk.press(Key.Key_Return)
        assert desk.wanted == []
        assert desk.maker.form.when.span.wrong.startswith("En mødegang varer 90 minutter")
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("9.30-11")
        desk.maker.form.people.finder.setFocus()
        desk.type("amir")
        desk.press(Key.Key_Return)
        desk.settle()
        assert desk.maker.form.people.rows[AMIR].taken == "optaget 1 gang: Tryghedscirklen"
        desk.maker.form.seats.setFocus()
        desk.maker.form.seats.selectAll()
        desk.type("6")
        desk.maker.sessions.way.reason.set_text("kun første gang")
        _make(desk)
        assert (desk.wanted[0].seats, desk.wanted[0].people) == (6, (AMIR,))
        assert [(one.seats, one.least) for one in desk.courses()] == [(6, 4)]


def test_nothing_is_made_without_a_template_or_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        _make(desk)
        assert desk.maker.form.template.finder.hasFocus()
        assert desk.maker.form.template.asked.wrong == "Vælg et af husets forløb."
        desk.choose("try", "2.12", "930")
        desk.maker.form.name.field.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.press(Key.Key_Backspace)
        desk.press(Key.Key_Return)
        assert desk.maker.form.name.wrong == "Skriv, hvad holdet hedder."
        assert desk.wanted == []


def test_what_somebody_put_in_the_way_meanwhile_is_refused_and_asked_about(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        desk.maker.form.rooms.rows[KITCHEN].click()
        desk.settle()
        other = desk.maker._command()
        assert other is not None
        with desk.cupboard.write() as uow:
            make_course(uow, replace(other, id=uuid4(), activity_id=uuid4(), name="Kom først"))
        _make(desk)
        assert len(desk.wanted) == 1
        assert desk.closed == 0
        assert desk.maker.sessions.way.reason.field.hasFocus()
        assert "Kom først" in desk.sessions()[0][2]
        assert desk.maker.save.isEnabled()


@pytest.mark.parametrize("lets_go", [False, True])
def test_esc_asks_before_it_throws_something_away(
    qtbot: QtBot, tmp_path: Path, lets_go: bool, dialog_script: dialogs.Script
) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        dialogs.set_next_answer(lets_go)
        desk.press(Key.Key_Escape)
        assert dialog_script.asked == ["Kassér det nye hold?"]
        assert (desk.closed, desk.maker.isHidden()) == ((1, True) if lets_go else (0, False))


def test_esc_on_an_empty_one_just_goes(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.press(Key.Key_Escape)
        assert desk.closed == 1
        desk.new()
        assert desk.maker.isVisible()
        assert QApplication.focusWidget() is desk.maker.form.template.finder
