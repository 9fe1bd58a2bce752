"""The hours beside the sheet. It stays where it is when the sheet is scrolled to the side."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from familiehus.ui import theme
from familiehus.ui.week.geometry import Sheet

WIDE = 55


class Gutter(QWidget):
    """``follow`` gives it the sheet and how far it is scrolled down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._down = 0

    def follow(self, sheet: Sheet, down: int) -> None:
        """Show the hours of this sheet."""
        if (sheet, down) != (self._sheet, self._down):
            self._sheet, self._down = sheet, down
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each hour beside its line."""
        if self._sheet is None:
            return
        painter, t = QPainter(self), theme.tokens()
        font = theme.font("small")
        painter.setFont(font)
        painter.setPen(QColor(t.muted))
        high = font.pixelSize() * 1.4
        for minute in range(self._sheet.first, self._sheet.last, 60):
            y = self._sheet.y(minute) - self._down
            top = max(y - high / 2, 0.0) if minute == self._sheet.first else y - high / 2
            if -high < y < self.height() + high:
                place = QRectF(0, top, self.width() - theme.px(8), high)
                painter.drawText(
                    place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(minute // 60)
                )
