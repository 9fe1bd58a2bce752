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

from familiehus.calendar.opening import SpecialDay
from familiehus.services.course_templates import SaveTemplate, save_template
from familiehus.services.courses import make_course
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.premises import SaveRoom, SetSpecialDays, save_room, set_special_days
from familiehus.ui import dialogs, theme
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.activity_desk import AMIR, HALL, KITCHEN, NURSERY
from tests.helpers.maker_desk import CTRL, MakerDesk, maker_at

Key = Qt.Key


def _make(desk: MakerDesk) -> None:
    desk.settle()
    desk.press(Key.Key_Return, modifier=CTRL)
    desk.settle()


def test_the_common_course_takes_fourteen_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        desk.press(Key.Key_R, modifier=CTRL)
        _make(desk)
        [course] = desk.courses()
        assert desk.keys == 14
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
        assert (
            desk.maker.form.template.asked.line.text() == "8 mødegange à 90 minutter, 8 familier, tilmelding"
        )
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
        assert field.asked.line.text() == "8 mødegange à 2 timer hver anden uge, 8 voksne, tilmelding"
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
        assert way.take.text() == "Tag Stort mødelokale til alle mødegange"
        assert desk.maker.status.isVisible()
        desk.press(Key.Key_R, modifier=CTRL)
        desk.settle()
        assert way.isHidden()
        assert QApplication.focusWidget() is not None
        assert desk.maker.status.isHidden()
        assert desk.maker.form.rooms.value() == (HALL,)
        _make(desk)
        assert [one.rooms for one in desk.wanted] == [(HALL,)]
        assert len(desk.courses()) == 1


def test_the_free_room_comes_instead_of_the_taken_ones_only(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        form = desk.maker.form
        desk.choose("stim", "1.12", "10")
        for room in (NURSERY, KITCHEN):
            form.rooms.rows[room].click()
        desk.settle()
        assert desk.maker.sessions.way.blocked_rooms == ("Køkken",)
        desk.press(Key.Key_R, modifier=CTRL)
        desk.settle()
        assert form.rooms.value() == (NURSERY, HALL)
        desk.press(Key.Key_R, modifier=CTRL)  # it has rooms now, and nobody is in them
        assert form.rooms.value() == (NURSERY, HALL)


def test_where_no_other_room_is_free_it_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("stim", "1.12", "10")
        for room in (KITCHEN, NURSERY, HALL):
            desk.maker.form.rooms.rows[room].click()
        desk.settle()
        way = desk.maker.sessions.way
        assert way.take.isHidden()
        assert way.none.isVisible()
        desk.press(Key.Key_R, modifier=CTRL)
        assert desk.maker.form.rooms.value() == (KITCHEN, NURSERY, HALL)


def test_tab_takes_what_the_letters_found_and_a_retired_one_is_not_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        [one] = [each for each in desk.templates() if each.name == "Ung Gravid"]
        with desk.cupboard.write() as uow:
            save_template(uow, SaveTemplate(replace(one, active=False)))
        desk.new()
        field = desk.maker.form.template
        assert "Ung Gravid" not in [row.cells[0] for row in field.list.rows]
        desk.type("ung gr")
        assert field.list.isHidden()
        assert field.asked.line.text() == "Ingen forløbsskabelon hedder det."
        desk.press(Key.Key_Tab)
        assert field.finder.hasFocus()
        desk.press(Key.Key_Escape)
        assert field.finder.text() == ""
        assert desk.closed == 0
        desk.type("jobc")
        desk.press(Key.Key_Tab)
        assert field.asked.line.text() == "20 mødegange à 2 timer, 8 familier, henvisning"
        assert desk.maker.form.when.day_line.selectedText() == desk.maker.form.when.day_line.text() != ""


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
        assert desk.maker.form.when.day.wrong == "Huset har lukket: juleferie."
        assert desk.maker.sessions.list.isHidden()
        desk.press(Key.Key_Return)
        assert "Holdet er ikke oprettet" in desk.maker.form.when.day.wrong
        desk.maker.form.when.day_line.setFocus()
        desk.press(Key.Key_A, modifier=CTRL)
        desk.type("6.1")
        desk.settle()
        assert desk.maker.form.when.day.wrong == ""
        assert len(desk.sessions()) == 8
        assert desk.maker.form.instead.isHidden()


def test_one_press_begins_on_the_next_day_that_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "23.12", "930")
        instead = desk.maker.form.instead
        assert instead.text() == "Begynd onsdag den 6. januar i stedet"
        instead.setFocus()
        desk.press(Key.Key_Return)
        desk.settle()
        assert desk.maker.form.when.day_line.hasFocus()
        assert desk.sessions()[0][1] == "onsdag 6. januar"
        assert instead.isHidden()
        assert desk.maker.form.when.day.wrong == ""


