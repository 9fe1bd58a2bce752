"""Four big digits: the one field of the desk, where the keyboard rests."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.digit_field import DigitField


class PostnummerField(DigitField):
    """``unknown`` is a 0 typed first: no postnummer begins with it."""

    unknown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Postnummer"), 4, parent)
        self.setObjectName("postnummer")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setTextMargins(0, 0, 0, 0)
        self._dress()

    def type_digit(self, digit: str) -> None:
        """A 0 in front is an answer."""
        if digit == "0" and (not self.text() or self.selectionStart() == 0):
            self.unknown.emit()
        else:
            super().type_digit(digit)

    def show_answer(self, sign: str) -> None:
        """``0`` or ``–`` stands pale in the field when one of the two answers was given."""
        if sign != self.placeholderText():
            self.setPlaceholderText(sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in an empty field takes an answer back: the page knows it."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not self.text():
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for four digits."""
        return QSize(theme.px(212), theme.px(66))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        font = theme.font("digits")
        if self.font() != font:
            self.setFont(font)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.tokens().muted))
        self.setPalette(palette)
        t, px = theme.tokens(), theme.px
        if t.high_contrast:
            return
        sheet = (
            f"#postnummer {{ border: 1px solid {t.edge}; border-radius: {px(12)}px; padding: 0 {px(18)}px; }}"
            f"#postnummer:focus {{ border: 2px solid {t.accent}; padding: 0 {px(17)}px; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
