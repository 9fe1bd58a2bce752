"""The starter set: national offers that most houses point families to (``resources/offers/starter.json``).

Each comes in as "ikke kontrolleret": whether it exists near this house, the house finds out.
"""

import json
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from familiehus.calendar.activity import OwnerKind
from familiehus.errors import UserError
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel, OfferSource
from familiehus.paths import resources
from familiehus.queries.offers import stored_offers
from familiehus.services.hsds_words import made_id
from familiehus.services.offer_rules import cleaned_offer
from familiehus.services.offers import replace_rows
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb

_KINDS = {"form": OfferForm, "level": OfferLevel, "entry": OfferEntry}
_LISTS = {"topics": tuple, "for_whom": lambda words: frozenset(ForWhom(one) for one in words)}


@dataclass(frozen=True, slots=True)
class AddStarterOffers:
    """Put the starter set into the catalogue, but for those that stand there already."""


@cache
def starter_offers() -> tuple[Offer, ...]:
    """All of it. The same offer has the same id in every house."""
    with (resources() / "offers" / "starter.json").open(encoding="utf-8") as file:
        return tuple(_offer(row) for row in json.load(file)["offers"])


def add_starter_offers(uow: UnitOfWork, command: AddStarterOffers) -> Change:
    """Add what is not there. UserError ``offers_nothing_new`` when everything is."""
    require(uow.actor, Right.DESK)
    there = stored_offers(uow.session)
    ids = {one.id for one in there}
    names = {(one.name.casefold(), one.organisation.casefold()) for one in there}
    fresh = tuple(
        cleaned_offer(one) for one in starter_offers()
        if one.id not in ids and (one.name.casefold(), one.organisation.casefold()) not in names
    )  # fmt: skip
    if not fresh:
        raise UserError("offers_nothing_new")
    replace_rows(uow.session, [one.id for one in fresh], fresh)
    uow.commit()
    counts = {"new": len(fresh)}
    return Change(
        "offer", ChangeVerb.ADDED, tuple(one.id for one in fresh), before=(), after=fresh, counts=counts
    )


def _offer(row: dict[str, object]) -> Offer:
    facts = {name: _LISTS[name](value) if name in _LISTS else value for name, value in row.items()}  # type: ignore[operator]
    facts |= {name: kind(str(facts[name])) for name, kind in _KINDS.items() if name in facts}
    key = UUID(made_id("starter", str(row["name"]), str(row["organisation"])))
    return Offer(id=key, owner=OwnerKind.PARTNER, source=OfferSource.STARTER, **facts)  # type: ignore[arg-type]
