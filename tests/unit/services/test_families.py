"""A family is a calling name; whoever opened it sees it, and it is forgotten when nothing is left to do."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, func, select

from familiehus import clock
from familiehus.errors import NotAllowed
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Direction, Feedback, NextStep, Step
from familiehus.models.handover import Consent, Family, FamilyEnrolment, Referral, ReferralStep, TellDuty
from familiehus.queries.handover import families, referral_line, referral_rows
from familiehus.services.consents import MarkTold, mark_told
from familiehus.services.families import (
    ChangeFamily,
    OpenFamily,
    TakeBackFamily,
    change_family,
    open_family,
    take_back_family,
)
from familiehus.services.family_retention import KEEP_MONTHS, forget_on
from familiehus.services.queue_rows import months_later
from familiehus.services.referrals import CloseReferral, GiveFeedback, close_referral, give_feedback
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse, refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.handover_desk import HandoverDesk

TODAY = date(2026, 11, 19)
LATER = date(2027, 5, 19)
"""Six months on."""


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


def test_it_is_opened_once_and_corrected(desk: HandoverDesk) -> None:
    command = OpenFamily(uuid4(), "  Thilde  ", "+45 12 34 56 78")
    for _ in range(2):
        desk.do(open_family, command)
    change = desk.do(change_family, ChangeFamily(command.id, "Thilde og Jonathan"))
    page = desk.page(command.id)
    assert page is not None
    assert (page.family.name, page.family.phone, page.family.opened_on) == ("Thilde og Jonathan", "", TODAY)
    assert page.family == change.after
    assert getattr(change.before, "phone", "") == "12345678"


@pytest.mark.parametrize(
    ("name", "phone", "code"),
    [
        ("", "", "name_empty"),
        ("Thilde 010190-1234", "", "text_holds_cpr"),
        ("Thilde", "010190-1234", "text_holds_cpr"),
        ("Thilde", "123", "phone_unreadable"),
    ],
)
def test_what_is_not_a_name_is_refused(desk: HandoverDesk, name: str, phone: str, code: str) -> None:
    assert refusal(lambda: desk.family(name, phone=phone)).code == code
    family = desk.family()
    assert refusal(lambda: desk.do(change_family, ChangeFamily(family, name, phone))).code == code


def test_an_enrolment_is_one_familys(desk: HandoverDesk) -> None:
    house = CourseHouse(desk.cupboard)
    enrolment = house.enrol(house.course(), "Thilde")
    family = desk.family(enrolment=enrolment)
    page = desk.page(family)
    assert page is not None
    assert page.enrolments == (enrolment,)
    assert refusal(lambda: desk.family("Sofie", enrolment=enrolment)).code == "enrolment_other_family"
    assert refusal(lambda: desk.family("Sofie", enrolment=uuid4())).code == "enrolment_gone"


def test_one_typed_by_mistake_goes_as_long_as_nothing_is_about_it(desk: HandoverDesk) -> None:
    family = desk.family()
    desk.do(take_back_family, TakeBackFamily(family))
    desk.do(take_back_family, TakeBackFamily(family))
    assert desk.page(family) is None
    family = desk.family()
    desk.yes(family)
    assert refusal(lambda: desk.do(take_back_family, TakeBackFamily(family))).code == "family_in_use"


def test_reception_sees_what_it_opened_and_what_it_made(house: RealHouse) -> None:
    with house.open() as cupboard:
        leader = HandoverDesk(cupboard)
        others = leader.family("Sofie")
        theirs = leader.refer(others, carried=True)
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        mine = desk.family("Thilde")
        made = desk.refer(mine, carried=True)
        assert isinstance(refusal(lambda: desk.refer(others, carried=True)), NotAllowed)
        with cupboard.read() as session:
            assert [one.id for one in families(session, cupboard.actor)] == [mine]
            assert [one.referral.id for one in referral_rows(session, cupboard.actor)] == [made]
            assert referral_line(session, cupboard.actor, theirs, TODAY) is None
        assert desk.page(others) is None
    with house.open(Role.COORDINATOR) as cupboard:
        desk = HandoverDesk(cupboard)
        second = desk.refer(mine, carried=True)
        with cupboard.read() as session:
            assert len(families(session, cupboard.actor)) == 2
            assert {one.referral.id for one in referral_rows(session, cupboard.actor)} == {
                theirs,
                made,
                second,
            }
    with house.open(Role.RECEPTION) as cupboard:
        page = HandoverDesk(cupboard).page(mine)
        assert page is not None
        assert [one.referral.id for one in page.referrals] == [made], "not what a colleague made of it"


def test_an_admin_sees_no_families(house: RealHouse) -> None:
    with house.open() as cupboard:
        leader = HandoverDesk(cupboard)
        family = leader.family()
        yes = leader.yes(family)
        leader.step(leader.refer(family, consent=yes), Step.SENT)
        leader.no(yes)
    with house.open(Role.ADMIN) as cupboard:
        desk = HandoverDesk(cupboard)
        with cupboard.read() as session:
            assert families(session, cupboard.actor) == referral_rows(session, cupboard.actor) == ()
        assert desk.page(family) is None
        assert (desk.duties().late, desk.duties().tell, desk.duties().stopped) == (0, (), ())


def test_the_list_is_in_the_order_of_what_is_due(desk: HandoverDesk) -> None:
    family = desk.family()
    due = [TODAY + timedelta(days=more) for more in (30, 3, 14)]
    made = [desk.refer(family, carried=True, due_on=one) for one in due]
    came = desk.receive(family)
    desk.step(made[0], Step.SENT)
    desk.step(made[0], Step.CAUGHT)
    with clock.frozen(datetime.fromisoformat("2026-11-25 09:00")), desk.cupboard.read() as session:
        rows = referral_rows(session, desk.cupboard.actor, direction=Direction.OUT)
        assert [one.referral.id for one in rows] == [made[1], made[2], made[0]]
        assert [one.overdue for one in rows] == [3, 0, 0]
        assert [one.family for one in rows] == ["Thilde"] * 3
        live = referral_rows(session, desk.cupboard.actor, open_only=True)
        assert {one.referral.id for one in live} == {made[1], made[2], came}
        assert [one.referral.id for one in desk.duties().overdue] == [made[1]]
        assert desk.duties().late == 1


# -- when it is forgotten ---------------------------------------------------------------------------------


@given(st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=1), st.booleans())
def test_never_before_six_months_after_anything(over: list[date], unfinished: bool) -> None:
    day = forget_on(over, unfinished)
    assert (day is None) == unfinished
    assert day is None or all(months_later(one, KEEP_MONTHS) <= day for one in over)
    assert day is None or any(months_later(one, KEEP_MONTHS) == day for one in over)


def test_a_family_without_anything_is_forgotten_six_months_after_it_came(desk: HandoverDesk) -> None:
    assert desk.erase_on(desk.family()) == LATER


def test_a_consent_counts_until_its_end_or_until_it_is_taken_back(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family, days=100)
    assert desk.erase_on(family) == months_later(TODAY + timedelta(days=100), 6)
    desk.no(yes)
    assert desk.erase_on(family) == LATER


def test_not_while_a_referral_is_open_or_somebody_must_be_told(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family)
    sent = desk.refer(family, consent=yes)
    assert desk.erase_on(family) is None
    desk.step(sent, Step.SENT)
    desk.no(yes)
    [telling] = desk.duties().tell
    desk.do(mark_told, MarkTold(yes, telling.whom))
    assert desk.erase_on(family) is None, "a stop is not an end"
    with clock.frozen(datetime.fromisoformat("2026-12-01 09:00")):
        desk.do(close_referral, CloseReferral(sent, "hun ville ikke mere", NextStep.NOTHING))
    assert desk.erase_on(family) == date(2027, 6, 1)
    desk.do(mark_told, MarkTold(yes, telling.whom, told=False))
    assert desk.erase_on(family) is None


def test_not_while_a_referrer_waits_for_an_answer(desk: HandoverDesk) -> None:
    family = desk.family()
    came = desk.receive(family)
    desk.step(came, Step.CAUGHT)
    assert desk.erase_on(family) is None
    with clock.frozen(datetime.fromisoformat("2026-11-24 09:00")):
        desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, date(2026, 11, 24)))
    assert desk.erase_on(family) == date(2027, 5, 24)


def test_a_course_and_a_meeting_count_too(desk: HandoverDesk) -> None:
    house = CourseHouse(desk.cupboard)
    course = house.course()
    family = desk.family(enrolment=house.enrol(course, "Thilde"))
    assert desk.erase_on(family) == months_later(house.row(course).last_day, 6)
    other = desk.family()
    held = SharingMeeting(uuid4(), other, TODAY, (Party.SCHOOL, Party.DOCTOR), "")
    desk.do(hold_meeting, HoldMeeting(held))
    assert desk.erase_on(other) == LATER


def test_everything_of_a_family_goes_with_its_row(desk: HandoverDesk) -> None:
    house = CourseHouse(desk.cupboard)
    family = desk.family(enrolment=house.enrol(house.course(), "Thilde"))
    yes = desk.yes(family)
    desk.step(desk.refer(family, consent=yes), Step.SENT)
    desk.receive(family)
    desk.no(yes)
    with desk.cupboard.write() as uow:
        uow.session.execute(delete(Family).where(Family.id == family))
        for table in (Consent, Referral, ReferralStep, TellDuty, FamilyEnrolment):
            assert uow.session.execute(select(func.count()).select_from(table)).scalar_one() == 0, table
