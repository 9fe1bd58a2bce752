"""From the counts of a month to what may leave the house: the one way to the month report.

Joins the read side with the disclosure room, and lets the audit look at the result before
anybody else does. Comparisons are only made where they mean something: with a month in
which somebody counted, and with areas that were the same postnumre then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.disclosure import audit, truth
from familiehus.disclosure.month import compare, history, month_tables, shown_total
from familiehus.errors import UserError
from familiehus.i18n import danish
from familiehus.queries.days import days_of_month
from familiehus.queries.history import MonthCount, month_counts
from familiehus.queries.house import AreaRow, areas, choices, house_row
from familiehus.queries.month import month_cells
from familiehus.values import (
    AREA_OUTSIDE,
    Comparison,
    FigureTable,
    ListName,
    Month,
    MonthFigures,
    MonthHistory,
)

AREA_TABLE = "contacts.area"
_LISTS_ON_PAPER = (ListName.KIND, ListName.REASON, ListName.HEARD_FROM)


@danish()
def month_figures(session: Session, month: Month) -> MonthFigures:
    """What the report of ``month`` prints. UserError ``month_in_future``; Bug ``unsafe_figures``.

    In Danish whatever the window speaks: they are printed as they are.
    Rights are asked for by ``services.statistics``, which is the door to this.
    """
    today = clock.today()
    if month.first > today:
        raise UserError("month_in_future", month=str(month))
    house = house_row(session)
    counts = month_counts(session, month)
    tables = _tables(session, month, house.k)
    return MonthFigures(
        house=house.name,
        kommune=house.kommune,
        month=month,
        k=house.k,
        practice=house.practice,
        areas=tuple((area.name, area.postnumre) for area in areas(session, month.year)),
        tables=tables,
        comparisons=tuple(_comparisons(session, month, tables, counts, house.k)),
        history=_history(counts, house.k),
        days=days_of_month(session, month, today),
        made_on=today,
        complete=month.next.first <= today,
    )


def _tables(session: Session, month: Month, k: int) -> tuple[FigureTable, ...]:
    """The month's own tables, seen by the audit."""
    cells = month_cells(session, month)
    names = [area.name for area in areas(session, month.year)]
    tables = month_tables(cells, k, names, _orders(session))
    audit.check(tables, k)
    truth.check_counts(tables, cells, k)
    return tables


def _orders(session: Session) -> dict[str, Sequence[str]]:
    """The house's lists as they are now; retired choices come after them when somebody gave them."""
    rows = choices(session)
    return {
        str(name): [row.code for row in rows if row.list_name == name and row.active]
        for name in _LISTS_ON_PAPER
    }


def _comparisons(
    session: Session, month: Month, tables: Sequence[FigureTable], counts: Sequence[MonthCount], k: int
) -> Iterator[Comparison]:
    counted = {count.month for count in counts if count.counted}
    for other in (month.before, month.year_before):
        if other not in counted:
            continue
        theirs = _tables(session, other, k)
        found = compare(tables, other, theirs)
        audit.check_comparisons(tables, theirs, found, k)
        moved = _moved(areas(session, month.year), areas(session, other.year))
        yield from (_on_same_ground(one, table, moved) for one, table in zip(found, tables, strict=True))


def _moved(now: Sequence[AreaRow], then: Sequence[AreaRow]) -> frozenset[str]:
    """Areas that were other postnumre then; "udenbys" too when the house covered another ground."""
    ours, theirs = ({area.name: frozenset(area.postnumre) for area in set_} for set_ in (now, then))
    names = {name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name)}
    covered = [frozenset().union(*one.values()) for one in (ours, theirs)]
    return frozenset(names if covered[0] == covered[1] else names | {AREA_OUTSIDE})


def _on_same_ground(one: Comparison, table: FigureTable, moved: frozenset[str]) -> Comparison:
    """Without the values of areas that cannot be compared."""
    if one.table_id != AREA_TABLE or not moved:
        return one
    values = (
        None if moved.intersection(row.members) else value
        for row, value in zip(table.rows, one.values, strict=True)
    )
    return replace(one, values=tuple(values))


def _history(counts: Sequence[MonthCount], k: int) -> MonthHistory:
    """From the first month in which somebody counted."""
    first = next((place for place, count in enumerate(counts) if count.counted), len(counts))
    totals = [
        (one.month, shown_total(one.contacts, one.seen_before, k) if one.counted else None)
        for one in counts[first:]
    ]
    return history(totals, k)
