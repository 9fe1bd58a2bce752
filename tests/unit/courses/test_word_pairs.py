"""A card's words forgive one slip, and never become another family's."""

import random
import unicodedata
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.courses.word_pairs import distance, meant, new_pair, word_lists
from familiehus.errors import UserError

LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
FIRST, SECOND = word_lists()


def slips_apart(one: str, other: str) -> int:
    """Damerau and Levenshtein's own distance, where a pair may be swapped and then parted: how few slips make
    one word of another. It obeys the triangle: two slips from a word are two away from one four apart."""
    most = len(one) + len(other)
    table = {(-1, -1): most}
    for i in range(len(one) + 1):
        table[i, -1], table[i, 0] = most, i
    for j in range(len(other) + 1):
        table[-1, j], table[0, j] = most, j
    seen: dict[str, int] = {}
    for i, a in enumerate(one, 1):
        same = 0
        for j, b in enumerate(other, 1):
            k, last = seen.get(b, 0), same
            same = j if a == b else same
            swapped = table[k - 1, last - 1] + (i - k - 1) + 1 + (j - last - 1)
            plain = table[i - 1, j - 1] + (a != b), table[i, j - 1] + 1, table[i - 1, j] + 1
            table[i, j] = min(swapped, *plain)
        seen[a] = i
    return table[len(one), len(other)]


@st.composite
def slipped(draw: st.DrawFn, word: str) -> str:
    """The word with one wrong letter, one more, one fewer, or two swapped."""
    at, letter = draw(st.integers(0, len(word) - 1)), draw(st.sampled_from(LETTERS))
    swap = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    kinds = (word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + word[at + 1 :])
    return draw(st.sampled_from((*kinds, swap)))


@pytest.mark.parametrize("words", [FIRST, SECOND], ids=["first", "second"])
def test_any_two_words_of_a_list_are_four_slips_apart(words: tuple[str, ...]) -> None:
    assert [pair for pair in combinations(words, 2) if slips_apart(*pair) < 4 or distance(*pair) < 4] == []


def test_the_words_are_easy_to_write_and_stand_in_one_list() -> None:
    words = [*FIRST, *SECOND]
    assert len(set(words)) == len(words)
    assert all(set(word) <= set(LETTERS) and 5 <= len(word) <= 13 for word in words)
    assert words == [unicodedata.normalize("NFC", word) for word in words]


@given(st.sampled_from(FIRST), st.sampled_from(SECOND), st.data())
def test_one_slip_in_each_word_is_always_understood(first: str, second: str, data: st.DataObject) -> None:
    typed = data.draw(slipped(first)), data.draw(slipped(second))
    assert meant(" ".join(typed)) == f"{first}-{second}"


@given(st.sampled_from(FIRST), st.sampled_from(SECOND), st.data())
def test_two_slips_are_never_another_card(first: str, second: str, data: st.DataObject) -> None:
    twice = data.draw(slipped(first).flatmap(slipped)), data.draw(slipped(second).flatmap(slipped))
    assert meant("-".join(twice)) in (f"{first}-{second}", None)


@given(st.text(LETTERS, max_size=15), st.text(LETTERS, max_size=15))
def test_two_words_are_as_far_from_each_other_both_ways(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one) >= slips_apart(one, other)
    assert distance(one, one) == 0


@given(st.sampled_from(FIRST), st.sampled_from(SECOND), st.sampled_from([" ", "-", " – ", "  ", ", ", "_"]))
def test_it_may_be_typed_in_capitals_and_with_any_sign_between(first: str, second: str, sign: str) -> None:
    typed = f" {first.upper()}{sign}{second.title()} "
    assert meant(typed) == meant(unicodedata.normalize("NFD", typed)) == f"{first}-{second}"


@pytest.mark.parametrize(
    "typed", ["", "munter", "munter havørn stork", "mxxter havørn", "havørn munter", "1 2"]
)
def test_what_cannot_be_a_pair_is_none(typed: str) -> None:
    assert meant(typed) is None


@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    words = (meant(typed) or f"{FIRST[0]}-{SECOND[0]}").split("-")
    assert words[0] in FIRST and words[1] in SECOND  # noqa: PT018


def test_ten_thousand_cards_are_ten_thousand_pairs() -> None:
    taken: set[str] = set()
    chance = random.Random(4)
    for _ in range(10_000):
        taken.add(new_pair(taken, chance.choice))
    assert len(taken) == 10_000


def test_the_last_pair_is_found_and_after_it_there_is_none() -> None:
    every = {f"{one}-{two}" for one in FIRST for two in SECOND}
    last = f"{FIRST[-1]}-{SECOND[-1]}"
    assert new_pair(every - {last}, lambda words: words[0]) == last
    with pytest.raises(UserError) as refused:
        new_pair(every, lambda words: words[0])
    assert refused.value.code == "series_full"
