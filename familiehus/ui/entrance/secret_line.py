"""The field where a PIN, a passphrase or a recovery code is typed: hidden, with a word about Caps Lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

LONGEST = 400


class SecretLine(QLineEdit):
    """``caps`` tells when Caps Lock seems to be on: no system says it alike, so the letters must."""

    caps = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._caps = False

    def hide_text(self, hidden: bool) -> None:
        """Dots or letters."""
        echo = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        if self.echoMode() is not echo:
            self.setEchoMode(echo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, can only be Caps Lock."""
        letter = event.text()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(False)  # turned by somebody who knows; the next letter shows which way
        elif len(letter) == 1 and letter.upper() != letter.lower():
            self._tell(letter.isupper() != shift)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere it may be turned off."""
        self._tell(False)
        super().focusOutEvent(event)

    def select_group(self, number: int, size: int) -> None:
        """Mark the ``number``-th group of ``size`` letters and digits (from 1), dashes not counted."""
        places = [at for at, sign in enumerate(self.text()) if sign.isalnum()]
        wanted = places[(number - 1) * size : number * size]
        if wanted:
            self.setSelection(wanted[0], wanted[-1] - wanted[0] + 1)
        else:
            self.setCursorPosition(len(self.text()))

    def _tell(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps.emit(on)
