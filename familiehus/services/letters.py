"""The letter of a referral: what the gate lets through, asked at the moment it is made, and nothing else."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus import clock
from familiehus.handover.consent import ConsentForm
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family
from familiehus.queries.house import house_row
from familiehus.services.handover_doors import referral_in
from familiehus.services.referral_rules import check_gate
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that may stand in it.

    ``family`` is the calling name; ``information`` the lines that were said yes to. ``form``, ``given_on``
    and ``until`` tell of the consent, all None when the family ``carried`` it itself. ``answer_by`` is the
    day until which an answer is asked for. ``house`` and ``sender`` are who sends it, ``made_on`` when.
    """

    referral: UUID
    family: str
    party: str
    unit: str
    purpose: str
    information: tuple[str, ...]
    carried: bool
    form: ConsentForm | None
    given_on: date | None
    until: date | None
    answer_by: date
    house: str
    sender: str
    made_on: date


def letter_of(cupboard: Cupboard, referral_id: UUID) -> Letter:
    """UserError ``gate_closed`` (field ``why``), ``referral_gone``."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        referral = referral_in(session, cupboard.actor, referral_id)
        check_gate(session, referral)
        consent = None if referral.consent is None else session.get_one(ConsentRow, referral.consent)
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
            answer_by=referral.due_on,
            house=house_row(session).name,
            sender=cupboard.actor.name,
            made_on=clock.today(),
        )
