"""Referrals out and in: nobody is let go before somebody else has caught them (RULES § 7).

Whoever has the right to the desk moves the referrals they made; coordinator and leader everybody's. What
leaves the house goes through the gate, each time anew.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.consent import Consent
from familiehus.handover.referral import (
    ANSWER_DAYS,
    Direction,
    NextStep,
    Referral,
    Step,
    StepTaken,
    allowed_steps,
    taken,
    without_last,
)
from familiehus.models.handover import Consent as ConsentRow
from familiehus.queries.handover_rows import consent_of, one_referral
from familiehus.services.family_retention import keep
from familiehus.services.handover_doors import consent_in, family_in, referral_in
from familiehus.services.handover_words import PURPOSE_MOST, clean_lines, clean_words
from familiehus.services.members import check_referrer
from familiehus.services.referral_answers import (
    GiveFeedback,
    SetAgreed,
    TakeBackFeedback,
    TurnReferral,
    give_feedback,
    set_agreed,
    take_back_feedback,
    turn_referral,
)
from familiehus.services.referral_book import enter, referral_change, tear_out, untie, write_down
from familiehus.services.referral_rules import (
    check_day,
    check_gate,
    check_offer,
    checked_due,
    checked_owner,
    checked_party,
    checked_teller,
    checked_why,
)
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

__all__ = [
    "AssignReferral",
    "CloseReferral",
    "GiveFeedback",
    "ReceiveReferral",
    "Refer",
    "SetAgreed",
    "TakeBackFeedback",
    "TakeBackReferral",
    "TakeBackStep",
    "TakeStep",
    "TurnReferral",
    "assign_referral",
    "close_referral",
    "give_feedback",
    "receive_referral",
    "refer",
    "set_agreed",
    "take_back_feedback",
    "take_back_referral",
    "take_back_step",
    "take_step",
    "turn_referral",
]


@dataclass(frozen=True, slots=True)
class Refer:
    """Send a family on. The gate is ``consent``, or ``carried``: the family brings the letter itself, and
    then no consent is asked for. Without a ``purpose`` it is the consent's."""

    id: UUID
    family: UUID
    party: str
    unit: str = ""
    purpose: str = ""
    information: tuple[str, ...] = ()
    consent: UUID | None = None
    carried: bool = False
    offer: UUID | None = None
    due_on: date | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class ReceiveReferral:
    """A family was sent to us. ``profession`` is a code of the house's list. ``agreed``: the family knows,
    and said yes to, that whoever sent it hears how it went. ``day`` is when it came; today without one."""

    id: UUID
    family: UUID
    profession: str | None
    party: str
    unit: str = ""
    purpose: str = ""
    due_on: date | None = None
    feedback_due: date | None = None
    agreed: bool = False
    owner: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class TakeStep:
    """News: the step, its day and who told us. ``due_on`` is when the next news are due; a fortnight on
    without one."""

    id: UUID
    step: Step
    day: date
    told_by: str
    reason: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class TakeBackStep:
    """Undo of what was written last: the closing, or else the newest step."""

    id: UUID


@dataclass(frozen=True, slots=True)
class TakeBackReferral:
    """Undo of Refer and ReceiveReferral: it goes, as long as nothing has happened with it."""

    id: UUID


@dataclass(frozen=True, slots=True)
class CloseReferral:
    """The family was not caught, and this happens instead ("vi slipper ikke")."""

    id: UUID
    reason: str
    next_step: NextStep


@dataclass(frozen=True, slots=True)
class AssignReferral:
    """Somebody else sees to it now."""

    id: UUID
    owner: str


def refer(uow: UnitOfWork, command: Refer) -> Change:
    """The same command twice is one referral. UserError ``gate_closed`` (field ``why``), ``receiver_nobody``,
    ``purpose_missing``, ``offer_unlisted``, ``offer_ended``, ``offer_needs_screening``, ``due_past``,
    ``family_gone``, ``consent_gone`` and those of ``clean_words``."""
    require(uow.actor, Right.DESK)
    family_in(uow.session, uow.actor, command.family)
    known = one_referral(uow.session, command.id)
    if known is not None:
        return referral_change(ChangeVerb.ADDED, referral_in(uow.session, uow.actor, command.id))
    referral = _outgoing(uow, command)
    check_offer(uow.session, referral.offer)
    check_gate(uow.session, referral)
    enter(uow.session, referral)
    keep(uow.session, referral.family)
    uow.commit()
    return referral_change(ChangeVerb.ADDED, referral)


def receive_referral(uow: UnitOfWork, command: ReceiveReferral) -> Change:
    """The same command twice is one. UserError ``referrer_missing``, ``choice_unknown``, ``due_past``,
    ``received_ahead``, ``family_gone`` and those of ``clean_words``."""
    require(uow.actor, Right.DESK)
    family_in(uow.session, uow.actor, command.family)
    if one_referral(uow.session, command.id) is not None:
        return referral_change(ChangeVerb.ADDED, referral_in(uow.session, uow.actor, command.id))
    check_referrer(uow.session, command.profession)
    referral = enter(uow.session, _incoming(uow, command))
    keep(uow.session, referral.family)
    uow.commit()
    return referral_change(ChangeVerb.ADDED, referral)


