"""One letter for each option of a list that the house edits itself: its first letter when it is free.

Digits are never given away: they belong to the postnummer.
"""

from collections.abc import Iterable, Sequence

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"


def option_keys(labels: Sequence[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """A letter per label, all different, none of ``taken``; empty strings when the alphabet is used up."""
    free = [letter for letter in ALPHABET if letter not in set(taken)]
    keys: dict[int, str] = {}
    for attempt in (_first_letter, _other_letters, _alphabet):
        for place, label in enumerate(labels):
            wanted = (letter for letter in attempt(label) if letter in free)
            if place not in keys and (letter := next(wanted, "")):
                keys[place] = letter
                free.remove(letter)
    return tuple(keys.get(place, "") for place in range(len(labels)))


def _first_letter(label: str) -> str:
    return label[:1].upper()


def _other_letters(label: str) -> str:
    """A label that begins with a number ("0-1 år") takes the next free letter instead."""
    return "" if label[:1].isdecimal() else label.upper()


def _alphabet(_label: str) -> str:
    return ALPHABET
