"""Periods: every day lies in exactly one of each kind, and what is written can be read again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.values import Period, PeriodKind

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
kinds = st.sampled_from(tuple(PeriodKind))


@given(kinds, days)
def test_a_day_lies_in_one_period_of_each_kind(kind: PeriodKind, day: date) -> None:
    period = Period.of(kind, day)
    assert period.first <= day <= period.last
    assert period.next.first == period.last + timedelta(days=1)
    assert (period.next.before, period.before.next) == (period, period)
    assert Period.parse(str(period)) == Period.parse(str(period).lower()) == period
    assert period.year_before.kind is kind
    assert 51 * 7 <= (period.first - period.year_before.first).days <= 54 * 7


@given(st.sampled_from((PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)), days)
def test_the_months_are_the_whole_period(kind: PeriodKind, day: date) -> None:
    period = Period.of(kind, day)
    assert period.months[0].first == period.first
    assert period.months[-1].next.first == period.next.first
    assert all(a.next == b for a, b in zip(period.months, period.months[1:], strict=False))


def test_as_people_write_them() -> None:
    written = ("2026-10", "2026-K4", "2026", "2026-U47")
    assert [str(Period.parse(one)) for one in written] == list(written)
    assert Period.parse("2026-U53").year_before == Period(PeriodKind.WEEK, 2025, 52)


@pytest.mark.parametrize(
    "text", ["", "26", "2026-13", "2026-00", "2026-K5", "2026-K0", "2025-U53", "2026-X1"]
)
def test_other_words_are_no_period(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Period.parse(text)
