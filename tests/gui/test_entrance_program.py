"""From the composition root: which screen comes first, and the way from one to the next."""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.app import Program
from familiehus.paths import Home
from familiehus.services.founding import FoundHouse, found_house
from familiehus.services.house_setup import SetUpHouse
from familiehus.services.who_unlocks import people
from familiehus.storage.backup import make_backup
from familiehus.storage.moves import watched
from familiehus.storage.restore import restore
from familiehus.ui.entrance.restore import RestoreScene
from familiehus.ui.entrance.unlock import UnlockScreen
from familiehus.ui.entrance.welcome import WelcomeScreen
from familiehus.ui.pages.house import HousePage
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, PASSPHRASE, RealHouse, new_house
from tests.helpers.entrance_hands import KEY, PATIENCE_MS


@pytest.fixture(autouse=True)
def own_excepthook() -> Iterator[None]:
    """An open house puts its own net under the program; take it away again."""
    before = sys.excepthook
    yield
    sys.excepthook = before


def start(qtbot: QtBot, home: Path) -> Program:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    options = argparse.Namespace(home=str(home), practice=False, drive=None, until=None)
    program = Program(app, options, replace=lambda: None)
    program.start()
    assert program.entrance is not None
    qtbot.waitUntil(program.entrance.isVisible)
    return program


def end(qtbot: QtBot, program: Program) -> None:
    """Close what is open, as a lock would; the loader finishes its imports."""
    loader = getattr(program, "_loader", None)
    if loader is not None:
        qtbot.waitUntil(loader.isFinished, timeout=PATIENCE_MS)
    if program.window is not None:
        qtbot.waitUntil(lambda: program.window.tasks.idle, timeout=PATIENCE_MS)
        program.window.lock()
    elif program.entrance is not None:
        program.entrance.hide()
    program.tasks.close()
    program.deleteLater()


def unlock(qtbot: QtBot, program: Program, words: str) -> None:
    screen = program.entrance
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(screen.field, words)
    QTest.keyClick(screen.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE_MS)


def found(home: Path) -> Home:
    house = SetUpHouse(HOUSE_ID, "Familiehuset", "0390", ("Huset",), (), LEADER_ID, "Mette Holm")
    return found_house(Home(home), FoundHouse(house, PASSPHRASE)).home


def test_a_killed_founding_is_cleared_before_anything_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "hus"
    home.mkdir()
    (home / "familiehus.db.founding").write_bytes(b"half a house")
    (home / "familiehus.keys.founding").write_bytes(b"half a key file")
    program = start(qtbot, home)
    assert isinstance(program.entrance, WelcomeScreen)
    assert len(program.entrance.choices.buttons) == 3
    assert list(home.glob("*.founding")) == []
    end(qtbot, program)


def test_a_founding_killed_before_its_last_rename_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    home = found(tmp_path / "hus")
    home.keys.rename(home.keys.with_name(home.keys.name + ".founding"))
    program = start(qtbot, home.root)
    assert isinstance(program.entrance, UnlockScreen)
    end(qtbot, program)


def test_without_its_database_a_house_is_asked_back_from_a_copy(qtbot: QtBot, tmp_path: Path) -> None:
    home = new_house(tmp_path).home
    home.database.unlink()
    program = start(qtbot, home.root)
    assert isinstance(program.entrance, WelcomeScreen)
    assert [button.text() for button in program.entrance.choices.buttons] == ["Gendan fra en sikkerhedskopi"]
    assert "Husets fil er ikke her" in program.entrance.choices._error.text
    end(qtbot, program)


def test_a_damaged_database_leads_from_the_lock_to_the_copies(qtbot: QtBot, tmp_path: Path) -> None:
    home = found(tmp_path / "hus")
    data = bytearray(home.database.read_bytes())
    data[:4096] = bytes(4096)
    home.database.write_bytes(data)
    program = start(qtbot, home.root)
    screen = program.entrance
    assert isinstance(screen, UnlockScreen)
    QTest.keyClicks(screen.field, PASSPHRASE)
    QTest.keyClick(screen.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: screen.form.restore_link.isVisible(), timeout=PATIENCE_MS)
    qtbot.mouseClick(screen.form.restore_link, Qt.MouseButton.LeftButton)
    welcome = program.entrance
    assert isinstance(welcome, WelcomeScreen)
    assert isinstance(welcome.scene, RestoreScene)
    qtbot.waitUntil(lambda: program.tasks.idle)
    end(qtbot, program)


def test_unconfirmed_keys_are_a_gold_notice_that_leads_to_the_keys(qtbot: QtBot, tmp_path: Path) -> None:
    home = found(tmp_path / "hus")
    program = start(qtbot, home.root)
    unlock(qtbot, program, PASSPHRASE)
    assert program.window is not None
    frame = program.window.frame
    assert ["gendannelseskoder er ikke bekræftet" in text for text in frame.notices.texts] == [True]
    frame.notices._shown[0].banner.acted.emit()
    page = frame.page
    assert isinstance(page, HousePage)
    assert page.row.current == "keys"
    end(qtbot, program)


def test_a_confirmed_house_opens_without_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    house: RealHouse = new_house(tmp_path)
    with house.open() as cupboard:
        from familiehus.services.house_settings import ConfirmKeys, confirm_keys

        with cupboard.write() as uow:
            confirm_keys(uow, ConfirmKeys())
    program = start(qtbot, house.home.root)
    screen = program.entrance
    assert isinstance(screen, UnlockScreen)
    QTest.keyClick(screen.names, KEY.Key_M)
    screen.choose(next(one for one in screen._people if one.name == "Mette Holm"))
    unlock(qtbot, program, PASSPHRASE)
    assert program.window is not None
    assert program.window.frame.notices.texts == ()
    end(qtbot, program)


def test_by_recovery_code_one_is_told_to_make_a_new_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    house = new_house(tmp_path)
    program = start(qtbot, house.home.root)
    screen = program.entrance
    assert isinstance(screen, UnlockScreen)
    screen.use_recovery()
    unlock(qtbot, program, house.recovery_keys[0][1].text)
    assert program.window is not None
    assert any("Giv en leder en ny adgangssætning" in text for text in program.window.frame.notices.texts)
    end(qtbot, program)


def test_what_is_painted_first_loads_no_engine() -> None:
    """The unlock path names nothing heavy, so that the window is there before somebody misses it."""
    heavy = ("sqlalchemy", "sqlcipher3", "alembic", "reportlab", "keyring", "cryptography", "argon2")
    own = ("familiehus.values", "familiehus.messages", "familiehus.ui.main_window", "familiehus.postnumre")
    code = (
        "import sys, familiehus.app, familiehus.services.who_unlocks\n"
        f"print([n for n in {heavy + own} if n in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert made.stdout.strip() == "[]", made.stderr


class PowerCut(Exception):  # noqa: N818 -- not an error of ours
    """The plug."""


def test_a_restore_killed_half_way_is_finished_before_anybody_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    """The names on the screen and the key they open must be of the same house."""
    old = new_house(tmp_path / "old")
    backup = make_backup(old.home, old.key, tmp_path / "copies").path
    here = found(tmp_path / "hus")

    def cut(moment: str) -> None:
        if moment == "journal written":
            raise PowerCut

    with watched(cut), pytest.raises(PowerCut):
        restore(here, backup, lambda _key_file: old.key)
    program = start(qtbot, here.root)
    assert isinstance(program.entrance, UnlockScreen)
    assert "Omar Saleh" in [person.name for person in people(here)]
    assert not any(mark.exists() for mark in here.restore_marks)
    end(qtbot, program)
