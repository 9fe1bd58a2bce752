"""What the first sentence of the month may say, as facts: made from printed numbers only.

A percentage of hidden counts would print them; here every number comes from the tables and
comparisons that stand on the same page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from familiehus.values import (
    AREA_OUTSIDE,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Comparison,
    FigureTable,
    Month,
)

_NOT_PLACES = frozenset((AREA_OUTSIDE, POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED))


@dataclass(frozen=True, slots=True)
class Growth:
    """The area with the largest rise in contacts, and its two printed numbers."""

    area: str
    now: int
    then: int


@dataclass(frozen=True, slots=True)
class Headline:
    """Facts against ``against``. ``percent`` is whole per cent, negative when fewer; None when unknown.

    ``grown`` is None when no area that can be compared has risen, or two rose equally.
    """

    against: Month
    total: int | None
    percent: int | None
    grown: Growth | None


def headline(tables: Sequence[FigureTable], comparisons: Sequence[Comparison], against: Month) -> Headline:
    """Read the facts off the printed tables and their comparisons with ``against``."""
    printed = {table.id: table for table in tables}
    then = {comparison.table_id: comparison for comparison in comparisons if comparison.month == against}
    total = printed["contacts.total"].total
    return Headline(
        against,
        total,
        _percent(total, then["contacts.total"].total if "contacts.total" in then else None),
        _grown(printed.get("contacts.area"), then.get("contacts.area")),
    )


def _percent(now: int | None, then: int | None) -> int | None:
    if now is None or not then:
        return None
    return round((now - then) * 100 / then)


def _grown(table: FigureTable | None, then: Comparison | None) -> Growth | None:
    if table is None or then is None:
        return None
    rises = [
        Growth(row.label, row.value, value)
        for row, value in zip(table.rows, then.values, strict=True)
        if value is not None
        and row.value > value
        and len(row.members) == 1
        and row.members[0] not in _NOT_PLACES
    ]
    most = max((rise.now - rise.then for rise in rises), default=0)
    best = [rise for rise in rises if rise.now - rise.then == most]
    return best[0] if len(best) == 1 else None
