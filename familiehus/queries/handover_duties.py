"""What somebody has to do about families on their way, for the front page: each with its days."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.handover.consent import Consent
from familiehus.handover.gate import Gate
from familiehus.handover.referral import Direction, Feedback, Step
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family
from familiehus.queries.handover_lines import ReferralLine, Telling, referral_rows, seen_families, tellings
from familiehus.queries.handover_rows import consent_of
from familiehus.values import Actor

SOON = timedelta(days=14)
"""A consent that runs out so soon is worth asking the family about."""


@dataclass(frozen=True, slots=True)
class Expiring:
    """A consent that something open rests on (``referrals``), and that runs out soon. ``name`` is the
    family's."""

    consent: Consent
    name: str
    days: int
    referrals: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Duties:
    """``overdue``: news are late (the most days first). ``feedback``: a referrer has heard nothing, those who
    are due by today or earlier first. ``tell``: people to be told of a withdrawal. ``appointments``: families
    who come today. ``lapsed``: open referrals whose consent has run out. ``stopped``: those that wait for a
    next step because it was withdrawn. ``expiring``: consents to ask about in time. ``outcome``: closed ones
    whose family said yes to it, and whose referrer does not know yet how it went."""

    overdue: tuple[ReferralLine, ...]
    feedback: tuple[ReferralLine, ...]
    tell: tuple[Telling, ...]
    appointments: tuple[ReferralLine, ...]
    lapsed: tuple[ReferralLine, ...]
    stopped: tuple[ReferralLine, ...]
    expiring: tuple[Expiring, ...]
    outcome: tuple[ReferralLine, ...]

    @property
    def late(self) -> int:
        """What the badge counts: things that are past their day."""
        late = {one.referral.id for one in (*self.overdue, *self.lapsed)}
        waiting = sum(1 for one in self.feedback if one.feedback_overdue)
        return len(late) + waiting + len(self.tell)


def duties(session: Session, actor: Actor, today: date) -> Duties:
    """As far as one sees."""
    lines = referral_rows(session, actor, today=today)
    live = tuple(one for one in lines if one.referral.open)
    waiting = (one for one in lines if _owes_feedback(one))
    return Duties(
        overdue=tuple(sorted((one for one in live if one.overdue), key=lambda one: -one.overdue)),
        feedback=tuple(sorted(waiting, key=lambda one: one.referral.feedback_due or date.max)),
        tell=tellings(session, actor, undone_only=True),
        appointments=tuple(sorted(_today(live, today), key=lambda one: one.referral.meets_at or 0)),
        lapsed=tuple(one for one in live if one.gate is Gate.EXPIRED),
        stopped=tuple(one for one in live if one.referral.step is Step.STOPPED),
        expiring=_expiring(session, actor, live, today),
        outcome=tuple(one for one in lines if _owes_outcome(one)),
    )


def _owes_feedback(line: ReferralLine) -> bool:
    one = line.referral
    return one.direction is Direction.IN and one.feedback_due is not None and one.feedback_on is None


def _owes_outcome(line: ReferralLine) -> bool:
    one = line.referral
    return one.agreed and not one.open and one.feedback in (Feedback.GOT_IT, Feedback.WAITS)


def _today(live: tuple[ReferralLine, ...], today: date) -> tuple[ReferralLine, ...]:
    return tuple(one for one in live if one.referral.meets_on == today)


def _expiring(
    session: Session, actor: Actor, live: tuple[ReferralLine, ...], today: date
) -> tuple[Expiring, ...]:
    resting: dict[UUID, set[UUID]] = {}
    for one in live:
        if one.gate is Gate.CONSENT and one.referral.consent is not None:
            resting.setdefault(one.referral.consent, set()).add(one.referral.id)
    query = (
        select(ConsentRow, Family.name)
        .join(Family, Family.id == ConsentRow.family_id)
        .where(ConsentRow.until.between(today, today + SOON), ConsentRow.withdrawn_on.is_(None))
        .where(seen_families(actor))
        .order_by(ConsentRow.until)
    )
    found = ((consent_of(row), name) for row, name in session.execute(query))
    return tuple(
        Expiring(yes, name, (yes.until - today).days, frozenset(resting[yes.id]))
        for yes, name in found
        if yes.id in resting
    )
