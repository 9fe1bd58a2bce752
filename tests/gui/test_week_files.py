"""The week as files, by keys and clicks: look through another calendar, take it in, take ours out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.ui import dialogs, theme
from familiehus.ui.calendar_files.export_sheet import ExportSheet
from familiehus.ui.calendar_files.export_words import Span, Which, days_of, file_name
from familiehus.ui.calendar_files.import_sheet import SKIPPED, ImportSheet
from familiehus.ui.week_files import WeekFiles
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless
from tests.helpers.calendar_files import all_activities, calendar
from tests.helpers.week_house import NURSING, TUE, WEEK, WeekRig, activity, week_at

CAFE = """SUMMARY:Barselscafé
UID:cafe
DTSTART;TZID=Romance Standard Time:20261124T100000
DTEND;TZID=Romance Standard Time:20261124T120000
RRULE:FREQ=WEEKLY;COUNT=18
LOCATION:Ammerum
ATTENDEE:mailto:mette@eksempel.dk"""
MEETING = """SUMMARY:Formiddag for alle
UID:walk
DTSTART:20261125T120000Z
DTEND:20261125T130000Z
LOCATION:Parken"""
SECRET = "SUMMARY:Samtale 010190-1234\nDTSTART:20261126T100000\nDTEND:20261126T110000"
HOLIDAY = "SUMMARY:Juleferie\nDTSTART;VALUE=DATE:20261224"
TAKEN = """SUMMARY:Yoga
UID:yoga
DTSTART:20261117T093000
DTEND:20261117T103000
LOCATION:Ammerum"""
HERE = (activity("Legestue", TUE, 15, 16, ActivityKind.PLAYROOM, NURSING),)
EVERYTHING = (CAFE, MEETING, SECRET, HOLIDAY, TAKEN.replace("T09", "T15").replace("T10", "T16"))


@contextmanager
def files_at(
    qtbot: QtBot, folder: Path, role: Role = Role.COORDINATOR
) -> Iterator[tuple[WeekRig, WeekFiles]]:
    with week_at(qtbot, folder, HERE, role=role) as rig:
        yield rig, WeekFiles(rig.tasks, rig.cupboard, rig.page, rig.undo)


def look_at(rig: WeekRig, files: WeekFiles, folder: Path, *events: str) -> ImportSheet:
    """Choose the file, and wait for what it would bring."""
    file = folder / "outlook.ics"
    file.write_bytes(calendar(*events))
    return choose(rig, files, file)


def choose(rig: WeekRig, files: WeekFiles, file: Path) -> ImportSheet:
    dialogs.set_next_answer(file)
    files.import_file()
    rig.settle()
    assert files.sheet is not None
    return files.sheet


def there(rig: WeekRig) -> dict[str, Activity]:
    return {one.title: one for one in all_activities(rig.cupboard)}


def test_a_calendar_is_looked_through_and_taken_in_and_out_again(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = look_at(rig, files, tmp_path, *EVERYTHING)
        assert sheet.counts.text() == "2 aktiviteter på 19 datoer kommer ind, 3 springes over."
        assert "i 1 aftale kommer ikke med" in sheet.personal.text
        assert sheet.go.text() == "Hent 2 aktiviteter ind"
        assert QApplication.focusWidget() is sheet.go
        rig.key(Qt.Key.Key_Return)
        rig.settle()
        assert (files.sheet, set(there(rig))) == (None, {"Legestue", "Barselscafé", "Formiddag for alle"})
        assert rig.window.notices.texts[0].startswith("2 aktiviteter er hentet ind.")
        assert rig.undo.undo_text == "hentning af 2 aktiviteter"
        rig.undo.undo()
        rig.settle()
        assert set(there(rig)) == {"Legestue"}
        rig.undo.redo()
        rig.settle()
        assert len(there(rig)) == 3


def test_everything_skipped_stands_in_a_list_with_its_line_and_why(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = look_at(rig, files, tmp_path, *EVERYTHING)
        QTest.mouseClick(sheet.which.chips[SKIPPED], Qt.MouseButton.LeftButton)
        assert sheet.skipped.isVisible()
        assert [row.cells for row in sheet.skipped.rows] == [
            (
                "Linje 20",
                "(uden titel her)",
                "Titlen ligner et CPR-nummer; den bliver hverken gemt eller vist",
            ),
            ("Linje 26", "Juleferie", "Varer hele dagen; lukkedage sættes i huset selv"),
            ("Linje 31", "Yoga", "Den 17.11.2026 er Ammerum optaget af Legestue 15–16"),
        ]


def test_ticks_and_choices_decide_what_comes_in(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = look_at(rig, files, tmp_path, *EVERYTHING)
        assert not sheet.choices.update_known.isVisible()
        sheet.choices.conflicts.setFocus()
        rig.key(Qt.Key.Key_Space)
        assert sheet.go.text() == "Hent 3 aktiviteter ind"
        sheet.coming.setFocus()
        cafe = [row.cells[-1] for row in sheet.coming.rows].index("Barselscafé")
        sheet.coming.setCurrentIndex(sheet.coming.model().index(cafe, 0))
        rig.key(Qt.Key.Key_Delete)
        assert sheet.go.text() == "Hent 2 aktiviteter ind"
        assert sheet.coming.rows[cafe].action == "Tag med"
        sheet.choices.kind.setFocus()
        sheet.choices.kind.setCurrentIndex(sheet.choices.kind.findData(str(ActivityKind.THEME)))
        sheet.choices.changed.emit()
        rig.settle()
        assert sheet.go.text() == "Hent 2 aktiviteter ind"
        QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        rig.settle()
        found = there(rig)
        assert "Barselscafé" not in found
        assert (found["Formiddag for alle"].kind, found["Yoga"].reason) == (
            ActivityKind.THEME, "fra importeret kalender")  # fmt: skip


def test_what_is_known_is_not_brought_again_and_changes_are_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        look_at(rig, files, tmp_path, CAFE, MEETING)
        rig.key(Qt.Key.Key_Return)
        rig.settle()
        sheet = look_at(rig, files, tmp_path, CAFE, MEETING.replace("20261125", "20261126"))
        assert sheet.counts.text() == "0 aktiviteter på 0 datoer kommer ind, 1 er her allerede."
        assert not sheet.go.isEnabled()
        sheet.choices.update_known.setFocus()
        rig.key(Qt.Key.Key_Space)
        assert sheet.go.text() == "Hent 1 aktivitet ind"
        QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        rig.settle()
        assert there(rig)["Formiddag for alle"].first_day == date(2026, 11, 26)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\x00\xff" * 99])
def test_what_is_no_calendar_is_said_and_nothing_is_saved(qtbot: QtBot, tmp_path: Path, data: bytes) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        (tmp_path / "x.ics").write_bytes(data)
        sheet = choose(rig, files, tmp_path / "x.ics")
        assert sheet.trouble.isVisible()
        assert "Intet er hentet" in sheet.trouble.text
        assert not sheet.go.isVisible()
        rig.key(Qt.Key.Key_Escape)
        assert (files.sheet, set(there(rig))) == (None, {"Legestue"})


def test_a_file_that_is_gone_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = choose(rig, files, tmp_path / "mangler.ics")
        assert sheet.trouble.isVisible()


def test_closing_the_sheet_saves_nothing_and_stops_the_reading(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        (tmp_path / "stor.ics").write_bytes(
            calendar(*[CAFE.replace("UID:cafe", f"UID:{n}") for n in range(400)])
        )
        dialogs.set_next_answer(tmp_path / "stor.ics")
        files.import_file()
        assert files.sheet is not None
        rig.key(Qt.Key.Key_Escape)
        rig.settle()
        assert (files.sheet, set(there(rig))) == (None, {"Legestue"})


def test_changing_ones_mind_in_the_file_dialog_is_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (_rig, files):
        dialogs.set_next_answer(None)
        files.import_file()
        assert files.sheet is None


def test_reception_is_told_who_can(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path, Role.RECEPTION) as (rig, files):
        files.import_file()
        assert "Koordinatoren og lederen" in rig.window.notices.texts[0]


# -- out --------------------------------------------------------------------------------------------------


def export(rig: WeekRig, files: WeekFiles) -> ExportSheet:
    files.export_file(WEEK)
    rig.settle()
    assert files.export is not None
    return files.export


def test_the_families_calendar_goes_out_for_the_month(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = export(rig, files)
        assert (sheet.first.text(), sheet.last.text()) == ("01.11.2026", "30.11.2026")
        assert not sheet.names.isVisible()
        dialogs.set_next_answer(tmp_path / "ud.ics")
        QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        rig.settle()
        events = Calendar.from_ical((tmp_path / "ud.ics").read_bytes()).walk("VEVENT")
        assert [str(one["SUMMARY"]) for one in events] == ["Legestue"]
        assert not sheet.isVisible()
        assert rig.window.notices.texts[0].startswith("Gemt som ud.ics")


def test_names_are_warned_about_and_kept_to_this_user(qtbot: QtBot, tmp_path: Path) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = export(rig, files)
        QTest.mouseClick(sheet.which.chips[Which.STAFF], Qt.MouseButton.LeftButton)
        assert sheet.names.isVisible()
        assert "navne på medarbejdere" in sheet.names.text
        QTest.mouseClick(sheet.span.chips[Span.WEEK], Qt.MouseButton.LeftButton)
        dialogs.set_next_answer(tmp_path / "ud.ics")
        QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        rig.settle()
        assert (tmp_path / "ud.ics").stat().st_mode & 0o077 == 0


def test_reception_may_take_out_the_families_calendar_and_their_own_plan(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with files_at(qtbot, tmp_path, Role.RECEPTION) as (rig, files):
        sheet = export(rig, files)
        assert set(sheet.which.chips) == {Which.FAMILIES, Which.PERSON}
        QTest.mouseClick(sheet.which.chips[Which.PERSON], Qt.MouseButton.LeftButton)
        assert [sheet.person.itemText(n) for n in range(sheet.person.count())] == ["Omar Saleh"]
        QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        rig.settle()
        assert "ingen aktiviteter" in sheet.trouble.text


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [("i morgen", "30.11.2026", "Skriv datoen"), ("30.11.2026", "", "Skriv datoen"),
     ("30.11.2026", "01.11.2026", "går baglæns")],
)  # fmt: skip
def test_days_that_make_no_sense_are_said(
    qtbot: QtBot, tmp_path: Path, first: str, last: str, words: str
) -> None:
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = export(rig, files)
        for line, text in ((sheet.first, first), (sheet.last, last)):
            line.selectAll()
            line.setFocus()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, text)
        rig.key(Qt.Key.Key_Return)
        rig.settle()
        assert words in sheet.trouble.text
        assert sheet.isVisible()


def test_names_of_files_say_what_is_in_them() -> None:
    days = days_of(Span.QUARTER, WEEK)
    assert (days.first, days.last) == (date(2026, 11, 1), date(2027, 1, 31))
    assert days_of(Span.YEAR, WEEK).last == date(2027, 10, 31)
    assert file_name(Which.PERSON, "Bodil Kær", days) == "plan-bodil-kær-2026-11-01-2027-01-31.ics"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_screen_reader_finds_a_name_on_everything(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    with files_at(qtbot, tmp_path) as (rig, files):
        sheet = look_at(rig, files, tmp_path, *EVERYTHING)
        assert nameless(sheet) == []
        assert cut(sheet) == []
        assert sheet.card.geometry().bottom() <= rig.window.height()
        sheet.close_quietly()
        out = export(rig, files)
        assert nameless(out) == []
        assert cut(out) == []
