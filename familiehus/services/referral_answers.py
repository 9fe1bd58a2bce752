"""Incoming referrals: what they become here, and that whoever sent the family hears from us.

They lose trust when a referral goes silent (RULES § 7). That it came needs no yes; how it went needs one.
"""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from familiehus import clock
from familiehus.courses.family import EnrolmentStatus
from familiehus.errors import UserError
from familiehus.handover.consent import ConsentState, same
from familiehus.handover.referral import Direction, Feedback, Referral, Step, StepTaken, allowed_steps, taken
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment
from familiehus.queries.handover_rows import consent_of
from familiehus.services.families import tie
from familiehus.services.handover_doors import consent_in, referral_in
from familiehus.services.referral_book import write_down
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """Whoever referred the family was told. All but "we have it" rests on ``consent``, or on the family
    having agreed."""

    id: UUID
    feedback: Feedback
    day: date
    consent: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackFeedback:
    """Undo of GiveFeedback: as it was ``before`` (the Change's ``before``)."""

    before: Referral


@dataclass(frozen=True, slots=True)
class SetAgreed:
    """The family said yes, or no (any more), to the referrer hearing how it went."""

    id: UUID
    agreed: bool


@dataclass(frozen=True, slots=True)
class TurnReferral:
    """It becomes something here: ``enrolment`` for ENROLLED, ``meets_on`` and ``meets_at`` (minutes since
    midnight) for APPOINTMENT."""

    id: UUID
    step: Step
    enrolment: UUID | None = None
    meets_on: date | None = None
    meets_at: int | None = None


def give_feedback(uow: UnitOfWork, command: GiveFeedback) -> Change:
    """The first day they heard counts as in time; the newest word is what they know. UserError
    ``feedback_out``, ``feedback_ahead``, ``feedback_before``, ``feedback_unsaid`` without a yes that covers
    the referrer, ``referral_gone``, ``consent_gone``."""
    require(uow.actor, Right.DESK)
    before = _incoming(uow, command.id)
    if command.day > clock.today():
        raise UserError("feedback_ahead", day=command.day)
    if command.day < before.steps[0].day:
        raise UserError("feedback_before", day=before.steps[0].day)
    consent = before.consent
    if command.feedback is not Feedback.GOT_IT and not before.agreed:
        consent = _covering(uow, before, command.consent)
    heard = command.day if before.feedback_on is None else min(before.feedback_on, command.day)
    after = replace(before, feedback=command.feedback, feedback_on=heard, consent=consent)
    return write_down(uow, after, before)


def take_back_feedback(uow: UnitOfWork, command: TakeBackFeedback) -> Change:
    """UserError ``referral_gone``."""
    require(uow.actor, Right.DESK)
    now, was = _incoming(uow, command.before.id), command.before
    after = replace(now, feedback=was.feedback, feedback_on=was.feedback_on, consent=was.consent)
    return write_down(uow, after, now)


def set_agreed(uow: UnitOfWork, command: SetAgreed) -> Change:
    """UserError ``feedback_out``, ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = _incoming(uow, command.id)
    return write_down(uow, replace(before, agreed=command.agreed), before)


def turn_referral(uow: UnitOfWork, command: TurnReferral) -> Change:
    """UserError ``turn_out`` for one that we sent, ``step_not_next``, ``turn_enrolment`` without one,
    ``enrolment_gone``, ``enrolment_over``, ``enrolment_other_family``, ``appointment_when``,
    ``appointment_past``, ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = referral_in(uow.session, uow.actor, command.id)
    if before.direction is Direction.OUT:
        raise UserError("turn_out")
    allowed = tuple(one for one in allowed_steps(before) if one.turned)
    if command.step not in allowed:
        raise UserError("step_not_next", step=str(command.step), allowed=tuple(map(str, allowed)))
    due, turned = _turned(uow, before, command)
    name = uow.actor.name
    return write_down(uow, taken(turned, StepTaken(command.step, clock.today(), name, name, "", due)), before)


def _turned(uow: UnitOfWork, referral: Referral, command: TurnReferral) -> tuple[date | None, Referral]:
    """When the next news are due, and the referral with what it became."""
    if command.step is Step.ENROLLED:
        first_day = _enrolled(uow, referral, command.enrolment)
        due = first_day if first_day > clock.today() else None
        return due, replace(referral, became=command.enrolment)
    if command.step is Step.APPOINTMENT:
        if command.meets_on is None or command.meets_at is None or not 0 <= command.meets_at < 24 * 60:
            raise UserError("appointment_when")
        if command.meets_on < clock.today():
            raise UserError("appointment_past", day=command.meets_on)
        return command.meets_on, replace(referral, meets_on=command.meets_on, meets_at=command.meets_at)
    return None, referral


def _enrolled(uow: UnitOfWork, referral: Referral, enrolment: UUID | None) -> date:
    """Tie it; the first day of the course, when the family is awaited."""
    if enrolment is None:
        raise UserError("turn_enrolment")
    row = uow.session.get(Enrolment, enrolment)
    if row is None:
        raise UserError("enrolment_gone")
    if EnrolmentStatus(row.status).over:
        raise UserError("enrolment_over")
    tie(uow.session, referral.family, enrolment, referral.id)
    return uow.session.get_one(Course, row.course_id).first_day


def _incoming(uow: UnitOfWork, referral: UUID) -> Referral:
    found = referral_in(uow.session, uow.actor, referral)
    if found.direction is Direction.OUT:
        raise UserError("feedback_out")
    return found


def _covering(uow: UnitOfWork, referral: Referral, consent: UUID | None) -> UUID:
    """A live yes of this family to its referrer. What went before counts as long as it lives."""
    asked = consent or referral.consent
    if asked is None:
        raise UserError("feedback_unsaid")
    kept = consent_of(consent_in(uow.session, uow.actor, asked))
    live = kept.state(clock.today()) is ConsentState.LIVE and kept.family == referral.family
    named = same(kept.text.receiver) == same(referral.party)
    if not live or not named or (referral.unit and same(kept.text.receiver_unit) != same(referral.unit)):
        raise UserError("feedback_unsaid")
    return kept.id
