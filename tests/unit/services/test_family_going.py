"""What erasing a family would do is said whole; everybody outside who knows something is named once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.services.consents import MarkTold, mark_told
from familiehus.services.erasure import EraseFamily, erase_family
from familiehus.services.family_going import FamilyGoing, TellWhy, family_going
from familiehus.services.referral_answers import GiveFeedback, give_feedback
from familiehus.services.referrals import CloseReferral, close_referral
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.handover_desk import NURSES, HandoverDesk

BOTH = ", ".join(NURSES)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with at_time(MONDAY):
        yield new_house(tmp_path)


@pytest.fixture
def desk(house: RealHouse) -> Iterator[HandoverDesk]:
    with house.open(Role.COORDINATOR) as cupboard:
        yield HandoverDesk(cupboard)


def going(cupboard: Cupboard, family: object) -> FamilyGoing:
    with cupboard.read() as session:
        return family_going(session, cupboard.actor, family)  # type: ignore[arg-type]


def told(found: FamilyGoing) -> list[tuple[str, TellWhy]]:
    return [(one.whom, one.why) for one in found.tell]


def test_a_family_nobody_has_heard_of_leaves_nobody_to_tell(desk: HandoverDesk) -> None:
    found = going(desk.cupboard, desk.family("Sara"))
    assert (found.phone, found.stops, found.live, found.tell, found.courses) == (False, (), (), (), ())
    assert (found.referrals, found.consents, found.meetings) == (0, 0, 0)
    assert found.in_backups_until == clock.today() + timedelta(days=366)


def test_who_has_a_letter_is_told_and_who_got_it_from_the_family_itself_is_too(desk: HandoverDesk) -> None:
    """Also a letter that the family carried names it there; one that was never sent names nobody."""
    family = desk.family()
    sent = desk.refer(family, consent=desk.yes(family))
    desk.refer(family, carried=True, party="Mødrehjælpen", unit="")
    carried = desk.refer(family, carried=True, party="Home-Start Vordingborg", unit="")
    for one in (sent, carried):
        desk.step(one, Step.SENT, reason="")
    assert told(going(desk.cupboard, family)) == [
        ("Home-Start Vordingborg", TellWhy.WORKS_ON_IT),
        (BOTH, TellWhy.WORKS_ON_IT),
    ]
    desk.step(carried, Step.NO_ROOM)
    desk.do(close_referral, CloseReferral(carried, "venteliste", NextStep.TALK))
    desk.step(sent, Step.CAUGHT, reason="")
    again = desk.refer(family, consent=desk.yes(family))
    desk.step(again, Step.SENT, reason="")
    assert told(going(desk.cupboard, family)) == [
        (BOTH, TellWhy.WORKS_ON_IT),
        ("Home-Start Vordingborg", TellWhy.HAS_LETTER),
    ], "each once, with what presses most"


def test_a_withdrawal_nobody_heard_of_presses_most(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family)
    desk.step(desk.refer(family, consent=yes), Step.SENT, reason="")
    desk.no(yes)
    assert told(going(desk.cupboard, family)) == [(BOTH, TellWhy.WITHDRAWN)]
    desk.do(mark_told, MarkTold(yes, BOTH))
    assert told(going(desk.cupboard, family)) == [(BOTH, TellWhy.WORKS_ON_IT)]


def test_whoever_referred_the_family_is_told_by_whether_they_have_heard(desk: HandoverDesk) -> None:
    family = desk.family()
    came = desk.receive(family)
    assert told(going(desk.cupboard, family)) == [("Jordemodercentret", TellWhy.AWAITS_ANSWER)]
    desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, clock.today()))
    assert told(going(desk.cupboard, family)) == [("Jordemodercentret", TellWhy.HAS_ANSWER)]


def test_what_it_says_stops_is_what_stops(desk: HandoverDesk) -> None:
    course = CourseHouse(desk.cupboard)
    group = course.course("Fædregruppe", seats=4)
    enrolment = course.enrol(group, "Thilde")
    family = desk.family(enrolment=enrolment, phone="22334455")
    open_ones = {desk.refer(family, consent=desk.yes(family)), desk.receive(family)}
    over = desk.refer(family, carried=True, party="Home-Start Vordingborg", unit="")
    for step in (Step.SENT, Step.CAUGHT):
        desk.step(over, step, reason="")
    found = going(desk.cupboard, family)
    assert {one.id for one in found.stops} == open_ones
    assert (len(found.live), found.phone, len(found.courses)) == (1, True, 1)
    change = erase_family(desk.cupboard, EraseFamily(family))
    assert change.counts["stopped"] == len(found.stops) == 2
    with pytest.raises(UserError, match="family_gone"):
        going(desk.cupboard, family)
    assert [one.id for one in course.page(group).enrolments] == [enrolment], "the seat is erased on its own"


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.ADMIN])
def test_only_those_who_may_erase_hear_it(house: RealHouse, role: Role) -> None:
    with house.open() as cupboard:
        family = HandoverDesk(cupboard).family()
    with house.open(role) as cupboard, pytest.raises(NotAllowed):
        going(cupboard, family)
