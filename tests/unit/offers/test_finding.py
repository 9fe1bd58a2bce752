"""The finder's answers: what a parent says, what the three questions leave, in which order, and why."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.finding import Finder, Question
from familiehus.offers.folding import folded, one_letter_apart, stem, words_of
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferSource, OfferState
from familiehus.offers.target import ChildAge, Who

TODAY = date(2026, 11, 27)
AREAS = {"Møn": ("4780", "4791", "4792")}


def offer(name: str = "Babycafé", number: int = 1, **facts: Any) -> Offer:
    """A checked offer with a phone; any fact can be changed."""
    known: dict[str, Any] = {
        "organisation": "Foreningen Havtorn",
        "owner": OwnerKind.PARTNER,
        "topics": ("Netværk",),
        "phone": "55 36 00 00",
        "checked_on": TODAY,
    }
    return Offer(UUID(int=number), name, **{**known, **facts})


def names(offers: list[Offer], text: str = "", **facets: Any) -> list[str]:
    """The names of what fits, best first."""
    return [hit.offer.name for hit in Finder(offers, TODAY, AREAS).find(Question(text, **facets))]


def why(offers: list[Offer], text: str = "", **facets: Any) -> str:
    """Why the best one fits."""
    return Finder(offers, TODAY, AREAS).find(Question(text, **facets))[0].why


FATHERS = offer("Fars Legestue", 1, for_whom=frozenset({ForWhom.FATHERS}), topics=("Leg",), child_from=0,
                child_to=12, postnumre=("4780", "4760"))  # fmt: skip
MOTHERS = offer("Mødrecafé", 2, for_whom=frozenset({ForWhom.MOTHERS}), topics=("Søvn",))
SLEEP = offer("Nattero", 3, topics=("Søvn",), postnumre=("4760",))
MONEY = offer("Gældslinjen", 4, topics=("Økonomi",), area="Hele landet")
ALONE = offer("Solo", 5, for_whom=frozenset({ForWhom.SINGLE}), topics=("Trivsel",))
BUMP = offer("Ung Gravid", 6, for_whom=frozenset({ForWhom.PREGNANT}), topics=("Fødsel og barsel",))
ALL = [FATHERS, MOTHERS, SLEEP, MONEY, ALONE, BUMP]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("far", ["Fars Legestue"]),
        ("FÆDRE", ["Fars Legestue"]),
        ("sover ikke", ["Mødrecafé", "Nattero"]),
        ("hun sover ikke", ["Mødrecafé", "Nattero"]),
        ("sover ik", ["Mødrecafé", "Nattero"]),
        ("soevn", ["Mødrecafé", "Nattero"]),
        ("sovn", ["Mødrecafé", "Nattero"]),
        ("far sover ikke", ["Nattero"]),
        ("penge", ["Gældslinjen"]),
        ("har ikke råd", ["Gældslinjen"]),
        ("gravid", ["Ung Gravid"]),
        ("mødrecaféen", ["Mødrecafé"]),
        ("cafe", ["Mødrecafé"]),
        ("legestuen", ["Fars Legestue"]),
        ("gældslinien", ["Gældslinjen"]),
        ("ned i kælderen", []),
    ],
)
def test_what_a_tired_parent_says(text: str, found: list[str]) -> None:
    assert names(ALL, text) == found


def test_alone_finds_those_for_single_parents_and_company() -> None:
    assert names([*ALL, offer("Åben stue", 7)], "alene") == ["Åben stue", "Solo"]


def test_a_postnummer_is_the_area_or_no_area() -> None:
    assert names(ALL, "4780")[0] == "Fars Legestue"
    assert "Nattero" not in names(ALL, "4780")
    assert "Gældslinjen" in names(ALL, "4780")


@pytest.mark.parametrize("text", ["4780", "stege", "Steg", "møn", "MOEN", "478"])
def test_a_place_by_any_of_its_names(text: str) -> None:
    """Typed in full, begun, or as the house calls it."""
    far = offer("Langt væk", 9, postnumre=("9990",))
    assert names([FATHERS, far], text) == ["Fars Legestue"]


def test_a_kommune_in_the_area_is_read() -> None:
    """Empty postnumre are the whole kommune, as the area says."""
    theirs = offer("Aarhus Fædre", 8, area="Aarhus Kommune")
    ours = offer("Vordingborg Fædre", 9, area="Vordingborg Kommune")
    assert names([theirs, ours], "4780") == ["Vordingborg Fædre"]
    assert why([ours], "4780") == "4780 Stege"


def test_all_of_the_words_are_meant() -> None:
    assert names(ALL, "legestue penge") == []


def test_why_it_fits() -> None:
    assert why([FATHERS], "4780", who=Who.FATHER, age=ChildAge.BABY, topic="Leg") == (
        "for fædre · barn 0–1 år · leg · 4780 Stege"
    )
    assert why([MONEY], "4780 penge", who=Who.MOTHER) == "for alle · Hele landet · økonomi"
    assert why([FATHERS], "legestuw") == "ligner “Legestue”"
    assert why([FATHERS]) == "for fædre · barn 0–1 år · leg"


def test_a_name_says_whom_it_is_for_where_nobody_ticked_it() -> None:
    """The house's own activities have a name and a time."""
    ours = [offer("Fars Legestue", 7), offer("Mødrehjælpens babycafé", 8), offer("Ung Gravid", 9)]
    assert names(ours, who=Who.FATHER) == ["Fars Legestue", "Mødrehjælpens babycafé"]
    assert names(ours, who=Who.MOTHER) == ["Mødrehjælpens babycafé"]
    assert names(ours, "gravid") == ["Ung Gravid"]
    assert why(ours, who=Who.FATHER) == "for fædre"


