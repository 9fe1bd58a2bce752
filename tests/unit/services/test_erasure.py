"""Erasing as a verb: seats go on to the next, and what was erased cannot be erased again.

That nothing is left of them is proven page by page in tests/storage/test_course_erasure.py.
"""

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.models import Base
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.services.erasure import Erase, due_for_erasure, erase, erase_due
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time, days_later, refusal
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.ledger import everything


@pytest.fixture
def desk(house: RealHouse) -> Iterator[CourseHouse]:
    with at_time(MONDAY), house.open(Role.COORDINATOR) as cupboard:
        yield CourseHouse(cupboard)


def rows(cupboard: Cupboard) -> dict[str, int]:
    tables = [Base.metadata.tables[name] for name in ("enrolment", "member", "enrolment_event", "attendance")]
    with cupboard.read() as session:
        return {
            one.name: session.execute(select(func.count()).select_from(one)).scalar_one() for one in tables
        }


def test_the_seat_of_somebody_erased_is_offered_on(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    on_it, waits = desk.enrol(course, "P"), desk.enrol(course, "Q")
    change = erase(desk.cupboard, Erase((on_it,)))
    assert change.ids == (on_it,)
    assert desk.statuses(course) == {"Q": "tilbudt plads"}
    assert desk.record(course) == ["skrevet på venteliste", "tilbudt plads"]
    assert desk.page(course).record[0].enrolment == waits


def test_the_record_goes_on_counting_where_it_was(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    one, other = desk.enrol(course, "P"), desk.enrol(course, "Q")
    erase(desk.cupboard, Erase((other,)))
    desk.do(cancel_enrolment, CancelEnrolment(one, "flytter"))
    assert [line.number for line in desk.page(course).record] == [3, 1]


def test_everything_that_hangs_on_them_goes_along(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    ids = [desk.enrol(course, "P"), desk.enrol(course, "Q")]
    with at_time(days_later(9.5)):
        desk.mark(course, FIRST, dict.fromkeys(ids, Came.CAME))
        assert rows(desk.cupboard) == {
            "enrolment": 2, "member": 2, "enrolment_event": 2, "attendance": 2,
        }  # fmt: skip
        erase(desk.cupboard, Erase(tuple(ids)))
    assert set(rows(desk.cupboard).values()) == {0}
    assert desk.row(course).taken == 0


def test_twice_or_nobody_is_refused_and_changes_nothing(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    one, other = desk.enrol(course, "P"), desk.enrol(course, "Q")
    erase(desk.cupboard, Erase((one,)))
    listed = desk.cupboard.home.erased.read_bytes()
    before = everything(desk.cupboard)
    for gone in ((one,), (uuid4(),), ()):
        assert refusal(erase, desk.cupboard, Erase(gone)).code == "enrolment_gone"
    assert everything(desk.cupboard) == before
    assert desk.cupboard.home.erased.read_bytes() == listed
    assert erase(desk.cupboard, Erase((one, other))).ids == (other,)


def test_the_house_keeps_its_word_by_itself_whoever_opens_it(house: RealHouse) -> None:
    """Three months after the last session, also when only the reception ever comes; an admin sees nobody."""
    with at_time(MONDAY), house.open(Role.COORDINATOR) as cupboard:
        desk = CourseHouse(cupboard)
        family = desk.enrol(desk.course(), "Sofie")
    with at_time(days_later(140)), house.open(Role.RECEPTION) as cupboard:
        assert erase_due(cupboard) is None, "three months are not over"
    with at_time(days_later(170)):
        with house.open(Role.RECEPTION) as cupboard:
            assert erase_due(cupboard) is None, "nothing was written down for months: is it the clock?"
            for back in range(3):
                register(cupboard, facts(clock.today() - timedelta(days=back)))
        with house.open(Role.ADMIN) as cupboard:
            assert erase_due(cupboard) is None
        with house.open(Role.RECEPTION) as cupboard:
            assert due_for_erasure(cupboard) == (family,)
            change = erase_due(cupboard)
            assert change is not None
            assert change.ids == (family,)
            assert sum(rows(cupboard).values()) == 0
            assert erase_due(cupboard) is None
