"""No letter without a yes, no closing without a next step, and no referrer who never hears."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.errors import NotAllowed
from familiehus.handover.referral import ANSWER_DAYS, Feedback, NextStep, Step
from familiehus.messages import sentence
from familiehus.models.offer import Offer as OfferRow
from familiehus.offers.offer import Offer, OfferLevel, OfferState
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.services.referrals import (
    AssignReferral,
    CloseReferral,
    GiveFeedback,
    ReceiveReferral,
    Refer,
    SetAgreed,
    TakeBackFeedback,
    TakeBackReferral,
    TakeBackStep,
    TakeStep,
    TurnReferral,
    assign_referral,
    close_referral,
    give_feedback,
    receive_referral,
    refer,
    set_agreed,
    take_back_feedback,
    take_back_referral,
    take_back_step,
    take_step,
    turn_referral,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import FIRST, CourseHouse, refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk

TODAY = date(2026, 11, 19)
TOMORROW = TODAY + timedelta(days=1)
FORTNIGHT = TODAY + timedelta(days=ANSWER_DAYS)


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


@pytest.fixture
def family(desk: HandoverDesk) -> UUID:
    return desk.family()


def mapped(desk: HandoverDesk, **facts: Any) -> UUID:
    """An offer of the catalogue; its state is set behind the verbs' back where a test needs one."""
    offer = Offer(
        uuid4(),
        f"Fædregruppe {uuid4().hex[:5]}",
        "Mødrehjælpen",
        OwnerKind.PARTNER,
        ("netværk",),
        phone="12345678",
    )
    desk.do(save_offer, SaveOffer(offer))
    with desk.cupboard.write() as uow:
        row = uow.session.get_one(OfferRow, offer.id)
        for name, value in facts.items():
            setattr(row, name, str(value))
        uow.commit()
    return offer.id


# -- out --------------------------------------------------------------------------------------------------


def test_one_that_rests_on_a_yes_has_a_day_an_owner_and_its_purpose(desk: HandoverDesk, family: UUID) -> None:
    yes = desk.yes(family)
    one = desk.referral(desk.refer(family, consent=yes))
    assert (one.due_on, one.owner, one.made_by) == (FORTNIGHT, "Mette Holm", desk.cupboard.actor.staff_id)
    assert (one.purpose, one.information, one.step, one.open) == (
        "tale om søvn",
        (SLEEP,),
        Step.CREATED,
        True,
    )
    own = desk.referral(desk.refer(family, consent=yes, due_on=TOMORROW, owner="Bodil Kær"))
    assert (own.due_on, own.owner) == (TOMORROW, "Bodil Kær")


def test_the_same_command_twice_is_one(desk: HandoverDesk, family: UUID) -> None:
    command = Refer(uuid4(), family, *NURSES, "tale om søvn", (SLEEP,), carried=True)
    first, again = desk.do(refer, command), desk.do(refer, command)
    assert first.after == again.after == desk.referral(command.id)
    came = ReceiveReferral(uuid4(), family, "jordemoder", "Jordemodercentret")
    assert desk.do(receive_referral, came).after == desk.do(receive_referral, came).after


@pytest.mark.parametrize(
    ("changes", "code", "why"),
    [
        ({"consent": None}, "gate_closed", "missing"),
        ({"information": (SLEEP, "hans mor er syg")}, "gate_closed", "uncovered"),
        ({"information": ()}, "gate_closed", "uncovered"),
        ({"unit": "Familieafdelingen"}, "gate_closed", "uncovered"),
        ({"party": "Næstved Kommune"}, "gate_closed", "uncovered"),
        ({"purpose": "fordi hun er deprimeret"}, "gate_closed", "uncovered"),
        ({"party": "kommunen", "unit": ""}, "receiver_nobody", None),
        ({"party": "", "unit": ""}, "receiver_nobody", None),
        ({"purpose": "ring om 010190-1234"}, "text_holds_cpr", None),
        ({"information": (f"{SLEEP} 0101901234",)}, "text_holds_cpr", None),
        ({"unit": "Sundhedsplejen 010190-1234"}, "text_holds_cpr", None),
        ({"due_on": TODAY - timedelta(days=1)}, "due_past", None),
        ({"owner": " "}, "owner_missing", None),
        ({"offer": UUID(int=1)}, "offer_unlisted", None),
    ],
)
def test_the_gate_and_the_words_are_looked_at(
    desk: HandoverDesk, family: UUID, changes: dict[str, Any], code: str, why: str | None
) -> None:
    error = refusal(lambda: desk.refer(family, **{"consent": desk.yes(family), **changes}))
    assert (error.code, error.fields.get("why")) == (code, why)
    page = desk.page(family)
    assert page is not None
    assert page.referrals == ()


