"""Counting that a family was pointed on: a tilbudsseddel in the hand, or an offer named on the phone.

Anonymous (RULES § 1): a row holds the offer's words and nothing about the family, not even what else was on
the same seddel. The words come from the catalogue, never from the command, so nothing typed can get in.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import delete, insert, select

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.offer import Pointing
from familiehus.offers.offer import Offer, OfferState
from familiehus.queries.offers import offers
from familiehus.services.contact_rules import check_day, limits_of
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

MOST = 12
"""Offers on one seddel; more is not help but a directory."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """One offer of the catalogue that was pointed out. ``id`` is the count's own, made at the desk."""

    id: UUID
    offer: UUID


@dataclass(frozen=True, slots=True)
class PointOn:
    """These offers were pointed out to somebody, once each. The same command twice is one count."""

    day: date
    place: str
    offers: tuple[Pointed, ...]


@dataclass(frozen=True, slots=True)
class TakeBackPointing:
    """Undo of PointOn."""

    day: date
    ids: tuple[UUID, ...]


def point_on(uow: UnitOfWork, command: PointOn) -> Change:
    """Count them. ``before`` of the Change takes it back, ``counts["offers"]`` says how many were new.

    UserError ``pointing_empty``, ``pointing_many``, ``pointing_gone`` for what is not in the catalogue or has
    ended, ``place_unknown``, and those of the day.
    """
    require(uow.actor, Right.DESK)
    limits = limits_of(uow.session)
    check_day(command.day, limits.opened)
    if command.place not in limits.places:
        raise UserError("place_unknown", place=command.place)
    if not command.offers:
        raise UserError("pointing_empty")
    if len(command.offers) > MOST:
        raise UserError("pointing_many", most=MOST)
    wanted = [one for one in command.offers if uow.session.get(Pointing, (command.day, one.id)) is None]
    rows = _rows(uow, command, wanted)
    if rows:
        uow.session.execute(insert(Pointing), rows)
    uow.commit()
    ids = tuple(one.id for one in command.offers)
    return Change(
        "pointing", ChangeVerb.ADDED, ids, (command.day,), before=TakeBackPointing(command.day, ids),
        after=command, counts={"offers": len(rows)},
    )  # fmt: skip


def take_back_pointing(uow: UnitOfWork, command: TakeBackPointing) -> Change:
    """Take the counts away again. One that is gone already is no fault."""
    require(uow.actor, Right.DESK)
    these = (Pointing.day == command.day, Pointing.id.in_(command.ids))
    many = len(uow.session.execute(select(Pointing.id).where(*these)).all())
    uow.session.execute(delete(Pointing).where(*these))
    uow.commit()
    return Change("pointing", ChangeVerb.REMOVED, command.ids, (command.day,), counts={"offers": many})


def _rows(uow: UnitOfWork, command: PointOn, wanted: list[Pointed]) -> list[dict[str, object]]:
    catalogue = {one.id: one for one in offers(uow.session, clock.today())} if wanted else {}
    return [_row(command, one, _living(catalogue.get(one.offer))) for one in wanted]


def _living(offer: Offer | None) -> Offer:
    if offer is None or offer.state is OfferState.ENDED:
        raise UserError("pointing_gone")
    return offer


def _row(command: PointOn, one: Pointed, offer: Offer) -> dict[str, object]:
    return {
        "day": command.day,
        "id": one.id,
        "place": command.place,
        "offer": offer.name,
        "organisation": offer.organisation,
        "owner": str(offer.owner),
        "count": 1,
    }
