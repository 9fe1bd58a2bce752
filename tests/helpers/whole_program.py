"""The whole program as the composition root starts it, driven by keys, for the end-to-end scenarios."""

import argparse
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus.app import Program
from familiehus.ui.house_window import HouseWindow

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 20_000


class WholeProgram:
    """A running program and two hands on the keyboard."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self.replaced = 0
        options = argparse.Namespace(home=str(home), practice=False, drive=None, until=None)
        self.program = Program(app, options, replace=self._replace)
        self.program.start()
        qtbot.waitUntil(lambda: self.entrance.isVisible(), timeout=PATIENCE_MS)

    @property
    def entrance(self) -> QWidget:
        """The screen before the house is open."""
        assert self.program.entrance is not None
        return self.program.entrance

    @property
    def house(self) -> HouseWindow:
        """The open house."""
        assert self.program.window is not None
        return self.program.window

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase of the only member of staff, and Enter."""
        self.type(passphrase, Qt.Key.Key_Return)
        self.until(lambda: self.program.window is not None and self.house.frame.isVisible())
        self.rest()

    def type(self, text: str, *after: Qt.Key) -> None:
        """Keys where the keyboard is."""
        for letter in text:
            QTest.keyClicks(self._hand(), letter)
        for key in after:
            self.press(key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key, and wait for what it started."""
        QTest.keyClick(self._hand(), key, modifier)
        self.rest()

    def rest(self) -> None:
        """Until nothing runs."""
        if self.program.window is not None and not self.house.tasks.closed:
            self.until(lambda: self.house.tasks.idle)
        self.app.processEvents()

    def until(self, met: Callable[[], bool]) -> None:
        """Wait, with a limit."""
        self.qtbot.waitUntil(met, timeout=PATIENCE_MS)

    def close_for_the_day(self) -> None:
        """The cross in the corner, the closing copy, the end."""
        with self.qtbot.waitSignal(self.house.ended, timeout=PATIENCE_MS):
            self.house.frame.close()

    def _hand(self) -> QWidget:
        window = self.house.frame if self.program.window is not None else self.entrance
        if not _belongs(self.app.activeWindow(), window):  # of an earlier test, still going away
            window.activateWindow()
            self.app.processEvents()
        return self.app.focusWidget() or window

    def _replace(self) -> None:
        self.replaced += 1


def _belongs(active: QWidget | None, window: QWidget) -> bool:
    """The window itself, or a question that it asks."""
    while active is not None and active is not window:
        active = active.parentWidget()
    return active is window
