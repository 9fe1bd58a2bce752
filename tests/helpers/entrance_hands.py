"""Two hands before the locked door: a shown screen, keys where the keyboard is, and patience."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familiehus.ui.tasks import Tasks

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
PATIENCE_MS = 20_000


class Hands:
    """Shows a screen and types on it as a person would."""

    def __init__(self, qtbot: QtBot, screen: QWidget, tasks: Tasks) -> None:
        self.qtbot, self.screen, self.tasks = qtbot, screen, tasks
        qtbot.addWidget(screen, before_close_func=self._let_go)
        screen.resize(1366, 768)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        QApplication.processEvents()

    def _let_go(self, _screen: QWidget) -> None:
        """Asked before the screen is closed. qtbot itself holds it weakly: a sweep between the end of a slow
        test and its closing would take a screen away that still has the keyboard."""

    @property
    def here(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.screen

    def type(self, text: str, *after: Qt.Key) -> None:
        """Letters, then keys."""
        QTest.keyClicks(self.here, text)
        for key in after:
            self.press(key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key, and wait for what it started."""
        QTest.keyClick(self.here, key, modifier)
        self.rest()

    def rest(self) -> None:
        """Until nothing runs."""
        if not self.tasks.closed:
            self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def until(self, met: Callable[[], bool]) -> None:
        """Wait, with a limit."""
        self.qtbot.waitUntil(met, timeout=PATIENCE_MS)
