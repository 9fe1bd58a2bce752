"""Courses made, changed, decided, finished and carried over; and every refusal on the way."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID, uuid4

import pytest

from familiehus.calendar.activity import ChangeState, DateChange, EditScope
from familiehus.courses.attendance import Came
from familiehus.models.course import Course
from familiehus.queries.calendar import owners
from familiehus.queries.courses import course_page, course_rows
from familiehus.services.activities import ChangeDate, EndActivity, change_date, end_activity
from familiehus.services.courses import (
    CarryOver,
    ChangeCourse,
    DecideCourse,
    FinishCourse,
    MakeCourse,
    Tell,
    carry_over,
    change_course,
    decide_course,
    finish_course,
    make_course,
    tell,
)
from familiehus.services.enrolments import CancelEnrolment, SetPriority, cancel_enrolment, set_priority
from familiehus.services.premises import SaveRoom, save_room
from familiehus.values import Role
from tests.helpers.course_house import FIRST, MONDAY, CourseHouse, at_time, days_later, refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.ledger import everything

AFTER = datetime.fromisoformat("2027-02-25 09:00")


@pytest.fixture
def desk(house: RealHouse) -> Iterator[CourseHouse]:
    with at_time(MONDAY), house.open(Role.COORDINATOR) as cupboard:
        yield CourseHouse(cupboard)


def erase_days(desk: CourseHouse, course: UUID) -> set[date]:
    return {one.erase_on for one in desk.page(course).facts.values()}


def test_its_sessions_are_laid_past_christmas_with_the_template_s_seats(desk: CourseHouse) -> None:
    page = desk.page(desk.course())
    days = [one.day for one in page.sessions]
    assert len(days) == 8
    assert days[0] == FIRST
    assert date(2026, 12, 24) not in days
    assert page.row.first_day == days[0]
    assert page.row.last_day == days[-1]
    assert (page.row.seats, page.row.least, page.row.state) == (8, 4, "åbent for tilmelding")
    assert all(one.title == page.row.name for one in page.sessions)


def test_the_same_command_twice_is_one_course(desk: CourseHouse) -> None:
    course = desk.course()
    activity = desk.page(course).activity_id
    before = everything(desk.cupboard)
    desk.course(id=course, activity_id=activity)
    assert everything(desk.cupboard) == before


def test_what_cannot_be_made(desk: CourseHouse) -> None:
    assert refusal(lambda: desk.course("Findes ikke")).code == "template_unknown"
    closed = refusal(lambda: desk.course(first=date(2026, 12, 25)))
    assert (closed.code, closed.fields["day"]) == ("course_first_closed", date(2026, 12, 25))
    room = uuid4()
    desk.do(save_room, SaveRoom(room, "Huset", "Salen", 20))
    desk.course(start=600, rooms=(room,), reason="")
    taken = refusal(lambda: desk.course(start=630, rooms=(room,), reason=""))
    assert taken.code == "booking_conflict"
    assert len(desk.do(make_course, _command(desk, start=630, rooms=(room,))).days) == 8


def _command(desk: CourseHouse, **more: object) -> MakeCourse:
    with desk.cupboard.read() as session:
        owner = owners(session)[0].code
    fields = {"start": 600, "place": "Huset", "owner": owner, "reason": "aftalt", **more}
    return MakeCourse(uuid4(), uuid4(), "Tryghedscirklen", "Forår", FIRST, **fields)  # type: ignore[arg-type]


def test_more_seats_are_offered_at_once_and_fewer_take_nobody_s(desk: CourseHouse) -> None:
    course = desk.course("Fædregruppe", seats=2)
    for name in "ABCD":
        desk.enrol(course, name)
    desk.do(change_course, ChangeCourse(course, "Fædre om aftenen", 3, 1))
    assert desk.statuses(course) == {
        "A": "tilmeldt", "B": "tilmeldt", "C": "tilbudt plads", "D": "venteliste",
    }  # fmt: skip
    page = desk.page(course)
    assert {one.title for one in page.sessions} == {"Fædre om aftenen"}
    assert {one.activity.seats for one in page.sessions} == {3}
    desk.do(change_course, ChangeCourse(course, "Fædre om aftenen", 1, 1))
    assert desk.row(course).taken == 3
    for wrong in ((0, 1), (2, 3), (2, 0), (201, 1)):
        assert refusal(desk.do, change_course, ChangeCourse(course, "X", *wrong)).code == "template_numbers"
    assert refusal(desk.do, change_course, ChangeCourse(uuid4(), "X", 2, 1)).code == "course_gone"
    assert refusal(desk.do, change_course, ChangeCourse(course, " ", 2, 1)).code == "name_empty"


def test_when_it_starts_everybody_has_to_be_told_and_is_ticked_off(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    on_it, waits = desk.enrol(course, "Sofie"), desk.enrol(course, "Amina")
    gone = desk.enrol(course, "Line")
    desk.do(cancel_enrolment, CancelEnrolment(gone, "nej"))
    desk.do(decide_course, DecideCourse(course, True))
    assert desk.row(course).state == "bliver til noget"
    assert desk.row(course).untold == 2
    desk.do(tell, Tell(on_it))
    desk.do(decide_course, DecideCourse(course, True))
    assert desk.row(course).untold == 1, "said twice is said once"
    desk.do(tell, Tell(waits))
    assert desk.row(course).untold == 0
    desk.do(tell, Tell(waits, told=False))
    assert desk.row(course).untold == 1
    assert refusal(desk.do, tell, Tell(uuid4())).code == "enrolment_gone"


def test_called_off_before_it_began_leaves_the_calendar_and_tells_everybody(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    for name in "AB":
        desk.enrol(course, name)
    assert refusal(desk.do, decide_course, DecideCourse(course, False)).code == "course_reason_missing"
    desk.do(decide_course, DecideCourse(course, False, "for få"))
    page = desk.page(course)
    assert (page.activity_id, page.sessions, page.row.untold) == (None, (), 2)
    assert desk.statuses(course) == {"A": "afmeldt", "B": "afmeldt"}
    assert erase_days(desk, course) == {date(2027, 2, 23)}, "kept from today on, as nobody needs them longer"
    for command in (DecideCourse(course, True),):
        assert refusal(desk.do, decide_course, command).code == "course_closed"
    assert refusal(lambda: desk.enrol(course, "Sen")).code == "course_closed"


def test_called_off_after_it_began_keeps_what_was_held(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    on_it, _ = desk.enrol(course, "A"), desk.enrol(course, "B")
    with at_time(days_later(16.5)):
        desk.mark(course, FIRST, {on_it: Came.CAME})
        desk.do(decide_course, DecideCourse(course, False, "vandskade"))
        page = desk.page(course)
    assert desk.statuses(course) == {"A": "afbrudt", "B": "afmeldt"}
    assert [one.day for one in page.sessions] == [FIRST, date(2026, 12, 9)]
    assert page.row.last_day == date(2026, 12, 9)
    with desk.cupboard.read() as session:
        row = session.get_one(Course, course)
        assert (row.families, row.completed, row.waited, row.came, row.marked) == (1, 0, 1, 1, 1)


def test_finished_by_the_share_of_the_sessions_held(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    often, seldom, waits = (desk.enrol(course, name) for name in "PQR")
    assert refusal(desk.do, finish_course, FinishCourse(course)).code == "course_runs"
    days = [one.original for one in desk.page(course).sessions]
    with at_time(AFTER):
        unmarked = refusal(desk.do, finish_course, FinishCourse(course))
        assert (unmarked.code, unmarked.fields["days"]) == ("course_unmarked", tuple(days))
        nobody = refusal(desk.do, finish_course, FinishCourse(course, unmarked=True))
        assert nobody.code == "course_unmarked"
        for number, day in enumerate(days[:-1]):
            desk.mark(course, day, {often: Came.CAME, seldom: Came.CAME if number < 4 else Came.SENT_WORD})
        assert refusal(desk.do, finish_course, FinishCourse(course)).fields["days"] == (days[-1],)
        desk.do(finish_course, FinishCourse(course, unmarked=True))
        assert desk.statuses(course) == {"P": "gennemført", "Q": "afbrudt", "R": "afmeldt"}
        assert desk.one(course, waits).reason == "holdet er slut"
        assert desk.row(course).untold == 1
        for verb, command in (
            (finish_course, FinishCourse(course)),
            (change_course, ChangeCourse(course, "X", 2, 1)),
        ):
            assert refusal(desk.do, verb, command).code == "course_closed"
        assert refusal(lambda: desk.mark(course, days[0], {})).code == "course_closed"
    with desk.cupboard.read() as session:
        row = session.get_one(Course, course)
        assert (row.families, row.completed, row.waited, row.came, row.marked) == (2, 1, 1, 11, 14)


def test_those_who_wait_go_on_in_their_order_and_both_records_say_so(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    p, q, r, s = (desk.enrol(course, name) for name in "PQRS")
    desk.do(set_priority, SetPriority(s, "tvillinger"))
    to = desk.course(first=date(2027, 1, 6), seats=2)
    desk.enrol(to, "Tine")
    people = {one: desk.one(course, one).members for one in (q, r, s)}
    desk.do(carry_over, CarryOver(course, to, (r, q, s)))
    assert desk.statuses(to) == {
        "Tine": "tilmeldt", "S": "tilbudt plads", "Q": "venteliste", "R": "venteliste",
    }  # fmt: skip
    assert [one.id for one in desk.queue(to).waiting] == [q, r]
    assert {one: desk.one(to, one).members for one in people} == people
    assert desk.statuses(course) == {"P": "tilmeldt"}
    assert [str(one.what) for one in desk.page(course).record[:3]] == ["fulgt med til næste hold"] * 3
    assert desk.record(to, s)[0] == "fulgt med til næste hold"
    assert len(erase_days(desk, to)) == 1
    assert desk.row(to).untold == 3
    for command, code in (
        (CarryOver(to, to, (q,)), "carry_same"),
        (CarryOver(course, to, (p,)), "enrolment_gone"),
        (CarryOver(course, uuid4(), ()), "course_gone"),
    ):
        assert refusal(desk.do, carry_over, command).code == code


def test_families_of_a_course_that_came_to_nothing_can_go_on(desk: CourseHouse) -> None:
    course, to = desk.course(seats=1), desk.course("Stimulastik", first=date(2027, 1, 6))
    p, left = desk.enrol(course, "P"), desk.enrol(course, "Q")
    desk.do(cancel_enrolment, CancelEnrolment(left, "flytter"))
    desk.do(decide_course, DecideCourse(course, False, "for få"))
    assert refusal(desk.do, carry_over, CarryOver(course, to, (left,))).code == "enrolment_gone"
    desk.do(carry_over, CarryOver(course, to, (p,)))
    assert desk.statuses(to) == {"P": "tilbudt plads"}
    done = desk.course(seats=1)
    desk.do(decide_course, DecideCourse(done, False, "for få"))
    assert refusal(desk.do, carry_over, CarryOver(to, done, (p,))).code == "course_closed"


def test_a_family_too_large_for_the_next_course_stays_where_it_is(desk: CourseHouse) -> None:
    course, to = desk.course("Fædregruppe", seats=2), desk.course("Fædregruppe", seats=1)
    desk.enrol(course, "A", "B")
    two = desk.enrol(course, "C", "D")
    before = everything(desk.cupboard)
    assert refusal(desk.do, carry_over, CarryOver(course, to, (two,))).code == "unit_too_large"
    assert everything(desk.cupboard) == before


def test_what_does_not_fit_there_needs_a_reason(desk: CourseHouse) -> None:
    course = desk.course("Tryghedscirklen", seats=1)
    desk.enrol(course, "A")
    waits = desk.enrol(course, "B")
    to = desk.course("Jobcentergruppe", first=date(2027, 1, 6))
    misfit = refusal(desk.do, carry_over, CarryOver(course, to, (waits,)))
    assert (misfit.code, misfit.fields["name"], misfit.fields["rules"]) == ("misfit", "B", ("henvisning",))
    desk.do(carry_over, CarryOver(course, to, (waits,), override="jobcentret ringede"))
    assert desk.one(to, waits).override == "jobcentret ringede"


def test_a_session_that_is_moved_moves_the_course_and_how_long_people_are_kept(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    one = desk.enrol(course, "A")
    page = desk.page(course)
    last = page.sessions[-1]
    assert page.activity_id is not None
    moved = DateChange(last.original, ChangeState.MOVED, "sal optaget", day=date(2027, 3, 12))
    desk.do(change_date, ChangeDate(page.activity_id, last.original, moved))
    assert desk.row(course).last_day == date(2027, 3, 12)
    assert erase_days(desk, course) == {date(2027, 6, 12)}
    with at_time(datetime.fromisoformat("2027-03-12 20:00")):
        desk.mark(course, last.original, {one: Came.CAME})
    assert desk.page(course).marks == {(one, last.original): Came.CAME}


def test_a_course_is_not_ended_behind_its_back_in_the_calendar(desk: CourseHouse) -> None:
    course = desk.course()
    activity = desk.page(course).activity_id
    assert activity is not None
    ended = refusal(desk.do, end_activity, EndActivity(activity, EditScope.ALL, FIRST))
    assert (ended.code, ended.fields["course"]) == ("activity_of_course", "Hold 1")


def test_the_list_has_the_newest_first_and_a_course_that_is_gone_has_no_page(desk: CourseHouse) -> None:
    one, other = desk.course(), desk.course(first=date(2027, 1, 6))
    with desk.cupboard.read() as session:
        assert [row.id for row in course_rows(session)] == [other, one]
        assert course_page(session, uuid4()) is None


def test_a_seat_whose_offer_is_over_goes_to_those_who_stay_when_others_are_carried_over(
    desk: CourseHouse,
) -> None:
    course, to = desk.course(seats=1), desk.course(first=date(2027, 1, 6))
    first, silent, goes, stays = (desk.enrol(course, name) for name in "PQRS")
    desk.do(cancel_enrolment, CancelEnrolment(first, "syg"))
    with at_time(days_later(5)):
        desk.do(carry_over, CarryOver(course, to, (goes,)))
        assert desk.statuses(course) == {"P": "afmeldt", "Q": "venteliste", "S": "tilbudt plads"}
        assert desk.statuses(to) == {"R": "tilbudt plads"}
        assert [one.id for one in desk.queue(course).line] == [silent]
        assert desk.one(course, stays).offer_until is not None
