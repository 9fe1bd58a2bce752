"""The printed heat map: when do they come? An hour a row, a weekday a column, closed hours striped."""

from dataclasses import dataclass
from typing import Final

from familiehus.i18n import danish, tr
from familiehus.reports.chart_tones import tone
from familiehus.reports.chart_values import HeatMap, Unit, step_of
from familiehus.reports.chart_words import heat_said, hour_span, weekday, weekday_short
from familiehus.reports.danish import count
from familiehus.reports.document import LINE, MUTED, PAPER, Sheet, rgb
from familiehus.reports.kind_colours import hatch
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width
from familiehus.reports.tables import HALF, HEADING

_SIZE: Final = 8.5
_GAP: Final = 2.5
_STRIPE: Final = rgb("B9B2A6")


@dataclass(frozen=True)
class HeatDrawing:
    """A heat map in half the page's width or whatever it is given. ``alt`` says all it shows."""

    title: str
    shown: HeatMap
    unit: Unit
    wide: float = HALF

    @property
    @danish()
    def alt(self) -> str:
        """Alternative text: the busiest hour and every other one."""
        return heat_said(self.title, self.shown, self.unit)

    def height(self, pitch: float = 14.0) -> float:
        """Points, where ``pitch`` is the height of a row of one line."""
        return HEADING + 12 + len(self.shown.hours) * self._row(pitch) + 14

    @staticmethod
    def _row(pitch: float) -> float:
        return max(pitch, 14.0) + _GAP

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float = 14.0) -> None:
        """Paint at (x, top)."""
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, shortened(clean(self.title), BOLD, 10.5, self.wide), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        gutter = max(width(hour_span(hour), REGULAR, _SIZE) for hour in self.shown.hours) + 8
        across, down = (self.wide - gutter) / len(self.shown.days), self._row(pitch)
        first = top + HEADING + 12
        with sheet.figure(self.alt):
            self._heads(sheet, x + gutter, top + HEADING + 8, across)
            for row, hour in enumerate(self.shown.hours):
                y = first + row * down
                sheet.text(x, y + down / 2 + 1.8, hour_span(hour), _SIZE, ink=MUTED)
                for column in range(len(self.shown.days)):
                    left = x + gutter + column * across
                    self._cell(sheet, row, column, (left, y, across - _GAP, down - _GAP))
            self._legend(sheet, x + gutter, first + len(self.shown.hours) * down + 3)

    def _heads(self, sheet: Sheet, x: float, y: float, across: float) -> None:
        names = [weekday(day) for day in self.shown.days]
        if any(width(name, REGULAR, _SIZE) > across - _GAP for name in names):
            names = [weekday_short(day) for day in self.shown.days]
        for column, name in enumerate(names):
            sheet.text_middle(x + (column + 0.5) * across - _GAP / 2, y, name, _SIZE, ink=MUTED)

    def _cell(self, sheet: Sheet, row: int, column: int, place: tuple[float, float, float, float]) -> None:
        x, y, wide, high = place
        value, is_open = self.shown.values[row][column], (row, column) in self.shown.open
        colours = tone(step := step_of(value, self.shown.largest))
        if not is_open:
            sheet.box(x, y, wide, high, PAPER)
            if not value:
                hatch(sheet, x, y, wide, high, _STRIPE, 4)
                return
            self._stripes_beside(sheet, place)
            x, wide = x + wide * 0.2, wide * 0.6
        sheet.box(x, y, wide, high, colours.fill, None if step else LINE, 2)
        face, ink = (BOLD, colours.ink) if value else (REGULAR, MUTED)
        sheet.text_middle(x + wide / 2, y + high / 2 + 3, count(value), _SIZE, face, ink)

    @staticmethod
    def _stripes_beside(sheet: Sheet, place: tuple[float, float, float, float]) -> None:
        """Strokes lie over shapes, so the stripes leave the middle free for the number."""
        x, y, wide, high = place
        for left in (x, x + wide * 0.8):
            hatch(sheet, left, y, wide * 0.2, high, _STRIPE, 4)

    def _legend(self, sheet: Sheet, x: float, y: float) -> None:
        if len(self.shown.open) == len(self.shown.days) * len(self.shown.hours):
            return
        sheet.box(x, y, 14, 8, PAPER)
        hatch(sheet, x, y, 14, 8, _STRIPE, 4)
        sheet.text(x + 18, y + 7, tr("huset er lukket"), 7.5, ink=MUTED)
