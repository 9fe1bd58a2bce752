"""Sessions are laid past what is closed, as many as were promised, and the calendar gives the same days."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.occurrences import occurrences, skipped
from familiehus.calendar.opening import HouseDays, SpecialDay
from familiehus.calendar.recurrence import LONGEST, checked_rule
from familiehus.courses.laying import Laid, laid
from familiehus.errors import UserError

PLACE = "Huset"
_firsts = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_closings = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 21)), max_size=4)


def closed_weeks(first: date, closings: list[tuple[int, int]]) -> HouseDays:
    shut = {first + timedelta(days=start + n) for start, length in closings for n in range(length)}
    return HouseDays(special=tuple(SpecialDay(day, "", True, "lukket") for day in sorted(shut)))


def in_the_calendar(plan: Laid, days: HouseDays) -> tuple[list[date], list[date]]:
    """What an activity with the rule has, and what it skips."""
    activity = Activity(
        id=uuid4(),
        title="Tryghedscirklen",
        kind=ActivityKind.COURSE,
        owner="huset",
        place=PLACE,
        first_day=plan.days[0],
        start=570,
        minutes=90,
        rule=checked_rule(plan.days[0], plan.rule),
    )
    held = [one.day for one in occurrences(activity, days, date.min, date.max)]
    return held, [one.day for one in skipped(activity, days, date.min, date.max)]


@settings(deadline=None)
@given(_firsts, st.integers(1, 46), st.sampled_from([1, 1, 2]), _closings)
def test_as_many_sessions_as_were_promised_on_open_days_in_rhythm(
    first: date, sessions: int, weeks: int, closings: list[tuple[int, int]]
) -> None:
    days = closed_weeks(first, closings)
    assume(days.closed(PLACE, first) is None)
    plan = laid(first, sessions, weeks, PLACE, days)
    passed = [day for day, _ in plan.passed]
    assert len(plan.days) == sessions
    assert plan.days[0] == first
    assert sorted((*plan.days, *passed)) == [
        first + timedelta(weeks=weeks * n) for n in range(sessions + len(passed))
    ]
    assert all(days.closed(PLACE, day) is None for day in plan.days)
    assert all(days.closed(PLACE, day) == why for day, why in plan.passed)
    assert plan.days[-1] - first <= LONGEST
    assert in_the_calendar(plan, days) == (list(plan.days), passed)


def test_the_forty_six_weeks_of_esbjerg_go_past_easter_and_the_summer() -> None:
    summer = [((date(2027, 7, 12) - date(2026, 12, 3)).days, 21)]
    first = date(2026, 12, 3)  # a Thursday: Skærtorsdag and Kristi himmelfart are on its way
    plan = laid(first, 46, 1, PLACE, closed_weeks(first, summer))
    names = [why.name for _, why in plan.passed]
    assert len(plan.days) == 46
    assert names == ["Skærtorsdag", "Kristi himmelfartsdag", "lukket", "lukket", "lukket"]
    assert plan.days[-1] == first + timedelta(weeks=45 + 5)


def test_one_evening_has_no_rule() -> None:
    plan = laid(date(2026, 12, 1), 1, 1, PLACE, HouseDays())
    assert (plan.days, plan.passed, plan.rule) == ((date(2026, 12, 1),), (), "")


def test_the_first_day_must_be_open() -> None:
    with pytest.raises(UserError) as refused:
        laid(date(2026, 12, 25), 8, 1, PLACE, HouseDays())
    assert refused.value.code == "course_first_closed"
    assert refused.value.fields["day"] == date(2026, 12, 25)


def test_three_years_are_the_most() -> None:
    last = laid(date(2026, 1, 5), 37, 4, PLACE, HouseDays()).days[-1]
    assert last <= date(2026, 1, 5) + LONGEST
    with pytest.raises(UserError) as refused:
        laid(date(2026, 1, 5), 60, 4, PLACE, HouseDays())
    assert refused.value.code == "course_too_long"