def test_somebody_elses_yes_opens_nothing(desk: HandoverDesk, family: UUID) -> None:
    other = desk.yes(desk.family("Sofie"))
    assert refusal(lambda: desk.refer(family, consent=other)).fields["why"] == "missing"


def test_a_carried_one_rests_on_no_consent_and_may_say_nothing_at_all(
    desk: HandoverDesk, family: UUID
) -> None:
    yes = desk.yes(family)
    one = desk.referral(desk.refer(family, carried=True, consent=yes, purpose="en plads", information=()))
    assert (one.carried, one.consent, one.information) == (True, None, ())
    assert refusal(lambda: desk.refer(family, carried=True, purpose=" ")).code == "purpose_missing"
    assert (
        refusal(lambda: desk.refer(family, carried=True, party="kommunen", unit="")).code == "receiver_nobody"
    )


@pytest.mark.parametrize(
    ("facts", "code", "way_out"),
    [
        ({"state": OfferState.ENDED}, "offer_ended", "F4"),
        ({"level": OfferLevel.BY_LAW}, "offer_needs_screening", "Familieafdelingen"),
    ],
)
def test_an_offer_that_cannot_take_a_family_is_refused_with_the_way_out(
    desk: HandoverDesk, family: UUID, facts: dict[str, Any], code: str, way_out: str
) -> None:
    error = refusal(lambda: desk.refer(family, carried=True, offer=mapped(desk, **facts)))
    assert error.code == code
    assert "Fædregruppe" in sentence(error)
    assert way_out in sentence(error)


def test_the_offer_is_asked_again_when_the_letter_goes(desk: HandoverDesk, family: UUID) -> None:
    offer = mapped(desk)
    one = desk.refer(family, carried=True, offer=offer)
    with desk.cupboard.write() as uow:
        uow.session.get_one(OfferRow, offer).state = str(OfferState.ENDED)
        uow.commit()
    assert refusal(lambda: desk.step(one, Step.SENT)).code == "offer_ended"
    assert desk.referral(one).step is Step.CREATED


# -- the loop ---------------------------------------------------------------------------------------------


def test_it_goes_to_grebet_and_closes(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, carried=True)
    for day, step in enumerate((Step.SENT, Step.RECEIVED, Step.IN_CONTACT, Step.CAUGHT)):
        with clock.frozen(datetime.fromisoformat(f"2026-11-2{day} 09:00")):
            now = desk.step(one, step)
    assert (now.caught, now.closed_on, now.days_to(Step.CAUGHT)) == (True, date(2026, 11, 23), 4)
    assert [(taken.told_by, taken.by, taken.reason) for taken in now.steps[2:]] == [
        ("sundhedsplejersken", "Mette Holm", "")
    ] * 3


@pytest.mark.parametrize(
    ("step", "more", "code"),
    [
        (Step.CREATED, {}, "step_not_next"),
        (Step.STOPPED, {}, "step_not_next"),
        (Step.ENROLLED, {}, "step_not_next"),
        (Step.RECEIVED, {"day": TOMORROW}, "step_ahead"),
        (Step.RECEIVED, {"day": TODAY - timedelta(days=1)}, "step_before"),
        (Step.RECEIVED, {"told_by": " "}, "told_by_missing"),
        (Step.REFUSED, {"reason": ""}, "step_reason_missing"),
        (Step.REFUSED, {"reason": "hun er 010190-1234"}, "text_holds_cpr"),
        (Step.RECEIVED, {"told_by": "010190-1234"}, "text_holds_cpr"),
        (Step.RECEIVED, {"due_on": TODAY - timedelta(days=1)}, "due_past"),
    ],
)
def test_news_that_cannot_be_are_refused(
    desk: HandoverDesk, family: UUID, step: Step, more: dict[str, Any], code: str
) -> None:
    one = desk.refer(family, carried=True)
    before = desk.step(one, Step.SENT)
    assert refusal(lambda: desk.step(one, step, **more)).code == code
    assert desk.referral(one) == before


