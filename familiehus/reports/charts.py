"""The two charts that stand upright: months side by side, and the shape of a week or a day.

Direct labels on every column, a dash and no column where there is no number, never a guess.
"""

from dataclasses import dataclass
from typing import Final

from familiehus.i18n import tr
from familiehus.reports.danish import count, month_short
from familiehus.reports.document import BLUE, BLUE_PAPER, INNER, LINE, MUTED, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, width, wrapped
from familiehus.reports.printed import PrintedMonth, PrintedTable, history_title
from familiehus.reports.tables import HALF, HEADING, NOTE_LEADING, NOTE_SIZE
from familiehus.values import FigureTable, Month

_LABEL: Final = 8.0


@dataclass(frozen=True)
class History:
    """Up to thirteen months of contacts. The reported one is solid and bold, the others pale."""

    shown: PrintedMonth

    def height(self, pitch: float) -> float:
        """Points."""
        return HEADING + 14 + self._body(pitch) + 26

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top), as wide as the page's body."""
        months = self.shown.history
        known = sum(total is not None for _, total in months)
        sheet.text(x, top + 10, history_title(), 10.5, BOLD)
        total = tr("i alt {total} i {months} måneder", total=count(self.shown.history_total), months=known)
        sheet.text_right(x + INNER, top + 10, total, 8, ink=MUTED)
        slot = INNER / max(6, len(months))
        largest = max(1, *(total or 0 for _, total in months))
        base = top + HEADING + 14 + self._body(pitch)
        for number, (month, value) in enumerate(months):
            high = self._body(pitch) * (value or 0) / largest
            self._month(sheet, x + number * slot, base, slot, month, value, high)
            if number == 0 or month.month == 1:
                sheet.text_middle(x + (number + 0.5) * slot, base + 21, str(month.year), 7.5, ink=MUTED)
        sheet.rule(x, base, slot * len(months), MUTED, 0.7)

    def _body(self, pitch: float) -> float:
        return 18 + 3.2 * pitch

    def _month(
        self, sheet: Sheet, x: float, base: float, slot: float, month: Month, value: int | None, high: float
    ) -> None:
        now = month == self.shown.figures.month
        bar = min(slot * 0.74, 46.0)
        if high > 0.4:
            sheet.box(x + (slot - bar) / 2, base - high, bar, high, BLUE if now else BLUE_PAPER, BLUE)
        label = count(value)
        name = BOLD if now else REGULAR
        size = fitting_size(label, name, 8.5, slot - 5, 6)
        sheet.text_middle(x + slot / 2, base - high - 4, label, size, name)
        sheet.text_middle(x + slot / 2, base + 11, month_short(month), _LABEL, name)


@dataclass(frozen=True)
class Columns:
    """A table whose rows follow each other in time, as upright bars in half the page."""

    table: FigureTable
    wide: float = HALF

    def height(self, pitch: float) -> float:
        """Points."""
        return HEADING + 12 + self._body(pitch) + 16 + len(self._note()) * NOTE_LEADING

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        rows = self.table.rows
        total = tr("i alt {total}", total=count(self.table.total))
        room = self.wide - width(total, REGULAR, 8) - 8
        sheet.text(x, top + 10, shortened(clean(self.table.title), BOLD, 10.5, room), 10.5, BOLD)
        sheet.text_right(x + self.wide, top + 10, total, 8, ink=MUTED)
        sheet.rule(x, top + 15.5, self.wide, LINE)
        slot = self.wide / len(rows)
        bar = min(slot * 0.74, 46.0)
        largest = max(1, *(row.value for row in rows))
        base = top + HEADING + 12 + self._body(pitch)
        merged = tr("Øvrige")
        for number, row in enumerate(rows):
            middle = x + (number + 0.5) * slot
            high = self._body(pitch) * row.value / largest
            pale = row.label.startswith(merged)
            if high > 0.4:
                sheet.box(middle - bar / 2, base - high, bar, high, BLUE_PAPER if pale else BLUE, BLUE)
            sheet.text_middle(middle, base - high - 4, count(row.value), 8.5, BOLD)
            sheet.text_middle(middle, base + 11, clean(row.label), _LABEL)
        sheet.rule(x, base, self.wide, MUTED, 0.7)
        for number, line in enumerate(self._note()):
            sheet.text(x, base + 24 + number * NOTE_LEADING, line, NOTE_SIZE, ink=MUTED)

    def _note(self) -> tuple[str, ...]:
        return wrapped(clean(self.table.note), REGULAR, NOTE_SIZE, self.wide) if self.table.note else ()

    def _body(self, pitch: float) -> float:
        return 8 + 3.2 * pitch


def fits_upright(printed: PrintedTable) -> bool:
    """True when labels and numbers of all rows have room side by side and there is nothing to compare."""
    table = printed.table
    room = HALF / len(table.rows) - 3
    widest = max(
        max(width(clean(row.label), REGULAR, _LABEL), width(count(row.value), BOLD, 8.5))
        for row in table.rows
    )
    return not printed.columns and len(table.rows) > 1 and widest <= room
