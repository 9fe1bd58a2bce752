"""The one seam to time, so that every rule about days can be tested on any day.

Wall-clock times are naive local times of the machine (a Danish house, Europe/Copenhagen).
``monotonic`` is for waiting and idleness: it does not move when somebody sets the clock.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

_frozen: datetime | None = None


def now() -> datetime:
    """Local wall-clock time, or the frozen time of a test or a screenshot."""
    return _frozen or datetime.now()


def today() -> date:
    """Local date."""
    return now().date()


def monotonic() -> float:
    """Seconds that only go forward, also while the machine sleeps: a closed laptop is an idle one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


@contextmanager
def frozen(moment: datetime) -> Iterator[None]:
    """Hold the wall clock at ``moment`` inside the block (tests, screenshots, practice data)."""
    global _frozen
    before, _frozen = _frozen, moment
    try:
        yield
    finally:
        _frozen = before
