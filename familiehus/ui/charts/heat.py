"""When do they come? An hour a row, a weekday a column, the deeper the more; closed hours are striped.

A contact outside the opening hours is shown like any other, with the stripes around it.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_values import HeatMap, Unit, contacts, step_of
from familiehus.reports.chart_words import cell_place, heat_said, hour_span, weekday, weekday_short
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.chart import Chart, Label, Mark, line_high, rounded, words_wide
from familiehus.ui.painting import box

_MIDDLE, _LEFT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft


class HeatChart(Chart):
    """``show_heat(values, unit)``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._heat = HeatMap((), (), (), frozenset())
        self._unit = contacts()
        self._cells: list[QRectF] = []
        self._labels: list[Label] = []

    def show_heat(self, heat: HeatMap, unit: Unit | None = None) -> None:
        """Show this."""
        self._heat, self._unit = heat, unit or contacts()
        self.show_values(heat_said(self.accessibleName(), heat, self._unit))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the short names of the days."""
        return QSize(theme.px(240), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for a number in every cell, and the legend."""
        rows = len(self._heat.hours) * self._row() + line_high("small") + self._legend_high()
        return QSize(theme.px(310), round(rows) + theme.px(8))

    def _row(self) -> float:
        return max(line_high("small_strong") + theme.px(10), theme.px(32))

    def _legend_high(self) -> float:
        return line_high("tiny") + theme.px(10)

    def step(self, at: int, right: int, down: int) -> int:
        """Up and down an hour, left and right a day; the edge holds."""
        across = len(self._heat.days)
        row, column = divmod(at, across)
        row = min(max(row + down, 0), len(self._heat.hours) - 1)
        return row * across + min(max(column + right, 0), across - 1)

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """Cells as wide as there is room for, names above and beside them."""
        t, heat = theme.tokens(), self._heat
        self._cells, self._labels = [], []
        gutter = max((words_wide(hour_span(hour), "small") for hour in heat.hours), default=0) + theme.px(10)
        head = line_high("small") + theme.px(4)
        across, row_high, gap = (wide - gutter) / max(len(heat.days), 1), self._row(), theme.px(4)
        names = [weekday(day) for day in heat.days]
        if any(words_wide(name, "small") > across - gap for name in names):
            names = [weekday_short(day) for day in heat.days]
        for column, name in enumerate(names):
            area = QRectF(gutter + column * across, 0, across - gap, head)
            self._labels.append(Label(area, name, "small", t.muted, _MIDDLE))
        marks = []
        for row, hour in enumerate(heat.hours):
            top = head + row * row_high
            area = QRectF(0, top, gutter, row_high - gap)
            self._labels.append(Label(area, hour_span(hour), "small", t.muted, _LEFT))
            for column in range(len(heat.days)):
                cell = QRectF(gutter + column * across, top, across - gap, row_high - gap)
                self._cells.append(cell)
                marks.append(self._mark(row, column, cell))
        return marks

    def _mark(self, row: int, column: int, cell: QRectF) -> Mark:
        place = cell_place(self._heat, row, column)
        said = self._unit.said(self._heat.values[row][column])
        if (row, column) not in self._heat.open:
            said = tr("{n}, uden for åbningstid", n=said)
        return Mark(place, said, rounded(cell), QPointF(cell.center().x(), cell.top()))

    def draw(self, painter: QPainter) -> None:
        """Cells, then words."""
        across = len(self._heat.days)
        for number, cell in enumerate(self._cells):
            row, column = divmod(number, across)
            is_open = (row, column) in self._heat.open
            paint_cell(painter, cell, self._heat.values[row][column], self._heat.largest, is_open=is_open)
        self.paint_labels(painter, self._labels)
        self._legend(painter)

    def _legend(self, painter: QPainter) -> None:
        """What the stripes mean; the numbers in the cells are their own legend."""
        if not self._cells or len(self._heat.open) == len(self._cells):
            return
        t, high = theme.tokens(), line_high("tiny")
        head = line_high("small") + theme.px(4)
        top = head + len(self._heat.hours) * self._row() + theme.px(6)
        sample = QRectF(self._cells[0].left(), top, high * 1.5, high)
        paint_cell(painter, sample, None, 0, is_open=False)
        area = QRectF(sample.right() + theme.px(6), top, self.width() - sample.right(), high)
        self.paint_labels(painter, [Label(area, tr("huset er lukket"), "tiny", t.muted, _LEFT)])


def paint_cell(painter: QPainter, cell: QRectF, value: int | None, largest: int, *, is_open: bool) -> None:
    """One hour of one day."""
    t, colours = theme.tokens(), tones.tone(step_of(value, largest))
    if not is_open:
        painter.setPen(QPen(QColor(t.line), 1))
        painter.setBrush(QColor(t.bg))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.nobody(t))
        painter.drawRoundedRect(cell, 4, 4)
    inner = cell if is_open else cell.adjusted(*(theme.px(n) for n in (5, 4, -5, -4)))
    if value or is_open:
        edge = (t.ink if t.high_contrast else t.line) if not value or t.high_contrast else None
        box(painter, inner, 4 if is_open else 3, colours.fill, edge)
    words = count(value)
    if (value or is_open) and words_wide(words, "small_strong") <= inner.width():
        painter.setFont(theme.font("small_strong" if value else "small"))
        painter.setPen(QColor(colours.ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
