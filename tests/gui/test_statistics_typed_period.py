"""A period as people write it, and what a period is called."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.typed_period import read_period
from familiehus.values import Period, PeriodKind

TODAY = date(2026, 11, 22)
W, M, Q, Y = PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-10", Period(M, 2026, 10)),
        ("oktober", Period(M, 2026, 10)),
        ("Okt. 2025", Period(M, 2025, 10)),
        ("i oktober", None),
        ("10/2026", Period(M, 2026, 10)),
        ("december", Period(M, 2025, 12)),  # this year's has not begun
        ("december 2026", Period(M, 2026, 12)),
        ("uge 47", Period(W, 2026, 47)),
        ("u 48", Period(W, 2025, 48)),
        ("Uge 47, 2025", Period(W, 2025, 47)),
        ("uge 53", Period(W, 2020, 53)),
        ("2026-U47", Period(W, 2026, 47)),
        ("4. kvartal", Period(Q, 2026, 4)),
        ("kvartal 3 2025", Period(Q, 2025, 3)),
        ("k2", Period(Q, 2026, 2)),
        ("2026-k4", Period(Q, 2026, 4)),
        ("2025", Period(Y, 2025)),
        ("sidste år", Period(Y, 2025)),
        ("denne uge", Period(W, 2026, 47)),
        ("sidste måned", Period(M, 2026, 10)),
        ("dette kvartal", Period(Q, 2026, 4)),
        ("i dag", Period(M, 2026, 11)),
        ("7", Period(M, 2026, 7)),
        ("uge 54", None),
        ("13", None),
        ("5. kvartal", None),
        ("fredag", None),
        ("", None),
        ("1887", None),
        ("x" * 200, None),
    ],
)
def test_it_is_read(text: str, wanted: Period | None) -> None:
    assert read_period(text, M, TODAY) == wanted


def test_a_bare_number_is_one_of_the_kind_that_is_shown() -> None:
    assert read_period("47", W, TODAY) == Period(W, 2026, 47)
    assert read_period("47", M, TODAY) is None
    assert read_period("3", Q, TODAY) == Period(Q, 2026, 3)
    assert read_period("3", Y, TODAY) is None


@given(st.dates(date(2001, 1, 1), date(2099, 12, 31)), st.sampled_from(PeriodKind))
def test_what_the_heading_says_is_read_back(day: date, kind: PeriodKind) -> None:
    period = Period.of(kind, day)
    assert read_period(period_words.heading(period), M, TODAY) == period
    assert read_period(str(period), M, TODAY) == period


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_period_or_nothing(text: str) -> None:
    found = read_period(text, M, TODAY)
    assert found is None or found.first <= found.last


@given(st.dates(date(2019, 1, 1), TODAY), st.sampled_from((W, M, Q)))
def test_without_a_year_it_has_begun(day: date, kind: PeriodKind) -> None:
    short = period_words.short(Period.of(kind, day))
    found = read_period(short, M, TODAY)
    assert found is not None
    assert found.first <= TODAY
    assert TODAY - found.first < timedelta(days=366 * 7)


def test_a_year_is_said_where_it_is_another_one() -> None:
    january = Period(M, 2026, 1)
    assert period_words.beside(january.before, january) == "december 2025"
    october = Period(M, 2026, 10)
    assert period_words.beside(october.before, october) == "september"
    assert period_words.beside(october.year_before, october, running=True) == "samme dage i oktober 2025"
    assert period_words.beside(Period(W, 2026, 46), Period(W, 2026, 47)) == "uge 46"
    assert period_words.beside(Period(Y, 2025), Period(Y, 2026)) == "2025"
