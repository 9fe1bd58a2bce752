"""The overview of activities over the window: printed in three keys, chosen by keys, and nobody else's."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.calendar.overview import Grouping
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.week import Week
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.services.opening import look_around
from familiehus.ui import dialogs
from familiehus.ui.house_window import HouseWindow
from familiehus.ui.overview.days_field import days_of
from familiehus.ui.overview.overview_sheet import OverviewSheet
from familiehus.ui.overview.wanted import Span, Wanted, file_stem, week_wanted
from familiehus.values import Role
from tests.helpers import accessible
from tests.helpers.cupboards import new_house
from tests.helpers.frame_window import DictMemory
from tests.helpers.planned_house import activity, furnish

WEDNESDAY = datetime.fromisoformat("2026-11-18 14:30")
MONDAY = datetime.fromisoformat("2026-11-16 09:00")
FIRST, LAST = date(2026, 11, 16), date(2026, 11, 22)
Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Rig:
    """The open house, as the program opens it, and the keys that were pressed."""

    house: HouseWindow
    qtbot: QtBot
    memory: DictMemory
    pressed: int = 0

    @property
    def sheet(self) -> OverviewSheet:
        [one] = self.house.frame.findChildren(OverviewSheet)
        return one

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.pressed += 1
        QTest.keyClick(QApplication.focusWidget() or self.house.frame, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.pressed += 1
            QTest.keyClick(QApplication.focusWidget(), letter)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.house.tasks.idle, timeout=20_000)

    def made(self) -> Wanted:
        self.qtbot.waitUntil(lambda: self.sheet.paper is not None, timeout=20_000)
        assert self.sheet.paper is not None
        return self.sheet.paper[0]

    def open(self) -> Wanted:
        self.press(Key.Key_P, CTRL | SHIFT)
        return self.made()

    def text(self, path: Path) -> str:
        assert self.sheet.paper is not None
        path.write_bytes(self.sheet.paper[1])
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.fixture
def role() -> Role:
    return Role.COORDINATOR


@pytest.fixture
def now() -> datetime:
    return WEDNESDAY


@pytest.fixture
def rig(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    role: Role,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Rig]:
    """A café every Tuesday, eleven came to the last one."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    with clock.frozen(now):
        made = new_house(tmp_path)
        planned = furnish(made)
        cafe = date(2026, 11, 3)
        planned.do(plan_activity, PlanActivity(
            activity(cafe, rule=every_week(cafe, date(2026, 12, 20)), counts_as="barselscafé")))  # fmt: skip
        last = date(2026, 11, 17) if now is WEDNESDAY else date(2026, 11, 10)
        head = Head(last, "Huset", "barselscafé", 10)
        planned.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), 9, 2, 0))
        planned.cupboard.close()
        memory = DictMemory()
        window = HouseWindow(qapp, look_around(made.open(role)), memory)
        qtbot.addWidget(window.frame, before_close_func=lambda _frame: window.lock())
        window.show_in_place_of(QWidget())
        window.frame.resize(1366, 768)
        window.frame.activateWindow()
        qtbot.waitUntil(lambda: window.tasks.idle and window.frame.isActiveWindow())
        QApplication.processEvents()
        yield Rig(window, qtbot, memory)
        window.lock()
        window.deleteLater()


def printer(path: Path) -> QPrinter:
    one = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    one.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    one.setOutputFileName(str(path))
    one.setResolution(72)
    one.setFullPage(True)
    return one


@pytest.mark.parametrize("page", ["desk", "week"])
def test_a_coordinator_prints_it_in_three_keys(
    rig: Rig, tmp_path: Path, page: str, dialog_script: dialogs.Script
) -> None:
    """The third is the Enter of the printer's own dialog, which the script gives."""
    rig.house.frame.show_page(page)
    rig.rest()
    dialogs.set_next_answer(True)
    rig.press(Key.Key_P, CTRL | SHIFT)
    rig.sheet.desk.make_printer = lambda _name, _pages: printer(tmp_path / "trykt.pdf")
    rig.press(Key.Key_Return)  # before the paper is there: a quick hand does not wait
    rig.qtbot.waitUntil(lambda: "sendt til printeren" in rig.sheet.choices.notice.text, timeout=20_000)
    assert rig.pressed + len(dialog_script.asked) == 3
    assert dialog_script.asked == ["Udskriv aktivitetsoversigt"]
    assert rig.made() == Wanted(Span.WEEK, FIRST, LAST)
    words = rig.text(tmp_path / "vist.pdf")
    assert "Aktiviteter, uge 47" in words
    assert "Kun til huset: her står de rigtige tal" in words
    assert len(PdfReader(tmp_path / "trykt.pdf").pages) == 1


