"""The field for the words of a card. It suggests nothing, and it remembers nothing when it is emptied."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme

_MOST = 80
_TAKE_BACK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class WordsField(QLineEdit):
    """Ctrl+Z is not the field's: it takes a talk back, and what was typed must not come up again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST)
        self.setPlaceholderText(tr("to ord"))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._dress()

    def forget(self) -> None:
        """Empty, and its own memory too: setText, unlike clear(), leaves nothing that could be undone."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo to the sheet."""
        if any(event.matches(key) for key in _TAKE_BACK):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(theme.font("h2"))
        self.setMinimumHeight(theme.px(52))
