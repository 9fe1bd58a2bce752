"""A quarter and a year leave the house by keys alone: the draft, its reasons, the lock, the paper, again."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.ledger import frozen_months, publications
from familiehus.reports.month import period_report
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.publishing import preview
from familiehus.ui import dialogs
from familiehus.ui.statistics.publish_sheet import PublishSheet
from familiehus.values import Channel, Period
from tests.gui.pages.conftest import Show
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import CTRL, Key, Opened, rest
from tests.helpers.publishing_house import invented, put

QUARTER, YEAR = Period.parse("2026-K3"), Period.parse("2025")
BOTH = pytest.mark.parametrize("period", [QUARTER, YEAR], ids=str)
KINDS = {QUARTER: Key.Key_K, YEAR: Key.Key_Aring}


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Iterator[Opened]:
    """All of last year and the third quarter of this; the fourth is running."""
    with house.open() as cupboard:
        for month in (*YEAR.months, *QUARTER.months, QUARTER.next.months[0]):
            put(cupboard, invented(month, 45))
        for period in (QUARTER, YEAR):  # so few came to meet somebody elsewhere
            register(cupboard, facts(period.first, channel=Channel.UDE, count=3))
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    return shown


def drafted(qtbot: QtBot, opened: Opened, period: Period) -> PublishSheet:
    """The kind, back to the period, O; and wait for the paper."""
    opened.press(KINDS[period])
    rest(qtbot, opened)
    while opened.statistics.picker.period != period:
        opened.press(Key.Key_PageUp)
        rest(qtbot, opened)
    opened.press(Key.Key_O)
    rest(qtbot, opened, lambda: opened.statistics.sheet.edition is not None)
    return opened.statistics.sheet


def locked(qtbot: QtBot, opened: Opened, period: Period) -> PublishSheet:
    shown = drafted(qtbot, opened, period)
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    return shown


def saved(qtbot: QtBot, opened: Opened, said: object, path: Path, *, key: Key, ctrl: bool = False) -> bytes:
    """One of the sheet's keys, answered with ``path``."""
    dialogs.set_next_answer(path)
    opened.press(key, **({"modifier": CTRL} if ctrl else {}))
    rest(qtbot, opened, lambda: path.name in said.text)
    return path.read_bytes()


@BOTH
def test_the_draft_says_which_months_are_locked_too_and_what_stands_not_alone(
    qtbot: QtBot, opened: Opened, period: Period
) -> None:
    shown = drafted(qtbot, opened, period)
    side, words = shown.side, shown.side.withheld.words
    assert "IKKE OFFENTLIGGJORT" in PdfReader(BytesIO(shown.edition.pdf)).pages[0].extract_text().upper()
    assert side.state.text.startswith("Ikke offentliggjort.")
    assert "bliver låst med, og det kan ikke fortrydes." in side.meaning.text()
    assert any("fordi der er for få" in sentence for sentence in words)
    assert all("vises ikke" in sentence and "fordi" in sentence for sentence in words)
    assert len(words) == len(set(words))
    if side.withheld.more.isVisible():
        while not side.withheld.more.hasFocus():
            opened.press(Key.Key_Tab)
        opened.press(Key.Key_Space)
        assert not side.withheld.more.isVisible()
    with opened.cupboard.read() as session:
        assert (publications(session), frozen_months(session)) == ((), ())


@BOTH
def test_it_is_locked_with_its_months_and_is_what_was_previewed(
    qtbot: QtBot, opened: Opened, period: Period
) -> None:
    shown = drafted(qtbot, opened, period)
    draft = shown.edition
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    assert shown.edition.figures.tables == draft.figures.tables
    assert shown.edition.withheld == draft.withheld
    assert shown.side.print_button.hasFocus()
    with opened.cupboard.read() as session:
        assert [row.period for row in publications(session)] == [period]
        assert frozen_months(session) == period.months
    assert ledger_verify(opened.cupboard).holds


@BOTH
def test_printed_saved_and_again_byte_for_byte(
    qtbot: QtBot, opened: Opened, period: Period, tmp_path: Path
) -> None:
    shown = locked(qtbot, opened, period)
    said = shown.side.notice
    first = saved(qtbot, opened, said, tmp_path / "en.pdf", key=Key.Key_S, ctrl=True)
    book = saved(qtbot, opened, said, tmp_path / "en.xlsx", key=Key.Key_R)
    numbers = saved(qtbot, opened, said, tmp_path / "en.json", key=Key.Key_J)
    assert json.loads(numbers)["period"] == str(period)
    assert "Hvem henvendte sig" in load_workbook(BytesIO(book)).sheetnames
    printed = tmp_path / "printet.pdf"
    shown.papers.desk.make_printer = lambda _name, _pages: _to_file(printed)
    dialogs.set_next_answer(True)
    opened.press(Key.Key_P, modifier=CTRL)
    rest(qtbot, opened, lambda: "sendt til printeren" in said.text)
    assert len(PdfReader(printed).pages) == len(PdfReader(BytesIO(first)).pages)

    opened.press(Key.Key_Escape)
    register(opened.cupboard, facts(period.first, count=9))
    opened.press(Key.Key_S)
    page = opened.statistics
    rest(qtbot, opened, page.snapshot.isVisible)
    again = saved(qtbot, opened, page.snapshot.notice, tmp_path / "to.pdf", key=Key.Key_S, ctrl=True)
    assert again == first == period_report(preview(opened.cupboard, period))
    page.snapshot.buttons["sheet"].setFocus()
    dialogs.set_next_answer(tmp_path / "to.xlsx")
    opened.press(Key.Key_Space)
    rest(qtbot, opened, lambda: "to.xlsx" in page.snapshot.notice.text)
    assert (tmp_path / "to.xlsx").read_bytes() == book


@BOTH
def test_what_is_published_is_not_offered_again(qtbot: QtBot, opened: Opened, period: Period) -> None:
    locked(qtbot, opened, period)
    opened.press(Key.Key_Escape)
    rest(qtbot, opened)
    assert not opened.statistics.publish_button.isVisible()
    opened.press(Key.Key_O)
    shown = opened.statistics.sheet
    rest(qtbot, opened, lambda: shown.edition is not None)
    assert shown.edition.figures.published
    assert not shown.side.publish.isVisible()
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened)
    with opened.cupboard.read() as session:
        assert len(publications(session)) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_while_it_is_decided_everything_has_a_name_and_nothing_is_cut(
    qtbot: QtBot, opened: Opened, scale: float
) -> None:
    from tests.helpers import accessible

    opened.window.set_text_scale(scale)
    shown = drafted(qtbot, opened, QUARTER)
    shown.show_period(QUARTER)
    shown.side.meanwhile.show()
    QApplication.processEvents()
    assert accessible.nameless(shown) == []
    assert accessible.cut(shown.side.meanwhile) == []
    assert shown.side.meanwhile.button in accessible.tab_round(opened.window)
    rest(qtbot, opened, lambda: shown.edition is not None)


def _to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer
