"""Every word of the catalogue, and which offers hold it: what a typed word means is looked up, not searched.

A word is found whole (also with another ending), by its beginning, inside a longer one (``café`` in
``babycafé``), and, when nothing else fits, with one letter wrong.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from familiehus.offers.folding import folded, one_letter_apart, stem, words_of


class Part(IntEnum):
    """Where in an offer a word stands; the value is what it adds to the fit."""

    ELSEWHERE = 0
    ABOUT = 1
    KIND = 2
    ORGANISATION = 3
    NAME = 6
    TOPIC = 7


class How(IntEnum):
    """How a word was found; the value is how well it fits."""

    TYPO = 10
    INSIDE = 24
    BEGINNING = 30
    MEANT = 34
    """Another word for it (``synonyms``)."""
    WHOLE = 40


class Place(NamedTuple):
    """One word in one offer. ``shown`` is how the offer writes it, for a topic or a kind all of it."""

    part: Part
    shown: str


class Found(NamedTuple):
    """How an offer fits one word."""

    fit: int
    how: How
    part: Part
    shown: str


_LEAST_INSIDE = 4
_LEAST_TYPO = 5
Texts = Sequence[tuple[Part, str]]


class WordIndex:
    """Made once from what each offer says; offers are known by their number in the order given."""

    def __init__(self, texts: Iterable[Texts]) -> None:
        self._places: dict[str, dict[int, Place]] = {}
        for number, parts in enumerate(texts):
            for part, text in parts:
                self._put(number, part, text)
        self._words = sorted(self._places)
        self._line = "\n".join(["", *self._words, ""])
        self._stems: dict[str, list[str]] = {}
        self._slips: dict[str, list[str]] = {}
        for word in self._words:
            self._stems.setdefault(stem(word), []).append(word)
            if len(word) >= _LEAST_TYPO - 1:
                for slip in _slips(word):
                    self._slips.setdefault(slip, []).append(word)

    def find(self, word: str, *, typed: bool = True) -> dict[int, Found]:
        """The offers that hold a folded word, each with its best fit. A meant word that nobody ``typed`` is
        not taken for a slip, nor for the beginning of something else when it is short."""
        if not typed:
            short = len(word) < _LEAST_INSIDE
            return self._gather([(How.MEANT, self._whole(word) if short else self._near(word))])
        found = self._gather(
            [(How.WHOLE, self._whole(word)), (How.BEGINNING, self._beginning(word)),
             (How.INSIDE, self._inside(word))]
        )  # fmt: skip
        if not found and len(word) >= _LEAST_TYPO:
            found = self._gather([(How.TYPO, self._misspelt(word))])
        return found

    def _gather(self, ways: Iterable[tuple[How, Iterable[str]]]) -> dict[int, Found]:
        best: dict[int, Found] = {}
        for how, words in ways:
            for word in words:
                for number, place in self._places[word].items():
                    fit = int(how) + int(place.part)
                    known = best.get(number)
                    if known is None or fit > known.fit:
                        best[number] = Found(fit, how, place.part, place.shown)
        return best

    def _whole(self, word: str) -> Iterable[str]:
        return self._stems.get(stem(word), ())

    def _near(self, word: str) -> Iterator[str]:
        yield from self._whole(word)
        yield from self._beginning(word)
        yield from self._inside(word)

    def _beginning(self, word: str) -> Iterator[str]:
        for start in {word, stem(word)} if len(stem(word)) >= _LEAST_INSIDE else {word}:
            for at in range(bisect_left(self._words, start), len(self._words)):
                if not self._words[at].startswith(start):
                    break
                yield self._words[at]

    def _inside(self, word: str) -> Iterator[str]:
        piece = stem(word) if len(stem(word)) >= _LEAST_INSIDE else word
        if len(piece) < _LEAST_INSIDE:
            return
        at = self._line.find(piece)
        while at >= 0:
            start, end = self._line.rfind("\n", 0, at) + 1, self._line.find("\n", at)
            if at > start:
                yield self._line[start:end]
            at = self._line.find(piece, end)

    def _misspelt(self, word: str) -> Iterator[str]:
        near = {known for slip in _slips(word) for known in self._slips.get(slip, ())}
        return (known for known in sorted(near) if one_letter_apart(word, known))

    def _put(self, number: int, part: Part, text: str) -> None:
        whole = text[:1].lower() + text[1:]
        for shown in text.split():
            for word in words_of(shown):
                places = self._places.setdefault(word, {})
                if number not in places or part > places[number].part:
                    places[number] = Place(
                        part, whole if part in (Part.TOPIC, Part.KIND) else _plain(shown, word)
                    )


def _plain(shown: str, word: str) -> str:
    """Without the comma after it."""
    bare = shown.strip(".,;:!?()[]/\"'“”»«–-")
    return bare if folded(bare) == word else word if "-" not in bare and "/" not in bare else bare


def _slips(word: str) -> set[str]:
    """The word, and the word with any one letter left out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
