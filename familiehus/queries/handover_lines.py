"""Referrals as the pages list them, and who must be told of a withdrawal, as far as one may see.

How far that is, ``handover.sight`` says; somebody else's family is simply not there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, false, or_, select, true
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.handover.gate import Gate, gate_of
from familiehus.handover.referral import Direction, Referral
from familiehus.handover.sight import Sight, sight_of
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family, TellDuty
from familiehus.models.handover import Referral as ReferralRow
from familiehus.queries.handover_rows import consent_of, referrals_of
from familiehus.values import Actor

_Row = TypeVar("_Row", Family, ConsentRow)


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One line of the list: the referral, whom it is about, the state of its gate, and days past due."""

    referral: Referral
    family: str
    phone: str
    gate: Gate
    overdue: int
    feedback_overdue: int


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody who must be told that a consent was withdrawn; ``told_on`` None: not yet."""

    consent: UUID
    family: UUID
    name: str
    giver: str
    whom: str
    since: date
    told_on: date | None
    told_by: str


def referral_rows(
    session: Session,
    actor: Actor,
    *,
    today: date | None = None,
    direction: Direction | None = None,
    family: UUID | None = None,
    open_only: bool = False,
) -> tuple[ReferralLine, ...]:
    """Those one may see: open ones first, by the day that news are due; then the closed ones."""
    chosen = [seen_referrals(actor)]
    if direction is not None:
        chosen.append(ReferralRow.direction == str(direction))
    if family is not None:
        chosen.append(ReferralRow.family_id == family)
    if open_only:
        chosen.append(ReferralRow.closed_on.is_(None))
    order = (ReferralRow.closed_on.is_not(None), ReferralRow.due_on, ReferralRow.closed_on)
    found = referrals_of(session, select(ReferralRow).where(*chosen).order_by(*order))
    return _lines(session, found, today or clock.today())


def referral_line(session: Session, actor: Actor, referral: UUID, today: date) -> ReferralLine | None:
    """One of them; None when it is gone, or is not one's to see."""
    query = select(ReferralRow).where(ReferralRow.id == referral, seen_referrals(actor))
    return next(iter(_lines(session, referrals_of(session, query), today)), None)


def tellings(
    session: Session, actor: Actor, *, family: UUID | None = None, undone_only: bool = False
) -> tuple[Telling, ...]:
    """Whom a withdrawal must be told to, the oldest first."""
    chosen = [seen_families(actor)]
    if family is not None:
        chosen.append(Family.id == family)
    if undone_only:
        chosen.append(TellDuty.told_on.is_(None))
    query = (
        select(TellDuty, ConsentRow, Family)
        .join(ConsentRow, ConsentRow.id == TellDuty.consent_id)
        .join(Family, Family.id == ConsentRow.family_id)
        .where(*chosen)
        .order_by(ConsentRow.withdrawn_on, TellDuty.whom)
    )
    return tuple(
        Telling(
            *(consent.id, kin.id, kin.name, consent.giver, duty.whom),
            *(consent.withdrawn_on or consent.given_on, duty.told_on, duty.told_by),
        )
        for duty, consent, kin in session.execute(query)
    )


def seen_families(actor: Actor) -> ColumnElement[bool]:
    """Which rows of ``family`` one may see."""
    sight = sight_of(actor.role)
    if sight is Sight.ALL:
        return true()
    if sight is Sight.NONE or actor.staff_id is None:
        return false()
    made = select(ReferralRow.family_id).where(ReferralRow.made_by == actor.staff_id)
    return or_(Family.opened_by == actor.staff_id, Family.id.in_(made))


def seen_referrals(actor: Actor) -> ColumnElement[bool]:
    """Which rows of ``referral`` one may see."""
    sight = sight_of(actor.role)
    if sight is Sight.ALL:
        return true()
    if sight is Sight.NONE or actor.staff_id is None:
        return false()
    return ReferralRow.made_by == actor.staff_id


def _lines(session: Session, found: tuple[Referral, ...], today: date) -> tuple[ReferralLine, ...]:
    kin = _by_id(session, Family, {one.family for one in found})
    asked = {one.consent for one in found if one.consent is not None}
    said = {id_: consent_of(row) for id_, row in _by_id(session, ConsentRow, asked).items()}
    return tuple(
        ReferralLine(
            one,
            kin[one.family].name,
            kin[one.family].phone,
            gate_of(one, said.get(one.consent) if one.consent else None, today),
            one.overdue(today),
            one.feedback_overdue(today),
        )
        for one in found
    )


def _by_id(session: Session, table: type[_Row], ids: Iterable[UUID]) -> dict[UUID, _Row]:
    """In handfuls: SQLite takes so many names a statement."""
    wanted = tuple(ids)
    found: dict[UUID, _Row] = {}
    for start in range(0, len(wanted), 500):
        rows = session.execute(select(table).where(table.id.in_(wanted[start : start + 500]))).scalars()
        found.update((row.id, row) for row in rows)
    return found
