"""How full the courses of the calendar are: counts only, for the cards of a week."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.period import SeatCount
from familiehus.courses.family import EnrolmentStatus
from familiehus.models import Activity as ActivityRow
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment

_SEATED = [str(one) for one in EnrolmentStatus if one.seated]


def seats_of(session: Session, activities: Iterable[Activity]) -> dict[UUID, SeatCount]:
    """By activity; one that was split from a course's series is that course too."""
    wanted = {one.id: one for one in activities if one.kind is ActivityKind.COURSE}
    if not wanted:
        return {}
    roots = _roots(session, wanted)
    found = select(Course.id, Course.activity_id, Course.seats).where(Course.activity_id.in_(roots.values()))
    courses = {activity: (course, seats) for course, activity, seats in session.execute(found)}
    held = held_by(session, [course for course, _ in courses.values()])
    counts: dict[UUID, SeatCount] = {}
    for one, root in roots.items():
        if root in courses:
            course, seats = courses[root]
            taken, waiting = held.get(course, (0, 0))
            counts[one] = SeatCount(taken, seats, waiting)
    return counts


def _roots(session: Session, wanted: dict[UUID, Activity]) -> dict[UUID, UUID]:
    """Which activity each series began with. Only what was split is looked up."""
    roots = {one: one for one in wanted}
    if any(activity.follows for activity in wanted.values()):
        query = select(ActivityRow.id, ActivityRow.follows).where(ActivityRow.follows.is_not(None))
        links = dict(session.execute(query).all())
        for one in wanted:
            seen = {one}
            while (before := links.get(roots[one])) is not None and before not in seen:
                seen.add(before)
                roots[one] = before
    return roots


def held_by(session: Session, courses: list[UUID]) -> dict[UUID, tuple[int, int]]:
    """Seats taken and families waiting, by course."""
    query = select(Enrolment.course_id, Enrolment.status, func.count(), func.sum(Enrolment.seats))
    query = query.where(Enrolment.course_id.in_(courses)).group_by(Enrolment.course_id, Enrolment.status)
    held: dict[UUID, tuple[int, int]] = {}
    for course, status, families, seats in session.execute(query) if courses else ():
        taken, waiting = held.get(course, (0, 0))
        taken += int(seats) if status in _SEATED else 0
        waiting += int(families) if status == str(EnrolmentStatus.WAITING) else 0
        held[course] = (taken, waiting)
    return held
