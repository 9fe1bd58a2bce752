"""Bars, hours, parts, lines, columns and big numbers: what they tell, how the keys walk, what fits where."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.reports.chart_values import (
    Bar,
    BigNumber,
    Change,
    Goal,
    GoalState,
    HeatMap,
    Lines,
    Series,
    round_top,
)
from familiehus.ui import theme
from familiehus.ui.charts.bars import BarChart
from familiehus.ui.charts.big_number import BigNumberCard
from familiehus.ui.charts.chart import Chart, counted, words_wide
from familiehus.ui.charts.columns import ColumnChart
from familiehus.ui.charts.heat import HeatChart
from familiehus.ui.charts.line_chart import LineChart
from familiehus.ui.charts.parts_bar import PartsBar
from tests.helpers.chart_samples import MONTHS, REASONS, WEEK, WHO

K = Qt.Key


def bars() -> Chart:
    chart = BarChart("Hvorfor kommer de?")
    chart.show_bars(REASONS, before="september")
    return chart


def hours() -> Chart:
    chart = HeatChart("Hvornår kommer de?")
    chart.show_heat(WEEK)
    return chart


def parts() -> Chart:
    chart = PartsBar("Hvem?")
    chart.show_parts(WHO)
    return chart


def lines() -> Chart:
    chart = LineChart("Hvor har de hørt om os?")
    chart.show_lines(MONTHS)
    return chart


def columns() -> Chart:
    chart = ColumnChart("Aula")
    chart.show_columns(Lines(MONTHS.ticks, MONTHS.names, MONTHS.series[:1]))
    return chart


ALL = [bars, hours, parts, lines, columns]


def at_home(qtbot: QtBot, chart: Chart, wide: int = 480) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(wide, chart.sizeHint().height())
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    return chart


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize(("mode", "scale"), [(theme.Mode.LIGHT, 1.0), (theme.Mode.DARK, 2.0)])
def test_every_mark_lies_in_the_drawing_and_is_told(
    qtbot: QtBot, qapp: QApplication, make: type[Chart], mode: theme.Mode, scale: float
) -> None:
    theme.apply(qapp, mode, scale)
    chart = at_home(qtbot, make(), round(420 * scale))
    reader = QAccessible.queryAccessibleInterface(chart)
    assert reader is not None
    assert reader.role() == QAccessible.Role.Graphic
    said = reader.text(QAccessible.Text.Description)
    told = set()
    QTest.keyClick(chart, K.Key_Home)
    for number, mark in enumerate(chart.marks):
        chart.choose(number)
        told.add(chart.told)
        area = mark.form.boundingRect()
        assert -9 * scale <= area.left() <= area.right() <= chart.width() + 9 * scale
        assert -9 * scale <= area.top() <= area.bottom() <= chart.height() + 9 * scale
        assert mark.name.split(",")[0].split(" ")[0] in said
    assert len(told) == len(chart.marks) > 2
    assert not chart.grab().isNull()


@pytest.mark.parametrize("make", ALL)
def test_the_ends_hold(qtbot: QtBot, make: type[Chart]) -> None:
    chart = at_home(qtbot, make())
    for _ in range(40):
        QTest.keyClick(chart, K.Key_Down)
        QTest.keyClick(chart, K.Key_Right)
    assert chart.at is not None
    last = chart.at
    QTest.keyClick(chart, K.Key_Down)
    assert chart.at == last


@pytest.mark.parametrize("make", ALL)
def test_other_keys_are_left_to_the_page(qtbot: QtBot, make: type[Chart]) -> None:
    chart = at_home(qtbot, make())
    before = chart.at
    QTest.keyClick(chart, K.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chart, "x")
    assert chart.at == before


def test_a_bar_tells_its_number_and_the_one_before(qtbot: QtBot) -> None:
    chart = at_home(qtbot, bars())
    assert chart.told == "Forældrerolle: 1.480 henvendelser, september: 1.400 (80 flere)"
    QTest.keyClick(chart, K.Key_Down)
    assert chart.told == "Søvn: 37 henvendelser, september: 41 (4 færre)"
    QTest.keyClick(chart, K.Key_End)
    assert chart.told == "Øvrige (3): – henvendelser"


def test_the_hours_are_walked_like_a_table(qtbot: QtBot) -> None:
    chart = at_home(qtbot, hours())
    assert chart.told == "mandag kl. 9-10: 4 henvendelser"
    QTest.keyClick(chart, K.Key_Right)
    QTest.keyClick(chart, K.Key_Down)
    QTest.keyClick(chart, K.Key_Down)
    assert chart.told == "tirsdag kl. 11-12: 31 henvendelser"
    for _ in range(9):
        QTest.keyClick(chart, K.Key_Down)
    QTest.keyClick(chart, K.Key_Right)
    assert chart.told == "onsdag kl. 16-17: 2 henvendelser, uden for åbningstid"


def test_contacts_outside_the_hours_open_a_row_and_a_day() -> None:
    heat = HeatMap.of({(5, 20): 1}, [(0, 9)])
    assert heat.days == (0, 1, 2, 3, 4, 5)
    assert heat.hours == tuple(range(9, 21))
    assert heat.values[11][5] == 1
    assert heat.open == {(0, 0)}
    assert HeatMap.of({}, []).days == (0, 1, 2, 3, 4)


def test_the_parts_say_their_share(qtbot: QtBot) -> None:
    chart = at_home(qtbot, parts())
    assert chart.told == "mor: 158 henvendelser, 74 %"
    QTest.keyClick(chart, K.Key_End)
    assert chart.told == "anden: 15 henvendelser, 7 %"


@pytest.mark.parametrize("wide", [120, 240, 900])
def test_every_part_is_named_inside_or_below(qtbot: QtBot, wide: int) -> None:
    chart = at_home(qtbot, parts(), wide)
    chart.grab()
    assert isinstance(chart, PartsBar)
    labels = sorted(chart._labels, key=lambda label: label.words)
    assert [label.words for label in labels] == ["Anden 15", "Far 41", "Mor 158"]
    assert all(label.area.left() + words_wide(label.words, "small") <= wide + 1 for label in labels)


def test_a_point_is_told_with_its_month_and_series_are_walked_as_they_end(qtbot: QtBot) -> None:
    chart = at_home(qtbot, lines())
    assert chart.told == "Aula, august 2026: 4 henvendelser"
    QTest.keyClick(chart, K.Key_Right)
    QTest.keyClick(chart, K.Key_Down)
    assert chart.told == "e-Boks-brev, september 2026: 28 henvendelser"
    QTest.keyClick(chart, K.Key_Down)
    QTest.keyClick(chart, K.Key_Left)
    assert chart.told == "Plakat, august 2026: – henvendelser"


def test_names_at_the_line_ends_never_cover_each_other(qtbot: QtBot) -> None:
    crowded = Lines(("okt.",), ("oktober",), tuple(Series(f"Kanal {n}", (7,)) for n in range(5)))
    chart = LineChart("Hvor?")
    chart.show_lines(crowded)
    at_home(qtbot, chart)
    tops = sorted(label.area.top() for label in chart._labels if label.words.startswith("Kanal"))
    assert len(tops) == 5
    assert all(b - a >= theme.px(13) for a, b in pairwise(tops))


def test_a_name_gives_way_before_its_number() -> None:
    short = counted("Sundhedsplejerske", "1.234", "small", 90)
    assert short.endswith("… 1.234")
    assert words_wide(short, "small") <= 92


@pytest.mark.parametrize(("largest", "top"), [(0, 4), (4, 4), (5, 6), (31, 40), (214, 240), (1001, 1200)])
def test_the_scale_ends_on_a_number_that_is_easy_to_read(largest: int, top: int) -> None:
    assert round_top(largest) == top


@pytest.mark.parametrize(
    ("state", "reached", "words"),
    [
        (GoalState.MET, 1600, "mål 1.500, nået: 107 %"),
        (GoalState.ON_WAY, 1320, "mål 1.500, på vej: 88 %"),
        (GoalState.NOT_MET, 300, "mål 1.500, ikke nået: 20 %"),
    ],
)
def test_a_target_is_told_in_words(qtbot: QtBot, state: GoalState, reached: int, words: str) -> None:
    card = BigNumberCard()
    qtbot.addWidget(card)
    card.show_number(BigNumber("1.320", "i år", Change(1320, 1200, "2025"), Goal(1500, reached, state)))
    assert card.accessibleName() == f"1.320 i år. 10 % flere end 2025. {words}"
    assert [line.text() for line in (card._compared, card._goal)] == ["▲ 10 % mod 2025", words]


def test_a_small_difference_is_no_per_cent(qtbot: QtBot) -> None:
    card = BigNumberCard()
    qtbot.addWidget(card)
    card.show_number(BigNumber("3", "grupper", Change(3, 5, "september")))
    assert card.accessibleName() == "3 grupper. 2 færre end september"
    card.show_number(BigNumber("5", "grupper", Change(5, 5, "september"), note="to på vej"))
    assert card.accessibleName() == "5 grupper. uændret mod september. to på vej"


def test_nothing_to_show_is_said(qtbot: QtBot) -> None:
    chart = BarChart("Hvorfor kommer de?")
    qtbot.addWidget(chart)
    chart.show_bars([])
    assert chart.accessibleDescription() == "Hvorfor kommer de? Ingen tal."
    chart.show_bars([Bar("Søvn", 0)])
    assert chart.accessibleDescription() == "Hvorfor kommer de? Søvn: 0 henvendelser."
