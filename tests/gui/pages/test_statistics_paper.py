"""Statistik: the paper leaves the house as it is shown: to a file, to a printer, as figures."""

import json
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from familiehus.reports.figures_json import figures_json
from familiehus.ui import dialogs, theme
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, fill, rest


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """October on the paper."""
    fill(house, date(2026, 10, 1), date(2026, 10, 14), 8)
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.paper is not None)
    return shown


def _notice(opened: Opened) -> str:
    return opened.statistics.view.notice.text


def test_ctrl_s_saves_the_very_bytes_that_are_shown(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    target = tmp_path / "oktober.pdf"
    dialogs.set_next_answer(target)
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: "oktober.pdf" in _notice(opened))
    assert opened.statistics.paper is not None
    assert target.read_bytes() == opened.statistics.paper.pdf
    assert not list(tmp_path.glob("*.new"))


def test_the_suggested_name_has_no_danish_letters(opened: Opened, dialog_script: dialogs.Script) -> None:
    from familiehus.ui.statistics.words import file_stem

    stem = file_stem(opened.statistics.picker.month)
    assert stem == "Maanedsstatistik-2026-10"
    assert stem.isascii()


def test_changing_ones_mind_saves_nothing(qtbot: QtBot, opened: Opened) -> None:
    dialogs.set_next_answer(None)
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened)
    assert _notice(opened) == ""


def test_the_figures_are_the_printed_ones(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    target = tmp_path / "tal.json"
    dialogs.set_next_answer(target)
    opened.statistics.view.figures_button.click()
    rest(qtbot, opened, lambda: "tal.json" in _notice(opened))
    assert opened.statistics.paper is not None
    assert target.read_text(encoding="utf-8") == figures_json(opened.statistics.paper.figures)
    assert json.loads(target.read_text(encoding="utf-8"))["period"] == "2026-10"


def test_a_folder_that_is_gone_is_said_and_the_paper_stays(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    dialogs.set_next_answer(tmp_path / "væk" / "oktober.pdf")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: bool(_notice(opened)))
    assert "kunne ikke skrives" in _notice(opened)
    assert opened.statistics.paper is not None


def _to_file(path: Path, resolution: int = 150) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    printer.setFullPage(True)
    return printer


def test_ctrl_p_prints_every_page(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    printed = tmp_path / "printet.pdf"
    opened.statistics.desk.make_printer = lambda _name, _pages: _to_file(printed)
    dialogs.set_next_answer(True)
    opened.press(Key.Key_P, modifier=CTRL)
    rest(qtbot, opened, lambda: "sendt til printeren" in _notice(opened))
    paper = opened.statistics.paper
    assert paper is not None
    assert len(PdfReader(printed).pages) == opened.statistics.view.tray.view.pages
    assert len(PdfReader(printed).pages[0].images) == 1  # the page as one picture, at the printer's own size


def test_only_the_chosen_pages_are_printed(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    from familiehus.ui.paper.printing import print_pdf

    paper, told = opened.statistics.paper, list[tuple[int, int]]()
    assert paper is not None
    printer = _to_file(tmp_path / "side1.pdf")
    printer.setFromTo(1, 1)
    assert print_pdf(paper.pdf, printer, lambda done, total: told.append((done, total))) == 1
    assert told == [(0, 1)]
    assert len(PdfReader(tmp_path / "side1.pdf").pages) == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)  # Qt says so too
def test_a_printer_that_fails_is_a_sentence(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    gone = tmp_path / "væk" / "printet.pdf"
    opened.statistics.desk.make_printer = lambda _name, _pages: _to_file(gone)
    dialogs.set_next_answer(True)
    opened.press(Key.Key_P, modifier=CTRL)
    rest(qtbot, opened, lambda: bool(_notice(opened)))
    assert _notice(opened).startswith("Printeren svarede ikke. Intet er tabt")


def test_the_paper_is_white_also_in_the_dark(qtbot: QtBot, opened: Opened) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Mode.DARK, 1.0)
    view = opened.statistics.view.tray.view
    picture = view.grab().toImage()
    assert picture.pixelColor(view.width() // 2, theme.px(20)).name() == "#ffffff"
    assert picture.pixelColor(2, 2).name().lower() == theme.tokens().sunk.lower()


def test_a_page_is_sharp_at_the_width_it_is_shown(opened: Opened) -> None:
    view = opened.statistics.view.tray.view
    picture = view.shown_page(0)
    assert picture.width() == view.width() - view.bar.width() - 2 * theme.px(12)
    assert picture.height() > picture.width()
    before = picture.width()
    opened.window.resize(1700, 900)
    assert view.shown_page(0).width() > before


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(opened: Opened, scale: float) -> None:
    opened.window.set_text_scale(scale)
    qapp = opened.window
    qapp.repaint()
    assert accessible.nameless(opened.statistics) == []
    assert accessible.cut(opened.statistics) == []


def test_tab_reaches_every_button_and_comes_back(opened: Opened) -> None:
    opened.statistics.picker.earlier.setFocus(Qt.FocusReason.TabFocusReason)
    reached = accessible.tab_round(opened.window)
    view = opened.statistics.view
    for one in (view.print_button, view.pdf_button, view.figures_button, view.tray.view):
        assert one in reached
