"""Figures counted in the plainest way there is, from the facts themselves: what the real ones must equal."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from familiehus.queries.statistics.facts import Fact
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, ContactFacts

AREAS = {"4760": "Vordingborg", "4780": "Møn", "4791": "Møn", "4792": "Møn", "4720": "Præstø"}
"""The areas of ``cupboards.new_house``."""


def area(facts: ContactFacts) -> str:
    """Where they live, in the words of the areas."""
    if facts.postnummer in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED):
        return facts.postnummer
    return AREAS.get(facts.postnummer, AREA_OUTSIDE)


READ: Mapping[Fact, Callable[[ContactFacts], Iterable[object]]] = {
    Fact.HENVENDER: lambda facts: (facts.henvender,),
    Fact.POSTNUMMER: lambda facts: (facts.postnummer,),
    Fact.CHANNEL: lambda facts: (facts.channel,),
    Fact.KIND: lambda facts: (facts.kind,),
    Fact.REASON: lambda facts: facts.reasons or (None,),
    Fact.HEARD_FROM: lambda facts: (facts.heard_from,),
    Fact.LIFE_STAGE: lambda facts: (facts.life_stage,),
    Fact.RETURNING: lambda facts: (facts.returning,),
    Fact.PROFESSION: lambda facts: (facts.profession,),
    Fact.DURATION: lambda facts: (facts.duration,),
    Fact.OUTCOME: lambda facts: (facts.outcome,),
    Fact.ADULTS: lambda facts: (facts.adults,),
    Fact.CHILDREN: lambda facts: (facts.children,),
    Fact.PLACE: lambda facts: (facts.place,),
    Fact.AREA: lambda facts: (area(facts),),
}
"""Every fact that has a table, as codes (None: not asked)."""


def between(
    contacts: Iterable[ContactFacts], first: date, last: date, place: str | None = None
) -> list[ContactFacts]:
    """Those of these days, both included."""
    return [one for one in contacts if first <= one.day <= last and place in (None, one.place)]


def total(contacts: Iterable[ContactFacts]) -> int:
    """Contacts, each once."""
    return sum(one.count for one in contacts)


def by(fact: Fact, contacts: Iterable[ContactFacts]) -> Counter[str | None]:
    """Contacts by code."""
    found: Counter[str | None] = Counter()
    for one in contacts:
        for code in READ[fact](one):
            found[None if code is None else str(code)] += one.count
    return found
