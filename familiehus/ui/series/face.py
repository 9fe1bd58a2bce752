"""The four faces of the sheet, and what its parts have in common."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme


class Face(Enum):
    """What the sheet shows."""

    TYPING = "typing"
    OVER = "over"
    NEW = "new"
    CARD = "card"


class Part(QWidget):
    """Put things in ``column``; ``resized`` when it wants another height."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(10))
