"""An offer between its row and its frozen value. Lists are joined by ``|`` in the table."""

from collections.abc import Callable
from dataclasses import fields
from functools import lru_cache
from typing import Any

from familiehus.calendar.activity import OwnerKind
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel, OfferSource, OfferState

BETWEEN = "|"
COLUMNS = tuple(one.name for one in fields(Offer))


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split(BETWEEN)) if text else ()


@lru_cache(maxsize=256)
def _for_whom(text: str) -> frozenset[ForWhom]:
    return frozenset(ForWhom(one) for one in _parts(text))


@lru_cache(maxsize=1024)
def _names(text: str) -> frozenset[str]:
    return frozenset(_parts(text))


def _known(kind: Callable[[str], Any], words: Any) -> dict[str | None, Any]:
    return {None: None, **{str(one): kind(one) for one in words}}


_READ: dict[str, Callable[[Any], Any]] = {
    "owner": _known(OwnerKind, OwnerKind).__getitem__,
    "topics": _parts,
    "form": _known(OfferForm, OfferForm).__getitem__,
    "level": _known(OfferLevel, OfferLevel).__getitem__,
    "entry": _known(OfferEntry, OfferEntry).__getitem__,
    "for_whom": _for_whom,
    "languages": _parts,
    "postnumre": _parts,
    "state": _known(OfferState, OfferState).__getitem__,
    "source": _known(OfferSource, OfferSource).__getitem__,
    "changed_here": _names,
}
_READERS = tuple((at, _READ[name]) for at, name in enumerate(COLUMNS) if name in _READ)


def offer_of_row(row: Any) -> Offer:
    """From a row whose columns are :data:`COLUMNS` in their order."""
    facts = list(row)
    for at, read in _READERS:
        facts[at] = read(facts[at])
    return Offer(*facts)


def columns_of(offer: Offer) -> dict[str, object]:
    """As the table holds it."""
    return {name: _stored(getattr(offer, name)) for name in COLUMNS}


def _stored(value: object) -> object:
    if isinstance(value, frozenset):
        return BETWEEN.join(sorted(str(one) for one in value))
    if isinstance(value, tuple):
        return BETWEEN.join(value)
    return str(value) if isinstance(value, str) else value
