"""The word pairs of anonymous cards: random, easy to say, forgiving of one slip, and telling nothing.

Any two words of a list are at least four slips apart (a test holds it). So one wrong letter, one too many,
one too few or two swapped can only mean one word, and a word with two slips is none rather than another one.
"""

import json
import secrets
import unicodedata
from collections.abc import Callable, Collection
from functools import cache

from familiehus.errors import UserError
from familiehus.paths import resources

BETWEEN = "-"
SLIPS = 1
"""Slips forgiven in a word."""

_TRIES = 200


@cache
def word_lists() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first and the second words (resources/courses/word_pairs.json)."""
    text = (resources() / "courses" / "word_pairs.json").read_text(encoding="utf-8")
    lists = json.loads(text)
    return tuple(lists["first"]), tuple(lists["second"])


def new_pair(taken: Collection[str], choose: Callable[[tuple[str, ...]], str] = secrets.choice) -> str:
    """A pair that nobody has. UserError ``series_full`` when all thirteen thousand are on a card."""
    first, second = word_lists()
    for _ in range(_TRIES):
        pair = f"{choose(first)}{BETWEEN}{choose(second)}"
        if pair not in taken:
            return pair
    left = tuple(pair for one in first for two in second if (pair := f"{one}{BETWEEN}{two}") not in taken)
    if not left:
        raise UserError("series_full")
    return choose(left)


def meant(typed: str) -> str | None:
    """The pair that was meant, with at most one slip in each word; None when it cannot be one.

    It says nothing about which cards there are: every pair of the lists can be meant.
    """
    words = _letters(typed).split()
    if len(words) != 2:
        return None
    found = [_nearest(word, known) for word, known in zip(words, word_lists(), strict=True)]
    return BETWEEN.join(word for word in found if word) if all(found) else None


def distance(one: str, other: str) -> int:
    """How many letters must be changed, put in, taken out or swapped with their neighbour
    (Damerau-Levenshtein, optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                least = min(least, older[j - 2] + 1)
            row.append(least)
    return row[-1]


def _letters(typed: str) -> str:
    """Small letters, composed (a Mac takes "å" apart); everything else parts words."""
    folded = unicodedata.normalize("NFC", typed).casefold()
    return "".join(sign if sign.isalpha() else " " for sign in folded)


def _nearest(word: str, known: tuple[str, ...]) -> str | None:
    if word in known:
        return word
    near = [one for one in known if abs(len(one) - len(word)) <= SLIPS and distance(word, one) <= SLIPS]
    return near[0] if len(near) == 1 else None
