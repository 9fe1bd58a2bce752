"""A table that is its own chart: label, bar, number, and the same number of other months beside it.

Bars start at zero, are scaled within their table and always carry their number, so colour
and length only repeat what is written. Everything is measured once; a table can then be
drawn whole, in two columns or continued on the next page with its heading repeated.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal

from familiehus.i18n import tr
from familiehus.reports.danish import count
from familiehus.reports.document import BLUE, BLUE_PAPER, INK, INNER, LINE, MUTED, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, width, wrapped
from familiehus.reports.period_words import column_words, period_words
from familiehus.reports.printed import PrintedTable
from familiehus.values import Period

GAP: Final = 28.0
HALF: Final = (INNER - GAP) / 2
SIZE: Final = 9.0
LEADING: Final = 11.0
HEADING: Final = 21.0
NOTE_SIZE: Final = 7.5
NOTE_LEADING: Final = 9.6
_COLUMN_GAP: Final = 11.0
_LABEL_LINES: Final = 4


@dataclass(frozen=True)
class Row:
    """One printed line: its label in lines, this month's number and those of the columns."""

    label: tuple[str, ...]
    values: tuple[int | None, ...]
    merged: bool = False

    def height(self, pitch: float) -> float:
        """Points, where ``pitch`` is the height of a row of one line."""
        return pitch + (len(self.label) - 1) * LEADING


@dataclass(frozen=True)
class Grid:
    """Where things stand across a table, measured over all its rows so that parts of it agree."""

    wide: float
    label: float
    bar: float
    numbers: tuple[float, ...]
    """Width of each number column; the first is this month's."""
    largest: int

    def right_edge(self, column: int) -> float:
        """Right edge of a number column from the table's left edge."""
        return self.wide - sum(self.numbers[column + 1 :])


@dataclass(frozen=True)
class TableBlock:
    """A table, or a part of one, ready to be drawn."""

    title: str
    total: tuple[int | None, ...]
    heads: tuple[str, ...]
    """Short month names above the number columns; empty without comparisons."""
    rows: tuple[Row, ...]
    grid: Grid
    note: tuple[str, ...]
    last: bool = True
    spoken: tuple[str, ...] = ()
    """What the short heads are short for, for those who listen."""
    whole: "TableBlock | None" = None
    """The table that this is a part of."""
    begins: bool = True
    """False for a part that goes on where another ended: its heading has been read already."""
    level: Literal["H2", "H3"] = "H2"
    """Of its heading; H3 below a heading of its own section."""

    def height(self, pitch: float) -> float:
        """Points."""
        return self.height_around(pitch) + len(self.rows) * pitch + self._more_lines * LEADING

    def height_around(self, pitch: float) -> float:
        """Heading, column heads, total and note."""
        around = HEADING
        if self.last:
            around += (
                (pitch if self.heads else 0.0) + len(self.note) * NOTE_LEADING + (3.0 if self.note else 0.0)
            )
        return around

    @cached_property
    def _more_lines(self) -> int:
        return sum(len(row.label) - 1 for row in self.rows)

    def part(self, start: int, stop: int) -> "TableBlock":
        """The rows from ``start`` up to ``stop`` as a table of their own."""
        title = tr("{title} (fortsat)", title=self.title) if start else self.title
        return replace(
            self, title=title, rows=self.rows[start:stop], last=self.last and stop >= len(self.rows),
            whole=self.whole or self, begins=self.begins and start == 0,
        )  # fmt: skip

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        with nullcontext() if self.begins else sheet.aside():
            self._title(sheet, x, top)
        with sheet.tagged("Table", joins=self.whole or self):
            with nullcontext() if self.begins else sheet.aside():
                self._heads(sheet, x, top)
            y = top + HEADING
            for row in self.rows:
                with sheet.tagged("TR"):
                    self._row(sheet, x, y, row, pitch)
                y += row.height(pitch)
            if self.last and self.heads:
                with sheet.tagged("TR"):
                    self._totals(sheet, x, y + pitch / 2 + 3.2)
                y += pitch
        if self.last:
            with sheet.tagged("P"):
                for number, line in enumerate(self.note):
                    sheet.text(x, y + 3 + NOTE_SIZE + number * NOTE_LEADING, line, NOTE_SIZE, ink=MUTED)

    def _title(self, sheet: Sheet, x: float, top: float) -> None:
        used = sum(self.grid.numbers) if self.heads else width(self._in_all, REGULAR, 8) + 8
        with sheet.tagged(self.level):
            sheet.text(x, top + 10, shortened(self.title, BOLD, 10.5, self.grid.wide - used), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.grid.wide, MUTED if self.heads else LINE)

    @property
    def _in_all(self) -> str:
        return tr("i alt {total}", total=count(self.total[0]))

    def _heads(self, sheet: Sheet, x: float, top: float) -> None:
        if not self.heads:
            with sheet.tagged("Caption"):
                sheet.text_right(x + self.grid.wide, top + 10, self._in_all, 8, ink=MUTED)
            return
        with sheet.tagged("TR"):
            sheet.nothing("TD")
            for column, (head, says) in enumerate(zip(self.heads, self.spoken or self.heads, strict=True)):
                style = (BOLD, INK) if column == 0 else (REGULAR, MUTED)
                with sheet.tagged("TH", scope="Column", says="" if says == head else says):
                    sheet.text_right(x + self.grid.right_edge(column), top + 10, head, 8, *style)

    def _totals(self, sheet: Sheet, x: float, y: float) -> None:
        with sheet.tagged("TH", scope="Row"):
            sheet.text(x, y, tr("I alt"), SIZE, BOLD)
        self._numbers(sheet, x, y, self.total, BOLD)

    def _row(self, sheet: Sheet, x: float, top: float, row: Row, pitch: float) -> None:
        high = row.height(pitch)
        first = top + pitch / 2 + 3.2
        with sheet.tagged("TH", scope="Row"):
            for number, line in enumerate(row.label):
                sheet.text(x, first + number * LEADING, line, SIZE)
        middle = top + high / 2
        self._bar(sheet, x, middle, row, min(10.0, pitch * 0.6))
        if self.heads:
            self._numbers(sheet, x, middle + 3.2, row.values, REGULAR)
            sheet.rule(x, top + high, self.grid.wide)

    def _bar(self, sheet: Sheet, x: float, middle: float, row: Row, thick: float) -> None:
        value = row.values[0] or 0
        long = self.grid.bar * value / max(1, self.grid.largest)
        left = x + self.grid.label
        if long > 0.4:
            fill, edge = (BLUE_PAPER, BLUE) if row.merged else (BLUE, None)
            sheet.box(left, middle - thick / 2, long, thick, fill, edge)
        if not self.heads:
            sheet.box(left - 0.3, middle - thick / 2 - 1.5, 0.6, thick + 3, MUTED)
            with sheet.tagged("TD"):
                sheet.text(left + long + 5, middle + 3.2, count(row.values[0]), SIZE, BOLD)

    def _numbers(self, sheet: Sheet, x: float, y: float, values: Sequence[int | None], name: str) -> None:
        for column, value in enumerate(values):
            style = (BOLD, INK) if column == 0 else (name, MUTED)
            with sheet.tagged("TD"):
                sheet.text_right(x + self.grid.right_edge(column), y, count(value), SIZE, *style)


