"""What the hand holds and what it would become: the rules of dragging, without a mouse. Pure."""

from dataclasses import dataclass
from enum import Enum, auto

from familiehus.ui.week.geometry import COARSE, DAY, snapped, snapped_down


class How(Enum):
    """What is done to the time."""

    CREATE = auto()
    MOVE = auto()
    COPY = auto()
    START = auto()
    """The upper edge is held."""
    END = auto()
    """The lower edge is held."""

    @property
    def resizes(self) -> bool:
        """An edge is held, not the whole."""
        return self in (How.START, How.END)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time in a column: what stands there, or what would."""

    column: int
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Grip:
    """``was`` is what was taken hold of, at ``minute``; for CREATE an empty stretch."""

    how: How
    was: Stretch
    minute: float


def pulled(grip: Grip, column: int, minute: float, step: int = COARSE) -> Stretch:
    """What the grip has become when the hand is at ``minute`` of ``column``. Never past midnight, never
    shorter than a step."""
    was = grip.was
    if grip.how is How.CREATE:
        low, high = sorted((grip.minute, minute))
        start = max(snapped_down(low, step), 0)
        return Stretch(was.column, start, min(max(snapped(high, step), start + step), DAY))
    if grip.how is How.START:
        return Stretch(was.column, min(max(snapped(minute, step), 0), was.end - step), was.end)
    if grip.how is How.END:
        return Stretch(was.column, was.start, max(min(snapped(minute, step), DAY), was.start + step))
    return moved(was, column, snapped(was.start + minute - grip.minute, step))


def moved(was: Stretch, column: int, start: int) -> Stretch:
    """The same length, somewhere else."""
    start = min(max(start, 0), DAY - was.minutes)
    return Stretch(column, start, start + was.minutes)


def nudged(was: Stretch, minutes: int = 0, columns: int = 0, longer: int = 0, of: int = 1) -> Stretch:
    """By keys: later, to the right, longer. ``of`` is how many columns there are."""
    column = min(max(was.column + columns, 0), of - 1)
    if longer:
        return Stretch(column, was.start, min(max(was.end + longer, was.start + abs(longer)), DAY))
    return moved(was, column, was.start + minutes)
