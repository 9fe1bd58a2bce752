"""The two charts that stand upright: months side by side, and the shape of a week or a day.

Direct labels on every column, a dash and no column where there is no number, never a guess.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from familiehus.i18n import tr
from familiehus.reports.danish import count, month_short, month_year
from familiehus.reports.document import BLUE, BLUE_PAPER, INNER, LINE, MUTED, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, width, wrapped
from familiehus.reports.printed import PrintedPeriod, PrintedTable, history_title
from familiehus.reports.tables import HALF, HEADING, NOTE_LEADING, NOTE_SIZE
from familiehus.values import FigureTable, Month

_LABEL: Final = 8.0


@dataclass(frozen=True)
class History:
    """Up to thirteen months of contacts. The reported one is solid and bold, the others pale."""

    shown: PrintedPeriod

    def height(self, pitch: float) -> float:
        """Points."""
        return HEADING + 14 + self._body(pitch) + 26

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top), as wide as the page's body."""
        months = self.shown.history
        known = sum(total is not None for _, total in months)
        with sheet.tagged("H2"):
            sheet.text(x, top + 10, history_title(), 10.5, BOLD)
        slot = INNER / max(6, len(months))
        largest = max(1, *(total or 0 for _, total in months))
        base = top + HEADING + 14 + self._body(pitch)
        heights = [self._body(pitch) * (value or 0) / largest for _, value in months]
        with sheet.figure(columns_alt(history_title())):
            for number, ((month, _), high) in enumerate(zip(months, heights, strict=True)):
                self._bar(sheet, x + number * slot, base, slot, month, high)
        sheet.rule(x, base, slot * len(months), MUTED, 0.7)
        with sheet.tagged("Table"):
            with sheet.tagged("Caption"):
                fields = {"total": count(self.shown.history_total), "months": known}
                total = tr("i alt {total} i {months} måneder", **fields)
                sheet.text_right(x + INNER, top + 10, total, 8, ink=MUTED)
            for number, ((month, value), high) in enumerate(zip(months, heights, strict=True)):
                year = str(month.year) if number == 0 or month.month == 1 else ""
                with sheet.tagged("TR"):
                    self._month(sheet, x + (number + 0.5) * slot, base, slot, month, year)
                    self._number(sheet, x + (number + 0.5) * slot, base - high - 4, slot, month, value)

    def _body(self, pitch: float) -> float:
        return 18 + 3.2 * pitch

    def _bar(self, sheet: Sheet, x: float, base: float, slot: float, month: Month, high: float) -> None:
        bar = min(slot * 0.74, 46.0)
        if high > 0.4:
            fill = BLUE if month in self.shown.figures.period.months else BLUE_PAPER
            sheet.box(x + (slot - bar) / 2, base - high, bar, high, fill, BLUE)

    def _month(self, sheet: Sheet, middle: float, base: float, slot: float, month: Month, year: str) -> None:
        with sheet.tagged("TH", scope="Row", says=month_year(month)):
            sheet.text_middle(middle, base + 11, month_short(month), _LABEL, self._weight(month))
            sheet.text_middle(middle, base + 21, year, 7.5, ink=MUTED)

    def _number(
        self, sheet: Sheet, middle: float, y: float, slot: float, month: Month, value: int | None
    ) -> None:
        label, name = count(value), self._weight(month)
        with sheet.tagged("TD"):
            sheet.text_middle(middle, y, label, fitting_size(label, name, 8.5, slot - 5, 6), name)

    def _weight(self, month: Month) -> str:
        return BOLD if month in self.shown.figures.period.months else REGULAR


@dataclass(frozen=True)
class Columns:
    """A table whose rows follow each other in time, as upright bars in half the page."""

    table: FigureTable
    wide: float = HALF
    level: Literal["H2", "H3"] = "H2"
    """Of its heading; H3 below a heading of its own section."""

    def height(self, pitch: float) -> float:
        """Points."""
        return HEADING + 12 + self._body(pitch) + 16 + len(self._note()) * NOTE_LEADING

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        rows = self.table.rows
        total = tr("i alt {total}", total=count(self.table.total))
        room = self.wide - width(total, REGULAR, 8) - 8
        title = clean(self.table.title)
        with sheet.tagged(self.level):
            sheet.text(x, top + 10, shortened(title, BOLD, 10.5, room), 10.5, BOLD)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        base = top + HEADING + 12 + self._body(pitch)
        largest = max(1, *(row.value for row in rows))
        heights = [self._body(pitch) * row.value / largest for row in rows]
        with sheet.figure(columns_alt(title)):
            self._bars(sheet, x, base, heights)
        sheet.rule(x, base, self.wide, MUTED, 0.7)
        with sheet.tagged("Table"):
            with sheet.tagged("Caption"):
                sheet.text_right(x + self.wide, top + 10, total, 8, ink=MUTED)
            self._numbers(sheet, x, base, heights)
        with sheet.tagged("P"):
            for number, line in enumerate(self._note()):
                sheet.text(x, base + 24 + number * NOTE_LEADING, line, NOTE_SIZE, ink=MUTED)

    def _bars(self, sheet: Sheet, x: float, base: float, heights: Sequence[float]) -> None:
        slot = self.wide / len(heights)
        bar = min(slot * 0.74, 46.0)
        merged = tr("Øvrige")
        for number, (row, high) in enumerate(zip(self.table.rows, heights, strict=True)):
            fill = BLUE_PAPER if row.label.startswith(merged) else BLUE
            if high > 0.4:
                sheet.box(x + (number + 0.5) * slot - bar / 2, base - high, bar, high, fill, BLUE)

    def _numbers(self, sheet: Sheet, x: float, base: float, heights: Sequence[float]) -> None:
        slot = self.wide / len(heights)
        for number, (row, high) in enumerate(zip(self.table.rows, heights, strict=True)):
            middle = x + (number + 0.5) * slot
            with sheet.tagged("TR"):
                with sheet.tagged("TH", scope="Row"):
                    sheet.text_middle(middle, base + 11, clean(row.label), _LABEL)
                with sheet.tagged("TD"):
                    sheet.text_middle(middle, base - high - 4, count(row.value), 8.5, BOLD)

    def _note(self) -> tuple[str, ...]:
        return wrapped(clean(self.table.note), REGULAR, NOTE_SIZE, self.wide) if self.table.note else ()

    def _body(self, pitch: float) -> float:
        return 8 + 3.2 * pitch


def columns_alt(title: str) -> str:
    """Upright bars, said to somebody who does not see them."""
    return tr("Søjlediagram: {title}. Tallene står i tabellen bagefter.", title=title)


def fits_upright(printed: PrintedTable) -> bool:
    """True when labels and numbers of all rows have room side by side and there is nothing to compare."""
    table = printed.table
    room = HALF / len(table.rows) - 3
    widest = max(
        max(width(clean(row.label), REGULAR, _LABEL), width(count(row.value), BOLD, 8.5))
        for row in table.rows
    )
    return not printed.columns and len(table.rows) > 1 and widest <= room
