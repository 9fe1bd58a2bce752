"""A few words in a narrow place: they go on below, and a word that is too long is divided."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import LEFT
from familiehus.ui.theme import FontRole
from familiehus.ui.week.card_face import wrapped
from familiehus.ui.widgets.text import Tone

MOST_LINES = 4


class FoldedText(QWidget):
    """As high as its words need at the width it gets."""

    def __init__(self, text: str, role: FontRole, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self._role, self._tone = text, role, tone
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self, width: int) -> list[str]:
        """The words at this width."""
        return wrapped(self.text, self._metrics(), width, MOST_LINES)

    def heightForWidth(self, width: int) -> int:
        """A line for each."""
        return round(len(self.lines(width)) * self._step())

    def sizeHint(self) -> QSize:
        """On one line."""
        return QSize(round(self._metrics().horizontalAdvance(self.text)) + 1, round(self._step()))

    def minimumSizeHint(self) -> QSize:
        """It can fold."""
        return QSize(theme.px(30), round(self._step()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme.font(self._role))

    def _step(self) -> float:
        metrics = self._metrics()
        return metrics.ascent() + metrics.descent() + theme.px(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line by line."""
        painter, step = QPainter(self), self._step()
        painter.setFont(theme.font(self._role))
        painter.setPen(QColor(getattr(theme.tokens(), self._tone)))
        for number, line in enumerate(self.lines(self.width())):
            painter.drawText(QRectF(0, number * step, self.width(), step), LEFT, line)
