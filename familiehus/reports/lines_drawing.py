"""Printed series over the months (heard-from): each line has its name at its end, its dash and its sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Final

from familiehus.i18n import danish
from familiehus.reports.chart_tones import DASHES, SERIES
from familiehus.reports.chart_values import Lines, Series, Unit, round_top
from familiehus.reports.chart_words import lines_said
from familiehus.reports.danish import count
from familiehus.reports.document import INNER, LINE, MUTED, WHITE, Colour, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width
from familiehus.reports.tables import HEADING

_SIZE: Final = 8.5
_LEADING: Final = 10.5
_GAP: Final = 16.0
Point = tuple[float, float]


@dataclass(frozen=True)
class LinesDrawing:
    """Lines ``wide`` x ``high`` points, heading included. ``alt`` says all they show."""

    title: str
    shown: Lines
    unit: Unit
    wide: float = INNER
    high: float = 190.0

    @property
    @danish()
    def alt(self) -> str:
        """Alternative text: every series with every number."""
        return lines_said(self.title, self.shown, self.unit)

    def height(self, pitch: float = 0.0) -> float:
        """Points; at least a line for every name."""
        return max(self.high, HEADING + len(self.shown.series) * _LEADING + 24)

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float = 0.0) -> None:
        """Paint at (x, top)."""
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, shortened(clean(self.title), BOLD, 10.5, self.wide), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        plot = self._plot(x, top)
        names = self._names(plot)
        with sheet.figure(self.alt):
            self._levels(sheet, x, plot)
            for number, series in enumerate(self.shown.series):
                self._line(sheet, plot, number, series)
                self._name(sheet, plot, series, names[number], x + self.wide)

    def _plot(self, x: float, top: float) -> "_Plot":
        top_number = round_top(self.shown.largest)
        needs = (
            width(f"{clean(one.label)} ", REGULAR, _SIZE) + width(count(_last(one)[1]), BOLD, _SIZE) + 1
            for one in self.shown.series
        )
        need = min(max(needs, default=0), self.wide * 0.45)
        left = x + width(count(top_number), REGULAR, 7.5) + 6
        right = x + self.wide - need - _GAP
        bottom = top + self.height() - 16
        return _Plot(left, right, top + HEADING + 6, bottom, top_number, max(len(self.shown.ticks), 1))

    def _levels(self, sheet: Sheet, x: float, plot: "_Plot") -> None:
        for level in (0, plot.most // 2, plot.most):
            sheet.rule(plot.left, plot.y(level), plot.right - plot.left, LINE if level else MUTED, 0.5)
            sheet.text_right(plot.left - 4, plot.y(level) + 2.6, count(level), 7.5, ink=MUTED)
        widest = max((width(tick, REGULAR, 7.5) for tick in self.shown.ticks), default=0) + 4
        every = max(1, -(-int(widest) // max(int(plot.slot), 1)))
        last = len(self.shown.ticks) - 1
        for place in range(last % every, last + 1, every):
            sheet.text_middle(plot.x(place), plot.bottom + 10, self.shown.ticks[place], 7.5, ink=MUTED)

    def _names(self, plot: "_Plot") -> list[float]:
        """The baselines of the names: at their line's end and not over each other."""
        ends = [_last(one)[1] for one in self.shown.series]
        order = sorted(range(len(ends)), key=lambda n: (-ends[n], n))
        found = [0.0] * len(ends)
        lowest = plot.top
        for number in order:
            lowest = found[number] = max(plot.y(ends[number]) + 3, lowest)
            lowest += _LEADING
        limit = plot.bottom + 6
        for number in reversed(order):
            limit = found[number] = min(found[number], limit)
            limit -= _LEADING
        return found

    def _name(self, sheet: Sheet, plot: "_Plot", series: Series, y: float, right: float) -> None:
        place, value = _last(series)
        words, number = clean(series.label), count(value)
        left, bend = plot.right + _GAP, plot.right + 4
        room = right - left - width(" ", REGULAR, _SIZE) - width(number, BOLD, _SIZE)
        sheet.stroke(plot.x(place) + 3, plot.y(value), bend, y - 3, MUTED, 0.4)
        sheet.stroke(bend, y - 3, left - 3, y - 3, MUTED, 0.4)
        words = shortened(words, REGULAR, _SIZE, room)
        sheet.text(left, y, words, _SIZE)
        sheet.text(left + width(f"{words} ", REGULAR, _SIZE), y, number, _SIZE, BOLD)

    def _line(self, sheet: Sheet, plot: "_Plot", number: int, series: Series) -> None:
        colour = SERIES[number % len(SERIES)]
        turn = (number + number // len(SERIES)) % len(DASHES)
        for run in _runs(series):
            points = [(plot.x(place), plot.y(series.values[place] or 0)) for place in run]
            for start, end in dashed(points, DASHES[turn]):
                sheet.stroke(*start, *end, colour, 1.3)
            for point in points:
                _sign(sheet, turn, point, colour)


@dataclass(frozen=True)
class _Plot:
    left: float
    right: float
    top: float
    bottom: float
    most: int
    periods: int

    @property
    def slot(self) -> float:
        return (self.right - self.left) / self.periods

    def x(self, place: int) -> float:
        return self.left + (place + 0.5) * self.slot

    def y(self, value: int) -> float:
        return self.bottom - (self.bottom - self.top) * value / self.most


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
    known = [(place, value) for place, value in enumerate(series.values) if value is not None]
    return known[-1] if known else (max(len(series.values) - 1, 0), 0)


def dashed(points: Sequence[Point], lengths: Sequence[float]) -> Iterator[tuple[Point, Point]]:
    """A line through the points cut in dashes; unbroken without lengths. The rhythm goes round corners."""
    turn, left = 0, lengths[0] if lengths else 0.0
    for (x, y), (to_x, to_y) in pairwise(points):
        if not lengths:
            yield (x, y), (to_x, to_y)
            continue
        long, gone = hypot(to_x - x, to_y - y), 0.0
        while gone < long:
            part = min(left, long - gone)
            if turn % 2 == 0:
                yield (
                    (x + (to_x - x) * gone / long, y + (to_y - y) * gone / long),
                    (x + (to_x - x) * (gone + part) / long, y + (to_y - y) * (gone + part) / long),
                )
            gone, left = gone + part, left - part
            if left <= 1e-9:
                turn += 1
                left = lengths[turn % len(lengths)]


def _sign(sheet: Sheet, kind: int, at: Point, colour: Colour) -> None:
    """Circle, square, triangle, diamond, cross. Strokes, because those lie over the lines in their order."""
    x, y = at
    half = 2.4
    if kind in (0, 1):
        sheet.stroke(x - half, y, x + half, y, colour, 2 * half if kind else 1.4 * half)
        if not kind:
            sheet.stroke(x, y - half, x, y + half, colour, 1.4 * half)
    elif kind == 2:
        for row in range(8):
            wide = half * 1.2 * (row + 0.5) / 8
            down = y - half + 2 * half * row / 8
            sheet.stroke(x - wide, down, x + wide, down, colour, 0.7)
    elif kind == 3:
        sheet.stroke(x - 0.8 * half, y - 0.8 * half, x + 0.8 * half, y + 0.8 * half, colour, 2.3 * half)
    else:
        sheet.stroke(x - 1.2 * half, y, x + 1.2 * half, y, WHITE, 2.6)
        sheet.stroke(x - 1.2 * half, y, x + 1.2 * half, y, colour, 1.6)
        sheet.stroke(x, y - 1.2 * half, x, y + 1.2 * half, colour, 1.6)
