"""What is done to a course: decided, told about, changed, finished; sessions moved, families carried on."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from familiehus.calendar.opening import SpecialDay
from familiehus.services import courses as course_services
from familiehus.services.courses import DecideCourse, decide_course
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.ui import dialogs
from familiehus.ui.courses import call_words
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse, at_time
from tests.helpers.courses_house import CTRL, CoursesRig, Key, courses_at, season


def said(rig: CoursesRig) -> str:
    """Every word on the course."""
    labels = rig.page.view.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def run(rig: CoursesRig, action: str) -> None:
    """From the palette or the menu."""
    found = next(one for one in rig.page.actions() if one.id == action)
    assert found.enabled()
    found.run()
    rig.settle()


def test_a_course_with_too_few_is_called_off_and_the_families_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("starts")
        assert (
            "Holdet skal starte onsdag den 2. december. 2 pladser er taget, mangler 1 for at starte."
            in said(rig)
        )
        with dialogs.scripted() as script:
            dialogs.set_next_answer("for få tilmeldte")
            rig.click(rig.page.view.decision.off)
        assert "2 familier skal have besked" in script.asked[0]
        call = rig.page.view.call
        assert call.isVisible()
        assert call.accessibleName() == "2 skal have besked"
        assert "holdet bliver ikke til noget" in said(rig)
        box = next(iter(call.boxes.values()))
        box.setFocus()
        rig.press(Key.Key_Space)
        assert call.accessibleName() == "1 skal have besked"
        rig.press(Key.Key_Z, modifier=CTRL)
        assert call.accessibleName() == "2 skal have besked"
        for known in list(call.boxes):
            rig.click(call.boxes[known])
        assert call.accessibleName() == "Alle har fået besked"
        assert len(call.boxes) == 2
        rig.press(Key.Key_Escape)
        rig.open("starts")
        assert not call.isVisible()


def test_a_course_that_starts_puts_everybody_on_the_call_list(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("starts")
        with dialogs.scripted():
            dialogs.set_next_answer(True)
            rig.click(rig.page.view.decision.start)
        assert not rig.page.view.decision.isVisible()
        assert "holdet bliver til noget, starter onsdag" in said(rig)


def test_the_reception_sees_the_question_but_not_the_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        rig.open("starts")
        assert rig.page.view.decision.isVisible()
        assert "Det afgør en koordinator." in said(rig)
        assert not rig.page.view.decision.start.isVisible()
        run(rig, "courses.off")
        assert "koordinator" in rig.page.view.notice.text


def test_name_and_seats_are_changed_and_the_change_is_undone(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("starts")
        run(rig, "courses.change")
        panel = rig.page.side.panel("change")
        panel.seats_field.setText("nej")
        rig.press(Key.Key_Return)
        assert panel.seats.wrong
        panel.seats_field.setText("6")
        rig.press(Key.Key_Return)
        assert rig.house.row(rig.ids["starts"]).seats == 6
        assert rig.page.side.shown == ""
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.house.row(rig.ids["starts"]).seats == 3


def test_a_finished_course_keeps_its_table_and_says_who_completed(qtbot: QtBot, tmp_path: Path) -> None:
    end = datetime(2026, 12, 23, 14)  # noqa: DTZ001
    with courses_at(qtbot, tmp_path, now=end) as rig:
        rig.open("runs")
        assert "Sidste mødegang er holdt" not in said(rig)
        with dialogs.scripted() as script:
            dialogs.set_next_answer(True)
            dialogs.set_next_answer(True)
            run(rig, "courses.finish")
        assert script.asked == ["Er Tryghedscirklen, efterår slut?", "Afslut holdet alligevel?"]
        notes = {row.family: row.notes[0].text for row in rig.page.view.table.roll_model.rows}
        assert notes["Sofie"] == "gennemført"
        assert notes["Jonathan"] == "afbrudt"
        assert rig.page.view.tiles.tiles[3].accessibleName() == "Afsluttet 4 familier gennemførte"
        assert not rig.page.view.queue.enrol_button.isVisible()


def test_families_that_were_let_go_are_carried_to_the_next_course(qtbot: QtBot, tmp_path: Path) -> None:
    def off(ids: dict[str, UUID], house: CourseHouse) -> None:
        season(ids, house)
        house.do(decide_course, DecideCourse(ids["starts"], starts=False, reason="for få"))

    with courses_at(qtbot, tmp_path, off) as rig:
        rig.open("starts")
        run(rig, "courses.carry")
        panel = rig.page.side.panel("carry")
        assert panel.save_button.text() == "Flyt 2 familier"
        assert panel.to.value() == rig.ids["later"]
        rig.press(Key.Key_Return)
        assert sorted(rig.statuses("later")) == ["Mille og Anders", "Olena"]
        assert rig.statuses("starts") == {}


def test_a_session_is_moved_and_put_back_by_undo(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("runs")
        folds = rig.page.view.folds
        rig.click(folds.sessions.head)
        assert "onsdag den 2. december 9.30–11" in said(rig)
        link = next(
            one
            for one in folds.findChildren(type(rig.page.view.call.paper))
            if one.accessibleName().startswith("Flyt: onsdag den 2. december")
        )
        rig.click(link)
        panel = rig.page.side.panel("session")
        panel.day_field.setText("")
        rig.fast("3.12")
        assert panel.day.line.text() == "torsdag den 3. december"
        rig.press(Key.Key_Return)
        days = [one.day for one in rig.house.page(rig.ids["runs"]).sessions]
        assert date(2026, 12, 3) in days
        assert date(2026, 12, 2) not in days
        assert "flyttet fra onsdag 2.12" in said(rig)
        rig.press(Key.Key_Z, modifier=CTRL)
        assert date(2026, 12, 2) in [one.day for one in rig.house.page(rig.ids["runs"]).sessions]


def test_a_session_lost_to_a_closed_day_is_laid_on_another(qtbot: QtBot, tmp_path: Path) -> None:
    def closed(ids: dict[str, UUID], house: CourseHouse) -> None:
        season(ids, house)
        day = SpecialDay(date(2026, 12, 9), "Huset", closed=True, reason="personaledag")
        house.do(set_special_days, SetSpecialDays((day,)))

    with courses_at(qtbot, tmp_path, closed) as rig:
        rig.open("runs")
        folds = rig.page.view.folds
        assert folds.sessions.head.text() == "7 mødegange · 1 er aflyst eller sprunget over"
        rig.click(folds.sessions.head)
        link = next(
            one
            for one in folds.findChildren(type(rig.page.view.call.paper))
            if one.accessibleName().startswith("Læg den en anden dag")
        )
        rig.click(link)
        rig.page.side.panel("session").day_field.setText("")
        rig.fast("10.12")
        rig.press(Key.Key_Return)
        assert date(2026, 12, 10) in [one.day for one in rig.house.page(rig.ids["runs"]).sessions]
        assert folds.sessions.head.text() == "8 mødegange"


def test_who_has_left_and_what_happened_are_folded_away(qtbot: QtBot, tmp_path: Path) -> None:
    from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment

    def left(ids: dict[str, UUID], house: CourseHouse) -> None:
        season(ids, house)
        amina = next(one for one in house.page(ids["runs"]).enrolments if one.calling == "Amina")
        with at_time(datetime(2026, 11, 24, 10, 5)):  # noqa: DTZ001
            house.do(cancel_enrolment, CancelEnrolment(amina.id, "er flyttet"))

    with courses_at(qtbot, tmp_path, left) as rig:
        rig.open("runs")
        folds = rig.page.view.folds
        assert "Amina" not in said(rig)
        rig.click(folds.left.head)
        assert "Amina · afbrudt: er flyttet" in said(rig)
        rig.click(folds.record.head)
        assert "24. november kl. 10.05" in said(rig)
        assert "Amina: stoppede, er flyttet" in said(rig)


def test_the_reasons_the_call_list_knows_are_those_that_are_written() -> None:
    written = (course_services.NOTHING_CAME, course_services.BROKEN_OFF, course_services.IS_OVER)
    assert written == (call_words.NOTHING_CAME, call_words.BROKEN_OFF, call_words.IS_OVER)


def test_another_desk_s_enrolment_is_seen_without_losing_ones_place(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("starts")
        rig.press(Key.Key_Down)
        rig.house.enrol(rig.ids["starts"], "Fatima")
        rig.page.reload()
        rig.settle()
        assert rig.row_texts() == ["Mille og Anders", "Olena", "Fatima"]
        assert rig.page.view.table.current_family() == rig.house.page(rig.ids["starts"]).enrolments[1].id
