"""The øvehus without a screen: the same windows, driven by keys, leaving pictures and the month on paper.

For a machine with no display (a server, a build) somebody can still see what the
program looks like and that it works. Every step presses keys as a person would.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from familiehus.i18n import tr
from familiehus.ui import dialogs, theme

if TYPE_CHECKING:
    from familiehus.ui.house_window import HouseWindow

_LOOK_EVERY_MS = 30
_PATIENCE_LOOKS = 1000
"""Looks (30 s) after which a step that never came to rest ends the tour with an error."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_KEYS = {chr(code): Qt.Key(code) for code in (*range(0x30, 0x3A), *range(0x41, 0x5B), 0x2D)}
"""Digits, letters and the dash: Qt's key codes are their characters."""
Step = Callable[[], object]
_MONTH, _POSTER = "maaned.pdf", "ugeplan.pdf"


class GuidedTour(QObject):
    """Runs the steps one after the other, each when the window has come to rest; ends the program."""

    def __init__(self, app: QApplication, house: "HouseWindow", folder: str) -> None:
        super().__init__(app)
        self._app, self._house, self._frame = app, house, house.frame
        self._folder = Path(folder)
        self._steps: Iterator[Step] = iter(())
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin. Pictures are 1366 x 768, the common municipal laptop."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._frame.resize(1366, 768)
        self._frame.set_mode(theme.Mode.LIGHT)
        self._frame.set_text_scale(1.0)
        self._steps = iter(self._plan())
        self._timer.start()

    def _plan(self) -> list[Step]:
        return [
            lambda: self._type("M4780"),
            lambda: self._shoot("skranken-taster"),
            self._enter,
            *self._contact("FQ"),
            *self._contact("A-"),
            *self._contact("M4760X9"),
            lambda: self._shoot("skranken"),
            lambda: self._dress(theme.Mode.DARK),
            lambda: self._shoot("skranken-moerk"),
            lambda: self._dress(theme.Mode.LIGHT),
            lambda: self._press(Qt.Key.Key_K, _CTRL),
            lambda: self._shoot("find"),
            lambda: self._press(Qt.Key.Key_Escape),
            lambda: self._go("week"),
            lambda: self._shoot("ugen"),
            lambda: self._press(Qt.Key.Key_P, _CTRL),
            lambda: self._shoot("ugeplan"),
            lambda: self._save(_POSTER),
            lambda: self._press(Qt.Key.Key_Escape),
            lambda: self._go("statistics"),
            lambda: self._shoot("statistik"),
            lambda: self._press(Qt.Key.Key_O),
            lambda: self._shoot("kladde"),
            lambda: self._press(Qt.Key.Key_Return, _CTRL),
            lambda: self._save(_MONTH),
            lambda: self._press(Qt.Key.Key_Escape),
            lambda: self._go("house"),
            lambda: self._shoot("huset"),
        ]

    def _contact(self, keys: str) -> list[Step]:
        return [lambda: self._type(keys), self._enter]

    def _look(self) -> None:
        """One step when nothing is running; a step that failed ends the tour."""
        self._looks += 1
        if not self._house.tasks.idle:
            if self._looks > _PATIENCE_LOOKS:
                self._end(1)
            return
        self._looks = 0
        if self._app.activeWindow() is None:
            self._frame.activateWindow()
        step = next(self._steps, None)
        if step is None:
            self._end(0)
        else:
            step()

    def _end(self, code: int) -> None:
        self._timer.stop()
        if code or not all((self._folder / name).exists() for name in (_MONTH, _POSTER)):
            sys.stderr.write(tr("Rundturen nåede ikke til ende.") + "\n")
            code = 1
        self._frame.close()
        self._house.ended.connect(lambda: self._app.exit(code))

    # -- hands --------------------------------------------------------------------------------------------

    def _target(self) -> QWidget:
        return self._app.focusWidget() or self._frame

    def _type(self, keys: str) -> None:
        for key in keys:
            QTest.keyClick(self._target(), _KEYS[key])

    def _enter(self) -> None:
        QTest.keyClick(self._target(), Qt.Key.Key_Return)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target(), key, modifier)

    def _dress(self, mode: theme.Mode) -> None:
        self._frame.set_mode(mode)
        self._app.processEvents()

    def _shoot(self, name: str) -> None:
        self._app.processEvents()
        self._frame.grab().save(str(self._folder / f"{name}.png"))

    def _go(self, page_id: str) -> None:
        """By its number on the rail."""
        number = self._frame.page_ids.index(page_id) + 1
        self._press(Qt.Key(Qt.Key.Key_0.value + number), _CTRL)

    def _save(self, name: str) -> None:
        """Ctrl+S where there is paper, with the name that a person would have typed."""
        with dialogs.scripted():
            dialogs.set_next_answer(self._folder / name)
            self._press(Qt.Key.Key_S, _CTRL)
