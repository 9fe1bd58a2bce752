"""Publishing from the page: the preview, the reasons, the lock, stopping it, and what is made of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.ledger import publications
from familiehus.reports.month import period_report
from familiehus.ui import dialogs
from familiehus.ui.statistics.publish_sheet import PublishSheet
from familiehus.values import Period, PeriodKind
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import CTRL, Key, Opened, fill, rest

OCTOBER = Period(PeriodKind.MONTH, 2026, 10)
NOVEMBER = Period(PeriodKind.MONTH, 2026, 11)


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """A whole October, and a day of it that nobody counted; November is running."""
    fill(house, date(2026, 10, 1), date(2026, 10, 29), 8)
    fill(house, date(2026, 11, 2), date(2026, 11, 6), 6)
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    return shown


def sheet(opened: Opened) -> PublishSheet:
    found = opened.statistics.sheet
    assert found is not None
    return found


def previewed(qtbot: QtBot, opened: Opened) -> PublishSheet:
    """O, and wait for the paper."""
    opened.press(Key.Key_O)
    rest(qtbot, opened, lambda: sheet(opened).edition is not None)
    return sheet(opened)


def published(qtbot: QtBot, opened: Opened) -> PublishSheet:
    """O, Ctrl+Enter, and wait until it is locked."""
    shown = previewed(qtbot, opened)
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    return shown


@contextmanager
def desk_writing(opened: Opened) -> Iterator[None]:
    """Somebody else's work is on its way to the disk: what is asked meanwhile waits for the end of it."""
    done = Event()
    opened.tasks.cupboard_job(lambda _progress: done.wait(20))
    try:
        yield
    finally:
        done.set()


def in_ledger(opened: Opened) -> list[Period]:
    with opened.cupboard.read() as session:
        return [row.period for row in publications(session)]


def test_the_button_says_which_kind_and_a_week_stays_inside(qtbot: QtBot, opened: Opened) -> None:
    page = opened.statistics
    assert page.publish_button.text() == "Offentliggør måneden …"
    opened.press(Key.Key_K)
    rest(qtbot, opened)
    assert page.publish_button.text() == "Offentliggør kvartalet …"
    opened.press(Key.Key_U)
    rest(qtbot, opened)
    assert not page.publish_button.isEnabled()
    opened.press(Key.Key_O)
    assert page.sheet is None


def test_the_preview_is_marked_and_says_what_locking_means_and_writes_nothing(
    qtbot: QtBot, opened: Opened
) -> None:
    shown = previewed(qtbot, opened)
    side, paper = shown.side, shown.edition
    assert "IKKE OFFENTLIGGJORT" in PdfReader(_stream(paper.pdf)).pages[0].extract_text().upper()
    assert side.state.text.startswith("Ikke offentliggjort.")
    assert "kan ikke fortrydes" in side.meaning.text()
    assert side.days.text().startswith("1 åben dag er ikke talt færdig: 30. oktober.")
    assert side.publish.text() == "Offentliggør oktober 2026"
    assert not side.print_button.isVisible()
    assert side.withheld.words
    assert all("vises ikke" in sentence and "fordi" in sentence for sentence in side.withheld.words)
    assert shown.closing.hasFocus()  # Enter closes; it never locks
    assert in_ledger(opened) == []
    opened.press(Key.Key_Escape)
    rest(qtbot, opened)
    assert in_ledger(opened) == []


def _stream(data: bytes):
    from io import BytesIO

    return BytesIO(data)


def test_a_running_month_is_a_draft_and_cannot_be_locked(qtbot: QtBot, opened: Opened) -> None:
    opened.statistics.picker.choose(NOVEMBER)
    rest(qtbot, opened, lambda: opened.statistics.reading is not None)
    shown = previewed(qtbot, opened)
    assert "November 2026 er ikke slut før 30. november. Dette er en kladde." in shown.side.state.text
    assert not shown.side.publish.isEnabled()
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened)
    assert in_ledger(opened) == []


def test_ctrl_enter_locks_and_the_paper_can_be_printed(qtbot: QtBot, opened: Opened) -> None:
    shown = published(qtbot, opened)
    assert in_ledger(opened) == [OCTOBER]
    assert shown.side.state.text == "Offentliggjort 22. november 2026 af Mette Holm"
    assert not shown.side.publish.isVisible()
    assert shown.side.print_button.hasFocus()
    assert shown.edition.pdf == period_report(shown.edition.figures)
    opened.press(Key.Key_Escape)
    rest(qtbot, opened)
    assert opened.statistics.truth.more.text() == "Perioden blev offentliggjort 22. november 2026."
    assert not opened.statistics.publish_button.isVisible()
    assert opened.statistics.truth.words.text() == "Rigtige tal, kun til huset"


