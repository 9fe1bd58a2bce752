"""A referral written to its tables: the row and its steps, always together, always from the frozen value."""

from datetime import date

from sqlalchemy import delete
from sqlalchemy.orm import Session

from familiehus.handover.referral import Referral
from familiehus.models.handover import FamilyEnrolment, ReferralStep
from familiehus.models.handover import Referral as ReferralRow
from familiehus.services.family_retention import keep
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


def enter(session: Session, referral: Referral) -> Referral:
    """A new one."""
    session.add(ReferralRow(id=referral.id, **_columns(referral)))
    session.flush()
    _write_steps(session, referral)
    return referral


def rewrite(session: Session, referral: Referral) -> Referral:
    """One that is there, as it is now."""
    row = session.get_one(ReferralRow, referral.id)
    for name, value in _columns(referral).items():
        setattr(row, name, value)
    session.execute(
        delete(ReferralStep)
        .where(ReferralStep.referral_id == referral.id)
        .execution_options(synchronize_session="fetch")
    )
    _write_steps(session, referral)
    return referral


def write_down(uow: UnitOfWork, after: Referral, before: Referral) -> Change:
    """The last thing a verb that moves a referral does."""
    rewrite(uow.session, after)
    keep(uow.session, after.family)
    uow.commit()
    return referral_change(ChangeVerb.CHANGED, after, before)


def referral_change(verb: ChangeVerb, after: Referral, before: Referral | None = None) -> Change:
    """What pages refresh from."""
    return Change("referral", verb, (after.id, after.family), before=before, after=after)


def tear_out(session: Session, referral: Referral) -> None:
    """One that should never have been there."""
    session.delete(session.get_one(ReferralRow, referral.id))
    session.flush()


def untie(session: Session, referral: Referral) -> None:
    """The enrolment that this referral became is not the family's after all. A tie from before it stays."""
    session.execute(
        delete(FamilyEnrolment)
        .where(FamilyEnrolment.referral_id == referral.id)
        .execution_options(synchronize_session="fetch")
    )


def _write_steps(session: Session, referral: Referral) -> None:
    for number, one in enumerate(referral.steps):
        session.add(
            ReferralStep(
                referral_id=referral.id,
                number=number,
                step=str(one.step),
                day=one.day,
                told_by=one.told_by,
                by=one.by,
                reason=one.reason,
                due_on=_due(referral, one.due_on),
            )
        )
    session.flush()


def _due(referral: Referral, due_on: date | None) -> date:
    return due_on or referral.due_on


def _columns(one: Referral) -> dict[str, object]:
    return {
        "family_id": one.family,
        "direction": str(one.direction),
        "party": one.party,
        "unit": one.unit,
        "purpose": one.purpose,
        "information": "\n".join(one.information),
        "consent_id": one.consent,
        "carried": one.carried,
        "agreed": one.agreed,
        "offer_id": one.offer,
        "profession": one.profession,
        "owner": one.owner,
        "made_by": one.made_by,
        "due_on": one.due_on,
        "step": str(one.step),
        "closed_on": one.closed_on,
        "next_step": None if one.next_step is None else str(one.next_step),
        "closing_reason": one.closing_reason,
        "feedback_due": one.feedback_due,
        "feedback_on": one.feedback_on,
        "feedback": None if one.feedback is None else str(one.feedback),
        "became": one.became,
        "meets_on": one.meets_on,
        "meets_at": one.meets_at,
    }