@pytest.mark.parametrize("now", [MONDAY])
def test_on_a_monday_it_is_the_week_that_was(rig: Rig, now: datetime) -> None:
    assert rig.open().first == date(2026, 11, 9)
    assert rig.sheet.heading.text() == "Uge 46, 9.–15. november 2026"


def test_the_week_that_somebody_turned_to_is_the_one_they_mean(rig: Rig) -> None:
    rig.house.frame.show_page("week")
    rig.rest()
    for _ in range(2):
        rig.press(Key.Key_PageUp)
    rig.rest()
    assert rig.open().first == date(2026, 11, 2)


def test_which_week_is_meant() -> None:
    tuesday, monday, this = date(2026, 11, 17), date(2026, 11, 16), Week(2026, 47)
    by = Grouping.ACTIVITY
    for today, shown, week in (
        (tuesday, None, this), (tuesday, this, this), (monday, None, Week(2026, 46)),
        (monday, this, Week(2026, 46)), (monday, Week(2026, 48), Week(2026, 48)),
        (date(2026, 1, 5), None, Week(2026, 1)),
    ):  # fmt: skip
        found = week_wanted(today, shown, by)
        assert (found.first, found.last) == (week.first, week.last)


def test_letters_choose_the_days_and_pages_turn_them(rig: Rig) -> None:
    rig.open()
    for key, span, first, last in (
        (Key.Key_D, Span.DAY, WEDNESDAY.date(), WEDNESDAY.date()),
        (Key.Key_PageUp, Span.DAY, date(2026, 11, 17), date(2026, 11, 17)),
        (Key.Key_M, Span.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Key.Key_PageUp, Span.MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Key.Key_PageDown, Span.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Key.Key_U, Span.WEEK, FIRST, LAST),
        (Key.Key_PageDown, Span.WEEK, date(2026, 11, 23), date(2026, 11, 29)),
    ):
        rig.press(key)
        made = rig.made()
        assert (made.span, made.first, made.last) == (span, first, last)
        assert rig.sheet.choices.spans[span].isChecked()


def test_a_month_comes_without_its_dates_until_they_are_wanted(rig: Rig, tmp_path: Path) -> None:
    rig.open()
    rig.press(Key.Key_M)
    assert not rig.made().dates
    assert "tir. 17. nov." not in rig.text(tmp_path / "m.pdf")
    rig.press(Key.Key_T)
    assert rig.made().dates
    assert "tir. 17. nov." in rig.text(tmp_path / "m.pdf")
    rig.press(Key.Key_PageUp)
    assert rig.made().dates


def test_digits_choose_how_it_is_put_together_and_that_is_remembered(rig: Rig, tmp_path: Path) -> None:
    rig.open()
    for key, by, words in (
        (Key.Key_2, Grouping.COURSE, "ingen hold"),
        (Key.Key_3, Grouping.PLACE, "efter sted"),
        (Key.Key_4, Grouping.OWNER, "efter arrangør"),
        (Key.Key_1, Grouping.ACTIVITY, "efter slags"),
        (Key.Key_4, Grouping.OWNER, "efter arrangør"),
    ):
        rig.press(key)
        assert rig.made().by is by
        assert words in rig.text(tmp_path / "o.pdf")
        assert rig.sheet.choices.ways[by].hasFocus()
    rig.press(Key.Key_Escape)
    assert not rig.sheet.isVisible()
    assert rig.open().by is Grouping.OWNER


def test_other_days_are_typed_as_people_write_them(rig: Rig) -> None:
    rig.open()
    rig.press(Key.Key_F)
    rig.type("1/10-15/11")
    rig.press(Key.Key_Return)
    made = rig.made()
    assert (made.span, made.first, made.last) == (Span.OTHER, date(2026, 10, 1), date(2026, 11, 15))
    assert rig.sheet.heading.text() == "1. oktober – 15. november 2026"
    assert rig.sheet.choices.ways[Grouping.ACTIVITY].hasFocus()
    rig.press(Key.Key_F)
    rig.type("snart")
    rig.press(Key.Key_Return)
    assert "“snart” er ikke dage" in rig.sheet.choices.notice.text
    assert rig.made() == made
    rig.press(Key.Key_Escape)
    assert rig.sheet.isVisible()
    rig.press(Key.Key_Escape)
    assert not rig.sheet.isVisible()


