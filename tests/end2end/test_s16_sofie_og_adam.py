"""S16, case 2: the day care sends them; divorce groups, separate ones; three talks together."""

from datetime import date, timedelta
from pathlib import Path

from familiehus import clock
from familiehus.handover.referral import Feedback, Step
from familiehus.queries.handover import duties
from familiehus.services.referrals import GiveFeedback, give_feedback
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.lived_house import found, moment, refused

MONDAY = date(2026, 11, 23)
DAY_CARE = "Dagtilbuddet Mariehønen"


def test_s16_the_day_care_hears_and_each_has_a_group_of_their_own(tmp_path: Path) -> None:
    from uuid import uuid4

    with (
        clock.frozen(moment(MONDAY, 9)),
        found(tmp_path, "Familiehuset Kanalen", "Vordingborg", areas=("Vordingborg=4760",)) as house,
    ):
        desk = HandoverHouse(house.cupboard, "Familiehuset Kanalen")
        family = desk.family("Sofie og Adam", "12345678")
        received = desk.receive(
            family, "pædagog", DAY_CARE, "at de får hjælp til at tale sammen om Noah", agreed=True
        )
        assert desk.referral(received).feedback_due == MONDAY + timedelta(days=14)

        hers = house.course("Skilsmissegruppe", "Skilsmissegruppe, mandag", date(2027, 1, 4), 16)
        his = house.course("Skilsmissegruppe", "Skilsmissegruppe, torsdag", date(2027, 1, 7), 16)
        sofie, adam = house.courses.enrol(hers, "Sofie"), house.courses.enrol(his, "Adam")
        assert house.courses.statuses(hers) == {"Sofie": "tilmeldt"}
        assert house.courses.statuses(his) == {"Adam": "tilmeldt"}
        desk.turn(received, Step.ENROLLED, enrolment=sofie)
        assert desk.referral(received).became == sofie
        assert adam != sofie

        with house.cupboard.write() as uow:
            card = str(open_series(uow, OpenSeries("Åben rådgivning")).after)
        for week in range(3):
            with clock.frozen(moment(MONDAY + timedelta(weeks=week + 1), 10)), house.cupboard.write() as uow:
                count_talk(uow, CountTalk(uuid4(), card, house.place))

        with clock.frozen(moment(date(2026, 12, 9), 9)), house.cupboard.read() as session:
            owed = duties(session, house.cupboard.actor, clock.today())
            assert "Sofie" in repr(owed.feedback)
        with clock.frozen(moment(date(2027, 1, 4), 18)):
            desk.step(received, Step.CAUGHT, "Sofie kom til første mødegang")
            desk.do(give_feedback, GiveFeedback(received, Feedback.CAUGHT, clock.today()))
            one = desk.referral(received)
            assert one.closed_on == date(2027, 1, 4)
            assert one.feedback is Feedback.CAUGHT
            with house.cupboard.read() as session:
                assert not duties(session, house.cupboard.actor, clock.today()).feedback


def test_s16_without_the_familys_yes_the_day_care_only_hears_that_it_arrived(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 9)),
        found(tmp_path, "Familiehuset Kanalen", "Vordingborg", areas=("Vordingborg=4760",)) as house,
    ):
        desk = HandoverHouse(house.cupboard, "Familiehuset Kanalen")
        family = desk.family("Sofie")
        received = desk.receive(family, "pædagog", DAY_CARE, "at de får hjælp til at tale sammen om Noah")
        for said in (Feedback.CAUGHT, Feedback.WAITS, Feedback.NOT_CAUGHT):
            answer = GiveFeedback(received, said, clock.today())
            assert refused(lambda answer=answer: desk.do(give_feedback, answer)).code
        desk.do(give_feedback, GiveFeedback(received, Feedback.GOT_IT, clock.today()))
        assert desk.referral(received).feedback is Feedback.GOT_IT
