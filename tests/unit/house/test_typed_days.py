"""Days that come, as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.house.special_runs import span_in_words
from familiehus.ui.house.typed_days import read_coming_day, read_days

TODAY = date(2026, 11, 22)


def _day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("uge 29-30", "2026-07-13", "2026-07-26"),
        ("Uge 29–30 2027", "2027-07-19", "2027-08-01"),
        ("u7", "2026-02-09", "2026-02-15"),
        ("uge 52-1", "2026-12-21", "2027-01-10"),
        ("24.12", "2026-12-24", "2026-12-24"),
        ("24/12", "2026-12-24", "2026-12-24"),
        ("den 24. december", "2026-12-24", "2026-12-24"),
        ("24.-31. december", "2026-12-24", "2026-12-31"),
        ("24/12-2/1", "2026-12-24", "2027-01-02"),
        ("24. dec til 2. jan", "2026-12-24", "2027-01-02"),
        ("20. december - 3. januar 2027", "2026-12-20", "2027-01-03"),
        ("24.12.2026-2.1.2027", "2026-12-24", "2027-01-02"),
        ("2027-02-08", "2027-02-08", "2027-02-08"),
        ("1.8.27", "2027-08-01", "2027-08-01"),
        ("i dag", "2026-11-22", "2026-11-22"),
        ("i morgen", "2026-11-23", "2026-11-23"),
        ("fredag", "2026-11-27", "2026-11-27"),
        ("week 29-30", "2026-07-13", "2026-07-26"),
        ("weeks 29 and 30", "2026-07-13", "2026-07-26"),
        ("week 29 to week 30 2027", "2027-07-19", "2027-08-01"),
        ("24-31 December", "2026-12-24", "2026-12-31"),
        ("from 1 July to 14 August", "2026-07-01", "2026-08-14"),
        ("3 May", "2026-05-03", "2026-05-03"),
        ("tomorrow", "2026-11-23", "2026-11-23"),
        ("Friday", "2026-11-27", "2026-11-27"),
    ],
)
def test_what_people_type(typed: str, first: str, last: str) -> None:
    assert read_days(typed, 2026, TODAY) == (_day(first), _day(last))


@pytest.mark.parametrize(
    "typed", ["", "5", "31.2", "uge 60", "uge 0", "december", "1.1.2026-1.1.2030", "æ" * 99]
)
def test_what_is_no_days_is_refused(typed: str) -> None:
    assert read_days(typed, 2026, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1.8", "2027-08-01"),
        ("1. august", "2027-08-01"),
        ("1.11", "2026-11-01"),
        ("1.8.2026", "2026-08-01"),
        ("1.3.25", "2025-03-01"),
        ("i dag", "2026-11-22"),
        ("1/1", "2027-01-01"),
    ],
)
def test_hours_begin_on_a_day_that_comes(typed: str, day: str) -> None:
    assert read_coming_day(typed, TODAY) == _day(day)


def test_a_stretch_is_no_day_to_begin_on() -> None:
    assert read_coming_day("uge 29", TODAY) is None
    assert read_coming_day("i overgår", TODAY) is None


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 364))
def test_what_the_house_writes_it_can_read_again(first: date, more: int) -> None:
    last = first + timedelta(days=more)
    assert read_days(span_in_words(first, last), 2026, TODAY) == (first, last)


@given(st.text(max_size=70))
def test_no_text_makes_it_stumble(text: str) -> None:
    found = read_days(text, 2026, TODAY)
    assert found is None or found[0] <= found[1]
