"""Families, consents, referrals and meetings between their tables and the frozen values of ``handover``."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Direction, Feedback, NextStep, Referral, Step, StepTaken
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Referral as ReferralRow
from familiehus.models.handover import ReferralStep
from familiehus.models.handover import SharingMeeting as MeetingRow

Steps = dict[UUID, tuple[StepTaken, ...]]


def lines_of(text: str) -> tuple[str, ...]:
    """One concrete thing a line."""
    return tuple(text.split("\n")) if text else ()


def consent_of(row: ConsentRow) -> Consent:
    """As it is kept."""
    return Consent(
        row.id,
        row.family_id,
        row.giver,
        GivenFor(row.given_for),
        ConsentText(lines_of(row.information), row.sender, row.receiver, row.receiver_unit, row.purpose),
        ConsentForm(row.form),
        row.given_on,
        row.until,
        row.taken_by,
        row.withdrawn_on,
    )


def meeting_of(row: MeetingRow) -> SharingMeeting:
    """As it is kept."""
    parties = tuple(Party(one) for one in row.parties.split("|"))
    return SharingMeeting(row.id, row.family_id, row.day, parties, row.taken_by, row.follow_up_reason)


def meetings_of(session: Session, family: UUID) -> tuple[SharingMeeting, ...]:
    """Those about a family, the first one first."""
    query = select(MeetingRow).where(MeetingRow.family_id == family)
    found = sorted(session.execute(query).scalars(), key=lambda row: (row.day, bool(row.follow_up_reason)))
    return tuple(meeting_of(row) for row in found)


def referrals_of(session: Session, query: Select[ReferralRow]) -> tuple[Referral, ...]:
    """What a query over the table finds, in its order, each with its steps."""
    rows = tuple(session.execute(query).scalars())
    steps = steps_of(session, (row.id for row in rows))
    return tuple(referral_of(row, steps[row.id]) for row in rows)


def one_referral(session: Session, referral: UUID) -> Referral | None:
    """By its id."""
    return next(iter(referrals_of(session, select(ReferralRow).where(ReferralRow.id == referral))), None)


def steps_of(session: Session, referrals: Iterable[UUID]) -> Steps:
    """Each one's steps in their order. Asked for in handfuls: SQLite takes so many names a statement."""
    found: Steps = {}
    ids = tuple(referrals)
    for start in range(0, len(ids), 500):
        query = select(ReferralStep).where(ReferralStep.referral_id.in_(ids[start : start + 500]))
        for row in session.execute(query.order_by(ReferralStep.referral_id, ReferralStep.number)).scalars():
            one = StepTaken(Step(row.step), row.day, row.told_by, row.by, row.reason, row.due_on)
            found[row.referral_id] = (*found.get(row.referral_id, ()), one)
    return found


def referral_of(row: ReferralRow, steps: tuple[StepTaken, ...]) -> Referral:
    """As it is kept."""
    return Referral(
        id=row.id,
        family=row.family_id,
        direction=Direction(row.direction),
        party=row.party,
        unit=row.unit,
        purpose=row.purpose,
        owner=row.owner,
        made_by=row.made_by,
        due_on=row.due_on,
        steps=steps,
        information=lines_of(row.information),
        consent=row.consent_id,
        carried=row.carried,
        agreed=row.agreed,
        offer=row.offer_id,
        profession=row.profession,
        closed_on=row.closed_on,
        next_step=None if row.next_step is None else NextStep(row.next_step),
        closing_reason=row.closing_reason,
        feedback_due=row.feedback_due,
        feedback_on=row.feedback_on,
        feedback=None if row.feedback is None else Feedback(row.feedback),
        became=row.became,
        meets_on=row.meets_on,
        meets_at=row.meets_at,
    )
