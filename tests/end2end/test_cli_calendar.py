"""The calendar from the command line: in from another program, out for the families, or plainly refused."""

import shutil
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.helpers.calendar_files import calendar
from tests.helpers.command_line import Said, familiehus, inside

CAFE = """SUMMARY:Barselscafé
UID:cafe
DTSTART;TZID=Romance Standard Time:20300903T100000
DTEND;TZID=Romance Standard Time:20300903T120000
RRULE:FREQ=WEEKLY;COUNT=20
ORGANIZER:mailto:mette@eksempel.dk"""
MEETING = """SUMMARY:Personalemøde
UID:staff
DTSTART:20300904T120000Z
DTEND:20300904T130000Z"""
SECRET = "SUMMARY:Samtale 010190-1234\nDTSTART:20300905T100000\nDTEND:20300905T110000"
HOLIDAY = "SUMMARY:Sommerfest\nDTSTART;VALUE=DATE:20300906"
SPAN = ("--from", "2030-09-01", "--to", "31.10.2030")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    (folder / "pas.txt").write_text("fire røde støvler i gangen\n", encoding="utf-8")
    made = inside(
        "init", "--home", folder / "hus", "--house", "Familiehuset", "--kommune", "0390",
        "--area", "Møn=4780,4791,4792", "--place", "Huset", "--place", "Biblioteket",
        "--leader", "Kirsten B.", "--passphrase-file", folder / "pas.txt", "--recovery-out", folder / "koder",
    )  # fmt: skip
    assert made.code == 0, made.err
    return folder


@pytest.fixture
def house(model: Path, tmp_path: Path) -> Path:
    shutil.copytree(model, tmp_path, dirs_exist_ok=True)
    return tmp_path


def at(folder: Path, *words: str | Path) -> Said:
    return inside(*words, "--home", folder / "hus", "--passphrase-file", folder / "pas.txt")


def bring_in(folder: Path, data: bytes, *more: str) -> Said:
    (folder / "ind.ics").write_bytes(data)
    return at(folder, "calendar", "import", folder / "ind.ics", *more)


def take_out(folder: Path, *more: str) -> bytes:
    said = at(folder, "calendar", "export", *SPAN, "--out", folder / "ud.ics", *more)
    assert said.code == 0, said.err
    return (folder / "ud.ics").read_bytes()


def summaries(data: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(data).walk("VEVENT")]


def test_a_calendar_comes_in_and_everything_skipped_is_named(house: Path) -> None:
    said = bring_in(house, calendar(CAFE, MEETING, SECRET, HOLIDAY))
    assert said.code == 0, said.err
    assert said.out == "Hentet: 2 aktiviteter på 21 datoer (0 var her allerede, 2 springes over).\n"
    assert "Linje 18, (uden titel her): titlen ligner et CPR-nummer" in said.err
    assert "Linje 24, Sommerfest: varer hele dagen" in said.err
    assert "Deltagere, arrangør og beskrivelse i 1 aftale er ikke hentet" in said.err
    assert "1234" not in said.out + said.err
    assert summaries(take_out(house)) == ["Barselscafé"]
    assert summaries(take_out(house, "--staff")) == ["Barselscafé", "Personalemøde"]


def test_the_same_file_again_brings_nothing_new(house: Path) -> None:
    data = calendar(CAFE, MEETING)
    assert bring_in(house, data).code == 0
    said = bring_in(house, data)
    assert (said.code, said.out) == (0, "Der er intet nyt at hente. Intet er gemt.\n")
    later = data.replace(b"SUMMARY:Personale", b"SUMMARY:Lille personale")
    said = bring_in(house, later)
    assert "Er hentet før og ændret i filen: Lille personalemøde. --update retter den." in said.err
    assert bring_in(house, later, "--update").out.startswith("Hentet: 1 aktivitet på 1 dato")
    assert "Lille personalemøde" in summaries(take_out(house, "--staff"))


def test_a_rehearsal_says_what_would_happen_and_saves_nothing(house: Path) -> None:
    said = bring_in(house, calendar(CAFE), "--dry-run")
    assert (said.code, said.out) == (
        0, "Ville blive hentet: 1 aktivitet på 20 datoer (0 var her allerede, 0 springes over). "
           "Intet er gemt.\n",
    )  # fmt: skip
    assert summaries(take_out(house)) == []


