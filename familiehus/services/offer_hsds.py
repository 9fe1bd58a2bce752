"""The catalogue as Open Referral HSDS 3.0: services with everything they need inside them.

The form is the one the standard's API answers with (a page of services), so whatever reads such an API
reads the file. Ids follow from the offers: the same catalogue is the same file.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from familiehus import postnumre
from familiehus.i18n import danish, danish_order, tr
from familiehus.offers.audience import audience_words
from familiehus.offers.offer import Offer, OfferState
from familiehus.services.hsds_words import ATTRIBUTES, STATUS, TAXONOMY, TOPIC, is_uuid, made_id, service_id
from familiehus.services.offer_csv import HEADINGS

Thing = dict[str, Any]


def offers_hsds(offers: Iterable[Offer]) -> Iterator[bytes]:
    """The file. What follows the calendar is left out: it would be stale in any other house."""
    wanted = [one for one in offers if not one.source.follows_the_calendar]
    wanted.sort(key=lambda one: (danish_order(one.name), danish_order(one.organisation), service_id(one)))
    page = {
        "total_items": len(wanted),
        "total_pages": 1,
        "page_number": 1,
        "size": len(wanted),
        "first_page": True,
        "last_page": True,
        "empty": not wanted,
        "contents": [service_of(one) for one in wanted],
    }
    yield json.dumps(page, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"


@danish()
def service_of(offer: Offer) -> Thing:
    """One offer as a service."""
    key = service_id(offer)
    low, high = _years(offer)
    service = {
        "id": key,
        "name": offer.name,
        "description": offer.about,
        "url": offer.link,
        "email": offer.email,
        "status": STATUS[offer.state],
        "application_process": str(offer.entry or ""),
        "fees_description": offer.cost,
        "eligibility_description": audience_words(offer),
        "minimum_age": low,
        "maximum_age": high,
        "assured_date": offer.checked_on.isoformat() if offer.checked_on else None,
        "alert": tr("Fuldt: der er venteliste") if offer.state is OfferState.FULL else "",
        "phones": _phones(offer, key),
        "schedules": _named(key, "schedule", "description", (offer.when,)),
        "service_areas": _areas(offer, key),
        "service_at_locations": _locations(offer, key),
        "languages": _named(key, "language", "name", offer.languages),
        "cost_options": _named(key, "cost_option", "option", (offer.cost,)),
        "organization": _organization(offer),
        "attributes": list(_attributes(offer, key)),
    }
    return {name: value for name, value in service.items() if value not in (None, "", [])}


def _years(offer: Offer) -> tuple[int | None, int | None]:
    """Ages of whom it is for, in the whole years the standard has: the child's, else the parent's."""
    if offer.child_from is not None or offer.child_to is not None:
        low, high = offer.child_from, offer.child_to
        return None if low is None else low // 12, None if high is None else high // 12
    return offer.parent_from, offer.parent_to


def _named(key: str, kind: str, field: str, words: Iterable[str]) -> list[Thing]:
    return [{"id": made_id(key, kind, one), field: one} for one in words if one]


def _phones(offer: Offer, key: str) -> list[Thing]:
    return _named(key, "phone", "number", offer.phone.split(", "))


def _areas(offer: Offer, key: str) -> list[Thing]:
    """The area in words, and each postnummer on its own."""
    areas = _named(key, "service_area", "name", (offer.area,))
    known = postnumre.all_postnumre()
    for number in offer.postnumre:
        town = known[number].town if number in known else ""
        area = {"id": made_id(key, "service_area", number), "name": f"{number} {town}".strip()}
        areas.append({**area, "extent": number, "extent_type": "text"})
    return areas


def _locations(offer: Offer, key: str) -> list[Thing]:
    if not offer.address and not offer.postnummer:
        return []
    town = postnumre.all_postnumre().get(offer.postnummer)
    address = {
        "id": made_id(key, "address"),
        "address_1": offer.address,
        "city": town.town if town else "",
        "state_province": town.kommune if town else "",
        "postal_code": offer.postnummer,
        "country": "DK",
        "address_type": "physical",
    }
    location = {"id": made_id(key, "location"), "location_type": "physical", "addresses": [address]}
    return [{"id": made_id(key, "service_at_location"), "location": location}]


def _organization(offer: Offer) -> Thing:
    """The standard wants a description; what is known is who stands behind it."""
    kind = str(offer.owner)
    return {
        "id": made_id("organization", offer.organisation),
        "name": offer.organisation,
        "description": kind[:1].upper() + kind[1:],
    }


def _attributes(offer: Offer, key: str) -> Iterator[Thing]:
    for topic in offer.topics:
        yield _attribute(key, TOPIC, topic, topic, tr("Emne"))
    for field in ATTRIBUTES:
        value = getattr(offer, field)
        if field == "external_id" and (not value or is_uuid(value)):
            continue
        if field == "state" and value is not OfferState.FULL:
            continue
        for one in sorted(value) if isinstance(value, frozenset) else [value]:
            if one not in (None, ""):
                yield _attribute(key, field, str(one), HEADINGS[field], HEADINGS[field])


def _attribute(key: str, kind: str, value: str, name: str, about: str) -> Thing:
    term = {
        "id": made_id("term", kind, name),
        "name": name,
        "description": about,
        "taxonomy": TAXONOMY,
    }
    return {
        "id": made_id(key, "attribute", kind, value),
        "link_id": key,
        "link_entity": "service",
        "link_type": kind,
        "value": value,
        "taxonomy_term": term,
    }
