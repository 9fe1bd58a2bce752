"""The preview says what saving would do, and does nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.calendar.activity import ChangeState, DateChange, EditScope
from familiehus.calendar.conflicts import ConflictKind
from familiehus.errors import UserError
from familiehus.queries.activities import activities_between, activities_by_id
from familiehus.services.activities import (
    ChangeDate,
    PlanActivity,
    ReviseActivity,
    change_date,
    plan_activity,
)
from familiehus.services.activity_preview import Command, Preview, activity_preview
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.activity_desk import (
    AMIR,
    CAFE,
    CIRCLE,
    FRESH,
    HALL,
    KITCHEN,
    LONE,
    NOW,
    TUESDAY,
    activity,
    furnish,
)
from tests.helpers.cupboards import new_house

WEEKLY = "FREQ=WEEKLY;UNTIL=20270630;BYDAY=WE"


@pytest.fixture
def cupboard(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.COORDINATOR) as made:
        furnish(made)
        yield made


def preview(cupboard: Cupboard, command: Command) -> Preview:
    with cupboard.read() as session:
        return activity_preview(session, command)


def cafe(cupboard: Cupboard):
    with cupboard.read() as session:
        return activities_by_id(session, (CAFE,))[0]


def test_how_many_dates_and_which_are_left_out(cupboard: Cupboard) -> None:
    found = preview(cupboard, PlanActivity(activity(first_day=date(2026, 11, 25), rule=WEEKLY)))
    assert len(found.dates) == 30
    assert [(one.day, one.closed.name) for one in found.skipped] == [
        (date(2026, 12, 23), "juleferie"),
        (date(2026, 12, 30), "juleferie"),
    ]


def test_each_date_that_is_in_the_way_also_with_a_reason(cupboard: Cupboard) -> None:
    wanted = activity(
        first_day=date(2026, 11, 18), rule=WEEKLY, rooms=(HALL,), people=(AMIR,), reason="aftalt"
    )
    found = preview(cupboard, PlanActivity(wanted))
    assert [(one.day, one.kind, one.by) for one in found.conflicts] == [
        (day, kind, "Tryghedscirklen")
        for day in (date(2026, 11, 25), date(2026, 12, 2))
        for kind in (ConflictKind.ROOM, ConflictKind.PERSON)
    ]
    assert [one.day for one in found.takes(HALL)] == [date(2026, 11, 25), date(2026, 12, 2)]
    assert found.takes(LONE) == ()


def test_a_preview_refuses_where_saving_would_and_allows_where_it_would(cupboard: Cupboard) -> None:
    wanted = activity(title="Kor", first_day=date(2026, 11, 25), rooms=(HALL,))
    seen = preview(cupboard, PlanActivity(wanted)).conflicts
    with cupboard.write() as uow, pytest.raises(UserError) as refused:
        plan_activity(uow, PlanActivity(wanted))
    assert refused.value.fields["conflicts"] == seen
    free = replace(wanted, rooms=(KITCHEN,))
    assert preview(cupboard, PlanActivity(free)).conflicts == ()
    with cupboard.write() as uow:
        plan_activity(uow, PlanActivity(free))


def test_one_date_of_a_series(cupboard: Cupboard) -> None:
    change = DateChange(TUESDAY, ChangeState.MOVED, day=date(2026, 11, 25), rooms=(HALL,))
    found = preview(cupboard, ChangeDate(CAFE, TUESDAY, change))
    assert [one.day for one in found.dates] == [date(2026, 11, 25)]
    assert [one.by for one in found.conflicts] == ["Tryghedscirklen"]
    assert found.skipped == ()


def test_what_has_been_held_stays(cupboard: Cupboard) -> None:
    wanted = replace(cafe(cupboard), start=570)
    found = preview(cupboard, ReviseActivity(wanted, EditScope.ALL, TUESDAY, FRESH))
    assert found.stays == 12
    assert found.dates[0].day == TUESDAY
    assert found.takes(KITCHEN) == ()  # its own former dates are in nobody's way


def test_what_was_changed_by_hand_is_counted(cupboard: Cupboard) -> None:
    with cupboard.write() as uow:
        change_date(uow, ChangeDate(CAFE, TUESDAY, DateChange(TUESDAY, ChangeState.MOVED, start=780)))
    wanted = replace(cafe(cupboard), start=570)
    found = preview(cupboard, ReviseActivity(wanted, EditScope.ALL, TUESDAY, FRESH))
    assert found.by_hand == 1


def test_nothing_is_written_and_no_title_is_needed(cupboard: Cupboard) -> None:
    with cupboard.read() as session:
        before = activities_between(session, date.min, date.max)
    preview(cupboard, PlanActivity(activity(title="")))
    with cupboard.read() as session:
        assert activities_between(session, date.min, date.max) == before


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (PlanActivity(activity(rule="FREQ=WEEKLY")), "rule_endless"),
        (PlanActivity(activity(rule="FREQ=WEEKLY;UNTIL=20261127")), "rule_never"),
        (ChangeDate(FRESH, TUESDAY, None), "activity_gone"),
        (ReviseActivity(activity(), EditScope.ALL, TUESDAY, CIRCLE), "activity_gone"),
    ],
)
def test_what_saving_would_refuse_is_said_at_once(cupboard: Cupboard, command: Command, code: str) -> None:
    with pytest.raises(UserError, match=code):
        preview(cupboard, command)
