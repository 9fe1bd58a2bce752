"""A course's queue, read in two plain statements before every seat is given.

Plain text for the driver, and no people: the desk is measured from the last key to the disk, and a statement
built and typed by SQLAlchemy costs as much as the rows of it. Who is in a family is read for those families
that somebody is doing something about.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.courses.family import Enrolment, EnrolmentStatus, Member, MemberKind
from familiehus.courses.seats import Queue
from familiehus.courses.template import CourseTemplate
from familiehus.models.course import CourseTemplate as TemplateRow
from familiehus.models.enrolment import Member as MemberRow
from familiehus.queries.course_templates import template_of
from familiehus.storage.plain_sql import run

_TEMPLATE = tuple(column.key for column in TemplateRow.__table__.columns)
_COURSE = ("name", "place", "state", "seats", "least", "first_day", "last_day", "events")
_COURSE_SQL = (
    f"SELECT {', '.join(f'course.{name}' for name in _COURSE)}, "  # our own column names
    f"{', '.join(f'course_template.{name}' for name in _TEMPLATE)} "
    "FROM course JOIN course_template ON course_template.code = course.template WHERE course.id = ?"
)
_QUEUE_SQL = (
    "SELECT id, status, seats, queued, priority, referrer, override, wants_next, offer_until, unanswered, "
    "reason FROM enrolment WHERE course_id = ?"
)
_STATUS = {str(one): one for one in EnrolmentStatus}


@dataclass(frozen=True, slots=True)
class QueuedCourse:
    """A course as far as its queue goes by it. ``events``: lines of the record so far."""

    id: UUID
    template: CourseTemplate
    name: str
    place: str
    state: str
    seats: int
    least: int
    first_day: date
    last_day: date
    events: int


def queued_course(session: Session, course_id: UUID) -> QueuedCourse | None:
    """The course with its template; None when it is gone."""
    values = run(session, _COURSE_SQL, (course_id.hex,)).fetchone()
    if values is None:
        return None
    name, place, state, seats, least, first_day, last_day, events = values[: len(_COURSE)]
    return QueuedCourse(
        course_id,
        template_of(SimpleNamespace(**dict(zip(_TEMPLATE, values[len(_COURSE) :], strict=True)))),
        name,
        place,
        state,
        seats,
        least,
        date.fromisoformat(first_day),
        date.fromisoformat(last_day),
        events,
    )


def queue_of(session: Session, course: UUID, seats: int) -> Queue:
    """Everybody in it, in its order, without their people."""
    rows = run(session, _QUEUE_SQL, (course.hex,)).fetchall()
    found = (_enrolment(course, *row) for row in rows)
    return Queue(seats, tuple(sorted(found, key=lambda one: one.queued)))


def course_of(session: Session, enrolment: UUID) -> UUID | None:
    """Which course a family is on."""
    sql = "SELECT course_id FROM enrolment WHERE id = ?"
    found = run(session, sql, (enrolment.hex,)).fetchone()
    return None if found is None else UUID(found[0])


def members_of(session: Session, enrolments: Iterable[UUID]) -> dict[UUID, tuple[Member, ...]]:
    """The people of these families."""
    found: dict[UUID, tuple[Member, ...]] = {}
    columns = MemberRow.__table__.c
    query = select(*columns).where(columns.enrolment_id.in_(tuple(enrolments))).order_by(columns.position)
    for row in session.execute(query):
        found[row.enrolment_id] = (*found.get(row.enrolment_id, ()), member_of(row))
    return found


def with_members(queue: Queue, members: dict[UUID, tuple[Member, ...]]) -> Queue:
    """The queue with these people in their families."""
    named = (replace(one, members=members[one.id]) for one in queue.enrolments if one.id in members)
    return queue.put(*named)


def member_of(row: Any) -> Member:
    """One of them as the frozen value."""
    return Member(
        row.id,
        MemberKind(row.kind),
        row.name,
        row.phone,
        row.due_date,
        row.birth_month,
        row.language,
        row.postnummer,
    )


def _enrolment(
    course: UUID,
    id_: str,
    status: str,
    seats: int,
    queued: int,
    priority: str,
    referrer: str | None,
    override: str,
    wants_next: int,
    offer_until: str | None,
    unanswered: int,
    reason: str,
) -> Enrolment:
    until = None if offer_until is None else datetime.fromisoformat(offer_until)
    return Enrolment(
        UUID(id_),
        course,
        (),
        _STATUS[status],
        seats,
        queued,
        priority,
        referrer,
        override,
        bool(wants_next),
        until,
        unanswered,
        reason,
    )
