"""A white card: the house's only way to say "these belong together"."""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.text import SectionLabel

CardTone = Literal["surface", "sunk", "soft", "warm_soft", "ok_soft", "gold_soft"]


class Card(QWidget):
    """Put things in ``card.body`` (a QVBoxLayout). ``title`` becomes a section label and the group's name."""

    def __init__(self, title: str = "", tone: CardTone = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(18))
        self.body.setSpacing(theme.px(8))
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(SectionLabel(title))

    def set_tone(self, tone: CardTone) -> None:
        """Change what the ground says."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, thin edge, radius 12."""
        t = theme.tokens()
        edge = t.line if self._tone in ("surface", "sunk") or t.high_contrast else None
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 12, getattr(t, self._tone), edge)
