"""The letter of a referral: what the gate lets through, asked at the moment it is made, and nothing else."""

from datetime import date, timedelta
from uuid import UUID

from familiehus import clock
from familiehus.handover.consent import ConsentForm
from familiehus.handover.letter import Letter
from familiehus.handover.referral import ANSWER_DAYS
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family
from familiehus.queries.house import house_row
from familiehus.services.handover_doors import referral_in
from familiehus.services.referral_rules import check_gate
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard


def letter_of(cupboard: Cupboard, referral_id: UUID) -> Letter:
    """UserError ``gate_closed`` (field ``why``), ``referral_gone``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        referral = referral_in(session, cupboard.actor, referral_id)
        check_gate(session, referral)
        consent = None if referral.consent is None else session.get_one(ConsentRow, referral.consent)
        house = house_row(session)
        return Letter(
            referral=referral.id,
            family=session.get_one(Family, referral.family).name,
            party=referral.party,
            unit=referral.unit,
            purpose=referral.purpose,
            information=referral.information,
            carried=referral.carried,
            form=None if consent is None else ConsentForm(consent.form),
            given_on=None if consent is None else consent.given_on,
            until=None if consent is None else consent.until,
            answer_by=_answer_by(referral.due_on),
            house=house.name,
            sender=cupboard.actor.name,
            made_on=clock.today(),
            practice=house.practice,
        )


def _answer_by(due_on: date) -> date:
    """Nobody is asked for an answer by a day that is over."""
    today = clock.today()
    return due_on if due_on >= today else today + timedelta(days=ANSWER_DAYS)
