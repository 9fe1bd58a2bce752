"""A new card: made in keys, its words shown once, printed, gone with the sheet and with the lock."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.services.opening import look_around
from familiehus.ui import theme
from familiehus.ui.course_paper import CoursePaper
from familiehus.ui.house_window import HouseWindow
from familiehus.ui.paper.course_sheet import CourseSheet
from familiehus.ui.series.face import Face
from familiehus.ui.series.sheet import DOUBLE_ENTER, SeriesSheet
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.helpers.cupboards import new_house
from tests.helpers.desk_house import NOW, DeskRig, desk_at, read_only
from tests.helpers.frame_window import DictMemory
from tests.helpers.series_desk import cards, new_series, talked


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def sheet_of(rig: DeskRig) -> SeriesSheet:
    found = rig.page.series.sheet
    assert found is not None
    return found


def make(rig: DeskRig) -> str:
    """Ctrl+T, Ctrl+N, the first kind, Enter; gives the words."""
    rig.ctrl("T")
    rig.ctrl("N")
    rig.key(Qt.Key.Key_Space)
    rig.keys("\n")
    rig.settle()
    return "-".join(sheet_of(rig).made.card.said[0].split())


def told(root: QWidget) -> str:
    found = [one.accessibleName() for one in root.findChildren(QWidget)]
    found += [one.text() for one in root.findChildren(QLabel)]
    found += [one.text() for one in root.findChildren(QLineEdit)]
    return " ".join([root.windowTitle(), *found])


def test_four_keys_make_a_card_and_show_its_words_big(rig: DeskRig) -> None:
    code = make(rig)
    assert (rig.pressed, rig.clicked) == (4, 0)
    assert len(code.split("-")) == 2
    assert sheet_of(rig).made.card.said[1] == "Åben rådgivning, op til 5 samtaler"
    assert cards(rig.cupboard) == 1
    assert talked(rig.cupboard) == {}


def test_the_limit_can_be_another(rig: DeskRig) -> None:
    rig.ctrl("T")
    rig.ctrl("N")
    rig.key(Qt.Key.Key_Space)
    rig.key(Qt.Key.Key_Tab)
    rig.keys("\b" if sheet_of(rig).new.limit.lineEdit().selectedText() else "\b\b")
    rig.keys("3\n")
    rig.settle()
    assert sheet_of(rig).made.card.said[1].endswith("op til 3 samtaler")


def test_without_a_kind_nothing_is_made_and_it_is_said_in_place(rig: DeskRig) -> None:
    rig.ctrl("T")
    rig.ctrl("N")
    rig.keys("\n")
    rig.settle()
    assert sheet_of(rig).face is Face.NEW
    assert "Kortet er ikke lavet" in sheet_of(rig).new.trouble.text
    assert cards(rig.cupboard) == 0


def test_the_kind_that_most_cards_have_is_chosen_already(rig: DeskRig) -> None:
    for kind in ("ammerådgivning", "ammerådgivning", "andet"):
        new_series(rig.cupboard, kind=kind)
    rig.ctrl("T")
    rig.ctrl("N")
    rig.settle()
    panel = sheet_of(rig).new
    assert panel.kinds.value() == "ammerådgivning"
    assert list(panel.kinds.chips)[:2] == ["ammerådgivning", "andet"]
    rig.keys("\n")
    rig.settle()
    assert sheet_of(rig).made.card.said[1].startswith("Ammerådgivning")


def test_the_palette_makes_one_too(rig: DeskRig) -> None:
    rig.ctrl("K")
    QTest.keyClicks(QApplication.focusWidget(), "nyt forl")
    labels = [row.cells[0] for row in rig.window.palette_box.list.rows]
    assert labels[0] == "Nyt forløbskort"
    rig.keys("\n")
    rig.settle()
    assert sheet_of(rig).face is Face.NEW
    assert sheet_of(rig).isVisible()


def test_the_first_talk_is_one_more_enter_but_not_the_same_one(rig: DeskRig) -> None:
    with clock.by_hand() as let_pass:
        code = make(rig)
        rig.keys("\n")
        rig.settle()
        assert talked(rig.cupboard) == {}, "a double Enter is one Enter"
        let_pass(DOUBLE_ENTER + 0.1)
        rig.keys("\n")
        rig.settle()
        assert sheet_of(rig).made.counted.said[0] == "Samtale 1 af 5"
        assert sheet_of(rig).made.card.said[0].split() == code.split("-"), "the card can still be printed"
        rig.ctrl("Z")
        rig.settle()
        assert talked(rig.cupboard) == {}
        let_pass(2.0)
        rig.keys("\n")
        rig.settle()
        let_pass(4.0)
        rig.keys("\n")
        rig.settle()
    assert not sheet_of(rig).isVisible()
    assert talked(rig.cupboard) == {1: 1}
    assert not [word for word in code.split("-") if word in told(rig.window)]


def test_a_click_beside_it_does_not_lose_the_words(rig: DeskRig) -> None:
    code = make(rig)
    rig.click(sheet_of(rig), QPoint(4, 4))
    assert sheet_of(rig).made.card.said[0].split() == code.split("-")
    rig.keys("\x1b")
    assert not sheet_of(rig).isVisible()
    assert not [word for word in code.split("-") if word in told(rig.window)]


def test_a_disk_that_refuses_says_so_and_enter_tries_again(rig: DeskRig) -> None:
    rig.ctrl("T")
    rig.ctrl("N")
    rig.key(Qt.Key.Key_Space)
    with read_only(rig):
        rig.keys("\n")
        rig.settle()
        assert sheet_of(rig).face is Face.NEW
        assert not sheet_of(rig).new.trouble.isHidden()
    rig.keys("\n")
    rig.settle()
    assert sheet_of(rig).face is Face.CARD
    assert cards(rig.cupboard) == 1


def test_it_is_printed_with_ctrl_p_and_the_paper_lets_go_of_it(rig: DeskRig) -> None:
    rig.page.series.print_card = CoursePaper(rig.tasks, rig.cupboard, rig.page).series_card
    code = make(rig)
    rig.ctrl("P")
    paper = rig.window.findChild(CourseSheet)
    assert paper is not None
    rig.qtbot.waitUntil(lambda: paper.paper is not None, timeout=10_000)
    assert paper.paper is not None
    assert not [word for word in code.split("-") if word in paper.paper[1].stem], "not in the name of a file"
    rig.keys("\x1b")
    assert not paper.isVisible()
    assert paper.paper is None
    assert sheet_of(rig).made.card.said[0].split() == code.split("-")
    rig.keys("\x1b")
    assert not [word for word in code.split("-") if word in told(rig.window)]


def test_the_idle_lock_takes_the_words_too(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with clock.frozen(NOW):
        house = HouseWindow(qapp, look_around(new_house(tmp_path).open(Role.RECEPTION)), DictMemory())
        qtbot.addWidget(house.frame)
        house.show_in_place_of(QWidget())
        house.frame.activateWindow()
        qtbot.waitUntil(lambda: house.tasks.idle and house.frame.isActiveWindow())
        series = house.frame.page_of("desk").series  # type: ignore[attr-defined]
        series.new_card()
        qtbot.waitUntil(lambda: house.tasks.idle)
        series.sheet.new.kinds.set_value("andet")
        series.sheet.commit()
        qtbot.waitUntil(lambda: house.tasks.idle)
        words = series.sheet.made.card.said[0].split()
        assert len(words) == 2
        house.idle.expired.emit()
        assert house.tasks.closed
        assert not [word for word in words if word in told(house.frame)]
        assert house.undo.undo_text == ""
        house.deleteLater()


def test_the_house_forgets_idle_cards_by_itself_and_then_makes_its_copy(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with clock.frozen(NOW):
        made = new_house(tmp_path)
        with made.open() as cupboard:
            new_series(cupboard, talks=1)
    with clock.frozen(NOW + timedelta(days=366)):
        house = HouseWindow(qapp, look_around(made.open(Role.RECEPTION)), DictMemory())
        qtbot.addWidget(house.frame)
        house.show_in_place_of(QWidget())
        qtbot.waitUntil(lambda: house.tasks.idle)
        assert cards(house.cupboard) == 1
        house.day_end.copy_if_due()
        qtbot.waitUntil(lambda: house.tasks.idle, timeout=20_000)
        assert cards(house.cupboard) == 0
        assert talked(house.cupboard) == {1: 1}
        assert len(list(made.home.backups.iterdir())) == 1
        house.lock()
        house.deleteLater()


@pytest.mark.parametrize("face", list(Face))
def test_every_face_can_be_worked_by_everybody(rig: DeskRig, face: Face) -> None:
    """Every stop of Tab has a name and a role, and Tab comes round."""
    bring(rig, face)
    sheet = sheet_of(rig)
    stops = [one for one in sheet.findChildren(QWidget) if one.isVisible() and _takes_tab(one)]
    assert len(stops) >= 3
    for one in stops:
        said = QAccessible.queryAccessibleInterface(one)
        assert said.text(QAccessible.Text.Name), one
        assert said.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), one
    met = set()
    for _ in range(2 * len(stops)):
        rig.key(Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    assert set(stops) <= met


@pytest.mark.parametrize("face", list(Face))
def test_nothing_is_cut_at_double_text(rig: DeskRig, qapp: QApplication, face: Face) -> None:
    theme.apply(qapp, Mode.LIGHT, 2.0)
    bring(rig, face)
    QApplication.processEvents()
    sheet = sheet_of(rig)
    assert sheet.rect().contains(sheet.card.geometry())
    for one in sheet.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel) and one.text():
            assert one.height() >= one.heightForWidth(one.width()) if one.wordWrap() else True, one.text()
            assert one.wordWrap() or one.width() >= one.sizeHint().width(), one.text()
    assert not sheet.area.horizontalScrollBar().isVisible()
    for button in (sheet.go, sheet.other, sheet.closing):
        assert button.width() >= button.sizeHint().width()
        assert sheet.card.rect().contains(button.geometry())


def bring(rig: DeskRig, face: Face) -> None:
    if face is Face.CARD:
        make(rig)
        return
    code = new_series(rig.cupboard, talks=5 if face is Face.OVER else 1)
    rig.ctrl("T")
    if face is Face.NEW:
        rig.ctrl("N")
    else:
        rig.keys(code + "\n")
    rig.settle()
    assert sheet_of(rig).face is face


def _takes_tab(one: QWidget) -> bool:
    answers = one.focusProxy() is None  # not the line inside a spin box
    return answers and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()
