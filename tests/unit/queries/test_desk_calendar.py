"""What the desk is told of the calendar: what is on, what comes, whose contacts they are, what is missing."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.occurrences import occurrence_at
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.period import CalendarPeriod, HeadCount
from familiehus.queries.desk_calendar import AHEAD, BACK, DeskCalendar, desk_calendar, desk_calendar_between
from familiehus.queries.uncounted import uncounted
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.days import CloseDay, ReopenDay, close_day, reopen_day
from familiehus.services.head_counts import CountHeads, Head, count_heads
from familiehus.services.opening import look_around
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.cupboards import facts, new_house, register

DAY = date(2026, 11, 24)
NOW = datetime.fromisoformat("2026-11-24 11:42")


def activity(title: str, start: int, end: int, **more: Any) -> Activity:
    fields: dict[str, Any] = {
        "kind": ActivityKind.CAFE,
        "owner": "Vordingborg Kommune",
        "place": "Huset",
        "first_day": DAY,
        "counts_as": "barselscafé",
        **more,
    }
    return Activity(id=uuid4(), title=title, start=start, minutes=end - start, **fields)


def calendar_of(*activities: Activity, closed: tuple[Activity, ...] = ()) -> DeskCalendar:
    found = tuple(occurrence_at(one, one.first_day) for one in activities)
    period = CalendarPeriod(
        house="",
        first=DAY - timedelta(days=BACK),
        last=DAY + timedelta(days=AHEAD),
        days=HouseDays(),
        occurrences=tuple(sorted(found, key=lambda one: (one.day, one.start, one.end, one.title))),
        skipped=(),
        activities=activities,
        places=(),
        rooms=(),
        people=(),
        owners=(),
        heads={one.key: HeadCount(0, one.activity in closed) for one in found if one.activity.counts_as},
    )
    return DeskCalendar(period, frozenset())


@pytest.fixture
def cupboard(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.LEADER) as cupboard:
        yield cupboard


def plan(cupboard: Cupboard, one: Activity) -> None:
    with cupboard.write() as uow:
        plan_activity(uow, PlanActivity(one))


# -- pure rules ---------------------------------------------------------------------------------------


@given(st.integers(0, 1439), st.lists(st.tuples(st.integers(0, 1380), st.integers(5, 60)), max_size=8))
def test_on_now_is_what_has_begun_and_is_not_over(minute: int, spans: list[tuple[int, int]]) -> None:
    activities = [activity(f"{at} {long}", at, at + long) for at, long in spans]
    on = calendar_of(*activities).on_at("Huset", DAY, minute)
    expected = sorted(one.id for one in activities if one.start <= minute < one.end)
    assert sorted(one.activity.id for one in on) == expected


def test_what_visitors_come_to_stands_first() -> None:
    meeting = activity("Møde", 600, 720, kind=ActivityKind.INTERNAL, counts_as=None)
    course = activity("Tryghedscirklen", 610, 700, kind=ActivityKind.COURSE, counts_as=None)
    cafe, blocked = activity("Café", 660, 840), activity("Maling", 0, 1440, kind=ActivityKind.BLOCK)
    on = calendar_of(meeting, course, cafe, blocked).on_at("Huset", DAY, 670)
    assert [one.title for one in on] == ["Café", "Tryghedscirklen", "Møde"]


def test_next_is_later_today_else_another_day() -> None:
    late = activity("Yoga", 840, 900)
    other = activity("Café", 600, 840, first_day=DAY + timedelta(days=2))
    calendar = calendar_of(late, other)
    found = [calendar.next_after("Huset", DAY, minute) for minute in (600, 840, 1000)]
    assert [one.title if one else None for one in found] == ["Yoga", "Café", "Café"]
    assert calendar.next_after("Biblioteket", DAY, 0) is None


def test_contacts_go_to_the_last_one_that_had_begun() -> None:
    morning, noon = activity("Formiddag", 600, 720), activity("Eftermiddag", 780, 840)
    calendar = calendar_of(morning, noon)
    known = [
        facts(DAY, hour=hour, kind="barselscafé", count=count)
        for hour, count in ((None, 1), (9, 2), (10, 4), (12, 8), (13, 16))
    ]
    known += [facts(DAY, hour=10, kind=None), facts(DAY, hour=10, kind="barselscafé", place="Biblioteket")]
    assert [calendar.contacts(one, known) for one in calendar.held("Huset", DAY)] == [15, 16]


def test_uncounted_are_over_newest_first_and_one_head_is_asked_for_once() -> None:
    done, over = activity("Talt", 480, 540), activity("Morgen", 480, 560, counts_as="yoga")
    twin = activity("Tvilling", 490, 600, counts_as="yoga")
    old = activity("Gammel", 600, 660, first_day=DAY - timedelta(days=3))
    running = activity("I gang", 660, 780, counts_as="legestue")
    calendar = calendar_of(done, over, twin, old, running, closed=(done,))
    assert [one.title for one in calendar.uncounted(DAY, 702)] == ["Morgen", "Gammel"]
    assert [one.title for one in calendar.open_heads("Huset", DAY, 702)] == ["Morgen", "I gang"]


# -- out of the file ----------------------------------------------------------------------------------


def test_a_house_without_a_calendar_has_none(cupboard: Cupboard) -> None:
    with cupboard.read() as session:
        assert desk_calendar(session, DAY) is None
    assert look_around(cupboard).calendar is None


def test_the_first_look_around_brings_it_to_the_desk_and_not_to_an_admin(
    cupboard: Cupboard, tmp_path: Path
) -> None:
    plan(cupboard, activity("Barselscafé", 600, 840))
    seen = look_around(cupboard).calendar
    assert seen is not None
    assert [one.title for one in seen.period.occurrences] == ["Barselscafé"]
    other = tmp_path / "admin"
    other.mkdir()
    with new_house(other).open(Role.ADMIN) as admins:
        assert look_around(admins).calendar is None


def test_it_agrees_with_the_question_of_the_house(cupboard: Cupboard) -> None:
    plan(cupboard, activity("Morgencafé", 480, 600))
    plan(cupboard, activity("Legestue", 600, 700, first_day=DAY - timedelta(days=2), counts_as="legestue"))
    with cupboard.read() as session:
        calendar = desk_calendar(session, DAY)
        assert calendar is not None
        asked = [one.key for one, _contacts in uncounted(session, NOW)]
    assert [one.key for one in calendar.uncounted(DAY, 702)] == asked
    assert len(asked) == 2


def test_what_was_read_and_what_the_desk_knows_say_the_same(cupboard: Cupboard) -> None:
    plan(cupboard, activity("Barselscafé", 600, 840))
    head = Head(DAY, "Huset", "barselscafé", 10)
    with cupboard.write() as uow:
        count_heads(uow, CountHeads(head, (uuid4(), uuid4(), uuid4()), 9, 1, 0, closed=False))
    extra = facts(DAY, hour=11, kind="barselscafé", count=2)
    register(cupboard, extra)
    with cupboard.read() as session:
        calendar = desk_calendar(session, DAY)
    assert calendar is not None
    (one,) = calendar.period.occurrences
    known = [extra, facts(DAY, hour=10, kind="barselscafé", count=10)]
    assert calendar.contacts(one) == calendar.contacts(one, known) == 12


def test_a_day_is_closed_and_opened_with_its_activities_in_one_go(cupboard: Cupboard) -> None:
    plan(cupboard, activity("Barselscafé", 600, 840))
    heads = (Head(DAY, "Huset", "barselscafé", 10),)
    with cupboard.write() as uow:
        close_day(uow, CloseDay(DAY, "Huset", 0, heads))
    with cupboard.read() as session:
        calendar = desk_calendar_between(session, DAY, DAY)
    assert calendar.closed(calendar.period.occurrences[0])
    assert calendar.counted == {(DAY, "Huset")}
    with cupboard.write() as uow:
        reopen_day(uow, ReopenDay(DAY, "Huset", activities=heads))
    with cupboard.read() as session:
        calendar = desk_calendar_between(session, DAY, DAY)
    assert not calendar.closed(calendar.period.occurrences[0])
    assert calendar.counted == frozenset()
