"""Headings and paragraphs as blocks for ``flow``, tagged: what a new report sets its sentences in."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from familiehus.reports.document import INK, INNER, LINE, MUTED, Colour, Sheet
from familiehus.reports.lettering import BOLD, Run, clean, paragraph, wrapped

_SIZES: Final = {"H1": 25.0, "H2": 14.0, "H3": 10.5}
_AFTER: Final = {"H1": 8.0, "H2": 6.0, "H3": 5.5}


@dataclass(frozen=True)
class Headline:
    """A heading of one or more lines; ``ruled`` with a thin line below it."""

    level: Literal["H1", "H2", "H3"]
    words: str
    wide: float = INNER
    ruled: bool = False

    def height(self, pitch: float) -> float:
        """Points; does not depend on how airy the tables are."""
        return len(self._lines) * self._leading + _AFTER[self.level]

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        size = _SIZES[self.level]
        with sheet.tagged(self.level):
            for number, line in enumerate(self._lines):
                sheet.text(x, top + 0.95 * size + number * self._leading, line, size, BOLD)
        if self.ruled:
            sheet.rule(x, top + self.height(pitch), self.wide, LINE)

    @property
    def _leading(self) -> float:
        return 1.2 * _SIZES[self.level]

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        return wrapped(clean(self.words), BOLD, _SIZES[self.level], self.wide)


@dataclass(frozen=True)
class Prose:
    """Paragraphs of sentences with ``lettering.strong`` parts, or the items of a list with ``dotted``."""

    paragraphs: tuple[str, ...]
    size: float = 10.5
    wide: float = INNER
    ink: Colour = field(default=INK)
    dotted: bool = False

    def height(self, pitch: float) -> float:
        """Points; does not depend on how airy the tables are."""
        lines = sum(map(len, self._set))
        return lines * self._leading + self._apart * max(0, len(self._set) - 1) + 0.25 * self.size

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        y = top + self.size
        if not self.dotted:
            for lines in self._set:
                with sheet.tagged("P"):
                    y = self._draw(sheet, x, y, lines)
            return
        with sheet.tagged("L"):
            for lines in self._set:
                with sheet.tagged("LI"):
                    with sheet.tagged("Lbl"):
                        sheet.text(x, y, "•", self.size, ink=MUTED)
                    with sheet.tagged("LBody"):
                        y = self._draw(sheet, x + self.size, y, lines)

    def _draw(self, sheet: Sheet, x: float, y: float, lines: list[list[Run]]) -> float:
        for line in lines:
            sheet.line_of(x, y, line, self.size, self.ink)
            y += self._leading
        return y + self._apart

    @property
    def _leading(self) -> float:
        return 1.42 * self.size

    @property
    def _apart(self) -> float:
        return 0.25 * self.size if self.dotted else 0.6 * self.size

    @cached_property
    def _set(self) -> list[list[list[Run]]]:
        room = self.wide - (self.size if self.dotted else 0)
        return [paragraph(words, self.size, room) for words in self.paragraphs]
