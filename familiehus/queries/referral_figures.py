"""Were families caught, how long did it take, and did those who sent them hear from us in time?

Counted by the month a referral was closed in, of the families that are here and the counts that erased ones
left behind; both say the same (``handover.counting``), so erasing a family changes no figure. What is not
closed yet is "unknown": nobody knows whether that family was caught.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.handover.counting import ReferralFact, fact_of
from familiehus.handover.referral import Direction, NextStep, Step
from familiehus.i18n import danish_order
from familiehus.models.handover import Referral as ReferralRow
from familiehus.models.handover import ReferralCount
from familiehus.queries.handover_rows import referrals_of


@dataclass(frozen=True, slots=True)
class MedianDays:
    """Days from the first step to each other one, the middle one of those that came there; None for none."""

    sent: Fraction | None
    received: Fraction | None
    contact: Fraction | None
    caught: Fraction | None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How a heap of referrals went. ``in_time`` of ``answered_or_late`` referrers heard in time."""

    caught: int
    not_caught: int
    unknown: int
    days: MedianDays
    in_time: int
    answered_or_late: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.caught + self.not_caught + self.unknown


@dataclass(frozen=True, slots=True)
class PartyOutcomes:
    """One receiver's, or one kind of referrer's. ``party`` is a name, or a code of the professions' list."""

    party: str
    outcomes: Outcomes


@dataclass(frozen=True, slots=True)
class ReferralFigures:
    """A period's. Receivers and referrers with the most referrals first."""

    out: Outcomes
    incoming: Outcomes
    by_receiver: tuple[PartyOutcomes, ...]
    by_referrer: tuple[PartyOutcomes, ...]


def referral_figures(session: Session, first: date, last: date) -> ReferralFigures:
    """``first`` and ``last`` are the first and the last day of whole months."""
    facts = tuple(referral_facts(session, first, last))
    out = [one for one in facts if one.direction is Direction.OUT]
    incoming = [one for one in facts if one.direction is Direction.IN]
    return ReferralFigures(
        outcomes_of(out),
        outcomes_of(incoming),
        _grouped(out, lambda one: one.party),
        _grouped(incoming, lambda one: one.profession or one.party),
    )


def referral_facts(session: Session, first: date, last: date) -> Iterable[ReferralFact]:
    """Closed in the period, or begun by its end and open still."""
    closed = ReferralRow.closed_on.between(first, last)
    live = select(ReferralRow).where(or_(closed, ReferralRow.closed_on.is_(None)))
    today = clock.today()
    for one in referrals_of(session, live):
        if not one.open or one.steps[0].day <= last:
            yield fact_of(one, today)
    erased = select(ReferralCount).where(ReferralCount.month.between(first.replace(day=1), last))
    for row in session.execute(erased).scalars():
        yield _kept(row)


def outcomes_of(facts: Iterable[ReferralFact]) -> Outcomes:
    """The sums of a heap."""
    heap = tuple(facts)
    closed = [one for one in heap if one.month is not None]
    caught = sum(1 for one in closed if one.caught)
    heard = [one.in_time for one in heap if one.in_time is not None]
    days = MedianDays(
        median(one.sent_days for one in heap),
        median(one.received_days for one in heap if one.direction is Direction.OUT),
        median(one.contact_days for one in heap),
        median(one.caught_days for one in heap),
    )
    return Outcomes(caught, len(closed) - caught, len(heap) - len(closed), days, sum(heard), len(heard))


def median(days: Iterable[int | None]) -> Fraction | None:
    """The middle of those that are there; between two, halfway."""
    known = sorted(one for one in days if one is not None)
    if not known:
        return None
    middle = len(known) // 2
    low, high = known[(len(known) - 1) // 2], known[middle]
    return Fraction(low + high, 2)


def _grouped(
    facts: Iterable[ReferralFact], party_of: Callable[[ReferralFact], str]
) -> tuple[PartyOutcomes, ...]:
    heaps: dict[str, list[ReferralFact]] = {}
    for one in facts:
        heaps.setdefault(party_of(one), []).append(one)
    found = (PartyOutcomes(party, outcomes_of(heap)) for party, heap in heaps.items())
    return tuple(sorted(found, key=lambda one: (-one.outcomes.total, danish_order(one.party))))


def _kept(row: ReferralCount) -> ReferralFact:
    return ReferralFact(
        row.month,
        Direction(row.direction),
        row.party,
        row.profession,
        Step(row.outcome),
        None if row.next_step is None else NextStep(row.next_step),
        row.sent_days,
        row.received_days,
        row.contact_days,
        row.caught_days,
        row.in_time,
    )
