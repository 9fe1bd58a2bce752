"""Who fits a course's rules: what is not known is no reason to send anybody away."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.courses.family import Member
from familiehus.courses.fitting import NOT_ASKED, Answers, Misfit, misfits, months_old, pregnancy_week
from familiehus.courses.template import Entry, Rules
from tests.helpers.families import adult, child, template

START = date(2026, 11, 23)
_days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_limits = st.none() | st.integers(0, 42)


def found(rules: Rules, *members: Member, answers: Answers = NOT_ASKED) -> tuple[Misfit, ...]:
    return misfits(template(rules), members, None, answers, START)


@pytest.mark.parametrize(
    ("weeks_to_go", "week"), [(0, 40), (1, 39), (20, 20), (40, 0), (-2, 42)], ids=lambda n: str(n)
)
def test_weeks_are_counted_to_forty_on_the_due_date(weeks_to_go: int, week: int) -> None:
    due = START + timedelta(weeks=weeks_to_go)
    assert pregnancy_week(due, START) == week
    assert pregnancy_week(due, START - timedelta(days=1)) == week - 1
    assert pregnancy_week(due, START + timedelta(days=6)) == week


@given(_days, _days)
def test_a_week_later_is_a_week_more_pregnant(due: date, day: date) -> None:
    assert pregnancy_week(due, day + timedelta(weeks=1)) == pregnancy_week(due, day) + 1


@given(_days, st.integers(0, 80))
def test_months_are_those_of_the_calendar(born: date, months: int) -> None:
    year, month = divmod(born.year * 12 + born.month - 1 + months, 12)
    assert months_old(born.replace(day=1), date(year, month + 1, 28)) == months


@given(st.builds(Rules, _limits, _limits, _limits, _limits, _limits, st.booleans()))
def test_a_family_that_was_asked_nothing_fits(rules: Rules) -> None:
    assert found(rules, adult(), child()) == ()


@given(st.lists(_days, min_size=1, max_size=4), st.integers(0, 24), st.integers(0, 24))
def test_one_child_of_the_right_age_is_enough(born: list[date], least: int, more: int) -> None:
    children = [child(born=day.replace(day=1)) for day in born]
    inside = any(least <= months_old(day, START) <= least + more for day in born)
    expected = () if inside else (Misfit.CHILD_AGE,)
    assert found(Rules(child_from=least, child_to=least + more), adult(), *children) == expected


@given(st.integers(-10, 42), _limits, _limits)
def test_the_pregnancy_must_lie_between_its_weeks(week: int, least: int | None, most: int | None) -> None:
    due = START + timedelta(weeks=40 - week)
    inside = (least is None or week >= least) and (most is None or week <= most)
    assert (found(Rules(pregnancy_from=least, pregnancy_to=most), adult(due=due)) == ()) is inside


@pytest.mark.parametrize(
    ("answers", "misfit"),
    [
        (Answers(parent_under=False), (Misfit.PARENT_AGE,)),
        (Answers(first_child=False), (Misfit.FIRST_CHILD,)),
        (Answers(True, True), ()),
        (Answers(False, False), (Misfit.PARENT_AGE, Misfit.FIRST_CHILD)),
    ],
)
def test_what_was_answered_counts(answers: Answers, misfit: tuple[Misfit, ...]) -> None:
    assert found(Rules(parent_under=25, first_child=True), adult(), answers=answers) == misfit
    assert found(Rules(), adult(), answers=answers) == ()


@pytest.mark.parametrize(
    ("referrers", "referrer", "fits"),
    [
        ((), None, False),
        ((), "læge", True),
        (("sundhedspleje", "dagtilbud"), "læge", False),
        (("sundhedspleje", "dagtilbud"), "dagtilbud", True),
    ],
)
def test_a_course_on_referral_wants_the_right_profession(
    referrers: tuple[str, ...], referrer: str | None, fits: bool
) -> None:
    on_referral = template(entry=Entry.REFERRAL, referrers=referrers)
    misfit = misfits(on_referral, (adult(),), referrer, NOT_ASKED, START)
    assert misfit == (() if fits else (Misfit.REFERRAL,))
    assert misfits(template(referrers=referrers), (adult(),), referrer, NOT_ASKED, START) == ()
