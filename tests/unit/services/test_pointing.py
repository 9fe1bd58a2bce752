"""Counting "peget videre": anonymous rows whose words are the catalogue's, taken back as easily as made."""

from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import inspect, select

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.errors import NotAllowed, UserError
from familiehus.models.offer import Pointing
from familiehus.offers.offer import Offer, OfferState
from familiehus.offers.on_paper import SeddelSize
from familiehus.queries.pointing import PointedOffer, pointed_offers, pointings
from familiehus.services.offers import SaveOffer, SetOfferState, save_offer, set_offer_state
from familiehus.services.pointing import (
    MOST,
    Pointed,
    PointOn,
    TakeBackPointing,
    point_on,
    take_back_pointing,
)
from familiehus.services.seddel_papers import SeddelWanted, seddel_for
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, Role
from tests.helpers.cupboards import RealHouse, new_house

NOW = datetime.fromisoformat("2026-11-27 10:00")
TODAY = NOW.date()


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    """A house on a Friday morning."""
    return new_house(tmp_path)


def catalogue(cupboard: Cupboard, *names: str) -> list[UUID]:
    """Offers by these names."""
    ids = []
    for name in names or ("Familieven", "Gældslinjen"):
        offer = Offer(uuid4(), name, "Røde Kors", OwnerKind.PARTNER, ("Netværk",), phone="35 29 99 99")
        with cupboard.write() as uow:
            save_offer(uow, SaveOffer(offer))
        ids.append(offer.id)
    return ids


def point(cupboard: Cupboard, *offers: UUID, day: date = TODAY, place: str = "Huset") -> Change:
    """One seddel."""
    with cupboard.write() as uow:
        return point_on(uow, PointOn(day, place, tuple(Pointed(uuid4(), one) for one in offers)))


def counted(cupboard: Cupboard) -> list[tuple[str, int]]:
    """Names and counts of all that was pointed out."""
    with cupboard.read() as session:
        found = pointed_offers(session, date(2020, 1, 1), date(2030, 1, 1))
    return sorted((one.offer, one.count) for one in found)


def test_a_row_for_each_offer_with_the_catalogues_words_and_nothing_else(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open(Role.RECEPTION) as cupboard:
        with house.open(Role.COORDINATOR) as theirs:
            ids = catalogue(theirs)
        change = point(cupboard, *ids)
        point(cupboard, ids[0])
        with cupboard.read() as session:
            found = pointed_offers(session, TODAY, TODAY)
            assert pointings(session, TODAY, TODAY) == 3
            assert pointings(session, TODAY - timedelta(days=9), TODAY - timedelta(days=1)) == 0
            rows = session.execute(select(Pointing)).scalars().all()
    assert found[0] == PointedOffer("Familieven", "Røde Kors", "civilsamfund", "Huset", 2)
    assert change.subject == "pointing"
    assert change.counts == {"offers": 2}
    assert not {one.id for one in rows} & set(ids)


def test_the_table_has_no_room_for_a_family() -> None:
    """No key to anything, no hour, and nothing that two offers of one seddel share but the day."""
    table = inspect(Pointing).local_table
    assert {column.name for column in table.columns} == {
        "day", "id", "place", "offer", "organisation", "owner", "count",
    }  # fmt: skip
    assert not table.foreign_keys


def test_the_same_seddel_twice_is_one_count_and_can_be_taken_back_and_done_again(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open() as cupboard:
        ids = catalogue(cupboard)
        change = point(cupboard, *ids)
        with cupboard.write() as uow:
            assert isinstance(change.after, PointOn)
            again = point_on(uow, change.after)
        assert again.counts == {"offers": 0}
        assert counted(cupboard) == [("Familieven", 1), ("Gældslinjen", 1)]
        for many in (2, 0):
            with cupboard.write() as uow:
                assert isinstance(change.before, TakeBackPointing)
                assert take_back_pointing(uow, change.before).counts == {"offers": many}
        assert counted(cupboard) == []
        with cupboard.write() as uow:
            point_on(uow, change.after)
        assert counted(cupboard) == [("Familieven", 1), ("Gældslinjen", 1)]


def test_a_count_outlives_the_offer(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open() as cupboard:
        (first,) = catalogue(cupboard, "Familieven")
        point(cupboard, first)
        with cupboard.write() as uow:
            set_offer_state(uow, SetOfferState(first, OfferState.ENDED))
        assert counted(cupboard) == [("Familieven", 1)]
        with pytest.raises(UserError, match="pointing_gone"):
            point(cupboard, first)


def test_what_is_refused_counts_nothing(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open() as cupboard:
        (first,) = catalogue(cupboard, "Familieven")
        for code, offers, day, place in [
            ("pointing_empty", (), TODAY, "Huset"),
            ("pointing_many", (first,) * (MOST + 1), TODAY, "Huset"),
            ("pointing_gone", (first, uuid4()), TODAY, "Huset"),
            ("place_unknown", (first,), TODAY, "hos Thilde på Møllevej"),
            ("day_in_future", (first,), TODAY + timedelta(days=1), "Huset"),
        ]:
            with pytest.raises(UserError, match=code):
                point(cupboard, *offers, day=day, place=place)
        assert counted(cupboard) == []


def test_the_admin_points_nobody_on(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open(Role.ADMIN) as cupboard:
        with pytest.raises(NotAllowed):
            point(cupboard, uuid4())
        with pytest.raises(NotAllowed), cupboard.write() as uow:
            take_back_pointing(uow, TakeBackPointing(TODAY, (uuid4(),)))
        with pytest.raises(NotAllowed):
            seddel_for(cupboard, SeddelWanted((uuid4(),)))


def test_the_paper_is_what_the_catalogue_says_now_in_the_order_that_was_picked(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open() as cupboard:
        first, second = catalogue(cupboard)
        with cupboard.write() as uow:
            set_offer_state(uow, SetOfferState(first, OfferState.FULL))
        paper = seddel_for(cupboard, SeddelWanted((second, first), SeddelSize.TWO_ON_A4))
        assert [one.name for one in paper.offers] == ["Gældslinjen", "Familieven"]
        assert paper.offers[1].state is OfferState.FULL
        assert paper.house == "Familiehuset Kanalen"
        for code, wanted in [("pointing_empty", ()), ("pointing_gone", (uuid4(),)),
                             ("pointing_many", (first,) * (MOST + 1))]:  # fmt: skip
            with pytest.raises(UserError, match=code):
                seddel_for(cupboard, SeddelWanted(wanted))
