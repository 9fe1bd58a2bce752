"""A card that floats over the whole window for a moment and gives the focus back where it was.

A child of the window, not a window of its own: nothing for a window manager to
lose, and closing it is one Esc.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from familiehus.ui import theme
from familiehus.ui.widgets.card import Card


class Overlay(QWidget):
    """Subclass and fill ``self.card.body``. ``width_px`` in design pixels; never higher than the window."""

    width_px = 620

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.card = Card(parent=self)
        self.card.setAccessibleName(name)
        self.setAccessibleName(name)
        self._window = window
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the window and take the focus."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.fit()
        self.show()
        self.raise_()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the first thing inside."""
        self.card.setFocus()

    def close_quietly(self) -> None:
        """Go away; the focus returns to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no other key falls through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_quietly()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside while it is open."""
        inside = [w for w in self.findChildren(QWidget) if _takes_tab(w)]
        here = QApplication.focusWidget()
        if not inside:
            return True
        at = inside.index(here) if here in inside else -1
        inside[(at + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def wanted_height(self, width: int) -> int:
        """How high the card would like to be at this width, in pixels."""
        return self.card.sizeHint().height()

    def fit(self) -> None:
        """Take the window's size and give the card the room it wants."""
        area = self._window.rect()
        self.setGeometry(area)
        margin = theme.px(16)
        width = min(theme.px(self.width_px), area.width() - 2 * margin)
        top = min(theme.px(72), max(margin, area.height() // 10))
        height = min(self.wanted_height(width), area.height() - top - margin)
        self.card.setGeometry(QRect(QPoint((area.width() - width) // 2, top), self.card.size()))
        self.card.resize(width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is below."""
        shade = QColor(theme.tokens().rail)
        shade.setAlphaF(0.45)
        QPainter(self).fillRect(self.rect(), shade)


def _takes_tab(widget: QWidget) -> bool:
    """The line inside a spin box hands the focus back to it: as a stop of its own it would be a trap."""
    if widget.focusProxy() is not None:
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
