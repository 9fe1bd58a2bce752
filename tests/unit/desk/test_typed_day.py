"""Days as people write them on paper, and what is not a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.desk.typed_day import read_day

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i dag", SUNDAY),
        ("I går", date(2026, 11, 21)),
        ("igår", date(2026, 11, 21)),
        ("i forgårs", date(2026, 11, 20)),
        ("fredag", date(2026, 11, 20)),
        ("FRE", date(2026, 11, 20)),
        ("søndag", date(2026, 11, 15)),
        ("22/11", SUNDAY),
        ("20.11", date(2026, 11, 20)),
        ("20.11.", date(2026, 11, 20)),
        ("2011", date(2026, 11, 20)),
        ("20112026", date(2026, 11, 20)),
        ("201126", date(2026, 11, 20)),
        ("20.11.2026", date(2026, 11, 20)),
        ("20-11-26", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
        ("20. november", date(2026, 11, 20)),
        ("fredag den 20. november", date(2026, 11, 20)),
        ("3 feb 2025", date(2025, 2, 3)),
        ("30/12", date(2026, 12, 30)),  # a slip near in the future stays a slip, and is refused later
        ("1/6", date(2026, 6, 1)),
        ("24/5", date(2026, 5, 24)),
    ],
)
def test_it_is_read(text: str, day: date) -> None:
    assert read_day(text, SUNDAY) == day


def test_a_day_far_ahead_without_a_year_was_last_year() -> None:
    assert read_day("23/12", date(2026, 1, 4)) == date(2025, 12, 23)


@pytest.mark.parametrize(
    "text", ["", "m", "t", "32/1", "30/2", "29.2.2026", "i morgen", "abc", "4" * 200, "1/13"]
)
def test_it_is_not_a_day(text: str) -> None:
    assert read_day(text, SUNDAY) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_full_date_comes_back(day: date) -> None:
    for written in (f"{day:%d.%m.%Y}", f"{day.day}/{day.month}/{day.year}", day.isoformat(), f"{day:%d%m%Y}"):
        assert read_day(written, SUNDAY) == day


@given(st.sampled_from(["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]), st.dates())
def test_a_weekday_is_within_the_last_seven_days(name: str, today: date) -> None:
    if today > date(1, 1, 8):
        found = read_day(name, today)
        assert found is not None
        assert timedelta(1) <= today - found <= timedelta(7)


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    assert read_day(text, SUNDAY) is None or isinstance(read_day(text, SUNDAY), date)
