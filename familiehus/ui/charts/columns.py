"""One series over the months as upright columns with their numbers; a dash where nothing is known."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from familiehus.reports.chart_values import Lines, Unit, contacts
from familiehus.reports.chart_words import lines_said
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts.chart import Chart, Label, Mark, line_high, rounded, words_wide
from familiehus.ui.charts.time_axis import TimeAxis, time_axis
from familiehus.ui.painting import box

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class ColumnChart(Chart):
    """``show_columns(values, unit)`` with one series; the last column is the period looked at."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines, self._unit = Lines((), (), ()), contacts()
        self._axis = TimeAxis(QRectF(0, 0, 1, 1), 1, 1)
        self._columns: list[QRectF] = []
        self._labels: list[Label] = []

    def show_columns(self, lines: Lines, unit: Unit | None = None) -> None:
        """Show these."""
        self._lines, self._unit = lines, unit or contacts()
        self.show_values(lines_said(self.accessibleName(), lines, self._unit))

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme.px(420), theme.px(170))

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """Columns with a number over each that has room."""
        t = theme.tokens()
        self._columns, above = [], line_high("small_strong") + theme.px(2)
        self._axis = axis = time_axis(self._lines, wide, high, 0, above)
        self._labels = [_within(one, wide) for one in axis.labels(self._lines.ticks)]
        values = self._lines.series[0].values if self._lines.series else ()
        slot = axis.plot.width() / max(axis.periods, 1)
        fits = all(words_wide(count(value), "small_strong") <= slot for value in values)
        marks = []
        for place, value in enumerate(values):
            bar, x = min(slot * 0.72, theme.px(46)), axis.x(place)
            area = QRectF(x - bar / 2, axis.y(value), bar, axis.plot.bottom() - axis.y(value))
            self._columns.append(area)
            last = place == len(values) - 1
            if fits or last:
                role: theme.FontRole = "small_strong" if last else "small"
                words = words_wide(count(value), role)
                room = QRectF(x - words / 2, area.top() - above, words, above)
                self._labels.append(_within(Label(room, count(value), role, t.ink, _MIDDLE), wide))
            reach = QRectF(x - slot / 2 + 1, axis.plot.top(), slot - 2, axis.plot.height())
            said = self._unit.said(value)
            marks.append(Mark(self._lines.names[place], said, rounded(reach), QPointF(x, area.top())))
        return marks

    def draw(self, painter: QPainter) -> None:
        """Levels, columns, numbers."""
        t = theme.tokens()
        self._axis.paint(painter)
        for place, area in enumerate(self._columns):
            if area.height() > 0.5:
                last = place == len(self._columns) - 1
                fill = t.accent if last else t.soft
                box(painter, area, 4, fill, t.accent)
        self.paint_labels(painter, self._labels)


def _within(label: Label, wide: float) -> Label:
    """Words over or under a narrow last column lean inwards instead of being cut at the edge."""
    beyond = label.area.right() - wide
    return label._replace(area=label.area.translated(-beyond, 0)) if beyond > 0 else label
