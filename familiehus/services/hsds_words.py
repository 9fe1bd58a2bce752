"""Where HSDS has no field of its own for a fact, and which words it has for a state: both ways in one place.

Facts without a field (who stands behind it, how one gets in, ages in months) are attributes of a taxonomy
called ``familiehus``, so that another house reads back everything, and everybody else can read what it means.
"""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel, OfferState

TAXONOMY = "familiehus"
TOPIC = "topic"
NAMESPACE = UUID("5f6ad4ab-0d0a-4a7f-9c4e-0f6f4c1d2e33")
"""Of the ids this program makes: the same offer has the same ones in every file."""

STATUS = {
    OfferState.RUNNING: "active",
    OfferState.FULL: "active",
    OfferState.PAUSED: "temporarily closed",
    OfferState.ENDED: "defunct",
}
STATES = {
    "active": OfferState.RUNNING,
    "temporarily closed": OfferState.PAUSED,
    "inactive": OfferState.PAUSED,
    "defunct": OfferState.ENDED,
}

ATTRIBUTES: dict[str, Callable[[str], Any]] = {
    "owner": OwnerKind,
    "form": OfferForm,
    "level": OfferLevel,
    "entry": OfferEntry,
    "for_whom": ForWhom,
    "child_from": int,
    "child_to": int,
    "parent_from": int,
    "parent_to": int,
    "track": str,
    "state": OfferState,
    "until": date.fromisoformat,
    "external_id": str,
}
"""The facts that are attributes, and how their value is read. ``for_whom`` may be there several times."""


def made_id(*parts: str) -> str:
    """An id that follows from what it is about."""
    return str(uuid5(NAMESPACE, "\n".join(parts)))


def service_id(offer: Offer) -> str:
    """Its id in the directory where that is one that HSDS takes; else one that follows from it."""
    if not offer.external_id:
        return str(offer.id)
    return offer.external_id if is_uuid(offer.external_id) else made_id("service", offer.external_id)


def is_uuid(text: str) -> bool:
    """True for an id as HSDS writes it."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
