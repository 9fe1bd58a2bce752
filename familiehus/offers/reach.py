"""Where an offer takes families from, and which postnumre a place name means.

Empty postnumre stand for the whole country or the whole kommune "as the area says in words" (RULES § 8): a
kommune that is named there is read, so that Aarhus's own offers are not shown to Stege.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from familiehus import postnumre
from familiehus.offers.folding import words_of
from familiehus.offers.offer import Offer
from familiehus.offers.target import Fit

LEAST_TOWN = 4
"""Letters of a town before it is guessed."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the family lives: some postnumre, and what they are called."""

    numbers: frozenset[str]
    label: str


def reach_of(offer: Offer) -> frozenset[str]:
    """The postnumre it takes families from; empty for everybody's."""
    if offer.postnumre:
        return frozenset(offer.postnumre) | ({offer.postnummer} - {""})
    return _kommuner_in(offer.area)


def spot_fits(spot: Spot, reach: frozenset[str], offer: Offer) -> Fit:
    """How an offer answers where the family lives."""
    if offer.postnummer in spot.numbers or reach & spot.numbers:
        return Fit.SAID
    return Fit.NOT if reach else Fit.OPEN


def numbered(digits: str) -> Spot | None:
    """A postnummer, or those that begin so."""
    found = postnumre.starting_with(digits)
    if not found:
        return None
    label = f"{found[0].number} {found[0].town}" if len(digits) == 4 else digits
    return Spot(frozenset(one.number for one in found), label)


class Names:
    """Place names: the house's own areas first, then towns, then kommuner."""

    def __init__(self, areas: Mapping[str, Sequence[str]]) -> None:
        self._spots = {**_kommune_names(), **_town_names()}
        for name, numbers in areas.items():
            key = tuple(words_of(name))
            if key and numbers:
                known = self._spots.get(key)
                more = known.numbers if known is not None else frozenset[str]()
                self._spots[key] = Spot(more | frozenset(numbers), name)
        self.longest = max(map(len, self._spots), default=1)

    def named(self, words: Sequence[str]) -> Spot | None:
        """A place called exactly so; ``nykøbing`` alone means each of them."""
        exact = self._spots.get(tuple(words))
        if exact is not None or len(words) != 1:
            return exact
        return self._together([one for key, one in self._spots.items() if key[0] == words[0]])

    def begun(self, word: str) -> Spot | None:
        """A place whose name has been typed in part."""
        if len(word) < LEAST_TOWN:
            return None
        return self._together([one for key, one in self._spots.items() if key[0].startswith(word)])

    @staticmethod
    def _together(spots: Sequence[Spot]) -> Spot | None:
        if not spots:
            return None
        names = sorted({one.label for one in spots}, key=lambda name: (len(name), name))
        return Spot(frozenset[str]().union(*(one.numbers for one in spots)), names[0])


@cache
def _town_names() -> Mapping[tuple[str, ...], Spot]:
    towns: dict[tuple[str, ...], set[str]] = {}
    called: dict[tuple[str, ...], str] = {}
    for one in postnumre.all_postnumre().values():
        key = tuple(words_of(one.town))
        towns.setdefault(key, set()).add(one.number)
        called.setdefault(key, one.town)
    return {key: Spot(frozenset(numbers), _numbered(numbers, called[key])) for key, numbers in towns.items()}


@cache
def _kommune_names() -> Mapping[tuple[str, ...], Spot]:
    numbers: dict[str, set[str]] = {}
    for one in postnumre.all_postnumre().values():
        numbers.setdefault(one.kommunekode, set()).add(one.number)
    return {
        tuple(words_of(one.name)): Spot(frozenset(numbers.get(one.kode, ())), one.name)
        for one in postnumre.kommuner()
    }


@cache
def _kommune_codes() -> Mapping[tuple[str, ...], str]:
    return {tuple(words_of(one.name)): one.kode for one in postnumre.kommuner()}


@cache
def _kommuner_in(area: str) -> frozenset[str]:
    """The postnumre of every kommune that is named beside the word kommune."""
    words = words_of(area)
    if not any(word.startswith("kommun") for word in words):
        return frozenset()
    named = [
        {one.number for one in postnumre.of_kommune(kode)}
        for key, kode in _kommune_codes().items()
        if any(tuple(words[at : at + len(key)]) == key for at in range(len(words)))
    ]
    return frozenset[str]().union(*named)


def _numbered(numbers: set[str], town: str) -> str:
    return f"{min(numbers)} {town}" if len(numbers) == 1 else town