def test_what_we_do_ourselves_nobody_has_to_tell_us(desk: HandoverDesk, family: UUID) -> None:
    one = desk.step(desk.refer(family, carried=True), Step.SENT, told_by="")
    assert one.steps[-1].told_by == "Mette Holm"


def test_nothing_closes_but_grebet_or_a_refusal_with_a_next_step(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, carried=True)
    desk.step(one, Step.SENT)

    def close(reason: str = "fuldt til maj", step: Any = NextStep.OURS) -> None:
        desk.do(close_referral, CloseReferral(one, reason, step))

    assert refusal(close).code == "close_needs_refusal"
    desk.step(one, Step.NO_ROOM)
    assert refusal(close, " ").code == "closing_reason_missing"
    assert refusal(close, "fuldt", None).code == "next_step_missing"
    assert refusal(close, "0101901234").code == "text_holds_cpr"
    close()
    closed = desk.referral(one)
    assert (closed.closed_on, closed.next_step, closed.closing_reason) == (
        TODAY,
        NextStep.OURS,
        "fuldt til maj",
    )
    assert refusal(close).code == "referral_closed"
    assert refusal(lambda: desk.do(assign_referral, AssignReferral(one, "Bodil"))).code == "referral_closed"
    assert refusal(lambda: desk.step(one, Step.CAUGHT)).code == "step_not_next"


def test_what_was_written_last_is_taken_back(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, carried=True, due_on=TODAY + timedelta(days=40))
    was = [desk.referral(one)]
    was.append(desk.step(one, Step.SENT, due_on=TODAY + timedelta(days=3)))
    was.append(desk.step(one, Step.NO_ANSWER))
    desk.do(close_referral, CloseReferral(one, "ingen tog den", NextStep.TALK))
    for before in reversed(was):
        desk.do(take_back_step, TakeBackStep(one))
        assert desk.referral(one) == before
    assert refusal(lambda: desk.do(take_back_step, TakeBackStep(one))).code == "step_first"
    desk.do(take_back_referral, TakeBackReferral(one))
    desk.do(take_back_referral, TakeBackReferral(one))
    assert refusal(lambda: desk.step(one, Step.SENT)).code == "referral_gone"


def test_one_that_has_moved_is_not_taken_back_whole(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, carried=True)
    desk.step(one, Step.SENT)
    assert refusal(lambda: desk.do(take_back_referral, TakeBackReferral(one))).code == "referral_moved"


def test_nothing_is_taken_back_past_a_withdrawal(desk: HandoverDesk, family: UUID) -> None:
    yes = desk.yes(family)
    stopped, caught = desk.refer(family, consent=yes), desk.refer(family, consent=yes)
    desk.step(caught, Step.SENT)
    desk.step(caught, Step.CAUGHT)
    desk.no(yes)
    for one in (stopped, caught):
        assert refusal(lambda one=one: desk.do(take_back_step, TakeBackStep(one))).code == "step_withdrawn"
    desk.do(close_referral, CloseReferral(stopped, "hun ville ikke", NextStep.NOTHING))
    desk.do(take_back_step, TakeBackStep(stopped))
    assert (desk.referral(stopped).open, desk.referral(stopped).step) == (True, Step.STOPPED)


def test_somebody_else_sees_to_it(desk: HandoverDesk, family: UUID) -> None:
    one = desk.refer(family, carried=True)
    desk.do(assign_referral, AssignReferral(one, " Bodil  Kær "))
    assert desk.referral(one).owner == "Bodil Kær"
    assert refusal(lambda: desk.do(assign_referral, AssignReferral(one, ""))).code == "owner_missing"


# -- in ---------------------------------------------------------------------------------------------------


