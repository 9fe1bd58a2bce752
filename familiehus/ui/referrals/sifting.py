"""Which referrals stand in the list: out, in, open, overdue or all, and what is searched for. Pure."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from familiehus.handover.gate import Gate
from familiehus.handover.referral import Direction, Step
from familiehus.i18n import danish_order
from familiehus.queries.handover_lines import ReferralLine


class Sift(StrEnum):
    """The chips over the list, and the two that the front page asks for."""

    OUT = "ud"
    IN = "ind"
    OPEN = "åbne"
    LATE = "overskredet"
    ALL = "alle"


def is_late(line: ReferralLine) -> bool:
    """Somebody waits longer than was agreed, or nothing can go on before somebody does something."""
    stands_still = line.referral.open and (line.gate is Gate.EXPIRED or line.referral.step is Step.STOPPED)
    return bool(line.overdue or line.feedback_overdue) or stands_still


def sifted(
    lines: Sequence[ReferralLine], sift: Sift, search: str = "", only: frozenset[UUID] | None = None
) -> tuple[ReferralLine, ...]:
    """Those of the chip that the search finds, what is latest first. ``only``: just these, whatever the chip
    says."""
    found = [one for one in lines if (one.referral.id in only if only is not None else _fits(one, sift))]
    found = [one for one in found if matches(one, search)]
    return tuple(sorted(found, key=_order))


def matches(line: ReferralLine, search: str) -> bool:
    """Every word of the search begins a word of the name or of who receives or sent it."""
    one = line.referral
    known = danish_order(" ".join((line.family, one.party, one.unit, one.owner))).replace(",", " ").split()
    return all(any(word.startswith(part) for word in known) for part in danish_order(search).split())


def _fits(line: ReferralLine, sift: Sift) -> bool:
    one = line.referral
    return {
        Sift.OUT: one.direction is Direction.OUT,
        Sift.IN: one.direction is Direction.IN,
        Sift.OPEN: one.open,
        Sift.LATE: is_late(line),
        Sift.ALL: True,
    }[sift]


def _order(line: ReferralLine) -> tuple[bool, int, int]:
    one = line.referral
    late = max(line.overdue, line.feedback_overdue)
    if one.closed_on is not None:
        return True, -late, -one.closed_on.toordinal()
    return False, -late, one.due_on.toordinal()
