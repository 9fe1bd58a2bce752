"""Courses from the command line: figures without names, erasing, and all that is stored of a family."""

import json
import os
import shutil
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.family import Member, MemberKind
from familiehus.services.courses import DecideCourse, decide_course
from familiehus.services.enrolments import Enrol, enrol
from familiehus.values import Role
from tests.helpers.command_line import Said, familiehus, inside
from tests.helpers.course_house import CourseHouse
from tests.helpers.cupboards import PASSPHRASE, STAFF, RealHouse, new_house

STARTED = datetime.fromisoformat("2025-09-01 09:00")
FIRST = date(2025, 9, 3)
TODAY = datetime.fromisoformat("2025-11-12 10:00")
LONG_AFTER = datetime.fromisoformat("2026-02-15 10:00")
CLOCK_AHEAD = datetime.fromisoformat("2031-02-15 10:00")
NAME = "Tryghedscirklen, efterår"
CALLED = "=Amina"
COURSE, FAMILY, MOTHER = (UUID(int=number) for number in (0xC1, 0xF1, 0xA1))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> RealHouse:
    """A course that has been, one that was called off, and two of the same name."""
    house = new_house(tmp_path_factory.mktemp("model"))
    (house.home.root.parent / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
    with clock.frozen(STARTED), house.open() as cupboard:
        made = CourseHouse(cupboard)
        made.course(id=COURSE, name=NAME, first=FIRST, seats=2, start=570)
        mother = Member(MOTHER, MemberKind.ADULT, CALLED, "20304050")
        child = Member(uuid4(), MemberKind.CHILD, "Adam", birth_month=date(2025, 3, 1))
        made.do(enrol, Enrol(FAMILY, COURSE, (mother, child)))
        other = made.enrol(COURSE, "Sofie")
        made.enrol(COURSE, "Michelle")
        off = made.course(name="Aflyst hold", first=date(2025, 9, 4))
        made.do(decide_course, DecideCourse(off, starts=False, reason="for få"))
        for day in (4, 5):
            made.course("Ammekursus", name="Ammekursus", first=date(2025, 12, day))
        day = made.page(COURSE).sessions[0].original
        with clock.frozen(TODAY):
            made.mark(COURSE, day, {FAMILY: Came.CAME, other: Came.STAYED_AWAY})
    return house


@pytest.fixture
def house(model: RealHouse, tmp_path: Path) -> Path:
    shutil.copytree(model.home.root.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path


def at(folder: Path, *words: str | Path, role: Role = Role.LEADER, now: datetime = TODAY) -> Said:
    who = ("--staff", STAFF[role][1], "--passphrase-file", folder / "pas.txt")
    with clock.frozen(now):
        return inside(*words, "--home", folder / "hus", *who)


def test_the_list_says_seats_and_queues_and_names_nobody(house: Path) -> None:
    said = at(house, "courses", "list", role=Role.RECEPTION)
    assert said.code == 0, said.err
    lines = said.out.splitlines()
    assert len(lines) == 4
    (mine,) = [line for line in lines if NAME in line]
    assert mine == (
        f"03.09.2025–22.10.2025 · {NAME} · Huset · åbent for tilmelding · 2 af 2 pladser · 1 venter · "
        f"{COURSE}"
    )
    assert not any(name in said.out + said.err for name in ("Amina", "Sofie", "Michelle", "20304050"))


def test_a_state_can_be_asked_for(house: Path) -> None:
    assert "Aflyst hold" in at(house, "courses", "list", "--state", "aflyst").out
    assert NAME not in at(house, "courses", "list", "--state", "aflyst").out
    none = at(house, "courses", "list", "--state", "afsluttet")
    assert (none.code, none.out, none.err) == (0, "", "Der er ingen hold at vise.\n")
    assert at(house, "courses", "list", "--state", "forbi").code == 2


def test_a_course_is_shown_in_figures_by_its_name_or_its_number(house: Path) -> None:
    said = at(house, "courses", "show", NAME.upper(), role=Role.RECEPTION)
    assert said.code == 0, said.err
    assert said.out == at(house, "courses", "show", str(COURSE)).out
    for words in ("Pladser: 2 af 2, mindst 2", "tilmeldt: 2 familier", "venteliste: 1 familie",
                  "1. onsdag 03.09.2025 9.30–11"):  # fmt: skip
        assert words in said.out
    assert not any(name in said.out + said.err for name in ("Amina", "Sofie", "Adam", "20304050"))


def test_names_are_for_those_who_run_courses_and_numbers_of_telephones_for_nobody(house: Path) -> None:
    refused = at(house, "courses", "show", NAME, "--people", role=Role.RECEPTION)
    assert (refused.code, refused.out) == (4, "")
    assert "koordinator" in refused.err.lower()
    said = at(house, "courses", "show", NAME, "--people", role=Role.COORDINATOR)
    assert f"  tilmeldt: {CALLED} ({FAMILY})" in said.out
    assert "20304050" not in said.out
    assert "pas på" in said.err


@pytest.mark.parametrize(
    "words",
    [
        ("courses", "list"),
        ("courses", "show", NAME),
        ("courses", "show", NAME, "--people"),
        ("courses", "export-attendance", NAME, "--out", "{folder}/ud.csv"),
        ("participants", "erase", "--due"),
        ("participants", "erase", "--due", "--dry-run"),
        ("participants", "report", str(FAMILY), "--out", "{folder}/ud.pdf"),
    ],
)
def test_the_administrator_sees_no_families(house: Path, words: tuple[str, ...]) -> None:
    filled = [word.format(folder=house) for word in words]
    said = at(house, *filled, role=Role.ADMIN, now=LONG_AFTER)
    assert (said.code, said.out) == (4, ""), said
    assert not any(one.name.startswith("ud.") for one in house.iterdir())


@pytest.mark.parametrize("words", [("export-attendance", NAME, "--out", "{folder}/ud.csv")])
def test_reception_exports_nothing(house: Path, words: tuple[str, ...]) -> None:
    said = at(house, "courses", *(word.format(folder=house) for word in words), role=Role.RECEPTION)
    assert (said.code, (house / "ud.csv").exists()) == (4, False)
    assert at(house, "participants", "erase", "--due", role=Role.RECEPTION, now=LONG_AFTER).code == 4


def test_an_unknown_course_and_a_name_of_two_are_bad_input(house: Path) -> None:
    said = at(house, "courses", "show", "Månecirklen")
    assert (said.code, "courses list" in said.err) == (2, True)
    said = at(house, "courses", "show", "ammekursus")
    assert (said.code, said.out) == (2, "")
    assert "04.12.2025 og 05.12.2025" in said.err


def test_attendance_goes_out_as_a_private_table_of_calling_names(house: Path) -> None:
    said = at(house, "courses", "export-attendance", NAME, "--out", house / "ud.csv", role=Role.COORDINATOR)
    assert said.code == 0, said.err
    assert said.out == f"2 familier skrevet i {(house / 'ud.csv').resolve()}.\n"
    data = (house / "ud.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines[0].startswith("kaldenavn;03-09-2025;10-09-2025;")
    assert lines[1] == f"'{CALLED};mødt;;;;;;;"
    assert lines[2] == "Sofie;udeblevet;;;;;;;"
    assert lines[3] == ""
    assert b"20304050" not in data
    assert b"Michelle" not in data
    if os.name == "posix":
        assert (house / "ud.csv").stat().st_mode & 0o077 == 0
    assert at(house, "courses", "export-attendance", NAME, "--out", house / "nej" / "ud.csv").code == 2
    assert at(house, "courses", "export-attendance", NAME, "--out", house / "hus" / "familiehus.db").code == 2


def test_those_whose_time_is_over_are_erased_and_only_counted(house: Path) -> None:
    early = at(house, "participants", "erase", "--due")
    assert (early.code, early.out) == (0, "Ingen slettefrist er nået. Intet er slettet.\n")
    rehearsed = at(house, "participants", "erase", "--due", "--dry-run", now=LONG_AFTER)
    assert (rehearsed.code, rehearsed.out) == (
        0, "Ville blive slettet: 3 familier på hold. Intet er slettet.\n",
    )  # fmt: skip
    assert CALLED in at(house, "courses", "show", NAME, "--people").out
    said = at(house, "participants", "erase", "--due", now=LONG_AFTER, role=Role.COORDINATOR)
    assert (said.code, said.out, said.err) == (0, "Slettet: 3 familier på hold.\n", "")
    assert CALLED not in at(house, "courses", "show", NAME, "--people").out
    again = at(house, "participants", "erase", "--due", now=LONG_AFTER)
    assert again.out == "Ingen slettefrist er nået. Intet er slettet.\n"
    for file in (house / "hus").rglob("*"):
        assert not file.is_file() or CALLED.encode() not in file.read_bytes()


def test_a_clock_that_is_years_ahead_erases_nobody_and_is_told(house: Path) -> None:
    said = at(house, "participants", "erase", "--due", now=CLOCK_AHEAD)
    assert (said.code, said.out) == (0, "Ingen slettefrist er nået. Intet er slettet.\n")
    assert "ur går rigtigt" in said.err
    assert CALLED in at(house, "courses", "show", NAME, "--people").out


def test_nobody_is_erased_by_a_command_that_forgot_to_say_whom(house: Path) -> None:
    said = at(house, "participants", "erase", now=LONG_AFTER)
    assert (said.code, "--due" in said.err) == (2, True)
    assert CALLED in at(house, "courses", "show", NAME, "--people").out


@pytest.mark.parametrize("number", [FAMILY, MOTHER])
def test_a_family_is_told_everything_on_paper_and_as_a_file(house: Path, number: UUID) -> None:
    paper, file = house / "ud.pdf", house / "ud.json"
    said = at(
        house, "participants", "report", str(number), "--out", paper, "--json", file, role=Role.RECEPTION
    )
    assert said.code == 0, said.err
    assert said.out == f"Skrevet: {paper.resolve()}\nSkrevet: {file.resolve()}\n"
    assert "Amina" not in said.out + said.err
    reader = PdfReader(paper)
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    for words in (CALLED, "20 30 40 50", "Adam", "mødt", "22. januar 2026", str(FAMILY)):
        assert words in text
    assert "Sofie" not in text
    assert "Amina" not in str(reader.metadata)
    stored = json.loads(file.read_text(encoding="utf-8"))["stored"]
    told = {str(one["value"]) for one in stored}
    assert {CALLED, "20304050", "Adam"} <= told
    if os.name == "posix":
        assert all(one.stat().st_mode & 0o077 == 0 for one in (paper, file))


def test_a_report_that_cannot_be_written_is_refused_whole(house: Path) -> None:
    assert at(house, "participants", "report", "Amina", "--out", house / "ud.pdf").code == 2
    unknown = at(house, "participants", "report", str(uuid4()), "--out", house / "ud.pdf")
    assert (unknown.code, unknown.out) == (2, "")
    twice = at(house, "participants", "report", str(FAMILY), "--out", house / "u", "--json", house / "u")
    assert twice.code == 2
    assert not (house / "ud.pdf").exists()
    assert not (house / "u").exists()


def test_the_same_house_gives_the_same_paper(house: Path) -> None:
    papers = []
    for name in ("en.pdf", "to.pdf"):
        assert at(house, "participants", "report", str(FAMILY), "--out", house / name).code == 0
        papers.append((house / name).read_bytes())
    assert papers[0] == papers[1]


def test_a_process_of_its_own_says_it_in_danish(house: Path) -> None:
    who = ("--staff", STAFF[Role.LEADER][1], "--passphrase-file", house / "pas.txt")
    said = familiehus("courses", "list", "--home", house / "hus", *who)
    assert (said.code, NAME in said.out) == (0, True), said.err
    for words in (("courses",), ("courses", "list"), ("courses", "show"), ("courses", "export-attendance"),
                  ("participants",), ("participants", "erase"), ("participants", "report")):  # fmt: skip
        helped = inside(*words, "--help")
        assert (helped.code, helped.err) == (0, "")
        assert not {"usage", "optional", "options"} & set(helped.out.split())