def test_the_name_needs_no_answer_from_the_house(qtbot: QtBot, tmp_path: Path) -> None:
    """What begins before Christmas and runs into February is called after the spring at once."""
    with maker_at(qtbot, tmp_path) as desk:
        desk.type("try")
        desk.press(Key.Key_Return)
        desk.type("9.12")
        assert not desk.maker.live.settled
        assert desk.maker.form.name.text() == "Tryghedscirklen, forår 2027"


def test_the_newest_question_wins(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        for text in ("9.12", "16.12", "13.1"):
            desk.maker.form.when.day_line.setFocus()
            desk.press(Key.Key_A, modifier=CTRL)
            desk.type(text)
            desk.maker.live._ask()  # the hand rested a moment, and went on before the answer came
        desk.settle()
        assert desk.sessions()[0][1] == "onsdag 13. januar"
        assert desk.maker.form.name.text() == "Tryghedscirklen, forår 2027"


def test_another_place_has_other_rooms_and_what_was_refused_is_forgotten(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with maker_at(qtbot, tmp_path, role=Role.LEADER) as desk:
        reading = uuid4()
        for verb, command in (
            (save_place, SavePlace(None, "Biblioteket")),
            (save_room, SaveRoom(reading, "Biblioteket", "Læsesal", 12)),
            (set_special_days, SetSpecialDays((SpecialDay(date(2026, 12, 2), "Huset", True, "flytter"),))),
        ):
            with desk.cupboard.write() as uow:
                verb(uow, command)  # type: ignore[operator]
        desk.new()
        form = desk.maker.form
        desk.choose("try", "2.12", "930")
        assert "flytter" in form.when.day.wrong
        form.place.setFocus()
        desk.press(Key.Key_Down)
        desk.settle()
        assert form.when.day.wrong == ""
        assert list(form.rooms.rows) == [reading]
        desk.press(Key.Key_R, modifier=CTRL)
        _make(desk)
        assert [(one.place, one.rooms) for one in desk.wanted] == [("Biblioteket", (reading,))]
        assert desk.courses()[0].place == "Biblioteket"


def test_a_room_that_is_gone_is_refused_at_the_rooms(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("try", "2.12", "930")
        desk.maker.form.rooms.rows[NURSERY].click()
        desk.settle()
        with desk.cupboard.write() as uow:
            save_room(uow, SaveRoom(NURSERY, "Huset", "Ammerum", 6, active=False))
        _make(desk)
        assert desk.maker.form.rooms.asked.wrong.startswith("Ammerum bruges ikke mere")
        assert desk.maker.form.rooms.rows[NURSERY].hasFocus()
        desk.press(Key.Key_Space)
        assert desk.maker.form.rooms.asked.wrong == ""
        assert desk.closed == 0


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1120, 720)), (2.0, (1366, 900)), (1.0, (430, 760))])
def test_everybody_can_work_it_at_any_text_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scale: float, size: tuple[int, int]
) -> None:
    theme.apply(qapp, Mode.LIGHT, scale)
    with maker_at(qtbot, tmp_path, size) as desk:
        assert nameless(desk.maker) == []
        desk.choose("stim", "1.12", "10")
        desk.maker.form.rooms.rows[KITCHEN].click()
        desk.settle()
        qtbot.wait(30)
        assert nameless(desk.maker) == []
        assert cut(desk.maker) == []
        desk.maker.form.template.finder.setFocus()
        reached = tab_round(desk.window)
        form, way = desk.maker.form, desk.maker.sessions.way
        order = [form.template.finder, form.when.day_line, form.when.span_line, form.people.finder,
                 form.seats, form.name.field, way.take, way.reason.field, desk.maker.save]  # fmt: skip
        assert [one for one in reached if one in order] == order


def test_a_year_of_weeks_is_laid_too(qtbot: QtBot, tmp_path: Path) -> None:
    with maker_at(qtbot, tmp_path) as desk:
        desk.choose("familieg", "4.1", "9")
        numbers = [number for number, _day, _note in desk.sessions() if number != "–"]
        assert numbers == [str(number) for number in range(1, 47)]
        assert any("springes over" in note for _number, _day, note in desk.sessions())


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
        assert desk.maker.form.template.asked.wrong == "Vælg en af husets forløbsskabeloner."
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
