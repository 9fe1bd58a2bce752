"""The frame by keys and clicks: going places, finding, undoing, locking, growing the text."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.errors import EnvironmentFault
from familiehus.ui import theme
from familiehus.ui.actions import Action, ActionRegistry
from familiehus.ui.main_window import MainWindow
from familiehus.ui.rail import Desk
from familiehus.ui.theme import Mode
from familiehus.ui.undo import Step
from familiehus.ui.widgets import LinkButton
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.window_memory import FileMemory, remembered_look
from familiehus.values import Change, ChangeVerb
from tests.helpers.frame_window import DESK, DictMemory, SamplePage, open_frame

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def press(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def current(window: MainWindow) -> SamplePage:
    page = window.page
    assert isinstance(page, SamplePage)
    return page


def palette_rows(window: MainWindow) -> list[str]:
    return [row.cells[0] for row in window.palette_box.list.rows]


def test_ctrl_and_a_digit_go_to_the_pages(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    for key, page_id in ((KEY.Key_2, "week"), (KEY.Key_7, "house"), (KEY.Key_1, "desk")):
        press(window, key, CTRL)
        assert current(window).page_id == page_id
        assert QApplication.focusWidget() is current(window).main
        lit = [name for name, item in window.rail._items.items() if item.current]
        assert lit == [page_id]


def test_the_rail_goes_there_by_mouse_and_a_page_is_made_when_it_is_opened(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    assert list(window._made) == ["desk"]
    qtbot.mouseClick(window.rail._items["figures"], Qt.MouseButton.LeftButton)
    assert current(window).page_id == "figures"
    assert list(window._made) == ["desk", "figures"]
    assert window.windowTitle() == "Statistik – Familiernes Hus"


def test_the_page_in_front_hears_a_change_at_once_the_others_when_opened(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    press(window, KEY.Key_2, CTRL)
    desk, week = window.page_of("desk"), current(window)
    assert isinstance(desk, SamplePage)
    change = Change("contact", ChangeVerb.ADDED)
    window.test_changes.announce(change)  # type: ignore[attr-defined]
    window.test_changes.announce(change)  # type: ignore[attr-defined]
    assert week.heard == ["activated", change, change]
    assert desk.heard == ["activated"]
    press(window, KEY.Key_1, CTRL)
    assert desk.heard == ["activated", None, "activated"]


def test_page_keys_work_only_on_their_page_and_own_keys_are_left_to_it(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    desk = current(window)
    press(window, KEY.Key_P, CTRL)
    press(window, KEY.Key_M)
    assert desk.pressed == ["paper"]
    press(window, KEY.Key_2, CTRL)
    press(window, KEY.Key_P, CTRL)
    assert desk.pressed == ["paper"]
    assert current(window).pressed == ["paper"]


def test_the_palette_finds_runs_and_gives_the_focus_back(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    before = QApplication.focusWidget()
    press(window, KEY.Key_K, CTRL)
    assert QApplication.focusWidget() is window.palette_box.field
    QTest.keyClicks(window.palette_box.field, "sedler")
    assert palette_rows(window)[0] == "Indtast fra papir"
    press(window, KEY.Key_Return)
    assert current(window).pressed == ["paper"]
    assert not window.palette_box.isVisible()
    assert QApplication.focusWidget() is before


def test_arrows_choose_in_the_palette_and_esc_changes_nothing(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    before = QApplication.focusWidget()
    press(window, KEY.Key_K, CTRL)
    QTest.keyClicks(window.palette_box.field, "gå til")
    assert palette_rows(window)[:3] == ["Gå til Skranken", "Gå til Ugen", "Gå til Hold"]
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        press(window, key)
    assert window.palette_box.list.current_key() == "go.week"
    press(window, KEY.Key_Escape)
    assert current(window).page_id == "desk"
    assert QApplication.focusWidget() is before
    press(window, KEY.Key_K, CTRL)
    assert window.palette_box.field.text() == ""


def test_while_the_palette_is_open_no_other_key_acts(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    locks: list[int] = []
    window.lock_requested.connect(lambda: locks.append(1))
    press(window, KEY.Key_K, CTRL)
    for key in (KEY.Key_2, KEY.Key_L, KEY.Key_P):
        press(window, key, CTRL)
    press(window, KEY.Key_Tab)
    assert current(window).page_id == "desk"
    assert locks == []
    assert QApplication.focusWidget() is window.palette_box.field


def test_the_palette_survives_nonsense(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    press(window, KEY.Key_K, CTRL)
    window.palette_box.field.insert("😀ø" * 5000)
    assert 0 < len(window.palette_box.field.text()) <= 80
    assert palette_rows(window) == []
    press(window, KEY.Key_Down)
    press(window, KEY.Key_Return)
    assert window.palette_box.isVisible()


def test_a_click_in_the_palette_runs_too_and_beside_it_closes(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    press(window, KEY.Key_K, CTRL)
    QTest.keyClicks(window.palette_box.field, "ugen")
    where = window.palette_box.list.visualRect(window.palette_box.list.model().index(0, 0)).center()
    qtbot.mouseClick(window.palette_box.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert current(window).page_id == "week"
    qtbot.mouseClick(current(window)._find, Qt.MouseButton.LeftButton)
    assert window.palette_box.isVisible()
    qtbot.mouseClick(
        window.palette_box, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight() - QPoint(5, 5)
    )
    assert not window.palette_box.isVisible()


def test_f3_searches_and_the_palette_shows_its_key(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    press(window, KEY.Key_F3)
    assert window.palette_box.isVisible()
    keys = {row.cells[0]: row.keys for row in window.palette_box.list.rows}
    assert (keys["Søg"], keys["Lås huset"], keys["Mørkt udseende"]) == ("F3", "Ctrl+L", "")


def test_the_sheet_shows_every_key_of_here_and_now(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    press(window, KEY.Key_Question, CTRL | SHIFT)
    assert window.sheet.isVisible()
    from familiehus.ui.widgets import KeyCap

    shown = {cap._text for cap in window.sheet.findChildren(KeyCap) if cap.isVisibleTo(window.sheet)}
    assert {"Ctrl P", "M", "Ctrl L", "Ctrl Z", "Ctrl +", "Ctrl 7", "F3", "Ctrl ?"} <= shown
    window.resize(700, 300)
    qtbot.waitUntil(lambda: window.sheet.area.verticalScrollBar().maximum() > 0)
    press(window, KEY.Key_PageDown)
    assert window.sheet.area.verticalScrollBar().value() > 0
    press(window, KEY.Key_Escape)
    assert not window.sheet.isVisible()
    assert QApplication.focusWidget() is current(window).main


def test_ctrl_l_and_the_rail_lock(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    with qtbot.waitSignal(window.lock_requested):
        press(window, KEY.Key_L, CTRL)
    with qtbot.waitSignal(window.lock_requested):
        qtbot.mouseClick(window.rail._lock, Qt.MouseButton.LeftButton)


def test_undo_has_a_name_and_goes_both_ways(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    done: list[str] = []
    press(window, KEY.Key_Z, CTRL)
    step = Step("henvendelse 10.42", lambda: done.append("undo"), lambda: done.append("redo"))
    window.undo.push(step)
    press(window, KEY.Key_K, CTRL)
    assert "Fortryd henvendelse 10.42" in palette_rows(window)
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Z, CTRL)
    press(window, KEY.Key_Z, CTRL)
    assert done == ["undo"]
    press(window, KEY.Key_K, CTRL)
    assert "Gør igen: henvendelse 10.42" in palette_rows(window)
    assert not [row for row in palette_rows(window) if row.startswith("Fortryd")]
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Z, CTRL | SHIFT)
    press(window, KEY.Key_Y, CTRL)
    assert done == ["undo", "redo"]


def test_errors_stay_until_read_and_never_take_the_focus(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    said: list[str] = []
    window.announcer.said.connect(said.append)
    before = QApplication.focusWidget()
    window.show_error(EnvironmentFault("disk_full"))
    window.show_error(EnvironmentFault("disk_full"))
    again: list[str] = []
    window.notices.show_notice("Kopien mangler.", "gold", action="Prøv igen", run=lambda: again.append("x"))
    assert QApplication.focusWidget() is before
    assert len(window.notices.texts) == 2
    assert window.notices.texts[1].startswith("Disken er fuld. Det sidste blev ikke gemt")
    assert said == [window.notices.texts[1], window.notices.texts[1], "Kopien mangler."]
    links = [b for b in window.notices.findChildren(LinkButton) if b.text() == "Prøv igen"]
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert again == ["x"]
    (closing,) = [b for b in window.notices.findChildren(IconButton) if b.isVisible()]
    qtbot.mouseClick(closing, Qt.MouseButton.LeftButton)
    assert window.notices.texts == ()
    assert not window.notices.isVisible()


def test_at_most_three_notices_stand_there(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    for n in range(5):
        window.notices.show_notice(f"Besked {n}")
    assert window.notices.texts == ("Besked 4", "Besked 3", "Besked 2")


def test_text_grows_by_key_and_comes_back_exactly(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    margins = current(window).body.contentsMargins()
    press(window, KEY.Key_Plus, CTRL)
    assert theme.text_scale() == 1.1
    for _ in range(20):
        press(window, KEY.Key_Plus, CTRL)
    assert theme.text_scale() == 2.0
    assert current(window).body.contentsMargins().left() == 2 * margins.left()
    assert window.rail.compact
    assert current(window)._h1.font().pixelSize() == 48
    press(window, KEY.Key_Minus, CTRL)
    assert theme.text_scale() == 1.9
    press(window, KEY.Key_0, CTRL)
    assert theme.text_scale() == 1.0
    assert not window.rail.compact
    assert current(window)._h1.font().pixelSize() == 24
    assert current(window).body.contentsMargins() == margins


def test_explicit_type_grows_and_shrinks_too(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    field = QLineEdit("478")
    field.setFont(theme.font("digits"))
    current(window).body.addWidget(field)
    for scale, size in ((2.0, 68), (1.5, 51), (1.0, 34)):
        window.set_text_scale(scale)
        assert abs(field.font().pixelSize() - size) <= 1


def test_light_and_dark_from_the_palette(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    for words, dark in (("mørk", True), ("lyst", False)):
        press(window, KEY.Key_K, CTRL)
        QTest.keyClicks(window.palette_box.field, words)
        press(window, KEY.Key_Return)
        assert theme.tokens().dark is dark
        corner = current(window).grab().toImage().pixelColor(2, 300).name().upper()
        assert corner == theme.tokens().bg


def test_a_practice_house_says_so_on_every_page_and_at_every_size(qtbot: QtBot) -> None:
    practice = Desk("Familiernes Hus", "Vordingborg Kommune", "Mette K.", "reception", practice=True)
    window = open_frame(qtbot, desk=practice)
    gold = theme.tokens().practice
    for page_id in ("desk", "week", "house"):
        window.show_page(page_id)
        image = window.grab().toImage()
        assert {image.pixelColor(x, 1).name().upper() for x in range(0, 1366, 50)} == {gold}
        assert window.windowTitle().endswith("(øvehus)")
    assert window.rail._kommune.text() == "Vordingborg · øvehus"
    window.resize(700, 500)
    qtbot.waitUntil(lambda: window.rail.compact)
    assert window.rail._mark.isVisible()
    assert window._strip.isVisible()


def test_a_real_house_carries_no_mark(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    assert window.rail._kommune.text() == "Vordingborg"
    assert not window._strip.isVisible()
    assert not window.rail._mark.isVisible()
    assert "øvehus" not in window.windowTitle()


def test_no_name_of_staff_in_the_title(qtbot: QtBot) -> None:
    window = open_frame(qtbot)
    assert DESK.staff_name not in window.windowTitle()


def test_the_window_remembers_where_it_stood(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    window = open_frame(qtbot, memory=FileMemory(path), size=(720, 540))  # type: ignore[arg-type]
    window.set_mode(Mode.DARK)
    window.set_text_scale(1.3)
    with qtbot.waitSignal(window.closing):
        window.close()
    again = open_frame(qtbot, memory=FileMemory(path), size=None)  # type: ignore[arg-type]
    assert again.size().toTuple() == (720, 540)
    assert remembered_look(FileMemory(path)) == (Mode.DARK, 1.3)
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert set(kept) == {"geometry", "mode", "text_scale"}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"geometry": 7, "mode": "pink", "text_scale": "big"}', "\x00"]
)
def test_a_damaged_memory_is_the_same_as_none(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, encoding="utf-8")
    assert remembered_look(FileMemory(path)) == (Mode.SYSTEM, 1.0)
    window = open_frame(qtbot, memory=FileMemory(path), size=None)  # type: ignore[arg-type]
    assert window.width() > 300


def test_a_memory_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    FileMemory(tmp_path / "no" / "such" / "folder.json").save({"mode": "dark"})


def test_badges_are_counted_and_said(qtbot: QtBot) -> None:
    window = open_frame(qtbot, memory=DictMemory())
    window.rail.set_badge("courses", 2)
    assert window.rail._items["courses"].toolTip() == "Hold: 2 venter"
    window.rail.set_badge("courses", 0)
    assert window.rail._items["courses"].toolTip() == "Hold"


def test_two_actions_cannot_share_an_id_or_a_key() -> None:
    def made(name: str, key: str | None) -> Action:
        return Action(name, name, key, (), lambda: None)

    registry = ActionRegistry([made("a", "Ctrl+A")])
    with pytest.raises(ValueError, match="id taken"):
        registry.add(made("a", None))
    with pytest.raises(ValueError, match="shortcut taken"):
        registry.add(made("b", "Ctrl+A"))
    registry.add(made("c", None))
    assert [a.id for a in registry] == ["a", "c"]
