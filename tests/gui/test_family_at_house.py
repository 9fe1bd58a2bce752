"""The family's page in the whole house: keys from anywhere, the lock that asks, the way from an enrolment."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.services.opening import look_around
from familiehus.ui import dialogs
from familiehus.ui.house_window import HouseWindow
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse
from tests.helpers.cupboards import new_house
from tests.helpers.family_desk import CTRL, NOW, Key
from tests.helpers.frame_window import DictMemory


@pytest.fixture
def house(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HouseWindow]:
    """Opened by a coordinator as the composition root does."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    with clock.frozen(NOW):
        opened = look_around(new_house(tmp_path).open(Role.COORDINATOR))
        window = HouseWindow(qapp, opened, DictMemory())
        qtbot.addWidget(window.frame, before_close_func=lambda _frame: window.lock())
        window.show_in_place_of(QWidget())
        window.frame.activateWindow()
        qtbot.waitUntil(lambda: window.tasks.idle and window.frame.isActiveWindow())
        yield window
        if not window.tasks.closed:
            window.families.sheets.consent.close_quietly()
        window.deleteLater()


def press(
    qtbot: QtBot, house: HouseWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or house.frame, key, held)
    qtbot.waitUntil(lambda: house.tasks.closed or house.tasks.idle)
    QApplication.processEvents()


def test_from_any_page_by_one_key(qtbot: QtBot, house: HouseWindow) -> None:
    for page in ("desk", "courses"):
        house.frame.show_page(page)
        qtbot.waitUntil(lambda: house.tasks.idle)
        press(qtbot, house, Key.Key_B, CTRL)
        assert house.families.worry.sheet is not None
        assert house.families.worry.sheet.isVisible()
        press(qtbot, house, Key.Key_Escape)
        press(qtbot, house, Key.Key_F6)
        assert house.families.sheets.picker.isVisible()
        press(qtbot, house, Key.Key_Escape)
    assert "families.concern" in house.frame.actions_now


def test_the_lock_asks_before_a_typed_consent_is_lost(qtbot: QtBot, house: HouseWindow) -> None:
    press(qtbot, house, Key.Key_F6)
    press(qtbot, house, Key.Key_N, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Amina")
    press(qtbot, house, Key.Key_Return)
    qtbot.waitUntil(lambda: house.families.sheets.family.isVisible())
    press(qtbot, house, Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "at Lille sover")
    dialogs.set_next_answer(False)
    press(qtbot, house, Key.Key_L, CTRL)
    assert not house.tasks.closed
    assert house.families.sheets.consent.questions.information.texts() == ("at Lille sover",)
    dialogs.set_next_answer(True)
    press(qtbot, house, Key.Key_L, CTRL)
    assert house.tasks.closed


def test_from_an_enrolment_and_on_to_a_referral(qtbot: QtBot, house: HouseWindow) -> None:
    courses = CourseHouse(house.cupboard)
    course = courses.course()
    courses.enrol(course, "Sofie")
    house.frame.show_page("courses")
    page = house.frame.page_of("courses")
    qtbot.waitUntil(lambda: house.tasks.idle)
    page.open_course(course)
    qtbot.waitUntil(lambda: page.sheet is not None)
    page.open_person(page.course.enrolments[0].id)
    qtbot.waitUntil(lambda: house.tasks.idle)
    press(qtbot, house, Key.Key_F7)
    qtbot.waitUntil(lambda: house.families.sheets.name.isVisible())
    press(qtbot, house, Key.Key_Return)
    qtbot.waitUntil(lambda: house.families.sheets.family.isVisible())
    assert house.families.sheets.family.title.text() == "Sofie"
    press(qtbot, house, Key.Key_H)
    assert house.frame.page is house.frame.page_of("referrals")
