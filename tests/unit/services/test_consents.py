"""Consents are kept only when they are concrete; taken back, nothing rests on them and everybody is told."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from familiehus import clock
from familiehus.errors import NotAllowed
from familiehus.handover.consent import ConsentState
from familiehus.handover.referral import Feedback, Step
from familiehus.handover.vagueness import Vague
from familiehus.messages import known_codes, sentence
from familiehus.models.handover import Consent as ConsentRow
from familiehus.services.consents import (
    GiveConsent,
    MarkTold,
    TakeBackConsent,
    Withdrawal,
    WithdrawConsent,
    fault_code,
    give_consent,
    mark_told,
    take_back_consent,
    withdraw_consent,
)
from familiehus.services.letters import letter_of
from familiehus.services.referrals import GiveFeedback, give_feedback
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import refusal
from tests.helpers.cupboards import RealHouse
from tests.helpers.handover_desk import NURSES, HandoverDesk, consent

TODAY = date(2026, 11, 19)


@pytest.fixture
def desk(leader: Cupboard) -> HandoverDesk:
    return HandoverDesk(leader)


def kept(desk: HandoverDesk) -> int:
    with desk.cupboard.read() as session:
        return session.execute(select(func.count()).select_from(ConsentRow)).scalar_one()


def test_a_concrete_yes_is_kept_in_the_name_of_whoever_took_it(desk: HandoverDesk) -> None:
    family = desk.family()
    given = consent(family, taken_by="nogen anden", withdrawn_on=TODAY, receiver="  Vordingborg   Kommune ")
    for _ in range(2):
        desk.do(give_consent, GiveConsent(given))
    page = desk.page(family)
    assert page is not None
    [one] = page.consents
    assert (one.taken_by, one.text.receiver) == ("Mette Holm", "Vordingborg Kommune")
    assert one.state(TODAY) is ConsentState.LIVE


@pytest.mark.parametrize("fault", Vague)
def test_each_fault_has_a_sentence_with_a_way_out(fault: Vague) -> None:
    assert fault_code(fault) in known_codes()


@pytest.mark.parametrize(
    ("changes", "code", "way_out"),
    [
        ({"information": ("alle relevante oplysninger",)}, "consent_everything", "én på hver linje"),
        ({"receiver": "kommunen", "receiver_unit": ""}, "consent_receiver_unnamed", "Sundhedsplejen"),
        ({"purpose": "hjælp og støtte"}, "consent_purpose_vague", "hvad modtageren skal gøre"),
        ({"giver": "Thilde og Jonathan"}, "consent_givers", "lav et til den anden"),
        ({"days": 400}, "consent_until_far", "højst et år"),
        ({"days": -1}, "consent_until", "ret datoen"),
        ({"given_on": TODAY + timedelta(days=1)}, "consent_ahead", "ret datoen"),
        ({"given_on": date(2026, 10, 1), "until": date(2026, 10, 31)}, "consent_over", "spørg familien"),
        ({"information": ("født 010190-1234",)}, "text_holds_cpr", "CPR"),
        ({"information": ("født 010190", "1234 er resten")}, "text_holds_cpr", "CPR"),
        ({"purpose": "se sagen 0101901234"}, "text_holds_cpr", "CPR"),
        ({"giver": "Thilde 010190-1234"}, "text_holds_cpr", "CPR"),
        ({"information": ("ord " * 60,)}, "name_too_long", ""),
    ],
)
def test_what_is_vague_or_holds_a_cpr_is_refused_with_the_way_out(
    desk: HandoverDesk, changes: dict[str, Any], code: str, way_out: str
) -> None:
    family = desk.family()
    error = refusal(lambda: desk.yes(family, **changes))
    assert error.code == code
    assert way_out in sentence(error)
    assert kept(desk) == 0


def test_all_faults_are_there_for_the_form_to_mark(desk: HandoverDesk) -> None:
    family = desk.family()
    error = refusal(lambda: desk.yes(family, giver="", sender="", purpose=""))
    assert error.fields["faults"] == ("consent_giver", "consent_sender", "consent_purpose")


def test_withdrawal_stops_what_rests_on_it_and_lists_who_must_be_told(desk: HandoverDesk) -> None:
    family = desk.family()
    yes, other = desk.yes(family), desk.yes(family)
    sent, lying, caught = (desk.refer(family, consent=yes) for _ in range(3))
    elsewhere = desk.refer(family, consent=other)
    carried = desk.refer(family, carried=True)
    for one in (sent, caught):
        desk.step(one, Step.SENT)
    desk.step(caught, Step.CAUGHT)
    change = desk.no(yes)
    assert isinstance(change.after, Withdrawal)
    assert set(change.after.stopped) == {sent, lying}
    assert change.after.tell == ("Mette Holm", ", ".join(NURSES))
    assert change.counts == {"stopped": 2, "tell": 2}
    steps = [desk.referral(one).step for one in (sent, lying, caught, elsewhere, carried)]
    assert steps == [Step.STOPPED, Step.STOPPED, Step.CAUGHT, Step.CREATED, Step.CREATED]
    assert {one.whom for one in desk.duties().tell} == {"Mette Holm", ", ".join(NURSES)}


def test_the_gate_is_closed_at_once_also_for_a_letter_that_is_not_printed(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family)
    lying = desk.refer(family, consent=yes)
    assert letter_of(desk.cupboard, lying).family == "Thilde"
    desk.no(yes)
    assert refusal(letter_of, desk.cupboard, lying).code == "gate_closed"
    assert refusal(lambda: desk.step(lying, Step.SENT)).code == "step_not_next"
    assert refusal(lambda: desk.refer(family, consent=yes)).fields["why"] == "withdrawn"


def test_a_second_withdrawal_changes_nothing(desk: HandoverDesk) -> None:
    yes = desk.yes(desk.family())
    desk.no(yes)
    with clock.frozen(datetime.fromisoformat("2026-12-01 09:00")):
        change = desk.no(yes)
    assert isinstance(change.after, Withdrawal)
    assert (change.after.consent.withdrawn_on, change.after.stopped) == (TODAY, ())


def test_whoever_heard_how_it_went_is_told_too_but_the_incoming_one_goes_on(desk: HandoverDesk) -> None:
    family = desk.family()
    came = desk.receive(family)
    yes = desk.yes(family, receiver="Jordemodercentret", receiver_unit="", purpose="høre hvordan det går")
    desk.do(give_feedback, GiveFeedback(came, Feedback.WAITS, TODAY, yes))
    change = desk.no(yes)
    assert isinstance(change.after, Withdrawal)
    assert (change.after.stopped, change.after.tell) == ((), ("Jordemodercentret",))
    assert desk.referral(came).step is Step.RECEIVED


def test_each_is_told_once_and_it_can_be_taken_back(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family)
    desk.step(desk.refer(family, consent=yes), Step.SENT)
    desk.no(yes)
    [whom] = [one.whom for one in desk.duties().tell]
    desk.do(mark_told, MarkTold(yes, whom))
    assert desk.duties().tell == ()
    page = desk.page(family)
    assert page is not None
    assert [(one.told_on, one.told_by) for one in page.tellings] == [(TODAY, "Mette Holm")]
    desk.do(mark_told, MarkTold(yes, whom, told=False))
    assert [one.whom for one in desk.duties().tell] == [whom]
    assert refusal(lambda: desk.do(mark_told, MarkTold(yes, "ingen"))).code == "tell_unknown"


def test_an_expired_one_is_the_same_as_none_and_is_told_of(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family, days=10)
    waits = desk.refer(family, consent=yes)
    [soon] = desk.duties().expiring
    assert (soon.consent.id, soon.name, soon.days) == (yes, "Thilde", 10)
    with clock.frozen(datetime.fromisoformat("2026-11-29 09:00")):
        assert letter_of(desk.cupboard, waits).until == date(2026, 11, 29), "its last day is a day"
        assert desk.duties().lapsed == ()
    with clock.frozen(datetime.fromisoformat("2026-11-30 09:00")):
        assert refusal(letter_of, desk.cupboard, waits).fields["why"] == "expired"
        assert refusal(lambda: desk.step(waits, Step.SENT)).code == "gate_closed"
        assert [one.referral.id for one in desk.duties().lapsed] == [waits]
        assert desk.duties().expiring == ()


def test_one_typed_by_mistake_is_taken_back_but_not_when_something_rests_on_it(desk: HandoverDesk) -> None:
    family = desk.family()
    yes = desk.yes(family)
    desk.do(take_back_consent, TakeBackConsent(yes))
    assert kept(desk) == 0
    yes = desk.yes(family)
    desk.refer(family, consent=yes)
    assert refusal(lambda: desk.do(take_back_consent, TakeBackConsent(yes))).code == "consent_in_use"
    empty = desk.yes(family)
    desk.no(empty)
    assert refusal(lambda: desk.do(take_back_consent, TakeBackConsent(empty))).code == "consent_in_use"


def test_what_is_not_there_is_refused(desk: HandoverDesk) -> None:
    attempts: tuple[tuple[Callable[..., Any], object], ...] = (
        (withdraw_consent, WithdrawConsent(uuid4())),
        (take_back_consent, TakeBackConsent(uuid4())),
        (mark_told, MarkTold(uuid4(), "x")),
    )
    for verb, command in attempts:
        assert refusal(lambda verb=verb, command=command: desk.do(verb, command)).code == "consent_gone"
    assert refusal(lambda: desk.yes(uuid4())).code == "family_gone"


def test_reception_reaches_its_own_families_only(house: RealHouse) -> None:
    with house.open() as cupboard:
        others = HandoverDesk(cupboard).family()
        theirs = HandoverDesk(cupboard).yes(others)
    with house.open(Role.RECEPTION) as cupboard:
        desk = HandoverDesk(cupboard)
        mine = desk.family("Sofie")
        desk.no(desk.yes(mine))
        for attempt in (lambda: desk.yes(others), lambda: desk.no(theirs)):
            error = refusal(attempt)
            assert isinstance(error, NotAllowed)
            assert error.fields["roles"] == ("koordinator", "leder")
