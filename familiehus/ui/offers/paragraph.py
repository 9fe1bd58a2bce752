"""A few lines of plain text that speak as a one-line field does, so that a form need not know the difference.

Enter is left to the form, which saves: what stands here is stored as one paragraph.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from familiehus.ui import theme

_LINES = 4


class Paragraph(QPlainTextEdit):
    """``text``, ``setText`` and ``textEdited`` as of QLineEdit; Tab goes on to the next field."""

    textEdited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme.px(22))
        self._silent = False
        self.textChanged.connect(self._tell)

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show it, without telling anybody."""
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def setCursorPosition(self, position: int) -> None:
        """Where typing goes on."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are the form's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._silent:
            self.textEdited.emit(self.toPlainText())
