"""Everybody can work the page of courses: names for all of it, nothing cut, nobody's name in a title."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.ui import theme
from familiehus.ui.theme import Mode
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.course_house import CourseHouse, at_time
from tests.helpers.courses_house import CTRL, CoursesRig, Key, courses_at, season


def full(ids: dict[str, UUID], house: CourseHouse) -> None:
    """A queue, an offer, somebody to tell, somebody who has left."""
    season(ids, house)
    with at_time(datetime(2026, 11, 24, 10)):  # noqa: DTZ001
        for name in ("Fatima", "Camilla"):
            house.enrol(ids["runs"], name)
        amina = next(one for one in house.page(ids["runs"]).enrolments if one.calling == "Amina")
        house.do(cancel_enrolment, CancelEnrolment(amina.id, "er flyttet"))


def unfold(rig: CoursesRig) -> None:
    """Everything that can be opened is open."""
    folds = rig.page.view.folds
    for fold in (folds.sessions, folds.left, folds.record):
        if fold.isVisible() and not fold.is_open:
            rig.click(fold.head)


def test_everything_that_can_be_reached_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, full) as rig:
        assert nameless(rig.window) == []
        rig.open("runs")
        unfold(rig)
        rig.press(Key.Key_Q)
        assert nameless(rig.window) == []


def test_tab_goes_round_the_list_and_the_course(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, full) as rig:
        reached = tab_round(rig.window)
        assert rig.page.list.field in reached
        assert rig.page.list.lines in reached
        rig.open("runs")
        reached = tab_round(rig.window)
        view = rig.page.view
        assert {view.table, view.queue.enrol_button, view.folds.sessions.head} <= set(reached)
        assert set(view.queue.buttons.values()) & set(reached)
        assert set(view.call.boxes.values()) <= set(reached)


def test_a_cell_says_family_session_and_mark(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import Qt

    with courses_at(qtbot, tmp_path) as rig:
        rig.open("runs")
        model = rig.page.view.table.roll_model
        said = model.data(model.index(2, 4), Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Jonathan, mødegang 3, 18. november, udeblevet, væk 2 gange: ring?"


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, Mode.LIGHT, scale)
    try:
        with courses_at(qtbot, tmp_path, full, size=size) as rig:
            rig.settle()
            assert rig.window.size().toTuple() == size
            assert cut(rig.window) == []
            rig.open("runs")
            unfold(rig)
            rig.press(Key.Key_Q)
            assert rig.window.size().toTuple() == size
            assert cut(rig.page) == []
    finally:
        theme.apply(app, Mode.LIGHT, 1.0)


def test_no_calling_name_stands_in_a_title_or_an_undo_text(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, full) as rig:
        rig.open("runs")
        rig.fast("m")
        rig.press(Key.Key_Q, Key.Key_Down, Key.Key_V)
        rig.page.open_person(rig.house.page(rig.ids["runs"]).enrolments[0].id)
        rig.settle()
        titles = [one.windowTitle() for one in QApplication.topLevelWidgets()]
        names = ("Sofie", "Amina", "Jonathan", "Michelle", "Katrine", "Fatima", "Camilla")
        while rig.undo.undo_text:
            assert not any(name in rig.undo.undo_text for name in names)
            rig.press(Key.Key_Z, modifier=CTRL)
        assert not any(name in title for name in names for title in titles)
