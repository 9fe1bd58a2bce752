"""What lines and columns over months share: where a period stands, the levels, and the words under them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from familiehus.reports.chart_values import Lines, round_top
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts.chart import Label, line_high, words_wide

_MIDDLE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class TimeAxis:
    """The plot's rectangle, the number at its top, and how many periods stand in it."""

    plot: QRectF
    top: int
    periods: int

    def x(self, place: int) -> float:
        """The middle of a period."""
        return self.plot.left() + (place + 0.5) * self.plot.width() / max(self.periods, 1)

    def y(self, value: int | None) -> float:
        """The height of a number; nothing known lies on the floor."""
        return self.plot.bottom() - self.plot.height() * (value or 0) / max(self.top, 1)

    def labels(self, ticks: Sequence[str]) -> list[Label]:
        """Every period that has room, the last one always; the levels to the left."""
        muted, high = theme.tokens().muted, line_high("tiny")
        slot = self.plot.width() / max(self.periods, 1)
        widest = max((words_wide(tick, "tiny") for tick in ticks), default=0) + theme.px(4)
        every = max(1, -(-int(widest) // max(int(slot), 1)))
        found = []
        for place in range((len(ticks) - 1) % every, len(ticks), every):
            area = QRectF(self.x(place) - widest / 2, self.plot.bottom() + 4, widest, high)
            found.append(Label(area, ticks[place], "tiny", muted, _MIDDLE))
        for level in self.levels():
            area = QRectF(0, self.y(level) - high / 2, self.plot.left() - theme.px(6), high)
            found.append(Label(area, count(level), "tiny", muted, _RIGHT))
        return found

    def levels(self) -> tuple[int, ...]:
        """The numbers of the level lines."""
        return (0, self.top // 2, self.top) if self.top % 2 == 0 else (0, self.top)

    def paint(self, painter: QPainter) -> None:
        """The level lines."""
        t = theme.tokens()
        for level in self.levels():
            painter.setPen(QPen(QColor(t.line if level else t.edge), 1))
            y = round(self.y(level)) + 0.5
            painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))


def time_axis(shown: Lines, wide: float, high: float, right: float, above: float) -> TimeAxis:
    """The plot that is left of a rectangle when ``right`` and ``above`` are kept free."""
    top = round_top(shown.largest)
    left = words_wide(count(top), "tiny") + theme.px(8)
    below = line_high("tiny") + theme.px(6)
    plot = QRectF(left, above, max(wide - left - right, 10), high - above - below)
    return TimeAxis(plot, top, len(shown.ticks))
