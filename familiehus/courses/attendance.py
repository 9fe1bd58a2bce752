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
    """True when the last two sessions that were marked were missed without a word, or one of each kind.

    An absence with word counts half: two in a row with word is a holiday, one of each is a question.
    """
    known = [one for one in marks if one is not None][-IN_A_ROW:]
    missed = len(known) == IN_A_ROW and all(one is not Came.CAME for one in known)
    return missed and any(one is Came.STAYED_AWAY for one in known)


def share(marks: Sequence[Sequence[Came | None]]) -> tuple[int, int]:
    """(came, marked) over many families: the course page's attendance in per cent is made from these."""
    flat = [one for row in marks for one in row if one is not None]
    return sum(1 for one in flat if one is Came.CAME), len(flat)
