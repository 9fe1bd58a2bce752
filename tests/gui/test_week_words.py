"""The week's words where it is easy to slip: a closed week, a room's head, what is stored from English."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from familiehus import i18n
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.opening import SpecialDay
from familiehus.courses.template import CourseTemplate
from familiehus.ui import theme
from familiehus.ui.activity.reason import usual_reasons
from familiehus.ui.courses.maker.naming import suggested_name
from familiehus.ui.desk.today_panel import TodayPanel
from familiehus.ui.week import words
from familiehus.ui.week.columns import Column, Hours
from familiehus.ui.week.heads import ColumnHead
from familiehus.values import Role
from tests.helpers.week_house import BIG, TUE, activity, week_at

CLOSED = tuple(SpecialDay(date(2026, 11, day), "", True, "flytning") for day in range(16, 21))


@pytest.fixture
def foreign() -> Iterator[None]:
    """A window that speaks something else: every translated sentence is marked."""
    i18n.install(lambda danish: "§" + danish)
    yield
    i18n.install(None)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.RECEPTION])
def test_a_week_that_is_skipped_whole_says_so(qtbot: QtBot, tmp_path: Path, role: Role) -> None:
    cafe = activity("Barselscafé", TUE, 10, 14, ActivityKind.CAFE, BIG, weekly=True)
    with week_at(qtbot, tmp_path, (cafe,), special=CLOSED, role=role) as rig:
        said = rig.page.stage.empty.text
        assert said == "Alt, der plejer at være i uge 47, springes over: der er lukket."
        rig.key(Qt.Key.Key_PageDown)
        assert rig.page.stage.empty.text == ""


def test_the_place_of_a_room_is_heard_once(qtbot: QtBot) -> None:
    column = Column(TUE, Hours(None, note="Julehygge"), BIG, True, "Stort mødelokale", "Stege Bibliotek")
    head = ColumnHead(column, TUE)
    qtbot.addWidget(head)
    assert head.accessibleName() == "Stort mødelokale, Stege Bibliotek, Julehygge"


def test_a_line_more_in_the_foot_does_not_make_the_page_scroll(qtbot: QtBot, tmp_path: Path) -> None:
    cafe = activity("Barselscafé", TUE, 10, 14, ActivityKind.CAFE, BIG, weekly=True)
    with week_at(qtbot, tmp_path, (cafe,), size=(1366, 700)) as rig:
        rig.key(Qt.Key.Key_N)
        editor = rig.page.side.editor
        assert editor is not None
        editor.foot.show_in_the_way(2)
        for button in (editor.foot.cancel, editor.foot.end, editor.foot.copy):
            button.show()
        rig.settle()
        assert editor.foot.status.isVisible()
        assert editor.area.verticalScrollBar().maximum() > 0
        assert rig.page._scroll.verticalScrollBar().maximum() == 0


def test_a_room_has_air_after_its_name(qtbot: QtBot) -> None:
    panel = TodayPanel()
    qtbot.addWidget(panel)
    name = QFontMetrics(theme.font("strong")).horizontalAdvance("Stort mødelokale")
    assert theme.px(panel.rooms._delegate._columns[0].width) >= name + theme.px(10)


@pytest.mark.usefixtures("foreign")
def test_what_is_stored_is_danish_whatever_the_window_speaks() -> None:
    assert usual_reasons()[0] == "sygdom"
    course = CourseTemplate("try", "Tryghedscirklen", 8, 90, 1, 8, 4)
    days = [date(2027, 9, 1), date(2027, 9, 8)]
    assert suggested_name(course, days) == "Tryghedscirklen, efterår 2027"
    assert words.day_words(TUE).startswith("§")


def test_a_day_inside_a_sentence_keeps_its_capital_where_the_language_has_one() -> None:
    assert words.day_words(TUE) == "tirsdag den 17. november"
    english = {
        "tirsdag": "Tuesday",
        "{weekday} den {day}": "{weekday} {day}",
        "{day}. {month}": "{day} {month}",
    }
    i18n.install(lambda danish: english.get(danish, danish))
    try:
        assert words.day_words(TUE) == "Tuesday 17 november"
    finally:
        i18n.install(None)
