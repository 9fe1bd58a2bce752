"""The maker in the page of courses: from the list to the new course by keys, alone where there is no room."""

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.courses import course_rows
from familiehus.ui import dialogs
from familiehus.ui.courses.maker.panel import CourseMaker
from tests.helpers.courses_house import CTRL, CoursesRig, Key, courses_at


def _maker(rig: CoursesRig) -> CourseMaker:
    rig.press(Key.Key_N)
    return cast(CourseMaker, rig.page.side.known("maker"))


def _fill(rig: CoursesRig, maker: CourseMaker) -> None:
    rig.fast("try")
    rig.press(Key.Key_Return)
    rig.fast("6.1")
    rig.press(Key.Key_Tab)
    rig.fast("1330")
    rig.qtbot.waitUntil(lambda: maker.live.settled and rig.tasks.idle)


def test_a_new_course_opens_on_its_page(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        maker = _maker(rig)
        assert QApplication.focusWidget() is maker.form.template.finder
        _fill(rig, maker)
        assert len(maker.sessions.list.rows) == 8
        rig.press(Key.Key_Return, modifier=CTRL)
        assert maker.isHidden()
        assert rig.page.view.isVisible()
        with rig.cupboard.read() as session:
            row = next(one for one in course_rows(session) if one.first_day == date(2027, 1, 6))
        made = rig.house.page(row.id)
        assert made.row.name == "Tryghedscirklen, forår 2027"
        assert [one.start for one in made.sessions] == [13 * 60 + 30] * 8


@pytest.mark.parametrize(("size", "alone"), [((1366, 768), True), ((1920, 1000), False)])
def test_it_stands_beside_the_list_where_there_is_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], alone: bool
) -> None:
    with courses_at(qtbot, tmp_path, size=size) as rig:
        maker = _maker(rig)
        _fill(rig, maker)
        assert rig.page.list.isVisible() is not alone
        assert maker.sessions.y() == maker.form.parentWidget().y()  # the dates beside the fields
        assert maker.save.visibleRegion().boundingRect().height() == maker.save.height()
        dialogs.set_next_answer(True)
        rig.press(Key.Key_Escape)
        assert rig.page.list.isVisible()
