"""The facts of one HSDS service, as this house keeps them. What another directory says in a field of its own
shape (years, weekdays as MO,TU) is said in words a family understands."""

import html
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from familiehus import postnumre
from familiehus.calendar.activity import clock_span
from familiehus.calendar.hours_words import weekdays_in_words
from familiehus.errors import UserError
from familiehus.i18n import danish, tr
from familiehus.services.hsds_shape import Thing, text, thing_of, things
from familiehus.services.hsds_words import ATTRIBUTES, STATES, TAXONOMY, TOPIC
from familiehus.services.offer_reach import clean_email, clean_link, clean_phones
from familiehus.services.offer_rules import ABOUT_MAX, TOPICS_MOST

_TAG = re.compile(r"<[^<>]{0,400}>")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_CHILD_UNDER = 18
Remark = Callable[[str, UserError], None]


@danish()
def facts_of(service: Thing, remark: Remark) -> dict[str, Any]:
    """Everything that is said. ``remark`` hears what could not be taken along, by field."""
    own = dict(_own_facts(service))
    where = things(service, "service_at_locations")
    facts = {
        "name": text(service, "name"),
        "organisation": text(thing_of(service, "organization"), "name"),
        "topics": _topics(service),
        **_reach(service, where, remark),
        **_address(where),
        "languages": tuple(text(one, "name") or text(one, "code") for one in things(service, "languages")),
        "about": _about(service, bool(own), remark),
        "when": _when([*things(service, "schedules"), *_inside(where, "schedules")]),
        "cost": text(service, "fees_description") or _first(things(service, "cost_options"), "option"),
        **_areas(service),
        "state": STATES.get(text(service, "status")),
        "checked_on": _day(service, "assured_date") or _day(service, "last_modified"),
        "external_id": text(service, "id"),
        **({} if own else _ages(service)),
    }
    return {**facts, **own}


def _own_facts(service: Thing) -> Iterator[tuple[str, Any]]:
    """What this program wrote as attributes of its own."""
    whom = set()
    for one in things(service, "attributes"):
        field, value = text(one, "link_type"), text(one, "value")
        if field not in ATTRIBUTES or text(thing_of(one, "taxonomy_term"), "taxonomy") != TAXONOMY:
            continue
        try:
            read = ATTRIBUTES[field](value)
        except ValueError:
            continue
        if field == "for_whom":
            whom.add(read)
        else:
            yield field, read
    if whom:
        yield "for_whom", frozenset(whom)


def _topics(service: Thing) -> tuple[str, ...]:
    found: list[str] = []
    for one in things(service, "attributes"):
        term = thing_of(one, "taxonomy_term")
        if text(one, "link_type") == TOPIC:
            found.append(text(one, "value") or text(term, "name"))
        elif text(term, "taxonomy") != TAXONOMY:
            found.append(text(term, "name") or text(one, "value"))
    found += [text(one, "name") for one in things(service, "taxonomy_terms")]
    said = [one for one in dict.fromkeys(found) if one][:TOPICS_MOST]
    return tuple(said)


def _reach(service: Thing, where: list[Thing], remark: Remark) -> dict[str, str]:
    organization = thing_of(service, "organization")
    contacts = [*things(service, "contacts"), *things(organization, "contacts")]
    phones = (
        things(service, "phones")
        or _inside(where, "phones")
        or [phone for one in where for phone in things(thing_of(one, "location"), "phones")]
        or [phone for one in contacts for phone in things(one, "phones")]
        or things(organization, "phones")
    )
    emails = [text(service, "email"), *(text(one, "email") for one in contacts), text(organization, "email")]
    links = [text(service, "url"), text(organization, "website"), text(organization, "uri")]
    numbers = [text(one, "number") for one in phones][:3]
    return {
        "phone": ", ".join(filter(None, (_taken("phone", clean_phones, one, remark) for one in numbers))),
        "email": _taken("email", clean_email, next(filter(None, emails), ""), remark),
        "link": _taken("link", clean_link, next(filter(None, links), ""), remark),
    }


