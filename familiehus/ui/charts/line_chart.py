"""Several series over the months: what did a campaign do? Each line is named at its end and has a sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_values import Lines, Series, Unit, contacts
from familiehus.reports.chart_words import lines_said
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.chart import Chart, Label, Mark, counted, line_high, words_wide
from familiehus.ui.charts.time_axis import TimeAxis, time_axis

_LEFT = Qt.AlignmentFlag.AlignLeft
_SIGNS = 5


class LineChart(Chart):
    """``show_lines(values, unit)``; up to five series stay easy to tell apart."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines, self._unit = Lines((), (), ()), contacts()
        self._axis = TimeAxis(QRectF(0, 0, 1, 1), 1, 1)
        self._labels: list[Label] = []
        self._ends: list[tuple[QPointF, QPointF]] = []

    def show_lines(self, lines: Lines, unit: Unit | None = None) -> None:
        """Show these."""
        self._lines, self._unit = lines, unit or contacts()
        self.show_values(lines_said(self.accessibleName(), lines, self._unit))

    def sizeHint(self) -> QSize:
        """Room for the names at the right, one a line."""
        names = len(self._lines.series) * line_high("small") * 1.1 + line_high("tiny")
        return QSize(theme.px(480), round(max(theme.px(210), names + theme.px(30))))

    def step(self, at: int, right: int, down: int) -> int:
        """Left and right a month, up and down a series as their names stand."""
        across = max(len(self._lines.ticks), 1)
        number, place = divmod(at, across)
        order = self._order()
        row = min(max(order.index(number) + down, 0), len(order) - 1)
        return order[row] * across + min(max(place + right, 0), across - 1)

    def _order(self) -> list[int]:
        """Series by the height of their last point, the highest first."""
        last = [_last(one) for one in self._lines.series]
        return sorted(range(len(last)), key=lambda n: (-(last[n][1]), n))

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """The plot, the names at its right, and a mark for every point."""
        gap = theme.px(24)
        named = [(one.label, count(_last(one)[1])) for one in self._lines.series]
        need = max((words_wide(f"{label} {value}", "small") for label, value in named), default=0.0)
        need = min(need, wide * 0.45)
        words = [counted(label, value, "small", need) for label, value in named]
        self._axis = axis = time_axis(self._lines, wide, high, need + gap, theme.px(8))
        self._labels, self._ends = axis.labels(self._lines.ticks), []
        tops = self._spread()
        for number, series in enumerate(self._lines.series):
            place, value = _last(series)
            line = line_high("small")
            area = QRectF(axis.plot.right() + gap, tops[number], wide, line)
            area.setRight(wide)
            self._labels.append(Label(area, words[number], "small", theme.tokens().ink, _LEFT))
            end = QPointF(axis.x(place), axis.y(value))
            self._ends.append((end, QPointF(area.left() - theme.px(4), area.center().y())))
        return [
            self._mark(series, place)
            for series in self._lines.series
            for place in range(len(self._lines.ticks))
        ]

    def _spread(self) -> dict[int, float]:
        """The tops of the names, at their line's end and not over each other."""
        high, order = line_high("small") * 1.05, self._order()
        room = self._axis.plot.bottom() + high / 2
        tops = [self._axis.y(_last(self._lines.series[n])[1]) - high / 2 for n in order]
        for place in range(1, len(tops)):
            tops[place] = max(tops[place], tops[place - 1] + high)
        for place in range(len(tops) - 1, -1, -1):
            tops[place] = min(tops[place], room - (len(tops) - place) * high)
        return dict(zip(order, tops, strict=True))

    def _mark(self, series: Series, place: int) -> Mark:
        point = QPointF(self._axis.x(place), self._axis.y(series.values[place]))
        form = QPainterPath()
        form.addEllipse(point, theme.px(8), theme.px(8))
        name = tr("{label}, {period}", label=series.label, period=self._lines.names[place])
        return Mark(name, self._unit.said(series.values[place]), form, point)

    def draw(self, painter: QPainter) -> None:
        """Levels, lines, signs, names."""
        self._axis.paint(painter)
        for number, (end, name) in enumerate(self._ends):
            painter.setPen(QPen(QColor(theme.tokens().edge), 1))
            painter.drawLine(end, QPointF(self._axis.plot.right() + theme.px(6), name.y()))
            painter.drawLine(QPointF(self._axis.plot.right() + theme.px(6), name.y()), name)
            self._line(painter, number, self._lines.series[number])
        self.paint_labels(painter, self._labels)

    def _line(self, painter: QPainter, number: int, series: Series) -> None:
        colour = QColor(tones.series(number))
        dash = tones.DASHES[(number + number // _SIGNS) % len(tones.DASHES)]
        painter.setPen(QPen(colour, 2.2, dash, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in _runs(series):
            points = [QPointF(self._axis.x(n), self._axis.y(series.values[n])) for n in run]
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor(theme.tokens().surface), 1))
        painter.setBrush(colour)
        for place, value in enumerate(series.values):
            if value is not None:
                point = QPointF(self._axis.x(place), self._axis.y(value))
                painter.drawPath(sign(number, point, theme.px(4.4)))


def _runs(series: Series) -> list[list[int]]:
    """Stretches of places where something is known."""
    runs: list[list[int]] = [[]]
    for place, value in enumerate(series.values):
        if value is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return [run for run in runs if run]


def _last(series: Series) -> tuple[int, int]:
    """The last place where something is known, and the number there."""
    known = [(place, value) for place, value in enumerate(series.values) if value is not None]
    return known[-1] if known else (max(len(series.values) - 1, 0), 0)


def sign(number: int, at: QPointF, half: float) -> QPainterPath:
    """Circle, square, triangle, diamond, cross: a series is known by it without its colour."""
    path, kind = QPainterPath(), (number + number // _SIGNS) % _SIGNS
    if kind == 0:
        path.addEllipse(at, half, half)
    elif kind == 1:
        path.addRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    else:
        third = half / 3
        corners = {
            2: ((0, -1.2 * half), (1.2 * half, half), (-1.2 * half, half)),
            3: ((0, -1.3 * half), (1.3 * half, 0), (0, 1.3 * half), (-1.3 * half, 0)),
            4: ((-third, -half), (third, -half), (third, -third), (half, -third), (half, third),
                (third, third), (third, half), (-third, half), (-third, third), (-half, third),
                (-half, -third), (-third, -third)),
        }[kind]  # fmt: skip
        path.addPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    return path
