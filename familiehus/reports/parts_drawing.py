"""A printed bar cut in its parts: mor, far, anden, each with name and number, inside or below."""

from dataclasses import dataclass
from typing import Final

from familiehus.i18n import danish
from familiehus.reports.chart_tones import SERIES
from familiehus.reports.chart_values import Bar, Unit
from familiehus.reports.chart_words import bars_said
from familiehus.reports.danish import count
from familiehus.reports.document import BLACK, LINE, WHITE, Colour, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width
from familiehus.reports.tables import HALF, HEADING

_SIZE: Final = 8.5
_BAR: Final = 18.0
_ROW: Final = 13.0
_DARK: Final = frozenset({SERIES[0], SERIES[1]})
"""Grounds that white is read on; on the others it is black."""


@dataclass(frozen=True)
class PartsDrawing:
    """``parts`` in the order they stand. ``alt`` says all it shows."""

    title: str
    parts: tuple[Bar, ...]
    unit: Unit
    wide: float = HALF

    @property
    @danish()
    def alt(self) -> str:
        """Alternative text: every part with its number."""
        return bars_said(self.title, self.parts, self.unit)

    def height(self, pitch: float = 0.0) -> float:
        """Points, with a line for the names that have no room inside."""
        below = [place for place, inside in self._places() if not inside]
        rows = 1 + max((row for _, row in self._below()), default=0) if below else 0
        return HEADING + 4 + _BAR + rows * _ROW

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float = 0.0) -> None:
        """Paint at (x, top)."""
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, shortened(clean(self.title), BOLD, 10.5, self.wide), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        with sheet.figure(self.alt):
            y = top + HEADING + 2
            for number, ((left, wide), inside) in enumerate(self._places()):
                if wide > 0:
                    sheet.box(x + left, y, max(wide - 1, 0.6), _BAR, self._colour(number))
                if inside:
                    ink = WHITE if self._colour(number) in _DARK else BLACK
                    sheet.text(x + left + 6, y + 12, _words(self.parts[number]), _SIZE, BOLD, ink)
            outside = [n for n, (_, inside) in enumerate(self._places()) if not inside]
            for number, (left, row) in zip(outside, self._below(), strict=True):
                down = y + _BAR + 3 + row * _ROW
                sheet.box(x + left, down + 2, 6, 6, self._colour(number))
                sheet.text(x + left + 10, down + 8, _words(self.parts[number]), _SIZE)

    def _places(self) -> list[tuple[tuple[float, float], bool]]:
        """((left, width), whether the words have room inside) of every part."""
        whole = sum(part.value or 0 for part in self.parts)
        left, found = 0.0, []
        for part in self.parts:
            wide = self.wide * (part.value or 0) / whole if whole else 0.0
            found.append(((left, wide), width(_words(part), BOLD, _SIZE) + 12 <= wide))
            left += wide
        return found

    def _below(self) -> list[tuple[float, int]]:
        """(left, row) of every name below, under its part if it can be."""
        outside = [(n, place) for n, (place, inside) in enumerate(self._places()) if not inside]
        needs = [10 + width(_words(self.parts[n]), REGULAR, _SIZE) + 10 for n, _ in outside]
        free = max(0.0, min(outside[0][1][0] if outside else 0.0, self.wide + 10 - sum(needs)))
        row, found = 0, []
        for need in needs:
            if free and free + need - 10 > self.wide:
                free, row = 0.0, row + 1
            found.append((free, row))
            free += need
        return found

    def _colour(self, number: int) -> Colour:
        last = len(self.parts) > 2 and number == len(self.parts) - 1
        return SERIES[0] if last else SERIES[1 + number % (len(SERIES) - 1)]


def _words(part: Bar) -> str:
    name = clean(part.label)
    return f"{name[:1].upper()}{name[1:]} {count(part.value)}"
