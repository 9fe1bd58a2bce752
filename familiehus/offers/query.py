"""What was typed, as terms: a meaning, a place, a child's age, or plain words. Longest reading first.

"far sover ikke 4780" is the person far, the meaning of "sover ikke", and a postnummer. The last word may
still be being typed, so it may also be the beginning of a meaning or of a town.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from familiehus.offers.folding import folded
from familiehus.offers.reach import Names, Spot, numbered
from familiehus.offers.synonyms import Meaning, Synonyms


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was asked; an offer must answer it in at least one of the ways it can be read.

    ``words`` are what was typed, folded; ``guesses`` are meanings it may be the beginning of.
    """

    words: tuple[str, ...]
    meaning: Meaning | None = None
    guesses: tuple[Meaning, ...] = ()
    spot: Spot | None = None
    months: tuple[int, int] | None = None
    plain: bool = True
    """The words are also looked for as they stand."""

    @property
    def about_people(self) -> bool:
        """Who is here, and not what they need."""
        return self.months is not None or (self.meaning is not None and self.meaning.about_people)

    @property
    def about_need(self) -> bool:
        """What they need."""
        return not self.about_people and self.spot is None


_TOKEN = re.compile(r"\w+")
_AGE = {"ar": 12, "aring": 12, "arig": 12, "mdr": 1, "md": 1, "maned": 1, "maneder": 1, "manede": 1}
_WEEKS = frozenset({"uge", "uger"})
_OLDEST_YEARS, _OLDEST_MONTHS = 18, 60


def terms_of(text: str, known: Synonyms, names: Names) -> tuple[Term, ...]:
    """The terms in the order they were typed; words that carry nothing are left out."""
    words = _TOKEN.findall(folded(text))
    typing = bool(words) and not text[-1:].isspace()
    terms: list[Term] = []
    at = 0
    while at < len(words):
        term, used = _read(words, at, known, names, typing=typing)
        if term is not None:
            terms.append(term)
        at += used
    if not terms and words and typing:
        return (Term((words[-1],)),)
    return tuple(terms)


def _read(
    words: Sequence[str], at: int, known: Synonyms, names: Names, *, typing: bool
) -> tuple[Term | None, int]:
    """The longest thing that begins here, and of how many words it is."""
    age = _age(words[at : at + 2])
    if age is not None:
        return Term(tuple(words[at : at + age[1]]), months=age[0], plain=False), age[1]
    for many in range(min(max(known.longest, names.longest), len(words) - at), 0, -1):
        some = tuple(words[at : at + many])
        last = typing and at + many == len(words)
        term = _named(some, known, names)
        if term is None and last and many > 1:
            guesses = known.begun(some)
            term = Term(some, guesses=guesses, plain=False) if guesses else None
        if term is not None:
            return term, many
    word = words[at]
    if word in known.skipped:
        return None, 1
    last = typing and at + 1 == len(words)
    return _single(word, known, names, last=last), 1


def _named(words: tuple[str, ...], known: Synonyms, names: Names) -> Term | None:
    """A meaning or a place called exactly so. One word that is both may be either."""
    meaning = known.meaning(words)
    spot = None if len(words) == 1 and words[0] in known.skipped else names.named(words)
    if meaning is None and spot is None:
        return None
    literal = meaning is not None and meaning.literal
    return Term(words, meaning=meaning, spot=spot, plain=literal or (meaning is None and len(words) == 1))


def _single(word: str, known: Synonyms, names: Names, *, last: bool) -> Term:
    if word.isdecimal() and len(word) <= 4:
        spot = numbered(word) if len(word) == 4 or (last and len(word) >= 2) else None
        return Term((word,), spot=spot)
    if not last:
        return Term((word,))
    return Term((word,), guesses=known.begun((word,)), spot=names.begun(word))


def _age(words: Sequence[str]) -> tuple[tuple[int, int], int] | None:
    """``3 år``, ``8 mdr``, ``6 uger``: first and last month it can mean, and how many words that took."""
    glued = re.fullmatch(r"(\d{1,2})([a-z]+)", words[0])
    number, unit, used = (glued[1], glued[2], 1) if glued else (words[0], "".join(words[1:2]), 2)
    if not (number.isdecimal() and len(number) <= 2):
        return None
    if unit in _WEEKS:
        return (int(number) * 7 // 30, int(number) * 7 // 30), used
    times = _AGE.get(unit)
    if times is None or int(number) > (_OLDEST_YEARS if times == 12 else _OLDEST_MONTHS):
        return None
    first = int(number) * times
    return (first, first + times - 1), used
