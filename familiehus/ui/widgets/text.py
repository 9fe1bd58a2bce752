"""A line or paragraph of text that keeps its role and tone when the theme or text size changes."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.theme import FontRole

Tone = Literal["ink", "muted", "accent", "warm", "ok", "gold", "on_accent", "rail_ink", "rail_strong"]


class Text(QLabel):
    """``role`` is the type, ``tone`` the colour's meaning. Wraps when ``wrap`` is set. Plain text only."""

    def __init__(
        self,
        text: str = "",
        role: FontRole = "body",
        tone: Tone = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._tone = role, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()

    def setText(self, text: str) -> None:
        """Show other words. The same words again would lay the whole window out for nothing."""
        if text != self.text():
            super().setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        if tone != self._tone:
            self._tone = tone
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(theme.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(theme.tokens(), self._tone)))
        self.setPalette(palette)


class SectionLabel(Text):
    """The small heading over a group of choices. Give it the field it names as buddy."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "label", "muted", parent=parent)
