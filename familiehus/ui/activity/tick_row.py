"""A line to tick: a room or a person, what is worth knowing about it, and what it is taken by."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.ui import theme
from familiehus.ui.painting import CapColours, box, focus_ring, plain_cap
from familiehus.ui.widgets.key_button import KeyButton

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_PAD, _LEFT, _HIGH = 8, 36, 36


class TickRow(KeyButton):
    """As high as its words need at the width it has. ``about`` stands beside the name where there is room,
    else below it; ``taken`` in terracotta on a line of its own."""

    def __init__(self, name: str, about: str = "", parent: QWidget | None = None) -> None:
        self._about, self._taken = about, ""
        super().__init__(name, "", parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()

    @property
    def taken(self) -> str:
        """What it is taken by; empty when it is free."""
        return self._taken

    def set_taken(self, taken: str) -> None:
        """Say what is in the way."""
        if taken != self._taken:
            self._taken = taken
            self._describe()
            self.updateGeometry()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(one for one in (self._about, self._taken) if one))

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The name's line, and what does not fit on it."""
        room = self._room(width)
        high = self._high(self.text(), self._words_font(), room)
        if not self._beside(room):
            high += self._high(self._about, theme.font("small"), room)
        high += self._high(self._taken, theme.font("small"), room)
        return max(high + 2 * theme.px(_PAD), theme.px(_HIGH))

    def sizeHint(self) -> QSize:
        """For the width it has now."""
        return QSize(theme.px(180), self.heightForWidth(max(self.width(), theme.px(180))))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def cap_colours(self) -> CapColours:
        """On paper."""
        return plain_cap(theme.tokens())

    def words(self) -> QFont:
        """Ticked is also heavier: never colour alone."""
        return self._words_font()

    def _words_font(self) -> QFont:
        font = theme.font("chip")
        font.setWeight(QFont.Weight.Medium)
        return font

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """A quiet line; petrol when ticked; a ring when the keyboard is here."""
        t = theme.tokens()
        if self.hasFocus():
            area = focus_ring(painter, area, 10)
        chosen, lit = self.isChecked(), self.underMouse() and self.isEnabled()
        box(
            painter,
            area,
            8,
            t.soft if chosen else t.sunk if lit else t.surface,
            t.accent if chosen else t.line,
        )
        side = theme.px(16)
        tick = QRectF(theme.px(12), (theme.px(_HIGH) - side) / 2, side, side)
        box(painter, tick, 4, t.accent if chosen else t.surface, t.accent if chosen else t.edge)
        if chosen:
            painter.setPen(QPen(QColor(t.on_accent), theme.px(2)))
            at = [QPointF(tick.x() + side * x, tick.y() + side * y) for x, y in ((0.22, 0.52), (0.42, 0.72))]
            painter.drawLine(at[0], at[1])
            painter.drawLine(at[1], QPointF(tick.x() + side * 0.78, tick.y() + side * 0.3))

    def _paint_legend(self, painter: QPainter) -> None:
        t, left, room = theme.tokens(), theme.px(_LEFT), self._room(self.width())
        font = self._words_font()
        high = self._high(self.text(), font, room)
        short = high + self._high(self._taken, theme.font("small"), room) + 2 * theme.px(_PAD)
        top = theme.px(_PAD) + max(theme.px(_HIGH) - short, 0) / 2 if self._beside(room) else theme.px(_PAD)
        self._write(painter, self.text(), font, t.ink, QRectF(left, top, room, high))
        small = theme.font("small")
        if self._about and self._beside(room):
            beside = QFontMetrics(font).horizontalAdvance(self.text()) + theme.px(8)
            painter.setPen(QColor(t.muted))
            painter.setFont(small)
            line = QRectF(left + beside, top, room - beside, high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._about)
        elif self._about:
            top += high
            high = self._high(self._about, small, room)
            self._write(painter, self._about, small, t.muted, QRectF(left, top, room, high))
        if self._taken:
            where = QRectF(left, top + high, room, self.height() - top - high)
            self._write(painter, self._taken, small, t.warm, where)

    @staticmethod
    def _write(painter: QPainter, text: str, font: QFont, colour: str, where: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(where, _WRAP, text)

    def _beside(self, room: int) -> bool:
        name = QFontMetrics(self._words_font()).horizontalAdvance(self.text())
        about = QFontMetrics(theme.font("small")).horizontalAdvance(self._about)
        return name + about + theme.px(10) <= room

    @staticmethod
    def _room(width: int) -> int:
        return max(width - theme.px(_LEFT) - theme.px(10), theme.px(80))

    @staticmethod
    def _high(text: str, font: QFont, room: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, room, 10_000, _WRAP, text).height() if text else 0
