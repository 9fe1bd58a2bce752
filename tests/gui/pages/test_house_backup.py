"""Huset: a backup now, how old the newest is, the second folder, and a look at whether the house is whole."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.storage.backup import read_backup
from familiehus.storage.retention import backups_in
from familiehus.ui import dialogs
from familiehus.ui.house.backup import Backup
from familiehus.ui.house.backup_words import age, size, tone
from tests.gui.pages.conftest import Show
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import NOW, Opened, rest


def _chapter(qtbot: QtBot, show: Show) -> tuple[Opened, Backup]:
    opened = show("house")
    opened.huset.open("backup")
    rest(qtbot, opened)
    chapter = opened.huset.section("backup")
    assert isinstance(chapter, Backup)
    return opened, chapter


def test_a_copy_now_is_made_proven_and_shown(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _chapter(qtbot, show)
    assert chapter.state.text == "Der er ingen sikkerhedskopi endnu. Lav en nu."
    chapter.now.click()
    assert not chapter.check.isEnabled()
    assert chapter.line.isAncestorOf(QApplication.focusWidget())  # on Stop, not lost to the rail
    rest(qtbot, opened, lambda: chapter.now.isEnabled())
    rest(qtbot, opened, lambda: "kl. 11.42" in chapter.state.text)
    (made,) = backups_in(house.home.backups)
    assert read_backup(made).contents.rows["staff"] == 4
    assert chapter.notice.text.startswith("Kopien er lavet og læst igennem (")
    assert not chapter.line.isVisible()
    assert chapter.now.hasFocus()


def test_the_second_folder_gets_every_copy_until_it_is_dropped(
    qtbot: QtBot, house: RealHouse, show: Show, tmp_path: Path
) -> None:
    opened, chapter = _chapter(qtbot, show)
    assert not chapter.drop.isVisible()
    stick = tmp_path / "usb"
    stick.mkdir()
    dialogs.set_next_answer(stick)
    chapter.choose.click()
    rest(qtbot, opened, lambda: str(stick) in chapter._second.text())
    chapter.now.click()
    rest(qtbot, opened, lambda: chapter.now.isEnabled())
    assert len(backups_in(stick)) == 1
    stick_files = list(stick.iterdir())
    for file in stick_files:
        file.unlink()
    stick.rmdir()
    chapter.now.click()
    rest(qtbot, opened, lambda: "Mappen til den ekstra kopi er væk" in chapter.notice.text)
    chapter.drop.click()
    rest(qtbot, opened, lambda: "Der er ingen." in chapter._second.text())


def test_a_whole_house_is_said_to_be_whole(qtbot: QtBot, show: Show) -> None:
    opened, chapter = _chapter(qtbot, show)
    chapter.now.click()
    rest(qtbot, opened, lambda: chapter.now.isEnabled())
    chapter.check.click()
    rest(qtbot, opened, lambda: chapter.report.isVisible())
    words = "Alt er, som det skal være: mappen, nøglerne, husets fil og 1 kopi."
    assert chapter.report.text() == words


def test_a_damaged_copy_is_found(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _chapter(qtbot, show)
    chapter.now.click()
    rest(qtbot, opened, lambda: chapter.now.isEnabled())
    (made,) = backups_in(house.home.backups)
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    chapter.check.click()
    rest(qtbot, opened, lambda: chapter.report.isVisible())
    assert f"Sikkerhedskopien {made.name} er beskadiget" in chapter.report.text()


def test_stopping_leaves_no_half_copy(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    opened, chapter = _chapter(qtbot, show)
    chapter.now.click()
    chapter.line.cancelled.emit()
    rest(qtbot, opened, lambda: chapter.now.isEnabled())
    assert not house.home.backups.exists() or list(house.home.backups.iterdir()) == []


@pytest.mark.parametrize(
    ("newest", "words", "how"),
    [
        (None, "Der er ingen sikkerhedskopi endnu. Lav en nu.", "warm"),
        (NOW, "Den nyeste kopi er fra i dag kl. 11.42.", "ok"),
        (NOW - timedelta(days=1), "Den nyeste kopi er fra i går kl. 11.42.", "ok"),
        (NOW - timedelta(days=3), "Den nyeste kopi er 3 dage gammel.", "gold"),
        (NOW + timedelta(days=2), "Den nyeste kopi er dateret i fremtiden. Se efter, om computerens ur går "
         "rigtigt.", "warm"),
    ],
)  # fmt: skip
def test_how_old_it_is_in_words(newest: datetime | None, words: str, how: str) -> None:
    assert age(newest, NOW) == words
    assert tone(newest, NOW) == how


@pytest.mark.parametrize(("number", "words"), [(400, "1 kB"), (65_536, "65 kB"), (1_440_000, "1,4 MB")])
def test_how_large_it_is_in_words(number: int, words: str) -> None:
    assert size(number) == words
