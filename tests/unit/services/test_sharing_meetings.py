"""§ 11 e: one meeting, in special cases one more, and nothing of what was said."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from familiehus.errors import NotAllowed
from familiehus.handover.meetings import MeetingFault, Party, SharingMeeting
from familiehus.messages import known_codes, sentence
from familiehus.models.handover import SharingMeeting as MeetingRow
from familiehus.services.sharing_meetings import (
    HoldMeeting,
    TakeBackMeeting,
    hold_meeting,
    meeting_code,
    take_back_meeting,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.handover_desk import HandoverDesk

TODAY = date(2026, 11, 19)
WHO = (Party.SCHOOL, Party.HEALTH_VISITOR)


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


def held(family: UUID, before: int = 0, why: str = "", parties: tuple[Party, ...] = WHO) -> HoldMeeting:
    day = TODAY - timedelta(days=before)
    return HoldMeeting(SharingMeeting(uuid4(), family, day, parties, "en anden", why))


def meetings(desk: HandoverDesk, family: UUID) -> tuple[SharingMeeting, ...]:
    page = desk.page(family)
    assert page is not None
    return page.meetings


def test_the_first_the_follow_up_and_never_a_third(desk: HandoverDesk) -> None:
    family = desk.family()
    first = held(family, before=9, parties=(Party.HEALTH_VISITOR, Party.SCHOOL, Party.SCHOOL))
    for _ in range(2):
        desk.do(hold_meeting, first)
    assert refusal(lambda: desk.do(hold_meeting, held(family))).code == "meeting_follow_up_reason"
    early = held(family, before=10, why="x")
    assert refusal(lambda: desk.do(hold_meeting, early)).code == "meeting_before_the_first"
    desk.do(hold_meeting, held(family, why="barnet har skiftet skole"))
    third = refusal(lambda: desk.do(hold_meeting, held(family, why="en gang til")))
    assert third.code == "meeting_third_meeting"
    assert "samtykke" in sentence(third)
    assert [(one.parties, one.taken_by) for one in meetings(desk, family)] == [(WHO, "Mette Holm")] * 2
    desk.do(hold_meeting, held(desk.family("Sofie")))


def test_a_meeting_has_been_and_had_two_parties(desk: HandoverDesk) -> None:
    family = desk.family()
    alone = held(family, parties=(Party.DOCTOR,))
    assert refusal(lambda: desk.do(hold_meeting, alone)).code == "meeting_parties_few"
    assert refusal(lambda: desk.do(hold_meeting, held(family, before=-1))).code == "meeting_ahead"
    desk.do(hold_meeting, held(family, before=3))
    secret = held(family, why="om 010190-1234")
    assert refusal(lambda: desk.do(hold_meeting, secret)).code == "text_holds_cpr"
    assert refusal(lambda: desk.do(hold_meeting, held(uuid4()))).code == "family_gone"


def test_it_is_taken_back_from_the_newest(desk: HandoverDesk) -> None:
    family = desk.family()
    first, second = held(family, before=3), held(family, why="barnet har skiftet skole")
    desk.do(hold_meeting, first)
    desk.do(hold_meeting, second)
    back = [TakeBackMeeting(one.meeting.id) for one in (first, second)]
    assert refusal(lambda: desk.do(take_back_meeting, back[0])).code == "meeting_first"
    for one in (back[1], back[1], back[0]):
        desk.do(take_back_meeting, one)
    assert meetings(desk, family) == ()
    desk.do(hold_meeting, first)


def test_the_row_has_no_place_for_what_was_said() -> None:
    assert set(MeetingRow.__table__.columns.keys()) == {
        *("id", "family_id", "day", "parties", "follow_up_reason", "taken_by")
    }


@pytest.mark.parametrize("fault", MeetingFault)
def test_each_fault_has_a_sentence(fault: MeetingFault) -> None:
    assert meeting_code(fault) in known_codes()


def test_reception_holds_none(house: RealHouse) -> None:
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        assert isinstance(refusal(lambda: desk.do(hold_meeting, held(desk.family()))), NotAllowed)
