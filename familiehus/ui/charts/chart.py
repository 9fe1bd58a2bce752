"""What every drawing has in common: marks that mouse and arrows reach, and the number of the one they are at.

A drawing lays its marks out for the size it has, once, and paints from them. The one that the keyboard or
the mouse is at gets a ring and a slip with its number; a screen reader is told the same words. The whole
drawing is read as its description; its table is the other way to every number (``ChartCard``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from familiehus.ui import theme
from familiehus.ui.charts.slip import paint_slip

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """Something that tells a number: its words, its form, and a point that the slip points at."""

    name: str
    says: str
    form: QPainterPath
    anchor: QPointF

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return f"{self.name}: {self.says}"


class Label(NamedTuple):
    """Words that will be painted: where, how, and in which ink."""

    area: QRectF
    words: str
    role: theme.FontRole
    ink: str
    align: Qt.AlignmentFlag


class Chart(QLabel):
    """Subclasses make ``marks`` in ``lay_out`` and paint in ``draw``. ``chosen`` tells where the keyboard is.

    A label with a picture, because a screen reader then meets a picture with a name instead of a nameless
    surface.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Mark, ...] = ()
        self._at: int | None = None
        self._under: int | None = None
        self._stale = True
        self.setPixmap(QPixmap(1, 1))  # what makes it a picture to QAccessible; never painted
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # -- for subclasses -----------------------------------------------------------------------------------

    def lay_out(self, wide: float, high: float) -> Sequence[Mark]:
        """The marks for this size, in the order the keyboard walks them."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Everything but the ring and the slip."""
        raise NotImplementedError

    def step(self, at: int, right: int, down: int) -> int:
        """The mark an arrow leads to. Here: the one before or after; maps and grids know better."""
        return at + right + down

    def show_values(self, description: str) -> None:
        """Other numbers: call after they were set. ``description`` says them all."""
        self.setAccessibleDescription(description)
        self._at = self._under = None
        self._refresh()

    # -- where the keyboard is ----------------------------------------------------------------------------

    @property
    def at(self) -> int | None:
        """The mark that is chosen, or None."""
        return self._at

    def choose(self, at: int | None) -> None:
        """Go to a mark; None: to none."""
        self.ready()
        if at is not None and not 0 <= at < len(self.marks):
            return
        if at == self._at:
            return
        self._at = at
        self.update()
        if at is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.marks[at].spoken))
            self.chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Home and End go to the ends, Esc lets go."""
        self.ready()
        key = Qt.Key(event.key())
        if not self.marks or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _ARROWS:
            self.choose(0 if self._at is None else self.step(self._at, *_ARROWS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.choose(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with the keyboard stands on the first mark at once."""
        super().focusInEvent(event)
        self.ready()
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._at is None and self.marks:
            self.choose(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The place is kept, its slip is not shown."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses."""
        self.choose(self.mark_under(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The number of what is under the mouse."""
        under = self.mark_under(event.position())
        if under != self._under:
            self._under = under
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._under = None
        self.update()

    def mark_under(self, point: QPointF) -> int | None:
        """The mark at a point."""
        self.ready()
        found = (n for n, mark in enumerate(self.marks) if mark.form.contains(point))
        return next(found, None)

    @property
    def told(self) -> str:
        """The words on the slip; empty when there is none."""
        mark = self._told()
        return "" if mark is None else mark.spoken

    def _told(self) -> Mark | None:
        number = self._under if self._under is not None else self._at if self.hasFocus() else None
        return None if number is None or number >= len(self.marks) else self.marks[number]

    # -- painting -----------------------------------------------------------------------------------------

    def ready(self) -> None:
        """Lay out now if it has not been done for this size."""
        if self._stale:
            self._stale = False
            self.marks = tuple(self.lay_out(float(self.width()), float(self.height())))

    def _refresh(self) -> None:
        self._stale = True
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another layout."""
        super().resizeEvent(event)
        self._stale = True

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QToolTip.hideText()
            self._refresh()

    def sizeHint(self) -> QSize:
        """Each drawing says; here a common size."""
        return QSize(theme.px(320), theme.px(240))

    def minimumSizeHint(self) -> QSize:
        """Narrower than wished, as high as wished."""
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing, the ring around the chosen mark, the slip."""
        self.ready()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self._at is not None and self.hasFocus() and self._at < len(self.marks):
            self._ring(painter, self.marks[self._at].form)
        if (mark := self._told()) is not None:
            paint_slip(
                painter, QRectF(self.rect()), mark.anchor, mark.form.boundingRect(), mark.name, mark.says
            )

    def _ring(self, painter: QPainter, form: QPainterPath) -> None:
        t = theme.tokens()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((t.surface, 5.0), (t.ink, 2.5)):
            pen = QPen(QColor(colour), wide)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(form)

    def paint_labels(self, painter: QPainter, labels: Sequence[Label]) -> None:
        """Words over the drawing, shortened where they must be."""
        for label in labels:
            font = theme.font(label.role)
            painter.setFont(font)
            painter.setPen(QColor(label.ink))
            words = QFontMetricsF(font).elidedText(
                label.words, Qt.TextElideMode.ElideRight, label.area.width() + 1
            )
            painter.drawText(label.area, int(label.align | Qt.AlignmentFlag.AlignVCenter), words)


def rounded(area: QRectF, radius: float = 4.0) -> QPainterPath:
    """A box as a form."""
    form = QPainterPath()
    form.addRoundedRect(area, min(radius, area.width() / 2), min(radius, area.height() / 2))
    return form


def words_wide(words: str, role: theme.FontRole) -> float:
    """Width in pixels, rounded up."""
    return QFontMetricsF(theme.font(role)).horizontalAdvance(words) + 1


def counted(label: str, number: str, role: theme.FontRole, room: float) -> str:
    """``Sundhedspl… 25``: where there is too little room the name gives way, never the number."""
    metrics = QFontMetricsF(theme.font(role))
    left = room - metrics.horizontalAdvance(f" {number}")
    return f"{metrics.elidedText(label, Qt.TextElideMode.ElideRight, left + 1)} {number}"


def line_high(role: theme.FontRole) -> float:
    """Height of a line in pixels."""
    return QFontMetricsF(theme.font(role)).height()
