"""S1 Familiernes Hus, Vordingborg, a week of it: colleagues of several employers, the café counted by keys.

Open consultation and anonymous counselling twice a week each, a café, a loan; the heads of the café are
counted at the desk, the week is planned further in the window, and its poster goes on the door.
"""

from datetime import date, timedelta
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, OwnerKind, RoomFeature
from familiehus.ui import dialogs
from tests.helpers.lived_house import PASSPHRASE, LivedHouse, found, moment
from tests.helpers.whole_program import CTRL, WholeProgram

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3, 4))
SUMMER = date(2027, 6, 24)
OPEN, ANONYMOUS = "Åben konsultation", "Åben anonym rådgivning"


def _furnish(house: LivedHouse) -> None:
    place = house.place
    house.hours(place, date(2026, 11, 2), {1: (9, 15.5), 2: (9, 15.5), 3: (9, 15.5), 4: (9, 17), 5: (9, 13)})
    for name, seats in (("Samtalerum 1", 4), ("Samtalerum 2", 4), ("Stort mødelokale", 24), ("Køkken", 10)):
        house.room(place, name, seats)
    house.room(place, "Ammerum", 4, RoomFeature.NURSING)
    house.owner("Region Sjælland", OwnerKind.REGION)
    house.owner("Home-Start")
    house.colleague("Lise T.", "sundhedsplejerske", "Vordingborg Kommune")
    house.colleague("Hanne R.", "jordemoder", "Region Sjælland")
    house.colleague("Søren V.", "familiebehandler", "Vordingborg Kommune")
    counselling, nurse, family = ActivityKind.COUNSELLING, ("Lise T.",), ("Søren V.",)
    for day in (MONDAY, THURSDAY):
        house.plan(OPEN, counselling, day, 9, 11.5, until=SUMMER, rooms=("Samtalerum 1",), people=nurse,
                   counts_as="åben konsultation")  # fmt: skip
    for day in (TUESDAY, THURSDAY):
        house.plan(ANONYMOUS, counselling, day, 13, 14.5, until=SUMMER, rooms=("Samtalerum 2",),
                   people=family, counts_as="åben rådgivning")  # fmt: skip
    house.plan("Ammerådgivning", counselling, FRIDAY, 9, 11, until=SUMMER, rooms=("Ammerum",), people=nurse,
               counts_as="ammerådgivning")  # fmt: skip
    house.plan("Barselscafé", ActivityKind.CAFE, TUESDAY, 10, 13, until=SUMMER, rooms=("Stort mødelokale",),
               people=("Hanne R.",), owner="Region Sjælland", counts_as="barselscafé")  # fmt: skip
    house.plan("Home-Start", ActivityKind.LOAN, FRIDAY, 11, 12.5, until=SUMMER, rooms=("Køkken",),
               owner="Home-Start", counts_as="Home-Start")  # fmt: skip


def test_s01_a_week_is_planned_counted_and_hung_on_the_door(qtbot: QtBot, tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 8)),
        found(tmp_path, "Familiernes Hus", "0390", areas=("Vordingborg by=4760", "Møn=4780,4791")) as house,
    ):
        _furnish(house)
    with clock.frozen(moment(TUESDAY, 12.25)):
        program = WholeProgram(qtbot, tmp_path / "hus")
        program.unlock(PASSPHRASE)
        program.press(Qt.Key.Key_Plus)
        program.type("9", Qt.Key.Key_Tab)
        program.type("1", Qt.Key.Key_Return)
        program.type("M4760", Qt.Key.Key_Return)

        program.press(Qt.Key.Key_2, CTRL)
        program.press(Qt.Key.Key_N)
        program.type("Yoga for gravide", Qt.Key.Key_Return)
        program.press(Qt.Key.Key_Return, CTRL)
        program.press(Qt.Key.Key_P, CTRL)
        with dialogs.scripted():
            dialogs.set_next_answer(tmp_path / "plakat.pdf")
            program.until(lambda: program.house.tasks.idle)
            program.press(Qt.Key.Key_S, CTRL)
            program.until(lambda: (tmp_path / "plakat.pdf").exists())
        program.press(Qt.Key.Key_Escape)
        program.close_for_the_day()

        poster = " ".join(PdfReader(tmp_path / "plakat.pdf").pages[0].extract_text().split())
        assert poster.count(ANONYMOUS) == 2
        assert poster.count(OPEN) == 2
        assert "Yoga for gravide" in poster
        assert all(name not in poster for name in ("Lise", "Hanne", "Søren"))

        out = tmp_path / "ud.csv"
        said = house.command("contacts", "export", "--out", out)
        assert said.code == 0, said.err
        lines = out.read_text("utf-8-sig").splitlines()
        assert [
            line.split(";")[4:6] + line.split(";")[-1:] for line in lines if line.startswith("24-11")
        ] == [
            ["far", "ukendt", "1"],
            ["mor", "ukendt", "9"],
            ["mor", "4760", "1"],
        ]
        staff = house.poster("2026-W48", "--staff")
        assert "Hanne R." in staff
        assert "Region Sjælland" in staff
