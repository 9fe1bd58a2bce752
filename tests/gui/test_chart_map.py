"""The map by keys and mouse: what each area tells, that the arrows reach all, in every kommune."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import postnumre
from familiehus.reports.chart_values import Bar, HouseMap, MapArea
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.area_map import AreaMap
from tests.helpers.accessible import nameless
from tests.helpers.chart_samples import AREAS, VORDINGBORG, map_of

K = Qt.Key
KOMMUNER = [one.kode for one in postnumre.kommuner()]


def shown(qtbot: QtBot, values: HouseMap, wide: int = 600, high: int = 460) -> AreaMap:
    chart = AreaMap("Hvor kommer de fra?")
    chart.show_map(values, before="september")
    qtbot.addWidget(chart)
    chart.resize(wide, high)
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    return chart


@pytest.fixture
def chart(qtbot: QtBot) -> AreaMap:
    return shown(qtbot, VORDINGBORG)


def test_who_comes_with_the_keyboard_hears_the_first_area(chart: AreaMap) -> None:
    assert chart.told == "Vordingborg: 96 henvendelser, september: 90 (6 flere)"
    QTest.keyClick(chart, K.Key_Escape)
    assert chart.told == ""


def test_arrows_lead_to_the_neighbour(chart: AreaMap) -> None:
    QTest.keyClick(chart, K.Key_Right)
    QTest.keyClick(chart, K.Key_Right)
    assert chart.told == "Møn: 52 henvendelser, september: 31 (21 flere)"
    QTest.keyClick(chart, K.Key_End)
    assert chart.told == "ønsker ikke at oplyse: 2 henvendelser"
    QTest.keyClick(chart, K.Key_Home)
    assert chart.told.startswith("Vordingborg")


@pytest.mark.parametrize("kode", KOMMUNER)
def test_arrows_reach_every_area_of_every_kommune(qtbot: QtBot, kode: str) -> None:
    chart = AreaMap("Hvor?")
    qtbot.addWidget(chart)
    chart.resize(480, 400)
    chart.show_map(map_of(kode))
    chart.ready()
    reached, waiting = {0}, [0]
    while waiting:
        at = waiting.pop()
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = chart.step(at, right, down)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == set(range(len(chart.marks)))
    assert not chart.grab().isNull()


def test_the_mouse_tells_what_it_is_over(chart: AreaMap) -> None:
    middle = next(mark for mark in chart.marks if mark.name == "udenbys").form.boundingRect().center()
    QTest.mouseMove(chart, middle.toPoint())
    chart.mouseMoveEvent(mouse_at(middle))
    assert chart.told == "udenbys: 11 henvendelser"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert chart.at is not None
    assert chart.marks[chart.at].name == "udenbys"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert chart.at is None


def mouse_at(point: QPointF) -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, point, point, none, none, Qt.KeyboardModifier.NoModifier)


def test_a_screen_reader_meets_a_picture_that_says_all_its_numbers(chart: AreaMap) -> None:
    node = QAccessible.queryAccessibleInterface(chart)
    assert node is not None
    assert node.role() == QAccessible.Role.Graphic
    assert node.text(QAccessible.Text.Name) == "Hvor kommer de fra?"
    said = node.text(QAccessible.Text.Description)
    assert "Kort over Vordingborg" in said
    for words in ("Vordingborg: 96 henvendelser (september: 90)", "Møn: 52", "Bogø: 0", "udenbys: 11"):
        assert words in said
    assert nameless(chart) == []


def test_every_area_is_painted_in_its_tone(chart: AreaMap) -> None:
    QTest.keyClick(chart, K.Key_Escape)
    picture = chart.grab().toImage()
    for name, step in (("Vordingborg", 5), ("Møn", 3), ("Præstø", 2)):
        form = next(mark for mark in chart.marks if mark.name == name).form
        box = form.boundingRect()
        ratio = picture.devicePixelRatio()
        points = [
            QPointF(box.left() + box.width() * a / 30, box.top() + box.height() * b / 30)
            for a in range(31)
            for b in range(31)
        ]
        colours = [
            picture.pixelColor((point * ratio).toPoint()).name() for point in points if form.contains(point)
        ]
        wanted = QColor(tones.tone(step).fill).name()
        assert colours.count(wanted) > len(colours) / 2, name


def test_an_area_without_a_shape_joins_the_boxes(qtbot: QtBot) -> None:
    abroad = MapArea("Grønland", ("3900",), 3)
    chart = shown(qtbot, HouseMap("0390", "Vordingborg", (*AREAS, abroad), (Bar("udenbys", 1),)))
    assert [mark.name for mark in chart.marks][-2:] == ["Grønland", "udenbys"]


def test_a_house_without_numbers_is_still_a_map(qtbot: QtBot) -> None:
    empty = HouseMap("0390", "Vordingborg", tuple(MapArea(one.label, one.postnumre, None) for one in AREAS))
    chart = shown(qtbot, empty)
    assert chart.told == "Vordingborg: – henvendelser"
    nowhere = AreaMap("Hvor?")
    qtbot.addWidget(nowhere)
    nowhere.resize(300, 300)
    assert not nowhere.grab().isNull()


def test_theme_and_text_size_are_followed(qapp: QApplication, chart: AreaMap) -> None:
    small = next(mark for mark in chart.marks if mark.name == "udenbys").form.boundingRect()
    theme.apply(qapp, theme.Mode.DARK, 2.0)
    chart.grab()
    large = next(mark for mark in chart.marks if mark.name == "udenbys").form.boundingRect()
    assert large.height() > 1.6 * small.height()
    assert large.bottom() <= chart.height()
