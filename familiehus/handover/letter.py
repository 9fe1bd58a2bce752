"""What may stand in the letter of a referral, and nothing else: the paper is made from this value alone."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.handover.consent import ConsentForm


@dataclass(frozen=True, slots=True)
class Letter:
    """``family`` is the calling name; ``information`` the lines that were said yes to. ``form``, ``given_on``
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
    practice: bool = False
