"""S14, the law: counselling without notes, consents that say something, § 11 e once, and a count of § 133."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.consent import ConsentForm
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Step
from familiehus.models import Notification
from familiehus.services.notifications import CountNotification, count_notification
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from tests.helpers.cupboards import facts, register
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.ledger import everything
from tests.helpers.lived_house import LivedHouse, found, moment, refused
from tests.helpers.offer_samples import offer

MONDAY = date(2026, 11, 23)
NURSES = ("Vordingborg Kommune", "Sundhedsplejen")
WHY = "at sundhedsplejersken kan komme på besøg i uge 49"
SLEEP = "at Lille vågner otte gange hver nat"


def _house(folder: Path) -> LivedHouse:
    return found(folder, "Familiernes Hus", "Vordingborg", areas=("Vordingborg=4760",))


def test_s14_counselling_leaves_no_notes_and_sharing_needs_a_yes(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 10)), _house(tmp_path) as house:
        register(house.cupboard, facts(place=house.place, postnummer="4760"))
        assert "Amina" not in repr(everything(house.cupboard)), "barnets lov § 29: nothing about who"
        desk = HandoverHouse(house.cupboard, "Familiernes Hus")
        family = desk.family("Amina", "12345678")
        for faulty, words in (
            (lambda: desk.consent(family, "Amina", *NURSES, WHY, "alle relevante oplysninger"), "everything"),
            (lambda: desk.consent(family, "Amina", "kommunen", "", WHY, SLEEP), "receiver_unnamed"),
            (lambda: desk.consent(family, "Amina", NURSES[0], "", WHY, SLEEP), "receiver_unnamed"),
            (lambda: desk.consent(family, "Amina", *NURSES, "", SLEEP), "purpose"),
            (lambda: desk.consent(family, "Amina", *NURSES, WHY, SLEEP, days=400), "until_far"),
        ):
            assert refused(faulty).code == f"consent_{words}"
        assert refused(lambda: desk.refer(family, *NURSES, WHY, SLEEP)).code == "gate_closed"
        oral = desk.consent(family, "Amina", *NURSES, WHY, SLEEP)
        sent = desk.refer(family, *NURSES, WHY, SLEEP, consent=oral)
        assert desk.letter(sent).information == (SLEEP,)
        with pytest.raises(UserError, match="text_holds_cpr"):
            desk.refer(family, *NURSES, "ring til 010190-1234", SLEEP, carried=True)
        assert refused(lambda: desk.refer(family, "kommunen", "", WHY, SLEEP, carried=True)).code


def test_s14_a_yes_taken_back_closes_the_gate_at_once(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 10)), _house(tmp_path) as house:
        desk = HandoverHouse(house.cupboard, "Familiernes Hus")
        family = desk.family("Amina")
        yes = desk.consent(family, "Amina", *NURSES, WHY, SLEEP, form=ConsentForm.WRITTEN)
        gone, lying = (desk.refer(family, *NURSES, WHY, SLEEP, consent=yes) for _ in range(2))
        desk.step(gone, Step.SENT)
        withdrawal = desk.withdraw(yes)
        assert set(withdrawal.stopped) == {gone, lying}
        assert withdrawal.tell == ("Kirsten B.", "Vordingborg Kommune, Sundhedsplejen")
        for one in (gone, lying):
            assert desk.referral(one).step is Step.STOPPED
            assert refused(lambda one=one: desk.letter(one)).code == "gate_closed"
            assert refused(lambda one=one: desk.step(one, Step.SENT)).code
    with clock.frozen(moment(date(2026, 11, 24), 10)):
        again = _reopened(house)
        with again as cupboard_house:
            desk = HandoverHouse(cupboard_house.cupboard, "Familiernes Hus")
            short = desk.consent(family, "Amina", *NURSES, WHY, SLEEP, days=3)
            waits = desk.refer(family, *NURSES, WHY, SLEEP, consent=short)
            with clock.frozen(moment(date(2026, 11, 30), 10)):
                assert refused(lambda: desk.letter(waits)).code == "gate_closed", (
                    "expired is the same as none"
                )


def test_s14_eleven_e_once_and_a_follow_up_with_its_reason(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 15)), _house(tmp_path) as house:
        desk = HandoverHouse(house.cupboard, "Familiernes Hus")
        family = desk.family("Bo")
        who = (Party.HEALTH_VISITOR, Party.NURSERY)

        def hold(day: date, reason: str = "", parties: tuple[Party, ...] = who) -> None:
            desk.do(hold_meeting, HoldMeeting(SharingMeeting(uuid4(), family, day, parties, "", reason)))

        assert refused(lambda: hold(MONDAY, parties=(Party.DOCTOR,))).code == "meeting_parties_few"
        hold(date(2026, 11, 9))
        assert refused(lambda: hold(MONDAY)).code == "meeting_follow_up_reason"
        hold(MONDAY, "barnet er skiftet dagtilbud siden")
        assert refused(lambda: hold(MONDAY, "en gang til")).code == "meeting_third_meeting"
        desk.do(count_notification, CountNotification(uuid4(), MONDAY, dialogue=True))
        columns = set(Notification.__table__.columns.keys())
        assert columns == {"day", "id", "dialogue"}, "there is no place to write the case"


def test_s14_thirty_needs_the_authority(tmp_path: Path) -> None:
    with clock.frozen(moment(MONDAY, 15)), _house(tmp_path) as house:
        desk = HandoverHouse(house.cupboard, "Familiernes Hus")
        by_law = offer("Familiebehandling", level="efter barnets lov § 30-31")
        desk.do(save_offer, SaveOffer(by_law))
        family = desk.family("Bo")
        error = refused(
            lambda: desk.refer(
                family, by_law.organisation, "Familieafdelingen", WHY, SLEEP, carried=True, offer=by_law.id
            )
        )
        assert error.code == "offer_needs_screening"


def _reopened(house: LivedHouse) -> LivedHouse:
    from familiehus.services.unlocking import unlock_with_passphrase
    from familiehus.services.who_unlocks import people
    from tests.helpers.lived_house import PASSPHRASE

    [leader] = people(house.home)
    cupboard = unlock_with_passphrase(house.home, leader.staff_id, PASSPHRASE).cupboard
    return LivedHouse(house.folder, house.home, cupboard)
