"""One letter per option: all different, the own first letter when it is free, never the strip's own key."""

from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.desk.option_keys import ALPHABET, option_keys


def test_first_letters_win_and_numbers_take_the_next_free() -> None:
    labels = ["Gravid", "0-1 år", "1-2 år", "3-6 år", "Ukendt"]
    assert option_keys(labels, taken="L") == ("G", "A", "B", "C", "U")


def test_two_with_one_letter() -> None:
    assert option_keys(["Parforhold", "Praktisk hjælp"], taken="S") == ("P", "R")


@given(st.lists(st.text(max_size=12), max_size=40), st.sampled_from(ALPHABET))
def test_never_the_same_twice_and_never_the_taken_one(labels: list[str], taken: str) -> None:
    keys = option_keys(labels, taken)
    given_out = [key for key in keys if key]
    assert len(keys) == len(labels)
    assert len(set(given_out)) == len(given_out)
    assert taken not in given_out
    assert len(given_out) == min(len(labels), len(ALPHABET) - 1)
