"""The way from a drawing to its table and back, by keys, and what lands on the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familiehus.reports.chart_words import bars_table, heat_table, lines_table, map_bars, parts_table
from familiehus.ui import theme
from familiehus.ui.charts.area_map import AreaMap
from familiehus.ui.charts.bars import BarChart
from familiehus.ui.charts.chart_card import ChartCard
from familiehus.ui.charts.numbers_table import NumbersModel
from familiehus.ui.charts.table_switch import TableSwitch
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.chart_samples import MONTHS, REASONS, VORDINGBORG, WEEK, WHO

K = Qt.Key


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        where, why = AreaMap("Hvor kommer de fra?"), BarChart("Hvorfor kommer de?")
        self.where, self.why = ChartCard("Hvor kommer de fra?", where), ChartCard("Hvorfor kommer de?", why)
        where.show_map(VORDINGBORG, before="september")
        self.where.show_numbers(bars_table("Område", map_bars(VORDINGBORG), "september"), "Møn vokser mest.")
        why.show_bars(REASONS, before="september")
        self.why.show_numbers(bars_table("Årsag", REASONS, "september"))
        self.switch = TableSwitch(self, [self.where, self.why])
        self.field = QLineEdit()
        self.field.setAccessibleName("Søg")
        column = QVBoxLayout(self)
        for part in (self.switch.chip, self.field, self.where, self.why):
            column.addWidget(part)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(700, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.switch.chip.setFocus()
    return made


def test_t_turns_every_chart_and_back(page: Page) -> None:
    QTest.keyClick(page.switch.chip, K.Key_T)
    assert page.where.as_table
    assert page.why.as_table
    assert page.switch.chip.isChecked()
    assert page.where.table.isVisible()
    assert not page.where.chart.isVisible()
    QTest.keyClick(page.switch.chip, K.Key_T)
    assert not page.where.as_table
    assert page.where.chart.isVisible()


def test_t_in_a_chart_turns_that_one_and_the_keyboard_stays(page: Page) -> None:
    page.why.chart.setFocus()
    QTest.keyClick(page.why.chart, K.Key_T)
    assert (page.where.as_table, page.why.as_table) == (False, True)
    assert page.why.table.hasFocus()
    assert not page.switch.chip.isChecked()
    QTest.keyClick(page.why.table, K.Key_T)
    assert not page.why.as_table
    assert page.why.chart.hasFocus()


def test_t_in_a_field_is_a_letter(page: Page) -> None:
    page.field.setFocus()
    QTest.keyClick(page.field, K.Key_T)
    assert page.field.text() == "t"
    assert not page.where.as_table


def test_the_link_in_the_card_says_what_it_does(page: Page) -> None:
    QTest.mouseClick(page.why.switch, Qt.MouseButton.LeftButton)
    assert page.why.as_table
    assert page.why.switch.text() == "Vis som tegning"
    assert page.why.switch.accessibleName() == "Vis som tegning: Hvorfor kommer de?"


def test_the_table_holds_the_numbers_of_the_drawing(page: Page) -> None:
    model = page.where.table.numbers_model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert rows[:4] == [
        ["Vordingborg", "96", "90", "+6"],
        ["Møn", "52", "31", "+21"],
        ["Præstø", "38", "38", "0"],
        ["Bogø", "0", "2", "−2"],
    ]
    assert rows[4:] == [
        ["udenbys", "11", "–", ""],
        ["ukendt", "4", "–", ""],
        ["ønsker ikke at oplyse", "2", "–", ""],
    ]
    spoken = model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Møn, September: 31"


def test_ctrl_c_copies_everything_and_chosen_rows(page: Page) -> None:
    page.why.turn(table=True)
    page.why.table.setFocus()
    QTest.keyClick(page.why.table, K.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text().splitlines() == [
        "Årsag\tAntal\tSeptember\tForskel",
        "Forældrerolle\t1480\t1400\t+80",
        "Søvn\t37\t41\t−4",
        "Amning\t0\t12\t−12",
        "Øvrige (3)\t–\t–\t",
    ]
    QTest.keyClick(page.why.table, K.Key_Down)
    QTest.keyClick(page.why.table, K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.why.table, K.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [line.split("\t")[0] for line in clipboard.text().splitlines()] == ["Årsag", "Søvn", "Amning"]


def test_tab_goes_round_drawings_and_tables(page: Page) -> None:
    assert {page.where.chart, page.why.chart, page.why.switch} <= set(tab_round(page))
    page.switch.turn()
    page.switch.chip.setFocus()
    assert {page.where.table, page.why.table} <= set(tab_round(page))
    assert nameless(page) == []


def test_nothing_is_cut_at_200_per_cent(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, 2.0)
    made = Page()
    qtbot.addWidget(made)
    made.resize(900, 1600)
    made.show()
    qapp.processEvents()
    assert cut(made) == []
    made.switch.turn()
    qapp.processEvents()
    assert cut(made) == []
    table = made.why.table
    assert table.rowHeight(0) >= theme.px(28)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_hours_parts_and_series_have_their_tables() -> None:
    heat = heat_table(WEEK)
    assert heat.heads == ("Tid", "man.", "tir.", "ons.", "tor.", "fre.")
    assert heat.rows[2] == ("kl. 11-12", "0", "31", "0", "0", "0")
    assert heat.rows[-1] == ("kl. 16-17", "lukket", "lukket", "2 (lukket)", "lukket", "lukket")
    assert parts_table("Henvender", WHO).rows[0] == ("mor", "158", "74 %")
    assert lines_table("Måned", MONTHS).rows[0] == ("august 2026", "4", "–", "0")


def test_an_empty_table_is_a_table(qtbot: QtBot) -> None:
    model = NumbersModel(bars_table("Årsag", []))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (0, 2)