@pytest.mark.parametrize(
    ("text", "days"),
    [("uge 45-46", ("2026-11-02", "2026-11-15")), ("2026-10", ("2026-10-01", "2026-10-31")),
     ("24. december", ("2026-12-24", "2026-12-24")), ("hest", None)],
)  # fmt: skip
def test_days_as_they_are_written(text: str, days: tuple[str, str] | None) -> None:
    found = days_of(text, date(2026, 11, 18))
    assert found == (None if days is None else (date.fromisoformat(days[0]), date.fromisoformat(days[1])))


def test_it_is_saved_as_it_is_shown_under_a_plain_name(rig: Rig, tmp_path: Path) -> None:
    made = rig.open()
    assert file_stem(made) == "Aktivitetsoversigt-2026-uge-47"
    dialogs.set_next_answer(tmp_path / "gemt.pdf")
    rig.press(Key.Key_S, CTRL)
    rig.qtbot.waitUntil(lambda: "gemt.pdf" in rig.sheet.choices.notice.text)
    assert rig.sheet.paper is not None
    assert (tmp_path / "gemt.pdf").read_bytes() == rig.sheet.paper[1]
    if sys.platform != "win32":
        assert (tmp_path / "gemt.pdf").stat().st_mode & 0o077 == 0


def test_nothing_of_it_stays_when_it_is_closed_and_no_print_comes_later(
    rig: Rig, dialog_script: dialogs.Script
) -> None:
    rig.press(Key.Key_P, CTRL | SHIFT)
    rig.press(Key.Key_Return)
    rig.press(Key.Key_Escape)
    rig.rest()
    QApplication.processEvents()
    assert rig.sheet.paper is None
    assert rig.sheet.tray.view is None
    assert dialog_script.asked == []


def test_a_window_has_one_sheet_whichever_page_asks(rig: Rig) -> None:
    rig.open()
    rig.press(Key.Key_Escape)
    rig.house.frame.show_page("week")
    rig.rest()
    rig.open()
    assert len(rig.house.frame.findChildren(OverviewSheet)) == 1


@pytest.mark.parametrize("role", [Role.RECEPTION])
@pytest.mark.parametrize("page", ["desk", "week"])
def test_reception_is_not_offered_it(rig: Rig, page: str) -> None:
    rig.house.frame.show_page(page)
    rig.rest()
    rig.press(Key.Key_P, CTRL | SHIFT)
    assert rig.house.frame.findChildren(OverviewSheet) == []
    assert not rig.house.frame.page_of("week").tools.has_overview  # type: ignore[attr-defined]


def test_tab_reaches_everything_and_everything_has_a_name(rig: Rig) -> None:
    rig.open()
    sheet = rig.sheet
    reached = accessible.tab_round(rig.house.frame)
    choices = sheet.choices
    for one in (choices.spans[Span.WEEK], choices.ways[Grouping.ACTIVITY], choices.dates, choices.whole,
                choices.print_button, choices.pdf_button, sheet.earlier, sheet.later, sheet.closing,
                sheet.tray.view):  # fmt: skip
        assert one in reached, getattr(one, "text", str)()
    assert all(sheet.isAncestorOf(one) for one in reached)
    assert accessible.nameless(sheet) == []


def test_enter_on_a_button_does_what_the_button_says(rig: Rig, dialog_script: dialogs.Script) -> None:
    rig.open()
    rig.sheet.later.setFocus()
    rig.press(Key.Key_Return)
    assert rig.made().first == date(2026, 11, 23)
    assert dialog_script.asked == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(rig: Rig, scale: float) -> None:
    rig.open()
    rig.press(Key.Key_F)
    rig.house.frame.set_text_scale(scale)
    rig.sheet.fit()
    QApplication.processEvents()
    assert accessible.cut(rig.sheet) == []
    assert rig.sheet.card.geometry().bottom() <= rig.house.frame.height()
