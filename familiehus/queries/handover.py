"""Families on their way as the pages show them: who they are, and one family whole.

Everybody sees as far as ``handover.sight`` says; somebody else's family is simply not there.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.handover.consent import Consent
from familiehus.handover.meetings import SharingMeeting
from familiehus.i18n import danish_order
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family, FamilyEnrolment
from familiehus.queries.handover_duties import Duties, Expiring, duties
from familiehus.queries.handover_lines import (
    ReferralLine,
    Telling,
    referral_line,
    referral_rows,
    seen_families,
    tellings,
)
from familiehus.queries.handover_rows import consent_of, meetings_of
from familiehus.values import Actor

__all__ = [
    "Duties",
    "Expiring",
    "FamilyPage",
    "FamilyRow",
    "ReferralLine",
    "Telling",
    "consents_of",
    "duties",
    "families",
    "family_page",
    "family_row",
    "referral_line",
    "referral_rows",
    "tellings",
]


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family. ``erase_on`` is when it is forgotten; None while something is open."""

    id: UUID
    name: str
    phone: str
    opened_on: date
    erase_on: date | None


@dataclass(frozen=True, slots=True)
class FamilyPage:
    """One family whole, as far as one may see: consents and referrals the newest first."""

    family: FamilyRow
    consents: tuple[Consent, ...]
    referrals: tuple[ReferralLine, ...]
    meetings: tuple[SharingMeeting, ...]
    tellings: tuple[Telling, ...]
    enrolments: tuple[UUID, ...]


def family_row(row: Family) -> FamilyRow:
    """As the pages show it."""
    erase_on = None if row.erase_on == date.max else row.erase_on
    return FamilyRow(row.id, row.name, row.phone, row.opened_on, erase_on)


def families(session: Session, actor: Actor) -> tuple[FamilyRow, ...]:
    """Those one may see, by name."""
    rows = session.execute(select(Family).where(seen_families(actor))).scalars()
    found = (family_row(row) for row in rows)
    return tuple(sorted(found, key=lambda one: (danish_order(one.name), one.opened_on)))


def family_page(session: Session, actor: Actor, family: UUID) -> FamilyPage | None:
    """None when it is gone, or is not one's to see."""
    row = session.execute(select(Family).where(Family.id == family, seen_families(actor))).scalar()
    if row is None:
        return None
    tied = select(FamilyEnrolment.enrolment_id).where(FamilyEnrolment.family_id == family)
    return FamilyPage(
        family_row(row),
        consents_of(session, actor, family),
        tuple(reversed(referral_rows(session, actor, family=family))),
        meetings_of(session, family),
        tellings(session, actor, family=family),
        tuple(session.execute(tied).scalars()),
    )


def consents_of(session: Session, actor: Actor, family: UUID) -> tuple[Consent, ...]:
    """A family's, the newest first."""
    query = (
        select(ConsentRow)
        .join(Family, Family.id == ConsentRow.family_id)
        .where(ConsentRow.family_id == family, seen_families(actor))
        .order_by(ConsentRow.given_on.desc(), ConsentRow.until.desc())
    )
    return tuple(consent_of(row) for row in session.execute(query).scalars())
