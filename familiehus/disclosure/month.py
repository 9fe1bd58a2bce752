"""The month on paper: counts in, tables out in which nobody can be found.

Everything here looks at one month only; what earlier prints have already told is the
ledger's business. Comparisons repeat what another month's own tables say, so they never
tell anything new.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from familiehus.disclosure.counting import Tally, tally
from familiehus.disclosure.grouping import merged_answers, merged_units, unit_counts
from familiehus.disclosure.menu import AREAS, MONTH_MENU, TOTAL, MenuTable, Unit, by_id, units_of
from familiehus.disclosure.wording import merged_label, note, unit_label
from familiehus.i18n import tr
from familiehus.values import Comparison, ContactCell, FigureRow, FigureTable, ListName, Month, MonthHistory

K_LEAST = 5
"""No house may recognise smaller groups than this; the setting can only be raised."""
_OWN_LISTS = frozenset((ListName.KIND, ListName.REASON, ListName.HEARD_FROM))
_NO_ORDERS: Mapping[str, Sequence[str]] = MappingProxyType({})


def month_tables(
    cells: Iterable[ContactCell],
    k: int,
    area_names: Sequence[str],
    orders: Mapping[str, Sequence[str]] = _NO_ORDERS,
) -> tuple[FigureTable, ...]:
    """The month menu over ``cells``, merged until every number is 0 or >= k and stays so under subtraction.

    ``area_names`` are the house's areas in its own order; ``orders`` gives the codes of the
    house's lists by ``ListName`` word (kind, reason, heard_from), all current choices
    included. ValueError for k below 5 or a list that the menu does not know.
    """
    if unknown := set(orders) - _OWN_LISTS:
        raise ValueError(f"not lists of the menu: {sorted(unknown)}")
    counted = list(cells)
    total = tally(counted, TOTAL.read).contacts
    shown = shown_total(total.contacts, total.contacts - total.families, k)
    if not shown:
        return (FigureTable(TOTAL.id, TOTAL.title(), (), shown),)
    own = {**orders, AREAS: area_names}
    return tuple(_tables(counted, k, own))


def shown_total(contacts: int, seen_before: int, k: int) -> int | None:
    """A total as it may be printed: 0, or a number with k possibly different families behind it; else None.

    ``seen_before`` of the contacts are marked "har været her før". ValueError for k below 5.
    """
    if k < K_LEAST:
        raise ValueError(f"k must be at least {K_LEAST}")
    return contacts if contacts == 0 or contacts - seen_before >= k else None


def compare(
    tables: Sequence[FigureTable], other_month: Month, other_tables: Sequence[FigureTable]
) -> tuple[Comparison, ...]:
    """One comparison per table: the other month's value for exactly the members of each row.

    Only sums of whole rows of the other month's own tables are used; a code that stands in
    none of its rows was zero. None where the other month's rows do not fit, and everywhere
    when there is no report of that month (``other_tables`` empty).
    """
    other = {table.id: table for table in other_tables}
    whole = other[TOTAL.id].total if other else None
    return tuple(_comparison(table, other_month, other.get(table.id), whole) for table in tables)


def history(totals: Sequence[tuple[Month, int | None]], k: int) -> MonthHistory:
    """Totals per month in the order given; None stays None, and so becomes a total that is too small.

    Totals come from ``shown_total``, which also knows the families behind them.
    """
    shown = tuple(None if total is None else shown_total(total, 0, k) for _, total in totals)
    return MonthHistory(tuple(month for month, _ in totals), shown)


def _tables(cells: Sequence[ContactCell], k: int, own: Mapping[str, Sequence[str]]) -> Iterator[FigureTable]:
    for entry in MONTH_MENU:
        counted = tally(cells, entry.read)
        if set(counted.answers) == {(entry.blank,)}:
            continue
        table = _table(entry, counted, own, k)
        if table is not None:
            yield table


def _table(entry: MenuTable, counted: Tally, own: Mapping[str, Sequence[str]], k: int) -> FigureTable | None:
    units = units_of(entry, own, sorted(counted.per_code()))
    if entry.several and entry.blank is not None:
        merged = merged_answers(counted, units, entry.blank, k)
    else:
        merged = merged_units(counted, units, k)
    if merged is None:
        return None
    rows = _rows(entry, counted, units, merged)
    codes = [code for unit in merged for code in unit]
    words = note(codes if len(merged) > 1 else (), len(rows) == 1, entry.several)
    return FigureTable(entry.id, entry.title(), rows, sum(row.value for row in rows), words)


def _rows(
    entry: MenuTable, counted: Tally, units: Sequence[Unit], merged: Sequence[Unit]
) -> tuple[FigureRow, ...]:
    """Largest first or in natural order, then the merged row; codes that nobody gave are left out."""
    sizes = unit_counts(counted, units)
    alone = [unit for unit in units if unit not in merged and sizes[unit].contacts]
    if not entry.natural:
        alone.sort(key=lambda unit: -sizes[unit].contacts)
    rows = [FigureRow(_label(entry, unit), unit, sizes[unit].contacts) for unit in alone]
    if merged:
        members = tuple(code for unit in merged for code in unit)
        label = unit_label(merged[0]) if len(merged) == 1 else merged_label(everything=not rows)
        rows.append(FigureRow(label, members, sum(sizes[unit].contacts for unit in merged)))
    return tuple(rows)


def _label(entry: MenuTable, unit: Unit) -> str:
    return tr("Henvendelser i alt") if entry is TOTAL else unit_label(unit)


def _comparison(table: FigureTable, month: Month, other: FigureTable | None, whole: int | None) -> Comparison:
    if whole == 0:
        return Comparison(month, table.id, (0,) * len(table.rows), 0)
    if whole is None or other is None:
        # In a table of several answers the sum is its own number; in the others it is everybody.
        total = None if by_id(table.id).several else whole
        return Comparison(month, table.id, (None,) * len(table.rows), total)
    return Comparison(month, table.id, tuple(_fitting(row, other) for row in table.rows), other.total)


def _fitting(row: FigureRow, other: FigureTable) -> int | None:
    """The sum of the other month's rows that lie inside this row; None when one lies across its edge."""
    members = set(row.members)
    touching = [theirs for theirs in other.rows if not members.isdisjoint(theirs.members)]
    if all(members.issuperset(theirs.members) for theirs in touching):
        return sum(theirs.value for theirs in touching)
    return None