def table_block(printed: PrintedTable, now: Period, wide: float) -> TableBlock:
    """Measure a table for a column of ``wide`` points."""
    table, columns = printed.table, printed.columns
    periods = (now, *(column.period for column in columns)) if columns else ()
    heads = tuple(column_words(period, now) for period in periods)
    values = [
        (row.value, *(column.values[place] for column in columns)) for place, row in enumerate(table.rows)
    ]
    totals = (table.total, *(column.total for column in columns))
    labels = [clean(row.label) for row in table.rows]
    grid = _grid(labels, [*values, totals], heads, wide)
    merged = tr("Øvrige")
    rows = tuple(
        Row(wrapped(label, REGULAR, SIZE, grid.label - 8, _LABEL_LINES), numbers, label.startswith(merged))
        for label, numbers in zip(labels, values, strict=True)
    )
    note = wrapped(clean(table.note), REGULAR, NOTE_SIZE, wide) if table.note else ()
    spoken = tuple(map(period_words, periods))
    return TableBlock(clean(table.title), totals, heads, rows, grid, note, spoken=spoken)


def needs_full_width(printed: PrintedTable) -> bool:
    """True when the labels would be broken into three lines or more in half the page."""
    room = HALF - _bar_least(HALF) - len(printed.columns) * 40 - 30
    longest = max((width(clean(row.label), REGULAR, SIZE) for row in printed.table.rows), default=0)
    return longest > 1.9 * room


def _grid(
    labels: Sequence[str], values: Sequence[Sequence[int | None]], heads: Sequence[str], wide: float
) -> Grid:
    numbers = tuple(
        max(
            max(width(count(row[column]), BOLD, SIZE) for row in values),
            width(heads[column], BOLD, 8) if heads else 0,
        )
        + _COLUMN_GAP
        for column in range(len(values[0]))
    )
    natural = max(width(label, REGULAR, SIZE) for label in labels) + 9
    free = wide - sum(numbers)
    label = max(natural, 74.0 if wide < INNER else 110.0)
    if label > free - _bar_least(wide):
        words = max(width(word, REGULAR, SIZE) for text in labels for word in text.split() or [""])
        label = min(max(free * 0.6, words + 9), free - min(_bar_least(wide), free * 0.4))
    largest = max((row[0] or 0 for row in values[:-1]), default=0)
    return Grid(wide, label, free - label, numbers, largest)


def _bar_least(wide: float) -> float:
    return 44.0 if wide < INNER else 120.0
