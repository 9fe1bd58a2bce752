"""The way in to a family, a consent or a referral inside a unit of work: it is there, and one may see it.

With the right to the desk alone one reaches one's own (``handover.sight``); whoever asks for more is told
who can.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.errors import UserError
from familiehus.handover.referral import Referral
from familiehus.models.handover import Consent as ConsentRow
from familiehus.models.handover import Family
from familiehus.models.handover import Referral as ReferralRow
from familiehus.queries.handover_rows import one_referral
from familiehus.services.rights import Right, may, refuse
from familiehus.values import Actor


def family_in(session: Session, actor: Actor, family: UUID) -> Family:
    """UserError ``family_gone``, or NotAllowed when it is somebody else's."""
    found = session.get(Family, family)
    if found is None:
        raise UserError("family_gone")
    if not may(actor, Right.REFERRALS) and not _is_own(session, actor, found):
        refuse(Right.REFERRALS)
    return found


def _is_own(session: Session, actor: Actor, family: Family) -> bool:
    """Opened by the actor, or with a referral that the actor made."""
    if actor.staff_id is None:
        return False
    made = select(ReferralRow.id).where(
        ReferralRow.family_id == family.id, ReferralRow.made_by == actor.staff_id
    )
    return family.opened_by == actor.staff_id or session.execute(made.limit(1)).first() is not None


def consent_in(session: Session, actor: Actor, consent: UUID) -> ConsentRow:
    """UserError ``consent_gone``, or NotAllowed when its family is somebody else's."""
    found = session.get(ConsentRow, consent)
    if found is None:
        raise UserError("consent_gone")
    family_in(session, actor, found.family_id)
    return found


def referral_in(session: Session, actor: Actor, referral: UUID) -> Referral:
    """UserError ``referral_gone``, or NotAllowed when somebody else made it."""
    found = one_referral(session, referral)
    if found is None:
        raise UserError("referral_gone")
    mine = actor.staff_id is not None and found.made_by == actor.staff_id
    if not mine and not may(actor, Right.REFERRALS):
        refuse(Right.REFERRALS)
    return found
