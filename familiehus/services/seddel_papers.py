"""The door to a tilbudsseddel: asks for the right, and reads the offers as the catalogue has them now."""

from dataclasses import dataclass
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.offers.offer import OfferState
from familiehus.offers.on_paper import Seddel, SeddelSize
from familiehus.queries.house import house_row
from familiehus.queries.offers import offers
from familiehus.services.pointing import MOST
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard


@dataclass(frozen=True, slots=True)
class SeddelWanted:
    """These offers, in this order."""

    offers: tuple[UUID, ...]
    size: SeddelSize = SeddelSize.A5


def seddel_for(cupboard: Cupboard, wanted: SeddelWanted) -> Seddel:
    """What stands on it. NotAllowed without DESK; UserError as ``point_on``."""
    require(cupboard.actor, Right.DESK)
    if not wanted.offers:
        raise UserError("pointing_empty")
    if len(wanted.offers) > MOST:
        raise UserError("pointing_many", most=MOST)
    with cupboard.read() as session:
        house = house_row(session)
        living = {one.id: one for one in offers(session, clock.today()) if one.state is not OfferState.ENDED}
    if any(one not in living for one in wanted.offers):
        raise UserError("pointing_gone")
    return Seddel(house.name, house.practice, tuple(living[one] for one in wanted.offers), wanted.size)
