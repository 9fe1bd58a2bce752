"""Which activity stands in which column and lane: everything the sheet draws, worked out once per period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.calendar.occurrences import Occurrence
from familiehus.ui.week.columns import Column
from familiehus.ui.week.lanes import Lane, lanes

Key = tuple[UUID, date]
CardKey = tuple[Key, UUID | None]
SHORTEST = 20
"""Minutes of height that even the shortest activity gets, so that its title can be read."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One date in one column. In the room view a date with two rooms stands in both."""

    occurrence: Occurrence
    column: int
    lane: Lane
    room: UUID | None = None

    @property
    def key(self) -> CardKey:
        """Which card it is; the room tells the two cards of a date with two rooms apart."""
        return self.occurrence.key, self.room


def placed(columns: Sequence[Column], shown: Sequence[Occurrence]) -> tuple[Placed, ...]:
    """Every date in its column, left to right and top to bottom."""
    found = []
    for number, column in enumerate(columns):
        mine = sorted((one for one in shown if column.holds(one)), key=_in_order)
        times = [(one.start, max(one.end, one.start + SHORTEST)) for one in mine]
        found += [
            Placed(one, number, lane, column.room) for one, lane in zip(mine, lanes(times), strict=True)
        ]
    return tuple(found)


def _in_order(one: Occurrence) -> tuple[int, int, str]:
    return one.start, -one.end, one.title
