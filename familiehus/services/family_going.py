"""What erasing a family on its own wish would do, said before it is done: what stops, what goes, what stays.

Afterwards nobody can look it up. Whoever was told something about the family is therefore named here: a
letter that was sent cannot be called back, so its receiver has to be told (GDPR art. 19).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.consent import Consent, ConsentState
from familiehus.handover.referral import Direction, Referral, Step
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment
from familiehus.models.handover import FamilyEnrolment
from familiehus.queries.handover import FamilyPage, family_page
from familiehus.services.erasure import KEPT_IN_BACKUPS
from familiehus.services.rights import Right, require
from familiehus.values import Actor


class TellWhy(StrEnum):
    """Why somebody has to be told that the family is no longer known here; the most pressing first."""

    WITHDRAWN = "withdrawn"
    """A consent was taken back, and they have not heard of it."""
    WORKS_ON_IT = "works_on_it"
    """They have the letter of a referral that is still open."""
    AWAITS_ANSWER = "awaits_answer"
    """They referred the family here and have heard nothing."""
    HAS_LETTER = "has_letter"
    """They got a letter once."""
    HAS_ANSWER = "has_answer"
    """They referred the family here and heard how it went."""


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody outside the house, and why; ``day`` is when they got to know it."""

    whom: str
    why: TellWhy
    day: date


@dataclass(frozen=True, slots=True)
class FamilyGoing:
    """``stops`` are the open referrals and ``live`` the consents that still hold; ``courses`` keep their
    seats, which are erased on their own."""

    family: UUID
    name: str
    phone: bool
    stops: tuple[Referral, ...]
    live: tuple[Consent, ...]
    referrals: int
    consents: int
    meetings: int
    tell: tuple[ToTell, ...]
    courses: tuple[str, ...]
    in_backups_until: date


def family_going(session: Session, actor: Actor, family: UUID) -> FamilyGoing:
    """UserError ``family_gone``; NotAllowed for whoever may not erase one."""
    require(actor, Right.REFERRALS)
    page = family_page(session, actor, family)
    if page is None:
        raise UserError("family_gone")
    today = clock.today()
    referrals = tuple(line.referral for line in page.referrals)
    return FamilyGoing(
        family=family,
        name=page.family.name,
        phone=bool(page.family.phone),
        stops=tuple(one for one in referrals if one.open),
        live=tuple(one for one in page.consents if one.state(today) is ConsentState.LIVE),
        referrals=len(referrals),
        consents=len(page.consents),
        meetings=len(page.meetings),
        tell=_once(_to_tell(page, referrals)),
        courses=_courses(session, family),
        in_backups_until=today + timedelta(days=KEPT_IN_BACKUPS),
    )


def _to_tell(page: FamilyPage, referrals: Iterable[Referral]) -> Iterator[ToTell]:
    for duty in page.tellings:
        if duty.told_on is None:
            yield ToTell(duty.whom, TellWhy.WITHDRAWN, duty.since)
    for one in referrals:
        why = _knows(one)
        if why is not None:
            yield ToTell(", ".join(part for part in (one.party, one.unit) if part), why, _since(one))


def _knows(one: Referral) -> TellWhy | None:
    """What its other end knows of the family from us, or waits for."""
    if one.direction is Direction.IN:
        if one.feedback_due is not None and one.feedback_on is None:
            return TellWhy.AWAITS_ANSWER
        return None if one.feedback_on is None else TellWhy.HAS_ANSWER
    if not one.sent:
        return None
    return TellWhy.WORKS_ON_IT if one.open else TellWhy.HAS_LETTER


def _since(one: Referral) -> date:
    sent = (step.day for step in one.steps if step.step is Step.SENT)
    return one.feedback_on or next(sent, one.steps[0].day)


def _once(found: Iterable[ToTell]) -> tuple[ToTell, ...]:
    """Each of them once, with what presses most."""
    order = list(TellWhy)
    kept: dict[str, ToTell] = {}
    for one in sorted(found, key=lambda each: (order.index(each.why), each.day)):
        kept.setdefault(one.whom.casefold(), one)
    return tuple(kept.values())


def _courses(session: Session, family: UUID) -> tuple[str, ...]:
    tied = (
        select(Course.name)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .join(FamilyEnrolment, FamilyEnrolment.enrolment_id == Enrolment.id)
        .where(FamilyEnrolment.family_id == family)
        .order_by(Course.first_day, Course.name)
    )
    return tuple(dict.fromkeys(session.execute(tied).scalars()))
