"""A published period as tables for a spreadsheet: exactly the numbers that stand on its paper."""

from familiehus.errors import Bug
from familiehus.figures import PeriodFigures
from familiehus.i18n import danish, tr
from familiehus.reports.danish import long_date
from familiehus.reports.period_words import period_words
from familiehus.reports.printed import TOTAL, printed_period
from familiehus.reports.spreadsheet import Book, Column, SheetTable


@danish()
def published_book(figures: PeriodFigures) -> Book:
    """Bug ``unpublished_book`` for a preview: a spreadsheet is passed on, and nobody sees its mark."""
    if figures.published_on is None:
        raise Bug("unpublished_book", period=str(figures.period))
    shown = printed_period(figures)
    total = next((table for table in figures.tables if table.id == TOTAL), None)
    tables = [] if total is None or total.total is None else [SheetTable(total)]
    for printed in shown.tables:
        columns = tuple(Column(period_words(one.period), one.values, one.total) for one in printed.columns)
        tables.append(SheetTable(printed.table, columns))
    source = tr(
        "Offentliggjort {day}. Tal fra 1 til {most} vises ikke; små grupper er lagt sammen.",
        day=long_date(figures.published_on),
        most=figures.k - 1,
    )
    return Book(period_words(figures.period), figures.house, source, tuple(tables))
