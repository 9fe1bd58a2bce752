"""Offers for tests, with what a test cares about said and the rest sensible."""

from typing import Any
from uuid import uuid4

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import Offer, OfferEntry, OfferForm, OfferLevel

_ENUMS = {"level": OfferLevel, "entry": OfferEntry, "form": OfferForm}


def offer(name: str, **more: Any) -> Offer:
    """An offer of the kommune that can be rung."""
    given: dict[str, Any] = {
        "id": uuid4(),
        "name": name,
        "organisation": "Vordingborg Kommune",
        "owner": OwnerKind.KOMMUNE,
        "topics": ("Trivsel",),
        "phone": "55360000",
    }
    read = {key: _ENUMS[key](value) if key in _ENUMS else value for key, value in more.items()}
    return Offer(**{**given, **read})
