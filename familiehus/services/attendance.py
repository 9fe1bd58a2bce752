"""Attendance (fremmøde): a whole group at one session, in one command."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.errors import UserError
from familiehus.models.course import Course
from familiehus.models.enrolment import Attendance
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.courses import attendance_of
from familiehus.services.course_dates import sessions_of
from familiehus.services.course_state import CourseState
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

Marks = tuple[tuple[UUID, Came | None], ...]


@dataclass(frozen=True, slots=True)
class MarkAttendance:
    """Who came to the session ``original`` (the date the series gave it). None: not marked."""

    course: UUID
    original: date
    marks: Marks


def mark_attendance(uow: UnitOfWork, command: MarkAttendance) -> Change:
    """Write these marks; those of others stay. ``before`` of the Change is the command that takes it back.

    UserError ``course_gone``, ``course_closed`` for one that is finished, ``session_unknown``,
    ``session_ahead`` for one that has not been, and ``enrolment_gone`` for somebody who is not on the course.
    """
    require(uow.actor, Right.DESK)
    course = uow.session.get(Course, command.course)
    if course is None:
        raise UserError("course_gone")
    if CourseState(course.state) is CourseState.DONE:
        raise UserError("course_closed", course=course.name)
    session = next(
        (one for one in sessions_of(uow.session, course) if one.original == command.original), None
    )
    if session is None:
        raise UserError("session_unknown", day=command.original)
    if session.day > clock.today():
        raise UserError("session_ahead", day=session.day)
    marks = dict(command.marks)
    if not marks.keys() <= _on_course(uow.session, command.course):
        raise UserError("enrolment_gone")
    before = _before(uow.session, command)
    this = Attendance.enrolment_id.in_(marks), Attendance.session == command.original
    uow.session.execute(delete(Attendance).where(*this))
    rows = [
        {"enrolment_id": enrolment, "session": command.original, "came": str(came)}
        for enrolment, came in marks.items()
        if came is not None
    ]
    if rows:
        uow.session.execute(insert(Attendance), rows)
    uow.commit()
    undo = MarkAttendance(command.course, command.original, before)
    return Change("attendance", ChangeVerb.CHANGED, (command.course,), (session.day,), undo, command)


def _on_course(session: Session, course: UUID) -> set[UUID]:
    return set(session.execute(select(EnrolmentRow.id).where(EnrolmentRow.course_id == course)).scalars())


def _before(session: Session, command: MarkAttendance) -> Marks:
    found = attendance_of(session, command.course)
    return tuple((one, found.get((one, command.original))) for one in dict(command.marks))
