"""Lukkedage: the year walked by keys and mouse, days closed, opened at other hours, made usual again."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ChangeState
from familiehus.calendar.opening import HouseDays, SpecialDay
from familiehus.queries.activities import activities_by_id
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.ui import dialogs
from familiehus.ui.house.closed_days import ClosedDays
from familiehus.ui.house.special_day_form import Wish
from familiehus.ui.house.year_marks import Mark
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import premises
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, rest

SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY, FRIDAY = date(2026, 11, 22), date(2026, 11, 27)


def _closed(opened: Opened) -> ClosedDays:
    opened.huset.open("closed_days")
    return cast(ClosedDays, opened.huset.section("closed_days"))


def _days(opened: Opened) -> HouseDays:
    return premises.days_of(opened.cupboard)


def _special(opened: Opened) -> list[tuple[str, str, bool, str]]:
    return [(str(one.day), one.place, one.closed, one.reason) for one in _days(opened).special]


def _at(chapter: ClosedDays, day: date) -> QPoint:
    return chapter.year.visualRect(chapter.year._days.index_of(day)).center()


def _chosen(chapter: ClosedDays) -> tuple[date, date]:
    return chapter.year.first, chapter.year.last


# -- walking the year ---------------------------------------------------------------------


def test_the_arrows_walk_and_shift_stretches(qtbot: QtBot, show: Show) -> None:
    opened = show("house", Role.COORDINATOR)
    chapter = _closed(opened)
    assert chapter.year.hasFocus()
    assert _chosen(chapter) == (TODAY, TODAY)
    opened.press(Key.Key_Right, Key.Key_Down, Key.Key_Left)
    assert _chosen(chapter) == (date(2026, 11, 29), date(2026, 11, 29))
    opened.press(Key.Key_Down, Key.Key_Right, modifier=SHIFT)
    assert _chosen(chapter) == (date(2026, 11, 29), date(2026, 12, 7))
    assert chapter.form._title.text() == "29. november – 7. december (uge 48–50)"
    opened.press(Key.Key_Escape)
    assert _chosen(chapter) == (date(2026, 12, 7), date(2026, 12, 7))
    opened.press(Key.Key_Home)
    assert _chosen(chapter)[0] == date(2026, 12, 1)
    opened.press(Key.Key_End)
    assert _chosen(chapter)[0] == date(2026, 12, 31)
    opened.press(Key.Key_Right)
    assert (chapter.year.year, _chosen(chapter)[0]) == (2027, date(2027, 1, 1))
    opened.press(Key.Key_PageDown)
    assert (chapter.year.year, _chosen(chapter)[0]) == (2028, date(2028, 1, 1))
    opened.press(Key.Key_PageUp, Key.Key_PageUp)
    assert chapter.year.year == 2026
    assert chapter.card._title.text() == "2026"


def test_the_mouse_points_drags_and_takes_a_week_by_its_number(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _closed(opened)
    rest(qtbot, opened)
    port, left = chapter.year.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=_at(chapter, date(2026, 7, 13)))
    assert _chosen(chapter) == (date(2026, 7, 13), date(2026, 7, 13))
    QTest.mouseClick(port, left, SHIFT, _at(chapter, date(2026, 7, 26)))
    assert _chosen(chapter) == (date(2026, 7, 13), date(2026, 7, 26))
    QTest.mousePress(port, left, pos=_at(chapter, date(2026, 2, 9)))
    QTest.mouseMove(port, _at(chapter, date(2026, 2, 11)))
    QTest.mouseRelease(port, left, pos=_at(chapter, date(2026, 2, 11)))
    assert chapter.year.first == date(2026, 2, 9)
    number = next(area for monday, area in chapter.year._grid().weeks(7) if monday == date(2026, 7, 20))
    QTest.mouseClick(port, left, pos=number.center().toPoint())
    assert _chosen(chapter) == (date(2026, 7, 20), date(2026, 7, 26))
    QTest.mouseDClick(port, left, pos=_at(chapter, FRIDAY))
    assert chapter.form.reason.hasFocus()


def test_every_day_says_what_it_is(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.hours(house, date(2026, 1, 1))
    opened = show("house")
    year = _closed(opened).year
    index = year._days.index_of(date(2026, 12, 25))
    words = "fredag 25. december, uge 52: helligdag: Juledag"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == words
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == words
    said = QAccessible.queryAccessibleInterface(year)
    assert said.childCount() == 365
    assert said.child(0).text(QAccessible.Text.Name) == "torsdag 1. januar, uge 1: helligdag: Nytårsdag"
    assert year.accessibleName() == "Året 2026"
    assert year.indexAt(_at(opened.huset.section("closed_days"), FRIDAY)).data() == (  # type: ignore[arg-type]
        "fredag 27. november, uge 48: åbent 9–15"
    )


def test_the_year_can_be_read_as_a_list(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _closed(opened)
    chapter.card.as_list.click()
    assert not chapter.year.isVisible()
    rows = [row.cells for row in chapter.card.list.rows]
    assert ("torsdag 14. maj", "helligdag: Kristi himmelfartsdag") in rows
    assert ("torsdag 24. december", "åbent; mange holder lukket: Juleaftensdag") in rows
    chapter.card.list.setFocus()
    opened.press(Key.Key_End, Key.Key_Return)
    assert _chosen(chapter)[0] == date(2026, 12, 31)
    assert chapter.form.reason.hasFocus()


# -- setting days -------------------------------------------------------------------------


def test_a_fortnight_is_typed_as_its_weeks_and_taken_back(qtbot: QtBot, show: Show) -> None:
    opened = show("house", Role.COORDINATOR)
    chapter = _closed(opened)
    opened.press(Key.Key_PageDown)
    chapter.form.days.setFocus()
    opened.type("uge 29-30")
    opened.press(Key.Key_Return)
    assert chapter.form.reason.hasFocus()
    assert chapter.form._title.text() == "19. juli – 1. august (uge 29–30)"
    assert chapter.form._now.text() == "10 af 14 dage er åbne nu."
    assert chapter.form.save.text() == "Luk 14 dage"
    opened.type("sommerlukket")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.coming.list.rows))
    assert chapter.notice.text == "Lukket 19. juli – 1. august."
    assert chapter.year.hasFocus()
    row = chapter.coming.list.rows[0]
    assert (row.cells[0], row.note) == ("Uge 29–30, 19. juli – 1. august 2027", "Lukket: sommerlukket")
    assert len(_special(opened)) == 14
    assert not opened.huset.dirty
    mark = chapter.year.mark(date(2027, 7, 21))
    assert mark is not None
    assert mark.mark is Mark.CLOSED
    assert opened.undo.undo_text == "lukkedage 19. juli – 1. august"
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: not chapter.coming.list.rows)
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: len(chapter.coming.list.rows) == 1)
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: not chapter.coming.list.rows)
    assert _special(opened) == []


def test_a_closed_day_says_why(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _closed(opened)
    chapter.form.save.click()
    assert chapter.notice.text.startswith("Skriv, hvorfor der er lukket")
    assert chapter.form.reason.hasFocus()
    chapter.form.days.setFocus()
    opened.type("engang")
    opened.press(Key.Key_Return)
    assert chapter.notice.text.startswith("Dagene kan ikke læses")
    rest(qtbot, opened)
    assert _special(opened) == []


def test_other_hours_are_for_the_days_the_house_is_open(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.hours(house, date(2026, 1, 1))
    opened = show("house")
    chapter = _closed(opened)
    chapter.year.choose(date(2026, 12, 14), date(2026, 12, 20))
    chapter.form.wish.chips[Wish.OTHER_HOURS].click()
    chapter.form.hours.setFocus()
    opened.type("ti til et")
    opened.press(Key.Key_Return)
    assert chapter.notice.text.startswith("Tiden kan ikke læses")
    chapter.form.hours.clear()
    opened.type("10-13")
    chapter.form.reason.setFocus()
    opened.type("juletræ")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: bool(chapter.coming.list.rows))
    assert len(_special(opened)) == 5
    state = _days(opened).state("Huset", date(2026, 12, 15))
    assert [(span.start, span.end) for span in state.door] == [(600, 780)]
    chapter.coming.list.setFocus()
    opened.press(Key.Key_Home, Key.Key_Return)
    assert chapter.form.hours.text() == "10–13"
    assert chapter.form.hours.hasFocus()
    chapter.coming.list.setFocus()
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: not chapter.coming.list.rows)
    assert opened.undo.undo_text == "som normalt 14.–18. december"
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: bool(chapter.coming.list.rows))


def test_a_reason_half_typed_waits_and_can_be_let_go(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _closed(opened)
    opened.press(Key.Key_Return)
    opened.type("kursus")
    assert opened.huset.bar._words.text() == "Ikke gemt: Lukkedage"
    chapter.year.setFocus()
    opened.press(Key.Key_Right)
    opened.huset.desk.look()
    rest(qtbot, opened)
    assert chapter.form.reason.text() == "kursus"
    opened.huset.revert()
    assert chapter.form.reason.text() == ""
    assert not opened.huset.dirty


def test_the_days_many_houses_close_are_suggested_in_one_press(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _closed(opened)
    chapter.card.ideas.click()
    assert [chip.text() for chip in chapter.ideas.chips.values()] == [
        "Juleaftensdag 24. december",
        "Nytårsaften 31. december",
    ]
    assert chapter.ideas.close_them.text() == "Luk 2 dage"
    next(iter(chapter.ideas.chips.values())).click()
    assert chapter.ideas.close_them.text() == "Luk 1 dag"
    chapter.ideas.close_them.click()
    rest(qtbot, opened, lambda: bool(chapter.coming.list.rows))
    assert _special(opened) == [("2026-12-31", "", True, "Nytårsaften")]
    chapter.card.ideas.click()
    opened.press(Key.Key_Escape)
    assert not chapter.ideas.isVisible()
    assert chapter.year.hasFocus()
    opened.press(Key.Key_PageUp)
    chapter.card.ideas.click()
    assert chapter.notice.text == "Der er ikke flere dage at foreslå i 2025."


# -- what stands on the day ---------------------------------------------------------------


@pytest.mark.parametrize("cancel", [True, False])
def test_what_stands_alone_on_the_day_is_asked_about(
    qtbot: QtBot, house: RealHouse, show: Show, dialog_script: dialogs.Script, cancel: bool
) -> None:
    alone = premises.cafe(house, weeks=0, day=FRIDAY)
    opened = show("house")
    chapter = _closed(opened)
    chapter.year.choose(FRIDAY, FRIDAY)
    chapter.form.reason.setFocus()
    opened.type("kursus")
    dialogs.set_next_answer(cancel)
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert dialog_script.asked == ["Aflyse 1 aktivitet?"]
    assert len(_special(opened)) == cancel
    with opened.cupboard.read() as session:
        (activity,) = activities_by_id(session, [alone])
    states = [(one.state, one.reason) for one in activity.changes]
    assert states == ([(ChangeState.CANCELLED, "kursus")] if cancel else [])
    if not cancel:
        assert chapter.notice.text.startswith("Intet er ændret.")
        assert chapter.form.reason.text() == "kursus"
        return
    for keys, left in ((Key.Key_Z, 0), (Key.Key_Y, 1), (Key.Key_Z, 0)):
        opened.press(keys, modifier=CTRL)
        rest(qtbot, opened, lambda left=left: len(chapter.coming.list.rows) == left)
        with opened.cupboard.read() as session:
            assert len(activities_by_id(session, [alone])[0].changes) == left


def test_opening_a_day_says_what_would_meet_there(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    """Every other and every third Friday: the only day they share is the closed one."""
    room = premises.room(house)
    premises.write(house, set_special_days, SetSpecialDays((SpecialDay(FRIDAY, "", True, "kursus"),)))
    for weeks in (2, 3):
        premises.cafe(house, weeks=weeks, day=FRIDAY, until=date(2026, 12, 20), rooms=(room,))
    opened = show("house")
    chapter = _closed(opened)
    chapter.coming.list.setFocus()
    opened.press(Key.Key_Home, Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith(
        "Ammerum er optaget af Barselscafé kl. 10–12 fredag den 27. november."
    )
    assert chapter.notice._banner._action.text() == "Se ugen"
    assert _special(opened) == [(str(FRIDAY), "", True, "kursus")]


# -- places -------------------------------------------------------------------------------


def test_one_place_can_be_closed_while_the_others_are_open(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    premises.place(house, "Biblioteket")
    opened = show("house")
    chapter = _closed(opened)
    chapter.places.chips["Biblioteket"].click()
    chapter.year.choose(FRIDAY, FRIDAY)
    chapter.form.reason.setFocus()
    opened.type("flytter")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.coming.list.rows))
    assert _special(opened) == [(str(FRIDAY), "Biblioteket", True, "flytter")]
    assert chapter.coming.list.rows[0].note == "Biblioteket lukket: flytter"
    chapter.places.chips[""].click()
    mark = chapter.year.mark(FRIDAY)
    assert mark is not None
    assert mark.mark is Mark.SOMEWHERE
    assert chapter.card.legend.isVisible()
    chapter.places.chips["Huset"].click()
    assert chapter.coming.list.rows == ()
    assert _days(opened).is_open("Huset", FRIDAY)


def test_a_place_cannot_take_back_what_holds_for_the_whole_house(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    premises.place(house, "Biblioteket")
    premises.write(house, set_special_days, SetSpecialDays((SpecialDay(FRIDAY, "", True, "kursus"),)))
    opened = show("house")
    chapter = _closed(opened)
    chapter.places.chips["Biblioteket"].click()
    chapter.year.choose(FRIDAY, FRIDAY)
    chapter.year.setFocus()
    opened.press(Key.Key_Delete)
    assert chapter.notice.text.startswith("Dagen er sat for hele huset.")
    chapter.places.chips[""].click()
    chapter.year.setFocus()
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: not chapter.coming.list.rows)
    assert _special(opened) == []
