"""Consents: kept only when they are specific, taken back in one verb that stops what rests on them.

Who must be told of a withdrawal is written down with it: each receiver that has got something, and whoever
had a letter lying that is not sent (RULES § 6).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.consent import Consent, ConsentText, Vague
from familiehus.handover.referral import Direction, Referral, Step, StepTaken, taken
from familiehus.handover.vagueness import vague
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Referral as ReferralRow
from familiehus.models.handover import TellDuty
from familiehus.queries.handover_rows import consent_of, referrals_of
from familiehus.services.family_retention import keep
from familiehus.services.handover_doors import consent_in, family_in
from familiehus.services.handover_words import PARTY_MOST, PURPOSE_MOST, WHO_MOST, clean_lines, clean_words
from familiehus.services.referral_book import rewrite
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

WITHDRAWN_REASON = "samtykket er trukket tilbage"


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """Keep a yes. Who took it is the member of staff at the desk, whatever stands in ``taken_by``."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class TakeBackConsent:
    """Undo of GiveConsent, typed by mistake: it goes, as long as nothing rests on it."""

    id: UUID


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The family takes its yes back."""

    id: UUID


@dataclass(frozen=True, slots=True)
class MarkTold:
    """``whom`` has been told of the withdrawal; ``told`` False takes that back."""

    consent: UUID
    whom: str
    told: bool = True


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What became of it: ``stopped`` are the referrals that rested on it, ``tell`` who must be told."""

    consent: Consent
    stopped: tuple[UUID, ...]
    tell: tuple[str, ...]


def give_consent(uow: UnitOfWork, command: GiveConsent) -> Change:
    """The same command twice is one consent. UserError ``consent_`` and the first fault of ``vague`` (field
    ``faults``: all of them), ``consent_ahead``, ``consent_over``, ``family_gone`` and those of
    ``clean_words``."""
    require(uow.actor, Right.DESK)
    family_in(uow.session, uow.actor, command.consent.family)
    consent = _checked(command.consent, uow.actor.name)
    if uow.session.get(ConsentRow, consent.id) is None:
        uow.session.add(_row(consent))
        keep(uow.session, consent.family)
        uow.commit()
    kept = consent_of(consent_in(uow.session, uow.actor, consent.id))
    return _change(ChangeVerb.ADDED, kept, after=kept)


def take_back_consent(uow: UnitOfWork, command: TakeBackConsent) -> Change:
    """UserError ``consent_in_use`` when a referral rests on it or it was withdrawn: then it is withdrawn,
    not forgotten. ``consent_gone``."""
    require(uow.actor, Right.DESK)
    row = consent_in(uow.session, uow.actor, command.id)
    if row.withdrawn_on is not None or _resting(uow.session, row.id):
        raise UserError("consent_in_use")
    before = consent_of(row)
    uow.session.delete(row)
    keep(uow.session, before.family)
    uow.commit()
    return _change(ChangeVerb.REMOVED, before, before=before)


def withdraw_consent(uow: UnitOfWork, command: WithdrawConsent) -> Change:
    """From this moment nothing rests on it. ``after`` of the Change is :class:`Withdrawal`; ``counts`` says
    how many were ``stopped``. A second time changes nothing. UserError ``consent_gone``."""
    require(uow.actor, Right.DESK)
    row = consent_in(uow.session, uow.actor, command.id)
    before = consent_of(row)
    stopped: tuple[Referral, ...] = ()
    if row.withdrawn_on is None:
        row.withdrawn_on = clock.today()
        resting = _resting(uow.session, row.id)
        for whom in dict.fromkeys(whom for one in resting for whom in _to_tell(one)):
            uow.session.add(TellDuty(consent_id=row.id, whom=whom, told_on=None, told_by=""))
        stopped = tuple(_stop(uow, one) for one in resting if one.open and one.direction is Direction.OUT)
        keep(uow.session, row.family_id)
        uow.commit()
    duties = select(TellDuty.whom).where(TellDuty.consent_id == row.id).order_by(TellDuty.whom)
    tell = tuple(uow.session.execute(duties).scalars())
    after = Withdrawal(consent_of(row), tuple(one.id for one in stopped), tell)
    change = _change(ChangeVerb.CHANGED, before, before=before, after=after)
    return replace(change, counts={"stopped": len(stopped), "tell": len(tell)})


def mark_told(uow: UnitOfWork, command: MarkTold) -> Change:
    """UserError ``consent_gone``, ``tell_unknown`` when nobody by that name was to be told."""
    require(uow.actor, Right.DESK)
    row = consent_in(uow.session, uow.actor, command.consent)
    duty = uow.session.get(TellDuty, (row.id, command.whom))
    if duty is None:
        raise UserError("tell_unknown")
    duty.told_on = clock.today() if command.told else None
    duty.told_by = uow.actor.name if command.told else ""
    keep(uow.session, row.family_id)
    uow.commit()
    kept = consent_of(row)
    return _change(ChangeVerb.CHANGED, kept, before=kept, after=kept)


def check_lawful(consent: Consent) -> None:
    """UserError ``consent_`` and the fault, ``consent_ahead``, ``consent_over``."""
    faults = vague(consent)
    if faults:
        every = tuple(fault_code(one) for one in faults)
        raise UserError(every[0], faults=every)
    if consent.given_on > clock.today():
        raise UserError("consent_ahead", day=consent.given_on)
    if consent.until < clock.today():
        raise UserError("consent_over", day=consent.until)


def fault_code(fault: Vague) -> str:
    """The code whose sentence says what is missing."""
    return f"consent_{fault}"


def _checked(consent: Consent, taken_by: str) -> Consent:
    said = consent.text
    text = ConsentText(
        clean_lines(said.information),
        clean_words(said.sender, "sender", PARTY_MOST),
        clean_words(said.receiver, "receiver", PARTY_MOST),
        clean_words(said.receiver_unit, "receiver_unit", PARTY_MOST),
        clean_words(said.purpose, "purpose", PURPOSE_MOST),
    )
    giver = clean_words(consent.giver, "giver", WHO_MOST)
    kept = replace(consent, giver=giver, text=text, taken_by=taken_by, withdrawn_on=None)
    check_lawful(kept)
    return kept


def _row(consent: Consent) -> ConsentRow:
    text = consent.text
    return ConsentRow(
        id=consent.id,
        family_id=consent.family,
        giver=consent.giver,
        given_for=str(consent.given_for),
        information="\n".join(text.information),
        sender=text.sender,
        receiver=text.receiver,
        receiver_unit=text.receiver_unit,
        purpose=text.purpose,
        form=str(consent.form),
        given_on=consent.given_on,
        until=consent.until,
        taken_by=consent.taken_by,
        withdrawn_on=None,
    )


def _resting(session: Session, consent: UUID) -> tuple[Referral, ...]:
    return referrals_of(session, select(ReferralRow).where(ReferralRow.consent_id == consent))


def _to_tell(one: Referral) -> Iterator[str]:
    """Who has got something because of the yes, or has something lying."""
    out = one.direction is Direction.OUT
    if one.sent if out else one.feedback_on is not None:
        yield ", ".join(part for part in (one.party, one.unit) if part)
    elif one.open and out:
        yield one.owner


def _stop(uow: UnitOfWork, one: Referral) -> Referral:
    step = StepTaken(Step.STOPPED, clock.today(), uow.actor.name, uow.actor.name, WITHDRAWN_REASON)
    return rewrite(uow.session, taken(one, step))


def _change(
    verb: ChangeVerb, consent: Consent, before: object | None = None, after: object | None = None
) -> Change:
    return Change("consent", verb, (consent.id, consent.family), before=before, after=after)
