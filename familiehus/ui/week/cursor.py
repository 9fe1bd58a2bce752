"""Where the keyboard stands: an activity, empty time, or nowhere yet; and where arrows lead. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from familiehus.ui.week.placing import CardKey, Placed

HALF = 30
"""Empty time is stepped through by half hours."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Empty time: from ``start`` (minutes), half an hour or what is left of it."""

    column: int
    start: int


@dataclass(frozen=True, slots=True)
class OnCard:
    """An activity."""

    key: CardKey


Spot = Slot | OnCard


@dataclass(frozen=True, slots=True)
class Board:
    """What can be stood on: dates as they are placed, in ``columns`` columns, from ``first`` to ``last``."""

    shown: tuple[Placed, ...]
    columns: int
    first: int
    last: int

    def find(self, key: CardKey) -> Placed | None:
        """The date with that key, if it is shown."""
        return next((one for one in self.shown if one.key == key), None)

    def alive(self, spot: Spot | None) -> Spot | None:
        """The same spot if it is still there; None when it is not."""
        if isinstance(spot, OnCard):
            return spot if self.find(spot.key) is not None else None
        if isinstance(spot, Slot) and spot.column < self.columns and self.first <= spot.start < self.last:
            return spot
        return None

    def down(self, spot: Spot, steps: int = 1) -> Spot:
        """The next thing below (or above, with -1); the same at the edge."""
        stops = self._stops(self.column_of(spot))
        at = next((i for i, one in enumerate(stops) if one[2] == spot), None)
        if at is None:
            start = self.start_of(spot)
            at = max((i for i, one in enumerate(stops) if one[0] <= start), default=0)
            steps -= steps > 0 and stops[at][0] < start
        return stops[min(max(at + steps, 0), len(stops) - 1)][2]

    def across(self, spot: Spot, way: int) -> Spot | None:
        """To the right (1) or left (-1): a lane first, then the next column. None past the last one."""
        column, start = self.column_of(spot), self.start_of(spot)
        if isinstance(spot, OnCard) and (here := self.find(spot.key)) is not None:
            beside = self._beside(here, way)
            if beside is not None:
                return OnCard(beside.key)
        if not 0 <= column + way < self.columns:
            return None
        return self.at(column + way, start, last_lane=way < 0)

    def at(self, column: int, minute: int, *, last_lane: bool = False) -> Spot:
        """What stands in a column at a minute: an activity, else the empty half hour."""
        there = [
            one for one in self._in(column) if one.occurrence.start <= minute < one.occurrence.end
        ]  # fmt: skip
        if there:
            return OnCard((there[-1] if last_lane else there[0]).key)
        minute = min(max(minute, self.first), self.last - 1)
        stops = self._stops(column)
        return min(stops, key=lambda one: (abs(one[0] - minute // HALF * HALF), one[1]))[2]

    def edge(self, column: int, *, last: bool = False) -> Spot:
        """The first or the last thing of a column."""
        return self._stops(column)[-1 if last else 0][2]

    def column_of(self, spot: Spot) -> int:
        """In which column it is."""
        if isinstance(spot, Slot):
            return spot.column
        found = self.find(spot.key)
        return found.column if found else 0

    def start_of(self, spot: Spot) -> int:
        """When it begins."""
        if isinstance(spot, Slot):
            return spot.start
        found = self.find(spot.key)
        return found.occurrence.start if found else self.first

    def _in(self, column: int) -> list[Placed]:
        mine = [one for one in self.shown if one.column == column]
        return sorted(mine, key=lambda one: (one.occurrence.start, one.lane[0]))

    def _beside(self, here: Placed, way: int) -> Placed | None:
        mine = here.occurrence
        near = [
            one
            for one in self._in(here.column)
            if (one.lane[0] - here.lane[0]) * way > 0
            and one.occurrence.start < mine.end
            and mine.start < one.occurrence.end
        ]
        return min(near, key=lambda one: abs(one.lane[0] - here.lane[0]), default=None)

    def _stops(self, column: int) -> Sequence[tuple[int, int, Spot]]:
        mine = self._in(column)
        stops: list[tuple[int, int, Spot]] = [
            (one.occurrence.start, one.lane[0], OnCard(one.key)) for one in mine
        ]
        for start in range(self.first, self.last, HALF):
            free = _free_in(start, start + HALF, mine)
            if free is not None:
                stops.append((free, -1, Slot(column, free)))
        return sorted(stops, key=lambda one: one[:2]) or [(self.first, -1, Slot(column, self.first))]


def _free_in(start: int, end: int, mine: Sequence[Placed]) -> int | None:
    """The first free quarter of the half hour; None when all of it is taken."""
    for quarter in range(start, end, 15):
        if not any(one.occurrence.start < quarter + 15 and quarter < one.occurrence.end for one in mine):
            return quarter
    return None