def test_a_childs_age_can_be_typed() -> None:
    school = offer("Skoletid", 7, child_from=72, child_to=120)
    assert names([FATHERS, school], "8 mdr") == ["Fars Legestue"]
    assert names([FATHERS, school], "7 år") == ["Skoletid"]
    assert names([FATHERS, school], "7år") == ["Skoletid"]


def test_open_to_everybody_comes_after_those_who_say_so() -> None:
    everybody, said = offer("A for alle", 7), offer("Z for fædre", 8, for_whom=frozenset({ForWhom.FATHERS}))
    assert names([everybody, said, MOTHERS], who=Who.FATHER) == ["Z for fædre", "A for alle"]
    baby = offer("Z baby", 9, child_from=0, child_to=11)
    assert names([everybody, baby, BUMP], age=ChildAge.BABY) == ["Z baby", "A for alle"]
    assert names([everybody, baby, BUMP], age=ChildAge.UNBORN) == ["Ung Gravid", "A for alle"]


def test_the_order_among_those_that_fit_alike() -> None:
    """Own before others, an open door before a sign-up, then full, then paused, never ended."""
    mine = [
        offer("D anden", 1, entry=OfferEntry.SIGN_UP),
        offer("C åben", 2, entry=OfferEntry.OPEN),
        offer("B vores", 3, source=OfferSource.OWN, entry=OfferEntry.SIGN_UP),
        offer("A vores åben", 4, source=OfferSource.ACTIVITY, entry=OfferEntry.OPEN),
        offer("A fuldt", 5, state=OfferState.FULL, source=OfferSource.OWN),
        offer("A pause", 6, state=OfferState.PAUSED, until=date(2027, 1, 4), source=OfferSource.OWN),
        offer("A slut", 7, state=OfferState.ENDED, source=OfferSource.OWN),
    ]
    assert names(mine, "netværk") == ["A vores åben", "B vores", "C åben", "D anden", "A fuldt", "A pause"]


def test_a_pause_that_is_over_is_no_longer_last_and_says_so() -> None:
    over = offer("Z pause", 1, state=OfferState.PAUSED, until=date(2026, 11, 20))
    resting = offer("A pause", 2, state=OfferState.PAUSED)
    hits = Finder([over, resting], TODAY).find(Question("netværk"))
    assert [(hit.offer.name, hit.reopened) for hit in hits] == [("Z pause", True), ("A pause", False)]


def test_stale_is_said_and_does_not_rank() -> None:
    old = offer("A gammel", 1, checked_on=None)
    hits = Finder([offer("B ny", 2), old], TODAY).find(Question("netværk"))
    assert [(hit.offer.name, hit.stale) for hit in hits] == [("A gammel", True), ("B ny", False)]


def test_topics_the_most_used_first() -> None:
    assert Finder(ALL, TODAY).topics[0] == "Søvn"


# -- rules that hold for every catalogue and every question -----------------------------------------------

