"""A field for days as people write them: uge 45-46, 1/10-15/11, 24. december, 2026-11."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.ui.house.typed_days import read_days
from familiehus.values import Month


class DaysField(QLineEdit):
    """``chosen`` carries the first and the last day, ``unread`` words that are none; ``left`` by Esc."""

    chosen = Signal(object, object)
    unread = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("uge 45-46 · 1/10-15/11"))
        self.setAccessibleName(tr("Andre dage: skriv uger, to datoer eller en måned"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for them; Esc gives the keyboard back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._read()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        found = days_of(self.text(), clock.today())
        if found is None:
            self.unread.emit(self.text().strip())
        else:
            self.chosen.emit(*found)


def days_of(text: str, today: date) -> tuple[date, date] | None:
    """First and last day; what has no year is in this one."""
    try:
        month = Month.parse(text)
    except ValueError:
        return read_days(text, today.year, today)
    return month.first, month.next.first - timedelta(days=1)
