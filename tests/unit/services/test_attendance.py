"""A whole group is marked at one session, marked again, and taken back."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid4

import pytest

from familiehus.courses.attendance import Came
from familiehus.services.attendance import MarkAttendance, mark_attendance
from familiehus.values import Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time, days_later, refusal
from tests.helpers.cupboards import RealHouse

ON_THE_DAY = days_later(9.1)


@pytest.fixture
def course(house: RealHouse) -> Iterator[UUID]:
    with at_time(MONDAY), house.open(Role.COORDINATOR) as planner:
        yield CourseHouse(planner).course(seats=3)


@pytest.fixture
def desk(house: RealHouse, course: UUID) -> Iterator[CourseHouse]:
    """The reception, which marks."""
    with house.open(Role.RECEPTION) as cupboard:
        yield CourseHouse(cupboard)


def test_marked_changed_and_taken_back(desk: CourseHouse, course: UUID) -> None:
    a, b, c = (desk.enrol(course, name) for name in "ABC")
    with at_time(ON_THE_DAY):
        first = desk.mark(course, FIRST, {a: Came.CAME, b: Came.SENT_WORD})
        assert first.days == (FIRST,)
        second = desk.mark(course, FIRST, {b: Came.CAME, c: Came.STAYED_AWAY, a: None})
        marks = desk.page(course).marks
        assert marks == {(b, FIRST): Came.CAME, (c, FIRST): Came.STAYED_AWAY}
        desk.do(mark_attendance, second.before)
        assert desk.page(course).marks == {(a, FIRST): Came.CAME, (b, FIRST): Came.SENT_WORD}
        desk.do(mark_attendance, second.after)
        assert desk.page(course).marks == marks
        desk.do(mark_attendance, second.before)
        desk.do(mark_attendance, first.before)
        assert desk.page(course).marks == {}


def test_what_cannot_be_marked(desk: CourseHouse, course: UUID) -> None:
    one = desk.enrol(course, "A")
    came = ((one, Came.CAME),)
    with at_time(ON_THE_DAY):
        for command, code in (
            (MarkAttendance(uuid4(), FIRST, came), "course_gone"),
            (MarkAttendance(course, date(2026, 12, 3), came), "session_unknown"),
            (MarkAttendance(course, date(2026, 12, 9), came), "session_ahead"),
            (MarkAttendance(course, FIRST, ((uuid4(), Came.CAME),)), "enrolment_gone"),
        ):
            assert refusal(desk.do, mark_attendance, command).code == code
    assert desk.page(course).marks == {}