def test_one_that_came_has_an_owner_a_day_and_an_answer_to_give(desk: HandoverDesk, family: UUID) -> None:
    came = desk.referral(desk.receive(family, unit="Karen", day=date(2026, 11, 16)))
    assert (came.step, came.steps[0].day, came.profession) == (
        Step.RECEIVED,
        date(2026, 11, 16),
        "jordemoder",
    )
    assert (came.due_on, came.feedback_due, came.owner) == (
        *(date(2026, 11, 30), date(2026, 11, 30), "Mette Holm"),
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"party": " "}, "referrer_missing"),
        ({"profession": "Karen Jensen"}, "choice_unknown"),
        ({"day": TOMORROW}, "received_ahead"),
        ({"purpose": "0101901234"}, "text_holds_cpr"),
        ({"feedback_due": TODAY - timedelta(days=1)}, "due_past"),
    ],
)
def test_one_that_cannot_have_come_is_refused(
    desk: HandoverDesk, family: UUID, changes: dict[str, Any], code: str
) -> None:
    assert refusal(lambda: desk.receive(family, **changes)).code == code


def test_a_referrer_who_waits_is_on_the_front_page_until_told(desk: HandoverDesk, family: UUID) -> None:
    came = desk.receive(family)
    with clock.frozen(datetime.fromisoformat("2026-12-05 09:00")):
        assert [(one.referral.id, one.feedback_overdue) for one in desk.duties().feedback] == [(came, 2)]
        desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, date(2026, 12, 1)))
        assert desk.duties().feedback == ()
    one = desk.referral(came)
    assert (one.feedback, one.feedback_on) == (Feedback.GOT_IT, date(2026, 12, 1))


HOW = (Feedback.CAUGHT, Feedback.WAITS, Feedback.NOT_CAUGHT)


@pytest.mark.parametrize("feedback", HOW)
def test_how_it_went_is_told_only_with_a_yes(desk: HandoverDesk, family: UUID, feedback: Feedback) -> None:
    came = desk.receive(family)

    def tell(consent: UUID | None = None) -> None:
        desk.do(give_feedback, GiveFeedback(came, feedback, TODAY, consent))

    assert refusal(tell).code == "feedback_unsaid"
    for wrong in (
        desk.yes(family),
        _to_midwife(desk, desk.family("Sofie")),
        _to_midwife(desk, family, gone=True),
    ):
        assert refusal(tell, wrong).code == "feedback_unsaid"
    assert desk.referral(came).feedback is None
    yes = _to_midwife(desk, family)
    tell(yes)
    assert (desk.referral(came).feedback, desk.referral(came).consent) == (feedback, yes)
    desk.no(yes)
    assert refusal(tell).code == "feedback_unsaid", "the old yes is gone"


def _to_midwife(desk: HandoverDesk, family: UUID, gone: bool = False) -> UUID:
    yes = desk.yes(family, receiver="Jordemodercentret", receiver_unit="", purpose="høre hvordan det går")
    if gone:
        desk.no(yes)
    return yes


def test_a_family_that_said_so_itself_is_a_yes_and_may_change_its_mind(
    desk: HandoverDesk, family: UUID
) -> None:
    came = desk.receive(family, agreed=True)
    desk.do(give_feedback, GiveFeedback(came, Feedback.WAITS, TODAY))
    desk.do(set_agreed, SetAgreed(came, False))
    again = GiveFeedback(came, Feedback.CAUGHT, TODAY)
    assert refusal(lambda: desk.do(give_feedback, again)).code == "feedback_unsaid"
    desk.do(set_agreed, SetAgreed(came, True))
    desk.do(give_feedback, again)
    assert desk.referral(came).feedback is Feedback.CAUGHT


def test_the_first_word_counts_as_in_time_and_feedback_is_taken_back(
    desk: HandoverDesk, family: UUID
) -> None:
    came = desk.receive(family, agreed=True)
    desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, TODAY))
    with clock.frozen(datetime.fromisoformat("2026-12-20 09:00")):
        change = desk.do(give_feedback, GiveFeedback(came, Feedback.CAUGHT, date(2026, 12, 20)))
    assert (desk.referral(came).feedback_on, desk.referral(came).feedback) == (TODAY, Feedback.CAUGHT)
    assert change.before is not None
    desk.do(take_back_feedback, TakeBackFeedback(change.before))  # type: ignore[arg-type]
    assert desk.referral(came) == change.before