def take_step(uow: UnitOfWork, command: TakeStep) -> Change:
    """UserError ``step_not_next`` (fields ``step`` and ``allowed``), ``step_ahead``, ``step_before``,
    ``told_by_missing``, ``step_reason_missing`` for a refusal, ``gate_closed`` and ``offer_ended`` when it is
    about to be sent, ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = referral_in(uow.session, uow.actor, command.id)
    allowed = tuple(one for one in allowed_steps(before) if not one.turned)
    if command.step not in allowed:
        raise UserError("step_not_next", step=str(command.step), allowed=tuple(map(str, allowed)))
    check_day(before, command.day)
    if command.step is Step.SENT:
        check_gate(uow.session, before)
        check_offer(uow.session, before.offer)
    teller = checked_teller(command.told_by, command.step, uow.actor.name)
    reason = checked_why(command.reason, "step_reason_missing") if command.step.refusal else ""
    due = checked_due(command.due_on)
    after = taken(before, StepTaken(command.step, command.day, teller, uow.actor.name, reason, due))
    return write_down(uow, after, before)


def take_back_step(uow: UnitOfWork, command: TakeBackStep) -> Change:
    """UserError ``step_first``: it is taken back whole; ``step_withdrawn``: what stopped with a consent, or
    was closed before it was withdrawn, does not go on; ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = referral_in(uow.session, uow.actor, command.id)
    closing = not before.open and not before.caught
    if not closing and len(before.steps) < 2:
        raise UserError("step_first")
    if before.direction is Direction.OUT and not (closing and before.step is Step.STOPPED):
        consent = _consent(uow, before)
        if before.step is Step.STOPPED or (consent is not None and consent.withdrawn_on is not None):
            raise UserError("step_withdrawn")
    if before.step is Step.ENROLLED and not closing:
        untie(uow.session, before)
    return write_down(uow, without_last(before), before)


def take_back_referral(uow: UnitOfWork, command: TakeBackReferral) -> Change:
    """Gone already is no fault. UserError ``referral_moved`` when news have come, or feedback was given."""
    require(uow.actor, Right.DESK)
    if one_referral(uow.session, command.id) is None:
        return Change("referral", ChangeVerb.REMOVED, (command.id,))
    before = referral_in(uow.session, uow.actor, command.id)
    if len(before.steps) > 1 or not before.open or before.feedback_on is not None:
        raise UserError("referral_moved")
    tear_out(uow.session, before)
    keep(uow.session, before.family)
    uow.commit()
    return Change("referral", ChangeVerb.REMOVED, (before.id, before.family), before=before)


def close_referral(uow: UnitOfWork, command: CloseReferral) -> Change:
    """UserError ``close_needs_refusal``: only *grebet* closes without somebody having said no;
    ``closing_reason_missing``, ``next_step_missing``, ``referral_closed``, ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = referral_in(uow.session, uow.actor, command.id)
    if not before.open:
        raise UserError("referral_closed")
    if not before.step.refusal:
        raise UserError("close_needs_refusal", step=str(before.step))
    reason = checked_why(command.reason, "closing_reason_missing")
    if command.next_step not in tuple(NextStep):
        raise UserError("next_step_missing")
    closed = replace(
        before, closed_on=clock.today(), next_step=NextStep(command.next_step), closing_reason=reason
    )
    return write_down(uow, closed, before)


def assign_referral(uow: UnitOfWork, command: AssignReferral) -> Change:
    """UserError ``owner_missing``, ``referral_closed``, ``referral_gone``."""
    require(uow.actor, Right.DESK)
    before = referral_in(uow.session, uow.actor, command.id)
    if not before.open:
        raise UserError("referral_closed")
    return write_down(uow, replace(before, owner=checked_owner(command.owner)), before)


def _outgoing(uow: UnitOfWork, command: Refer) -> Referral:
    party, unit = checked_party(command.party, command.unit, Direction.OUT)
    rests_on = None if command.carried else command.consent
    purpose = clean_words(command.purpose, "purpose", PURPOSE_MOST)
    if rests_on is not None and not purpose:
        purpose = consent_in(uow.session, uow.actor, rests_on).purpose
    if not purpose:
        raise UserError("purpose_missing")
    today = clock.today()
    due = checked_due(command.due_on) or today + timedelta(days=ANSWER_DAYS)
    return Referral(
        id=command.id,
        family=command.family,
        direction=Direction.OUT,
        party=party,
        unit=unit,
        purpose=purpose,
        owner=checked_owner(uow.actor.name if command.owner is None else command.owner),
        made_by=uow.actor.staff_id,
        due_on=due,
        steps=(StepTaken(Step.CREATED, today, uow.actor.name, uow.actor.name, due_on=due),),
        information=clean_lines(command.information),
        consent=rests_on,
        carried=command.carried,
        offer=command.offer,
    )


def _incoming(uow: UnitOfWork, command: ReceiveReferral) -> Referral:
    party, unit = checked_party(command.party, command.unit, Direction.IN)
    today = clock.today()
    day = command.day or today
    if day > today:
        raise UserError("received_ahead", day=day)
    fortnight = day + timedelta(days=ANSWER_DAYS)
    due = checked_due(command.due_on) or fortnight
    return Referral(
        id=command.id,
        family=command.family,
        direction=Direction.IN,
        party=party,
        unit=unit,
        purpose=clean_words(command.purpose, "purpose", PURPOSE_MOST),
        owner=checked_owner(uow.actor.name if command.owner is None else command.owner),
        made_by=uow.actor.staff_id,
        due_on=due,
        steps=(StepTaken(Step.RECEIVED, day, party, uow.actor.name, due_on=due),),
        agreed=command.agreed,
        profession=command.profession,
        feedback_due=checked_due(command.feedback_due) or fortnight,
    )


def _consent(uow: UnitOfWork, referral: Referral) -> Consent | None:
    row = None if referral.consent is None else uow.session.get(ConsentRow, referral.consent)
    return None if row is None else consent_of(row)
