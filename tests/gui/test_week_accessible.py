"""Everybody can work the week: names and roles, Tab comes round, large text cuts nothing, saves are said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familiehus.calendar.opening import SpecialDay
from familiehus.ui import theme
from familiehus.ui.theme import Mode
from familiehus.ui.week.event_card import EventCard
from familiehus.ui.week.folded_text import FoldedText
from familiehus.ui.week.heads import GhostChip
from familiehus.ui.week.slot_cursor import SlotCursor
from tests.helpers.accessible import nameless, tab_round
from tests.helpers.week_house import THU, TUE, WED, WeekRig, ordinary, week_at

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
STATES = ["", "rooms", "month", "slot", "question"]
CLOSED = (SpecialDay(WED, "", True, "Kristi himmelfartsferielukning"),)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[WeekRig]:
    with week_at(qtbot, tmp_path, ordinary()) as rig:
        yield rig


def bring(rig: WeekRig, state: str) -> None:
    if state == "rooms":
        rig.key(Key.Key_L)
    elif state == "month":
        rig.key(Key.Key_M, CTRL)
    elif state == "slot":
        rig.key(Key.Key_Down)
        rig.key(Key.Key_Left)
    elif state == "question":
        rig.select("Tryghedscirklen", WED)
        rig.key(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    rig.settle()


@pytest.mark.parametrize("state", STATES)
def test_every_focusable_thing_has_a_name_and_a_role(rig: WeekRig, state: str) -> None:
    bring(rig, state)
    assert nameless(rig.page) == []


@pytest.mark.parametrize("state", ["", "rooms", "slot"])
def test_tab_reaches_everything_and_comes_round(rig: WeekRig, state: str) -> None:
    bring(rig, state)
    wanted = {
        one
        for one in rig.window.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
    }
    rig.grid.sheet.stop().setFocus()
    met = tab_round(rig.window)
    assert wanted - set(met) == set()
    assert sum(isinstance(one, EventCard | SlotCursor) for one in met) == 1  # the sheet is one stop


def test_with_a_date_chosen_it_is_the_stop(rig: WeekRig) -> None:
    rig.select("Barselscafé", TUE)
    met = tab_round(rig.window)
    assert [one for one in met if isinstance(one, EventCard | SlotCursor)] == [rig.card("Barselscafé", TUE)]


def test_skipped_dates_are_reached_by_tab(qtbot: QtBot, tmp_path: Path) -> None:
    with week_at(qtbot, tmp_path, ordinary(), special=CLOSED) as rig:
        met = tab_round(rig.window)
        assert sum(isinstance(one, GhostChip) for one in met) == 2
        assert all("springes over" in one.accessibleName() for one in met if isinstance(one, GhostChip))


def test_empty_time_says_where_it_is(rig: WeekRig) -> None:
    bring(rig, "slot")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "november kl." in focused.accessibleName()


def test_what_was_saved_and_what_is_carried_is_said(rig: WeekRig) -> None:
    said: list[str] = []
    rig.grid.voice.said.connect(said.append)
    rig.select("Fars Legestue", THU)
    rig.key(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "torsdag den 19. november kl. 14.45–16.15" in said
    assert "Gemt: flytning af Fars Legestue. Ctrl+Z fortryder." in said


def cut(rig: WeekRig) -> list[str]:
    """Labels, buttons and folded words that got less room than they need."""
    found = []
    shown = [one for one in rig.page.findChildren(QWidget) if one.isVisible()]
    for one in shown:
        if isinstance(one, EventCard | GhostChip | SlotCursor):
            continue  # cut with "…" where they must be; the tooltip has all of it
        if isinstance(one, FoldedText):
            lines = one.lines(one.width())
            if any("…" in line for line in lines) or one.height() + 1 < one.heightForWidth(one.width()):
                found.append(f"{one.text!r}: {lines} in {one.size()}")
        elif isinstance(one, QLabel) and one.wordWrap():
            if one.height() < one.heightForWidth(one.width()) - 1:
                found.append(f"{one.text()!r}: {one.height()}")
        elif isinstance(one, QAbstractButton | QLabel):
            need = one.minimumSizeHint()
            if one.width() < need.width() or one.height() < need.height():
                found.append(f"{one.accessibleName() or one!r}: {one.size()} < {need}")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("state", STATES)
def test_large_text_cuts_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scale: float, state: str
) -> None:
    theme.apply(qapp, Mode.LIGHT, scale)
    with week_at(qtbot, tmp_path, ordinary(), special=() if state == "question" else CLOSED) as rig:
        bring(rig, state)
        QApplication.processEvents()
        assert cut(rig) == []
        assert rig.window.size().toTuple() == (1366, 768)
        assert rig.page._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [683, 900, 1100, 1366, 1920])
def test_every_width_cuts_nothing(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    """683 x 384 is what QT_SCALE_FACTOR=2 leaves of 1366 x 768."""
    size = (width, 384 if width == 683 else 768)
    with week_at(qtbot, tmp_path, ordinary(), size=size) as rig:
        for state in ("", "rooms"):
            bring(rig, state)
            QApplication.processEvents()
            assert cut(rig) == []
            assert rig.window.size().toTuple() == size


def test_the_title_stands_on_every_card_of_an_ordinary_week(rig: WeekRig) -> None:
    for card in rig.grid.sheet.cards.values():
        assert card.lines[0].text[:3] == card.face.title[:3]


def test_text_that_grows_while_the_week_is_open_keeps_where_one_stands(rig: WeekRig) -> None:
    rig.select("Barselscafé", TUE)
    rig.window.set_text_scale(2.0)
    rig.settle()
    assert cut(rig) == []
    assert rig.card("Barselscafé", TUE).hasFocus()


def test_every_action_can_be_run_from_the_palette(rig: WeekRig) -> None:
    away = {"week.print", "week.import", "week.export", "week.cancel"}
    for action in rig.page.actions():
        if action.enabled() and action.id not in away:
            action.run()
            rig.settle()
            rig.key(Key.Key_Escape)
