"""The lines of an aktivitetsoversigt drawn: headings of the columns, tinted sections, quiet dates."""

from collections.abc import Sequence
from typing import Final

from familiehus.i18n import tr
from familiehus.reports.danish import DASH
from familiehus.reports.document import ACCENT, INK, LINE, MUTED, PAPER, WHITE, Colour, Sheet
from familiehus.reports.kind_colours import colour_of
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, width
from familiehus.reports.overview_columns import Column
from familiehus.reports.overview_lines import (
    BESIDE,
    DATES_INDENT,
    INDENT,
    NOTE_LEADING,
    NOTE_SIZE,
    SIZES,
    LineKind,
    TableLine,
)

HEADS: Final = 28.0
CONTINUED: Final = 14.0
"""Height of the words where a sheet begins in the middle of something."""
CELL: Final = 45.0
"""Room for the words of a cell."""
_HEAD_SIZE: Final = 8.5
_PAD: Final = 6.0
_INDENTS: Final = {LineKind.ROW: INDENT, LineKind.DATE: DATES_INDENT}


def draw_heads(
    sheet: Sheet, columns: Sequence[Column], middles: Sequence[float], x: float, wide: float, top: float
) -> None:
    """One row of headings on petrol."""
    sheet.box(x, top, wide, HEADS - 2, ACCENT, None, 4)
    with sheet.tagged("TR"):
        with sheet.tagged("TH", scope="Column"):
            sheet.text(x + _PAD, top + 16.5, tr("Aktivitet"), _HEAD_SIZE + 0.5, BOLD, WHITE)
        for column, middle in zip(columns, middles, strict=True):
            y = top + 16.5 if len(column.head) == 1 else top + 11.5
            with sheet.tagged("TH", scope="Column", says="".join(column.head).replace("-", "")):
                for place, words in enumerate(column.head):
                    sheet.text_middle(middle, y + place * 10, words, _HEAD_SIZE, BOLD, WHITE)


def draw_lines(
    sheet: Sheet, lines: Sequence[TableLine], middles: Sequence[float], x: float, wide: float, top: float
) -> float:
    """All of them below each other; where the next thing may begin."""
    y = top
    if lines[0].under:
        with sheet.aside("Header"):
            words = tr("{what} (fortsat)", what=clean(lines[0].under))
            sheet.text(x + _PAD, y + 9, shortened(words, BOLD, NOTE_SIZE, wide), NOTE_SIZE, BOLD, MUTED)
        y += CONTINUED
    for line in lines:
        _ground(sheet, line, x, wide, y)
        with sheet.tagged("TR"):
            _words(sheet, line, x, y)
            for words, middle in zip(line.cells, middles, strict=True):
                _cell(sheet, line, words, middle, y)
        y += line.high
    return y


def _ground(sheet: Sheet, line: TableLine, x: float, wide: float, y: float) -> None:
    if line.kind is LineKind.SECTION:
        sheet.box(x, y + 2 * line.air, wide, line.high - 2 * line.air, PAPER, None, 3)
    elif line.kind is LineKind.TOTAL:
        sheet.rule(x, y + 2, wide, ACCENT, 1.4)
    elif line.kind is LineKind.ROW:
        sheet.rule(x, y, wide, LINE, 0.5)
    if line.colour is not None:
        colour = colour_of(line.colour)
        sheet.box(
            x + 2, y + 3.0 * line.air + 0.6, 3, len(line.words) * line.leading + 0.5, colour.ink, None, 1.5
        )


def _words(sheet: Sheet, line: TableLine, x: float, y: float) -> None:
    left = x + _INDENTS.get(line.kind, _PAD)
    name = REGULAR if line.kind in (LineKind.DATE, LineKind.ROW) else BOLD
    with sheet.tagged("TH", scope="Row"):
        base = _base(line, y)
        for place, words in enumerate(line.words):
            sheet.text(left, base + place * line.leading, words, line.size, name, _ink(line))
        if line.beside:
            left_of = left + width(line.words[-1], name, line.size) + BESIDE
            last = base + (len(line.words) - 1) * line.leading
            sheet.text(left_of, last, line.beside, SIZES[LineKind.DATE], ink=MUTED)
        below = base + (len(line.words) - 1) * line.leading
        for place, words in enumerate(line.notes, 1):
            sheet.text(left, below + place * NOTE_LEADING + 0.6, words, NOTE_SIZE, ink=MUTED)


def _cell(sheet: Sheet, line: TableLine, words: str, middle: float, y: float) -> None:
    if not words:
        sheet.nothing("TD")
        return
    bold = line.kind in (LineKind.SECTION, LineKind.TOTAL)
    number = words[:1].isdigit() or words == DASH
    name = BOLD if bold else REGULAR
    size = fitting_size(words, name, line.size if number else line.size - 1, CELL, 6)
    with sheet.tagged("TD"):
        sheet.text_middle(middle, _base(line, y), words, size, name, _ink(line))


def _ink(line: TableLine) -> Colour:
    return MUTED if line.kind is LineKind.DATE else INK


def _base(line: TableLine, y: float) -> float:
    top = {LineKind.SECTION: 5.5, LineKind.ROW: 3.0, LineKind.DATE: 1.5, LineKind.TOTAL: 6.0}[line.kind]
    return y + top * line.air + 0.95 * line.size + 0.35
