"""Statistik: the true figures as a file, behind a warning; Enter saves nothing, and the log tells of it."""

import errno
import os
import stat
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import excepthook
from familiehus.ui import dialogs
from familiehus.ui.actions import Action
from familiehus.ui.paper import saving
from familiehus.ui.statistics.true_sheet import TrueSheet
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, fill, rest


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Iterator[Opened]:
    """October in front, and the house's own log open as in the program."""
    fill(house, date(2026, 10, 1), date(2026, 10, 30), 4)
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    assert shown.statistics.view.section.isVisible()
    excepthook.start_log(house.home.logs)
    yield shown
    _close_log()


def _close_log() -> None:
    import logging

    log = logging.getLogger("familiehus")
    for handler in [one for one in log.handlers if isinstance(one, logging.FileHandler)]:
        log.removeHandler(handler)
        handler.close()


def log_of(opened: Opened) -> str:
    return (opened.house.home.logs / "familiehus.log").read_text("utf-8")


def action(opened: Opened) -> Action | None:
    found = [one for one in opened.window.page.actions() if one.id == "statistics.true_file"]
    return found[0] if found else None


def sheet(opened: Opened) -> TrueSheet:
    """Opened from the list of everything, by keys."""
    opened.press(Key.Key_K, modifier=CTRL)
    opened.type("rigtige tal som")
    opened.press(Key.Key_Return)
    found = opened.statistics.true_file.sheet
    assert found is not None
    assert found.isVisible()
    return found


def save(qtbot: QtBot, opened: Opened, button: Any, path: Path | None) -> None:
    """Press it, choose ``path``, wait."""
    with dialogs.scripted():
        dialogs.set_next_answer(path)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        rest(qtbot, opened)


def test_it_has_no_key_and_no_button_on_the_page(opened: Opened) -> None:
    found = action(opened)
    assert found is not None
    assert found.shortcut is None
    assert found.extra_shortcuts == ()
    buttons = [
        one.accessibleName() for one in opened.statistics.findChildren(type(opened.statistics.tables.chip))
    ]
    assert not any("rigtige tal" in name.lower() for name in buttons)


def test_the_warning_says_what_it_is_and_the_keyboard_stands_on_the_way_out(opened: Opened) -> None:
    found = sheet(opened)
    said = " ".join([found.scope.text(), *(one.text() for one in found.words)])
    for words in ("Oktober 2026", "små", "kun til dig", "log", "offentliggjorte"):
        assert words in said, words
    assert found.closing.hasFocus()
    assert accessible.nameless(found) == []


def test_enter_saves_nothing_and_so_does_esc(opened: Opened) -> None:
    with dialogs.scripted() as script:
        for key in (Key.Key_Return, Key.Key_Escape):
            found = sheet(opened)
            opened.press(key)
            assert not found.isVisible()
        assert script.asked == []
    assert "true figures" not in log_of(opened)
    assert opened.window.isAncestorOf(QApplication.focusWidget())


