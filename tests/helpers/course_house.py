"""A house that runs courses: one-line verbs over a real cupboard, and the page read back.

Families are invented from calling names. Every course gets a start of its own, so that no two of a test are
in each other's way.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, Member, MemberKind
from familiehus.courses.seats import Queue
from familiehus.errors import FamiliehusError
from familiehus.queries.calendar import owners
from familiehus.queries.courses import CoursePage, CourseRow, course_page
from familiehus.services.attendance import MarkAttendance, mark_attendance
from familiehus.services.courses import MakeCourse, make_course
from familiehus.services.enrolments import Enrol, enrol
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change

MONDAY = datetime.fromisoformat("2026-11-23 09:00")
FIRST = date(2026, 12, 2)
"""A Wednesday; eight weekly sessions from it pass Christmas and end on 3 February."""


def family(*names: str, children: int = 0, **facts: Any) -> tuple[Member, ...]:
    """Grown-ups with these calling names, and children."""
    grown = [Member(uuid4(), MemberKind.ADULT, name, **facts) for name in names]
    return (*grown, *(Member(uuid4(), MemberKind.CHILD, f"Barn {number + 1}") for number in range(children)))


@dataclass
class CourseHouse:
    """The verbs of courses in one line each, in the name of whoever opened the cupboard."""

    cupboard: Cupboard
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb in one unit of work."""
        with self.cupboard.write() as uow:
            return verb(uow, command)

    def course(self, template: str = "Tryghedscirklen", *, first: date = FIRST, **more: Any) -> UUID:
        """A course of the template; ``seats`` and any other field of MakeCourse can be given."""
        number = next(self._numbers)
        with self.cupboard.read() as session:
            owner = owners(session)[0].code
        given = {"name": f"Hold {number}", "start": 480 + number % 60 * 5, "place": "Huset", "owner": owner}
        ids = {"id": uuid4(), "activity_id": uuid4(), "reason": "prøve"}
        made = MakeCourse(template=template, first_day=first, **{**ids, **given, **more})
        self.do(make_course, made)
        return made.id

    def enrol(self, course: UUID, *names: str, **more: Any) -> UUID:
        """A family of grown-ups with these calling names."""
        command = Enrol(uuid4(), course, more.pop("members", None) or family(*names), **more)
        self.do(enrol, command)
        return command.id

    def mark(self, course: UUID, session: date, marks: dict[UUID, Came | None]) -> Change:
        """Who came to a session."""
        return self.do(mark_attendance, MarkAttendance(course, session, tuple(marks.items())))

    def mark_all(self, course: UUID, marks: dict[UUID, Came | None]) -> None:
        """The same marks at every session that takes place."""
        for one in self.page(course).sessions:
            if not one.cancelled:
                with at_time(datetime.combine(one.day, datetime.min.time()) + timedelta(hours=20)):
                    self.mark(course, one.original, marks)

    # -- reading ------------------------------------------------------------------------------------------

    def page(self, course: UUID) -> CoursePage:
        """All of it."""
        with self.cupboard.read() as session:
            found = course_page(session, course)
        assert found is not None
        return found

    def row(self, course: UUID) -> CourseRow:
        """Its line in the list."""
        return self.page(course).row

    def one(self, course: UUID, enrolment: UUID) -> Enrolment:
        """One family of it."""
        return next(one for one in self.page(course).enrolments if one.id == enrolment)

    def statuses(self, course: UUID) -> dict[str, str]:
        """Every family's status by what it is called."""
        return {one.calling: str(one.status) for one in self.page(course).enrolments}

    def queue(self, course: UUID) -> Queue:
        """Its seats and everybody in it, as the rules see them."""
        page = self.page(course)
        return Queue(page.row.seats, page.enrolments)

    def record(self, course: UUID, enrolment: UUID | None = None) -> list[str]:
        """What happened, oldest first."""
        lines = reversed(self.page(course).record)
        return [str(one.what) for one in lines if enrolment in (None, one.enrolment)]


def refusal(attempt: Callable[..., object], *arguments: object) -> FamiliehusError:
    """The refusal that this gives."""
    try:
        attempt(*arguments)
    except FamiliehusError as error:
        return error
    raise AssertionError("it was not refused")


@contextmanager
def at_time(moment: datetime) -> Iterator[None]:
    """Time passes inside a test."""
    with clock.frozen(moment):
        yield


def days_later(days: float, since: datetime = MONDAY) -> datetime:
    """So many days after the Monday."""
    return since + timedelta(days=days)
