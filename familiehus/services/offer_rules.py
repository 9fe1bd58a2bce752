"""What an offer must be before it stands in the catalogue: four facts, and nothing that leads nowhere.

One check a field, so that a form can show a fault where it was typed and an import can tell every fault of a
line at once.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from familiehus import clock, postnumre
from familiehus.errors import UserError
from familiehus.offers.offer import Offer, OfferState
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.hsds_words import is_uuid
from familiehus.services.names import clean_name
from familiehus.services.offer_reach import clean_address_line, clean_email, clean_link, clean_phones
from familiehus.services.offer_text import clean_text

NAME_MAX, TOPIC_MAX, TOPICS_MOST, ABOUT_MAX = 120, 60, 12, 1000
CHILD_MOST = 18 * 12
"""Months: after that nobody is a child."""
PARENT_MOST = 120
_OLDEST_CHECK = date(2000, 1, 1)


def cleaned_offer(offer: Offer) -> Offer:
    """The offer as it is stored. UserError, with the ``field`` it is about, for the first thing wrong."""
    cleaned, faults = examined(offer)
    for _, error in faults:
        raise error
    return cleaned


def examined(offer: Offer) -> tuple[Offer, tuple[tuple[str, UserError], ...]]:
    """The offer with everything cleaned that could be, and every fault with the field it is about."""
    clean: dict[str, Any] = {}
    faults: list[tuple[str, UserError]] = []
    for field, check in _CHECKS.items():
        try:
            clean[field] = check(getattr(offer, field))
        except UserError as error:
            faults.append((field, UserError(error.code, **{**error.fields, "field": field})))
    whole = replace(offer, **clean)
    typed_badly = {field for field, _ in faults}
    faults += [(field, error) for field, error in _together(whole) if field not in typed_badly]
    if whole.state is not OfferState.PAUSED:
        whole = replace(whole, until=None)
    return whole, tuple(faults)


def _together(offer: Offer) -> Iterator[tuple[str, UserError]]:
    """What no field can say alone."""
    if not offer.reachable:
        yield "link", UserError("offer_unreachable", field="link")
    for first, last, most in (
        ("child_from", "child_to", CHILD_MOST),
        ("parent_from", "parent_to", PARENT_MOST),
    ):
        ages = [age for age in (getattr(offer, first), getattr(offer, last)) if age is not None]
        if any(not 0 <= age <= most for age in ages) or ages != sorted(ages):
            yield first, UserError("offer_ages", field=first)


def _named(field: str, most: int) -> Callable[[str], str]:
    return lambda text: clean_name(text, field, most=most)


def _text(field: str, most: int) -> Callable[[str], str]:
    return lambda text: clean_text(text, field, most)


def _topics(topics: tuple[str, ...]) -> tuple[str, ...]:
    found = _distinct(topics, "topics", TOPIC_MAX)
    if not found:
        raise UserError("offer_topics_missing")
    if len(found) > TOPICS_MOST:
        raise UserError("offer_topics_many", most=TOPICS_MOST)
    return found


def _languages(languages: tuple[str, ...]) -> tuple[str, ...]:
    found = _distinct(languages, "languages", 40)
    if len("|".join(found)) > 200:
        raise UserError("name_too_long", most=200)
    return found


def _distinct(words: tuple[str, ...], field: str, most: int) -> tuple[str, ...]:
    """Without empty ones and repetitions, in their order. A comma stands between two of them: that is how
    people type them, and how a spreadsheet holds them."""
    single = (part for word in words for part in word.split(","))
    cleaned = (clean_name(word, field, most=most) for word in single if word.strip())
    return tuple({word.casefold(): word for word in cleaned}.values())


def _postnummer(number: str) -> str:
    number = number.strip()
    if number and number not in postnumre.all_postnumre():
        near = tuple(f"{one.number} {one.town}" for one in postnumre.nearest(number))
        raise UserError("offer_postnummer", postnummer=number[:12], nearest=near)
    return number


def _postnumre(numbers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({found for one in numbers if (found := _postnummer(one))}))


def _checked_on(day: date | None) -> date | None:
    if day is not None and not _OLDEST_CHECK <= day <= clock.today():
        raise UserError("offer_checked_when", day=day)
    return day


def _external_id(text: str) -> str:
    bare = " ".join(text.split())
    if not is_uuid(bare) and looks_like_cpr(bare):
        raise UserError("text_holds_cpr")
    if not bare.isprintable() or len(bare) > 255:
        raise UserError("name_too_long" if bare.isprintable() else "name_signs", most=255)
    return bare


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "name": _named("offer_name", NAME_MAX),
    "organisation": _named("organisation", NAME_MAX),
    "topics": _topics,
    "phone": clean_phones,
    "email": clean_email,
    "link": clean_link,
    "address": clean_address_line,
    "postnummer": _postnummer,
    "languages": _languages,
    "about": _text("about", ABOUT_MAX),
    "when": _text("when", 200),
    "cost": _text("cost", 120),
    "area": _text("area", 120),
    "postnumre": _postnumre,
    "track": _text("track", 80),
    "checked_on": _checked_on,
    "external_id": _external_id,
}
