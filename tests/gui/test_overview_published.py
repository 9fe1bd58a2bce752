"""The papers of published figures over the window: the opslag, a partner's report, nothing unpublished."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.reports.opslag import opslag
from familiehus.services.colleagues import SaveOwner, save_owner
from familiehus.ui import dialogs
from familiehus.ui.main_window import MainWindow
from familiehus.ui.overview.published_sheet import PublishedSheet
from familiehus.ui.overview.published_wanted import PaperMade, PaperWanted, file_stem
from familiehus.ui.overview_paper import OverviewPaper
from familiehus.ui.tasks import Tasks
from familiehus.values import Period, PeriodKind, Role
from tests.helpers import accessible
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DictMemory, open_frame
from tests.helpers.planned_house import OWN, furnish
from tests.helpers.published_house import publish_by_hand
from tests.unit.reports.published_periods import MOTHERS, OCTOBER, QUARTER, ordinary

NOW = datetime.fromisoformat("2026-11-23 08:00")
Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Stand:
    """A window with the sheet over it."""

    window: MainWindow
    tasks: Tasks
    papers: OverviewPaper
    qtbot: QtBot

    @property
    def sheet(self) -> PublishedSheet:
        assert self.papers.published is not None
        return self.papers.published

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def made(self) -> tuple[PaperWanted, PaperMade]:
        self.qtbot.waitUntil(lambda: self.sheet.paper is not None, timeout=20_000)
        assert self.sheet.paper is not None
        return self.sheet.paper

    def text(self, tmp_path: Path) -> str:
        file = tmp_path / "vist.pdf"
        file.write_bytes(self.made()[1].pdf)
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)


@pytest.fixture
def role() -> Role:
    return Role.COORDINATOR


@pytest.fixture
def periods() -> tuple[Period, ...]:
    return (OCTOBER, QUARTER, Period(PeriodKind.MONTH, 2026, 9))


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path, role: Role, periods: tuple[Period, ...]) -> Iterator[Stand]:
    with clock.frozen(NOW):
        house = new_house(tmp_path)
        planned = furnish(house)
        planned.do(save_owner, SaveOwner(None, MOTHERS, OwnerKind.PARTNER))
        for period in periods:
            publish_by_hand(planned.cupboard, replace(ordinary(), period=period))
        planned.cupboard.close()
        cupboard = house.open(role)
        window = open_frame(qtbot, first="week")
        tasks = Tasks(cupboard, window.test_changes)  # type: ignore[attr-defined]
        assert window.page is not None
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        papers = OverviewPaper(tasks, cupboard, window.page, DictMemory())
        papers.print_published()
        yield Stand(window, tasks, papers, qtbot)
        tasks.close()
        cupboard.close()


def test_the_latest_opslag_comes_first(stand: Stand, tmp_path: Path) -> None:
    wanted, made = stand.made()
    assert wanted == PaperWanted()
    assert made.pdf == opslag(ordinary())
    assert stand.sheet.heading.text() == "Oktober 2026"
    assert "Tak for at I talte" in stand.text(tmp_path)
    assert stand.sheet.choices.papers[""].hasFocus()


def test_pages_turn_the_published_periods_and_nothing_else(stand: Stand) -> None:
    stand.made()
    assert not stand.sheet.later.isEnabled()
    for key, heading in (
        (Key.Key_PageDown, "Oktober 2026"), (Key.Key_PageUp, "September 2026"),
        (Key.Key_PageUp, "3. kvartal 2026"), (Key.Key_PageUp, "3. kvartal 2026"),
        (Key.Key_PageDown, "September 2026"),
    ):  # fmt: skip
        stand.press(key)
        stand.made()
        assert stand.sheet.heading.text() == heading


def test_digits_choose_a_partner(stand: Stand, tmp_path: Path) -> None:
    stand.made()
    codes = list(stand.sheet.choices.papers)
    assert codes[0] == ""
    assert {OWN, MOTHERS} <= set(codes)
    number = codes.index(MOTHERS) + 1
    stand.press(Key(Key.Key_0 + number))
    wanted, made = stand.made()
    assert wanted.owner == MOTHERS
    assert file_stem(wanted.owner, made.period) == "Partnerrapport-2026-10"
    assert "86 deltagere" in stand.text(tmp_path)
    assert stand.sheet.choices.papers[MOTHERS].hasFocus()
    stand.press(Key.Key_1)
    assert stand.made()[0].owner == ""


@pytest.mark.parametrize("role", [Role.RECEPTION])
def test_reception_may_hang_the_opslag_and_hands_out_no_reports(stand: Stand) -> None:
    stand.made()
    assert list(stand.sheet.choices.papers) == [""]
    assert stand.sheet.choices.partners.isHidden()


@pytest.mark.parametrize("periods", [()])
def test_where_nothing_is_published_there_is_no_paper_and_it_says_how(
    stand: Stand, dialog_script: dialogs.Script
) -> None:
    stand.qtbot.waitUntil(lambda: bool(stand.sheet.choices.notice.text), timeout=20_000)
    assert "ikke offentliggjort noget endnu" in stand.sheet.choices.notice.text
    assert not stand.sheet.choices.print_button.isEnabled()
    for key in (Key.Key_Return, Key.Key_PageUp):
        stand.press(key)
    stand.press(Key.Key_S, CTRL)
    assert dialog_script.asked == []


def test_enter_prints_and_ctrl_s_saves_the_very_bytes(
    stand: Stand, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    _, made = stand.made()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "trykt.pdf"))
    stand.sheet.desk.make_printer = lambda _name, _pages: printer
    dialogs.set_next_answer(True)
    stand.press(Key.Key_Return)
    stand.qtbot.waitUntil(lambda: "sendt til printeren" in stand.sheet.choices.notice.text, timeout=20_000)
    dialogs.set_next_answer(tmp_path / "gemt.pdf")
    stand.press(Key.Key_S, CTRL)
    stand.qtbot.waitUntil(lambda: "gemt.pdf" in stand.sheet.choices.notice.text)
    assert (tmp_path / "gemt.pdf").read_bytes() == made.pdf
    assert dialog_script.asked == ["Udskriv Opslag til personalerummet", "Gem Opslag til personalerummet"]


def test_tab_reaches_everything_and_everything_has_a_name(stand: Stand) -> None:
    stand.made()
    stand.press(Key.Key_PageUp)  # so that there are periods on both sides
    stand.made()
    sheet = stand.sheet
    reached = accessible.tab_round(stand.window)
    for one in (sheet.choices.papers[""], sheet.choices.whole, sheet.choices.print_button,
                sheet.choices.pdf_button, sheet.earlier, sheet.later, sheet.closing,
                sheet.tray.view):  # fmt: skip
        assert one in reached
    assert all(sheet.isAncestorOf(one) for one in reached)
    assert accessible.nameless(sheet) == []
    stand.press(Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(stand: Stand, scale: float) -> None:
    stand.made()
    stand.window.set_text_scale(scale)
    stand.sheet.fit()
    QApplication.processEvents()
    assert accessible.cut(stand.sheet) == []
