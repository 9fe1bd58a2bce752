"""Everybody can work the desk: names and roles, Tab reaches everything, nothing is cut, saves are said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familiehus.ui import theme
from familiehus.ui.actions import ActionRegistry
from familiehus.ui.desk.fact_map import FACTS
from familiehus.ui.theme import Mode
from tests.helpers.desk_house import DeskRig, desk_at, facts


def some(rig: DeskRig) -> None:
    rig.add(facts(9, "4735", reasons=("amning",)))


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path, some) as rig:
        yield rig


STATES = ["", "M4765", "S", "X9", "paper", "edit", "close"]


def bring(rig: DeskRig, state: str) -> None:
    if state == "paper":
        rig.ctrl("P")
        rig.keys("fredag\n10\n")
    elif state == "edit":
        rig.key(Qt.Key.Key_F2)
    elif state == "close":
        rig.ctrl("J")
    else:
        rig.keys(state)
    rig.settle()


def shown(rig: DeskRig, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in rig.page.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize("state", STATES)
def test_every_focusable_thing_has_a_name_and_a_role(rig: DeskRig, state: str) -> None:
    bring(rig, state)
    focusable = [one for one in shown(rig, QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(focusable) > 15
    for one in focusable:
        told = QAccessible.queryAccessibleInterface(one)
        assert told.text(QAccessible.Text.Name), one
        assert told.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), one


@pytest.mark.parametrize("state", ["", "S", "paper"])
def test_tab_reaches_everything_and_comes_round(rig: DeskRig, state: str) -> None:
    bring(rig, state)
    wanted = {
        one
        for one in shown(rig, QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one is not rig.page._find
    }
    met: list[QWidget] = []
    for _ in range(120):
        rig.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
    assert wanted - set(met) == set()


def test_the_tab_order_follows_the_eye(rig: DeskRig) -> None:
    form = rig.page.form
    form.who.buttons["mor"].setFocus()
    met = []
    for _ in range(12):
        met.append(QApplication.focusWidget())
        rig.key(Qt.Key.Key_Tab)
    where = [one.mapTo(rig.window, one.rect().center()) for one in met if one is not None]
    assert [met.index(form.where.field), met.index(form.facts.chips["channel"])] == [3, 10]
    assert [point.y() for point in where] == sorted(point.y() for point in where)


def test_a_focused_button_is_pressed_by_space_and_by_enter(rig: DeskRig) -> None:
    buttons = rig.page.form.who.buttons
    buttons["far"].setFocus()
    rig.keys(" ")
    assert rig.page.desk.draft.henvender == "far"
    buttons["anden"].setFocus()
    rig.keys("\n")
    assert rig.page.desk.draft.henvender == "anden"
    assert len(rig.saved()) == 1


def test_what_is_refused_and_what_is_closed_is_said(rig: DeskRig) -> None:
    said: list[str] = []
    rig.page.form.notice.said.connect(said.append)
    rig.keys("4780\n")
    rig.keys("M\n")
    rig.settle()
    rig.ctrl("J")
    rig.keys("\n")
    rig.settle()
    assert any("Tryk M for mor" in one for one in said)
    assert "Gemt: Mor, 4780 Stege" in said
    assert any("talt færdig med 2" in one for one in said)


def cut(rig: DeskRig) -> list[str]:
    """Labels and buttons that got less room than their words need."""
    found = []
    for one in [*shown(rig, QAbstractButton), *shown(rig, QLabel), *shown(rig, QLineEdit)]:
        need = one.minimumSizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            tall = one.heightForWidth(one.width())
            if one.height() < tall - 1:
                found.append(f"{one.text()!r}: {one.height()} < {tall}")
        elif one.width() < need.width() or one.height() < need.height():
            found.append(f"{one.accessibleName() or one!r}: {one.size()} < {need}")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("state", STATES)
def test_large_text_cuts_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scale: float, state: str
) -> None:
    theme.apply(qapp, Mode.LIGHT, scale)
    with desk_at(qtbot, tmp_path, some) as rig:
        bring(rig, state)
        QApplication.processEvents()
        assert cut(rig) == []
        assert rig.page._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [683, 900, 1100, 1366, 1920])
def test_every_width_cuts_nothing(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    """683 x 384 is what QT_SCALE_FACTOR=2 leaves of 1366 x 768."""
    with desk_at(qtbot, tmp_path, some, size=(width, 384 if width == 683 else 768)) as rig:
        bring(rig, "S")
        QApplication.processEvents()
        assert cut(rig) == []
        form, side = rig.page.form.geometry(), rig.page.side.geometry()
        assert not form.intersects(side)
        if width != 1100:  # there it depends on the words in the chips
            assert (side.left() > form.right()) == (width > 1100)


def test_text_that_grows_while_the_window_is_open_keeps_what_was_typed(rig: DeskRig) -> None:
    rig.keys("M478")
    rig.window.set_text_scale(2.0)
    QApplication.processEvents()
    assert cut(rig) == []
    assert rig.page.form.where.field.text() == "478"
    assert rig.page.form.where.field.hasFocus()


def test_the_focused_field_is_in_sight_with_large_text(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, Mode.LIGHT, 2.0)
    with desk_at(qtbot, tmp_path, some) as rig:
        rig.keys("S")
        qtbot.waitUntil(lambda: not rig.page.form.facts.strip.visibleRegion().isEmpty())
        rig.keys("\x1b")
        field = rig.page.form.where.field
        qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


def test_every_key_is_in_the_palette_and_on_the_sheet(rig: DeskRig) -> None:
    keys = {action.shortcut for action in ActionRegistry(rig.page.actions())}
    assert {fact.key for fact in FACTS if fact.name != "place"} <= keys
    assert {"M", "F", "A", "0", "-", "Enter", "F2", "Delete", "Ctrl+D", "Ctrl+P", "Ctrl+J", "J", "I"} <= keys


def test_every_action_can_be_run_from_the_palette(rig: DeskRig) -> None:
    for action in rig.page.actions():
        if action.enabled():
            action.run()
    rig.settle()