def test_stopping_the_preview_says_that_nothing_is_saved(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_O)
    shown = sheet(opened)
    shown.deciding.cancelled.emit()
    rest(qtbot, opened, lambda: bool(shown.side.notice.text))
    assert shown.side.notice.text == "Stoppet. Intet er gemt."
    assert shown.edition is None


def test_stopping_the_lock_writes_nothing_and_it_can_be_tried_again(qtbot: QtBot, opened: Opened) -> None:
    shown = previewed(qtbot, opened)
    with desk_writing(opened):
        opened.press(Key.Key_Return, modifier=CTRL)
        assert not shown.side.publish.isEnabled()
        shown.deciding.cancelled.emit()
    rest(qtbot, opened, lambda: bool(shown.side.notice.text))
    assert shown.side.notice.text == "Stoppet. Intet er offentliggjort."
    assert in_ledger(opened) == []
    assert shown.side.publish.isEnabled()
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    assert in_ledger(opened) == [OCTOBER]


def test_a_stop_that_came_too_late_is_told_as_what_it_is(qtbot: QtBot, opened: Opened) -> None:
    """Another leader had published it before anybody looked whether this one should stop."""
    from familiehus.services.publishing import Publish, publish

    shown = previewed(qtbot, opened)
    publish(opened.cupboard, Publish(OCTOBER))
    with desk_writing(opened):
        opened.press(Key.Key_Return, modifier=CTRL)
        shown.deciding.cancelled.emit()
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    assert shown.side.state.text.startswith("Offentliggjort 22. november 2026")


@pytest.mark.parametrize("key", [None, Key.Key_Escape])
def test_whoever_stops_when_it_is_written_is_told_that_it_is_published(
    qtbot: QtBot, opened: Opened, key: Key | None
) -> None:
    """Only its paper is still being set."""
    shown, done = previewed(qtbot, opened), Event()
    opened.tasks.job(lambda _progress: done.wait(20))
    opened.press(Key.Key_Return, modifier=CTRL)
    qtbot.waitUntil(lambda: in_ledger(opened) == [OCTOBER])
    if key is None:
        shown.deciding.cancelled.emit()
    else:
        opened.press(key)
    done.set()
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    assert shown.side.notice.text == ""
    assert shown.side.state.text.startswith("Offentliggjort 22. november 2026")
    assert opened.window.notices.texts == (("Oktober 2026 er offentliggjort.",) if key else ())


def test_closing_before_it_is_written_writes_nothing(qtbot: QtBot, opened: Opened) -> None:
    previewed(qtbot, opened)
    with desk_writing(opened):
        opened.press(Key.Key_Return, modifier=CTRL)
        opened.press(Key.Key_Escape)
    rest(qtbot, opened)
    assert in_ledger(opened) == []
    assert not sheet(opened).isVisible()


def test_as_published_reads_the_snapshot_and_no_later_truth(qtbot: QtBot, opened: Opened) -> None:
    shown = published(qtbot, opened)
    total = shown.edition.figures.table("contacts.total").total
    opened.press(Key.Key_Escape)
    register(opened.cupboard, facts(date(2026, 10, 30)))
    asked = opened.statistics.reader.asked
    opened.press(Key.Key_S)
    page = opened.statistics
    rest(qtbot, opened, page.snapshot.isVisible)
    assert page.truth.words.text() == "Som offentliggjort"
    assert page.truth.more.text() == "Offentliggjort 22. november 2026 af Mette Holm"
    assert page.snapshot.numbers.cards[0].accessibleName().startswith(f"{total} henvendelser")
    assert page.reader.asked == asked
    assert not page.view.isVisible()
    tables = {table.title: table for table in page.snapshot.figures.tables}
    for card in page.snapshot.cards:
        values = [row[1] for row in card.table.numbers_model.numbers.rows]
        assert values == [str(row.value) for row in tables[card.title].rows]
    opened.press(Key.Key_S)
    rest(qtbot, opened, page.view.isVisible)
    assert page.reading.figures.contacts.total.now == total + 1


def test_what_is_not_published_says_so_and_leads_to_the_draft(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_S)
    page = opened.statistics
    rest(qtbot, opened, page.unpublished.isVisible)
    assert page.unpublished.accessibleName().startswith("Oktober 2026 er ikke offentliggjort. Tryk O")
    page.unpublished.acted.emit()
    rest(qtbot, opened, lambda: sheet(opened).edition is not None)


