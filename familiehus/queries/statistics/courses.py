"""Courses of a period: seats, filled, waited, completed, attendance; nobody's name.

From the counts that a finished course left behind, so that its people can be erased; of the others from the
enrolments as they are now.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.courses.attendance import Came
from familiehus.models.course import Course
from familiehus.models.enrolment import Attendance
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.course_seats import held_by

CALLED_OFF = "aflyst"
"""The state of a course that came to nothing (``services.course_state``)."""


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One course. ``taken`` seats of ``seats`` (of one that is over: families that had one), ``waited``
    families that got none. ``completed`` families, None while it runs; ``came`` of ``marked`` attendance
    marks. ``final``: from the counts of a course that is over."""

    id: UUID
    name: str
    template: str
    place: str
    state: str
    first_day: date
    last_day: date
    seats: int
    taken: int
    waited: int
    completed: int | None
    came: int
    marked: int
    final: bool

    @property
    def called_off(self) -> bool:
        """It came to nothing."""
        return self.state == CALLED_OFF


@dataclass(frozen=True, slots=True)
class CourseSum:
    """Several courses together, those called off only in ``called_off``. ``ended`` of them are over:
    ``completed`` of ``families`` is theirs."""

    code: str
    courses: int
    called_off: int
    seats: int
    taken: int
    waited: int
    ended: int
    families: int
    completed: int
    came: int
    marked: int


@dataclass(frozen=True, slots=True)
class CourseStatistics:
    """Courses with a session in the period, by their first day; ``templates`` the fullest first."""

    lines: tuple[CourseLine, ...]
    total: CourseSum
    templates: tuple[CourseSum, ...]


def course_statistics(
    session: Session, first: date, last: date, place: str | None = None
) -> CourseStatistics:
    """Of courses that run at some time from ``first`` to ``last``, both included."""
    query = select(Course).where(Course.first_day <= last, Course.last_day >= first)
    if place is not None:
        query = query.where(Course.place == place)
    found = session.execute(query.order_by(Course.first_day, Course.name)).scalars().all()
    lines = tuple(_lines(session, found))
    by_template: dict[str, list[CourseLine]] = {}
    for one in lines:
        by_template.setdefault(one.template, []).append(one)
    sums = (course_sum(code, several) for code, several in by_template.items())
    templates = tuple(sorted(sums, key=lambda one: (-one.taken, one.code)))
    return CourseStatistics(lines, course_sum("", lines), templates)


def course_sum(code: str, lines: Iterable[CourseLine]) -> CourseSum:
    """These courses together, under a name of the asker's."""
    lines = tuple(lines)
    alive = [one for one in lines if not one.called_off]
    ended = [one for one in alive if one.completed is not None]
    return CourseSum(
        code=code,
        courses=len(alive),
        called_off=len(lines) - len(alive),
        seats=sum(one.seats for one in alive),
        taken=sum(one.taken for one in alive),
        waited=sum(one.waited for one in alive),
        ended=len(ended),
        families=sum(one.taken for one in ended),
        completed=sum(one.completed or 0 for one in ended),
        came=sum(one.came for one in alive),
        marked=sum(one.marked for one in alive),
    )


def _lines(session: Session, courses: Iterable[Course]) -> Iterable[CourseLine]:
    courses = list(courses)
    live = [one.id for one in courses if one.families is None]
    held, marks = held_by(session, live), _marks(session, live)
    for one in courses:
        taken, waited = held.get(one.id, (0, 0))
        came, marked = marks.get(one.id, (0, 0))
        final = one.families is not None
        yield CourseLine(
            id=one.id,
            name=one.name,
            template=one.template,
            place=one.place,
            state=one.state,
            first_day=one.first_day,
            last_day=one.last_day,
            seats=one.seats,
            taken=one.families if one.families is not None else taken,
            waited=(one.waited or 0) if final else waited,
            completed=one.completed if final else None,
            came=(one.came or 0) if final else came,
            marked=(one.marked or 0) if final else marked,
            final=final,
        )


def _marks(session: Session, courses: list[UUID]) -> dict[UUID, tuple[int, int]]:
    query = (
        select(EnrolmentRow.course_id, func.count(), func.count().filter(Attendance.came == str(Came.CAME)))
        .join(EnrolmentRow, EnrolmentRow.id == Attendance.enrolment_id)
        .where(EnrolmentRow.course_id.in_(courses))
        .group_by(EnrolmentRow.course_id)
    )
    return {course: (int(came), int(n)) for course, n, came in session.execute(query)} if courses else {}