MONTHS = st.none() | st.integers(0, 200)
OFFERS = st.lists(
    st.builds(
        lambda number, **facts: replace(offer(), id=UUID(int=number), **facts),
        st.integers(1, 10**6),
        name=st.sampled_from(["Babycafé", "Fædregruppe", "Søvnhjælp", "Home-Start", "Legestue Stege", "Å"]),
        topics=st.lists(st.sampled_from(["Søvn", "Netværk", "Økonomi", "Leg"]), min_size=1, max_size=3).map(
            tuple
        ),
        for_whom=st.frozensets(st.sampled_from(list(ForWhom)), max_size=3),
        child_from=MONTHS,
        child_to=MONTHS,
        postnumre=st.lists(st.sampled_from(["4780", "4760", "9990"]), max_size=2).map(tuple),
        state=st.sampled_from(list(OfferState)),
        source=st.sampled_from(list(OfferSource)),
        entry=st.none() | st.sampled_from(list(OfferEntry)),
        until=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
        about=st.text(max_size=20),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)
TEXTS = st.sampled_from(
    ["", "far", "sover ikke", "alene", "4780", "far søvn 47", "stege", "3 år", "cafe", "babyc", "soevn",
     "penge far", "i", "47", "ung mor"]
) | st.text(max_size=25)  # fmt: skip
QUESTIONS = st.builds(
    Question,
    TEXTS,
    st.none() | st.sampled_from(list(Who)),
    st.none() | st.sampled_from(list(ChildAge)),
    st.none() | st.sampled_from(["Søvn", "netværk", "findes ikke"]),
)


@given(OFFERS, QUESTIONS)
def test_never_an_ended_one_and_never_one_twice(offers: list[Offer], question: Question) -> None:
    hits = Finder(offers, TODAY, AREAS).find(question)
    assert all(hit.offer.state is not OfferState.ENDED for hit in hits)
    assert len({hit.offer.id for hit in hits}) == len(hits)
    assert all(hit.offer in offers for hit in hits)


@given(OFFERS, QUESTIONS, st.sampled_from(list(Who)), st.sampled_from(list(ChildAge)))
def test_a_narrower_question_never_adds(
    offers: list[Offer], question: Question, who: Who, age: ChildAge
) -> None:
    finder = Finder(offers, TODAY, AREAS)
    wide = replace(question, who=None, age=None, topic=None)
    for narrow in (replace(wide, who=who), replace(wide, age=age), replace(wide, topic="Søvn")):
        more = replace(narrow, who=who, age=age)
        found, fewer, least = ({hit.offer.id for hit in finder.find(one)} for one in (wide, narrow, more))
        assert least <= fewer <= found


@given(OFFERS, QUESTIONS, st.randoms())
def test_the_order_does_not_depend_on_the_catalogues(
    offers: list[Offer], question: Question, luck: Any
) -> None:
    shuffled = list(offers)
    luck.shuffle(shuffled)
    first, second = (Finder(some, TODAY, AREAS).find(question) for some in (offers, shuffled))
    assert [hit.offer.id for hit in first] == [hit.offer.id for hit in second]


@given(OFFERS, QUESTIONS)
def test_paused_ones_are_last_and_every_hit_says_why(offers: list[Offer], question: Question) -> None:
    hits = Finder(offers, TODAY, AREAS).find(question)
    tiers = [2 if hit.offer.state is OfferState.PAUSED and not hit.reopened else 0 for hit in hits]
    assert tiers == sorted(tiers)
    assert all(hit.why for hit in hits)


@given(OFFERS, st.sampled_from(["Babycafé", "Fædregruppe", "Home-Start", "Å"]))
def test_whoever_types_a_name_finds_it(offers: list[Offer], name: str) -> None:
    living = {one.id for one in offers if one.name == name and one.state is not OfferState.ENDED}
    assert living <= {hit.offer.id for hit in Finder(offers, TODAY, AREAS).find(Question(name + " "))}


# -- folding ----------------------------------------------------------------------------------------------


@given(st.text(max_size=40))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert words_of(text.upper()) == words_of(text.upper().lower()) or not text.isascii()


@pytest.mark.parametrize(
    "same",
    [("Søvn", "soevn", "SOVN", "sovn"), ("Århus", "Aarhus", "ARHUS"), ("Æble", "aeble"), ("café", "CAFE"),
     ("mødregruppe", "moedregruppe")],
)  # fmt: skip
def test_danish_letters_however_they_are_typed(same: tuple[str, ...]) -> None:
    assert len({folded(word) for word in same}) == 1


@pytest.mark.parametrize(
    "same",
    [("gruppe", "gruppen", "grupper", "grupperne", "gruppens"), ("barn", "barnet", "barns"),
     ("samtale", "samtaler", "samtalerne")],
)  # fmt: skip
def test_simple_endings(same: tuple[str, ...]) -> None:
    assert len({stem(folded(word)) for word in same}) == 1


@given(st.text("abcde", min_size=1, max_size=7), st.integers(0, 6), st.sampled_from("abcde"))
def test_one_letter_apart_knows_every_slip(word: str, at: int, letter: str) -> None:
    at = min(at, len(word) - 1)
    before, after = word[:at], word[at + 1 :]
    for slip in (before + after, before + letter + word[at:], before + letter + after):
        assert one_letter_apart(word, slip) == (slip != word)
    assert not one_letter_apart(word, word + "xy")
