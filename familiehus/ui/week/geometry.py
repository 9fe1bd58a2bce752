"""Where a minute of a column lies on the sheet, and which minute a point means. Pure; whole pixels."""

from dataclasses import dataclass

DAY = 24 * 60
COARSE, FINE = 15, 5
"""Minutes that a hand snaps to, and with Shift."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the sheet, in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """``columns`` of equal width side by side; ``hour`` pixels high is an hour, from ``first`` to ``last``
    (minutes since midnight). ``inset`` is the air between an activity and the lines around it."""

    columns: int
    width: int
    first: int
    last: int
    hour: float
    inset: int = 5

    @property
    def height(self) -> int:
        """From the first minute to the last."""
        return self.y(self.last)

    def x(self, column: int) -> int:
        """Left edge of a column; of ``columns`` itself: the right edge of the last."""
        return column * self.width // max(self.columns, 1)

    def y(self, minute: float) -> int:
        """How far down a minute lies."""
        return round((minute - self.first) * self.hour / 60)

    def column_at(self, x: float) -> int:
        """The column under a point; the nearest one for a point outside."""
        return min(max(int(x * self.columns // max(self.width, 1)), 0), max(self.columns - 1, 0))

    def minute_at(self, y: float) -> float:
        """The minute under a point, not snapped."""
        return self.first + y * 60 / self.hour

    def box(self, column: int, start: int, end: int, lane: tuple[int, int, int] = (0, 1, 1)) -> Box:
        """Where a stretch of time stands. ``lane`` is (which, of how many, how many it fills)."""
        which, of, fills = lane
        left = self.x(column) + self.inset
        room = self.x(column + 1) - self.inset - left
        x = left + room * which // of
        right = left + room * (which + fills) // of - (2 if which + fills < of else 0)
        top = self.y(start) + 1
        return Box(x, top, max(right - x, 1), max(self.y(end) - 1 - top, 1))


def snapped(minute: float, step: int) -> int:
    """The nearest whole step, as the hand means it."""
    return round(minute / step) * step


def snapped_down(minute: float, step: int) -> int:
    """The step a point lies in."""
    return int(minute // step) * step
