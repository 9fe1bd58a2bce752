"""Finding a command from a few letters, the way a Dane on any keyboard types them.

``ø`` is found by ``ø``, ``oe`` and ``o``; ``å`` by ``å``, ``aa`` and ``a``; ``æ``
by ``æ``, ``ae`` and ``a``. Whole words beat beginnings, beginnings beat pieces, the
command's own words beat its synonyms.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")
_LONG = str.maketrans({"ø": "oe", "å": "aa", "æ": "ae"})
_SHORT = str.maketrans({"ø": "o", "å": "a", "æ": "a"})
_SYNONYM_COST = 10


def foldings(text: str) -> tuple[str, str]:
    """The two ways a Danish text may be typed, lower case, without other accents."""
    low = unicodedata.normalize("NFC", text).lower().strip()
    return _plain(low.translate(_LONG)), _plain(low.translate(_SHORT))


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if not unicodedata.combining(c))


def score(query: str, text: str, synonyms: Iterable[str] = ()) -> int | None:
    """How well it fits, higher is better; None when it does not. An empty query fits everything alike."""
    own = _best(query, text)
    others = [s - _SYNONYM_COST for word in synonyms if (s := _best(query, word)) is not None]
    found = [s for s in (own, *others) if s is not None]
    return max(found, default=None)


def ranked(query: str, things: Sequence[tuple[T, str, Sequence[str]]]) -> list[T]:
    """The things (value, text, synonyms) that fit, best first, ties in the order given."""
    scored = [(score(query, text, words), i) for i, (_, text, words) in enumerate(things)]
    fitting = sorted((-s, i) for s, i in scored if s is not None)
    return [things[i][0] for _, i in fitting]


def _best(query: str, text: str) -> int | None:
    if not query.strip():
        return 0
    pairs = [(q, t) for q in foldings(query) for t in foldings(text)]
    found = [s for q, t in pairs if (s := _fit(q, t)) is not None]
    return max(found, default=None)


def _fit(query: str, text: str) -> int | None:
    if query == text:
        return 120
    if text.startswith(query):
        return 100
    asked, words = query.split(), re.findall(r"\w+", text)
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 80
    if query in text:
        return 60
    return _letters(query.replace(" ", ""), words)


def _letters(query: str, words: list[str]) -> int | None:
    """Every letter in order, the first one at the start of a word; fewer skipped letters are better."""
    best: int | None = None
    for start, word in enumerate(words):
        if not word.startswith(query[:1]):
            continue
        line, at, skipped = " ".join(words[start:]), 0, 0
        for letter in query:
            found = line.find(letter, at)
            if found < 0:
                break
            skipped, at = skipped + found - at, found + 1
        else:
            fit = 40 - min(skipped, 30)
            best = fit if best is None else max(best, fit)
    return best
