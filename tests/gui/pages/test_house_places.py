"""Steder: a place is typed in with its postnummer, moved, taken out of use and back, by keyboard."""

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.house import PlaceRow, places
from familiehus.ui import theme
from familiehus.ui.house.places import Places
from tests.gui.pages.conftest import Show
from tests.helpers import accessible, premises
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, rest


def _places(opened: Opened) -> Places:
    opened.huset.open("places")
    return cast(Places, opened.huset.section("places"))


def _rows(chapter: Places) -> list[tuple[str, str]]:
    return [(row.cells[0], row.note) for row in chapter.list.rows]


def _saved(opened: Opened) -> list[PlaceRow]:
    with opened.cupboard.read() as session:
        return list(places(session))


def test_a_place_is_added_with_its_postnummer_renamed_and_taken_out_of_use(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _places(opened)
    assert _rows(chapter) == [("Huset", "uden postnummer")]
    opened.press(Key.Key_Insert)
    opened.type("Biblioteket")
    assert chapter.form.postnummer.value is None, "the name says no town"
    opened.press(Key.Key_Tab)
    opened.type("478")
    assert chapter.form.postnummer.help.text() == "4780 Stege"
    opened.type("0")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: len(chapter.list.rows) == 2)
    assert _rows(chapter)[1] == ("Biblioteket", "4780 Stege")
    assert opened.undo.undo_text == "sted Biblioteket"
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[1].action == "Tag i brug")
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[1].action == "Tag ud af brug")
    chapter.list.setFocus()
    opened.press(Key.Key_End, Key.Key_F2)
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("Stege Bibliotek")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: _rows(chapter)[1] == ("Stege Bibliotek", "4780 Stege"))
    chapter.list.setFocus()
    opened.press(Key.Key_End, Key.Key_Delete)
    rest(qtbot, opened, lambda: chapter.list.rows[1].action == "Tag i brug")
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[1].action == "Tag ud af brug")
    assert _saved(opened)[1] == PlaceRow("Biblioteket", "Stege Bibliotek", True, "4780")


def test_a_place_moves_to_another_postnummer_and_undo_moves_it_back(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _places(opened)
    for typed in ("4760", "4720"):
        chapter.form.postnummer.setFocus()
        opened.press(Key.Key_A, modifier=CTRL)
        opened.type(typed)
        opened.press(Key.Key_Return)
        rest(qtbot, opened, lambda typed=typed: _saved(opened)[0].postnummer == typed)  # type: ignore[misc]
    chapter.list.setFocus()
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: _rows(chapter)[0] == ("Huset", "4760 Vordingborg"))
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: _rows(chapter)[0] == ("Huset", "uden postnummer"))
    assert chapter.form.postnummer.value is None
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: _saved(opened)[0].postnummer == "4760")


def test_a_name_that_says_its_town_proposes_the_postnummer_until_somebody_knows_better(show: Show) -> None:
    opened = show("house")
    chapter = _places(opened)
    opened.press(Key.Key_Insert)
    opened.type("Stege Bibliotek")
    assert chapter.form.postnummer.value == "4780"
    opened.press(Key.Key_Tab)
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("4791")
    chapter.form.name.setFocus()
    opened.press(Key.Key_End)
    opened.type(" og Præstø")
    assert chapter.form.postnummer.value == "4791"
    opened.press(Key.Key_Escape)
    chapter.list.setFocus()
    opened.press(Key.Key_F2, Key.Key_End)
    opened.type(" i Stege")
    assert chapter.form.postnummer.value is None, "a place that is there already is never guessed about"


def test_what_is_no_postnummer_is_refused_in_plain_words_and_stays_to_be_put_right(
    qtbot: QtBot, show: Show
) -> None:
    opened = show("house")
    chapter = _places(opened)
    chapter.form.postnummer.setFocus()
    opened.type("4761")
    assert chapter.form.postnummer.help.text().startswith("Findes ikke. Mente du 4760 Vordingborg")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("4761 er ikke et dansk postnummer. Mente du 4760 Vordingborg")
    assert chapter.form.postnummer.value == "4761"
    assert _saved(opened)[0].postnummer is None


def test_the_last_place_stays_and_the_same_name_twice_is_refused(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _places(opened)
    chapter.list.setFocus()
    opened.press(Key.Key_Home, Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Huset skal have mindst ét sted.")
    opened.press(Key.Key_Insert)
    opened.type("huset")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: chapter.notice.text.startswith("Der er allerede et sted"))
    assert chapter.form.name.text() == "huset"  # still there to be put right


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room_also_with_large_text(
    qapp: QApplication, qtbot: QtBot, house: RealHouse, show: Show, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    premises.place(house, "Stege Bibliotek", "Familiernes Hus i Præstø")
    opened = show("house")
    chapter = _places(opened)
    rest(qtbot, opened)
    assert accessible.nameless(opened.huset) == []
    assert opened.huset._scroll.horizontalScrollBar().maximum() == 0
    assert {chapter.form.postnummer.line.height() >= 41, chapter.list.isVisible()} == {True}
