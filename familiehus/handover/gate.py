"""The gate of an outgoing referral: may anything about the family leave the house at this moment?

Asked again whenever something is about to leave; nothing remembers an old answer.
"""

from datetime import date
from enum import StrEnum

from familiehus.handover.consent import Consent, ConsentState, same
from familiehus.handover.referral import Direction, Referral, Step


class Gate(StrEnum):
    """Why it is open, or why not."""

    CONSENT = "samtykke"
    CARRIED = "familien bærer selv"
    MISSING = "missing"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    UNCOVERED = "uncovered"
    OVER = "over"
    """Stopped, closed, or an incoming one: there is nothing to send."""

    @property
    def lets_through(self) -> bool:
        """Something may leave the house."""
        return self in (Gate.CONSENT, Gate.CARRIED)


def gate_of(referral: Referral, consent: Consent | None, today: date) -> Gate:
    """``consent`` is the one that it names, as it is stored now."""
    if referral.direction is Direction.IN or not referral.open or referral.step is Step.STOPPED:
        return Gate.OVER
    if referral.carried:
        return Gate.CARRIED
    if consent is None or consent.id != referral.consent or consent.family != referral.family:
        return Gate.MISSING
    return _by_consent(referral, consent, today)


def _by_consent(referral: Referral, consent: Consent, today: date) -> Gate:
    state = consent.state(today)
    if state is ConsentState.WITHDRAWN:
        return Gate.WITHDRAWN
    if state is ConsentState.EXPIRED:
        return Gate.EXPIRED
    covered = consent.covers(referral.party, referral.unit, referral.information, today)
    # The purpose stands in the letter too: words that nobody said yes to would slip past the gate in it.
    said = same(referral.purpose) == same(consent.text.purpose)
    return Gate.CONSENT if covered and said else Gate.UNCOVERED
