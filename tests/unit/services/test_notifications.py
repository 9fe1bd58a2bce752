"""§ 133: that somebody notified, and nothing else; and how many, also of families that are forgotten."""

from datetime import date
from uuid import uuid4

import pytest

from familiehus.handover.counting import Happening
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.models.handover import HandoverCount, Notification
from familiehus.queries.handover_counts import HandoverCounts, handover_counts
from familiehus.services.notifications import (
    CountNotification,
    TakeBackNotification,
    count_notification,
    take_back_notification,
)
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.storage.cupboard import Cupboard
from tests.helpers.course_house import refusal
from tests.helpers.handover_desk import HandoverDesk

TODAY = date(2026, 11, 19)
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


def counted(desk: HandoverDesk, *period: date) -> HandoverCounts:
    with desk.cupboard.read() as session:
        return handover_counts(session, *(period or NOVEMBER))


def test_it_is_counted_once_and_taken_back(desk: HandoverDesk) -> None:
    one = CountNotification(uuid4(), TODAY, dialogue=True)
    for _ in range(2):
        desk.do(count_notification, one)
    desk.do(count_notification, CountNotification(uuid4(), TODAY, dialogue=False))
    assert (counted(desk).notifications, counted(desk).dialogues) == (2, 1)
    for _ in range(2):
        desk.do(take_back_notification, TakeBackNotification(one.id, TODAY))
    assert (counted(desk).notifications, counted(desk).dialogues) == (1, 0)


def test_not_before_it_was_made(desk: HandoverDesk) -> None:
    ahead = CountNotification(uuid4(), date(2026, 11, 20), dialogue=False)
    assert refusal(lambda: desk.do(count_notification, ahead)).code == "notification_ahead"


def test_there_is_no_place_to_write_the_case() -> None:
    assert set(Notification.__table__.columns.keys()) == {"day", "id", "dialogue"}


def test_consents_and_meetings_are_counted_with_those_of_forgotten_families(desk: HandoverDesk) -> None:
    family = desk.family()
    desk.yes(family)
    desk.no(desk.yes(family))
    for day, why in ((date(2026, 10, 30), ""), (TODAY, "barnet har skiftet skole")):
        held = SharingMeeting(uuid4(), family, day, (Party.SCHOOL, Party.DOCTOR), "", why)
        desk.do(hold_meeting, HoldMeeting(held))
    assert counted(desk) == HandoverCounts(2, 1, 1, 1, 0, 0)
    with desk.cupboard.write() as uow:
        for what in Happening:
            uow.session.add(HandoverCount(month=date(2026, 11, 1), id=uuid4(), what=str(what)))
        uow.commit()
    assert counted(desk) == HandoverCounts(3, 2, 3, 2, 0, 0)
    assert counted(desk, date(2026, 10, 1), date(2026, 10, 31)) == HandoverCounts(0, 0, 1, 0, 0, 0)
