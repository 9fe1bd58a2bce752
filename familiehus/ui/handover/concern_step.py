"""One step of "Jeg er bekymret": what to do, why, where it says so. A stop for the keyboard, to be read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.handover.concern_words import Advice
from familiehus.ui.painting import box
from familiehus.ui.widgets.text import Text


class ConcernStep(QFrame):
    """``number`` 0 has none. ``urgent`` stands on terracotta."""

    def __init__(
        self, advice: Advice, number: int = 0, *, urgent: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._urgent = urgent
        title = tr("{n}. {title}", n=number, title=advice.title) if number else advice.title
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (advice.words, advice.law) if part))
        edge = theme.px(14 if urgent else 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(3))
        column.addWidget(Text(title, "strong", "warm" if urgent else "ink", wrap=True))
        column.addWidget(Text(advice.words, "body", wrap=True))
        if advice.law:
            column.addWidget(Text(advice.law, "small", "accent", wrap=True))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that one reads here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that one left."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its ground, and a ring where the keyboard is."""
        t = theme.tokens()
        ring = t.accent if self.hasFocus() else t.line if self._urgent and t.high_contrast else None
        ground = t.warm_soft if self._urgent else None
        if ground or ring:
            box(QPainter(self), QRectF(self.rect()), 10, ground, ring, 2.0 if self.hasFocus() else 1.0)
