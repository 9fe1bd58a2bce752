"""Numbers and dates as a Danish reader writes them."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.reports.danish import (
    count,
    day_list,
    kommune_name,
    listed,
    long_date,
    month_name,
    month_short,
    one_decimal,
    percent,
)
from familiehus.values import Month


@pytest.mark.parametrize(("number", "words"), [(0, "0"), (999, "999"), (1234567, "1.234.567"), (None, "–")])
def test_count(number: int | None, words: str) -> None:
    assert count(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (Fraction(214, 22), "9,7"),
        (Fraction(1, 20), "0,1"),
        (Fraction(19, 20), "1,0"),
        (Fraction(12345), "12.345,0"),
        (Fraction(0), "0,0"),
    ],
)
def test_one_decimal(number: Fraction, words: str) -> None:
    assert one_decimal(number) == words


@given(st.integers(0, 10**7), st.integers(1, 10**7))
def test_percent_is_the_nearest_whole(part: int, whole: int) -> None:
    assert abs(Fraction(part * 100, whole) - percent(part, whole)) <= Fraction(1, 2)


def test_dates() -> None:
    assert long_date(date(2026, 11, 4)) == "4. november 2026"
    assert [month_name(Month(2026, number)) for number in (1, 5, 12)] == ["januar", "maj", "december"]
    assert [month_short(Month(2026, number)) for number in (5, 9, 12)] == ["maj", "sept.", "dec."]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([4], "4. oktober"),
        ([4, 5], "4. og 5. oktober"),
        ([20, 1, 3, 2], "1.-3. og 20. oktober"),
        ([1, 3, 5, 6, 7, 8], "1., 3. og 5.-8. oktober"),
    ],
)
def test_day_list(days: list[int], words: str) -> None:
    assert day_list([date(2026, 10, day) for day in days]) == words


@given(st.sets(st.integers(0, 30), min_size=1))
def test_day_list_names_exactly_the_days(offsets: set[int]) -> None:
    days = [date(2026, 10, 1) + timedelta(offset) for offset in offsets]
    named: set[int] = set()
    for piece in day_list(days).removesuffix(" oktober").replace(" og ", ", ").split(", "):
        first, _, last = piece.replace(".", "").partition("-")
        named |= set(range(int(first), int(last or first) + 1))
    assert named == {offset + 1 for offset in offsets}


def test_listed() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a og b",
        "a, b og c",
    ]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Vordingborg", "Vordingborg Kommune"),
        ("København", "Københavns Kommune"),
        ("Bornholm", "Bornholms Regionskommune"),
        ("Læsø Kommune", "Læsø Kommune"),
        ("", ""),
    ],
)
def test_kommune_name(name: str, words: str) -> None:
    assert kommune_name(name) == words
