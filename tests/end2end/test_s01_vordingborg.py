"""S1 Familiernes Hus, Vordingborg: number, henvender, postnummer; which towns do the users come from?

A month on paper comes in from the command line, a Sunday at the desk is typed by keys, the day is
counted to the end, and the month leaves the house so that nobody can be found in it.
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
from tests.helpers.command_line import familiehus, inside
from tests.helpers.whole_program import CTRL, WholeProgram

PASSPHRASE = "fire gule gulerødder"
HEADER = "dato;time;kanal;henvender;postnummer;aarsager;antal"
PAPER = (
    "02-11-2026;10;fremmøde;mor;4760;søvn;9",
    "03-11-2026;11;fremmøde;mor;4780;amning;7",
    "04-11-2026;9;telefon;far;4720;;6",
    "05-11-2026;14;fremmøde;mor;4791;;2",
    "06-11-2026;;i hjemmet;anden;ønsker ikke at oplyse;;1",
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "kode.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    (tmp_path / "papir.csv").write_text("\n".join((HEADER, *PAPER, "")), encoding="cp1252")
    made = familiehus(
        "init", "--home", tmp_path / "hus", "--house", "Familiernes Hus", "--kommune", "0390",
        "--area", "Vordingborg by=4760", "--area", "Møn=4780,4791,4792,4793", "--area", "Præstø=4720,4735",
        "--leader", "Kirsten B.", "--passphrase-file", tmp_path / "kode.txt",
        "--recovery-out", tmp_path / "arkivskab", "--opened", "2026-11-01",
    )  # fmt: skip
    assert made.code == 0, made.err
    done = familiehus("contacts", "import", tmp_path / "papir.csv", *_options(tmp_path))
    assert done.code == 0, done.err
    return tmp_path


@pytest.fixture
def sunday() -> Iterator[None]:
    with clock.frozen(datetime.fromisoformat("2026-11-22 10:42")):
        yield


def _options(folder: Path) -> tuple[str, ...]:
    return ("--home", str(folder / "hus"), "--passphrase-file", str(folder / "kode.txt"))


@pytest.mark.usefixtures("sunday")
def test_s01_a_month_from_paper_and_desk_to_the_committee(qtbot: QtBot, house: Path) -> None:
    program = WholeProgram(qtbot, house / "hus")
    program.unlock(PASSPHRASE)
    program.type("M4760", Qt.Key.Key_Return)
    program.type("F4780", Qt.Key.Key_Return)
    program.type("M4760X9", Qt.Key.Key_Return)
    program.type("A0", Qt.Key.Key_Return)
    program.press(Qt.Key.Key_Z, CTRL)
    program.press(Qt.Key.Key_J, CTRL)
    program.press(Qt.Key.Key_Return)
    program.close_for_the_day()
    assert list((house / "hus" / "backups").glob("*.fhb")), "closing made no copy"
    with clock.frozen(datetime.fromisoformat("2026-12-02 09:10")):
        said = inside(
            "report", "month", "2026-11", "--out", house / "november.pdf", "--figures", house / "m.json",
            "--publish", *_options(house),
        )  # fmt: skip
    assert said.code == 0, said.err
    words = " ".join(page.extract_text() for page in PdfReader(house / "november.pdf").pages)
    assert "Familiernes Hus" in words
    assert "IKKE OFFENTLIGGJORT" not in words
    tables = {table["id"]: table for table in json.loads((house / "m.json").read_text("utf-8"))["tables"]}
    assert tables["contacts.total"]["total"] == 25 + 11
    towns = {row["label"]: row["value"] for row in tables["contacts.area"]["rows"]}
    assert towns["Vordingborg by"] == 19
    assert towns["Møn"] == 10
    assert all(value >= 5 for table in tables.values() for value in _values(table))


@pytest.mark.usefixtures("sunday")
def test_s01_locking_ends_the_process_and_nothing_is_lost(qtbot: QtBot, house: Path) -> None:
    program = WholeProgram(qtbot, house / "hus")
    program.unlock(PASSPHRASE)
    program.type("M4760", Qt.Key.Key_Return)
    program.press(Qt.Key.Key_L, CTRL)
    program.until(lambda: program.replaced == 1)
    assert not program.house.frame.isVisible()
    out = house / "ud.csv"
    assert familiehus("contacts", "export", "--out", out, *_options(house)).code == 0
    assert "22-11-2026;10;Familiernes Hus;fremmøde;mor;4760;;;;;1" in out.read_text("utf-8-sig").splitlines()


def _values(table: dict[str, list[dict[str, int]]]) -> list[int]:
    return [row["value"] for row in table["rows"]]
