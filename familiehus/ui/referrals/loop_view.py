"""The loop of one referral, drawn as steps: what has happened, when and who told us, and what is to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.handover.referral import Direction, Referral, Step
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.referrals import words
from familiehus.ui.referrals.step_shape import draw_step, step_tone

_SHAPE, _LEFT, _GAP = 22, 36, 14
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_OUT = (Step.CREATED, Step.SENT, Step.RECEIVED, Step.IN_CONTACT, Step.CAUGHT)
_IN = (Step.RECEIVED, Step.IN_CONTACT, Step.CAUGHT)


@dataclass(frozen=True, slots=True)
class Stop:
    """One step of the picture. ``done``: it has happened; else it is still to come."""

    step: Step
    title: str
    below: str
    done: bool


def stops_of(referral: Referral, today: date) -> tuple[Stop, ...]:
    """What happened in its order, then what is to come until somebody holds the family."""
    out = referral.direction is Direction.OUT
    stops = []
    for one in referral.steps:
        told = one.by if one.told_by in (one.by, "") else tr("{who} fortalte det", who=one.told_by)
        if not out and one is referral.steps[0]:
            told = tr("{who} skrev den ind", who=one.by)
        parts = (words.near(one.day, today), told, one.reason)
        stops.append(Stop(one.step, words.step_name(one.step), " · ".join(p for p in parts if p), True))
    if referral.open and referral.step is not Step.STOPPED:
        line = _OUT if out else _IN
        reached = max((line.index(one.step) for one in referral.steps if one.step in line), default=-1)
        for step in line[reached + 1 :]:
            stops.append(Stop(step, words.step_name(step), words.step_meaning(step, out=out), False))
    return tuple(stops)


class LoopView(QWidget):
    """As high as its words need at the width it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: tuple[Stop, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Henvisningens vej"))

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Draw these."""
        self.stops = tuple(stops)
        self.setAccessibleDescription(self.spoken())
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """All of it in words."""
        said = []
        for one in self.stops:
            detail = f": {one.below}" if one.below else ""
            said.append(f"{one.title}{detail}" if one.done else tr("mangler: {step}", step=one.title))
        return "; ".join(said)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All steps under each other."""
        return sum(self._high(one, width) for one in self.stops)

    def sizeHint(self) -> QSize:
        """At the width it has now."""
        width = max(self.width(), theme.px(260))
        return QSize(theme.px(260), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap."""
        return QSize(theme.px(180), self.heightForWidth(max(self.width(), theme.px(180))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _high(self, one: Stop, width: int) -> int:
        room = max(width - theme.px(_LEFT), theme.px(80))
        tall = self._tall("strong", one.title, room)
        if one.below:
            tall += self._tall("small", one.below, room)
        return max(tall, theme.px(_SHAPE)) + theme.px(_GAP)

    @staticmethod
    def _tall(role: "theme.FontRole", text: str, room: int) -> int:
        return QFontMetrics(theme.font(role)).boundingRect(0, 0, room, 10_000, _WRAP, text).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shapes on one line, words beside them; what is to come is pale."""
        painter, y = QPainter(self), 0
        for number, one in enumerate(self.stops):
            high = self._high(one, self.width())
            if number + 1 < len(self.stops):
                self._paint_thread(painter, y, high, solid=self.stops[number + 1].done)
            self._paint_stop(painter, one, y)
            y += high

    @staticmethod
    def _paint_thread(painter: QPainter, y: int, high: int, *, solid: bool) -> None:
        t, x = theme.tokens(), theme.px(_SHAPE) / 2 + 1
        style = Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine
        painter.setPen(QPen(QColor(t.accent if solid else t.muted), theme.px(2), style))
        painter.drawLine(int(x), y + theme.px(_SHAPE + 2), int(x), y + high - theme.px(1))

    def _paint_stop(self, painter: QPainter, one: Stop, y: int) -> None:
        t, side = theme.tokens(), theme.px(_SHAPE)
        place = QRectF(1, y, side, side)
        if one.done:
            draw_step(painter, place, one.step, getattr(t, step_tone(one.step)))
        else:
            draw_step(painter, place, Step.CREATED, t.muted)
        room = max(self.width() - theme.px(_LEFT), theme.px(80))
        painter.setFont(theme.font("strong" if one.done else "body"))
        painter.setPen(QColor(t.ink if one.done else t.muted))
        at = QRectF(theme.px(_LEFT), y, room, 10_000)
        said = painter.boundingRect(at, _WRAP, one.title)
        painter.drawText(said, _WRAP, one.title)
        if one.below:
            painter.setFont(theme.font("small"))
            painter.setPen(QColor(t.muted))
            painter.drawText(QRectF(theme.px(_LEFT), said.bottom(), room, 10_000), _WRAP, one.below)
