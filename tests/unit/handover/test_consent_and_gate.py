"""A consent lives from its day to its last one, covers what it names, and the gate believes nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.handover.consent import Consent, ConsentForm, ConsentState, ConsentText, GivenFor
from familiehus.handover.gate import Gate, gate_of
from familiehus.handover.referral import Direction, Referral, Step, StepTaken
from familiehus.handover.sight import Sight, sight_of
from familiehus.services.rights import Right, may
from familiehus.values import Actor, Role

DAY = date(2026, 11, 19)
FAMILY = uuid4()
LINES = ("hun sover dårligt", "hun er alene", "han er født i uge 34")
TEXT = ConsentText(LINES, "Familiehuset", "Vordingborg Kommune", "Sundhedsplejen", "tale om søvn")
CONSENT = Consent(
    *(uuid4(), FAMILY, "Thilde", GivenFor.SELF, TEXT, ConsentForm.WRITTEN),
    *(DAY, DAY + timedelta(days=30), "Omar Saleh"),
)
REFERRAL = Referral(
    id=uuid4(),
    family=FAMILY,
    direction=Direction.OUT,
    party="Vordingborg Kommune",
    unit="Sundhedsplejen",
    purpose="tale om søvn",
    owner="Omar Saleh",
    made_by=None,
    due_on=DAY + timedelta(days=14),
    steps=(StepTaken(Step.CREATED, DAY, "Omar Saleh", "Omar Saleh"),),
    information=LINES[:2],
    consent=CONSENT.id,
)


@given(st.integers(-5, 40), st.none() | st.integers(0, 30))
def test_it_lives_on_each_of_its_days_until_it_is_taken_back(days: int, withdrawn: int | None) -> None:
    consent = CONSENT if withdrawn is None else replace(CONSENT, withdrawn_on=DAY + timedelta(days=withdrawn))
    state = consent.state(DAY + timedelta(days=days))
    if withdrawn is not None:
        assert state is ConsentState.WITHDRAWN
    else:
        assert (state is ConsentState.LIVE) == (0 <= days <= 30)


@given(st.lists(st.sampled_from(LINES), unique=True), st.booleans())
def test_it_covers_any_of_its_lines_and_no_other(lines: list[str], more: bool) -> None:
    asked = (*lines, "hans mor er syg") if more else tuple(lines)
    assert CONSENT.covers(TEXT.receiver, TEXT.receiver_unit, asked, DAY) == (bool(lines) and not more)


@pytest.mark.parametrize(
    ("receiver", "unit"),
    [
        ("Vordingborg Kommune", "Familieafdelingen"),
        ("Vordingborg Kommune", ""),
        ("Næstved Kommune", "Sundhedsplejen"),
    ],
)
def test_it_names_one_receiver(receiver: str, unit: str) -> None:
    assert not CONSENT.covers(receiver, unit, LINES, DAY)


def test_case_and_blanks_make_no_difference() -> None:
    assert CONSENT.covers("vordingborg  kommune", " SUNDHEDSPLEJEN", ("Hun sover  dårligt ",), DAY)


def test_the_gate_is_open_for_what_was_said_yes_to() -> None:
    assert gate_of(REFERRAL, CONSENT, DAY) is Gate.CONSENT


def taken_back(one: Consent) -> Consent:
    return replace(one, withdrawn_on=DAY)


@pytest.mark.parametrize(
    ("referral", "consent", "why"),
    [
        (REFERRAL, None, Gate.MISSING),
        (REFERRAL, replace(CONSENT, id=uuid4()), Gate.MISSING),
        (REFERRAL, replace(CONSENT, family=uuid4()), Gate.MISSING),
        (REFERRAL, taken_back(CONSENT), Gate.WITHDRAWN),
        (REFERRAL, replace(CONSENT, until=DAY - timedelta(days=1)), Gate.EXPIRED),
        (replace(REFERRAL, unit="Familieafdelingen"), CONSENT, Gate.UNCOVERED),
        (replace(REFERRAL, information=("hans mor er syg",)), CONSENT, Gate.UNCOVERED),
        (replace(REFERRAL, information=()), CONSENT, Gate.UNCOVERED),
        (replace(REFERRAL, purpose="fordi hun er deprimeret"), CONSENT, Gate.UNCOVERED),
        (replace(REFERRAL, closed_on=DAY), CONSENT, Gate.OVER),
        (replace(REFERRAL, direction=Direction.IN), CONSENT, Gate.OVER),
        (replace(REFERRAL, carried=True, closed_on=DAY), None, Gate.OVER),
    ],
)
def test_everything_else_closes_it_and_says_why(
    referral: Referral, consent: Consent | None, why: Gate
) -> None:
    assert gate_of(referral, consent, DAY) is why
    assert not why.lets_through


def test_a_family_may_always_carry_its_own_letter_but_not_one_that_was_stopped() -> None:
    carried = replace(REFERRAL, consent=None, carried=True, information=())
    assert gate_of(carried, None, DAY) is Gate.CARRIED
    stopped = replace(carried, steps=(*carried.steps, StepTaken(Step.STOPPED, DAY, "x", "x")))
    assert gate_of(stopped, None, DAY) is Gate.OVER


CHANGES: list[Callable[[Consent], Consent]] = [
    lambda one: one,
    taken_back,
    lambda one: replace(one, until=DAY - timedelta(days=1)),
    lambda one: replace(one, text=replace(one.text, information=LINES[2:])),
    lambda one: replace(one, text=replace(one.text, receiver="Mødrehjælpen")),
]


@given(st.sampled_from(CHANGES), st.booleans(), st.integers(0, 40))
def test_whatever_lets_through_is_a_live_consent_or_the_family_itself(
    change: Callable[[Consent], Consent], carried: bool, days: int
) -> None:
    today, consent = DAY + timedelta(days=days), change(CONSENT)
    gate = gate_of(replace(REFERRAL, carried=carried), consent, today)
    covered = consent.covers(REFERRAL.party, REFERRAL.unit, REFERRAL.information, today)
    assert gate.lets_through == (carried or covered)


@pytest.mark.parametrize("role", Role)
def test_sight_is_what_the_rights_say(role: Role) -> None:
    actor, sight = Actor(None, "x", role), sight_of(role)
    assert (sight is Sight.ALL) == may(actor, Right.REFERRALS)
    assert (sight is Sight.NONE) == (not may(actor, Right.DESK))
