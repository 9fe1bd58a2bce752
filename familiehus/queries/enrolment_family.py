"""Which family an enrolment belongs to, so that its page opens from the course."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.models.handover import FamilyEnrolment


def family_of_enrolment(session: Session, enrolment: UUID) -> UUID | None:
    """None while it is tied to none. What one may see of the family is asked when its page is read."""
    query = select(FamilyEnrolment.family_id).where(FamilyEnrolment.enrolment_id == enrolment)
    return session.execute(query).scalar()
