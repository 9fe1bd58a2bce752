"""Locking by idleness: nobody reads the desk while the receptionist fetches coffee.

Counts on the monotonic clock, so that changing the wall clock neither locks nor
keeps open, and a laptop that slept is idle. Warns shortly before.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from familiehus import clock

WARN_SECONDS = 20
_ACTIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleTimer(QObject):
    """Emits ``soon(seconds left)`` once near the end, ``active`` when the warning no longer holds, and
    ``expired`` once."""

    soon = Signal(int)
    active = Signal()
    expired = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = minutes * 60.0
        self._last = clock.monotonic()
        self._warned = False
        self._mouse: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # Not yet: showing a window sends thousands of events; looking at each would delay the first paint.
        QTimer.singleShot(0, self, lambda: app.installEventFilter(self))

    def set_minutes(self, minutes: int) -> None:
        """The house changed its setting."""
        self._limit = minutes * 60.0

    def stop(self) -> None:
        """Never expire: the house is being closed anyway."""
        self._timer.stop()

    def begin_again(self) -> None:
        """Count from now: it expired, but the house could not be locked."""
        self._last, self._warned = clock.monotonic(), False
        self._timer.start()

    def look(self) -> None:
        """How long has it been? Called every second."""
        left = round(self._limit - (clock.monotonic() - self._last), 3)
        if left <= 0:
            if self._timer.isActive():
                self._timer.stop()
                self.expired.emit()
        elif (left <= WARN_SECONDS) != self._warned:
            self._warned = not self._warned
            if self._warned:
                self.soon.emit(round(left))
            else:
                self.active.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every key and every movement, take none."""
        if event.type() in _ACTIVE and not self._stands_still(event):
            self._last = clock.monotonic()
            if self._warned:
                self.look()
        return False

    def _stands_still(self, event: QEvent) -> bool:
        """A move that goes nowhere: Qt makes one when something appears under the mouse, e.g. our warning."""
        if event.type() != QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return False
        before, self._mouse = self._mouse, event.globalPosition()
        return before is None or before == self._mouse
