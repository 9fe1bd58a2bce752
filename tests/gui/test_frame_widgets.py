"""The furniture: lists that keep their place, rows that break, buttons that say what they are."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familiehus.ui import theme
from familiehus.ui.painting import shown_keys
from familiehus.ui.theme import Mode
from familiehus.ui.widgets import (
    Banner,
    BigChoice,
    Card,
    Chip,
    Column,
    EmptyState,
    FlowLayout,
    KeyCap,
    MiniBars,
    NumberTile,
    PrimaryButton,
    ProgressLine,
    Row,
    RowList,
    RowModel,
    SideBySide,
    Text,
)

ROWS = [
    Row(1, ("nu", "Mor", "4760 Vordingborg"), tone="ok", action="Fortryd"),
    Row(2, ("11", "Far", "4720 Præstø · telefon")),
    Row(3, ("10", "Mor ×9", "Barselscafé")),
]


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    made = RowList("I dag", [Column(48, muted=True), Column(58, strong=True), Column()])
    made.set_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(380, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


unique_rows = st.lists(st.integers(0, 9), unique=True, max_size=8).flatmap(
    lambda keys: st.lists(st.integers(0, 2), min_size=len(keys), max_size=len(keys)).map(
        lambda versions: [Row(k, (f"{k}.{v}",)) for k, v in zip(keys, versions, strict=True)]
    )
)


@given(st.lists(unique_rows, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_the_model_goes_from_any_rows_to_any_rows(qapp: object, steps: list[list[Row]]) -> None:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for wanted in steps:
        model.set_rows(wanted)
        assert list(model.rows) == wanted
        assert model.rowCount() == len(wanted)
        assert model.rowCount(model.index(0)) == 0
        assert model.data(QModelIndex()) is None
    del tester


def test_a_new_row_on_top_disturbs_nothing(rows: RowList, qtbot: QtBot) -> None:
    rows.setCurrentIndex(rows.model().index(1, 0))
    told: list[tuple[int, int]] = []
    rows.model().rowsInserted.connect(lambda _p, first, last: told.append((first, last)))
    rows.model().rowsRemoved.connect(lambda *_: pytest.fail("removed"))
    rows.model().modelReset.connect(lambda: pytest.fail("reset"))
    rows.set_rows([Row(0, ("nu", "Far", "4780 Stege")), *ROWS])
    assert told == [(0, 0)]
    assert rows.current_key() == 2


def test_rows_by_key(rows: RowList, qtbot: QtBot) -> None:
    opened: list[object] = []
    removed: list[object] = []
    rows.opened.connect(opened.append)
    rows.removed.connect(removed.append)
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    QTest.keyClick(rows, Qt.Key.Key_End)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert (opened, removed) == ([2], [3])
    assert rows.current_key() == 3


def test_letters_and_digits_are_left_to_the_page(qtbot: QtBot) -> None:
    heard: list[str] = []

    class Host(QWidget):
        def keyPressEvent(self, event):
            heard.append(event.text())

    host = Host()
    inner = RowList("I dag", [Column()])
    inner.set_rows(ROWS)
    QVBoxLayout(host).addWidget(inner)
    qtbot.addWidget(host)
    host.show()
    inner.setFocus()
    QTest.keyClicks(inner, "m4-")
    assert heard == ["m", "4", "-"]


def test_a_click_on_the_action_acts_and_beside_it_does_not(rows: RowList, qtbot: QtBot) -> None:
    acted: list[object] = []
    rows.acted.connect(acted.append)
    area = rows.visualRect(rows.model().index(0, 0))
    left, right = area.center() - QPoint(60, 0), QPoint(area.right() - 20, area.center().y())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert acted == []
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert acted == [1]


def test_a_screen_reader_hears_the_whole_row(rows: RowList) -> None:
    interface = QAccessible.queryAccessibleInterface(rows)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "I dag"
    said = [interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())]
    assert said == ["nu, Mor, 4760 Vordingborg", "11, Far, 4720 Præstø · telefon", "10, Mor ×9, Barselscafé"]


def test_long_words_make_a_row_higher_instead_of_being_cut(rows: RowList, qapp: QApplication) -> None:
    short = rows.visualRect(rows.model().index(1, 0)).height()
    rows.set_rows([Row(1, ("11", "Far", "4720 Præstø · telefon · ønsker ikke at oplyse · søvn og amning"))])
    qapp.processEvents()
    assert rows.visualRect(rows.model().index(0, 0)).height() > short


def test_ten_thousand_rows_open_at_once(qtbot: QtBot) -> None:
    made = RowList("Mange", [Column()])
    qtbot.addWidget(made)
    made.set_rows([Row(i, (str(i),)) for i in range(10_000)])
    made.resize(300, 300)
    made.show()
    made.set_rows([Row(-1, ("ny",)), *made.rows])
    assert len(made.rows) == 10_001


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_chips_break_into_rows_and_none_is_cut(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, Mode.LIGHT, scale)
    host = QWidget()
    flow = FlowLayout(host)
    chips = [
        Chip(text, "Q") for text in ("4760 Vordingborg", "4720 Præstø", "4780 Stege", "ønsker ikke at oplyse")
    ]
    for chip in chips:
        flow.addWidget(chip)
    qtbot.addWidget(host)
    host.resize(400, 600)
    host.show()
    assert len({chip.y() for chip in chips}) > 1
    for chip in chips:
        assert chip.geometry().right() < 400
        assert chip.width() >= chip.minimumSizeHint().width()
    assert flow.heightForWidth(400) >= chips[-1].geometry().bottom()
    assert flow.heightForWidth(4000) < flow.heightForWidth(400)
    hidden = flow.heightForWidth(400)
    for chip in chips[1:]:
        chip.hide()
    assert flow.heightForWidth(400) < hidden


def test_an_emptied_flow_lets_its_widgets_die(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    chip = Chip("4760")
    flow.addWidget(chip)
    with qtbot.waitSignal(chip.destroyed):
        flow.clear()
    assert (flow.count(), flow.heightForWidth(100), flow.itemAt(0)) == (0, 0, None)


def test_columns_stack_when_they_no_longer_fit(qtbot: QtBot) -> None:
    left, right = QWidget(), QWidget()
    left.setMinimumSize(300, 50)
    right.setMinimumSize(200, 50)
    pair = SideBySide([(left, 2), (right, 1)])
    qtbot.addWidget(pair)
    pair.resize(600, 300)
    pair.show()
    assert not pair.stacked
    assert left.y() == right.y()
    pair.resize(400, 300)
    qtbot.waitUntil(lambda: right.y() > left.y())
    assert pair.stacked
    assert pair.minimumSizeHint().width() == 300
    pair.resize(700, 300)
    qtbot.waitUntil(lambda: right.y() == left.y())


def test_big_choices_are_big(qtbot: QtBot) -> None:
    choice = BigChoice("Mor", "M")
    qtbot.addWidget(choice)
    choice.show()
    assert choice.height() >= 44
    with qtbot.waitSignal(choice.clicked):
        qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert choice.isChecked()


def test_the_mouse_does_not_take_the_focus_from_the_field(qtbot: QtBot) -> None:
    for made in (BigChoice("Mor", "M"), Chip("4760", "Q"), PrimaryButton("Registrér", "Enter")):
        assert not made.focusPolicy() & Qt.FocusPolicy.ClickFocus
        assert made.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    "make",
    [
        lambda: Chip("Årsag", "S", checkable=True),
        lambda: BigChoice("Mor", "M"),
        lambda: PrimaryButton("Registrér", "Enter"),
    ],
)
def test_focus_and_choice_can_be_seen(qtbot: QtBot, make) -> None:
    host, made, other = QWidget(), make(), Chip("andet")
    column = QVBoxLayout(host)
    column.addWidget(made)
    column.addWidget(other)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    other.setFocus()
    calm = made.grab().toImage()
    made.setFocus()
    focused = made.grab().toImage()
    changed = sum(
        calm.pixel(x, y) != focused.pixel(x, y) for x in range(calm.width()) for y in range(calm.height())
    )
    assert changed > made.width()  # at least a line of pixels all along
    if made.isCheckable():
        other.setFocus()
        made.setChecked(True)
        assert made.grab().toImage() != calm


def test_a_chip_shows_and_says_what_was_chosen(qtbot: QtBot) -> None:
    chip = Chip("Årsag", "S", checkable=True)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_label("Årsag: søvn, amning")
    assert chip.sizeHint().width() > narrow
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.text(QAccessible.Text.Name) == "Årsag: søvn, amning"
    assert interface.text(QAccessible.Text.Description) == "S"
    assert interface.role() == QAccessible.Role.CheckBox


def test_a_banner_escapes_what_it_shows(qtbot: QtBot) -> None:
    banner = Banner("Lige nu: <b>Café</b> & mere", strong="Café")
    qtbot.addWidget(banner)
    assert banner.text == "Lige nu: <b>Café</b> & mere"
    assert "&lt;b&gt;" in banner._words.text()
    assert banner._words.text().count("font-weight:600") == 1


def test_bars_are_told_in_words(qtbot: QtBot) -> None:
    bars = MiniBars("Henvendelser i dag")
    qtbot.addWidget(bars)
    assert bars.accessibleDescription() == "Ingen endnu"
    bars.set_bars([("9", 1), ("10", 0), ("11", 7)])
    assert bars.accessibleDescription() == "9: 1, 11: 7"
    bars.resize(200, 80)
    image = bars.grab().toImage()
    assert image.pixelColor(180, 20).name() == theme.tokens().bar.lower()
    assert image.pixelColor(100, 20).name() != theme.tokens().bar.lower()


def test_tiles_empty_states_progress_and_caps_have_words(qtbot: QtBot) -> None:
    tile = NumberTile("17", "henvendelser", "▲ 12 % mod september", "ok")
    assert tile.accessibleName() == "17 henvendelser ▲ 12 % mod september"
    tile.show_value("18", "henvendelser")
    assert tile.accessibleName() == "18 henvendelser"
    assert KeyCap("Ctrl+Shift+Z").accessibleName() == "Tast Ctrl Shift Z"
    empty = EmptyState("Ingen endnu.", "Indtast fra papir")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty._action, Qt.MouseButton.LeftButton)
    line = ProgressLine()
    qtbot.addWidget(line)
    line.start("Henter 1.320 linjer")
    line.step(300, 1320)
    assert line.isVisible()
    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(line._stop, Qt.MouseButton.LeftButton)
    line.finish()
    assert not line.isVisible()


@pytest.mark.parametrize(
    ("shortcut", "shown"),
    [("Ctrl+K", "Ctrl K"), ("Ctrl++", "Ctrl +"), ("Ctrl+-", "Ctrl –"), ("M", "M"), ("+", "+"), ("F3", "F3")],
)
def test_keys_are_shown_as_they_stand_on_the_keyboard(shortcut: str, shown: str) -> None:
    assert shown_keys(shortcut) == shown


def test_a_card_has_round_white_corners(qtbot: QtBot) -> None:
    card = Card("I dag")
    qtbot.addWidget(card)
    card.resize(200, 100)
    image = card.grab().toImage()
    assert image.pixelColor(100, 60).name() == "#ffffff"
    assert image.pixelColor(0, 0).name() != "#ffffff"
    assert card.accessibleName() == "I dag"


def test_text_keeps_its_role_and_tone_through_a_change_of_theme(qtbot: QtBot, qapp: QApplication) -> None:
    text = Text("Skranken", "h1", "accent")
    qtbot.addWidget(text)
    text.show()
    theme.apply(qapp, Mode.DARK, 1.5)
    assert text.font().pixelSize() == 36
    assert text.palette().windowText().color().name().upper() == theme.tokens().accent
    assert text.sizeHint().height() >= 36
    assert text.sizeHint() != QSize()
