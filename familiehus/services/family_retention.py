"""When a family is forgotten: six months after the last thing about it was over (RULES § 1: the least).

Never while a referral is open, or somebody still has to be told something. Each verb writes the date down
anew; whoever erases asks :func:`erase_day` once more, because a course may have grown longer meanwhile.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.handover.referral import Direction, Referral
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment
from familiehus.models.handover import Consent, Family, FamilyEnrolment, SharingMeeting, TellDuty
from familiehus.models.handover import Referral as ReferralRow
from familiehus.queries.handover_rows import referrals_of
from familiehus.services.queue_rows import months_later

KEEP_MONTHS = 6
NOT_YET = date.max
"""What stands in ``Family.erase_on`` while something is open."""


def forget_on(over: Iterable[date], unfinished: bool) -> date | None:
    """``over`` are the days on which each thing closed or ends; None while something is unfinished."""
    return None if unfinished else months_later(max(over), KEEP_MONTHS)


def undone(referral: Referral) -> bool:
    """Somebody still has to see to it: to the family, or to whoever referred it and waits for an answer."""
    waits = referral.direction is Direction.IN and referral.feedback_due is not None
    return referral.open or (waits and referral.feedback_on is None)


def erase_day(session: Session, family: Family) -> date | None:
    """As things stand in this session; None: not yet."""
    referrals = referrals_of(session, select(ReferralRow).where(ReferralRow.family_id == family.id))
    told = _tellings(session, family.id)
    over = [family.opened_on, *_ended(session, family.id)]
    for one in referrals:
        over += [step.day for step in one.steps]
        over += [day for day in (one.closed_on, one.feedback_on) if day is not None]
    over += [day for day in told if day is not None]
    return forget_on(over, any(map(undone, referrals)) or None in told)


def keep(session: Session, family: UUID) -> None:
    """Write the date down, inside the verb that moved it."""
    session.flush()
    row = session.get_one(Family, family)
    row.erase_on = erase_day(session, row) or NOT_YET


def _tellings(session: Session, family: UUID) -> list[date | None]:
    query = (
        select(TellDuty.told_on)
        .join(Consent, Consent.id == TellDuty.consent_id)
        .where(Consent.family_id == family)
    )
    return list(session.execute(query).scalars())


def _ended(session: Session, family: UUID) -> list[date]:
    consents = session.execute(select(Consent.until, Consent.withdrawn_on).where(Consent.family_id == family))
    meetings = select(SharingMeeting.day).where(SharingMeeting.family_id == family)
    courses = (
        select(Course.last_day)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .join(FamilyEnrolment, FamilyEnrolment.enrolment_id == Enrolment.id)
        .where(FamilyEnrolment.family_id == family)
    )
    return [
        *(withdrawn or until for until, withdrawn in consents),
        *session.execute(meetings).scalars(),
        *session.execute(courses).scalars(),
    ]