def test_tab_goes_round_inside_and_reaches_every_button(opened: Opened) -> None:
    found = sheet(opened)
    reached = []
    for _ in range(8):
        opened.press(Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {found.published, found.go, found.csv, found.closing} == set(reached)


def test_no_place_chosen_writes_and_logs_nothing(qtbot: QtBot, opened: Opened) -> None:
    found = sheet(opened)
    save(qtbot, opened, found.go, None)
    assert found.isVisible()
    assert "true figures" not in log_of(opened)


def test_the_spreadsheet_holds_the_true_figures_in_danish_for_this_user_alone(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "rigtige.xlsx"
    found = sheet(opened)
    save(qtbot, opened, found.go, path)
    assert not found.isVisible()
    book = load_workbook(BytesIO(path.read_bytes()))
    assert {"Henvender", "Postnummer", "Årsag", "Kanal", "Ugedag og time"} <= set(book.sheetnames)
    rows = {row[0]: row[1] for row in book["Henvender"].iter_rows(min_row=5, values_only=True) if row[0]}
    total = opened.statistics.reading.figures.contacts.total.now
    assert rows["I alt"] == total
    assert "kun til lederen selv" in book["Henvender"]["A2"].value
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    said = opened.statistics.notice.text
    assert "rigtige.xlsx" in said
    assert "log" in said
    assert "true figures taken out by leder, 2026-10-01 to 2026-10-31" in log_of(opened)


def test_as_csv(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "rigtige.csv"
    save(qtbot, opened, sheet(opened).csv, path)
    text = path.read_text("utf-8-sig")
    assert text.startswith("Tabel;Række;Periode;Antal")
    assert "mandag kl. 9-10" in text or "tirsdag kl. 9-10" in text
    assert "kun til lederen selv" in text


def test_the_name_that_is_proposed_says_what_it_is(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def asked(_parent: object, _title: str, suggested: Path, _kind: str, _suffix: str) -> None:
        proposed.append(suggested)

    monkeypatch.setattr(dialogs, "choose_save_path", asked)
    QTest.mouseClick(sheet(opened).csv, Qt.MouseButton.LeftButton)
    assert [one.name for one in proposed] == ["RIGTIGE-TAL-kun-til-lederen-2026-10.csv"]


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "Disken er fuld"), (errno.EACCES, "Luk den, hvis den er åben")]
)
def test_a_full_disk_or_a_file_that_is_open_loses_nothing(
    qtbot: QtBot, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "rigtige.xlsx"
    path.write_bytes(b"den gamle")
    found = sheet(opened)

    def refuse(*_paths: object) -> None:
        raise OSError(number, "no")

    with monkeypatch.context() as disk:
        disk.setattr(saving.os, "replace", refuse)
        save(qtbot, opened, found.go, path)
    assert words in found.notice.text
    assert found.isVisible()
    assert found.closing.hasFocus()
    assert path.read_bytes() == b"den gamle"
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix in (".xlsx", ".new")) == [path.name]
    save(qtbot, opened, found.go, path)
    assert path.read_bytes().startswith(b"PK")


def test_stopping_writes_no_file(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "rigtige.xlsx"
    found = sheet(opened)
    with dialogs.scripted():
        dialogs.set_next_answer(path)
        QTest.mouseClick(found.go, Qt.MouseButton.LeftButton)
        assert found.progress.isVisible()
        assert not found.go.isEnabled()
        found.progress.cancelled.emit()
    rest(qtbot, opened)
    assert "ikke skrevet" in found.notice.text
    assert found.go.isEnabled()
    assert not path.exists()


def test_esc_while_it_counts_stops_it_and_closes(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "rigtige.xlsx"
    found = sheet(opened)
    with dialogs.scripted():
        dialogs.set_next_answer(path)
        QTest.mouseClick(found.go, Qt.MouseButton.LeftButton)
        opened.press(Key.Key_Escape)
    rest(qtbot, opened)
    assert not found.isVisible()
    assert not path.exists()


def test_the_published_figures_are_one_press_away(qtbot: QtBot, opened: Opened) -> None:
    found = sheet(opened)
    QTest.mouseClick(found.published, Qt.MouseButton.LeftButton)
    rest(qtbot, opened, opened.statistics.unpublished.isVisible)
    assert not found.isVisible()
    assert opened.statistics.as_published.isChecked()
    one = action(opened)
    assert one is not None
    assert not one.enabled()


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR])
def test_who_may_not_see_them_is_never_offered_them(show: Show, role: Role) -> None:
    opened = show(role=role)
    assert action(opened) is None


def test_the_leader_reads_under_the_house_who_took_what(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    save(qtbot, opened, sheet(opened).go, tmp_path / "rigtige.xlsx")
    opened.window.show_page("house")
    opened.huset.open("taken_out")
    rest(qtbot, opened)
    chapter = opened.huset.findChild(_chapter())
    qtbot.waitUntil(chapter.list.isVisible)
    (row,) = chapter.list.rows
    assert row.cells[1:] == ("Leder", "Rigtige tal fra 1. oktober 2026 til 31. oktober 2026")
    assert chapter.empty.isHidden()


def _chapter() -> type:
    from familiehus.ui.house.taken_out import TakenOut

    return TakenOut


def test_an_empty_log_says_so(qtbot: QtBot, opened: Opened) -> None:
    opened.window.show_page("house")
    opened.huset.open("taken_out")
    rest(qtbot, opened)
    chapter = opened.huset.findChild(_chapter())
    qtbot.waitUntil(chapter.empty.isVisible)
    assert chapter.list.isHidden()


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ADMIN])
def test_only_the_leader_has_that_chapter(show: Show, role: Role) -> None:
    assert "taken_out" not in show("house", role=role).huset.row.chips


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_the_sheet_is_cut(opened: Opened, scale: float) -> None:
    opened.window.set_text_scale(scale)
    QApplication.processEvents()
    found = sheet(opened)
    QApplication.processEvents()
    assert accessible.cut(found) == []
