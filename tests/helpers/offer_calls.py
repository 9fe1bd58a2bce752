"""One call of each verb about the catalogue, for the test that asks who may do what."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import Offer, OfferState
from familiehus.services import offer_import, offer_reading, offers, starter_offers
from familiehus.services.rights import Right
from familiehus.storage.cupboard import Cupboard

Call = Callable[[Cupboard], object]

CAFE = Offer(
    UUID(int=0x0FF), "Babycafé", "Mødrehjælpen", OwnerKind.PARTNER, ("Netværk",), link="https://a.dk"
)
LIST = b"navn;organisation;emner;hjemmeside\nKlub;Red Barnet;Netv\xc3\xa6rk;redbarnet.dk\n"


def settle_offers(cupboard: Cupboard) -> None:
    """One that is kept."""
    with cupboard.write() as uow:
        offers.save_offer(uow, offers.SaveOffer(CAFE))


def _write(verb: Callable[..., Any], command: object) -> Call:
    def call(cupboard: Cupboard) -> object:
        with cupboard.write() as uow:
            return verb(uow, command)

    return call


def _import(cupboard: Cupboard) -> object:
    command = offer_import.ImportOffers(offer_reading.read_csv(LIST))
    return _write(offer_import.import_offers, command)(cupboard)


def _new(cupboard: Cupboard) -> object:
    fresh = Offer(UUID(int=0x0FE), "Yoga", "Aftenskolen", OwnerKind.PARTNER, ("Trivsel",), link="b.dk")
    return _write(offers.save_offer, offers.SaveOffer(fresh))(cupboard)


CALLS: dict[str, tuple[Right, Callable[[], Call]]] = {
    "offers.save_offer": (Right.DESK, lambda: _new),
    "offers.check_offer": (Right.DESK, lambda: _write(offers.check_offer, offers.CheckOffer(CAFE.id))),
    "offers.set_offer_state": (
        Right.DESK,
        lambda: _write(offers.set_offer_state, offers.SetOfferState(CAFE.id, OfferState.FULL)),
    ),
    "offers.remove_offer": (Right.DESK, lambda: _write(offers.remove_offer, offers.RemoveOffer(CAFE.id))),
    "offers.restore_offers": (
        Right.DESK,
        lambda: _write(offers.restore_offers, offers.RestoreOffers((CAFE,), ())),
    ),
    "starter_offers.add_starter_offers": (
        Right.DESK,
        lambda: _write(starter_offers.add_starter_offers, starter_offers.AddStarterOffers()),
    ),
    "offer_reading.read_offers": (
        Right.IMPORT,
        lambda: lambda cupboard: offer_reading.read_offers(cupboard.actor, LIST),
    ),
    "offer_import.import_offers": (Right.IMPORT, lambda: _import),
}
