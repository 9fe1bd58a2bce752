"""The rules of the form without a window: what is missing, what stays, what an answer takes back."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.desk.draft import Draft, Missing, draft_of
from familiehus.values import (
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactFacts,
    Duration,
    Henvender,
    LifeStage,
    Returning,
)

DAY = date(2026, 11, 22)
postnumre = st.sampled_from(["4760", "4780", "8000", POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED])
few = st.none() | st.integers(0, 5)
contacts = st.builds(
    ContactFacts,
    day=st.just(DAY),
    hour=st.none() | st.integers(0, 23),
    place=st.just("Huset"),
    channel=st.sampled_from(Channel),
    henvender=st.sampled_from(Henvender),
    postnummer=postnumre,
    kind=st.none() | st.just("barselscafé"),
    life_stage=st.none() | st.sampled_from(LifeStage),
    reasons=st.lists(st.sampled_from(["søvn", "amning"]), unique=True).map(tuple),
    heard_from=st.none() | st.just("aula"),
    returning=st.none() | st.sampled_from(Returning),
    adults=few,
    children=few,
    profession=st.none() | st.just("psykolog"),
    duration=st.none() | st.sampled_from(Duration),
    outcome=st.none() | st.just("rådgivet"),
    count=st.integers(1, 999),
)


@given(contacts)
def test_a_saved_contact_comes_back_into_the_form_whole(saved: ContactFacts) -> None:
    draft = draft_of(saved, None)
    assert draft.missing is None
    assert draft.facts(saved.day, saved.hour) == saved


@given(contacts)
def test_only_channel_place_and_kind_stay(saved: ContactFacts) -> None:
    following = draft_of(saved, None).touch().next()
    kept = {f.name for f in fields(Draft) if getattr(following, f.name) != getattr(Draft(), f.name)}
    assert kept <= {"channel", "place", "kind"}
    assert (following.channel, following.place, following.kind) == (saved.channel, saved.place, saved.kind)
    assert following.untouched


def test_the_id_is_made_at_the_first_touch_and_stays() -> None:
    draft = Draft()
    assert draft.id is None
    touched = draft.with_digits("4")
    assert touched.id is not None
    assert touched.with_digits("47").touch(henvender=Henvender.FAR).id == touched.id
    assert touched.next().id is None


@pytest.mark.parametrize(
    ("draft", "missing"),
    [
        (Draft(), Missing.HENVENDER),
        (Draft(digits="4780"), Missing.HENVENDER),
        (Draft(henvender=Henvender.MOR), Missing.POSTNUMMER),
        (Draft(henvender=Henvender.MOR, digits="478"), Missing.POSTNUMMER_SHORT),
        (Draft(henvender=Henvender.MOR, digits="4765"), Missing.POSTNUMMER_UNKNOWN),
        (Draft(henvender=Henvender.MOR, digits="4780", count=0), Missing.COUNT),
        (Draft(henvender=Henvender.MOR, digits="4780", count=1000), Missing.COUNT),
        (Draft(henvender=Henvender.MOR, digits="4780"), None),
        (Draft(henvender=Henvender.MOR, answer=POSTNUMMER_UNKNOWN), None),
    ],
)
def test_what_is_missing(draft: Draft, missing: Missing | None) -> None:
    assert draft.missing is missing


def test_an_incomplete_draft_has_no_facts() -> None:
    with pytest.raises(ValueError, match="not complete"):
        Draft(henvender=Henvender.MOR).facts(DAY, 10)


def test_an_answer_and_digits_replace_each_other() -> None:
    draft = Draft().with_digits("47").with_answer(POSTNUMMER_DECLINED)
    assert (draft.digits, draft.answer) == ("", POSTNUMMER_DECLINED)
    assert draft.with_answer(POSTNUMMER_DECLINED).answer is None
    assert draft.with_digits("4").answer is None
