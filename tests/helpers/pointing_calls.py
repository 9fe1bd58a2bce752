"""One call of each verb that points a family on, for the test that asks who may do what."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import Offer
from familiehus.services import pointing, seddel_papers
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.services.rights import Right
from familiehus.storage.cupboard import Cupboard

OFFER = Offer(uuid4(), "Familieven", "Røde Kors", OwnerKind.PARTNER, ("Netværk",), phone="35 29 99 99")


def settle_pointing(cupboard: Cupboard) -> None:
    """The offer that the calls point to."""
    with cupboard.write() as uow:
        save_offer(uow, SaveOffer(OFFER))


def _point(cupboard: Cupboard) -> Any:
    command = pointing.PointOn(clock.today(), "Huset", (pointing.Pointed(uuid4(), OFFER.id),))
    with cupboard.write() as uow:
        return pointing.point_on(uow, command)


def _take_back(cupboard: Cupboard) -> Any:
    with cupboard.write() as uow:
        return pointing.take_back_pointing(uow, pointing.TakeBackPointing(clock.today(), (uuid4(),)))


def _seddel(cupboard: Cupboard) -> Any:
    return seddel_papers.seddel_for(cupboard, seddel_papers.SeddelWanted((OFFER.id,)))


CALLS: dict[str, tuple[Right, Callable[[], Callable[[Cupboard], Any]]]] = {
    "pointing.point_on": (Right.DESK, lambda: _point),
    "pointing.take_back_pointing": (Right.DESK, lambda: _take_back),
    "seddel_papers.seddel_for": (Right.DESK, lambda: _seddel),
}