def test_how_it_went_is_owed_where_the_family_said_yes(desk: HandoverDesk, family: UUID) -> None:
    agreed, silent = desk.receive(family, agreed=True), desk.receive(family)
    for one in (agreed, silent):
        desk.do(give_feedback, GiveFeedback(one, Feedback.GOT_IT, TODAY))
        assert desk.duties().outcome == ()
    for one in (agreed, silent):
        desk.step(one, Step.CAUGHT)
    assert [line.referral.id for line in desk.duties().outcome] == [agreed]
    desk.do(give_feedback, GiveFeedback(agreed, Feedback.CAUGHT, TODAY))
    assert desk.duties().outcome == ()


def test_feedback_has_a_day_that_can_be(desk: HandoverDesk, family: UUID) -> None:
    came, out = desk.receive(family), desk.refer(family, carried=True)
    for one, day, code in (
        (came, TOMORROW, "feedback_ahead"),
        (came, TODAY - timedelta(days=1), "feedback_before"),
        (out, TODAY, "feedback_out"),
    ):
        given = GiveFeedback(one, Feedback.GOT_IT, day)
        assert refusal(lambda given=given: desk.do(give_feedback, given)).code == code


def test_it_becomes_an_enrolment_that_is_the_familys_until_it_is_taken_back(
    desk: HandoverDesk, family: UUID
) -> None:
    house = CourseHouse(desk.cupboard)
    enrolment = house.enrol(house.course(), "Thilde")
    came = desk.receive(family)
    desk.do(turn_referral, TurnReferral(came, Step.ENROLLED, enrolment))
    one, page = desk.referral(came), desk.page(family)
    assert page is not None
    assert (one.step, one.became, one.due_on, one.open) == (Step.ENROLLED, enrolment, FIRST, True)
    assert page.enrolments == (enrolment,)
    desk.do(take_back_step, TakeBackStep(came))
    page = desk.page(family)
    assert page is not None
    assert (desk.referral(came).became, page.enrolments) == (None, ())


def test_a_tie_from_before_stays_when_the_step_is_taken_back(desk: HandoverDesk) -> None:
    house = CourseHouse(desk.cupboard)
    enrolment = house.enrol(house.course(), "Thilde")
    family = desk.family(enrolment=enrolment)
    came = desk.receive(family)
    desk.do(turn_referral, TurnReferral(came, Step.ENROLLED, enrolment))
    desk.do(take_back_step, TakeBackStep(came))
    page = desk.page(family)
    assert page is not None
    assert page.enrolments == (enrolment,)


def test_an_enrolment_that_is_none_is_refused(desk: HandoverDesk, family: UUID) -> None:
    house = CourseHouse(desk.cupboard)
    course = house.course()
    others, over = house.enrol(course, "Sofie"), house.enrol(course, "Line")
    desk.family("Sofie", enrolment=others)
    house.do(cancel_enrolment, CancelEnrolment(over, "flytter"))
    came = desk.receive(family)
    for enrolment, code in (
        *((None, "turn_enrolment"), (uuid4(), "enrolment_gone")),
        *((over, "enrolment_over"), (others, "enrolment_other_family")),
    ):
        turn = TurnReferral(came, Step.ENROLLED, enrolment)
        assert refusal(lambda turn=turn: desk.do(turn_referral, turn)).code == code
    assert desk.referral(came).step is Step.RECEIVED


def test_it_becomes_an_appointment_that_is_on_the_days_list_and_then_grebet(
    desk: HandoverDesk, family: UUID
) -> None:
    came = desk.receive(family)
    day = date(2026, 11, 24)
    desk.do(turn_referral, TurnReferral(came, Step.APPOINTMENT, meets_on=day, meets_at=570))
    one = desk.referral(came)
    assert (one.meets_on, one.meets_at, one.due_on) == (day, 570, day)
    assert desk.duties().appointments == ()
    with clock.frozen(datetime.fromisoformat("2026-11-24 09:00")):
        assert [line.referral.id for line in desk.duties().appointments] == [came]
        assert desk.step(came, Step.CAUGHT, told_by="familien kom").closed_on == day
        assert desk.duties().appointments == ()


