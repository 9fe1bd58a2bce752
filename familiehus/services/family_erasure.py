"""What forgetting a family does inside a transaction: its numbers become counts of a month, and it goes.

The counts have new random ids and no order of their own, so nothing leads from one of them to another, or
back to a family. Who may do it, and what must happen around it, is said in ``services.erasure``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from familiehus.handover.counting import Happening, ReferralFact, fact_of
from familiehus.handover.referral import Referral, Step, StepTaken
from familiehus.models.handover import Consent, Family, HandoverCount, ReferralCount, SharingMeeting
from familiehus.models.handover import Referral as ReferralRow
from familiehus.queries.handover_rows import referrals_of
from familiehus.services.family_retention import erase_day


def due_families(session: Session, day: date) -> tuple[UUID, ...]:
    """Whose date has come, also when it is worked out once more: a course may have grown longer."""
    rows = session.execute(select(Family).where(Family.erase_on <= day).order_by(Family.id)).scalars().all()
    asked = ((row.id, erase_day(session, row)) for row in rows)
    return tuple(family for family, now in asked if now is not None and now <= day)


def families_there(session: Session, ids: Iterable[UUID]) -> tuple[UUID, ...]:
    """Those of them that the house knows."""
    return tuple(one for one in ids if session.get(Family, one) is not None)


def open_referrals(session: Session, families: Iterable[UUID]) -> tuple[Referral, ...]:
    """What somebody is still waiting for, and stops when they are forgotten; the first due one first."""
    mine = ReferralRow.family_id.in_(tuple(families))
    query = select(ReferralRow).where(mine, ReferralRow.closed_on.is_(None))
    return referrals_of(session, query.order_by(ReferralRow.due_on, ReferralRow.id))


def forget_families(session: Session, families: Iterable[UUID], today: date) -> None:
    """The counts are written first, then the family goes with everything that hangs on it. An open referral
    counts as stopped today: nobody will ever know more about it."""
    for family in families:
        about = select(ReferralRow).where(ReferralRow.family_id == family)
        for one in referrals_of(session, about):
            ended = stopped(one, today) if one.open else one
            session.add(_count(fact_of(ended, today), ended.closed_on or today))
        for what, day in _happenings(session, family):
            session.add(HandoverCount(month=day.replace(day=1), id=uuid4(), what=str(what)))
    session.flush()
    gone = delete(Family).where(Family.id.in_(tuple(families)))
    session.execute(gone.execution_options(synchronize_session=False))


def stopped(referral: Referral, today: date) -> Referral:
    """As an open one is counted when its family is erased, unless it was stopped before."""
    last = StepTaken(Step.STOPPED, today, "", "")
    steps = referral.steps if referral.step is Step.STOPPED else (*referral.steps, last)
    return replace(referral, steps=steps, closed_on=today)


def _count(fact: ReferralFact, closed: date) -> ReferralCount:
    return ReferralCount(
        month=closed.replace(day=1),
        id=uuid4(),
        direction=str(fact.direction),
        party=fact.party,
        profession=fact.profession,
        outcome=str(fact.outcome),
        next_step=None if fact.next_step is None else str(fact.next_step),
        sent_days=fact.sent_days,
        received_days=fact.received_days,
        contact_days=fact.contact_days,
        caught_days=fact.caught_days,
        in_time=fact.in_time,
    )


def _happenings(session: Session, family: UUID) -> Iterator[tuple[Happening, date]]:
    yes = select(Consent.given_on, Consent.withdrawn_on).where(Consent.family_id == family)
    for given, withdrawn in session.execute(yes):
        yield Happening.GIVEN, given
        if withdrawn is not None:
            yield Happening.WITHDRAWN, withdrawn
    about = SharingMeeting.family_id == family
    for day, again in session.execute(
        select(SharingMeeting.day, SharingMeeting.follow_up_reason).where(about)
    ):
        yield (Happening.FOLLOW_UP if again else Happening.MEETING), day
