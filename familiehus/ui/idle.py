"""Locking by idleness: nobody reads the desk while the receptionist fetches coffee.

Counts on the monotonic clock, so that changing the wall clock neither locks nor
keeps open, and a laptop that slept is idle. Warns shortly before.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
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
    """Emits ``soon(seconds left)`` near the end, ``active`` when somebody is back, ``expired``."""

    soon = Signal(int)
    active = Signal()
    expired = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = minutes * 60.0
        self._last = clock.monotonic()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """The house changed its setting."""
        self._limit = minutes * 60.0

    def hold(self) -> None:
        """Count from now: a long job of the program itself is not idleness."""
        self._last = clock.monotonic()

    def look(self) -> None:
        """How long has it been? Called every second."""
        left = self._limit - (clock.monotonic() - self._last)
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
        elif left <= WARN_SECONDS:
            self._warned = True
            self.soon.emit(round(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every key and every movement, take none."""
        if event.type() in _ACTIVE:
            self._last = clock.monotonic()
            if self._warned:
                self._warned = False
                self.active.emit()
        return False
