"""Two processes enrol on the same course at once: never above the seats, and nobody is lost or skipped."""

from pathlib import Path

import pytest

from familiehus.courses.family import EnrolmentStatus
from familiehus.courses.seats import Happened, Queue
from familiehus.queries.courses import CoursePage
from familiehus.storage.check import check
from tests.helpers.course_house import MONDAY, CourseHouse, at_time
from tests.helpers.course_victims import press
from tests.helpers.cupboards import new_house
from tests.helpers.processes import child, kills

pytestmark = kills

SEATS = 8


def two_desks(folder: Path, attempts: int, courses: int = 1) -> None:
    with at_time(MONDAY):
        real = new_house(folder)
        with real.open() as cupboard:
            made = [CourseHouse(cupboard).course("Fædregruppe", seats=SEATS) for _ in range(courses)]
    where = (real.home.root, real.key.raw, made)
    with child(press, *where, 1, attempts // 2) as one, child(press, *where, 2, attempts // 2) as other:
        said = [one.rest(), other.rest()]
        assert (one.exit_code, other.exit_code) == (0, 0)
    for heard in said:
        done, refused, longest = heard[-1]
        assert done > attempts // 4
        assert refused <= {"offer_gone", "enrolment_over"}
        assert longest < 5
    with at_time(MONDAY), real.open() as cupboard:
        for course in made:
            _is_sound(CourseHouse(cupboard).page(course))
    assert check(real.home, real.key).healthy


def _is_sound(page: CoursePage) -> None:
    queue = Queue(page.row.seats, page.enrolments)
    assert queue.taken <= SEATS
    assert not any(one.seats <= queue.free for one in queue.line)
    lines = page.record[::-1]
    assert [one.number for one in lines] == list(range(1, len(lines) + 1))
    assert len({one.queued for one in page.enrolments}) == len(page.enrolments)
    _replay(page)


def _replay(page: CoursePage) -> None:
    """The record alone, played again: the seats were never more than there are, and it ends where the table
    stands."""
    needs = {one.id: one.seats for one in page.enrolments}
    held: dict[object, bool] = {}
    taken = 0
    for line in page.record[::-1]:
        if line.what in (Happened.ENROLLED, Happened.OFFERED) and not held.get(line.enrolment):
            held[line.enrolment] = True
            taken += needs[line.enrolment]
        elif line.what in (Happened.CANCELLED, Happened.EXPIRED) and held.get(line.enrolment):
            held[line.enrolment] = False
            taken -= needs[line.enrolment]
        assert taken <= SEATS
    seated = {one.id for one in page.enrolments if one.status.seated}
    assert {one for one, has in held.items() if has} == seated
    waits = {one.id for one in page.enrolments if one.status is EnrolmentStatus.WAITING}
    assert waits <= {line.enrolment for line in page.record if line.what is Happened.QUEUED}


def test_two_desks_on_one_course(tmp_path: Path) -> None:
    two_desks(tmp_path, 600)


@pytest.mark.long
def test_two_desks_on_one_course_ten_thousand_times(tmp_path: Path) -> None:
    two_desks(tmp_path, 10_000)


@pytest.mark.long
def test_two_desks_on_four_courses(tmp_path: Path) -> None:
    two_desks(tmp_path, 10_000, courses=4)
