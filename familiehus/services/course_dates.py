"""A course's sessions are dates of the calendar: whatever is done to them there, the course follows.

A series that was split, moved or made longer is still the same course, and its people are kept until after
its last session, wherever that went.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.series import Edit, cut
from familiehus.errors import UserError
from familiehus.models.course import Course, CourseTemplate
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.activities import chain_of
from familiehus.queries.courses import course_activities, course_dates
from familiehus.services.activity_rows import write_edit
from familiehus.services.counted_dates import held_before
from familiehus.services.course_state import CourseState
from familiehus.services.queue_rows import months_later


def sessions_of(session: Session, course: Course) -> tuple[Occurrence, ...]:
    """The sessions that take place, in order, wherever they were moved to."""
    return tuple(one for one in course_dates(session, course) if not one.cancelled)


def check_courses(session: Session, edit: Edit) -> None:
    """UserError ``activity_of_course`` (field ``course``) when the edit takes a course's activity away: it is
    called off as a course, for there are families to be told."""
    if edit.removed:
        name = session.execute(select(Course.name).where(Course.activity_id.in_(edit.removed))).scalar()
        if name is not None:
            raise UserError("activity_of_course", course=name)


def follow_calendar(session: Session, activities: Iterable[UUID]) -> None:
    """The courses that have these activities begin and end when their sessions do. Call it when an edit of
    them has been written."""
    chain = {one.id for each in activities for one in chain_of(session, each)}
    for course in session.execute(select(Course).where(Course.activity_id.in_(chain))).scalars().all():
        follow(session, course)


def follow(session: Session, course: Course) -> None:
    """Its first and last day are those of its sessions, and its people are kept accordingly."""
    days = [one.day for one in sessions_of(session, course)]
    if days and (min(days), max(days)) != (course.first_day, course.last_day):
        course.first_day, course.last_day = min(days), max(days)
        keep_people(session, course)


def keep_people(session: Session, course: Course) -> None:
    """Write down anew when its people are erased; those of a course that was called off were told already."""
    template = session.get(CourseTemplate, course.template)
    if template is None or course.state == str(CourseState.CANCELLED):
        return
    _keep_until(session, course, months_later(course.last_day, template.keep_months))


def take_out_of_calendar(session: Session, course: Course, keep_months: int) -> None:
    """The sessions that were held stay; a course without any leaves no trace in the calendar. Nobody needs
    its people any longer, so the time they are kept begins today."""
    for activity in course_activities(session, course):
        held = held_before(session, activity)
        left = cut(activity, held, held, moved_too=True)
        if left is None and activity.id == course.activity_id:
            course.activity_id = None
        session.flush()
        write_edit(session, Edit((activity,), () if left is None else (left,)))
    days = [one.day for one in sessions_of(session, course)]
    if days:
        course.last_day = max(days)
    session.flush()
    _keep_until(session, course, months_later(clock.today(), keep_months))


def _keep_until(session: Session, course: Course, day: date) -> None:
    session.execute(
        update(EnrolmentRow)
        .where(EnrolmentRow.course_id == course.id)
        .values(erase_on=day)
        .execution_options(synchronize_session=False)
    )
