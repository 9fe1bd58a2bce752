"""Enrolling at the desk: seats at once or a place in the queue, answers, priority, and every refusal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from familiehus.courses.family import Member, MemberKind
from familiehus.courses.fitting import Answers
from familiehus.services.courses import ChangeCourse, change_course
from familiehus.services.enrolments import (
    AnswerOffer,
    CancelEnrolment,
    ChangeMembers,
    Enrol,
    SetPriority,
    SettleQueue,
    answer_offer,
    cancel_enrolment,
    change_members,
    enrol,
    set_priority,
    settle_queue,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time, days_later, family, refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.ledger import everything

UNTIL = datetime.fromisoformat("2026-11-25 09:00")


@pytest.fixture
def desk(house: RealHouse) -> Iterator[CourseHouse]:
    with at_time(MONDAY), house.open(Role.COORDINATOR) as cupboard:
        yield CourseHouse(cupboard)


@pytest.fixture
def reception(house: RealHouse, desk: CourseHouse) -> Iterator[Cupboard]:
    with house.open(Role.RECEPTION) as cupboard:
        yield cupboard


def freed(desk: CourseHouse, *waiting: str) -> tuple[Any, ...]:
    """A course of one seat that was just cancelled, and who waits for it."""
    course = desk.course(seats=1)
    first, *others = [desk.enrol(course, name) for name in ("Anna", *waiting)]
    desk.do(cancel_enrolment, CancelEnrolment(first, "syg"))
    return course, first, *others


def test_a_seat_at_once_while_there_is_one_then_the_queue(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    for name in ("Sofie", "Amina", "Line"):
        desk.enrol(course, name)
    assert desk.statuses(course) == {"Sofie": "tilmeldt", "Amina": "tilmeldt", "Line": "venteliste"}
    row = desk.row(course)
    assert (row.taken, row.waiting, row.offered, row.untold) == (2, 1, 0, 0)
    assert desk.record(course) == ["tilmeldt", "tilmeldt", "skrevet på venteliste"]


def test_the_same_command_twice_is_one_enrolment(desk: CourseHouse) -> None:
    course = desk.course(seats=2)
    command = Enrol(uuid4(), course, family("Sofie", phone="12 34 56 78"))
    first = desk.do(enrol, command)
    before = everything(desk.cupboard)
    again = desk.do(enrol, command)
    assert again == first
    assert everything(desk.cupboard) == before
    assert desk.one(course, command.id) == first.after


def test_a_freed_seat_is_offered_for_two_open_days_and_kept_meanwhile(desk: CourseHouse) -> None:
    course, _, second, _ = freed(desk, "Bo", "Cy")
    assert desk.statuses(course) == {"Anna": "afmeldt", "Bo": "tilbudt plads", "Cy": "venteliste"}
    row = desk.row(course)
    assert (row.taken, row.offered, row.answer_by, row.untold) == (1, 1, UNTIL, 1)
    assert desk.one(course, second).offer_until == UNTIL


def test_a_yes_in_the_last_minute_and_a_late_one_that_hurts_nobody(desk: CourseHouse) -> None:
    for late in (timedelta(seconds=59), timedelta(hours=5)):
        course, _, second = freed(desk, "Bo")
        with at_time(UNTIL + late):
            desk.do(answer_offer, AnswerOffer(second, True))
        assert desk.statuses(course)["Bo"] == "tilmeldt"
        assert desk.row(course).untold == 0


def test_no_answer_passes_it_on_and_a_late_yes_finds_it_gone(desk: CourseHouse) -> None:
    course, _, second, third = freed(desk, "Bo", "Cy")
    with at_time(UNTIL + timedelta(hours=1)):
        assert refusal(desk.do, answer_offer, AnswerOffer(second, True)).code == "offer_gone"
        assert desk.do(settle_queue, SettleQueue(course)).counts == {"events": 2}
        before = everything(desk.cupboard)
        assert desk.do(settle_queue, SettleQueue(course)).counts == {"events": 0}
        assert everything(desk.cupboard) == before
        assert desk.statuses(course) == {"Anna": "afmeldt", "Bo": "venteliste", "Cy": "tilbudt plads"}
        assert desk.row(course).untold == 2
        desk.do(answer_offer, AnswerOffer(third, False))
        assert desk.statuses(course)["Bo"] == "tilbudt plads"
    with at_time(days_later(30)):
        desk.do(settle_queue, SettleQueue(course))
    gone = desk.one(course, second)
    assert (str(gone.status), gone.reason) == ("afmeldt", "intet svar")


def test_no_for_now_keeps_the_place_for_the_next_course(desk: CourseHouse) -> None:
    course, _, second, third = freed(desk, "Bo", "Cy")
    rests = desk.do(answer_offer, AnswerOffer(second, False, keep_waiting=True)).after
    assert rests.sits_out
    assert rests.wants_next
    assert desk.statuses(course)["Cy"] == "tilbudt plads"
    desk.do(answer_offer, AnswerOffer(third, False))
    assert desk.row(course).taken == 0
    desk.do(set_priority, SetPriority(second, "vil gerne alligevel"))
    assert desk.statuses(course)["Bo"] == "tilbudt plads"


def test_priority_goes_first_with_its_reason_on_the_record_and_can_be_taken_back(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    on_it, first, second = (desk.enrol(course, name) for name in ("Anna", "Bo", "Cy"))
    desk.do(set_priority, SetPriority(second, "tvillinger"))
    assert [one.calling for one in desk.queue(course).waiting] == ["Cy", "Bo"]
    desk.do(set_priority, SetPriority(second, "tvillinger"))
    desk.do(set_priority, SetPriority(second, " "))
    assert [one.calling for one in desk.queue(course).waiting] == ["Bo", "Cy"]
    assert desk.record(course, second) == ["skrevet på venteliste", "fået forrang", "forrang taget tilbage"]
    assert refusal(desk.do, set_priority, SetPriority(on_it, "tvillinger")).code == "not_waiting"
    urgent = desk.enrol(course, "Gry", priority="alene")
    assert [one.id for one in desk.queue(course).waiting] == [urgent, first, second]


def test_only_a_coordinator_gives_priority_also_at_enrolment(desk: CourseHouse, reception: Cupboard) -> None:
    course = desk.course()
    there = CourseHouse(reception)
    assert refusal(lambda: there.enrol(course, "Pia", priority="haster")).code == "not_allowed"
    there.enrol(course, "Pia")
    assert desk.statuses(course) == {"Pia": "tilmeldt"}


def test_two_parents_get_both_seats_or_none_and_are_passed_over_on_the_record(desk: CourseHouse) -> None:
    course = desk.course("Fædregruppe", seats=2)
    one, _ = desk.enrol(course, "A"), desk.enrol(course, "B")
    large, small = desk.enrol(course, "C", "D"), desk.enrol(course, "E")
    desk.do(cancel_enrolment, CancelEnrolment(one, "nej"))
    assert desk.statuses(course) == {
        "A": "afmeldt", "B": "tilmeldt", "C og D": "venteliste", "E": "tilbudt plads",
    }  # fmt: skip
    assert desk.record(course, large) == ["skrevet på venteliste", "sprunget over"]
    [line] = [one for one in desk.page(course).record if one.enrolment == large and one.needed]
    assert (line.needed, line.free, line.reason) == (2, 1, "for få ledige pladser")
    assert desk.record(course, small)[-1] == "tilbudt plads"


def test_whoever_leaves_after_the_first_session_has_dropped_out(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    one = desk.enrol(course, "Anna")
    with at_time(days_later(9)):
        left = desk.do(cancel_enrolment, CancelEnrolment(one, "flytter"))
        assert str(left.after.status) == "afbrudt"
        assert refusal(desk.do, cancel_enrolment, CancelEnrolment(one, "igen")).code == "enrolment_over"


def test_a_family_that_does_not_fit_needs_a_reason_and_what_was_answered_is_forgotten(
    desk: CourseHouse,
) -> None:
    course = desk.course("Ung Gravid", seats=8)
    too_old = {"answers": Answers(parent_under=False)}
    misfit = refusal(lambda: desk.enrol(course, "Gry", **too_old))
    assert (misfit.code, misfit.fields["rules"]) == ("misfit", ("forælderens alder",))
    one = desk.enrol(course, "Gry", override="fyldte 25 i går", **too_old)
    assert desk.one(course, one).override == "fyldte 25 i går"
    assert desk.record(course, one) == ["optaget uden om reglerne", "tilmeldt"]
    fits = desk.enrol(course, "Mie", override="ikke nødvendig", answers=Answers(parent_under=True))
    assert desk.one(course, fits).override == ""
    assert "parent_under" not in repr(everything(desk.cupboard)[0]["enrolment"])  # type: ignore[index, call-overload]


def test_a_course_on_referral_wants_a_profession_of_the_house(desk: CourseHouse) -> None:
    course = desk.course("Jobcentergruppe")
    assert refusal(lambda: desk.enrol(course, "Pia")).fields["rules"] == ("henvisning",)
    assert refusal(lambda: desk.enrol(course, "Pia", referrer="Dr. Hansen")).code == "choice_unknown"
    one = desk.enrol(course, "Pia", referrer="jordemoder")
    assert desk.one(course, one).referrer == "jordemoder"


def test_only_what_the_template_asks_is_stored(desk: CourseHouse) -> None:
    course = desk.course("Ung Gravid")
    told = Member(
        *(uuid4(), MemberKind.ADULT, "Mia", "12345678"), date(2027, 1, 1), date(2026, 1, 9), "dansk", "4780"
    )
    one = desk.enrol(course, members=(told, *family("Far")))
    [kept] = desk.one(course, one).members
    assert kept == replace(told, birth_month=None, language="", postnummer="")


def test_what_is_corrected_and_a_family_that_grows_takes_its_seats(desk: CourseHouse) -> None:
    course = desk.course("Fædregruppe", seats=3)
    one, _ = desk.enrol(course, "A"), desk.enrol(course, "B")
    change = desk.do(change_members, ChangeMembers(one, family("A", "C"), wants_next=True))
    assert (change.before.calling, change.after.calling) == ("A", "A og C")
    assert desk.row(course).taken == 3
    waits = desk.enrol(course, "D")
    too_many = refusal(
        desk.do, change_members, ChangeMembers(desk.queue(course).enrolments[1].id, family("B", "E"))
    )
    assert (too_many.code, too_many.fields["seats"], too_many.fields["free"]) == ("unit_too_large", 2, 1)
    desk.do(change_members, ChangeMembers(one, family("A")))
    assert str(desk.one(course, waits).status) == "tilbudt plads"
    assert desk.one(course, one).wants_next


def test_other_families_keep_their_people_whatever_happens_to_one(desk: CourseHouse) -> None:
    course = desk.course(seats=1)
    ids = [desk.enrol(course, name, members=family(name, children=2, phone="12345678")) for name in "ABC"]
    people = {one: desk.one(course, one).members for one in ids}
    desk.do(set_priority, SetPriority(ids[2], "haster"))
    desk.do(cancel_enrolment, CancelEnrolment(ids[0], "syg"))
    desk.do(answer_offer, AnswerOffer(ids[2], False))
    desk.do(change_course, ChangeCourse(course, "Nyt navn", 2, 1))
    assert {one: desk.one(course, one).members for one in ids} == people


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ((), "members_none"),
        (family("A", "B", "C"), "members_many"),
        (family("A", children=9), "members_many"),
        (family("010190-1234"), "text_holds_cpr"),
        (family("A", phone="0101901234"), "text_holds_cpr"),
        (family("A", phone="1234567"), "phone_unreadable"),
        (family(" "), "name_empty"),
        (family("A" * 41), "name_too_long"),
    ],
)
def test_refused_families_are_not_stored(desk: CourseHouse, members: tuple[Member, ...], code: str) -> None:
    course = desk.course("Fædregruppe")
    before = everything(desk.cupboard)
    assert refusal(desk.do, enrol, Enrol(uuid4(), course, members)).code == code
    assert everything(desk.cupboard) == before


def test_the_other_refusals(desk: CourseHouse) -> None:
    course = desk.course("Fædregruppe", seats=1)
    one = desk.enrol(course, "A")
    assert refusal(desk.do, enrol, Enrol(uuid4(), uuid4(), family("A"))).code == "course_gone"
    assert refusal(desk.do, enrol, Enrol(uuid4(), course, family("A", "B"))).code == "unit_too_large"
    assert refusal(desk.do, settle_queue, SettleQueue(uuid4())).code == "course_gone"
    assert refusal(desk.do, answer_offer, AnswerOffer(one, True)).code == "offer_gone"
    assert refusal(desk.do, cancel_enrolment, CancelEnrolment(one, " ")).code == "course_reason_missing"
    assert refusal(desk.do, cancel_enrolment, CancelEnrolment(one, "010190-1234")).code == "text_holds_cpr"
    for verb, command in (
        (answer_offer, AnswerOffer(uuid4(), True)),
        (cancel_enrolment, CancelEnrolment(uuid4(), "x")),
        (change_members, ChangeMembers(uuid4(), family("A"))),
        (set_priority, SetPriority(uuid4(), "x")),
    ):
        assert refusal(desk.do, verb, command).code == "enrolment_gone"
    with at_time(days_later(200)):
        assert refusal(desk.do, enrol, Enrol(uuid4(), course, family("Sen"))).code == "course_closed"
