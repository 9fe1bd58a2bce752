"""Counts a table once, in the two ways the rules need: contacts, and contacts that may be different families.

A contact marked "har været her før" may be the same family again, so it never helps a
figure to be large enough. A contact that was never asked counts as possibly a new family.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from familiehus.disclosure.menu import Codes
from familiehus.values import ContactCell, Returning


class Count(NamedTuple):
    """``contacts`` is what is printed; ``families`` (<= contacts) is what makes it safe to print."""

    contacts: int
    families: int

    def plus(self, other: "Count") -> "Count":
        """Both together; for groups of contacts that do not overlap."""
        return Count(self.contacts + other.contacts, self.families + other.families)

    def minus(self, part: "Count") -> "Count":
        """What is left when a part is taken away: a count like any other."""
        return Count(self.contacts - part.contacts, self.families - part.families)

    def small(self, k: int) -> bool:
        """Somebody is behind it, but too few."""
        return self.contacts > 0 and self.families < k


NOBODY = Count(0, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many contacts gave each answer. An answer is one code, or several codes together."""

    answers: dict[Codes, Count]

    @property
    def contacts(self) -> Count:
        """Everybody, once each."""
        return _together(self.answers.values())

    @property
    def mentions(self) -> int:
        """Answers given: at least one per contact."""
        return sum(len(codes) * count.contacts for codes, count in self.answers.items())

    def of(self, code: str) -> Count:
        """Contacts that gave this code."""
        return self.behind((code,))

    def behind(self, codes: Collection[str]) -> Count:
        """Contacts that gave at least one of these codes, once each."""
        wanted = set(codes)
        return _together(count for answer, count in self.answers.items() if not wanted.isdisjoint(answer))

    def per_code(self) -> dict[str, Count]:
        """Every code that somebody gave."""
        counts: dict[str, Count] = {}
        for answer, count in self.answers.items():
            for code in answer:
                counts[code] = counts.get(code, NOBODY).plus(count)
        return counts


def tally(cells: Iterable[ContactCell], read: Callable[[ContactCell], Codes]) -> Tally:
    """Count the cells by what ``read`` says about each."""
    contacts: dict[Codes, int] = {}
    again: dict[Codes, int] = {}
    for cell in cells:
        codes = read(cell)
        contacts[codes] = contacts.get(codes, 0) + cell.contacts
        if cell.returning == Returning.FOER:
            again[codes] = again.get(codes, 0) + cell.contacts
    return Tally({codes: Count(n, n - again.get(codes, 0)) for codes, n in contacts.items() if n})


def _together(counts: Iterable[Count]) -> Count:
    contacts = families = 0
    for count in counts:
        contacts += count.contacts
        families += count.families
    return Count(contacts, families)
