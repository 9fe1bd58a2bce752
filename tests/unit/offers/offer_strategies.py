"""Any offer the catalogue can hold, for rules that must hold for every one of them."""

from datetime import date
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from familiehus import postnumre
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel, OfferSource, OfferState
from familiehus.services.offer_rules import examined

_AN_ID = "ac148810-d857-441c-9679-408f346de14b"
_LETTERS = st.characters(
    codec="utf-8", categories=("L", "P", "S"), exclude_characters="|;,"
) | st.sampled_from("æøåÆØÅ =+-@'\"")  # fmt: skip
_WORD = st.text(_LETTERS, min_size=1, max_size=14)
_TEXT = st.text(_LETTERS | st.sampled_from(";|, "), max_size=40)
_NUMBERS = st.sampled_from(sorted(postnumre.all_postnumre())[:400])


def _ages(most: int) -> st.SearchStrategy[tuple[int | None, int | None]]:
    age = st.none() | st.integers(0, most)
    return st.tuples(age, age).map(lambda two: (min(two), max(two)) if None not in two else two)


@st.composite
def clean_offers(draw: st.DrawFn) -> Offer:
    """One that is as it is stored."""
    child, parent = draw(_ages(216)), draw(_ages(120))
    facts: dict[str, Any] = {
        "name": draw(_WORD),
        "organisation": draw(_WORD),
        "owner": draw(st.sampled_from(OwnerKind)),
        "topics": tuple(draw(st.lists(_WORD, min_size=1, max_size=4))),
        "phone": draw(st.sampled_from(["", "33458630", "116 111, 70 20 12 01", "+4681234567"])),
        "email": draw(st.sampled_from(["", "cafe@sted.dk"])),
        "link": draw(st.sampled_from(["sted.dk", "http://sted.dk/nær?a=1;b=2", "sted.dk:8080/x,y"])),
        "address": draw(_TEXT),
        "postnummer": draw(st.just("") | _NUMBERS),
        "form": draw(st.none() | st.sampled_from(OfferForm)),
        "level": draw(st.none() | st.sampled_from(OfferLevel)),
        "entry": draw(st.none() | st.sampled_from(OfferEntry)),
        "for_whom": draw(st.frozensets(st.sampled_from(ForWhom))),
        "child_from": child[0],
        "child_to": child[1],
        "parent_from": parent[0],
        "parent_to": parent[1],
        "languages": tuple(draw(st.lists(_WORD, max_size=3))),
        **{name: draw(_TEXT) for name in ("about", "when", "cost", "area", "track")},
        "postnumre": tuple(draw(st.lists(_NUMBERS, max_size=4))),
        "state": draw(st.sampled_from(OfferState)),
        "until": draw(st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))),
        "checked_on": draw(st.none() | st.dates(date(2010, 1, 1), date(2026, 11, 1))),
        "external_id": draw(st.sampled_from(["", "kat-17", _AN_ID, _AN_ID.upper()])),
    }
    offer, faults = examined(Offer(id=draw(st.uuids()), source=OfferSource.TYPED, **facts))
    assume(not faults)
    return offer
