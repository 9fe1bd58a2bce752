"""A widget that asks for the height its words need at the width it has.

Qt's scroll areas reserve room for wrapped text at its narrowest, so a page whose
words fit gets a scroll bar all the same. This one answers for its real width.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from familiehus.ui import theme


class Snug(QWidget):
    """Give it a layout. ``least`` is the width it wants at least, in design pixels; 0: its words' own."""

    def __init__(self, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least

    def minimumSizeHint(self) -> QSize:
        """High enough for this width, no higher."""
        inside = self.layout()
        if inside is None:
            return super().minimumSizeHint()
        wide = theme.px(self._least) or inside.totalMinimumSize().width()
        return QSize(wide, inside.totalMinimumHeightForWidth(max(self.width(), wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
