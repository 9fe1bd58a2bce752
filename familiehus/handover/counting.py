"""What stays of a closed referral when its family is erased: the facts of a count, of a whole month.

The figures are made of these facts also while the family is here, so that erasing it changes no number.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from familiehus.handover.referral import Direction, NextStep, Referral, Step


class Happening(StrEnum):
    """What else of a family stays as a count of its month (``handover_count.what``)."""

    GIVEN = "samtykke givet"
    WITHDRAWN = "samtykke trukket tilbage"
    MEETING = "§ 11 e-møde"
    FOLLOW_UP = "§ 11 e-opfølgning"


@dataclass(frozen=True, slots=True)
class ReferralFact:
    """A referral as a number. ``month`` is the first of the month it was closed in, None while it is open.

    ``outcome`` is its last step. Days run from its first step; None: it never came there. ``in_time`` is
    whether the referrer heard in time; None: nobody waits for it, or there is time yet.
    """

    month: date | None
    direction: Direction
    party: str
    profession: str | None
    outcome: Step
    next_step: NextStep | None
    sent_days: int | None
    received_days: int | None
    contact_days: int | None
    caught_days: int | None
    in_time: bool | None

    @property
    def caught(self) -> bool:
        """Somebody else holds the family."""
        return self.outcome is Step.CAUGHT


def fact_of(referral: Referral, today: date) -> ReferralFact:
    """The referral with everything that is somebody's taken away."""
    closed = referral.closed_on
    return ReferralFact(
        month=None if closed is None else closed.replace(day=1),
        direction=referral.direction,
        party=referral.party,
        profession=referral.profession,
        outcome=referral.step,
        next_step=referral.next_step,
        sent_days=referral.days_to(Step.SENT),
        received_days=referral.days_to(Step.RECEIVED),
        contact_days=referral.days_to(Step.IN_CONTACT),
        caught_days=referral.days_to(Step.CAUGHT),
        in_time=in_time(referral, today),
    )


def in_time(referral: Referral, today: date) -> bool | None:
    """Whether the referrer heard by the day they should."""
    if referral.feedback_due is None:
        return None
    if referral.feedback_on is not None:
        return referral.feedback_on <= referral.feedback_due
    return False if today > referral.feedback_due else None
