"""The keyboard on empty time: a dashed frame that says when, and takes what is typed.

A button, so that a screen reader hears where it stands. While no time is chosen it is only
the way in: the sheet's one stop for Tab.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import LEFT
from familiehus.ui.week.card_face import PAD, RADIUS


class SlotCursor(QPushButton):
    """``show_at`` puts it on a time, ``rest`` on none; the sheet does the keys."""

    focused = Signal()
    """The keyboard came or went."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._time = ""
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def resting(self) -> bool:
        """No time is chosen."""
        return not self._time

    def show_at(self, time: str, name: str) -> None:
        """On this time."""
        self._time = time
        self.setAccessibleName(name)
        self.update()

    def rest(self, name: str) -> None:
        """On no time; ``name`` is what the sheet is called then."""
        self._time = ""
        self.setAccessibleName(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The sheet's."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The sheet's."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The sheet's."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here, also round the whole sheet."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is gone."""
        super().focusOutEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame with the time in it."""
        if self.resting:
            return
        painter, t = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        pen = QPen(QColor(t.accent if focused else t.edge), 2 if focused else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        ground = QColor(t.soft)
        ground.setAlphaF(0.75 if focused else 0.0)
        painter.setBrush(ground)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, theme.px(RADIUS), theme.px(RADIUS))
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(t.ink if focused else t.muted))
        painter.drawText(area.adjusted(theme.px(PAD), 0, 0, 0), LEFT, self._time)
