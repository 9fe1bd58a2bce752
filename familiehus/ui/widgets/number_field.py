"""A field for a small whole number, with air before its digits.

Qt's style sheets leave out the left padding of spin boxes; the margin of the
text inside is the way around it.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from familiehus.ui import theme


class NumberField(QSpinBox):
    """Digits, arrow keys and two small arrows. Give it an accessible name or a label as buddy."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self._give_air()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._give_air()

    def _give_air(self) -> None:
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)
