"""S1, Familiernes Hus, Vordingborg: which towns do the users come from, and where would a satellite help?

Two years of paper tallies come in by the command, a morning at the desk by keys. The leader reads the
answer on the page, opens a place in Stege under "Huset", and the answer is another one. Nothing of it leaves
the house.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.ui.pages.house import HousePage
from familiehus.ui.pages.statistics import StatisticsPage
from familiehus.ui.statistics.where import Where
from tests.helpers.command_line import Said, familiehus, inside
from tests.helpers.whole_program import CTRL, WholeProgram

PASSPHRASE = "fire gule gulerødder"
HEADER = "dato;time;sted;kanal;henvender;postnummer;antal"
TOWNS = {
    2025: {"4760": 12, "4780": 3, "4791": 1, "4720": 5, "4750": 2},
    2026: {"4760": 13, "4780": 8, "4791": 2, "4720": 6, "4750": 2},
}
"""A week's contacts by postnummer: Møn grows, the rest stays about the same."""
WEEKS = ("05-01", "12-01", "02-02", "09-02", "02-03", "09-03")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Founded by its command, with the two years on paper read in."""
    (tmp_path / "kode.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    made = familiehus(
        "init", "--home", tmp_path / "hus", "--house", "Familiernes Hus", "--kommune", "0390",
        "--place", "Familiernes Hus=4760", "--place", "Præstø Skole",
        "--area", "Vordingborg by=4760", "--area", "Møn=4780,4791,4792", "--area", "Præstø=4720,4735",
        "--leader", "Kirsten B.", "--passphrase-file", tmp_path / "kode.txt",
        "--recovery-out", tmp_path / "arkivskab", "--opened", "2025-01-02",
    )  # fmt: skip
    assert made.code == 0, made.err
    for year, towns in TOWNS.items():
        rows = [
            f"{day}-{year};10;Familiernes Hus;fremmøde;mor;{postnummer};{count}"
            for day in WEEKS
            for postnummer, count in towns.items()
        ]
        rows += [f"06-01-{year};11;Præstø Skole;fremmøde;far;4720;2",
                 f"06-01-{year};;Familiernes Hus;telefon;mor;4700;1",
                 f"06-01-{year};;Familiernes Hus;telefon;mor;ukendt;3"]  # fmt: skip
        (tmp_path / f"{year}.csv").write_text("\n".join((HEADER, *rows, "")), encoding="utf-8")
        done = familiehus("contacts", "import", tmp_path / f"{year}.csv", *_options(tmp_path))
        assert done.code == 0, done.err
    return tmp_path


@pytest.fixture
def spring() -> Iterator[None]:
    """The second quarter is young, the first one over."""
    with clock.frozen(datetime.fromisoformat("2026-04-08 10:42")):
        yield


def _options(folder: Path) -> tuple[str, ...]:
    return ("--home", str(folder / "hus"), "--passphrase-file", str(folder / "kode.txt"))


def _statistics(house: Path, *words: str) -> Said:
    span = ("--from", "2026-01-01", "--to", "2026-03-31", "--json")
    return inside("statistics", *span, *words, *_options(house))


def _figures(program: WholeProgram) -> StatisticsPage:
    program.press(Qt.Key.Key_6, CTRL)
    page = program.house.frame.page_of("statistics")
    assert isinstance(page, StatisticsPage)
    program.until(lambda: page.reading is not None)
    return page


def _where(program: WholeProgram, period: str) -> Where:
    """By keys: the field for a period, then the section."""
    page = _figures(program)
    program.press(Qt.Key.Key_G)
    program.type(period, Qt.Key.Key_Return)
    program.until(lambda: page.reading is not None and page.reading.period == page.picker.period)
    page.view.row.choose("where")
    section = page.view.section
    assert isinstance(section, Where)
    program.until(section.isVisible)
    return section


@pytest.mark.usefixtures("spring")
def test_s01_the_leader_reads_where_a_satellite_would_help(qtbot: QtBot, house: Path) -> None:
    program = WholeProgram(qtbot, house / "hus")
    program.unlock(PASSPHRASE)
    program.type("M4780", Qt.Key.Key_Return)
    program.type("F4791X2", Qt.Key.Key_Return)

    section = _where(program, "1. kvartal 2026")
    rows = {row[0]: row[1:] for row in section.towns.table.numbers_model.numbers.rows}
    assert rows["4780 Stege"] == ("48", "25 %", "18", "+30", "24")
    assert rows["4720 Præstø"][:1] == ("38",)
    assert section.towns.note.text().startswith("4780 Stege er vokset mest siden 1. kvartal 2025: 18 → 48.")
    best = [(row.cells[0], row.note) for row in section.satellites.best.rows]
    assert best[0] == (
        "4780 Stege",
        "48 henvendelser (25 %), 30 flere end 1. kvartal 2025. 24 km til nærmeste sted.",
    )
    assert section.satellites.answer.text().startswith(
        "Med et sted i 4780 Stege ville 60 henvendelser få kortere vej: 27 km bliver til 2 km i gennemsnit."
    )
    said = section.satellites.note.text()
    assert said.startswith("Præstø Skole har intet postnummer under Huset, Steder, og er ikke regnet med.")
    assert "3 henvendelser er uden postnummer" in said
    assert "1 kom fra en anden kommune" in said

    _open_in_stege(program)
    after = _where(program, "1. kvartal 2026").satellites
    assert "4780 Stege" not in [row.cells[0] for row in after.best.rows]
    assert after.best.rows[0].cells == ("4720 Præstø",), "now Præstø is what is farthest from everything"
    program.close_for_the_day()


def _open_in_stege(program: WholeProgram) -> None:
    """Under "Huset", by keys: the name says the town, so that only the name is typed."""
    program.press(Qt.Key.Key_7, CTRL)
    page = program.house.frame.page_of("house")
    assert isinstance(page, HousePage)
    page.open("places")
    program.rest()
    program.press(Qt.Key.Key_Insert)
    program.type("Stege Bibliotek", Qt.Key.Key_Return)
    program.until(lambda: "sted Stege Bibliotek" in program.house.undo.undo_text)


@pytest.mark.usefixtures("spring")
def test_s01_the_command_tells_the_same_and_one_place_alone(house: Path) -> None:
    said = _statistics(house)
    assert said.code == 0, said.err
    assert "Giv dem ikke videre" in said.err
    found = json.loads(said.out)
    towns = {row["postnummer"]: row for row in found["towns"]}
    assert found["contacts"] == 6 * 31 + 6
    assert towns["4780"] == {
        "postnummer": "4780", "town": "Stege", "area": "Møn", "contacts": 48, "year_before": 18,
        "share": round(48 / 189, 4), "km": 24.2,
    }  # fmt: skip
    assert towns["4760"]["km"] == 0.0
    assert found["tables"]["place"] == {"Familiernes Hus": 190, "Præstø Skole": 2}
    best = found["satellite"]["best"][0]
    assert (best["town"], best["contacts_helped"]) == ("Stege", 60)
    assert (found["satellite"]["without_postnummer"], found["satellite"]["from_other_kommuner"]) == (3, 1)

    school = json.loads(_statistics(house, "--place", "præstø skole").out)
    assert (school["place"], school["contacts"]) == ("Præstø Skole", 2)
    assert [row["postnummer"] for row in school["towns"]] == ["4720"]
    nowhere = _statistics(house, "--place", "Kirken")
    assert nowhere.code == 2
    assert "Kirken" in nowhere.err


@pytest.mark.usefixtures("spring")
def test_s01_no_kilometre_leaves_the_house(house: Path) -> None:
    paper, numbers = house / "kvartal.pdf", house / "kvartal.json"
    said = inside(
        "report", "quarter", "2026-K1", "--out", paper, "--figures", numbers, "--publish", *_options(house)
    )
    assert said.code == 0, said.err
    printed = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "Møn" in printed
    for word in ("satellit", " km", "Stege"):
        assert word not in printed, word
        assert word not in numbers.read_text("utf-8"), word


def test_s01_a_place_that_lies_nowhere_in_denmark_makes_no_house(tmp_path: Path) -> None:
    (tmp_path / "kode.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    made = inside(
        "init", "--home", tmp_path / "hus", "--house", "Familiernes Hus", "--kommune", "0390",
        "--place", "Familiernes Hus=4761", "--area", "Vordingborg by=4760", "--leader", "Kirsten B.",
        "--passphrase-file", tmp_path / "kode.txt", "--recovery-out", tmp_path / "k",
    )  # fmt: skip
    assert made.code == 2
    assert "4761 er ikke et dansk postnummer. Mente du 4760 Vordingborg" in made.err
    assert not (tmp_path / "hus" / "familiehus.db").exists()
