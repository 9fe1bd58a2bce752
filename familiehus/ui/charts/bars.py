"""Level bars, ranked as they are given: label, bar, number, and a tick for the period before."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_values import Bar, Unit, change, contacts
from familiehus.reports.chart_words import bars_said
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts.chart import Chart, Label, Mark, line_high, rounded, words_wide
from familiehus.ui.painting import box

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class BarChart(Chart):
    """``show_bars(bars, unit, before)``: ``before`` names the period of the ticks ("september")."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[Bar, ...] = ()
        self._unit, self._before = contacts(), ""
        self._labels: list[Label] = []
        self._areas: list[tuple[QRectF, float | None]] = []

    def show_bars(self, bars: Sequence[Bar], unit: Unit | None = None, before: str = "") -> None:
        """Show these."""
        self._bars, self._unit, self._before = tuple(bars), unit or contacts(), before
        self.show_values(bars_said(self.accessibleName(), self._bars, self._unit, before))

    def sizeHint(self) -> QSize:
        """As many rows as there are bars, and a line that explains the tick."""
        rows = max(len(self._bars), 1) * self._pitch() + (line_high("tiny") + 6 if self._ticks() else 0)
        return QSize(theme.px(320), round(rows))

    def _pitch(self) -> float:
        return max(line_high("body") * 1.42, theme.px(28))

    def _ticks(self) -> bool:
        return bool(self._before) and any(bar.before is not None for bar in self._bars)

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """Labels take what they need up to 45 % of the width, numbers theirs, bars the rest."""
        self._labels, self._areas = [], []
        t, pitch, gap = theme.tokens(), self._pitch(), theme.px(10)
        values = [one for bar in self._bars for one in (bar.value, bar.before) if one is not None]
        largest = max([1, *values])
        label = min(max((words_wide(bar.label, "body") for bar in self._bars), default=0), wide * 0.45)
        numbers = max((words_wide(count(bar.value), "strong") for bar in self._bars), default=0)
        left, long = label + theme.px(12), max(wide - label - theme.px(12) - numbers - gap - 2, 8.0)
        marks = []
        for row, bar in enumerate(self._bars):
            top = row * pitch
            value = long * (bar.value or 0) / largest
            area = QRectF(left, top + pitch * 0.19, max(value, 2.0), pitch * 0.62)
            tick = None
            if self._ticks() and bar.before is not None:
                tick = left + long * bar.before / largest
            self._areas.append((area, tick))
            self._labels.append(Label(QRectF(0, top, label, pitch), bar.label, "body", t.ink, _LEFT))
            at = max(area.right(), tick or 0) + gap
            self._labels.append(
                Label(QRectF(at, top, numbers, pitch), count(bar.value), "strong", t.ink, _LEFT)
            )
            form = rounded(QRectF(1.5, top + 1.5, wide - 3, pitch - 3), 6)
            marks.append(Mark(bar.label, self._says(bar), form, QPointF(area.right(), area.top())))
        return marks

    def _says(self, bar: Bar) -> str:
        said = self._unit.said(bar.value)
        if not self._before or bar.before is None:
            return said
        return tr("{now}, {period}: {before} ({change})", now=said, period=self._before,
                  before=count(bar.before), change=change(bar.value, bar.before))  # fmt: skip

    def draw(self, painter: QPainter) -> None:
        """Bars, ticks, words."""
        t = theme.tokens()
        for bar, (area, tick) in zip(self._bars, self._areas, strict=True):
            if bar.value:
                box(painter, area, 4, t.ink if t.high_contrast else t.accent, None)
            else:
                painter.fillRect(QRectF(area.left(), area.top(), 2, area.height()), QColor(t.edge))
            if tick is not None:
                self._tick(painter, tick, area.top(), area.height())
        self.paint_labels(painter, self._labels)
        if self._ticks():
            self._legend(painter)

    def _tick(self, painter: QPainter, x: float, top: float, high: float) -> None:
        """Ink with a rim of the ground, so that it is seen on the bar and beside it."""
        t = theme.tokens()
        for colour, wide in ((t.surface, 5.0), (t.ink, 2.0)):
            painter.setPen(QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, top - 3), QPointF(x, top + high + 3))

    def _legend(self, painter: QPainter) -> None:
        t, high = theme.tokens(), line_high("tiny")
        left = self._areas[0][0].left() if self._areas else 0.0
        top = len(self._bars) * self._pitch() + 6
        self._tick(painter, left + 1, top + 3, high - 6)
        area = QRectF(left + theme.px(8), top, self.width() - left - theme.px(8), high)
        self.paint_labels(painter, [Label(area, self._before, "tiny", t.muted, _LEFT)])
