"""The one seam to time, so that every rule about days can be tested on any day.

Wall-clock times are naive local times of the machine (a Danish house, Europe/Copenhagen).
``monotonic`` is for waiting and idleness: it does not move when somebody sets the clock.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

_frozen: datetime | None = None
_by_hand: float | None = None
_NEVER_ASLEEP: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""Linux counts its sleep in one clock, macOS in another (``time.monotonic`` stands still there); Windows
counts it in ``time.monotonic``."""


def now() -> datetime:
    """Local wall-clock time, or the frozen time of a test or a screenshot."""
    return _frozen or datetime.now()


def today() -> date:
    """Local date."""
    return now().date()


def monotonic() -> float:
    """Seconds that only go forward, also while the machine sleeps: a closed laptop is an idle one."""
    if _by_hand is not None:
        return _by_hand
    return time.monotonic() if _NEVER_ASLEEP is None else time.clock_gettime(_NEVER_ASLEEP)


@contextmanager
def frozen(moment: datetime) -> Iterator[None]:
    """Hold the wall clock at ``moment`` inside the block (tests, screenshots, practice data)."""
    global _frozen
    before, _frozen = _frozen, moment
    try:
        yield
    finally:
        _frozen = before


@contextmanager
def by_hand() -> Iterator[Callable[[float], None]]:
    """Hold ``monotonic`` inside the block; what the block is given lets that many seconds pass (tests)."""
    global _by_hand
    before, _by_hand = _by_hand, monotonic()

    def let_pass(seconds: float) -> None:
        global _by_hand
        _by_hand = monotonic() + seconds

    try:
        yield let_pass
    finally:
        _by_hand = before
