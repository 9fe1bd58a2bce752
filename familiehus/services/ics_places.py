"""LOCATION and the house's own places and rooms: written as a Dane reads it, and found again by name."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from familiehus.calendar.activity import Room
from familiehus.calendar.period import Place

BETWEEN_ROOMS = " + "
_FOLD = str.maketrans({"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "ü": "u", "ß": "ss"})
_SEPARATORS = re.compile(r"\s*(?:[,;+/&]|\bog\b)\s*")


def folded(text: str) -> str:
    """The letters and digits of a name, as somebody without a Danish keyboard would type it."""
    plain = unicodedata.normalize("NFC", text).casefold().translate(_FOLD)
    bare = "".join(sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def location_of(place: str, rooms: Iterable[str]) -> str:
    """``Ammerum + Køkken, Familiehuset``."""
    inside = BETWEEN_ROOMS.join(rooms)
    return f"{inside}, {place}" if inside else place


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where something is: a place, and the rooms of it that were named."""

    place: str
    rooms: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Premises:
    """The places and rooms that are in use, to be found by what a file calls them."""

    places: Sequence[Place]
    rooms: Sequence[Room]
    _names: dict[str, str] = field(init=False, repr=False, compare=False)
    _inside: dict[str, dict[str, UUID]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names = {folded(one.name): one.code for one in self.places if one.active}
        inside: dict[str, dict[str, UUID]] = {code: {} for code in names.values()}
        for room in self.rooms:
            if room.active and room.place in inside:
                inside[room.place].setdefault(folded(room.name), room.id)
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_inside", inside)

    def find(self, location: str) -> Whereabouts | None:
        """Where a LOCATION is, or None when the house does not know it: an address that only holds the name
        of a room somewhere ("Ammerum, 1. sal") is found too, when no other room fits as well."""
        wanted = folded(location)
        if not wanted:
            return None
        place, rest = self._place_of(wanted)
        raw = location
        if place is not None:
            if not rest:
                return Whereabouts(place)
            raw = _without_place(location, wanted, rest)
        candidates = [place] if place is not None else list(self._inside)
        for code in candidates:
            rooms = self._rooms_in(code, raw)
            if rooms:
                return Whereabouts(code, rooms)
        return self._named_within(candidates, wanted) or (Whereabouts(place) if place is not None else None)

    def _place_of(self, wanted: str) -> tuple[str | None, str]:
        """The place it names, and the words that are left: the longest name wins."""
        for name in sorted(self._names, key=len, reverse=True):
            if wanted == name:
                return self._names[name], ""
            if name and wanted.endswith(f" {name}"):
                return self._names[name], wanted.removesuffix(name).strip()
            if name and wanted.startswith(f"{name} "):
                return self._names[name], wanted.removeprefix(name).strip()
        return None, wanted

    def _rooms_in(self, code: str, text: str) -> tuple[UUID, ...]:
        """The rooms of a place when the text names nothing but rooms of it."""
        known = self._inside[code]
        whole = known.get(folded(text))
        if whole is not None:
            return (whole,)
        parts = [part for part in map(folded, _SEPARATORS.split(text)) if part]
        found = [known.get(part) for part in parts]
        return tuple(dict.fromkeys(one for one in found if one)) if found and all(found) else ()

    def _named_within(self, codes: Iterable[str], wanted: str) -> Whereabouts | None:
        fitting = [
            (len(name), code, room)
            for code in codes
            for name, room in self._inside[code].items()
            if name and f" {name} " in f" {wanted} "
        ]
        longest = max((length for length, _, _ in fitting), default=0)
        best = [(code, room) for length, code, room in fitting if length == longest]
        return Whereabouts(best[0][0], (best[0][1],)) if len(best) == 1 else None


def _without_place(location: str, wanted: str, rest: str) -> str:
    """The part of the text as it was written, signs and all, that folds to ``rest``."""
    ends = range(len(location) + 1)
    if wanted.startswith(rest):
        return next((location[:end] for end in ends if folded(location[:end]) == rest), rest)
    return next((location[start:] for start in reversed(ends) if folded(location[start:]) == rest), rest)
