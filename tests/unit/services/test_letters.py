"""A letter says what the family said yes to, to whom it said so, and not a word more."""

from dataclasses import fields
from datetime import date, datetime
from uuid import UUID

import pytest

from familiehus import clock
from familiehus.errors import NotAllowed
from familiehus.handover.consent import ConsentForm
from familiehus.handover.referral import NextStep, Step
from familiehus.messages import sentence
from familiehus.services.letters import Letter, letter_of
from familiehus.services.referrals import CloseReferral, close_referral
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk

TODAY = date(2026, 11, 19)


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


@pytest.fixture
def family(desk: HandoverDesk) -> UUID:
    return desk.family(phone="12345678")


def test_it_holds_exactly_what_may_be_passed_on(desk: HandoverDesk, family: UUID) -> None:
    yes = desk.yes(family, form=ConsentForm.WRITTEN)
    one = desk.refer(family, consent=yes)
    assert letter_of(desk.cupboard, one) == Letter(
        referral=one,
        family="Thilde",
        party=NURSES[0],
        unit=NURSES[1],
        purpose="tale om søvn",
        information=(SLEEP,),
        carried=False,
        form=ConsentForm.WRITTEN,
        given_on=TODAY,
        until=date(2026, 12, 19),
        answer_by=date(2026, 12, 3),
        house="Familiehuset Kanalen",
        sender="Mette Holm",
        made_on=TODAY,
    )


def test_no_phone_no_other_line_and_no_name_of_the_giver_is_in_it(desk: HandoverDesk, family: UUID) -> None:
    yes = desk.yes(family, giver="Jonathan")
    letter = letter_of(desk.cupboard, desk.refer(family, consent=yes))
    text = " ".join(str(getattr(letter, one.name)) for one in fields(letter))
    assert not [word for word in ("12345678", "Jonathan", "hun er alene") if word in text]


def test_a_carried_one_tells_of_no_consent(desk: HandoverDesk, family: UUID) -> None:
    desk.yes(family)
    letter = letter_of(desk.cupboard, desk.refer(family, carried=True))
    assert (letter.carried, letter.form, letter.given_on, letter.until) == (True, None, None, None)


def test_it_can_be_printed_again_while_the_answer_is_awaited(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, consent=desk.yes(family, days=90))
    desk.step(one, Step.SENT)
    with clock.frozen(datetime.fromisoformat("2027-01-04 09:00")):
        assert letter_of(desk.cupboard, one).answer_by == date(2027, 1, 18), "never a day that is over"


def test_each_reason_that_the_gate_is_closed_has_its_way_out(desk: HandoverDesk, family: UUID) -> None:
    yes, short = desk.yes(family), desk.yes(family, days=1)
    stopped, late = desk.refer(family, consent=yes), desk.refer(family, consent=short)
    refused, came = desk.refer(family, carried=True), desk.receive(family)
    desk.no(yes)
    desk.step(refused, Step.DECLINED)
    desk.do(close_referral, CloseReferral(refused, "hun ville ikke", NextStep.NOTHING))
    said = set()
    with clock.frozen(datetime.fromisoformat("2026-11-21 09:00")):
        for one, why in ((stopped, "over"), (late, "expired"), (refused, "over"), (came, "over")):
            error = refusal(letter_of, desk.cupboard, one)
            assert (error.code, error.fields["why"]) == ("gate_closed", why)
            said.add(sentence(error))
    assert len(said) == 2
    assert all("Intet er sendt" in one for one in said)


def test_reception_prints_its_own_and_admin_none(house: RealHouse) -> None:
    with house.open() as cupboard:
        desk = HandoverDesk(cupboard)
        theirs = desk.refer(desk.family(), carried=True)
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        own = desk.refer(desk.family("Sofie"), carried=True)
        assert letter_of(cupboard, own).sender == "Omar Saleh"
        assert isinstance(refusal(letter_of, cupboard, theirs), NotAllowed)
    with house.open(Role.ADMIN) as cupboard:
        assert isinstance(refusal(letter_of, cupboard, own), NotAllowed)
