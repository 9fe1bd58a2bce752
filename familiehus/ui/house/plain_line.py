"""A text field that keeps Ctrl+Z to itself only while it has something of its own to take back.

Qt's field takes the key also when there is nothing left in it to undo; here it
then goes on to the window, whose undo is about what was saved.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class PlainLine(QLineEdit):
    """Set it with ``setText``, which also forgets the steps of typing. Alt and a digit is no text: it goes on
    to the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would write the digit."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let the window have its shortcut."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