@pytest.mark.parametrize(
    ("day", "minute", "code"),
    [
        (None, 600, "appointment_when"),
        (TOMORROW, None, "appointment_when"),
        (TOMORROW, 1440, "appointment_when"),
        (TODAY - timedelta(days=1), 600, "appointment_past"),
    ],
)
def test_an_appointment_has_a_day_and_a_time(
    desk: HandoverDesk, family: UUID, day: date | None, minute: int | None, code: str
) -> None:
    turn = TurnReferral(desk.receive(family), Step.APPOINTMENT, meets_on=day, meets_at=minute)
    assert refusal(lambda: desk.do(turn_referral, turn)).code == code


def test_it_waits_for_a_volunteer(desk: HandoverDesk, family: UUID) -> None:
    came, out = desk.receive(family), desk.refer(family, carried=True)
    desk.do(turn_referral, TurnReferral(came, Step.WAITS_ONE))
    assert (desk.referral(came).step, desk.referral(came).due_on) == (Step.WAITS_ONE, FORTNIGHT)
    assert refusal(lambda: desk.do(turn_referral, TurnReferral(out, Step.WAITS_ONE))).code == "turn_out"
    assert refusal(lambda: desk.do(turn_referral, TurnReferral(came, Step.CAUGHT))).code == "step_not_next"


# -- whose ------------------------------------------------------------------------------------------------


def test_reception_moves_only_what_it_made(house: RealHouse) -> None:
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        family = desk.family()
        own = desk.refer(family, carried=True)
    with house.open() as cupboard:
        leader = HandoverDesk(cupboard)
        theirs, came = leader.refer(family, carried=True), leader.receive(family)
        leader.step(own, Step.SENT)
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        desk.step(own, Step.RECEIVED)
        before = [desk.referral(one) for one in (theirs, came)]
        attempts: tuple[tuple[Callable[..., Any], object], ...] = (
            (take_step, TakeStep(theirs, Step.SENT, TODAY, "x")),
            (take_back_step, TakeBackStep(theirs)),
            (take_back_referral, TakeBackReferral(theirs)),
            (close_referral, CloseReferral(theirs, "x", NextStep.TALK)),
            (assign_referral, AssignReferral(theirs, "Omar Saleh")),
            (give_feedback, GiveFeedback(came, Feedback.GOT_IT, TODAY)),
            (take_back_feedback, TakeBackFeedback(before[1])),
            (set_agreed, SetAgreed(came, True)),
            (turn_referral, TurnReferral(came, Step.WAITS_ONE)),
            (refer, Refer(theirs, family, *NURSES, "x", (), carried=True)),
        )
        for verb, command in attempts:
            error = refusal(lambda verb=verb, command=command: desk.do(verb, command))
            assert isinstance(error, NotAllowed), verb.__name__
        assert [desk.referral(one) for one in (theirs, came)] == before


def test_one_that_is_gone_is_said_so(desk: HandoverDesk, family: UUID) -> None:
    nobody = replace(desk.referral(desk.receive(family)), id=uuid4())
    attempts: tuple[tuple[Callable[..., Any], object], ...] = (
        (take_step, TakeStep(nobody.id, Step.SENT, TODAY, "x")),
        (take_back_step, TakeBackStep(nobody.id)),
        (close_referral, CloseReferral(nobody.id, "x", NextStep.TALK)),
        (assign_referral, AssignReferral(nobody.id, "x")),
        (give_feedback, GiveFeedback(nobody.id, Feedback.GOT_IT, TODAY)),
        (take_back_feedback, TakeBackFeedback(nobody)),
        (turn_referral, TurnReferral(nobody.id, Step.WAITS_ONE)),
    )
    for verb, command in attempts:
        assert refusal(lambda verb=verb, command=command: desk.do(verb, command)).code == "referral_gone"
    assert refusal(lambda: desk.refer(uuid4(), carried=True)).code == "family_gone"
    assert refusal(lambda: desk.refer(family, consent=uuid4())).code == "consent_gone"
