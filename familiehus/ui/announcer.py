"""Says what happened to whoever listens instead of looking: politely, never moving the focus."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """``said`` repeats every announcement, for tests and for the notice area."""

    said = Signal(str)

    def __init__(self, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._speaker = speaker

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Hand the words to the screen reader; ``urgent`` interrupts what it is saying."""
        event = QAccessibleAnnouncementEvent(self._speaker, text)
        manner = QAccessible.AnnouncementPoliteness
        event.setPoliteness(manner.Assertive if urgent else manner.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(text)
