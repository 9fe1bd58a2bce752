"""From a decision to what the reports of a period print: its tables beside those that are published.

Comparisons repeat what another published period printed, and only where it is about the same ground: an
area that was other postnumre then is not compared.
"""

from collections.abc import Iterator, Mapping, Sequence

from familiehus.disclosure.figures import Figure
from familiehus.disclosure.ledger import Decision
from familiehus.disclosure.period_menu import TOTAL
from familiehus.disclosure.yearly import IN_TIME, LATE, WHEN
from familiehus.figures import Late, LateWord, PeriodComparison, PeriodFigures
from familiehus.values import AREA_OUTSIDE, FigureRow, FigureTable, Month, MonthHistory, Period, PeriodKind

HISTORY = 13
"""Months in the line of the totals."""
_BY_AREA = ("contacts.area", "contacts.area_henvender")


def late_of(figures: Sequence[Figure], *, begun: bool) -> Late:
    """What the published figures themselves tell about late contacts. When something was published before
    (``begun``), nobody and a few are told in the same words."""
    number = next((one.value for one in figures if (one.table, one.codes) == (WHEN, (LATE,))), None)
    if number is not None:
        return Late(LateWord.NUMBER, number)
    return Late(LateWord.FEW if begun else LateWord.NONE)


def nobody_late(figures: Sequence[Figure]) -> bool:
    """Whether the published figures prove that nobody was."""
    in_time = next((one.value for one in figures if (one.table, one.codes) == (WHEN, (IN_TIME,))), 0)
    return in_time == next((one.value for one in figures if one.table == TOTAL.id), 0)


def compared_periods(period: Period) -> tuple[Period, ...]:
    """The one before and the same one last year; of a year they are the same."""
    return tuple(dict.fromkeys((period.before, period.year_before)))


def months_of_history(period: Period) -> tuple[Month, ...]:
    """The months up to the period's last one, oldest first."""
    months = [Month.of(period.last)]
    while len(months) < HISTORY:
        months.insert(0, months[0].before)
    return tuple(months)


def history_of(period: Period, totals: Mapping[Month, int], decision: Decision) -> MonthHistory:
    """Published totals of months, the period's own among them, from the first one that there is."""
    known = dict(totals)
    if period.kind is PeriodKind.MONTH and decision.tables[0].total is not None:
        known[Month.of(period.first)] = decision.tables[0].total
    months = months_of_history(period)
    first = next((place for place, month in enumerate(months) if month in known), len(months))
    return MonthHistory(months[first:], tuple(known.get(month) for month in months[first:]))


def comparisons_of(
    tables: Sequence[FigureTable],
    areas: Sequence[tuple[str, tuple[str, ...]]],
    others: Sequence[PeriodFigures],
) -> tuple[PeriodComparison, ...]:
    """Every table beside every other period that printed something of it."""
    return tuple(one for other in others for one in _compared(tables, other, moved_areas(areas, other.areas)))


def _compared(
    tables: Sequence[FigureTable], other: PeriodFigures, moved: frozenset[str]
) -> Iterator[PeriodComparison]:
    theirs = {table.id: table for table in other.tables}
    nobody = theirs[TOTAL.id].total == 0 if TOTAL.id in theirs else False
    for table in tables:
        if nobody and table.id.startswith("contacts."):
            yield PeriodComparison(other.period, table.id, (0,) * len(table.rows), 0)
        elif table.id in theirs:
            values = tuple(
                None if _touches(table.id, row, moved) else _fitting(row, theirs[table.id])
                for row in table.rows
            )
            yield PeriodComparison(other.period, table.id, values, theirs[table.id].total)


def _fitting(row: FigureRow, other: FigureTable) -> int | None:
    """The sum of the other rows that lie inside this one; None when one lies across its edge, or when the
    other period does not say."""
    if other.total is None:
        return None
    members = set(row.members)
    touching = [theirs for theirs in other.rows if not members.isdisjoint(theirs.members)]
    if all(members.issuperset(theirs.members) for theirs in touching):
        return sum(theirs.value for theirs in touching)
    return None


def _touches(table_id: str, row: FigureRow, moved: frozenset[str]) -> bool:
    if not moved or table_id not in _BY_AREA:
        return False
    return any(member.rpartition(" · ")[0] in moved or member in moved for member in row.members)


def moved_areas(
    now: Sequence[tuple[str, tuple[str, ...]]], then: Sequence[tuple[str, tuple[str, ...]]]
) -> frozenset[str]:
    """Areas that were other postnumre then; "udenbys" too when the house covered another ground."""
    ours, theirs = ({name: frozenset(numbers) for name, numbers in one} for one in (now, then))
    names = {name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name)}
    covered = [frozenset().union(*one.values()) for one in (ours, theirs)]
    return frozenset(names if covered[0] == covered[1] else names | {AREA_OUTSIDE})
