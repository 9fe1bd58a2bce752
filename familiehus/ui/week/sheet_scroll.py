"""The window onto the sheet: it says when it gets another size, also when a scroll bar comes or goes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea


class SheetScroll(QScrollArea):
    """``resized`` after the viewport got another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so."""
        super().resizeEvent(event)
        self.resized.emit()
