"""A directory taken over through the window, and the catalogue handed on."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus.services.offer_csv import offers_csv, read_csv
from familiehus.services.offer_hsds import offers_hsds
from familiehus.ui import dialogs
from familiehus.ui.offers.import_sheet import CHANGED, FAULTS, HELD, NEW
from tests.helpers.offers_house import CATALOGUE, CTRL, Key, OffersRig, offer, offers_at

STARTER = CATALOGUE[2]


def choose(rig: OffersRig, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    dialogs.set_next_answer(path)
    rig.page.files.import_file()
    rig.settle()


def a_file() -> bytes:
    fresh = [offer(f"Klub {n}", "Red Barnet", "Økonomi") for n in range(3)]
    ours = replace(CATALOGUE[0], phone="70 10 20 30", track="Spor 3")
    wrong = replace(offer("Uden emne", "Red Barnet"), topics=(), phone="hej")
    rows = [*fresh, ours, replace(STARTER, about="Ny tekst"), wrong, CATALOGUE[5]]
    return b"".join(offers_csv(rows))


def test_nothing_is_saved_before_the_button_and_then_all_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        before = rig.kept()
        choose(rig, tmp_path / "katalog.csv", a_file())
        sheet = rig.page.files.sheet
        assert sheet is not None
        assert sheet.counts.text() == "3 er nye, 2 ændres, 1 er uændret, 1 har fejl og bliver ikke hentet."
        assert sheet.go.text() == "Hent 5 tilbud"
        assert list(sheet.which.chips) == [NEW, CHANGED, FAULTS]
        rig.click(sheet.which.chips[CHANGED])
        notes = {row.cells[1]: row.note for row in sheet.rows.rows}
        assert notes["Babycafé i Stege"] == "spor: Spor 3\nHusets eget bliver stående: telefon"
        assert notes["God start på livet"] == "om: Ny tekst"
        rig.click(sheet.which.chips[FAULTS])
        assert {row.cells for row in sheet.rows.rows} == {("Linje 7", "Uden emne")}
        assert sorted(row.note for row in sheet.rows.rows) == [
            "Emner mangler",
            "Telefon kan ikke læses som et telefonnummer",
        ]
        assert rig.kept() == before
        rig.click(sheet.go)
        assert rig.page.files.sheet is None
        assert rig.kept()["God start på livet"].about == "Ny tekst"
        assert rig.kept()["Babycafé i Stege"].phone == CATALOGUE[0].phone
        assert len(rig.titles()) == len(CATALOGUE) + 3
        assert rig.undo.undo_text == "hentning af 5 tilbud"
        rig.press(Key.Key_Z, modifier=CTRL)
        assert rig.kept() == before


def test_one_tick_takes_the_files_word(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        choose(
            rig, tmp_path / "katalog.csv", b"".join(offers_csv([replace(CATALOGUE[0], phone="70 10 20 30")]))
        )
        sheet = rig.page.files.sheet
        assert sheet is not None
        assert list(sheet.which.chips) == [HELD]
        assert not sheet.go.isEnabled()
        rig.click(sheet.overwrite)
        assert sheet.go.text() == "Hent 1 tilbud"
        assert sheet.rows.rows[0].note == "telefon: 33 45 86 30 → 70 10 20 30"
        rig.click(sheet.go)
        assert rig.kept()["Babycafé i Stege"].phone == "70 10 20 30"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7", "Det er et billede eller en PDF"),
        (b"PK\x03\x04", "Det er et regneark"),
        (b"a,b,c\n", "semikolon"),
        (b"sted;tid\nA;B\n", "Der mangler navn og organisation."),
        (b'{"hej": 1}', "ingen tilbud i den"),
        (b"{", "kan ikke læses til ende"),
    ],
)
def test_a_wrong_file_is_refused_in_plain_danish(
    qtbot: QtBot, tmp_path: Path, data: bytes, words: str
) -> None:
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        choose(rig, tmp_path / "fil.txt", data)
        sheet = rig.page.files.sheet
        assert sheet is not None
        assert words in sheet.trouble.text
        assert not sheet.go.isVisible()
        rig.press(Key.Key_Escape)
        assert rig.page.files.sheet is None


def test_closing_the_sheet_while_it_reads_stops_it(qtbot: QtBot, tmp_path: Path) -> None:
    many = b"".join(offers_csv([offer(f"Tilbud {n}", "Foreningen", "Søvn") for n in range(3000)]))
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        path = tmp_path / "mange.csv"
        path.write_bytes(many)
        dialogs.set_next_answer(path)
        rig.page.files.import_file()
        sheet = rig.page.files.sheet
        assert sheet is not None
        assert sheet.progress.isVisible()
        sheet.close_quietly()
        rig.settle()
        assert rig.page.files.sheet is None
        assert len(rig.kept()) == len(CATALOGUE)


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_the_catalogue_is_handed_on(qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        target = tmp_path / f"ud.{kind}"
        dialogs.set_next_answer(target)
        (rig.page.files.export_csv if kind == "csv" else rig.page.files.export_hsds)()
        rig.settle()
        write = offers_csv if kind == "csv" else offers_hsds
        assert target.read_bytes() == b"".join(write(CATALOGUE))


def test_what_was_handed_on_can_be_read_by_another_house(qtbot: QtBot, tmp_path: Path) -> None:
    with offers_at(qtbot, tmp_path, ()) as rig, dialogs.scripted():
        choose(rig, tmp_path / "fra-andre.json", b"".join(offers_hsds(CATALOGUE)))
        sheet = rig.page.files.sheet
        assert sheet is not None
        assert sheet.counts.text() == "6 er nye, 0 ændres, 0 er uændrede."
        rig.press(Key.Key_Return)
        assert set(rig.kept()) == {one.name for one in CATALOGUE}
        assert read_csv(b"".join(offers_csv(rig.kept().values()))).lines[0].name == "Babycafé i Stege"


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_lock_in_the_same_moment_lets_the_file_be_written(qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    """Closing the doors finishes what was begun, and reading and writing are begun as one."""
    with offers_at(qtbot, tmp_path) as rig, dialogs.scripted():
        there = tmp_path / f"ud.{kind}"
        dialogs.set_next_answer(there)
        (rig.page.files.export_csv if kind == "csv" else rig.page.files.export_hsds)()
        rig.tasks.close()
        assert b"Babycaf" in there.read_bytes()
