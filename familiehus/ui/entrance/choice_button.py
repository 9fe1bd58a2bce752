"""A large answer with a line of explanation under it, and the digit that presses it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import CapColours, box, cap, cap_size, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_PAD, _GAP, _BETWEEN = 18, 16, 3


class ChoiceButton(KeyButton):
    """As high as its words need at the width it has. ``moved``: an arrow key, -1 or 1."""

    moved = Signal(int)

    def __init__(self, title: str, about: str, key: str, parent: QWidget | None = None) -> None:
        self._about = about
        super().__init__(title, key, parent)
        self.setAccessibleDescription(about)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(self.click)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both texts, wrapped."""
        room = max(width - self._left() - theme.px(_PAD), theme.px(80))
        words = self._high(self.text(), self._title_font(), room) + self._high(
            self._about, theme.font("small"), room
        )
        return words + theme.px(_BETWEEN) + 2 * theme.px(_PAD)

    def sizeHint(self) -> QSize:
        """For the width it has now."""
        return QSize(theme.px(240), self.heightForWidth(max(self.width(), theme.px(240))))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Card-like; sunk under the mouse; a ring when the keyboard is here."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, 14)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        box(painter, area, 12, t.sunk if lit else t.surface, t.line)

    def _paint_legend(self, painter: QPainter) -> None:
        t, left, pad = theme.tokens(), self._left(), theme.px(_PAD)
        size = cap_size(self.key, theme.font("key_big"))
        place = QRectF(pad, (self.height() - size.height()) / 2, size.width(), size.height())
        cap(painter, place, self.key, theme.font("key_big"), self.cap_colours())
        room = self.width() - left - pad
        title = self._high(self.text(), self._title_font(), room)
        painter.setFont(self._title_font())
        painter.setPen(QColor(self.ink()))
        painter.drawText(QRectF(left, pad, room, title), _WRAP, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(t.muted))
        top = pad + title + theme.px(_BETWEEN)
        painter.drawText(QRectF(left, top, room, self.height() - top), _WRAP, self._about)

    def _left(self) -> int:
        return theme.px(_PAD) + cap_size(self.key, theme.font("key_big")).width() + theme.px(_GAP)

    @staticmethod
    def _title_font() -> QFont:
        return theme.font("house")

    @staticmethod
    def _high(text: str, font: QFont, room: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, room, 10_000, _WRAP, text).height()
