"""Who came to which session: the share that makes it completed, and two misses that make somebody ring."""

from collections.abc import Sequence
from enum import StrEnum

IN_A_ROW = 2
"""Missed sessions in a row after which the coordinator is asked to ring (RULES § 4)."""


class Came(StrEnum):
    """Attendance at one session."""

    CAME = "mødt"
    SENT_WORD = "afbud"
    STAYED_AWAY = "udeblevet"


def completed(marks: Sequence[Came | None], held: int, threshold: int) -> bool:
    """True when the family came to at least ``threshold`` per cent of the ``held`` sessions."""
    came = sum(1 for one in marks if one is Came.CAME)
    return held > 0 and came * 100 >= threshold * held


def should_ring(marks: Sequence[Came | None]) -> bool:
    """True when the last two sessions that were marked were missed, with a word or without; "mødt" begins
    again. Sessions that nobody has marked say nothing."""
    known = [one for one in marks if one is not None][-IN_A_ROW:]
    return len(known) == IN_A_ROW and all(one is not Came.CAME for one in known)


def share(marks: Sequence[Sequence[Came | None]]) -> tuple[int, int]:
    """(came, marked) over many families: the course page's attendance in per cent is made from these."""
    flat = [one for row in marks for one in row if one is not None]
    return sum(1 for one in flat if one is Came.CAME), len(flat)
