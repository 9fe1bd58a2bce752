"""S19: the overview holds civil society too: God start på livet, Familienetværk, Familievenner, Mentor."""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import Offer, OfferState
from familiehus.queries.offers import offers
from familiehus.services.offers import CheckOffer, SetOfferState, check_offer, set_offer_state
from familiehus.services.starter_offers import AddStarterOffers, add_starter_offers
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.lived_house import LivedHouse, found, moment, refused

MONDAY = date(2026, 11, 23)
NAMED = ("God start på livet", "Familienetværk", "Familievenner", "Mentor")


def test_s19_an_overview_that_is_kept_fresh_and_points_to_nobody_who_is_gone(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(MONDAY, 10)),
        found(tmp_path, "Familiehuset Fyn", "Odense", areas=("Odense=5000",)) as house,
    ):
        desk = HandoverHouse(house.cupboard, "Familiehuset Fyn")
        desk.do(add_starter_offers, AddStarterOffers())
        again = refused(lambda: desk.do(add_starter_offers, AddStarterOffers()))
        assert again.code == "offers_nothing_new", "fetched twice is there once"
        there = {one.name: one for one in _offers(house)}
        for name in NAMED:
            [one] = [each for each in there.values() if name in each.name]
            assert one.owner is OwnerKind.PARTNER
            assert one.checked_on is None
            assert one.reachable
        assert len(there) == len(_offers(house))
        mentor = next(each for each in there.values() if "Mentor" in each.name)
        desk.do(check_offer, CheckOffer(mentor.id))
        assert not _one(house, mentor.name).stale(clock.today())
        with clock.frozen(moment(date(2027, 6, 1), 10)):
            assert _one(house, mentor.name).stale(clock.today()), "half a year later somebody asks again"

        desk.do(set_offer_state, SetOfferState(mentor.id, OfferState.ENDED))
        family = desk.family("Amina")
        refusal = refused(
            lambda: desk.refer(
                family, mentor.organisation, "Mentor", "at få en mentor", "at hun ønsker en mentor",
                carried=True, offer=mentor.id,
            )
        )  # fmt: skip
        assert refusal.code == "offer_ended"
        out = tmp_path / "tilbud.csv"
        assert house.command("offers", "export", out).code == 0
        assert "God start på livet" in out.read_text("utf-8-sig")


def _offers(house: LivedHouse) -> tuple[Offer, ...]:
    with house.cupboard.read() as session:
        return offers(session, clock.today())


def _one(house: LivedHouse, name: str) -> Offer:
    return next(one for one in _offers(house) if one.name == name)
