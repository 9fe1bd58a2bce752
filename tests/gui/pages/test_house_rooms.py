"""Lokaler: added, renamed, taken out of use and back by keyboard; a room that is booked stays."""

from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import Room, RoomFeature
from familiehus.queries.calendar import rooms
from familiehus.ui.house.rooms import Rooms
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import premises
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, rest


def _rooms(opened: Opened) -> Rooms:
    opened.huset.open("rooms")
    return cast(Rooms, opened.huset.section("rooms"))


def _saved(opened: Opened) -> list[Room]:
    with opened.cupboard.read() as session:
        return list(rooms(session))


def _rows(chapter: Rooms) -> list[tuple[str, str]]:
    return [(row.cells[0], row.note) for row in chapter.list.rows]


def test_a_room_is_typed_in_changed_and_taken_back_by_keyboard(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _rooms(opened)
    assert chapter.form.name.hasFocus()  # there is none yet, so the first one is what is wanted
    opened.type("Stort mødelokale")
    opened.press(Key.Key_Tab)
    opened.type("20")
    opened.press(Key.Key_Tab, Key.Key_Space)
    assert opened.huset.bar.isVisible()
    chapter.form.name.setFocus()
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: not opened.huset.dirty and bool(chapter.entries))
    assert _rows(chapter) == [("Stort mødelokale", "20 pladser · pusleplads")]
    chapter.list.setFocus()
    opened.press(Key.Key_F2)
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("Salen")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: _rows(chapter)[0][0] == "Salen")
    assert opened.undo.undo_text == "lokale Salen"
    chapter.list.setFocus()
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: chapter.list.rows[0].action == "Tag i brug")
    assert not _saved(opened)[0].active
    for _ in range(3):
        opened.press(Key.Key_Z, modifier=CTRL)
        rest(qtbot, opened)
    assert _rows(chapter) == [("Stort mødelokale", "ude af brug, står stadig i den gamle kalender")]
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[0].action == "Tag ud af brug")


def test_what_is_typed_on_one_card_waits_while_another_is_looked_at(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    premises.room(house, "Ammerum")
    premises.room(house, "Køkken")
    opened = show("house")
    chapter = _rooms(opened)
    opened.press(Key.Key_F2, Key.Key_End)
    opened.type(" i stuen")
    chapter.list.setFocus()
    opened.press(Key.Key_Down)
    assert chapter.form.name.text() == "Køkken"
    assert opened.huset.bar.isVisible()
    opened.huset.desk.look()
    rest(qtbot, opened)
    chapter.list.setFocus()
    opened.press(Key.Key_Up)
    assert chapter.form.name.text() == "Ammerum i stuen"
    opened.press(Key.Key_Down)
    opened.huset.save()
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert [one.name for one in _saved(opened)] == ["Ammerum i stuen", "Køkken"]
    assert chapter.form.name.text() == "Køkken"


def test_the_unsaved_can_be_let_go(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.room(house)
    opened = show("house")
    chapter = _rooms(opened)
    chapter.form.features[RoomFeature.SCREEN].click()  # type: ignore[attr-defined]
    opened.press(Key.Key_Insert)
    opened.type("Loftet")
    opened.huset.revert()
    assert opened.huset.dirty == ()
    assert chapter.form.name.text() == "Ammerum"
    assert [one.features for one in _saved(opened)] == [(RoomFeature.CHANGING,)]


def test_a_booked_room_is_refused_with_the_way_to_the_week(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    booked = premises.room(house)
    premises.cafe(house, rooms=(booked,))
    opened = show("house")
    chapter = _rooms(opened)
    assert chapter.form._note.text() == "Står i kalenderen 32 gange endnu, første gang 24. november."
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Ammerum er i brug 32 gange endnu, første gang til Barselscafé")
    assert _saved(opened)[0].active
    wanted: list[str] = []
    opened.huset.open_requested.disconnect()
    opened.huset.open_requested.connect(wanted.append)
    chapter.notice._banner._action.click()
    assert wanted == ["week"]
    assert opened.undo.undo_text == ""


def test_the_same_name_twice_is_refused_and_stays_typed(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.room(house)
    opened = show("house")
    chapter = _rooms(opened)
    opened.press(Key.Key_Insert)
    opened.type("ammerum")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Stedet har allerede lokalet Ammerum")
    assert chapter.form.name.text() == "ammerum"
    assert not chapter.list.selectionModel().hasSelection()
    opened.press(Key.Key_Escape)
    assert chapter.form.name.text() == "Ammerum"
    assert chapter.list.hasFocus()
    opened.press(Key.Key_Insert)
    row = chapter.list.visualRect(chapter.list.model().index(0, 0))
    QTest.mouseClick(chapter.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))
    assert chapter.form.name.text() == "Ammerum"


def test_each_place_has_its_own_rooms(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.place(house, "Biblioteket")
    premises.room(house)
    opened = show("house")
    chapter = _rooms(opened)
    chapter.places.chips["Biblioteket"].click()
    assert not chapter.list.isVisible()
    chapter.form.name.setFocus()
    opened.type("Læsesalen")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.list.rows))
    assert [(one.name, one.place) for one in _saved(opened)] == [
        ("Ammerum", "Huset"),
        ("Læsesalen", "Biblioteket"),
    ]
    chapter.places.chips["Huset"].click()
    assert [row.cells[0] for row in chapter.list.rows] == ["Ammerum"]


def test_a_click_on_the_words_takes_it_out_of_use(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.room(house)
    opened = show("house", Role.COORDINATOR)
    chapter = _rooms(opened)
    row = chapter.list.visualRect(chapter.list.model().index(0, 0))
    spot = QPoint(row.right() - 20, row.center().y())
    QTest.mouseClick(chapter.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    rest(qtbot, opened, lambda: chapter.list.rows[0].action == "Tag i brug")
    assert QApplication.focusWidget() is not None
