"""What the hand holds, where it would land: its time, and in terracotta what stands in the way."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import ActivityKind
from familiehus.ui import theme
from familiehus.ui.week.card_face import EDGE, PAD, RADIUS, Face, fitted, line_step, paint_ground, paint_lines
from familiehus.ui.week.geometry import Box
from familiehus.ui.week.hatching import stripes

SHADOW, LEAST = 10, 226
"""Design pixels of shadow round it, and of width when it has something to say."""
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Held:
    """``warning`` is why it can't simply lie there; empty when nothing is in the way."""

    title: str
    time: str
    kind: ActivityKind
    warning: str = ""


class Ghost(QWidget):
    """A child of the sheet that follows the hand. It takes neither mouse nor focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.held: Held | None = None
        self._box, self._below = QRectF(), QRectF()
        self._hushed = False
        self.hide()

    @property
    def warning(self) -> str:
        """What it says is in the way."""
        return self.held.warning if self.held is not None and not self.isHidden() else ""

    def show_at(self, box: Box, held: Held, sheet_width: int) -> None:
        """Stand there and say that. Wider than its column when there is something to say."""
        air, width = theme.px(SHADOW), box.width
        left = box.x
        if held.warning:
            width = min(max(width, theme.px(LEAST)), sheet_width)
            left = max(min(left, sheet_width - width), 0)
        self._hushed = False
        words = self._warning_height(held.warning, width)
        used = 2 * line_step() + theme.px(6)
        inside = box.height >= used + words + theme.px(6)
        below = 0 if inside or not words else int(words + theme.px(14))
        area = QRect(left - air, box.y - air, width + 2 * air, box.height + 2 * air + below)
        self._box = QRectF(air, air, width, box.height)
        top = air + used if inside else air + box.height + theme.px(4)
        self._below = QRectF(air + theme.px(10), top, width - theme.px(16), words)
        changed = held != self.held
        self.held = held
        if self.geometry() != area:
            self.setGeometry(area)
        if changed:
            self.update()
        if self.isHidden():
            self.show()
        self.raise_()

    def hush(self) -> None:
        """Somebody else says it now: only the box stays."""
        self._hushed = True
        self.update()

    def _warning_height(self, text: str, width: float) -> float:
        if not text:
            return 0.0
        metrics = QFontMetricsF(theme.font("small_strong"))
        room = QRectF(0, 0, width - theme.px(16), 10_000)
        return metrics.boundingRect(room, _WORDS, text).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, box, words."""
        if self.held is None:
            return
        painter, held = QPainter(self), self.held
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = bool(held.warning) and not self._hushed and self._below.top() > self._box.bottom()
        whole = self._box.adjusted(0, 0, 0, self._below.bottom() - self._box.bottom() + theme.px(8)) if (
            outside) else self._box  # fmt: skip
        _shadow(painter, whole)
        if held.warning:
            self._paint_warning(painter, outside, whole)
        else:
            self._paint_calm(painter)

    def _paint_calm(self, painter: QPainter) -> None:
        assert self.held is not None
        t, area = theme.tokens(), self._box
        face = Face(self.held.title, (self.held.time,), self.held.kind)
        paint_ground(painter, area, face)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.accent), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), theme.px(RADIUS), theme.px(RADIUS))
        room = area.adjusted(theme.px(EDGE + PAD), theme.px(4), -theme.px(4), -theme.px(2))
        paint_lines(painter, room, fitted(face, room.width(), room.height() + theme.px(4)), face)

    def _paint_warning(self, painter: QPainter, outside: bool, whole: QRectF) -> None:
        assert self.held is not None
        t, radius = theme.tokens(), theme.px(RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if outside:
            painter.setBrush(QColor(t.warm_soft))
            painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(stripes(t.surface if not t.dark else t.sunk, t.warm_soft, 7))
        painter.setPen(QPen(QColor(t.warm), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self._box.adjusted(1, 1, -1, -1), radius, radius)
        face = Face(self.held.title, (self.held.time,), self.held.kind)
        room = self._box.adjusted(theme.px(10), theme.px(4), -theme.px(6), -theme.px(2))
        lines = fitted(face, room.width(), room.height() + theme.px(4))
        paint_lines(painter, room, lines[:2], face)
        if self._hushed:
            return
        painter.setFont(theme.font("small_strong"))
        painter.setPen(QColor(t.warm))
        painter.drawText(self._below, _WORDS, self.held.warning)


def _shadow(painter: QPainter, area: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (8, 6, 4, 2):
        shade = QColor(0, 0, 0, 14 if not theme.tokens().dark else 40)
        painter.setBrush(shade)
        grown = area.adjusted(-spread / 2, spread / 4, spread / 2, spread)
        painter.drawRoundedRect(grown, theme.px(RADIUS) + spread / 2, theme.px(RADIUS) + spread / 2)
