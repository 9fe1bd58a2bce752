"""A text field that takes digits and nothing else, and leaves every letter to the page, whose keys they are.

A real QLineEdit underneath: caret, arrows, selection, screen reader and numeric
keypad are Qt's own. Only what may come in is ours: a key, a paste, a drop, an
input method all go through the same gate, so nothing that looks like a CPR
number is ever shown.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from familiehus.i18n import tr

_OWN = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.SelectAll)
_LEFT_TO_PAGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down})


def is_digit(text: str) -> bool:
    """One plain digit; other scripts' digits are not on a Danish keyboard."""
    return len(text) == 1 and text.isascii() and text.isdecimal()


class DigitField(QLineEdit):
    """At most ``most`` digits. ``pasted`` carries raw text; ``refused`` says a digit found no room."""

    pasted = Signal(str)
    refused = Signal()
    typed = Signal(str)
    """A sign from an input method that is not a digit: treat it as a key."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = most
        self.setMaxLength(most)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setDragEnabled(False)

    def put(self, digits: str) -> None:
        """Show these digits, caret last."""
        if digits != self.text():
            self.setText(digits)

    def type_digit(self, digit: str) -> None:
        """As if the key had been pressed here."""
        if len(self.text()) - len(self.selectedText()) >= self.most:
            self.refused.emit()
        else:
            self.insert(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and editing stay; the rest goes to the page."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif any(event.matches(key) for key in _OWN):
            super().keyPressEvent(event)
        elif is_digit(event.text()) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.type_digit(event.text())
        elif _is_printable(event) or event.key() in _LEFT_TO_PAGE or _is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z, Ctrl+K and the like for the window: Qt's own field would swallow them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            keys = (*_OWN, QKeySequence.StandardKey.Paste)
            if control and not any(event.matches(key) for key in keys):
                event.ignore()
                return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """On-screen keyboards and input methods commit whole strings."""
        text = event.commitString()
        if len(text) > 1 and not (text.isascii() and text.isdecimal() and len(text) <= self.most):
            self.pasted.emit(text)
        else:
            for sign in text:
                if is_digit(sign):
                    self.type_digit(sign)
                else:
                    self.typed.emit(sign)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped text is a pasted one."""
        self.pasted.emit(event.mimeData().text())
        event.acceptProposedAction()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes on Linux: through the same gate."""
        if event.button() == Qt.MouseButton.MiddleButton:
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self.pasted.emit(clipboard.text(clipboard.Mode.Selection))
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and paste by mouse; Qt's own menu would paste past the gate."""
        menu = QMenu(self)
        menu.addAction(tr("Kopiér"), self.copy).setEnabled(bool(self.selectedText()))
        menu.addAction(tr("Sæt ind"), lambda: self.pasted.emit(QGuiApplication.clipboard().text()))
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)


def _is_printable(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable()


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
