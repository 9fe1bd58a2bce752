"""Where the day has come to: a terracotta line through today, moved once a minute."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.ui import theme

MINUTE_MS = 60_000
DOT = 10


class NowLine(QWidget):
    """``ticked`` each minute: whoever knows the sheet puts it where it belongs."""

    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.ticked)
        self._timer.start()
        self.hide()

    def stand(self, left: int, right: int, y: int) -> None:
        """Through this column, at this height."""
        half = theme.px(DOT) // 2
        self.setGeometry(left - half, y - half, right - left + half, 2 * half)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot and a line."""
        painter, colour = QPainter(self), QColor(theme.tokens().warm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(0, 0, 2 * half, 2 * half))
        painter.drawRect(QRectF(half, half - 1, self.width() - half, 2))


def minute_now() -> int:
    """Minutes since midnight."""
    now = clock.now()
    return now.hour * 60 + now.minute
