"""What if a satellite stood there (S1): whose way would be shorter, by how much, and where that is most.

Only the contacts of the house's own towns are measured: one family on holiday from the other end of the
country would else outweigh a whole town. The figures know who came, never who lives too far away to come.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from familiehus.postnumre import km_between
from familiehus.queries.house import PlaceRow
from familiehus.queries.statistics.contacts import Compared
from familiehus.queries.statistics.satellites import SAID_NOTHING, TownRow
from familiehus.values import AREA_OUTSIDE

_SHORTER = 1.0
"""Kilometres. Less is no shorter way: the postnumre's points are about a kilometre off themselves."""
LEAST_HELPED = 5
"""Fewer contacts than this are no reason for a satellite."""
LEAST_KM = 3.0
"""Nor is a way that gets less shorter than this."""
_MOST = 3


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A satellite in one town. ``helped`` contacts would have a shorter way: ``km_now`` on average today,
    ``km_then`` with it. ``all_now`` and ``all_then`` are the averages of all that are measured."""

    town: TownRow
    helped: int
    km_now: float
    km_then: float
    all_now: float
    all_then: float

    @property
    def shorter(self) -> float:
        """Kilometres that the way of the helped gets shorter, on average."""
        return self.km_now - self.km_then


@dataclass(frozen=True, slots=True)
class Satellites:
    """Of a period. ``places`` are those in use, with their postnumre or without. ``tried`` is every own town
    somebody came from, ``best`` those where a satellite would help most, at most one in each area.
    ``unsaid`` contacts did not say where they live, ``others`` live in other kommuner: neither is measured.
    """

    places: tuple[PlaceRow, ...]
    tried: tuple[WhatIf, ...]
    best: tuple[WhatIf, ...]
    measured: int
    unsaid: int
    others: int

    @property
    def known(self) -> bool:
        """Somebody has said where at least one place lies."""
        return any(one.postnummer for one in self.places)

    def at(self, postnummer: str) -> WhatIf | None:
        """The one in a town."""
        return next((one for one in self.tried if one.town.postnummer == postnummer), None)


def satellites(
    towns: Sequence[TownRow], counted: Mapping[str, Compared], places: Iterable[PlaceRow]
) -> Satellites:
    """From the towns of a period, and the contacts by postnummer that they were made of."""
    measured = [row for row in towns if row.own and row.km is not None and row.contacts.now]
    tried = tuple(_what_if(row, measured) for row in measured)
    return Satellites(
        tuple(one for one in places if one.active),
        tried,
        _best(tried),
        sum(row.contacts.now for row in measured),
        sum(one.now for number, one in counted.items() if number in SAID_NOTHING),
        sum(row.contacts.now for row in towns if not row.own),
    )


def _what_if(site: TownRow, measured: Sequence[TownRow]) -> WhatIf:
    helped, km_now, km_then, all_now = 0, 0.0, 0.0, 0.0
    for row in measured:
        now, n = row.km or 0.0, row.contacts.now
        all_now += n * now
        then = km_between(row.postnummer, site.postnummer)
        if then is not None and now - then >= _SHORTER:
            helped, km_now, km_then = helped + n, km_now + n * now, km_then + n * then
    everybody = sum(row.contacts.now for row in measured)
    saved = km_now - km_then
    return WhatIf(
        site,
        helped,
        km_now / helped if helped else 0.0,
        km_then / helped if helped else 0.0,
        all_now / everybody,
        (all_now - saved) / everybody,
    )


def _best(tried: Iterable[WhatIf]) -> tuple[WhatIf, ...]:
    """The most kilometres saved first; neighbours in one area would be one idea said three times."""
    worth = (one for one in tried if one.helped >= LEAST_HELPED and one.shorter >= LEAST_KM)
    chosen: dict[str, WhatIf] = {}
    for one in sorted(worth, key=lambda one: (-one.helped * one.shorter, one.town.postnummer)):
        area = one.town.postnummer if one.town.area == AREA_OUTSIDE else one.town.area
        chosen.setdefault(area, one)
    return tuple(chosen.values())[:_MOST]
