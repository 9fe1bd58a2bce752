"""Words as they are compared: without case, accents, the many ways of writing æ, ø and å, and Danish endings.

``sovn``, ``soevn`` and ``Søvn`` are one word; so are ``gruppe``, ``gruppen`` and ``grupperne``.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "o", "ð": "d", "đ": "d", "ł": "l"})
_LONG_O, _LONG_A = re.compile("oe+"), re.compile("a{2,}")
_WORD = re.compile(r"\w+")
_ENDINGS = ("ernes", "enes", "erne", "ene", "ers", "ens", "ets", "en", "et", "er", "es", "e", "s")
_LEAST_LEFT = 3
"""Letters that stay when an ending goes: ``en`` is no word without its ending."""


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The letters alone. Folding what is folded changes nothing."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_LETTERS)
    return _LONG_A.sub("a", _LONG_O.sub("o", bare))


def words_of(text: str) -> list[str]:
    """The folded words, in their order; signs between them are gone."""
    return _WORD.findall(folded(text))


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A folded word without a simple ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_LEFT:
            bare = word[: -len(ending)]
            return bare[:-1] if len(bare) > _LEAST_LEFT and bare[-1] == bare[-2] else bare
    return word


def one_letter_apart(one: str, other: str) -> bool:
    """A letter too many, too few, wrong, or two that changed places."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at + 1 : at + 2] + one[at]
    return one[at + 1 :] == other[at + 1 :] or (
        swapped == other[at : at + 2] and one[at + 2 :] == other[at + 2 :]
    )
