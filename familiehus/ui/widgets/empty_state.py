"""What a list says when there is nothing in it: why, and what to do now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text


class EmptyState(QWidget):
    """A calm sentence in the middle, and at most one thing to do."""

    acted = Signal()

    def __init__(self, text: str, action: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text(text, "body", "muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._action = QuietButton(action, key)
        self._action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(12))
        column.addStretch()
        column.addWidget(self._text)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._action.setVisible(bool(action))  # now that it has a parent: before, it would open as a window
        self.setAccessibleName(text)

    def show_words(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)
        self.setAccessibleName(text)
