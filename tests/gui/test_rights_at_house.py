"""The family's two rights in the whole house: erased from its page, it is gone wherever one can look."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.ui.handover.erase_sheet import EraseSheet
from familiehus.ui.house_window import HouseWindow
from tests.gui.test_family_at_house import house, press
from tests.helpers.family_desk import CTRL, NOW, Key
from tests.helpers.handover_desk import HandoverDesk

__all__ = ["house"]


def settled(qtbot: QtBot, house: HouseWindow) -> None:
    for _ in range(4):
        qtbot.waitUntil(lambda: house.tasks.idle, timeout=20_000)
        QApplication.processEvents()


def begin(qtbot: QtBot, house: HouseWindow) -> EraseSheet:
    """A family with a letter that is out and a yes that soon runs out; its page, and "Slet familien"."""
    desk = HandoverDesk(house.cupboard)
    family = desk.family("Thilde", phone="22334455")
    desk.refer(family, consent=desk.yes(family, days=5))
    house.frame.show_page("referrals")
    settled(qtbot, house)
    house.families.open_family(family)
    settled(qtbot, house)
    house.families.sheets.family.erase.setFocus()
    press(qtbot, house, Key.Key_Return)
    settled(qtbot, house)
    sheet = house.families.rights.sheet
    assert sheet is not None
    assert sheet.going is not None
    return sheet


def test_gone_from_the_list_the_badge_the_front_page_and_the_steps(qtbot: QtBot, house: HouseWindow) -> None:
    sheet = begin(qtbot, house)
    page = house.frame.page_of("referrals")
    assert [line.title for line in page.list.lines.lines] == ["Thilde"]  # type: ignore[attr-defined]
    assert len(page.list.expiring.links) == 1  # type: ignore[attr-defined]
    house.referrals.badge.read()
    settled(qtbot, house)
    assert "1 samtykke udløber om 5 dage" in house._ready.desk.duties.text
    sheet.word.setFocus()
    QTest.keyClicks(sheet.word, "slet")
    press(qtbot, house, Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.go
    press(qtbot, house, Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.done, timeout=20_000)
    press(qtbot, house, Key.Key_Escape)
    settled(qtbot, house)
    assert page.list.lines.lines == ()  # type: ignore[attr-defined]
    assert page.list.expiring.isHidden()  # type: ignore[attr-defined]
    assert page.line is None  # type: ignore[attr-defined]
    house.referrals.badge.read()
    settled(qtbot, house)
    assert house._ready.desk.duties.text == ""
    assert (house.undo.undo_text, house.undo.redo_text) == ("", "")
    press(qtbot, house, Key.Key_F6)
    settled(qtbot, house)
    assert house.families.sheets.picker.rows == []


def test_locked_while_it_is_being_erased_it_is_erased(qtbot: QtBot, house: HouseWindow) -> None:
    sheet = begin(qtbot, house)
    home, sheet_word = house.cupboard.home, sheet.word
    sheet_word.setFocus()
    QTest.keyClicks(sheet_word, "slet")
    sheet.go.click()
    house.lock()
    assert house.tasks.closed
    [line] = home.erased.read_text(encoding="ascii").splitlines()
    assert line.startswith(NOW.date().isoformat())
    assert clock.today() == NOW.date()


def test_the_line_over_the_referrals_opens_the_consent(qtbot: QtBot, house: HouseWindow) -> None:
    sheet = begin(qtbot, house)
    press(qtbot, house, Key.Key_Escape)
    press(qtbot, house, Key.Key_Escape)
    assert not sheet.isVisible()
    page = house.frame.page_of("referrals")
    page.list.expiring.links[0].setFocus()  # type: ignore[attr-defined]
    press(qtbot, house, Key.Key_Space)
    settled(qtbot, house)
    assert house.families.sheets.family.isVisible()
    press(qtbot, house, Key.Key_P, CTRL)
    assert house.families.rights.paper is not None
    assert house.families.rights.paper.isVisible()
    press(qtbot, house, Key.Key_Escape)
    press(qtbot, house, Key.Key_Escape)


def test_a_lock_while_it_only_asks_erases_nobody(qtbot: QtBot, house: HouseWindow) -> None:
    sheet, home = begin(qtbot, house), house.cupboard.home
    sheet.word.setFocus()
    QTest.keyClicks(sheet.word, "slet")
    house.lock()
    assert house.tasks.closed
    assert not home.erased.exists()
