"""The list of courses: by season and state, what must be seen to, search, and where one stood."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.ui import dialogs
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse, at_time
from tests.helpers.courses_house import BEFORE, CTRL, Key, courses_at, season


def test_courses_stand_by_season_and_say_what_must_be_seen_to(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        assert rig.titles() == [
            *("Dette halvår", "Tryghedscirklen, efterår", "Tryghedscirklen, vinter"),
            *("Kommende", "Tryghedscirklen, forår"),
        ]
        _, runs, starts, _, later = rig.lines()
        assert runs.below == "onsdage 9.30–11 · 4. november – 23. december"
        assert (runs.badge, runs.full) == ("5/5", True)
        assert [note.text for note in runs.notes] == ["i gang"]
        assert starts.badge == "2/3"
        assert [note.text for note in starts.notes] == ["åbent for tilmelding", "mangler 1 for at starte"]
        assert [note.text for note in later.notes] == ["åbent for tilmelding"]


def test_an_offer_says_until_when_and_who_must_be_told(qtbot: QtBot, tmp_path: Path) -> None:
    def offered(ids: dict[str, UUID], house: CourseHouse) -> None:
        season(ids, house)
        with at_time(datetime(2026, 11, 24, 10)):  # noqa: DTZ001
            house.enrol(ids["runs"], "Fatima")
            one = next(e for e in house.page(ids["runs"]).enrolments if e.calling == "Amina")
            from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment

            house.do(cancel_enrolment, CancelEnrolment(one.id, "er flyttet"))

    with courses_at(qtbot, tmp_path, offered) as rig:
        notes = [note.text for note in rig.lines()[1].notes]
        assert notes == ["i gang", "tilbudt, svar senest i morgen kl. 10", "1 skal have besked"]


def test_the_search_looks_into_names_days_and_years(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_F3)
        assert rig.page.list.field.hasFocus()
        rig.fast("tryg for")
        assert [line.title for line in rig.lines() if line.course] == ["Tryghedscirklen, forår"]
        rig.press(Key.Key_Escape)
        assert len(rig.lines()) == 5
        rig.press(Key.Key_F3)
        rig.fast("xyz")
        assert rig.lines() == []
        assert rig.page.list.nothing.isVisible()


def test_enter_opens_and_esc_comes_back_to_the_same_line(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.press(Key.Key_Down)
        rig.press(Key.Key_Return)
        assert rig.page.on_course
        assert rig.page.course is not None
        assert rig.page.course.row.name == "Tryghedscirklen, vinter"
        rig.press(Key.Key_Escape)
        assert not rig.page.on_course
        assert rig.page.list.current() == rig.ids["starts"]
        assert rig.page.list.lines.hasFocus()


def test_earlier_courses_are_folded_until_somebody_wants_them(qtbot: QtBot, tmp_path: Path) -> None:
    def old(ids: dict[str, UUID], house: CourseHouse) -> None:
        with at_time(datetime(2026, 1, 5, 9)):  # noqa: DTZ001
            ids["old"] = house.course("Stimulastik", first=date(2026, 2, 4), name="Stimulastik, vinter")
        with at_time(datetime(2026, 4, 1, 9)):  # noqa: DTZ001
            from familiehus.services.courses import FinishCourse, finish_course

            house.do(finish_course, FinishCourse(ids["old"]))
        with at_time(BEFORE):
            ids["later"] = house.course(name="Tryghedscirklen, forår", first=date(2027, 2, 3))

    with courses_at(qtbot, tmp_path, old) as rig:
        assert rig.titles() == ["Kommende", "Tryghedscirklen, forår", "Vis 1 tidligere hold"]
        rig.press(Key.Key_Down, Key.Key_Return)
        assert rig.titles()[-2:] == ["Tidligere", "Stimulastik, vinter"]
        assert rig.page.list.current() == rig.ids["old"]


def test_an_empty_house_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, None) as rig:
        assert rig.page.list.empty.isVisible()
        assert "Tryk N" in rig.page.list.empty.accessibleName()
        rig.press(Key.Key_N)
        assert rig.page.side.shown == "maker"


def test_the_reception_is_told_who_makes_courses(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        rig.press(Key.Key_N)
        assert rig.page.side.shown == ""
        assert "koordinator" in rig.page.list.notice.text


def test_ctrl_n_on_a_line_enrols_into_that_course(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        rig.press(Key.Key_Down)
        rig.press(Key.Key_N, modifier=CTRL)
        assert rig.page.on_course
        assert rig.page.side.shown == "enrol"
        here = QApplication.focusWidget()
        assert rig.page.side.holds_focus(here)
        rig.fast("Fatima")
        rig.press(Key.Key_Return)
        assert rig.statuses("starts")["Fatima"] == "tilmeldt"
        assert "Fatima" in rig.row_texts()


def test_what_is_typed_in_the_panel_is_not_lost_by_going_back(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("starts")
        rig.press(Key.Key_N, modifier=CTRL)
        rig.fast("Fatima")
        assert rig.page.typed_words() == "noget om et hold"
        rig.page.view.table.setFocus()
        with dialogs.scripted():
            dialogs.set_next_answer(False)
            rig.press(Key.Key_Escape)
        assert rig.page.on_course
        assert rig.page.side.shown == "enrol"
        with dialogs.scripted():
            dialogs.set_next_answer(True)
            rig.press(Key.Key_Escape)
        assert not rig.page.on_course
        assert "Fatima" not in rig.statuses("starts")
