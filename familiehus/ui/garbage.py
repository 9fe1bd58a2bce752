"""Collects Python's garbage on the window's thread only.

A reference cycle that holds a widget may otherwise be collected on a worker
thread, which destroys a Qt object on the wrong thread and kills the process
now and then. While worker threads run, automatic collection is off and a timer
does the same work in small steps where it is safe.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_THRESHOLDS = (700, 10, 25)
"""As CPython's own, but the full sweep is rarer: it is the only one a hand could feel."""


class GuiGarbage(QObject):
    """Started with the first worker thread, stopped after the last."""

    _running = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Turn automatic collection off for as long as anybody is started."""
        if not self._timer.isActive():
            self._timer.start()
            GuiGarbage._running += 1
            gc.disable()

    def stop(self) -> None:
        """Back to Python's own way when nobody is left."""
        if self._timer.isActive():
            self._timer.stop()
            GuiGarbage._running -= 1
            if GuiGarbage._running == 0:
                gc.enable()

    def collect(self) -> None:
        """The oldest generation that is due, and those younger."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                return
