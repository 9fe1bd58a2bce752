"""The longest time that the window stands still when the statistics are opened and walked through.

The real window over the large house, offscreen. A timer beats every five milliseconds on the window's own
thread; the longest time between two beats is how long a key would have waited. Everything is looked at for
the first time, so it is made, filled, laid out and painted meanwhile.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.desk import application
from bench.line import Line
from familiehus.services.opening import look_around
from familiehus.storage.cupboard import Cupboard
from familiehus.values import PeriodKind

WINDOWS = 5
STILL_MS = 100.0
BEAT_MS = 5
QUIET_S = 0.25
"""So long nothing may be under way before a deed counts as over: a picture more may still be painted."""

Deeds = dict[str, list[float]]


def measure(cupboard: Cupboard) -> Iterator[Line]:
    """Each deed in several windows; its middle one counts: a machine may do something else for a moment."""
    app = application()
    opened: Deeds = {}
    sections: Deeds = {}
    turned: Deeds = {}
    for _ in range(WINDOWS):
        _walk(app, cupboard, opened, sections, turned)
    yield _line("statistiksiden åbnes: længste ophold i vinduet", opened)
    yield _line("et afsnit åbnes første gang: længste ophold i vinduet", sections)
    yield _line("perioden skiftes, alt som tabel: længste ophold i vinduet", turned)


def _line(what: str, deeds: Deeds) -> Line:
    middle = {name: statistics.median(found) for name, found in deeds.items()}
    worst = max(middle, key=lambda name: middle[name])
    slowest = max(max(found) for found in deeds.values())
    took = middle[worst]
    note = f"{worst}; det længste af alle {slowest:.0f} ms"
    return Line(what, "100 ms", "ms", took, STILL_MS, took / STILL_MS, 1.0, note)


def _walk(app: QApplication, cupboard: Cupboard, opened: Deeds, sections: Deeds, turned: Deeds) -> None:
    from familiehus.ui import theme
    from familiehus.ui.house_window import HouseWindow
    from familiehus.ui.statistics import read_ahead
    from familiehus.ui.window_memory import FileMemory

    theme.apply(app, theme.Mode.LIGHT, 1.0)
    entrance = QWidget()
    entrance.setGeometry(0, 0, 1366, 768)
    memory = FileMemory(cupboard.home.root / "window-statistics.json")
    house = HouseWindow(app, look_around(cupboard), memory)
    house.show_in_place_of(entrance)
    read_ahead.read_ahead(house.tasks)  # what a second at the desk does
    beat = _Beat(app, house)
    beat.rest()
    try:
        beat.during(opened, "siden", lambda: house.frame.show_page("statistics"))
        page: Any = house.frame.page_of("statistics")
        row, picker = page.view.row, page.picker
        for name in row.chips:
            beat.during(sections, row.chips[name].text(), partial(row.choose, name))
        row.choose(next(iter(row.chips)))
        beat.rest()
        beat.during(turned, "måneden før", lambda: picker.step(-1))
        beat.during(turned, "året", lambda: picker.choose_kind(PeriodKind.YEAR))
        beat.during(turned, "som tabel", page.tables.turn)
        beat.during(turned, "som tegning", page.tables.turn)
    finally:
        app.removeEventFilter(house.idle)
        house.idle.deleteLater()
        house.frame.hide()
        house.tasks.close()
        house.frame.deleteLater()
        app.processEvents()


class _Beat:
    """Counts how long the loop stays away."""

    def __init__(self, app: QApplication, house: Any) -> None:
        self._app, self._house = app, house
        self._last = self._longest = 0.0
        self._timer = QTimer(house)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def during(self, deeds: Deeds, name: str, deed: Callable[[], object]) -> None:
        """Do it and wait until everything that comes of it is done. Milliseconds go into ``deeds``."""
        self._last, self._longest = time.perf_counter(), 0.0
        deed()
        self.rest()
        deeds.setdefault(name, []).append(self._longest * 1000)

    def rest(self) -> None:
        """Let the loop run until it has been quiet for a while."""
        until = time.perf_counter() + QUIET_S
        while time.perf_counter() < until:
            self._app.processEvents()
            time.sleep(0.0005)
            if not self._house.tasks.idle:
                until = time.perf_counter() + QUIET_S
