"""The week on paper over the window: looked at, chosen, printed and saved by keys; nothing below moves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.week import Week
from familiehus.reports.paper_size import PaperSize
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.ui import dialogs, theme
from familiehus.ui.main_window import MainWindow
from familiehus.ui.paper.paper_view import PaperView
from familiehus.ui.paper.week_editions import Edition, Wanted, file_stem
from familiehus.ui.paper.week_sheet import WeekSheet
from familiehus.ui.tasks import Tasks
from familiehus.ui.week_paper import WeekPaper
from familiehus.values import Change, ChangeVerb, Role
from tests.helpers import accessible
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DictMemory, SamplePage, open_frame
from tests.helpers.planned_house import activity, furnish

NOW = datetime.fromisoformat("2026-11-16 08:00")
WEEK = Week(2026, 47)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Stand:
    """A window with the sheet over it."""

    window: MainWindow
    tasks: Tasks
    paper: WeekPaper
    memory: DictMemory
    qtbot: QtBot

    @property
    def sheet(self) -> WeekSheet:
        assert self.paper.sheet is not None
        return self.paper.sheet

    @property
    def page(self) -> SamplePage:
        page = self.window.page
        assert isinstance(page, SamplePage)
        return page

    @property
    def notice(self) -> str:
        return self.sheet.choices.notice.text

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=20_000)

    def made(self) -> Wanted:
        """Wait for the paper that is wanted."""
        self.qtbot.waitUntil(lambda: self.sheet.paper is not None, timeout=20_000)
        assert self.sheet.paper is not None
        return self.sheet.paper[0]

    def text(self, tmp_path: Path) -> str:
        assert self.sheet.paper is not None
        file = tmp_path / "shown.pdf"
        file.write_bytes(self.sheet.paper[1])
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(file).pages)


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path, role: Role) -> Iterator[Stand]:
    with clock.frozen(NOW):
        house = new_house(tmp_path)
        planned = furnish(house)
        planned.do(plan_activity, PlanActivity(activity(date(2026, 11, 17))))
        planned.cupboard.close()
        cupboard, memory = house.open(role), DictMemory(mode="light")
        window = open_frame(qtbot, first="week")
        tasks = Tasks(cupboard, window.test_changes)  # type: ignore[attr-defined]
        page = window.page
        assert page is not None
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield Stand(window, tasks, WeekPaper(tasks, cupboard, page, memory), memory, qtbot)
        tasks.close()
        cupboard.close()


@pytest.fixture
def role() -> Role:
    return Role.RECEPTION


@pytest.fixture
def shown(stand: Stand) -> Stand:
    """The poster of week 47 is in sight."""
    stand.paper.print(WEEK)
    stand.made()
    return stand


def test_the_poster_comes_first_and_the_keyboard_is_in_it(shown: Stand, tmp_path: Path) -> None:
    assert shown.made() == Wanted(WEEK, Edition.POSTER, PaperSize.A4)
    assert shown.sheet.heading.text() == "Uge 47, 2026"
    assert shown.sheet.choices.editions[Edition.POSTER].hasFocus()
    assert "Barselscafé" in shown.text(tmp_path)
    assert "Bodil" not in shown.text(tmp_path)


def test_digits_choose_the_edition(shown: Stand, tmp_path: Path) -> None:
    for key, edition, words in (
        (Key.Key_2, Edition.STAFF, "Bodil Lund"),
        (Key.Key_3, Edition.MONTH, "November 2026 i"),
        (Key.Key_4, Edition.MONTH_STAFF, "Kun til personale"),
        (Key.Key_1, Edition.POSTER, "kom, som I er"),
    ):
        shown.press(key)
        assert shown.made().edition is edition
        assert words in shown.text(tmp_path)
        assert shown.sheet.choices.editions[edition].hasFocus()
    assert "Hæng den kun" not in shown.sheet.choices._about.text()


def test_arrows_choose_among_the_editions_too(shown: Stand) -> None:
    shown.press(Key.Key_Down)
    assert shown.made().edition is Edition.STAFF


def test_pgup_and_pgdn_turn_weeks_and_months(shown: Stand) -> None:
    shown.press(Key.Key_PageDown)
    assert shown.made().week == Week(2026, 48)
    shown.press(Key.Key_PageUp)
    shown.press(Key.Key_PageUp)
    assert shown.made().week == Week(2026, 46)
    shown.press(Key.Key_3)
    shown.press(Key.Key_PageDown)
    assert str(shown.made().month) == "2026-12"
    assert shown.sheet.heading.text() == "December 2026"


def test_a_month_steps_through_the_turn_of_the_year() -> None:
    wanted = Wanted(Week(2026, 53), Edition.MONTH, PaperSize.A4)
    assert str(wanted.month) == "2026-12"
    assert [str(wanted.stepped(1).month), str(wanted.stepped(-1).month)] == ["2027-01", "2026-11"]
    months = [wanted]
    for _ in range(14):
        months.append(months[-1].stepped(1))
    assert str(months[-1].month) == "2028-02"


def test_the_size_is_remembered(shown: Stand) -> None:
    shown.sheet.choices.sizes[PaperSize.A4].setFocus()
    shown.press(Key.Key_Right)
    assert shown.made().size is PaperSize.A3
    assert shown.memory.values == {"mode": "light", "paper_size": "a3"}
    shown.press(Key.Key_Escape)
    shown.paper.print(WEEK.step(1))
    assert shown.made() == Wanted(WEEK.step(1), Edition.POSTER, PaperSize.A3)


def test_a_window_has_one_sheet_whoever_asks_for_it(shown: Stand) -> None:
    shown.press(Key.Key_Escape)
    again = WeekPaper(shown.tasks, shown.tasks._cupboard, shown.page)  # type: ignore[arg-type]
    again.print(WEEK.step(2))
    assert again.sheet is shown.sheet
    assert shown.made().week == WEEK.step(2)
    assert len(shown.window.findChildren(WeekSheet)) == 1


def test_the_month_can_be_asked_for_first(stand: Stand) -> None:
    stand.paper.print_month(WEEK)
    assert stand.made() == Wanted(WEEK, Edition.MONTH, PaperSize.A4)
    assert stand.sheet.heading.text() == "November 2026"


def test_a_size_nobody_knows_is_a4(stand: Stand) -> None:
    stand.memory.save({"paper_size": "a0"})
    stand.paper.print(WEEK)
    assert stand.made().size is PaperSize.A4


def test_esc_closes_and_gives_the_keyboard_back(stand: Stand) -> None:
    before = QApplication.focusWidget()
    stand.paper.print(WEEK)
    stand.made()
    assert QApplication.focusWidget() is not before
    stand.press(Key.Key_Escape)
    assert not stand.sheet.isVisible()
    assert QApplication.focusWidget() is before


def test_no_key_falls_through_to_the_page_below(shown: Stand, tmp_path: Path) -> None:
    dialogs.set_next_answer(None)
    shown.press(Key.Key_P, CTRL)  # the page has Ctrl+P for something of its own
    shown.press(Key.Key_M)
    shown.press(Key.Key_K, CTRL)
    shown.rest()
    assert shown.page.pressed == []
    assert not shown.window.palette_box.isVisible()
    assert shown.sheet.isVisible()
    shown.press(Key.Key_Escape)
    shown.press(Key.Key_P, CTRL)
    assert shown.page.pressed == ["paper"]


def test_the_house_can_still_be_locked(shown: Stand) -> None:
    with shown.qtbot.waitSignal(shown.window.lock_requested):
        shown.press(Key.Key_L, CTRL)


def test_ctrl_s_saves_the_very_bytes_that_are_shown(
    shown: Stand, tmp_path: Path, dialog_script: dialogs.Script
) -> None:
    target = tmp_path / "ugeplan.pdf"
    dialogs.set_next_answer(target)
    shown.press(Key.Key_S, CTRL)
    shown.qtbot.waitUntil(lambda: "ugeplan.pdf" in shown.notice)
    assert shown.sheet.paper is not None
    assert target.read_bytes() == shown.sheet.paper[1]
    assert dialog_script.asked == ["Gem Ugen til døren"]


def test_suggested_names_are_plain(shown: Stand) -> None:
    names = [file_stem(Wanted(Week(2026, 7), one, PaperSize.A4)) for one in Edition]
    assert names == ["Ugeplan-2026-uge-07", "Ugeplan-personale-2026-uge-07", "Oversigt-2026-02",
                     "Oversigt-personale-2026-02"]  # fmt: skip
    assert file_stem(shown.made()) == "Ugeplan-2026-uge-47"
    assert all(name.isascii() for name in names)


def test_a_folder_that_is_gone_is_said_and_the_paper_stays(shown: Stand, tmp_path: Path) -> None:
    dialogs.set_next_answer(tmp_path / "væk" / "uge.pdf")
    shown.press(Key.Key_S, CTRL)
    shown.qtbot.waitUntil(lambda: bool(shown.notice))
    assert "kunne ikke skrives" in shown.notice
    assert shown.sheet.paper is not None


def _to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    printer.setFullPage(True)
    return printer


@pytest.mark.parametrize(
    ("keys", "size", "way"),
    [
        ((), QPageSize.PageSizeId.A4, QPageLayout.Orientation.Portrait),
        ((Key.Key_2,), QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
    ],
)
def test_ctrl_p_prints_on_paper_that_lies_as_the_sheet_does(
    shown: Stand, tmp_path: Path, keys: tuple[Qt.Key, ...], size: QPageSize.PageSizeId,
    way: QPageLayout.Orientation,
) -> None:  # fmt: skip
    for key in keys:
        shown.press(key)
    shown.made()
    printer = _to_file(tmp_path / "printet.pdf")
    shown.sheet.desk.make_printer = lambda _name, _pages: printer
    dialogs.set_next_answer(True)
    shown.press(Key.Key_P, CTRL)
    shown.qtbot.waitUntil(lambda: "sendt til printeren" in shown.notice, timeout=20_000)
    assert printer.pageLayout().pageSize().id() is size
    assert printer.pageLayout().orientation() is way
    assert len(PdfReader(tmp_path / "printet.pdf").pages) == 1


def test_an_a3_poster_asks_for_a3(shown: Stand, tmp_path: Path) -> None:
    shown.sheet.choices.sizes[PaperSize.A3].click()
    shown.made()
    printer = _to_file(tmp_path / "printet.pdf")
    shown.sheet.desk.make_printer = lambda _name, _pages: printer
    dialogs.set_next_answer(False)
    shown.press(Key.Key_P, CTRL)
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A3


def test_nothing_can_be_printed_before_it_is_there(stand: Stand, dialog_script: dialogs.Script) -> None:
    stand.paper.print(WEEK)
    assert not stand.sheet.choices.print_button.isEnabled()
    stand.press(Key.Key_P, CTRL)
    stand.press(Key.Key_S, CTRL)
    assert dialog_script.asked == []
    stand.made()
    assert stand.sheet.choices.print_button.isEnabled()


def test_whoever_turns_quickly_sees_only_the_last_week(shown: Stand) -> None:
    for _ in range(6):
        shown.press(Key.Key_PageDown)
    shown.rest()
    assert shown.made().week == WEEK.step(6)


def test_a_change_in_the_calendar_is_on_the_paper_at_once(shown: Stand, tmp_path: Path) -> None:
    new = activity(date(2026, 11, 18), title="Sangstund")
    with shown.tasks._opened().write() as uow:  # as a colleague's window does it
        uow.actor = type(uow.actor)(uow.actor.staff_id, uow.actor.name, Role.COORDINATOR)
        plan_activity(uow, PlanActivity(new))
    shown.tasks.changes.announce(Change("activity", ChangeVerb.ADDED, (new.id,)))
    shown.made()
    assert "Sangstund" in shown.text(tmp_path)


@pytest.mark.parametrize("role", [Role.ADMIN])
def test_whoever_may_not_see_the_calendar_is_told_who_may(stand: Stand, role: Role) -> None:
    stand.paper.print(WEEK)
    stand.qtbot.waitUntil(lambda: bool(stand.notice), timeout=20_000)
    assert stand.sheet.paper is None
    assert "koordinator" in stand.notice.lower()
    assert not stand.sheet.choices.pdf_button.isEnabled()


def test_h_shows_the_whole_sheet_or_its_width(shown: Stand) -> None:
    view = shown.sheet.tray.view
    assert isinstance(view, PaperView)
    whole = view.shown_page(0)
    assert whole.height() <= view.height()
    shown.press(Key.Key_H)
    assert view.shown_page(0).width() > whole.width()
    assert view.shown_page(0).height() > view.height()


def test_the_paper_is_white_also_in_the_dark(shown: Stand, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.DARK, 1.0)
    view = shown.sheet.tray.view
    assert isinstance(view, PaperView)
    picture = view.grab().toImage()
    assert picture.pixelColor(view.width() // 2, theme.px(20)).name() == "#ffffff"


def test_a_screen_reader_knows_which_paper_it_is(shown: Stand) -> None:
    view = shown.sheet.tray.view
    assert view is not None
    assert view.accessibleName() == "Ugen til døren, Uge 47, 2026, som det bliver trykt, 1 side"
    assert accessible.nameless(shown.sheet) == []


def test_tab_stays_inside_and_reaches_everything(shown: Stand) -> None:
    """Of choices that exclude each other it reaches the one in force; arrows reach the others."""
    reached = accessible.tab_round(shown.window)
    choices = shown.sheet.choices
    for one in (choices.editions[Edition.POSTER], choices.sizes[PaperSize.A4], choices.whole,
                choices.print_button, choices.pdf_button, shown.sheet.earlier, shown.sheet.later,
                shown.sheet.closing, shown.sheet.tray.view):  # fmt: skip
        assert one in reached
    assert all(shown.sheet.isAncestorOf(one) for one in reached)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(shown: Stand, scale: float) -> None:
    shown.window.set_text_scale(scale)
    shown.sheet.fit()
    QApplication.processEvents()
    assert accessible.cut(shown.sheet) == []
    assert shown.sheet.card.geometry().bottom() <= shown.window.height()
