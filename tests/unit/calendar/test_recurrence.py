"""Rules give the days that a naive count gives, always end, and garbage is refused in words."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from familiehus.calendar.recurrence import (
    LONGEST,
    all_days,
    checked_rule,
    ended,
    every_month,
    every_week,
    last_day,
    rule_days,
    until_of,
    weekday_code,
)
from familiehus.errors import UserError

TUESDAY = date(2026, 11, 24)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def rule_or_code(first: date, rule: str) -> str:
    """The rule as it is stored, or the code it is refused with."""
    try:
        return checked_rule(first, rule)
    except UserError as refused:
        return refused.code


@given(days, st.integers(0, 500), st.sampled_from([1, 2, 3]))
def test_every_week_is_every_seventh_day(first: date, more: int, weeks: int) -> None:
    until = first + timedelta(days=more)
    naive = [first + timedelta(days=one) for one in range(0, more + 1, 7 * weeks)]
    assert list(all_days(first, every_week(first, until, weeks=weeks))) == naive


@given(days, st.integers(31, 1000))
@example(date(2024, 2, 29), 1000)
@example(date(2026, 12, 31), 366)
def test_every_month_is_the_same_weekday_of_each_month(first: date, more: int) -> None:
    until = first + timedelta(days=more)
    found = all_days(first, every_month(first, until))
    assert found[0] == first
    assert all(day.weekday() == first.weekday() for day in found)
    nth = (first.day - 1) // 7 + 1
    for day in found[1:] if nth == 5 else found:
        following = (day + timedelta(days=7)).month != day.month
        assert following if nth == 5 else (day.day - 1) // 7 + 1 == nth
    months = [(day.year, day.month) for day in found]
    assert len(months) == len(set(months))
    last = until.year * 12 + until.month - (first.year * 12 + first.month)
    assert last <= len(found) <= last + 1


@given(days, st.integers(1, 60), st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]), st.integers(1, 3))
def test_a_count_becomes_the_day_it_ends_on(first: date, count: int, often: str, interval: int) -> None:
    rule = f"RRULE:FREQ={often};COUNT={count};INTERVAL={interval}"
    found = all_days(first, rule)
    stored = rule_or_code(first, rule)
    if stored.startswith("rule_"):
        assert stored == ("rule_never" if count == 1 else "rule_endless")
        return
    assert "COUNT" not in stored
    assert all_days(first, stored) == found
    assert len(found) == count
    assert until_of(stored) == found[-1] == last_day(first, stored)


PARTS = st.sampled_from(
    [
        *(
            "FREQ=WEEKLY",
            "FREQ=MONTHLY",
            "FREQ=DAILY",
            "FREQ=YEARLY",
            "FREQ=SECONDLY",
            "FREQ=",
            "FREQ=ALDRIG",
        ),
        *("INTERVAL=0", "INTERVAL=2", "INTERVAL=-1", "INTERVAL=99999", "COUNT=0", "COUNT=5", "COUNT=x"),
        *("UNTIL=20270101", "UNTIL=20270230", "UNTIL=2027", "UNTIL=202711", "UNTIL=20270101T235959Z"),
        *("BYDAY=TU", "BYDAY=XX", "BYDAY=99TU", "BYDAY=", "BYDAY=-1FR,2MO", "BYMONTHDAY=29", "BYMONTHDAY=99"),
        *("BYMONTH=2", "BYMONTH=13", "BYSETPOS=-1", "BYSETPOS=400", "WKST=SU", "WKST=?", "BYHOUR=9", "X=1"),
        *("=", "hver tirsdag", "\x00", "FREQ=WEEKLY;FREQ=DAILY", "É=1"),
    ]
)


@settings(deadline=None)  # the first rule of a run imports dateutil
@given(st.lists(PARTS, max_size=5), days)
@example(["FREQ=YEARLY", "BYMONTH=2", "BYMONTHDAY=30", "COUNT=5"], TUESDAY)
@example(["FREQ=YEARLY", "BYMONTH=2", "BYMONTHDAY=29", "UNTIL=20280301"], date(2025, 6, 1))
def test_garbage_is_refused_or_ends(parts: list[str], first: date) -> None:
    stored = rule_or_code(first, ";".join(parts))
    if stored.startswith("rule_"):
        assert stored in {"rule_unreadable", "rule_never", "rule_endless", "rule_too_often"}
        return
    found = all_days(first, stored)
    if not stored:
        assert found == (first,)
        return
    assert found[0] == first
    assert 2 <= len(found) <= LONGEST.days + 1
    assert found[-1] - first <= LONGEST
    assert checked_rule(first, stored) == stored, "what is stored is stored as it is"
    assert list(found) == sorted(set(found))


@given(st.text(max_size=30))
def test_any_text_is_a_rule_or_is_refused(text: str) -> None:
    assert rule_or_code(TUESDAY, text).startswith("rule_") or all_days(TUESDAY, text)


def test_the_29th_of_february_every_year_never_comes_again_within_three_years() -> None:
    leap = date(2028, 2, 29)
    with pytest.raises(UserError) as refused:
        checked_rule(leap, "FREQ=YEARLY;UNTIL=20310228")
    assert refused.value.code == "rule_never"


def test_the_29th_of_every_month_leaves_out_the_short_february() -> None:
    found = all_days(date(2028, 2, 29), "FREQ=MONTHLY;UNTIL=20290430")
    assert date(2028, 3, 29) in found
    assert not [day for day in found if (day.year, day.month) == (2029, 2)]
    last_tuesdays = all_days(date(2028, 2, 29), every_month(date(2028, 2, 29), date(2028, 8, 31)))
    assert [day.day for day in last_tuesdays] == [
        29, 28, 25, 30, 27, 25, 29
    ]  # the last Tuesday of each month  # fmt: skip


def test_a_year_with_53_weeks_has_a_date_in_each() -> None:
    """2026 has a week 53, and every other week goes on through it: even weeks are odd ones the year after."""
    first = date(2026, 12, 8)
    weeks = [day.isocalendar().week for day in all_days(first, every_week(first, date(2027, 2, 1), weeks=2))]
    assert weeks == [50, 52, 1, 3]
    every = [day.isocalendar().week for day in all_days(first, every_week(first, date(2027, 1, 12)))]
    assert every == [50, 51, 52, 53, 1, 2]


def test_days_are_cut_out_and_a_rule_is_ended() -> None:
    rule = every_week(TUESDAY, date(2027, 6, 24))
    assert rule_days(TUESDAY, rule, date(2026, 12, 1), date(2026, 12, 8)) == (
        date(2026, 12, 1),
        date(2026, 12, 8),
    )
    assert rule_days(TUESDAY, "", date(2026, 12, 1), date(2026, 12, 8)) == ()
    assert last_day(TUESDAY, ended(rule, date(2026, 12, 8))) == date(2026, 12, 8)
    assert (weekday_code(TUESDAY), until_of("")) == ("TU", None)
    assert checked_rule(TUESDAY, ended(rule, TUESDAY), alone=True) == ended(rule, TUESDAY)
