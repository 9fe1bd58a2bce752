"""The calendar's papers from the command line: written whole, for those who may, and safe to hang up."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from familiehus import clock
from familiehus.calendar.activity import ActivityKind, ChangeState, DateChange
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.values import Role
from tests.helpers.command_line import Said, familiehus, inside
from tests.helpers.cupboards import PASSPHRASE, STAFF, new_house
from tests.helpers.planned_house import activity, furnish

NOW = datetime.fromisoformat("2026-11-16 08:00")
TUESDAY = date(2026, 11, 17)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Path]:
    """A house with a café, a cancelled talk and a staff meeting in week 47."""
    with clock.frozen(NOW):
        made = new_house(tmp_path)
        planned = furnish(made)
        gone = DateChange(date(2026, 11, 18), ChangeState.CANCELLED, "Bodil har influenza")
        talk = activity(date(2026, 11, 18), title="Samtale", rooms=())
        for one in (
            activity(TUESDAY, setup="borde"),
            talk,
            activity(date(2026, 11, 19), title="Husmøde", kind=ActivityKind.INTERNAL, people=()),
        ):
            planned.do(plan_activity, PlanActivity(one))
        planned.do(change_date, ChangeDate(talk.id, talk.first_day, gone))
        planned.cupboard.close()
        (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
        yield tmp_path


def options(folder: Path, who: Role = Role.LEADER) -> tuple[str, ...]:
    """Before the command: behind it ``--staff`` is the paper's own."""
    secret = str(folder / "pas.txt")
    return "--home", str(folder / "hus"), "--passphrase-file", secret, "--staff", STAFF[who][1]


def at(folder: Path, *words: str | Path, who: Role = Role.LEADER) -> Said:
    return inside(*options(folder, who), *words)


def text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_the_poster_is_written_for_the_door(house: Path) -> None:
    out = house / "uge.pdf"
    said = at(house, "report", "week", "2026-W47", "--out", out)
    assert said.code == 0, said.err
    assert said.out.strip() == f"Skrevet: {out}"
    words = text(out)
    assert words.startswith("Uge 47 i Familiehuset Kanalen")
    assert "10–12 Barselscafé" in words
    assert "aflyst" in words
    for hidden in ("Bodil", "influenza", "Husmøde", "borde"):
        assert hidden not in words


def test_the_staff_s_week_says_that_it_is_theirs(house: Path) -> None:
    out = house / "uge.pdf"
    said = at(house, "report", "week", "2026-47", "--out", out, "--staff")
    assert said.code == 0, said.err
    assert "kun til huset selv" in said.err
    words = text(out)
    for shown in ("Kun til personale", "Bodil Lund", "Aflyst: Bodil har influenza", "Husmøde", "borde"):
        assert shown in words


def test_a3_is_larger(house: Path) -> None:
    for size in ("a4", "a3"):
        assert (
            at(house, "report", "week", "2026-W47", "--out", house / f"{size}.pdf", "--size", size).code == 0
        )
    small, large = (PdfReader(house / f"{size}.pdf").pages[0].mediabox.width for size in ("a4", "a3"))
    assert float(large) == pytest.approx(float(small) * 2**0.5)


@pytest.mark.parametrize("staff", [False, True])
def test_the_month_on_one_sheet(house: Path, staff: bool) -> None:
    out = house / "november.pdf"
    said = at(house, "report", "overview", "2026-11", "--out", out, *(("--staff",) if staff else ()))
    assert said.code == 0, said.err
    words = text(out)
    assert "November 2026 i Familiehuset Kanalen" in words
    assert ("Husmøde" in words) is staff
    assert ("Bodil" in words) is staff


def test_reception_may_and_whoever_sees_no_families_may_not(house: Path) -> None:
    words = ("report", "week", "2026-W47", "--out", house / "uge.pdf")
    assert at(house, *words, who=Role.RECEPTION).code == 0
    (house / "uge.pdf").unlink()
    refused = at(house, *words, who=Role.ADMIN)
    assert refused.code == 4
    assert not (house / "uge.pdf").exists()
    assert at(house, "report", "overview", "2026-11", "--out", house / "m.pdf", who=Role.ADMIN).code == 4


@pytest.mark.parametrize("week", ["2026-W54", "2026-W00", "uge 47", "2025-W53", "47"])
def test_a_week_that_is_none_is_refused(house: Path, week: str) -> None:
    refused = at(house, "report", "week", week, "--out", house / "uge.pdf")
    assert refused.code == 2
    assert "skriv ugen som 2026-W47" in refused.err


def test_what_cannot_be_written_is_refused_before_anything_is_read(house: Path) -> None:
    assert at(house, "report", "week", "2026-W47", "--out", house / "væk" / "uge.pdf").code == 2
    assert at(house, "report", "week", "2026-W47", "--out", house / "hus" / "familiehus.db").code == 2
    assert at(house, "report", "week", "2026-W47", "--out", house / "u.pdf", "--size", "a5").code == 2


def test_the_same_week_is_the_same_file_also_from_a_process_of_its_own(house: Path) -> None:
    one, other = house / "en.pdf", house / "to.pdf"
    assert at(house, "report", "week", "2026-W53", "--out", one).code == 0
    said = familiehus(*options(house), "report", "week", "2026-W53", "--out", other)
    assert said.code == 0, said.err
    assert one.read_bytes() == other.read_bytes()
    assert "Uge 53" in text(one)
