"""The loop: news go forward, a refusal waits for a next step, and what is taken back was never written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.handover.counting import fact_of
from familiehus.handover.meetings import MeetingFault, Party, SharingMeeting, fault_of
from familiehus.handover.referral import (
    ANSWER_DAYS,
    Direction,
    NextStep,
    Referral,
    Step,
    StepTaken,
    allowed_steps,
    taken,
    without_last,
)

DAY = date(2026, 11, 19)
TOLD = (Step.REFUSED, Step.NO_ROOM, Step.DECLINED, Step.NO_ANSWER)
TURNS = (Step.ENROLLED, Step.APPOINTMENT, Step.WAITS_ONE)


def begun(direction: Direction, due: int = 30) -> Referral:
    first = Step.CREATED if direction is Direction.OUT else Step.RECEIVED
    due_on = DAY + timedelta(days=due)
    return Referral(
        *(uuid4(), uuid4(), direction, "Mødrehjælpen", "", "en plads", "Omar", None, due_on),
        steps=(StepTaken(first, DAY, "Omar", "Omar", due_on=due_on),),
    )


def after(direction: Direction, *steps: Step) -> Referral:
    referral = begun(direction)
    for one in steps:
        referral = taken(referral, StepTaken(one, DAY, "x", "x"))
    return referral


OUT, IN = Direction.OUT, Direction.IN
S = Step


@pytest.mark.parametrize(
    ("referral", "allowed"),
    [
        (after(OUT), {S.SENT, S.DECLINED}),
        (after(OUT, S.DECLINED), {S.SENT}),
        (after(OUT, S.SENT), {S.RECEIVED, S.IN_CONTACT, S.CAUGHT, *TOLD}),
        (after(OUT, S.SENT, S.IN_CONTACT), {S.CAUGHT, *TOLD}),
        (after(OUT, S.SENT, S.NO_ANSWER), {S.RECEIVED, S.IN_CONTACT, S.CAUGHT, *TOLD} - {S.NO_ANSWER}),
        (after(OUT, S.SENT, S.IN_CONTACT, S.NO_ROOM), {S.CAUGHT, *TOLD} - {S.NO_ROOM}),
        (after(OUT, S.SENT, S.STOPPED), set()),
        (after(OUT, S.SENT, S.CAUGHT), set()),
        (after(IN), {S.IN_CONTACT, S.CAUGHT, *TURNS, *TOLD}),
        (after(IN, S.ENROLLED), {S.IN_CONTACT, S.CAUGHT, *TURNS, *TOLD} - {S.ENROLLED}),
        (after(IN, S.IN_CONTACT, S.APPOINTMENT), {S.CAUGHT, *TURNS, *TOLD} - {S.APPOINTMENT}),
    ],
)
def test_what_can_be_written_next(referral: Referral, allowed: set[Step]) -> None:
    assert set(allowed_steps(referral)) == allowed
    assert len(allowed_steps(referral)) == len(allowed)


@given(st.sampled_from(Direction), st.data())
def test_wherever_it_goes_the_loop_holds(direction: Direction, data: st.DataObject) -> None:
    referral = begun(direction)
    for _ in range(8):
        choices = allowed_steps(referral)
        if not choices:
            break
        day = referral.steps[-1].day + timedelta(days=data.draw(st.integers(0, 20)))
        referral = taken(referral, StepTaken(data.draw(st.sampled_from(choices)), day, "x", "x"))
        line = [one.step for one in referral.steps]
        assert referral.open == (Step.CAUGHT not in line), "only grebet closes by itself"
        assert referral.due_on == day + timedelta(days=ANSWER_DAYS) and referral.owner  # noqa: PT018
        if direction is Direction.OUT and len(line) > 1 and set(line) - {S.CREATED, S.DECLINED}:
            assert Step.SENT in line, "nobody has received what was never sent"
    assert referral.days_to(referral.steps[0].step) == 0


@given(st.sampled_from(Direction), st.data())
def test_taking_back_undoes_each_step_whatever_due_date_it_had(
    direction: Direction, data: st.DataObject
) -> None:
    past, referral = [], begun(direction, data.draw(st.integers(1, 60)))
    for _ in range(5):
        choices = tuple(one for one in allowed_steps(referral) if not one.turned)
        if not choices:
            break
        past.append(referral)
        due = data.draw(st.none() | st.integers(1, 60).map(lambda days: DAY + timedelta(days=days)))
        step = data.draw(st.sampled_from(choices))
        referral = taken(referral, StepTaken(step, DAY, "x", "x", due_on=due))
    for before in reversed(past):
        referral = without_last(referral)
        assert referral == before
    assert without_last(referral) == referral, "the first step stays"


def test_a_closing_is_taken_back_before_the_refusal_it_stands_on() -> None:
    refused = after(OUT, S.SENT, S.REFUSED)
    closed = replace(refused, closed_on=DAY, next_step=NextStep.OURS, closing_reason="plads her")
    assert without_last(closed) == refused
    assert without_last(without_last(closed)).step is Step.SENT


def test_what_it_became_goes_with_the_step() -> None:
    came = begun(IN)
    timed = replace(came, meets_on=DAY, meets_at=600)
    met = taken(timed, StepTaken(S.APPOINTMENT, DAY, "x", "x", due_on=DAY))
    assert without_last(met) == came
    enrolled = taken(replace(met, became=uuid4()), StepTaken(S.ENROLLED, DAY, "x", "x"))
    assert without_last(enrolled) == met


def test_days_are_counted_only_while_somebody_has_to_see_to_it() -> None:
    referral = begun(OUT, due=0)
    assert [referral.overdue(DAY + timedelta(days=more)) for more in (-1, 0, 3)] == [0, 0, 3]
    assert replace(referral, closed_on=DAY).overdue(DAY + timedelta(days=3)) == 0
    waits = replace(begun(IN), feedback_due=DAY)
    assert waits.feedback_overdue(DAY + timedelta(days=2)) == 2
    assert replace(waits, closed_on=DAY).feedback_overdue(DAY + timedelta(days=2)) == 2, "they wait still"
    assert replace(waits, feedback_on=DAY).feedback_overdue(DAY + timedelta(days=2)) == 0


def test_a_count_holds_nothing_of_anybody() -> None:
    referral = replace(after(IN, S.CAUGHT), unit="Karen", purpose="hun er bange", profession="jordemoder")
    fact = fact_of(replace(referral, feedback_due=DAY, feedback_on=DAY + timedelta(days=1)), DAY)
    assert (fact.month, fact.caught, fact.in_time) == (date(2026, 11, 1), True, False)
    assert not {"Karen", "hun er bange", "Omar", str(referral.id), str(referral.family)} & set(
        map(str, (getattr(fact, name) for name in fact.__slots__))
    )


@pytest.mark.parametrize(("later", "in_time"), [(0, None), (14, None), (15, False)])
def test_silence_is_late_only_when_the_day_is_over(later: int, in_time: bool | None) -> None:
    waits = replace(begun(IN), feedback_due=DAY + timedelta(days=14))
    assert fact_of(waits, DAY + timedelta(days=later)).in_time is in_time
    assert fact_of(begun(OUT), DAY + timedelta(days=later)).in_time is None


FAMILY = uuid4()


def meeting(
    day: int, parties: Sequence[Party] = (Party.SCHOOL, Party.DOCTOR), why: str = ""
) -> SharingMeeting:
    return SharingMeeting(uuid4(), FAMILY, DAY + timedelta(days=day), tuple(parties), "Omar", why)


def test_one_meeting_and_in_special_cases_one_more() -> None:
    first, second = meeting(0), meeting(9, why="barnet er flyttet")
    assert fault_of(first, ()) is None
    assert fault_of(first, (first,)) is None, "asked again about itself"
    assert fault_of(second, (first,)) is None
    assert fault_of(meeting(9, why="  "), (first,)) is MeetingFault.REASON_MISSING
    assert fault_of(meeting(-1, why="sent"), (first,)) is MeetingFault.BEFORE_THE_FIRST
    for order in ((first, second), (second, first)):
        assert fault_of(meeting(20, why="en til"), order) is MeetingFault.THIRD


@pytest.mark.parametrize("parties", [(), (Party.SCHOOL,), (Party.SCHOOL, Party.SCHOOL)])
def test_a_meeting_has_two_parties(parties: tuple[Party, ...]) -> None:
    assert fault_of(meeting(0, parties), ()) is MeetingFault.TOO_FEW
