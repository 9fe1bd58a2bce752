"""Which days are counted and compared: whole periods with whole ones, running ones with the same part."""

from calendar import isleap
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.queries.statistics.stretch import Stretch, stretches
from familiehus.queries.statistics.tallies import pieces
from familiehus.values import Period, PeriodKind

LONG_AGO = date(2010, 1, 1)
dates = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("period", "today", "before", "year_before"),
    [
        ("2026-11", date(2026, 11, 19), date(2026, 10, 19), date(2025, 11, 19)),
        ("2026-03", date(2026, 3, 30), date(2026, 2, 28), date(2025, 3, 30)),
        ("2024-02", date(2024, 2, 29), date(2024, 1, 31), date(2023, 2, 28)),
        ("2026-02", date(2026, 2, 28), date(2026, 1, 31), date(2025, 2, 28)),
        ("2026-K4", date(2026, 11, 19), date(2026, 8, 19), date(2025, 11, 19)),
        ("2026-K1", date(2026, 3, 31), date(2025, 12, 31), date(2025, 3, 31)),
        ("2026", date(2026, 11, 19), date(2025, 11, 19), date(2025, 11, 19)),
        ("2028", date(2028, 2, 29), date(2027, 2, 28), date(2027, 2, 28)),
        ("2026-U47", date(2026, 11, 18), date(2026, 11, 11), date(2025, 11, 19)),
    ],
)
def test_a_running_period_is_compared_with_the_same_part(
    period: str, today: date, before: date, year_before: date
) -> None:
    found = stretches(Period.parse(period), today, LONG_AGO)
    assert found.before is not None
    assert found.year_before is not None
    assert (found.running, found.until) == (True, today)
    assert (found.before.last, found.year_before.last) == (before, year_before)


@given(st.sampled_from(PeriodKind), dates, dates)
def test_all_three_lie_in_their_own_period(kind: PeriodKind, day: date, today: date) -> None:
    period = Period.of(kind, day)
    found = stretches(period, today, LONG_AGO)
    assert found.now == Stretch(period.first, period.last), (
        "what was counted is shown, whatever the clock says"
    )
    for stretch, other in ((found.before, period.before), (found.year_before, period.year_before)):
        assert stretch is not None
        assert stretch.first == other.first
        assert stretch.last <= other.last
        if today > period.last:
            assert stretch.last == other.last
        if today >= period.first and kind is PeriodKind.WEEK:
            assert (stretch.last - stretch.first) == (found.until - period.first)


def test_nothing_is_compared_with_days_before_anybody_counted() -> None:
    found = stretches(Period.parse("2026-11"), date(2026, 12, 5), date(2026, 10, 31))
    assert found.before == Stretch(date(2026, 10, 1), date(2026, 10, 31))
    assert found.year_before is None
    assert stretches(Period.parse("2026-11"), date(2026, 12, 5), None).before is None


@given(dates, st.integers(0, 800), st.integers(-40, 900))
def test_pieces_are_the_stretch_itself(first: date, length: int, since: int) -> None:
    last, today = first + timedelta(days=length), first + timedelta(days=since)
    found = pieces(first, last, today)
    assert found[0].first == first
    assert found[-1].last == last
    assert all(one.last + timedelta(days=1) == two.first for one, two in pairwise(found))
    for one in found:
        if one.first != one.last:
            assert one.last < today, "a month that runs is kept day by day"
            assert one.stretch == one.first.isoformat()[:7] == one.last.isoformat()[:7]
            assert (one.last - one.first).days >= 27 + isleap(one.first.year)
        else:
            assert one.stretch == one.first.isoformat()