def _taken(field: str, clean: Callable[[str], str], found: str, remark: Remark) -> str:
    """Left out rather than refused: another way to reach it may be right."""
    try:
        return clean(found)
    except UserError as error:
        remark(field, error)
        return ""


def _address(where: list[Thing]) -> dict[str, str]:
    location = thing_of(where[0], "location") if where else {}
    one = thing_of(location, "addresses")
    number = text(one, "postal_code")
    known = number in postnumre.all_postnumre()
    town = "" if known else f"{number} {text(one, 'city')}".strip()
    lines = [text(one, "address_1"), text(one, "address_2"), town]
    name = text(location, "name")
    line = ", ".join(filter(None, lines)) or name
    return {"address": line, "postnummer": number if known else ""}


def _about(service: Thing, own: bool, remark: Remark) -> str:
    """The description as one paragraph, and who it is for when that is said in words only."""
    parts = [text(service, "description"), "" if own else text(service, "eligibility_description")]
    bare = " ".join(_plain(" ".join(filter(None, parts))).split())
    if len(bare) <= ABOUT_MAX:
        return bare
    remark("about", UserError("offer_about_cut", most=ABOUT_MAX))
    return bare[: ABOUT_MAX - 1].rsplit(" ", 1)[0] + "…"


def _plain(words: str) -> str:
    """Without the marks of a web page, where there are any."""
    return html.unescape(_TAG.sub(" ", words)) if "</" in words or "<br" in words else words


def _when(schedules: list[Thing]) -> str:
    said = [text(one, "description") or _hours(one) for one in schedules]
    return "; ".join(dict.fromkeys(filter(None, said)))[:200]


def _hours(schedule: Thing) -> str:
    found = re.findall(r"MO|TU|WE|TH|FR|SA|SU", text(schedule, "byday").upper())
    days = weekdays_in_words(_DAYS.index(one) + 1 for one in found)
    opens, closes = (_CLOCK.match(text(schedule, name)) for name in ("opens_at", "closes_at"))
    if opens is None or closes is None:
        return days
    span = clock_span(*(int(one[1]) * 60 + int(one[2]) for one in (opens, closes)))
    return tr("{days} kl. {hours}", days=days, hours=span).strip()


def _areas(service: Thing) -> dict[str, Any]:
    numbers, names = [], []
    for one in things(service, "service_areas"):
        number = text(one, "extent")
        if number in postnumre.all_postnumre():
            numbers.append(number)
        elif text(one, "name"):
            names.append(text(one, "name"))
    return {"area": ", ".join(names)[:120], "postnumre": tuple(sorted(set(numbers)))}


def _ages(service: Thing) -> dict[str, int | None]:
    """Whole years: a child's where the oldest is one, else a parent's."""
    low, high = _years(service, "minimum_age"), _years(service, "maximum_age")
    if high is not None and high <= _CHILD_UNDER:
        oldest = min(high * 12 + 11, _CHILD_UNDER * 12)
        return {"child_from": None if not low else low * 12, "child_to": oldest}
    adult = low is not None and low >= _CHILD_UNDER - 5
    if high is None and low and not adult:
        return {"child_from": low * 12}
    return {"parent_from": low if adult else None, "parent_to": high}


def _years(service: Thing, name: str) -> int | None:
    found = text(service, name)
    years = re.fullmatch(r"([0-9]{1,3})(?:\.[0-9]*)?", found)
    return int(years[1]) if years and int(years[1]) < 100 else None


def _day(service: Thing, name: str) -> date | None:
    try:
        return date.fromisoformat(text(service, name)[:10])
    except ValueError:
        return None


def _inside(where: list[Thing], name: str) -> list[Thing]:
    return [found for one in where for found in things(one, name)]


def _first(rows: list[Thing], name: str) -> str:
    return next((text(one, name) for one in rows if text(one, name)), "")
