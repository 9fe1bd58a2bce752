"""The words a field of the tally may hold: one parser per kind of value, and a code for what was expected.

A word is a code of values.py or of the house's own lists, or what that code is called
now. Capitals, spaces and the way letters are composed do not matter (``0 - 1 ÅR``).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from familiehus.errors import UserError
from familiehus.services.contact_rules import check_day, check_postnummer
from familiehus.services.danish_dates import parse_date
from familiehus.values import COUNT_MAX, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Returning

_HOUR = re.compile(r"(?:kl\.?)?([0-9]{1,2})(?:[.:]?([0-5][0-9])(?:[.:][0-5][0-9])?)?")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_FORMULA = re.compile(r"'*[=+@\-\t]")
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and the codes they mean. ``shown`` are the words a person is offered when theirs is unknown."""

    codes: Mapping[str, str]
    shown: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[tuple[str, str]], shown: Sequence[str]) -> "Vocabulary":
        """From (word, code) pairs. A word with two meanings has none; a code always means itself."""
        pairs = list(words)
        meanings: dict[str, set[str]] = {}
        for word, code in pairs:
            meanings.setdefault(bare(word), set()).add(code)
        clear = {word: codes.pop() for word, codes in meanings.items() if len(codes) == 1}
        return cls({**clear, **{code: code for _, code in pairs}}, tuple(shown))

    def code(self, text: str, error: str) -> str:
        """The code meant. UserError ``error`` with the ``known`` words."""
        found = self.codes.get(text) or self.codes.get(bare(text))
        if found is None:
            raise UserError(error, known=self.shown)
        return found


def bare(text: str) -> str:
    """What is left of a word when capitals, spaces, kinds of dash and composition are taken away."""
    composed = unicodedata.normalize("NFC", text)
    return _DASHES.sub("-", "".join(composed.split()).casefold())


def one_of(enum: type[_Word], error: str, also: Mapping[str, _Word]) -> Callable[[str], _Word]:
    """A parser for the words of an enum and a few more."""
    known = {**{bare(one): one for one in enum}, **also}

    def parse(text: str) -> _Word:
        found = known.get(bare(text))
        if found is None:
            raise UserError(error, known=tuple(str(one) for one in enum))
        return found

    return parse


def returning_words() -> Mapping[str, Returning]:
    """``ja`` and ``nej`` under the heading "ny"."""
    return {"ja": Returning.NY, "nej": Returning.FOER}


def day(text: str, opened: date | None) -> date:
    """A date the house can have counted on. UserError ``csv_date`` or one of ``check_day``."""
    try:
        found = parse_date(text)
    except ValueError:
        raise UserError("csv_date") from None
    check_day(found, opened)
    return found


def hour(text: str) -> int | None:
    """``10``, ``10.30``, ``10:30``, ``1030``, ``kl. 10``: the hour, because minutes are never kept."""
    if not text:
        return None
    found = _HOUR.fullmatch(bare(text))
    if found is None or int(found[1]) > 23:
        raise UserError("csv_time")
    return int(found[1])


def postnummer(text: str) -> str:
    """Four digits, or one of the two answers without any."""
    answers = {
        POSTNUMMER_UNKNOWN: POSTNUMMER_UNKNOWN,
        bare(POSTNUMMER_DECLINED): POSTNUMMER_DECLINED,
        "oplysesikke": POSTNUMMER_DECLINED,
    }
    found = answers.get(bare(text), text)
    check_postnummer(found)
    return found


def count(text: str) -> int:
    """How many equal ones; one when nothing is said."""
    if not text:
        return 1
    if not re.fullmatch("[0-9]{1,6}", text) or not 1 <= int(text) <= COUNT_MAX:
        raise UserError("csv_count", most=COUNT_MAX)
    return int(text)


def guarded(word: str) -> str:
    """A list's word as it may stand in a spreadsheet: one that would start a formula gets an apostrophe."""
    return f"'{word}" if _FORMULA.match(word) else word


def unguarded(word: str) -> str:
    """The other way."""
    return word[1:] if word.startswith("'") and _FORMULA.match(word) else word
