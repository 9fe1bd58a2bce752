"""Who may be carried over to the next course, and to which one. Pure."""

from collections.abc import Iterable
from datetime import date

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.queries.courses import CourseRow
from familiehus.ui.courses.call_words import BROKEN_OFF, IS_OVER, NOTHING_CAME
from familiehus.ui.courses.seasons import standing


def may_carry(one: Enrolment) -> bool:
    """It waits, or it was let go with its course (services.courses decides the same)."""
    let_go = one.status.over and one.reason in (NOTHING_CAME, BROKEN_OFF, IS_OVER)
    return one.status is EnrolmentStatus.WAITING or let_go


def wishes(one: Enrolment) -> bool:
    """It wants the next course, or has nothing else to come to."""
    return one.wants_next or one.sits_out or one.status.over


def next_courses(rows: Iterable[CourseRow], here: CourseRow, today: date) -> tuple[CourseRow, ...]:
    """Where they may go: courses that are not over, those of the same template first, the nearest first."""
    open_ = (row for row in rows if row.id != here.id and not standing(row, today).over)
    coming = [row for row in open_ if row.last_day >= today]
    return tuple(sorted(coming, key=lambda row: _nearness(row, here, today)))


def _nearness(row: CourseRow, here: CourseRow, today: date) -> tuple[object, ...]:
    """The next run first; one that has begun is no beginning for a family that has waited."""
    return row.template != here.template, row.first_day <= today, row.first_day, row.name
