"""The crowds besides the contacts, as the ledger counts them: what a month counts itself and what it carries.

Like the contacts, what changes in a frozen month counts in the next one frozen, and what would leave fewer
than nobody waits.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from familiehus.disclosure.counting import Count
from familiehus.queries.course_crowds import FREE_SEATS, seated
from familiehus.queries.populations import CROWDS, HEADS, Answer
from familiehus.values import Month

Answers = Mapping[Answer, int]
"""How many gave which answer, signed."""
Crowds = Mapping[str, Answers]
"""By crowd."""
Due = Mapping[str, Mapping[Month, Answers]]
"""By crowd and by the frozen month that it belongs to."""


@dataclass(frozen=True, slots=True)
class CarriedCrowds:
    """What a month counts of earlier frozen ones, and what has to wait for the next."""

    counted: Due
    waiting: Due


def due_of(true: Due, counted: Iterable[Due]) -> dict[str, dict[Month, dict[Answer, int]]]:
    """What is true and not counted yet, of the crowds and months in ``true``. Each part is gone through once:
    a house that has published for ten years has 120 of them."""
    so_far: dict[tuple[str, Month], Counter[Answer]] = {}
    for part in counted:
        for crowd, known in part.items():
            for month, answers in known.items():
                so_far.setdefault((crowd, month), Counter()).update(answers)
    found: dict[str, dict[Month, dict[Answer, int]]] = {}
    for crowd, months in true.items():
        for month, answers in months.items():
            open_ones = Counter(answers)
            open_ones.subtract(so_far.get((crowd, month), {}))
            left = {answer: open_ones[answer] for answer in sorted(open_ones) if open_ones[answer]}
            if left:
                found.setdefault(crowd, {})[month] = left
    return found


def carried_into(own: Crowds, due: Due) -> CarriedCrowds:
    """As much of what is ``due`` as the month can count; of a crowd that it does not count at all nothing."""
    counted: dict[str, dict[Month, dict[Answer, int]]] = {}
    waiting: dict[str, dict[Month, dict[Answer, int]]] = {}
    for crowd, months in due.items():
        if crowd not in own:
            waiting[crowd] = {month: dict(found) for month, found in months.items()}
            continue
        room = _Room(own[crowd], len(CROWDS[crowd]))
        every = [
            (month, answer, number) for month, found in months.items() for answer, number in found.items()
        ]
        for month, answer, number in sorted(every, key=lambda one: one[2] < 0):
            taken = room.take(answer, number)
            for heap, part in ((counted, taken), (waiting, number - taken)):
                if part:
                    heap.setdefault(crowd, {}).setdefault(month, {})[answer] = part
    return CarriedCrowds(counted, waiting)


def plain_blocks(
    own: Crowds, carried: Due, month: Month
) -> Mapping[str, Mapping[Month, Mapping[str, Count]]]:
    """What the month counts, as blocks of the disclosure room. Nobody can tell families apart here, so each
    counts as one of its own."""
    blocks: dict[str, dict[Month, dict[str, Count]]] = {}
    for crowd, names in CROWDS.items():
        if crowd == HEADS and crowd not in own:
            continue
        together = Counter(own.get(crowd, {}))
        for answers in carried.get(crowd, {}).values():
            together.update(answers)
        for place, name in enumerate(names):
            sums = _margin(together, place)
            codes = sorted(code for code, number in sums.items() if number)
            blocks[name] = {month: {code: Count(sums[code], sums[code]) for code in codes}}
    if FREE_SEATS in own:
        return seated(blocks)
    del blocks[FREE_SEATS]
    return blocks


def crowds_text(crowds: Crowds) -> str:
    """As JSON; every crowd that was counted at all is in it."""
    stored = {crowd: _rows(crowds[crowd]) for crowd in CROWDS if crowd in crowds}
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))


def crowds_from(text: str) -> dict[str, dict[Answer, int]]:
    """What ``crowds_text`` wrote."""
    return {crowd: _answers(rows) for crowd, rows in json.loads(text).items()}


def due_text(due: Due) -> str:
    """As JSON."""
    stored = {
        crowd: {str(month): _rows(due[crowd][month]) for month in sorted(due[crowd], key=lambda m: m.first)}
        for crowd in CROWDS
        if crowd in due
    }
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))


def due_from(text: str) -> dict[str, dict[Month, dict[Answer, int]]]:
    """What ``due_text`` wrote."""
    return {
        crowd: {Month.parse(month): _answers(rows) for month, rows in months.items()}
        for crowd, months in json.loads(text).items()
    }


class _Room:
    """How much of each code a crowd of a month still counts."""

    def __init__(self, own: Answers, places: int) -> None:
        self._margins = [_margin(own, place) for place in range(places)]

    def take(self, answer: Answer, number: int) -> int:
        """Add a number, or take away as much of it as there is."""
        margins = list(zip(self._margins, answer, strict=True))
        if number < 0:
            number = -min(-number, *(max(0, margin[code]) for margin, code in margins))
        for margin, code in margins:
            margin[code] += number
        return number


def _margin(answers: Answers, place: int) -> Counter[str]:
    found = Counter[str]()
    for answer, number in answers.items():
        found[answer[place]] += number
    return found


def _rows(answers: Answers) -> list[object]:
    return [[list(answer), answers[answer]] for answer in sorted(answers) if answers[answer]]


def _answers(rows: Collection[tuple[list[str], int]]) -> dict[Answer, int]:
    return {tuple(answer): int(number) for answer, number in rows}
