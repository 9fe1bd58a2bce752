"""What a chart is fed with, on the screen and on paper: frozen numbers with the words beside them.

``None`` is a number that nobody counted or that can't be shown: a dash, never a zero.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from familiehus.i18n import tr, trn
from familiehus.reports.danish import count

STEPS: Final = 5
"""Tones of a map or a heat map; 0 is nobody, 1 the palest, STEPS the deepest."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted, in the singular and the plural, already in the reader's language."""

    one: str
    many: str

    def said(self, number: int | None) -> str:
        """``1 henvendelse``, ``96 henvendelser``, ``– henvendelser``."""
        return f"{count(number)} {self.one if number == 1 else self.many}"


def contacts() -> Unit:
    """Henvendelser: what most charts count."""
    return Unit(tr("henvendelse"), tr("henvendelser"))


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of bars, a part of a whole, a box beside the map. ``before`` is the period compared with."""

    label: str
    value: int | None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class MapArea:
    """An area of the house on the map."""

    label: str
    postnumre: tuple[str, ...]
    value: int | None
    before: int | None = None


@dataclass(frozen=True, slots=True)
class MapPin:
    """A place of the house on the map, or (``wished``) where one is thought of. On the screen only."""

    label: str
    postnummer: str
    wished: bool = False


@dataclass(frozen=True, slots=True)
class HouseMap:
    """The house's kommune. ``beyond`` has no place on it: udenbys, ukendt, ønsker ikke at oplyse."""

    kommunekode: str
    kommune: str
    areas: tuple[MapArea, ...]
    beyond: tuple[Bar, ...] = ()
    pins: tuple[MapPin, ...] = ()

    @property
    def largest(self) -> int:
        """The largest number on the map or beside it."""
        values = [*(one.value for one in self.areas), *(one.value for one in self.beyond)]
        return max((value or 0 for value in values), default=0)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Hours down, weekdays across. ``values[row][column]``; ``open`` holds (row, column) of open hours."""

    days: tuple[int, ...]
    """0 is Monday."""
    hours: tuple[int, ...]
    values: tuple[tuple[int | None, ...], ...]
    open: frozenset[tuple[int, int]]

    @property
    def largest(self) -> int:
        """The busiest hour's number."""
        return max((value or 0 for row in self.values for value in row), default=0)

    @classmethod
    def of(cls, counted: dict[tuple[int, int], int], opened: Iterable[tuple[int, int]]) -> "HeatMap":
        """From {(weekday, hour): number} and the open (weekday, hour): all that is one of the two is shown.

        Days and hours between are shown too; Monday to Friday always."""
        held = {place for place, value in counted.items() if value}
        is_open = set(opened)
        seen = held | is_open
        days = tuple(range(max([4, *(day for day, _ in seen)]) + 1))
        clock = [hour for _, hour in seen] or [9, 14]
        hours = tuple(range(min(clock), max(clock) + 1))
        values = tuple(tuple(counted.get((day, hour), 0) for day in days) for hour in hours)
        marked = frozenset(
            (row, column)
            for row, hour in enumerate(hours)
            for column, day in enumerate(days)
            if (day, hour) in is_open
        )
        return cls(days, hours, values, marked)


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a line chart."""

    label: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Series over the same periods, oldest first. ``ticks`` stand under them, ``names`` are spoken."""

    ticks: tuple[str, ...]
    names: tuple[str, ...]
    series: tuple[Series, ...]

    @property
    def largest(self) -> int:
        """The highest point."""
        return max((value or 0 for one in self.series for value in one.values), default=0)


class GoalState(StrEnum):
    """How it stands with a target (måltal)."""

    MET = "nået"
    ON_WAY = "på vej"
    NOT_MET = "ikke nået"


@dataclass(frozen=True, slots=True)
class Goal:
    """What was promised and how much of it there is."""

    number: int
    reached: int
    state: GoalState


@dataclass(frozen=True, slots=True)
class Change:
    """A number and the one it is compared with; ``against`` names that period ("september")."""

    now: int | None
    before: int | None
    against: str


@dataclass(frozen=True, slots=True)
class BigNumber:
    """``value`` is written big ("21 af 22"); ``note`` is a line of its own where there is no goal."""

    value: str
    caption: str
    change: Change | None = None
    goal: Goal | None = None
    note: str = ""


def step_of(value: int | None, largest: int) -> int:
    """The tone of a number: 0 for nobody, else 1 to STEPS in equal parts of the largest."""
    if not value or largest <= 0:
        return 0
    return min(STEPS, -(-value * STEPS // largest))


def step_bounds(largest: int) -> tuple[tuple[int, int], ...]:
    """The numbers each tone stands for, for the legend; tones without a number are left out."""
    found: dict[int, tuple[int, int]] = {}
    for step in range(1, STEPS + 1):
        low, high = (step - 1) * largest // STEPS + 1, step * largest // STEPS
        if low <= high:
            found[step] = (low, high)
    return tuple(found.values())


def round_top(largest: int) -> int:
    """The next number that is easy to halve: 4, 6, 8, 10, 12 … 30, 40, 60 …"""
    size = 1
    while True:
        for step in (4, 6, 8, 10, 12, 16, 20, 24, 30):
            if step * size >= largest:
                return step * size
        size *= 10


def span(low: int, high: int) -> str:
    """``21-40``, ``3``."""
    return count(low) if low == high else f"{count(low)}-{count(high)}"


def change(value: int | None, before: int | None) -> str:
    """``12 flere``, ``3 færre``, ``det samme``; empty when one of the two is not known."""
    if value is None or before is None:
        return ""
    more = value - before
    if not more:
        return tr("det samme")
    return trn("{n} mere", "{n} flere", more) if more > 0 else tr("{n} færre", n=count(-more))
