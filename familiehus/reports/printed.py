"""Which of a period's figures stand on the page: asked once, used by the PDF and by its figures file alike.

Also the last lock before the printer. The figures come here safe; should a small count ever
slip through, nothing is printed at all (DISCLOSURE.md: no printed count in 1..k-1, and a
part's remainder is a count too).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from familiehus.errors import Bug
from familiehus.figures import PeriodComparison, PeriodFigures
from familiehus.i18n import tr
from familiehus.reports.danish import month_year
from familiehus.reports.period_words import period_words
from familiehus.values import FigureRow, FigureTable, Month, Period

TOTAL = "contacts.total"
AREA = "contacts.area"
REASON = "contacts.reason"
IN_TIME = ("contacts.weekday", "contacts.hour")
"""Drawn as upright bars; never compared, because months differ in how many Mondays they have."""
EVERYBODY = ("contacts.henvender", AREA, "contacts.channel")


@dataclass(frozen=True)
class Column:
    """Another period's numbers beside the rows of a table."""

    suffix: str
    period: Period
    values: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True)
class PrintedTable:
    """A table with the comparison columns that hold at least one number."""

    table: FigureTable
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class PrintedPeriod:
    """What is printed. ``zero`` and ``withheld`` tables are named in a sentence instead of drawn.

    ``history`` is empty when there is nothing to compare with; it begins with a known month.
    """

    figures: PeriodFigures
    total: int | None
    before: int | None
    year_before: int | None
    tables: tuple[PrintedTable, ...]
    zero: tuple[FigureTable, ...]
    withheld: tuple[FigureTable, ...]
    history: tuple[tuple[Month, int | None], ...]

    @property
    def history_total(self) -> int:
        """Sum of the months that are shown with a number."""
        return sum(total for _, total in self.history if total is not None)

    def table(self, table_id: str) -> PrintedTable | None:
        """A drawn table by its id."""
        return next((shown for shown in self.tables if shown.table.id == table_id), None)


def history_title() -> str:
    """Heading of the months side by side, on the page and in the figures file."""
    return tr("Henvendelser pr. måned")


def printed_period(figures: PeriodFigures) -> PrintedPeriod:
    """What of ``figures`` is printed. Raises Bug when a small count is among it."""
    drawn = [table for table in figures.tables if table.id != TOTAL]
    columns = {column.suffix: column for column in _columns(figures, TOTAL)}
    shown = PrintedPeriod(
        figures=figures,
        total=_total(figures),
        before=columns["before"].total if "before" in columns else None,
        year_before=columns["year_before"].total if "year_before" in columns else None,
        tables=tuple(
            PrintedTable(table, tuple(_columns(figures, table.id)))
            for table in drawn
            if table.rows and table.total
        ),
        zero=tuple(table for table in drawn if table.total == 0),
        withheld=tuple(table for table in drawn if table.total is None or (table.total and not table.rows)),
        history=_history(figures),
    )
    _refuse_small_counts(shown)
    return shown


def printed_tables(shown: PrintedPeriod) -> list[FigureTable]:
    """Every number of the print as tables, in the order of ``figures``; history last."""
    figures, tables = shown.figures, list[FigureTable]()
    drawn = {printed.table.id: printed for printed in shown.tables}
    for table in figures.tables:
        if table.id == TOTAL:
            now_and_then = [table, *(_as_table(table, column) for column in _columns(figures, TOTAL))]
            tables += [_only_total(each) for each in now_and_then]
        elif table.id in drawn:
            tables += [table, *(_as_table(table, column) for column in drawn[table.id].columns)]
        else:
            tables.append(FigureTable(table.id, table.title, (), 0 if table.total == 0 else None))
    return tables + _history_table(shown)


def _total(figures: PeriodFigures) -> int | None:
    """All contacts: the table of that name, else a table in which everybody stands once."""
    totals = {table.id: table.total for table in figures.tables}
    return next((totals[name] for name in (TOTAL, *EVERYBODY) if name in totals), None)


def _only_total(table: FigureTable) -> FigureTable:
    """The total is printed as one number, never split."""
    return replace(table, rows=tuple(row for row in table.rows if row.value == table.total))


def _columns(figures: PeriodFigures, table_id: str) -> Iterable[Column]:
    """The period before, then the same one last year, where enough of their numbers are known."""
    if table_id in IN_TIME:
        return
    periods = {"before": figures.period.before, "year_before": figures.period.year_before}
    if periods["before"] == periods["year_before"]:
        del periods["year_before"]
    for suffix, period in periods.items():
        for found in figures.comparisons:
            if (found.table_id, found.period) == (table_id, period) and _tells(found, table_id):
                column = Column(suffix, period, found.values, found.total)
                if not _too_small(column, figures.k):
                    yield column
                break


def _tells(comparison: PeriodComparison, table_id: str) -> bool:
    """Enough numbers to be worth a column: any for the areas, elsewhere at least as many as dashes."""
    if table_id == TOTAL:
        return comparison.total is not None
    known = sum(value is not None for value in comparison.values)
    return known > 0 and (table_id == AREA or 2 * known >= len(comparison.values))


def _too_small(column: Column, k: int) -> bool:
    """It was published when the house had a smaller k. Its own paper stays as it is; a new one does not
    repeat it, nor leave out a row whose number the others would tell."""
    values = [value for value in column.values if value is not None]
    return any(0 < number < k for number in (*values, *_remainder(values, column.total)))


def _history(figures: PeriodFigures) -> tuple[tuple[Month, int | None], ...]:
    """From the first known month on; nothing when fewer than two months can be compared."""
    every = zip(figures.history.months, figures.history.totals, strict=True)
    months = [(month, None if 0 < (total or 0) < figures.k else total) for month, total in every][-13:]
    while months and months[0][1] is None:
        del months[0]
    known = [total for _, total in months if total is not None]
    return tuple(months) if len(known) >= 2 else ()


def _as_table(table: FigureTable, column: Column) -> FigureTable:
    rows = tuple(
        FigureRow(row.label, row.members, value)
        for row, value in zip(table.rows, column.values, strict=table.id != TOTAL)
        if value is not None
    )
    title = f"{table.title}, {period_words(column.period)}"
    return FigureTable(f"{table.id}.{column.suffix}", title, rows, column.total)


def _history_table(shown: PrintedPeriod) -> list[FigureTable]:
    rows = tuple(
        FigureRow(month_year(month), (str(month),), total)
        for month, total in shown.history
        if total is not None
    )
    return [FigureTable("contacts.history", history_title(), rows, shown.history_total)] if rows else []


def _refuse_small_counts(shown: PrintedPeriod) -> None:
    for table in printed_tables(shown):
        values = [row.value for row in table.rows]
        numbers = [*values, *_remainder(values, table.total)]
        if any(0 < number < shown.figures.k or number < 0 for number in numbers):
            raise Bug("small_count_in_print", table=table.id)


def _remainder(values: Sequence[int], total: int | None) -> list[int]:
    """What a reader can compute: the total and what is left of it."""
    return [] if total is None else [total, max(0, total - sum(values)) if values else 0]
