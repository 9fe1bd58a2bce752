"""Every rule in Danish words, and the four that the desk makes found again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.recurrence import LONGEST, all_days, checked_rule, every_month, every_week
from familiehus.errors import UserError
from familiehus.ui.activity.repeats import (
    Every,
    Repeat,
    end_after,
    furthest_end,
    repeat_of,
    rule_of,
    usual_end,
)
from familiehus.ui.activity.rule_words import rule_words

TUESDAY = date(2026, 11, 24)
MADE = (Every.WEEK, Every.FORTNIGHT, Every.MONTH)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", ""),
        ("FREQ=WEEKLY;UNTIL=20270624", "hver uge tirsdag til 24. juni 2027"),
        ("FREQ=WEEKLY;UNTIL=20270624;BYDAY=TH,TU", "hver uge tirsdag og torsdag til 24. juni 2027"),
        ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270624;BYDAY=TU", "hver anden uge tirsdag til 24. juni 2027"),
        ("FREQ=WEEKLY;INTERVAL=6;UNTIL=20270624;BYDAY=TU", "hver 6. uge tirsdag til 24. juni 2027"),
        ("FREQ=WEEKLY;UNTIL=20270624;BYDAY=MO,TU,WE,TH,FR", "hver hverdag til 24. juni 2027"),
        ("FREQ=DAILY;UNTIL=20261201", "hver dag til 1. december 2026"),
        ("FREQ=DAILY;INTERVAL=3;UNTIL=20261201", "hver 3. dag til 1. december 2026"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYDAY=2TU", "den anden tirsdag i hver måned til 24. juni 2027"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYDAY=TU;BYSETPOS=2",
         "den anden tirsdag i hver måned til 24. juni 2027"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYDAY=-1FR", "den sidste fredag i hver måned til 24. juni 2027"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYDAY=1TU,3TU",
         "den første tirsdag og den tredje tirsdag i hver måned til 24. juni 2027"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
         "den sidste hverdag i hver måned til 24. juni 2027"),
        ("FREQ=MONTHLY;INTERVAL=2;UNTIL=20270624", "den 24. i hver anden måned til 24. juni 2027"),
        ("FREQ=MONTHLY;UNTIL=20270624;BYMONTHDAY=1,15", "den 1. og 15. i hver måned til 24. juni 2027"),
        ("FREQ=YEARLY;UNTIL=20281224", "hvert år den 24. november til 24. december 2028"),
        ("FREQ=MONTHLY;UNTIL=20270301;BYDAY=TU",
         "på 14 bestemte datoer, 24. november til 23. februar 2027"),
        ("FREQ=MONTHLY;INTERVAL=4;UNTIL=20270401;BYMONTHDAY=-2",
         "på bestemte datoer: 24. november, 29. november og 30. marts"),
    ],
)  # fmt: skip
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert rule_words(TUESDAY, rule) == words


def test_without_its_end() -> None:
    assert rule_words(TUESDAY, every_week(TUESDAY, date(2027, 6, 24)), end=False) == "hver uge tirsdag"


SHAPES = (
    *("FREQ=DAILY", "FREQ=DAILY;BYDAY=MO,FR", "FREQ=DAILY;BYMONTH=5"),
    *(
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=MO,FR",
        "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-1",
    ),
    *("FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=2TU,4TU", "FREQ=MONTHLY;BYMONTHDAY=31"),
    *("FREQ=MONTHLY;BYMONTHDAY=-3", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3", "FREQ=MONTHLY;BYDAY=TU"),
    *("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=5", "FREQ=YEARLY;BYMONTH=2,3;BYDAY=SU", "FREQ=YEARLY;BYDAY=1MO"),
)
"""Rules that other calendars make."""


@given(DAYS, st.sampled_from(SHAPES), st.integers(1, 6), st.integers(40, 1090))
def test_whatever_the_house_stores_has_words(first: date, shape: str, step: int, days: int) -> None:
    until = first + timedelta(days=days)
    try:
        rule = checked_rule(first, f"{shape};INTERVAL={step};UNTIL={until:%Y%m%d}")
    except UserError:
        return
    words = rule_words(first, rule)
    assert words.startswith(("hver", "den ", "på ", "hvert "))
    assert "=" not in words
    assert "None" not in words


@given(DAYS, st.sampled_from(MADE), st.integers(70, 900))
def test_what_the_desk_makes_is_found_again(first: date, every: Every, days: int) -> None:
    repeat = Repeat(every, first + timedelta(days=days))
    rule = checked_rule(first, rule_of(first, repeat))
    assert repeat_of(first, rule) == repeat


def test_a_rule_from_elsewhere_is_its_own() -> None:
    assert repeat_of(TUESDAY, "FREQ=WEEKLY;UNTIL=20270624;BYDAY=TU,TH").every is Every.OWN
    assert repeat_of(TUESDAY, "FREQ=WEEKLY;UNTIL=20270624;WKST=SU").every is Every.WEEK
    assert repeat_of(TUESDAY, "").every is Every.ONCE


@pytest.mark.parametrize(
    ("first", "end"),
    [
        (date(2026, 11, 24), date(2027, 6, 30)),
        (date(2027, 2, 1), date(2027, 6, 30)),
        (date(2027, 6, 20), date(2028, 6, 19)),
        (date(2027, 8, 1), date(2028, 6, 30)),
    ],
)
def test_a_series_ends_with_the_house_year(first: date, end: date) -> None:
    assert usual_end(first) == end


@given(DAYS)
def test_the_usual_end_is_within_a_year_and_not_at_once(first: date) -> None:
    assert timedelta(days=28) < usual_end(first) - first <= timedelta(days=366)
    assert furthest_end(first) - first == LONGEST


@given(
    DAYS,
    st.sampled_from(MADE),
    st.integers(2, 30),
    st.sets(st.integers(0, 200)),
)
def test_so_many_times_are_held_whatever_is_closed(
    first: date, every: Every, times: int, shut: set[int]
) -> None:
    closed = {first + timedelta(days=number) for number in shut}
    end = end_after(first, every, times, closed.__contains__)
    held = [day for day in all_days(first, rule_of(first, Repeat(every, end))) if day not in closed]
    assert len(held) == times


def test_every_month_on_a_fifth_tuesday_is_the_last() -> None:
    first = date(2026, 12, 29)
    assert rule_words(first, every_month(first, date(2027, 6, 30))).startswith("den sidste tirsdag")
