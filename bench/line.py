"""One line of the benchmark: a time of ours over the floor measured in the same run.

Machines differ and are noisy; a ratio taken pair by pair in one run says something on all of them.
How noisy this one was stands under each line: the middle half of both, and a warning when the floor
itself moved while it was measured.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

DRIFT = 1.5
"""A floor whose two halves differ by more than this was measured on a machine that did something else too."""


@dataclass(frozen=True)
class Line:
    """``ours`` and ``floor`` in the unit named; ``ratio`` is the median of the pairs."""

    what: str
    against: str
    unit: str
    ours: float
    floor: float
    ratio: float
    goal: float
    note: str = ""

    @property
    def met(self) -> bool:
        return self.ratio <= self.goal

    def as_text(self) -> str:
        verdict = "ok  " if self.met else "OVER"
        words = f"{verdict} {self.ratio:5.2f} (mål {self.goal:.2f})  {self.what} / {self.against}"
        figures = f"          {self.ours:.1f} {self.unit} / {self.floor:.1f} {self.unit}"
        return f"{words}\n{figures}{'  ' + self.note if self.note else ''}"


def line(
    what: str,
    against: str,
    pairs: Sequence[tuple[float, float]],
    goal: float,
    *,
    unit: str = "ms",
    note: str = "",
) -> Line:
    """A line from (ours, floor) pairs measured in turn."""
    return Line(
        what=what,
        against=against,
        unit=unit,
        ours=statistics.median(ours for ours, _ in pairs),
        floor=statistics.median(floor for _, floor in pairs),
        ratio=statistics.median(ours / floor for ours, floor in pairs),
        goal=goal,
        note="; ".join(part for part in (noise(pairs), note) if part),
    )


def noise(pairs: Sequence[tuple[float, float]]) -> str:
    """The middle half of ours and of the floor, and whether the floor drifted."""
    if len(pairs) < 4:
        return ""
    ours, floors = sorted(one for one, _ in pairs), sorted(floor for _, floor in pairs)
    low, high = len(pairs) // 4, len(pairs) - 1 - len(pairs) // 4
    words = f"midterste halvdel {ours[low]:.1f}-{ours[high]:.1f} / {floors[low]:.1f}-{floors[high]:.1f}"
    half = len(pairs) // 2
    halves = [statistics.median(floor for _, floor in part) for part in (pairs[:half], pairs[half:])]
    if max(halves) > DRIFT * min(halves):
        words += f"; UROLIG MASKINE: gulvet gik fra {halves[0]:.1f} til {halves[1]:.1f}, mål igen"
    return words


def ms(work: Callable[[], object]) -> float:
    """How long one call takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def in_turn(ours: Callable[[], object], floor: Callable[[], object], n: int) -> list[tuple[float, float]]:
    """``n`` pairs after one warm-up of each, so that a drifting machine hits both alike."""
    ours()
    floor()
    return [(ms(ours), ms(floor)) for _ in range(n)]