def test_place_kind_and_owner_fill_in_what_the_file_does_not_say(house: Path) -> None:
    walk = MEETING.replace("Personalemøde", "Gåtur")
    assert bring_in(house, calendar(walk), "--place", "biblioteket", "--kind", "temaarrangement").code == 0
    event = Calendar.from_ical(take_out(house)).walk("VEVENT")[0]
    assert (str(event["LOCATION"]), event["CATEGORIES"].to_ical().decode()) == (
        "Biblioteket",
        "temaarrangement",
    )
    for wrong in (("--place", "Månen"), ("--owner", "Ingen"), ("--kind", "fest")):
        said = bring_in(house, calendar(CAFE), *wrong)
        assert (said.code, said.out) == (2, ""), wrong


def test_what_collides_stays_out_unless_asked(house: Path) -> None:
    christmas = MEETING.replace("20300904", "20301225")
    said = bring_in(house, calendar(christmas))
    assert "Linje 4, Personalemøde: den 25.12.2030 er huset lukket (Juledag)" in said.err
    assert said.out == "Der er intet nyt at hente. Intet er gemt.\n"
    assert bring_in(house, calendar(christmas), "--conflicts").out.startswith("Hentet: 1 aktivitet")


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"", "tom"), (b"%PDF-1.7\n\xff", "ikke en kalenderfil"), (b"\x00" * 999, "kalenderfil")],
)
def test_what_is_no_calendar_is_bad_input(house: Path, data: bytes, word: str) -> None:
    said = bring_in(house, data)
    assert (said.code, said.out, word in said.err) == (2, "", True)
    assert "Intet er hentet" in said.err


def test_files_and_folders_that_are_not_there_are_bad_input(house: Path) -> None:
    assert at(house, "calendar", "import", house / "mangler.ics").code == 2
    assert at(house, "calendar", "import", house).code == 2
    assert at(house, "calendar", "export", *SPAN, "--out", house / "nej" / "ud.ics").code == 2
    assert at(house, "calendar", "export", *SPAN, "--out", house / "hus" / "familiehus.ics").code == 2
    backwards = at(
        house, "calendar", "export", "--from", "2030-10-01", "--to", "2030-09-01", "--out", house / "u.ics"
    )
    assert (backwards.code, "går baglæns" in backwards.err) == (2, True)


def test_one_persons_plan_is_asked_for_by_name(house: Path) -> None:
    assert summaries(take_out(house, "--person", "kirsten b.")) == []
    said = at(house, "calendar", "export", *SPAN, "--out", house / "ud.ics", "--person", "Ingen")
    assert (said.code, "Kirsten B." in said.err) == (2, True)
    both = at(
        house, "calendar", "export", *SPAN, "--out", house / "u.ics", "--person", "Kirsten B.", "--staff"
    )
    assert both.code == 2


def test_who_you_are_stands_before_the_command(house: Path) -> None:
    words = ("calendar", "export", *SPAN, "--out", house / "ud.ics", "--staff", "--home", house / "hus",
             "--passphrase-file", house / "pas.txt")  # fmt: skip
    assert inside("--staff", "Kirsten B.", *words).code == 0
    wrong = inside("--staff", "Ingen", *words)
    assert (wrong.code, "Ingen" in wrong.out) == (2, False)
    assert (house / "ud.ics").stat().st_mode & 0o077 == 0


def test_out_in_another_house_and_out_again_is_the_same_file(
    house: Path, tmp_path: Path, model: Path
) -> None:
    assert bring_in(house, calendar(CAFE, MEETING)).code == 0
    first = take_out(house)
    other = tmp_path / "andet"
    shutil.copytree(model, other)
    assert bring_in(other, first).code == 0
    assert take_out(other) == first


def test_a_process_of_its_own_says_it_in_danish(house: Path) -> None:
    (house / "ind.ics").write_bytes(calendar(CAFE))
    options = ("--home", house / "hus", "--passphrase-file", house / "pas.txt")
    said = familiehus("calendar", "import", house / "ind.ics", *options)
    assert (said.code, said.out.startswith("Hentet: 1 aktivitet")) == (0, True), said.err
    for words in (("calendar", "import"), ("calendar", "export"), ("report", "week"), ("report", "overview")):
        helped = inside(*words, "--help")
        assert (helped.code, helped.err) == (0, "")
        assert not {"usage", "optional", "show"} & set(helped.out.split())
