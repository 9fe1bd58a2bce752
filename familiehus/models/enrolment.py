"""The identified side of courses: families, their members, their attendance, and the record of the queue."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Enrolment(Base):
    """Table ``enrolment`` (tilmelding). ``queued`` orders the queue; ``erase_on`` is the retention date."""

    __tablename__ = "enrolment"
    __table_args__ = (CheckConstraint("seats >= 1", name="seats"), kept_as("identified"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    course_id: Mapped[UUID] = mapped_column(ForeignKey("course.id"), index=True)
    status: Mapped[str] = mapped_column(String(20))
    seats: Mapped[int]
    queued: Mapped[int]
    priority: Mapped[str] = mapped_column(String(200))
    referrer: Mapped[str | None] = mapped_column(String(80))
    override: Mapped[str] = mapped_column(String(200))
    wants_next: Mapped[bool]
    offer_until: Mapped[datetime | None]
    unanswered: Mapped[int]
    reason: Mapped[str] = mapped_column(String(200))
    enrolled_on: Mapped[date]
    told: Mapped[bool]
    """The call list: they have been told what was decided about the course."""
    erase_on: Mapped[date] = mapped_column(index=True)


class Member(Base):
    """Table ``member`` (deltager): calling name, and only what the template asks for."""

    __tablename__ = "member"
    __table_args__ = (kept_as("identified"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(80))
    phone: Mapped[str] = mapped_column(String(20))
    due_date: Mapped[date | None]
    birth_month: Mapped[date | None]
    language: Mapped[str] = mapped_column(String(40))
    postnummer: Mapped[str] = mapped_column(String(30))


class EnrolmentEvent(Base):
    """Table ``enrolment_event``: what happened in the queue, in order, with its reason. No names."""

    __tablename__ = "enrolment_event"
    __table_args__ = (kept_as("identified"),)

    course_id: Mapped[UUID] = mapped_column(ForeignKey("course.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    what: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(200))
    needed: Mapped[int]
    free: Mapped[int]


class Attendance(Base):
    """Table ``attendance`` (fremmøde): one family at one session, by the session's original date."""

    __tablename__ = "attendance"
    __table_args__ = (kept_as("identified"),)

    enrolment_id: Mapped[UUID] = mapped_column(
        ForeignKey("enrolment.id", ondelete="CASCADE"), primary_key=True
    )
    session: Mapped[date] = mapped_column(primary_key=True)
    came: Mapped[str] = mapped_column(String(20))
