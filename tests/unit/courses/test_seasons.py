"""Which half-year a course belongs to, what it is doing, and what somebody must see to."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.queries.courses import CourseRow
from familiehus.services.course_state import CourseState
from familiehus.ui.courses.seasons import (
    Season,
    Standing,
    half_year,
    lacking,
    season_of,
    standing,
    to_decide,
    to_see_to,
)

TODAY = date(2026, 11, 25)
ROW = CourseRow(
    uuid4(), "Tryghedscirklen", "Tryghedscirklen", str(CourseState.OPEN), "Huset", date(2026, 12, 2),
    date(2027, 1, 27), 8, 4, 2, 0, 0, None, 0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "state", "season", "doing"),
    [
        (date(2026, 11, 4), date(2026, 12, 23), CourseState.OPEN, Season.NOW, Standing.RUNNING),
        (date(2026, 12, 2), date(2027, 1, 27), CourseState.OPEN, Season.NOW, Standing.OPEN),
        (date(2026, 12, 2), date(2027, 1, 27), CourseState.STARTING, Season.NOW, Standing.STARTING),
        (date(2027, 1, 6), date(2027, 2, 24), CourseState.OPEN, Season.COMING, Standing.OPEN),
        (date(2026, 2, 4), date(2026, 3, 25), CourseState.DONE, Season.EARLIER, Standing.DONE),
        (date(2026, 2, 4), date(2026, 3, 25), CourseState.CANCELLED, Season.EARLIER, Standing.CANCELLED),
        (date(2026, 2, 4), date(2026, 3, 25), CourseState.STARTING, Season.NOW, Standing.TO_FINISH),
        (date(2026, 9, 2), date(2026, 10, 21), CourseState.DONE, Season.NOW, Standing.DONE),
    ],
)
def test_season_and_standing(
    first: date, last: date, state: CourseState, season: Season, doing: Standing
) -> None:
    row = replace(ROW, first_day=first, last_day=last, state=str(state))
    assert (season_of(row, TODAY), standing(row, TODAY)) == (season, doing)


@pytest.mark.parametrize(("days", "short"), [(0, 2), (14, 2), (15, 0), (-1, 0)])
def test_it_lacks_families_only_when_the_start_is_near(days: int, short: int) -> None:
    row = replace(ROW, first_day=TODAY + timedelta(days=days))
    assert lacking(row, TODAY) == short
    assert to_decide(row, TODAY) is (short > 0)
    assert lacking(replace(row, state=str(CourseState.STARTING)), TODAY) == 0


def test_the_number_on_the_rail_adds_offers_news_and_decisions() -> None:
    far = replace(ROW, first_day=date(2027, 2, 3), last_day=date(2027, 3, 24))
    assert to_see_to([far], TODAY) == 0
    assert to_see_to([ROW], TODAY) == 1
    assert to_see_to([ROW, replace(far, offered=1, untold=2)], TODAY) == 4
    over = replace(ROW, first_day=date(2026, 9, 2), last_day=date(2026, 10, 21))
    assert to_see_to([over], TODAY) == 1
    assert to_see_to([replace(over, state=str(CourseState.DONE))], TODAY) == 0


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_lies_in_its_half_year_and_the_next_day_follows(day: date) -> None:
    first, last = half_year(day)
    assert first <= day <= last
    assert half_year(last + timedelta(days=1))[0] == last + timedelta(days=1)
