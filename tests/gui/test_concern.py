"""Jeg er bekymret: steps with their paragraphs, a count without a name, and no place to write a case."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from familiehus.models.handover import Notification
from familiehus.ui import theme
from familiehus.ui.actions import ActionRegistry
from familiehus.ui.handover.concern_sheet import ConcernSheet
from familiehus.ui.handover.concern_words import at_once, nothing_kept, steps
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.family_desk import CTRL, NOW, FamilyDesk, Key, family_at

TODAY = NOW.date()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[FamilyDesk]:
    with family_at(qtbot, tmp_path, role=Role.RECEPTION) as made:
        yield made


def guide(desk: FamilyDesk) -> ConcernSheet:
    """Opened as the palette opens it."""
    ActionRegistry(desk.door.actions())["families.concern"].run()
    desk.rest()
    sheet = desk.door.worry.sheet
    assert sheet is not None
    return sheet


def counted(desk: FamilyDesk) -> list[tuple[object, bool]]:
    with desk.cupboard.read() as session:
        rows = session.execute(select(Notification.day, Notification.dialogue)).all()
    return [(day, dialogue) for day, dialogue in rows]


def test_each_step_stands_on_its_paragraph() -> None:
    said = " ".join(f"{one.title} {one.words} {one.law}" for one in (at_once(), *steps()))
    for words in ("§ 133", "§ 135", "§§ 136 og 138", "§ 18", "§ 24", "§ 29", "§ 30 og § 31", "112", "114",
                  "24 timer", "seks hverdage", "børne- og ungerådgiver", "tal ikke med forældrene først",
                  "går forud for tavshedspligten", "også hvis de siger nej"):  # fmt: skip
        assert words in said, words
    assert "ingen sag" in nothing_kept()


def test_counting_is_one_key_and_taken_back_by_one(desk: FamilyDesk) -> None:
    sheet = guide(desk)
    desk.press(Key.Key_D)
    assert counted(desk) == [(TODAY, True)]
    assert sheet.notice.text == "Én dialogbaseret underretning er talt. Ctrl+Z tager den tilbage."
    desk.press(Key.Key_U)
    assert sorted(counted(desk)) == [(TODAY, False), (TODAY, True)]
    desk.press(Key.Key_Z, Key.Key_Z, held=CTRL)
    assert counted(desk) == []
    assert sheet.notice.text == "Tællingen er taget tilbage."
    desk.press(Key.Key_Z, held=CTRL)
    assert sheet.isVisible()


def test_yesterdays_is_counted_on_yesterday_by_clicks(desk: FamilyDesk) -> None:
    sheet = guide(desk)
    desk.click(sheet.days.chips[1])
    desk.click(sheet.plain)
    assert counted(desk) == [(TODAY - timedelta(days=1), False)]
    assert "på i går" in sheet.notice.text


def test_ctrl_z_here_takes_back_nothing_from_elsewhere(desk: FamilyDesk) -> None:
    desk.door.deeds.open_family("Amina", "", None)
    desk.rest()
    sheet = guide(desk)
    desk.press(Key.Key_Z, held=CTRL)
    assert desk.undo.undo_text == "ny familie"
    assert sheet.notice.text == ""


def test_there_is_no_field_at_all(desk: FamilyDesk) -> None:
    sheet = guide(desk)
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox):
        assert sheet.findChildren(kind) == []
    assert desk.door.typed_words() == ""


def test_it_opens_from_a_familys_page_and_goes_back_there(desk: FamilyDesk) -> None:
    desk.open(desk.family())
    desk.press(Key.Key_B)
    assert desk.door.worry.sheet is not None
    assert desk.door.worry.sheet.isVisible()
    assert "Amina" not in " ".join(
        label.text() for label in desk.door.worry.sheet.findChildren(type(desk.door.worry.sheet.title))
    )
    desk.press(Key.Key_Escape)
    assert desk.door.sheets.family.isVisible()
    assert desk.door.sheets.family.isAncestorOf(QApplication.focusWidget())


def test_arrows_go_through_the_steps_and_bring_them_into_sight(desk: FamilyDesk) -> None:
    sheet = guide(desk)
    assert QApplication.focusWidget() is sheet.steps[0]
    desk.press(*[Key.Key_Down] * 9)
    last = sheet.steps[-1]
    assert QApplication.focusWidget() is last
    assert "§ 18" in last.accessibleDescription()
    desk.rest(lambda: last.visibleRegion().boundingRect().height() > 40)
    desk.press(Key.Key_Up)
    assert QApplication.focusWidget() is sheet.steps[-2]


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut_and_every_stop_has_a_name(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float
) -> None:
    theme.apply(qapp, mode, scale)
    with family_at(qtbot, tmp_path) as desk:
        sheet = guide(desk)
        qtbot.waitUntil(lambda: cut(sheet) == [])
        assert nameless(sheet) == []
        assert all(sheet.isAncestorOf(one) for one in tab_round(desk.window))
