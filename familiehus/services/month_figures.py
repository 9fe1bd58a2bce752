"""A month as the month report knows it: out of the ledger where it is published, else a preview."""

from familiehus.figures import PeriodFigures
from familiehus.values import Comparison, MonthFigures

_ELSEWHERE = ("contacts.when",)


def month_of(figures: PeriodFigures) -> MonthFigures:
    """The tables about contacts and their comparisons. ValueError for a quarter or a year."""
    if figures.period.months != (figures.month,):
        raise ValueError(str(figures.period))
    tables = tuple(one for one in figures.tables if _shown(one.id))
    return MonthFigures(
        house=figures.house,
        kommune=figures.kommune,
        month=figures.month,
        k=figures.k,
        practice=figures.practice,
        areas=figures.areas,
        tables=tables,
        comparisons=tuple(
            Comparison(one.month, one.table_id, one.values, one.total)
            for one in figures.comparisons
            if _shown(one.table_id)
        ),
        history=figures.history,
        days=figures.days,
        made_on=figures.made_on,
        complete=figures.complete,
    )


def _shown(table_id: str) -> bool:
    return table_id.startswith("contacts.") and table_id not in _ELSEWHERE
