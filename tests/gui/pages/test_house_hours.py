"""Åbningstider: typed a line a day, said back as the door says it, kept from a day on."""

from datetime import date
from typing import cast

from pytestqt.qtbot import QtBot

from familiehus.calendar.opening import OpenFor, Span
from familiehus.queries.house import house_row
from familiehus.ui.house.about_house import AboutHouse
from familiehus.ui.house.hours import Hours
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import premises
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, rest

TODAY = date(2026, 11, 22)
DOOR, PHONE = OpenFor.DOOR, OpenFor.PHONE


def _hours(opened: Opened) -> Hours:
    opened.huset.open("hours")
    return cast(Hours, opened.huset.section("hours"))


def _sets(opened: Opened, place: str = "Huset") -> list[date]:
    return sorted({row.from_day for row in premises.days_of(opened.cupboard).hours if row.place == place})


def _save(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: not opened.huset.dirty)


def test_aalborg_types_its_week_and_takes_it_back(qtbot: QtBot, show: Show) -> None:
    """S4: 10.30-15.00, Thursday to 17.00; phone 8.30-10.00, Thursday also 15.00-16.30."""
    opened = show("house", Role.COORDINATOR)
    chapter = _hours(opened)
    assert chapter.week.lines[DOOR, 1].hasFocus()
    assert chapter._door.text() == "Ingen tider endnu"
    assert chapter.since.text() == "1.1.2026"
    for typed in ("1030-15", "10.30-15", "10:30-15", "kl. 10.30 til 17", "1030-1500"):
        opened.type(typed)
        opened.press(Key.Key_Return)
    assert [chapter.week.lines[DOOR, day].text() for day in range(1, 6)] == [
        "10.30–15", "10.30–15", "10.30–15", "10.30–17", "10.30–15",
    ]  # fmt: skip
    chapter.week.lines[PHONE, 1].setFocus()
    opened.type("830-10")
    chapter.week.same[PHONE].click()
    chapter.week.lines[PHONE, 4].setFocus()
    opened.press(Key.Key_End)
    opened.type(", 15-16.30")
    assert chapter._door.text() == "Åbent man–fre 10.30–15, torsdag til 17"
    assert chapter._phone.text() == "Telefon man–fre 8.30–10, torsdag også 15–16.30"
    assert opened.huset.bar._words.text() == "Ikke gemt: Åbningstider"
    _save(qtbot, opened)
    days = premises.days_of(opened.cupboard)
    thursday = days.state("Huset", date(2026, 11, 26))
    assert thursday.door == (Span(630, 1020),)
    assert thursday.phone == (Span(510, 600), Span(900, 990))
    assert chapter.notice.text == "Gemt. Tiderne gælder fra 1. januar 2026."
    assert opened.undo.undo_text == "åbningstider fra 1. januar"
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: not chapter.sets.list.rows)
    assert chapter.week.lines[DOOR, 1].text() == ""
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.week.lines[DOOR, 1].text() == "10.30–15")


