"""What must hold before a referral is begun or moved: a receiver, an open gate, a day that fits."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.gate import Gate, gate_of
from familiehus.handover.referral import Direction, Referral, Step
from familiehus.handover.vagueness import names_nobody
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.offer import Offer
from familiehus.offers.offer import OfferLevel, OfferState
from familiehus.queries.handover_rows import consent_of
from familiehus.services.handover_words import PARTY_MOST, REASON_MOST, WHO_MOST, clean_words


def check_receiver(party: str, unit: str) -> None:
    """UserError ``receiver_nobody``: "kommunen" is nobody who can catch a family."""
    if names_nobody(party, unit):
        raise UserError("receiver_nobody")


def check_offer(session: Session, offer: UUID | None) -> None:
    """UserError ``offer_unlisted``, ``offer_ended``, ``offer_needs_screening``: the authority's, for those
    of barnets lov §§ 30-31."""
    if offer is None:
        return
    row = session.get(Offer, offer)
    if row is None:
        raise UserError("offer_unlisted")
    if row.state == str(OfferState.ENDED):
        raise UserError("offer_ended", offer=row.name)
    if row.level == str(OfferLevel.BY_LAW):
        raise UserError("offer_needs_screening", offer=row.name)


def gate_now(session: Session, referral: Referral) -> Gate:
    """As it stands at this moment."""
    row = None if referral.consent is None else session.get(ConsentRow, referral.consent)
    return gate_of(referral, None if row is None else consent_of(row), clock.today())


def check_gate(session: Session, referral: Referral) -> None:
    """UserError ``gate_closed`` with the field ``why``: a value of ``Gate``."""
    gate = gate_now(session, referral)
    if not gate.lets_through:
        raise UserError("gate_closed", why=str(gate))


def check_day(referral: Referral, day: date) -> None:
    """News have a day, between the last one's and today. UserError ``step_ahead``, ``step_before``."""
    if day > clock.today():
        raise UserError("step_ahead", day=day)
    if day < referral.steps[-1].day:
        raise UserError("step_before", day=day, last=referral.steps[-1].day)


def checked_due(due_on: date | None) -> date | None:
    """UserError ``due_past``: news that were due before they could come."""
    if due_on is not None and due_on < clock.today():
        raise UserError("due_past", day=due_on)
    return due_on


def checked_teller(told_by: str, step: Step, myself: str) -> str:
    """Who told us; what we do ourselves we need not be told. UserError ``told_by_missing``."""
    teller = clean_words(told_by, "told_by", WHO_MOST)
    if teller or step is Step.SENT:
        return teller or myself
    raise UserError("told_by_missing")


def checked_why(reason: str, code: str) -> str:
    """A reason; UserError ``code`` without one."""
    words = clean_words(reason, "reason", REASON_MOST)
    if not words:
        raise UserError(code)
    return words


def checked_owner(owner: str) -> str:
    """UserError ``owner_missing``: every open referral has somebody who sees to it."""
    words = clean_words(owner, "owner", WHO_MOST)
    if not words:
        raise UserError("owner_missing")
    return words


def checked_party(party: str, unit: str, direction: Direction) -> tuple[str, str]:
    """Who receives it, or who sent it to us. UserError ``receiver_nobody``, ``referrer_missing``."""
    named = clean_words(party, "receiver", PARTY_MOST), clean_words(unit, "receiver_unit", PARTY_MOST)
    if direction is Direction.OUT:
        check_receiver(*named)
    elif not named[0]:
        raise UserError("referrer_missing")
    return named
