"""What a tired parent says, and the word the catalogue has for it (``resources/offers/synonyms.json``).

"sover ikke" is søvn, "far" is an offer for fathers, "skilt" is skilsmisse. A meaning may be of several words.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from familiehus.offers.folding import folded, stem, words_of
from familiehus.offers.target import Who
from familiehus.paths import resources

_LEAST_GUESSED = 4
"""Letters of a meaning before it is guessed from its beginning."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """``find`` are the catalogue's words. ``who`` and ``child`` (months) when it says who is here.

    ``literal``: what was said is also looked for as it stands (a language, a sort of group).
    """

    find: tuple[str, ...]
    who: Who | None = None
    child: tuple[int, int] | None = None
    literal: bool = False

    @property
    def about_people(self) -> bool:
        """It says who is here, not what they need."""
        return self.who is not None or self.child is not None


class Synonyms:
    """All of them, by the stems of what is said."""

    def __init__(self, skipped: Sequence[str], meanings: Mapping[tuple[str, ...], Meaning]) -> None:
        self.skipped = frozenset(folded(word) for word in skipped)
        self._meanings = meanings
        self.longest = max(map(len, meanings), default=1)

    def meaning(self, words: Sequence[str]) -> Meaning | None:
        """What these folded words mean together."""
        return self._meanings.get(tuple(stem(word) for word in words))

    def begun(self, words: Sequence[str]) -> tuple[Meaning, ...]:
        """What they may be going to mean: the last word is still being typed."""
        if sum(map(len, words)) < _LEAST_GUESSED:
            return ()
        *before, last = words
        head = tuple(stem(word) for word in before)
        at = len(head)
        found = {
            one: None
            for key, one in self._meanings.items()
            if len(key) > at and key[:at] == head and key[at].startswith(last)
        }
        return tuple(found)


@cache
def synonyms() -> Synonyms:
    """Read once."""
    with (resources() / "offers" / "synonyms.json").open(encoding="utf-8") as file:
        known = json.load(file)
    meanings: dict[tuple[str, ...], Meaning] = {}
    for row in known["meanings"]:
        one = Meaning(
            tuple(word for say in row["find"] for word in words_of(say)),
            Who(row["who"]) if "who" in row else None,
            (row["child"][0], row["child"][1]) if "child" in row else None,
            bool(row.get("literal")),
        )
        for say in row["say"]:
            meanings.setdefault(tuple(stem(word) for word in words_of(say)), one)
    return Synonyms(known["skipped"], meanings)