def test_a_change_begins_today_and_the_old_hours_are_kept(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.hours(house, date(2025, 3, 1))
    opened = show("house")
    chapter = _hours(opened)
    assert chapter.since.text() == "22.11.2026"
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("9-16")
    _save(qtbot, opened)
    assert _sets(opened) == [date(2025, 3, 1), TODAY]
    rows = [(row.cells[0], row.note) for row in chapter.sets.list.rows]
    assert rows == [
        ("Fra 22. november 2026 · gælder nu", "Åbent tir–fre 9–15, mandag til 16"),
        ("Fra 1. marts 2025", "Åbent man–fre 9–15"),
    ]
    chapter.sets.list.setFocus()
    opened.press(Key.Key_Down)
    assert chapter.week.lines[DOOR, 1].text() == "9–15"
    assert chapter.since.text() == "1.3.2025"
    assert not opened.huset.dirty


def test_hours_that_begin_later_can_be_taken_away_but_not_those_in_use(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    premises.hours(house, date(2025, 3, 1))
    opened = show("house")
    chapter = _hours(opened)
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("10-14")
    chapter.week.same[DOOR].click()
    chapter.since.setFocus()
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("1. august")
    _save(qtbot, opened)
    assert _sets(opened) == [date(2025, 3, 1), date(2027, 8, 1)]
    assert chapter._front == ("Huset", date(2027, 8, 1))
    chapter.sets.list.setFocus()
    assert chapter.sets.list.rows[0].action == "Tag væk"
    opened.press(Key.Key_Home, Key.Key_Delete)
    rest(qtbot, opened, lambda: len(chapter.sets.list.rows) == 1)
    assert chapter.week.lines[DOOR, 1].text() == "9–15"
    chapter.sets.list.setFocus()
    opened.press(Key.Key_Home, Key.Key_Delete)
    assert chapter.notice.text.startswith("Tider, der har været i brug, bliver stående")
    rest(qtbot, opened)
    assert _sets(opened) == [date(2025, 3, 1)]
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: len(chapter.sets.list.rows) == 2)


def test_a_line_that_is_no_hours_is_shown_and_nothing_is_saved(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    opened = show("house")
    chapter = _hours(opened)
    opened.type("9-15")
    opened.press(Key.Key_Down)
    opened.type("15-9")
    assert chapter._unread.text() == "Kan ikke læses: tirsdag (fremmøde). Skriv for eksempel 9-15.30."
    chapter.since.setFocus()
    opened.press(Key.Key_S, modifier=CTRL)
    assert chapter.notice.text.startswith("En af linjerne kan ikke læses. Intet er gemt")
    assert chapter.week.lines[DOOR, 2].hasFocus()
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("lukket")
    chapter.since.setFocus()
    opened.press(Key.Key_A, modifier=CTRL)
    opened.type("snart")
    opened.press(Key.Key_S, modifier=CTRL)
    assert chapter.notice.text.startswith("Datoen kan ikke læses")
    assert chapter.since.hasFocus()
    rest(qtbot, opened)
    assert _sets(opened) == []


def test_one_week_is_copied_to_all_seven_places(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    """S7: seven daycare centres."""
    others = [f"Børnehus {number}" for number in range(1, 7)]
    premises.place(house, *others)
    opened = show("house")
    chapter = _hours(opened)
    opened.type("9-11")
    chapter.copy.click()
    assert chapter.notice.text.startswith("Kopieret til 6 steder til. Intet er gemt endnu")
    chapter.places.chips["Børnehus 3"].click()
    assert chapter.week.lines[DOOR, 1].text() == "9-11"
    opened.huset.save()
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert all(_sets(opened, place) == [date(2026, 1, 1)] for place in ["Huset", *others])


def test_what_is_typed_at_one_place_waits_while_another_is_looked_at(
    qtbot: QtBot, house: RealHouse, show: Show
) -> None:
    premises.place(house, "Biblioteket")
    opened = show("house")
    chapter = _hours(opened)
    opened.type("9-11")
    chapter.places.chips["Biblioteket"].click()
    assert chapter.week.lines[DOOR, 1].text() == ""
    opened.huset.desk.look()
    rest(qtbot, opened)
    chapter.places.chips["Huset"].click()
    assert chapter.week.lines[DOOR, 1].text() == "9-11"
    opened.huset.revert()
    assert not opened.huset.dirty
    assert chapter.week.lines[DOOR, 1].text() == ""


def test_an_empty_week_is_not_saved_as_hours(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.hours(house, date(2025, 3, 1))
    opened = show("house")
    chapter = _hours(opened)
    for day in range(1, 6):
        chapter.week.lines[DOOR, day].setFocus()
        opened.press(Key.Key_A, modifier=CTRL)
        opened.press(Key.Key_Delete)
    opened.press(Key.Key_S, modifier=CTRL)
    assert "Lukkedage" in chapter.notice.text
    rest(qtbot, opened)
    assert _sets(opened) == [date(2025, 3, 1)]


def test_the_weekdays_of_the_house_follow_the_hours(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened = show("house")
    about = cast(AboutHouse, opened.huset.section("about"))
    assert about.weekdays.chips[0].isVisible()
    opened.huset.open("hours")
    for _ in range(2):
        opened.type("9-15")
        opened.press(Key.Key_Down)
    _save(qtbot, opened)
    opened.huset.open("about")
    assert not about.weekdays.chips[0].isVisible()
    words = "Huset har åbent mandag og tirsdag. Det følger åbningstiderne."
    assert about.weekdays.words.text() == words
    about.name.setText("Kanalhuset")
    about.name.textEdited.emit("Kanalhuset")
    opened.huset.save()
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    with opened.cupboard.read() as session:
        assert house_row(session).open_weekdays == "12"
    about.weekdays.link.click()
    assert opened.huset.row.current == "hours"