def test_the_list_says_when_and_by_whom_and_leads_there(qtbot: QtBot, opened: Opened) -> None:
    published(qtbot, opened)
    opened.press(Key.Key_Escape)
    page = opened.statistics
    page.view.row.choose("published")
    rest(qtbot, opened, page.view.section.list.isVisible)
    rows = page.view.section.list.rows
    assert [row.cells for row in rows] == [("Oktober 2026", "22. november 2026 af Mette Holm")]
    page.picker.choose(NOVEMBER)
    rest(qtbot, opened)
    page.view.section.list.setCurrentIndex(page.view.section.list.model().index(0, 0))
    page.view.section.list.setFocus()
    opened.press(Key.Key_Return)
    rest(qtbot, opened, page.snapshot.isVisible)
    assert page.picker.period == OCTOBER


def test_every_file_says_what_the_paper_says(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    published(qtbot, opened)
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_S)
    page = opened.statistics
    rest(qtbot, opened, page.snapshot.isVisible)
    figures = page.snapshot.figures
    pdf, book, numbers, wall = (tmp_path / name for name in ("o.pdf", "o.xlsx", "o.json", "væg.pdf"))
    for target, what in ((pdf, "pdf"), (book, "sheet"), (numbers, "numbers"), (wall, "poster")):
        dialogs.set_next_answer(target)
        page.snapshot.buttons[what].click()
        rest(qtbot, opened, lambda target=target: target.name in page.snapshot.notice.text)
    assert pdf.read_bytes() == period_report(figures)
    stored = json.loads(numbers.read_text(encoding="utf-8"))
    assert (stored["period"], stored["published"]) == ("2026-10", "2026-11-22")
    sheets = load_workbook(book)
    assert "Hvem henvendte sig" in sheets.sheetnames
    assert len(PdfReader(wall).pages) == 1


def test_the_suggested_name_has_no_danish_letters(qtbot: QtBot, opened: Opened) -> None:
    from familiehus.ui.statistics.publication_papers import stem

    shown = previewed(qtbot, opened)
    assert stem(shown.edition.figures) == "maanedsstatistik-2026-10-ikke-offentliggjort"
    opened.press(Key.Key_Return, modifier=CTRL)
    rest(qtbot, opened, lambda: shown.edition.figures.published)
    assert stem(shown.edition.figures) == "maanedsstatistik-2026-10"


def test_a_folder_that_is_gone_is_said_and_the_paper_stays(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    shown = published(qtbot, opened)
    dialogs.set_next_answer(tmp_path / "væk" / "oktober.pdf")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: bool(shown.side.notice.text))
    assert "kunne ikke skrives" in shown.side.notice.text
    assert shown.edition.figures.published


def test_ctrl_p_prints_every_page(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    shown, printed = published(qtbot, opened), tmp_path / "printet.pdf"
    shown.papers.desk.make_printer = lambda _name, _pages: _to_file(printed)
    dialogs.set_next_answer(True)
    opened.press(Key.Key_P, modifier=CTRL)
    rest(qtbot, opened, lambda: "sendt til printeren" in shown.side.notice.text)
    assert len(PdfReader(printed).pages) == len(PdfReader(_stream(shown.edition.pdf)).pages)


def test_a_draft_cannot_be_printed_or_saved_by_key(qtbot: QtBot, opened: Opened) -> None:
    previewed(qtbot, opened)
    for key in (Key.Key_P, Key.Key_S):
        opened.press(key, modifier=CTRL)
    opened.press(Key.Key_R, Key.Key_J)
    rest(qtbot, opened)
    assert sheet(opened).side.notice.text == ""  # and no dialog was opened: none was scripted


def _to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(qtbot: QtBot, opened: Opened, scale: float) -> None:
    opened.window.set_text_scale(scale)
    shown = published(qtbot, opened)
    QApplication.processEvents()
    assert accessible.nameless(shown) == []
    assert accessible.cut(shown.side) == []
    reached = accessible.tab_round(opened.window)
    assert {shown.closing, shown.side.print_button, shown.side.numbers_button, shown.tray.view} <= set(
        reached
    )
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_S)
    rest(qtbot, opened, opened.statistics.snapshot.isVisible)
    qtbot.waitUntil(lambda: accessible.cut(opened.statistics) == [])
    assert accessible.nameless(opened.statistics) == []
