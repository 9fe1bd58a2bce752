"""The figures without a window: previews, publishing once and for all, the table, the proof, and refusals."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.values import Channel, Henvender
from tests.helpers.cupboards import facts, register
from tests.helpers.lived_house import LivedHouse, found, moment

OCTOBER = date(2026, 10, 14)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LivedHouse]:
    areas = ("Vordingborg=4760", "Møn=4780")
    with (
        clock.frozen(moment(OCTOBER, 10)),
        found(tmp_path, "Familiernes Hus", "Vordingborg", areas=areas, opened=date(2026, 9, 1)) as house,
    ):
        for count, postnummer, henvender in ((21, "4760", Henvender.MOR), (9, "4780", Henvender.FAR)):
            one = facts(OCTOBER, place=house.place, count=count, postnummer=postnummer, henvender=henvender)
            register(house.cupboard, one)
        late = facts(OCTOBER, place=house.place, count=2, postnummer="4720", channel=Channel.TELEFON)
        register(house.cupboard, late)
        yield house


def test_a_month_is_published_once_and_printed_again_as_it_was(house: LivedHouse, tmp_path: Path) -> None:
    out, figures, table = tmp_path / "m.pdf", tmp_path / "m.json", tmp_path / "m.xlsx"
    month = ("report", "month", "2026-10", "--out", out, "--figures", figures)
    with clock.frozen(moment(date(2026, 11, 3), 9)):
        previewed = house.command(*month)
        assert previewed.code == 0, previewed.err
        assert "ikke offentliggjort" in previewed.err
        assert json.loads(figures.read_text("utf-8"))["published"] is None
        refused = house.command(*month, "--table", table)
        assert (refused.code, table.exists()) == (2, False)
        published = house.command(*month, "--table", table, "--publish")
        assert published.code == 0, published.err
        assert json.loads(figures.read_text("utf-8"))["published"] == "2026-11-03"
        assert table.read_bytes().startswith(b"PK")
        first = out.read_bytes()
        register(house.cupboard, facts(OCTOBER, place=house.place, count=30, postnummer="4760"))
        again = house.command(*month, "--publish")
        assert (again.code, out.read_bytes()) == (0, first), "a late contact changes nothing that is out"
        proof = house.command("ledger", "verify")
        assert proof.code == 0, proof.err
        assert "1 offentliggørelse" in proof.out


def test_the_late_ones_are_in_the_next_month(house: LivedHouse, tmp_path: Path) -> None:
    def total(period: str) -> int:
        figures = tmp_path / f"{period}.json"
        said = house.command(
            "report", "month", period, "--out", tmp_path / "x.pdf", "--figures", figures, "--publish"
        )
        assert said.code == 0, said.err
        tables = {one["id"]: one for one in json.loads(figures.read_text("utf-8"))["tables"]}
        return int(tables["contacts.total"]["total"])

    with clock.frozen(moment(date(2026, 11, 3), 9)):
        assert total("2026-10") == 32
    with clock.frozen(moment(date(2026, 11, 20), 9)):
        register(house.cupboard, facts(OCTOBER, place=house.place, count=11, postnummer="4760"))
        register(house.cupboard, facts(date(2026, 11, 20), place=house.place, count=25, postnummer="4760"))
    with clock.frozen(moment(date(2026, 12, 2), 9)):
        assert total("2026-11") == 36


def test_what_is_not_over_is_not_published(house: LivedHouse, tmp_path: Path) -> None:
    out = tmp_path / "k.pdf"
    for words in (("quarter", "2026-K4"), ("month", "2026-10"), ("year", "2026")):
        said = house.command("report", *words, "--out", out, "--publish")
        assert (said.code, out.exists()) == (2, False), words
    assert house.command("report", "quarter", "2026-10", "--out", out).code == 2
    nothing = house.command("ledger", "verify")
    assert (nothing.code, nothing.out.strip()) == (0, "Der er ikke offentliggjort noget endnu.")


def test_the_true_figures_come_only_when_they_are_asked_for_and_say_what_they_are(
    house: LivedHouse, tmp_path: Path
) -> None:
    said = house.command("statistics", "--from", "1.10.2026", "--to", "31.10.2026", "--json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert (found["contacts"], found["tables"]["postnummer"]["4720"]) == (32, 2)
    assert "aldrig" in said.err or "Giv dem ikke videre" in said.err
    table = tmp_path / "rigtige.xlsx"
    assert (
        house.command("statistics", "--from", "1.10.2026", "--to", "31.10.2026", "--table", table).code == 0
    )
    assert table.read_bytes().startswith(b"PK")
    log = (house.home.logs / "familiehus.log").read_text("utf-8")
    assert "true figures taken out" in log
    assert "4720" not in log
    assert house.command("statistics", "--from", "2.10.2026", "--to", "1.10.2026").code == 2
