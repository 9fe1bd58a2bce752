"""What if a satellite stood there (S1): whose way would be shorter, by how much, and where that is most.

Only the contacts of the house's own towns are measured: one family on holiday from the other end of the
country would else outweigh a whole town. The figures know who came, never who lives too far away to come.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from familiehus.postnumre import km_between
from familiehus.queries.house import PlaceRow
from familiehus.queries.statistics.contacts import Compared
from familiehus.queries.statistics.satellites import SAID_NOTHING, TownRow

_SHORTER = 1.0
"""Kilometres. Less is no shorter way: the postnumre's points are about a kilometre off themselves."""
LEAST_HELPED = 5
"""Fewer contacts than this are no reason for a satellite."""
LEAST_KM = 3.0
"""Nor is a way that gets less shorter than this."""
_MOST = 3
_SITES_MOST = 40
"""A city has hundreds of postnumre; a satellite is tried in those that most contacts come from."""


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
    """Of a period. ``places`` are those in use, with their postnumre or without. ``tried`` are the own
    towns somebody came from, ``best`` those where a satellite would help most: the second one as if the
    first was there, and so on. ``measured`` contacts are from own towns; neither the ``unsaid``, who did not
    say where they live, nor the ``others``, who live in other kommuner, are measured.
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
    """From the towns of a period, most contacts first, and the contacts by postnummer they were made of."""
    ground = _Ground([row for row in towns if row.own and row.km is not None and row.contacts.now])
    tried = [ground.what_if(site) for site in range(len(ground.far))]
    return Satellites(
        tuple(one for one in places if one.active),
        tuple(tried),
        tuple(tried[site] for site in ground.best()),
        sum(ground.counts),
        sum(one.now for number, one in counted.items() if number in SAID_NOTHING),
        sum(row.contacts.now for row in towns if not row.own),
    )


class _Ground:
    """The towns that are measured: their contacts, their way today, and how far each is from each site."""

    def __init__(self, towns: Sequence[TownRow]) -> None:
        self.towns = towns
        self.counts = [row.contacts.now for row in towns]
        self.ways = [row.km or 0.0 for row in towns]
        self.far = [[_far(row.postnummer, site.postnummer) for row in towns] for site in towns[:_SITES_MOST]]

    def what_if(self, site: int) -> WhatIf:
        """A satellite there, beside the places of today."""
        all_now = sum(n * now for n, now in zip(self.counts, self.ways, strict=True))
        helped, before, after = self._helped(site, self.ways)
        return WhatIf(
            self.towns[site],
            helped,
            before / helped if helped else 0.0,
            after / helped if helped else 0.0,
            all_now / sum(self.counts),
            (all_now - before + after) / sum(self.counts),
        )

    def best(self) -> Iterator[int]:
        """The site that saves the most kilometres, then the one that does when that has a satellite, and so
        on: neighbours would else be one idea said three times."""
        ways = self.ways
        for _ in range(_MOST):
            saved = {}
            for site in range(len(self.far)):
                helped, before, after = self._helped(site, ways)
                if helped >= LEAST_HELPED and before - after >= helped * LEAST_KM:
                    saved[site] = before - after
            if not saved:
                return
            chosen = min(saved, key=lambda site: (-saved[site], self.towns[site].postnummer))
            yield chosen
            ways = [min(pair) for pair in zip(ways, self.far[chosen], strict=True)]

    def _helped(self, site: int, ways: Sequence[float]) -> tuple[int, float, float]:
        """Contacts with a shorter way than theirs of ``ways``, and all their kilometres before and after."""
        helped, before, after = 0, 0.0, 0.0
        for n, now, then in zip(self.counts, ways, self.far[site], strict=True):
            if now - then >= _SHORTER:
                helped, before, after = helped + n, before + n * now, after + n * then
        return helped, before, after


def _far(one: str, other: str) -> float:
    """A town without a point is measured nowhere, so this is only for the type's sake."""
    km = km_between(one, other)
    return inf if km is None else km
