"""One question of the panel: its name, its field, and a line under it that helps, warns or complains."""

from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.text import SectionLabel, Text, Tone

_HIGH = 38
Says = Literal["help", "warning", "wrong"]
_TONE: dict[Says, Tone] = {"help": "muted", "warning": "gold", "wrong": "warm"}


class Asked(QWidget):
    """``label`` names ``inside`` for the eye and the screen reader. ``explain`` and ``complain`` share one
    line; a complaint wins until it is cleared."""

    def __init__(
        self, label: str, inside: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.inside = inside
        self._help = help_text
        self._help_says: Says = "help"
        self._wrong = ""
        self.label = SectionLabel(label)
        self.label.setBuddy(inside)
        inside.setAccessibleName(label)
        if isinstance(inside, QLineEdit):
            inside.setMinimumHeight(theme.px(_HIGH))
        self.line = Text("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for part in (self.label, inside, self.line):
            column.addWidget(part)
        column.addStretch(1)  # beside a neighbour with a longer line
        self._show()

    @property
    def wrong(self) -> str:
        """What is wrong; empty when nothing is."""
        return self._wrong

    def explain(self, text: str, says: Says = "help") -> None:
        """What the field means as it stands ("torsdag den 26. november")."""
        self._help, self._help_says = text, says
        self._show()

    def complain(self, text: str) -> None:
        """What is wrong, said at once to whoever listens; empty: nothing any more."""
        if text and text != self._wrong:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._wrong = text
        self._show()

    def _show(self) -> None:
        words = self._wrong or self._help
        says: Says = "wrong" if self._wrong else self._help_says
        self.line.setText(words)
        self.line.set_tone(_TONE[says])
        self.line.setVisible(bool(words))
        self.inside.setAccessibleDescription(words)
