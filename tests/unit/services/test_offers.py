"""Keeping the catalogue: what an offer must be, and that every change can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.errors import NotAllowed, UserError
from familiehus.offers.offer import Offer, OfferSource, OfferState
from familiehus.queries.offers import offer_of, offers, stale_count, stored_offers
from familiehus.services.offers import (
    CheckOffer,
    RemoveOffer,
    RestoreOffers,
    SaveOffer,
    SetOfferState,
    check_offer,
    remove_offer,
    restore_offers,
    save_offer,
    set_offer_state,
)
from familiehus.services.starter_offers import AddStarterOffers, add_starter_offers, starter_offers
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, ChangeVerb, Role
from tests.helpers.cupboards import new_house

CAFE = Offer(uuid4(), "Babycafé", "Mødrehjælpen", OwnerKind.PARTNER, ("Netværk",), link="moedrehjaelpen.dk")
NOW = datetime.fromisoformat("2026-11-23 09:30")
TODAY = NOW.date()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.RECEPTION) as cupboard:
        yield cupboard


def do(cupboard: Cupboard, verb: object, command: object) -> Change:
    with cupboard.write() as uow:
        change: Change = verb(uow, command)  # type: ignore[operator]
    return change


def kept(cupboard: Cupboard) -> dict[str, Offer]:
    with cupboard.read() as session:
        return {one.name: one for one in stored_offers(session)}


def refused(offer: Offer, desk: Cupboard) -> UserError:
    with pytest.raises(UserError) as caught:
        do(desk, save_offer, SaveOffer(offer))
    assert kept(desk) == {}
    return caught.value


def test_four_facts_are_enough(desk: Cupboard) -> None:
    change = do(desk, save_offer, SaveOffer(CAFE))
    stored = kept(desk)["Babycafé"]
    assert stored.link == "https://moedrehjaelpen.dk"
    assert (change.subject, change.verb, change.before, change.after) == (
        "offer",
        ChangeVerb.ADDED,
        (),
        (stored,),
    )
    assert stored.stale(TODAY)


@pytest.mark.parametrize(
    ("missing", "code", "field"),
    [
        ({"name": "  "}, "name_empty", "name"),
        ({"organisation": ""}, "name_empty", "organisation"),
        ({"topics": ("", " ")}, "offer_topics_missing", "topics"),
        ({"link": ""}, "offer_unreachable", "link"),
    ],
)
def test_each_of_the_four_is_needed(
    desk: Cupboard, missing: dict[str, object], code: str, field: str
) -> None:
    error = refused(replace(CAFE, **missing), desk)  # type: ignore[arg-type]
    assert (error.code, error.fields["field"]) == (code, field)


@pytest.mark.parametrize("way", ["phone", "email", "address"])
def test_any_one_way_to_reach_it_will_do(desk: Cupboard, way: str) -> None:
    value = {"phone": "116 111", "email": "cafe@moedrehjaelpen.dk", "address": "Algade 1, Stege"}[way]
    do(desk, save_offer, SaveOffer(replace(CAFE, link="", **{way: value})))
    assert getattr(kept(desk)["Babycafé"], way) == value


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("+45 33458630", "33 45 86 30"),
        ("0045 3345 8630", "33 45 86 30"),
        ("116111", "116 111"),
        ("1888", "1888"),
        ("70 20 12 01 eller 116 111", "70 20 12 01, 116 111"),
        ("70201201/70201201", "70 20 12 01"),
        ("+46 8 123 456 78", "+46812345678"),
    ],
)
def test_phones_are_written_the_danish_way(desk: Cupboard, typed: str, stored: str) -> None:
    do(desk, save_offer, SaveOffer(replace(CAFE, phone=typed)))
    assert kept(desk)["Babycafé"].phone == stored


@pytest.mark.parametrize("typed", ["ring til Bodil", "33 45 863", "12", "3345863012345", "33 45 86 3o"])
def test_what_cannot_be_rung_is_refused(desk: Cupboard, typed: str) -> None:
    assert refused(replace(CAFE, phone=typed), desk).code == "offer_phone"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("www.home-start.dk/", "https://www.home-start.dk"),
        ("HTTP://Home-Start.DK/Nær?by=Stege", "http://home-start.dk/Nær?by=Stege"),
        ("mødrehjælpen.dk", "https://mødrehjælpen.dk"),
        ("sted.dk:8080/a", "https://sted.dk:8080/a"),
    ],
)
def test_links_lead_to_a_page(desk: Cupboard, typed: str, stored: str) -> None:
    do(desk, save_offer, SaveOffer(replace(CAFE, link=typed)))
    assert kept(desk)["Babycafé"].link == stored


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)", "javascript:alert(1).dk", "file:///etc/passwd", "data:text/html,hej.dk",
        "https://moedrehjaelpen.dk@ond.dk", "hjemmesiden", "https://", "ftp://sted.dk", "sted.dk med mere",
        "mailto:a@b.dk", "http://127.0.0.1", "https://sted.dk:99999",
    ],
)  # fmt: skip
def test_what_is_no_page_of_the_web_is_refused(desk: Cupboard, typed: str) -> None:
    assert refused(replace(CAFE, link=typed), desk).code == "offer_link"


@pytest.mark.parametrize(
    "field",
    ["name", "organisation", "about", "when", "cost", "area", "address", "track", "phone", "email", "link"],
)
def test_no_field_takes_a_cpr_number(desk: Cupboard, field: str) -> None:
    assert refused(replace(CAFE, **{field: "spørg efter 010190-1234"}), desk).code in (
        "text_holds_cpr", *(("offer_link",) if field == "link" else ())
    )  # fmt: skip
    assert refused(replace(CAFE, topics=("010190-1234",)), desk).code == "text_holds_cpr"
    assert refused(replace(CAFE, languages=("010190-1234",)), desk).code == "text_holds_cpr"
    assert refused(replace(CAFE, external_id="010190-1234"), desk).code == "text_holds_cpr"


def test_ages_and_postnumre_must_be_possible(desk: Cupboard) -> None:
    assert refused(replace(CAFE, child_from=12, child_to=6), desk).code == "offer_ages"
    assert refused(replace(CAFE, parent_to=400), desk).code == "offer_ages"
    assert refused(replace(CAFE, postnummer="4799"), desk).code == "offer_postnummer"
    assert refused(replace(CAFE, postnumre=("4780", "12")), desk).code == "offer_postnummer"
    assert refused(replace(CAFE, checked_on=TODAY + timedelta(days=1)), desk).code == "offer_checked_when"


def test_the_same_offer_does_not_stand_there_twice_but_in_two_towns(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    with pytest.raises(UserError, match="offer_twice"):
        do(desk, save_offer, SaveOffer(replace(CAFE, id=uuid4(), name="BABYCAFÉ")))
    do(desk, save_offer, SaveOffer(replace(CAFE, id=uuid4(), postnummer="4780")))


def test_still_right_makes_it_fresh_for_six_months(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    with desk.read() as session:
        assert stale_count(session, TODAY) == 1
    do(desk, check_offer, CheckOffer(CAFE.id))
    stored = kept(desk)["Babycafé"]
    assert stored.checked_on == TODAY
    with desk.read() as session:
        assert stale_count(session, TODAY + timedelta(days=183)) == 0
        assert stale_count(session, TODAY + timedelta(days=184)) == 1


def test_a_pause_knows_its_end_and_nothing_else_does(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    with pytest.raises(UserError, match="offer_until_past"):
        do(desk, set_offer_state, SetOfferState(CAFE.id, OfferState.PAUSED, TODAY - timedelta(days=1)))
    do(desk, set_offer_state, SetOfferState(CAFE.id, OfferState.PAUSED, date(2027, 1, 4)))
    assert kept(desk)["Babycafé"].until == date(2027, 1, 4)
    do(desk, set_offer_state, SetOfferState(CAFE.id, OfferState.FULL, date(2027, 1, 4)))
    assert (kept(desk)["Babycafé"].state, kept(desk)["Babycafé"].until) == (OfferState.FULL, None)


def test_every_verb_is_taken_back_by_one(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    first = kept(desk)
    for verb, command in (
        (save_offer, SaveOffer(replace(first["Babycafé"], about="For alle", child_to=11))),
        (check_offer, CheckOffer(CAFE.id)),
        (set_offer_state, SetOfferState(CAFE.id, OfferState.ENDED)),
        (remove_offer, RemoveOffer(CAFE.id)),
    ):
        change = do(desk, verb, command)
        after = kept(desk)
        assert after != first
        do(desk, restore_offers, RestoreOffers(change.after, change.before))  # type: ignore[arg-type]
        assert kept(desk) == first
        do(desk, restore_offers, RestoreOffers(change.before, change.after))  # type: ignore[arg-type]
        assert kept(desk) == after
        do(desk, restore_offers, RestoreOffers(change.after, change.before))  # type: ignore[arg-type]


def test_another_windows_change_is_not_written_over(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    seen = kept(desk)["Babycafé"]
    change = do(desk, check_offer, CheckOffer(CAFE.id))
    with pytest.raises(UserError, match="offer_moved_on"):
        do(desk, save_offer, SaveOffer(replace(seen, about="Ny tekst"), was=seen))
    do(desk, set_offer_state, SetOfferState(CAFE.id, OfferState.FULL))
    with pytest.raises(UserError, match="offer_moved_on"):
        do(desk, restore_offers, RestoreOffers(change.after, change.before))  # type: ignore[arg-type]
    assert kept(desk)["Babycafé"].state is OfferState.FULL


def test_what_is_gone_is_said(desk: Cupboard) -> None:
    for verb, command in (
        (check_offer, CheckOffer(CAFE.id)),
        (set_offer_state, SetOfferState(CAFE.id, OfferState.FULL)),
        (remove_offer, RemoveOffer(CAFE.id)),
    ):
        with pytest.raises(UserError, match="offer_missing"):
            do(desk, verb, command)


def test_the_starter_set_is_unchecked_and_comes_once(desk: Cupboard) -> None:
    change = do(desk, add_starter_offers, AddStarterOffers())
    stored = kept(desk)
    assert change.counts["new"] == len(stored) == len(starter_offers()) >= 12
    assert all(one.stale(TODAY) and one.source is OfferSource.STARTER for one in stored.values())
    assert {"God start på livet", "Home-Start Familiekontakt", "Familievenner"} <= stored.keys()
    with pytest.raises(UserError, match="offers_nothing_new"):
        do(desk, add_starter_offers, AddStarterOffers())
    gone = stored["Mentor"]
    do(desk, remove_offer, RemoveOffer(gone.id))
    assert do(desk, add_starter_offers, AddStarterOffers()).ids == (gone.id,)


def test_the_starter_set_is_already_clean(desk: Cupboard) -> None:
    do(desk, add_starter_offers, AddStarterOffers())
    assert set(kept(desk).values()) == set(starter_offers())


def test_the_admin_keeps_no_catalogue(tmp_path: Path) -> None:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.ADMIN) as cupboard:
        for verb, command in (
            (save_offer, SaveOffer(CAFE)),
            (check_offer, CheckOffer(CAFE.id)),
            (set_offer_state, SetOfferState(CAFE.id, OfferState.FULL)),
            (remove_offer, RemoveOffer(CAFE.id)),
            (restore_offers, RestoreOffers((), (CAFE,))),
            (add_starter_offers, AddStarterOffers()),
        ):
            with pytest.raises(NotAllowed):
                do(cupboard, verb, command)


def test_an_offer_is_found_by_its_id(desk: Cupboard) -> None:
    do(desk, save_offer, SaveOffer(CAFE))
    with desk.read() as session:
        assert offer_of(session, CAFE.id) == kept(desk)["Babycafé"]
        assert offer_of(session, uuid4()) is None
        assert [one.name for one in offers(session, TODAY)] == ["Babycafé"]
