"""Whoever reads a paper reads Danish: the window's language changes no byte that leaves the house."""

import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock, i18n
from familiehus.figures import PeriodFigures
from familiehus.reports.figures_json import figures_json
from familiehus.reports.key_figures import key_figures
from familiehus.reports.month import period_report
from familiehus.reports.printed import printed_period
from familiehus.reports.recovery import recovery_sheet
from familiehus.services.publishing import preview
from familiehus.values import Channel, Henvender, Period, PeriodKind
from tests.helpers import command_line
from tests.helpers.cupboards import PASSPHRASE, STAFF, RealHouse, facts, new_house, register

NOW = datetime.fromisoformat("2026-11-22 11:42")
NOVEMBER = Period(PeriodKind.MONTH, 2026, 11)
MADE_ON = date(2026, 11, 22)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        yield new_house(tmp_path)


@pytest.fixture
def foreign() -> Iterator[None]:
    """A window in which every sentence is another one, so that nothing can be Danish by chance."""
    i18n.install(lambda danish: "§" + danish)
    yield
    i18n.install(None)


def counted(house: RealHouse) -> PeriodFigures:
    """A month with merged rows, and a month before it to compare with."""
    with house.open() as cupboard:
        for month in (10, 11):
            day = date(2026, month, 12)
            register(cupboard, facts(day, count=11, reasons=("søvn",)))
            register(cupboard, facts(day, count=7, postnummer="4760", channel=Channel.TELEFON))
            register(cupboard, facts(day, count=2, postnummer="4720", henvender=Henvender.FAR))
            register(cupboard, facts(day, count=4, postnummer="ukendt", channel=Channel.DIGITALT))
        return preview(cupboard, NOVEMBER)


def paper(figures: PeriodFigures) -> tuple[object, ...]:
    tiles = key_figures(printed_period(figures)).tiles
    sheet = recovery_sheet("Huset", "Leder", ("AAAA", "BBBB"), MADE_ON, False)
    return period_report(figures), figures_json(figures), tiles, sheet


def test_papers_are_the_same_in_every_language(house: RealHouse) -> None:
    figures = counted(house)
    danish = paper(figures)
    i18n.install(lambda words: "§" + words)
    try:
        with house.open() as cupboard:
            again = preview(cupboard, NOVEMBER)
        assert again == figures
        assert paper(again) == danish
        assert i18n.tr("Skranken") == "§Skranken"
    finally:
        i18n.install(None)
    assert any(row.label == "Øvrige" for table in figures.tables for row in table.rows)


@pytest.mark.usefixtures("foreign")
def test_danish_is_for_one_thread_and_ends_with_its_block() -> None:
    heard: list[str] = []
    with i18n.danish():
        other = threading.Thread(target=lambda: heard.append(i18n.trn("{n} mor", "{n} mødre", 2)))
        other.start()
        other.join()
        heard.append(i18n.trn("{n} mor", "{n} mødre", 2))
        with i18n.danish():
            pass
        heard.append(i18n.tr("Mor"))
    with pytest.raises(KeyError), i18n.danish():
        raise KeyError
    heard.append(i18n.tr("Mor"))
    assert heard == ["§2 mødre", "2 mødre", "Mor", "§Mor"]


@pytest.mark.usefixtures("foreign")
def test_the_command_line_speaks_danish(house: RealHouse, tmp_path: Path) -> None:
    (house.home.root / "window.json").write_text('{"language": "en"}', encoding="utf-8")
    (tmp_path / "kode.txt").write_text(PASSPHRASE, encoding="utf-8")
    leader = STAFF[next(iter(STAFF))][1]
    options = ("--home", house.home.root, "--passphrase-file", tmp_path / "kode.txt", "--staff", leader)
    said = command_line.inside("check", *options)
    assert (said.code, "Huset er helt." in said.out, "§" in said.out + said.err) == (0, True, False), said
    refused = command_line.inside("report", "month", "2027-10", "--out", tmp_path / "m.pdf", *options)
    assert refused.code == 2
    assert "ikke begyndt endnu" in refused.err
    assert "§" not in refused.err
