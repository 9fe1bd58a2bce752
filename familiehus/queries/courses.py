"""Courses as the pages show them: the list with its seats, and one course whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import Occurrence, Skipped, occurrences_of, skipped
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, EnrolmentStatus, Member
from familiehus.courses.seats import Happened
from familiehus.courses.template import CourseTemplate
from familiehus.models.course import Course
from familiehus.models.course import CourseTemplate as TemplateRow
from familiehus.models.enrolment import Attendance, EnrolmentEvent
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.activities import chain_of
from familiehus.queries.calendar import house_days
from familiehus.queries.course_queue import members_of
from familiehus.queries.course_templates import template_of

SEATED = tuple(str(one) for one in EnrolmentStatus if one.seated)


@dataclass(frozen=True, slots=True)
class CourseRow:
    """One line of the list. ``offered`` of the ``taken`` seats wait for an answer, the first one until
    ``answer_by``. ``untold`` families do not know yet what has happened to them: the call list."""

    id: UUID
    name: str
    template: str
    state: str
    place: str
    first_day: date
    last_day: date
    seats: int
    least: int
    taken: int
    waiting: int
    offered: int
    answer_by: datetime | None
    untold: int


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One line of the record, newest first on the page."""

    number: int
    at: datetime
    enrolment: UUID
    what: Happened
    reason: str
    needed: int
    free: int


@dataclass(frozen=True, slots=True)
class EnrolmentRowFacts:
    """What belongs to an enrolment besides the family: when they are erased, whether they have been told."""

    enrolled_on: date
    told: bool
    erase_on: date


@dataclass(frozen=True, slots=True)
class CoursePage:
    """Everything about one course. ``sessions`` are in order, cancelled ones too; ``marks`` by (enrolment,
    original date)."""

    row: CourseRow
    template: CourseTemplate
    activity_id: UUID | None
    sessions: tuple[Occurrence, ...]
    missing: tuple[Skipped, ...]
    enrolments: tuple[Enrolment, ...]
    facts: dict[UUID, EnrolmentRowFacts]
    marks: dict[tuple[UUID, date], Came]
    record: tuple[RecordLine, ...]


def course_rows(session: Session) -> tuple[CourseRow, ...]:
    """All courses, the newest first."""
    found = session.execute(select(Course).order_by(Course.first_day.desc(), Course.name)).scalars().all()
    return tuple(_rows(session, found))


def course_page(session: Session, course_id: UUID) -> CoursePage | None:
    """One course; None when it is gone."""
    course = session.get(Course, course_id)
    if course is None:
        return None
    [row] = _rows(session, [course])
    template = session.get(TemplateRow, course.template)
    assert template is not None
    rows = (
        session.execute(
            select(EnrolmentRow).where(EnrolmentRow.course_id == course_id).order_by(EnrolmentRow.queued)
        )
        .scalars()
        .all()
    )
    days = house_days(session)
    activities = course_activities(session, course)
    return CoursePage(
        row=row,
        template=template_of(template),
        activity_id=course.activity_id,
        sessions=occurrences_of(activities, days, date.min, date.max),
        missing=tuple(one for each in activities for one in skipped(each, days, date.min, date.max)),
        enrolments=tuple(enrolments_with_members(session, rows)),
        facts={one.id: EnrolmentRowFacts(one.enrolled_on, one.told, one.erase_on) for one in rows},
        marks=attendance_of(session, course_id),
        record=_record(session, course_id),
    )


def course_activities(session: Session, course: Course) -> tuple[Activity, ...]:
    """What holds its sessions in the calendar: a series that was split is several activities."""
    return chain_of(session, course.activity_id) if course.activity_id is not None else ()


def course_dates(session: Session, course: Course) -> tuple[Occurrence, ...]:
    """Its sessions in order, also the cancelled ones."""
    return occurrences_of(course_activities(session, course), house_days(session), date.min, date.max)


def enrolments_with_members(session: Session, rows: Iterable[EnrolmentRow]) -> list[Enrolment]:
    """The rows as frozen values, with their people."""
    rows = list(rows)
    members = members_of(session, [row.id for row in rows])
    return [_enrolment(row, members.get(row.id, ())) for row in rows]


def _enrolment(row: Any, members: tuple[Member, ...]) -> Enrolment:
    return Enrolment(
        id=row.id,
        course=row.course_id,
        members=members,
        status=EnrolmentStatus(row.status),
        seats=row.seats,
        queued=row.queued,
        priority=row.priority,
        referrer=row.referrer,
        override=row.override,
        wants_next=row.wants_next,
        offer_until=row.offer_until,
        unanswered=row.unanswered,
        reason=row.reason,
    )


@dataclass(frozen=True, slots=True)
class _Total:
    """The enrolments of one course in one status."""

    families: int = 0
    seats: int = 0
    until: datetime | None = None
    untold: int = 0


def _rows(session: Session, courses: Iterable[Course]) -> Iterable[CourseRow]:
    courses = list(courses)
    totals = _totals(session, [one.id for one in courses])
    nobody = _Total()
    for one in courses:
        mine = totals.get(one.id, {})
        offered = mine.get(str(EnrolmentStatus.OFFERED), nobody)
        yield CourseRow(
            id=one.id,
            name=one.name,
            template=one.template,
            state=one.state,
            place=one.place,
            first_day=one.first_day,
            last_day=one.last_day,
            seats=one.seats,
            least=one.least,
            taken=sum(total.seats for status, total in mine.items() if status in SEATED),
            waiting=mine.get(str(EnrolmentStatus.WAITING), nobody).families,
            offered=offered.seats,
            answer_by=offered.until,
            untold=sum(total.untold for total in mine.values()),
        )


def _totals(session: Session, ids: list[UUID]) -> dict[UUID, dict[str, _Total]]:
    query = (
        select(
            EnrolmentRow.course_id,
            EnrolmentRow.status,
            func.count(),
            func.sum(EnrolmentRow.seats),
            func.min(EnrolmentRow.offer_until),
            func.count().filter(EnrolmentRow.told),
        )
        .where(EnrolmentRow.course_id.in_(ids))
        .group_by(EnrolmentRow.course_id, EnrolmentRow.status)
    )
    found: dict[UUID, dict[str, _Total]] = {}
    for course_id, status, families, seats, until, told in session.execute(query) if ids else ():
        total = _Total(int(families), int(seats), until, int(families) - int(told or 0))
        found.setdefault(course_id, {})[status] = total
    return found


def attendance_of(session: Session, course_id: UUID) -> dict[tuple[UUID, date], Came]:
    """Its marks, by (enrolment, original date)."""
    query = (
        select(Attendance.enrolment_id, Attendance.session, Attendance.came)
        .join(EnrolmentRow, EnrolmentRow.id == Attendance.enrolment_id)
        .where(EnrolmentRow.course_id == course_id)
    )
    return {(enrolment, day): Came(came) for enrolment, day, came in session.execute(query)}


def _record(session: Session, course_id: UUID) -> tuple[RecordLine, ...]:
    query = select(EnrolmentEvent).where(EnrolmentEvent.course_id == course_id)
    rows = session.execute(query.order_by(EnrolmentEvent.number.desc())).scalars()
    return tuple(
        RecordLine(row.number, row.at, row.enrolment_id, Happened(row.what), row.reason, row.needed, row.free)
        for row in rows
    )
