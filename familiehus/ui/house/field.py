"""A field with its name over it and a line of help under it: how every form on this page looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.text import SectionLabel, Text

_HIGH = 41


class Field(QWidget):
    """``label`` names ``inside``; ``help_text`` says what it is for."""

    def __init__(
        self, label: str, inside: QWidget, help_text: str = "", wide: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.inside = inside
        name = SectionLabel(label)
        name.setBuddy(inside)
        inside.setAccessibleName(label)
        if help_text:
            inside.setAccessibleDescription(help_text)
        if isinstance(inside, QLineEdit):
            inside.setMinimumHeight(theme.px(_HIGH))
        if wide:
            inside.setMaximumWidth(theme.px(wide))
        self.setFocusProxy(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(name)
        column.addWidget(inside)
        self.help = Text(help_text, "small", "muted", wrap=True)
        column.addWidget(self.help)
        self.help.setVisible(bool(help_text))  # once it has a parent: before that it would open as a window
        column.addStretch(1)

    def explain(self, help_text: str) -> None:
        """Another line of help."""
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text))
        self.inside.setAccessibleDescription(help_text)


def go_to(widget: QWidget) -> None:
    """Put the keyboard there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
