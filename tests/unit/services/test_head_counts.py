"""Counting heads is counting contacts, closing says that it is all, and undo leaves neither."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from familiehus import clock
from familiehus.calendar.activity import ChangeState, DateChange
from familiehus.calendar.period import HeadCount
from familiehus.calendar.recurrence import every_week
from familiehus.models import Contact, CountedActivity
from familiehus.queries.calendar import calendar_period
from familiehus.queries.uncounted import uncounted
from familiehus.services.activities import ChangeDate, change_date
from familiehus.services.contacts import RemoveContact, remove_contact
from familiehus.services.days import CloseDay, close_day
from familiehus.services.head_counts import (
    CloseActivity,
    CountHeads,
    Head,
    TakeBackHeads,
    close_activity,
    count_heads,
    take_back_heads,
)
from familiehus.services.house_settings import ChangeHouse, change_house
from familiehus.values import CorrectionReason
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.ledger import corrections
from tests.helpers.planned_house import HUSET, SMALL, PlannedHouse, activity, furnish

TODAY = date(2026, 11, 19)
TUESDAY = date(2026, 11, 17)
KIND = "åben rådgivning"
HEAD = Head(TUESDAY, HUSET, KIND, 10)


@pytest.fixture
def week(house: RealHouse) -> Iterator[PlannedHouse]:
    planned = furnish(house)
    yield planned
    planned.cupboard.close()


def heads(mothers: int = 4, fathers: int = 1, others: int = 0, **more: Any) -> CountHeads:
    return CountHeads(more.pop("head", HEAD), (uuid4(), uuid4(), uuid4()), mothers, fathers, others, **more)


def contacts(week: PlannedHouse) -> list[tuple[str, int, int | None]]:
    with week.cupboard.read() as session:
        rows = session.execute(select(Contact.henvender, Contact.count, Contact.hour))
        return sorted((who, count, hour) for who, count, hour in rows)


def closed(week: PlannedHouse) -> int:
    with week.cupboard.read() as session:
        return session.query(CountedActivity).count()


def found(week: PlannedHouse) -> dict[tuple[str, int], HeadCount]:
    with week.cupboard.read() as session:
        period = calendar_period(session, TUESDAY, TUESDAY)
    return {(one.title, one.start): period.heads[one.key]
            for one in period.occurrences if one.key in period.heads}  # fmt: skip


def test_heads_are_contacts_once_and_taken_back(week: PlannedHouse) -> None:
    command = heads()
    change = week.do(count_heads, command)
    week.do(count_heads, command)
    assert contacts(week) == [("far", 1, 10), ("mor", 4, 10)]
    assert closed(week) == 1
    assert change.before == TakeBackHeads(command)
    week.do(take_back_heads, change.before)
    week.do(take_back_heads, change.before)
    assert (contacts(week), closed(week)) == ([], 0)


def test_zero_is_an_answer(week: PlannedHouse) -> None:
    week.do(count_heads, heads(0, 0, 0))
    assert (contacts(week), closed(week)) == ([], 1)


def test_counting_more_on_a_closed_one_and_undoing_leaves_it_closed(week: PlannedHouse) -> None:
    week.do(close_activity, CloseActivity(HEAD))
    change = week.do(count_heads, heads())
    week.do(take_back_heads, change.before)
    assert (contacts(week), closed(week)) == ([], 1)
    week.do(close_activity, CloseActivity(HEAD, closed=False))
    week.do(close_activity, CloseActivity(HEAD, closed=False))
    assert closed(week) == 0


def test_counting_while_it_goes_on_does_not_close_it(week: PlannedHouse) -> None:
    week.do(count_heads, heads(closed=False))
    assert closed(week) == 0


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("day_in_future", Head(date(2026, 11, 20), HUSET, KIND, 10)),
        ("place_unknown", Head(TUESDAY, "Månen", KIND, 10)),
        ("choice_unknown", Head(TUESDAY, HUSET, "rumfart", 10)),
        ("hour_out_of_range", Head(TUESDAY, HUSET, KIND, 24)),
    ],
)
def test_heads_that_are_refused_leave_nothing(week: PlannedHouse, code: str, head: Head) -> None:
    assert week.refused(close_activity, CloseActivity(head)).code == code
    assert week.refused(count_heads, heads(head=head)).code == code
    assert (contacts(week), closed(week)) == ([], 0)


@pytest.mark.parametrize("mothers", [-1, 1000])
def test_numbers_that_are_no_numbers(week: PlannedHouse, mothers: int) -> None:
    assert week.refused(count_heads, heads(mothers)).code == "count_out_of_range"


def test_a_day_that_was_counted_to_the_end_wants_a_reason(week: PlannedHouse) -> None:
    week.do(close_day, CloseDay(TUESDAY, HUSET, 0))
    refused = week.refused(count_heads, heads())
    assert refused.code == "day_closed"
    change = week.do(count_heads, heads(reason=CorrectionReason.GLEMT))
    week.do(take_back_heads, change.before)
    assert len(corrections(week.cupboard)) == 4


def test_two_of_a_kind_share_their_day_by_the_hour(week: PlannedHouse) -> None:
    for start in (600, 780):
        week.plan(activity(TUESDAY, start, counts_as=KIND))
    week.plan(activity(TUESDAY, 600, counts_as=KIND, title="Tvillingecafé"))
    week.plan(activity(TUESDAY, 900, title="Bestyrelsen"))  # counted under nothing
    for hour, count in ((9, 1), (None, 2), (10, 4), (12, 8), (13, 16), (20, 32)):
        register(week.cupboard, facts(TUESDAY, kind=KIND, hour=hour, count=count))
    register(week.cupboard, facts(TUESDAY, hour=10, count=64))
    register(week.cupboard, facts(TODAY, kind=KIND, hour=10, count=128))
    week.do(close_activity, CloseActivity(HEAD))
    assert found(week) == {
        ("Barselscafé", 600): HeadCount(15, True),
        ("Tvillingecafé", 600): HeadCount(15, True),
        ("Barselscafé", 780): HeadCount(48, False),
    }


def test_a_cancelled_one_leaves_its_contacts_to_the_other(week: PlannedHouse) -> None:
    early, _ = (week.plan(activity(TUESDAY, start, counts_as=KIND)) for start in (600, 780))
    ill = DateChange(TUESDAY, ChangeState.CANCELLED, "sygdom")
    week.do(change_date, ChangeDate(early.id, TUESDAY, ill))
    register(week.cupboard, facts(TUESDAY, kind=KIND, hour=10, count=3))
    assert found(week) == {("Barselscafé", 780): HeadCount(3, False)}


def test_the_desk_is_asked_for_what_nobody_counted(week: PlannedHouse) -> None:
    first = date(2026, 11, 3)
    week.plan(activity(first, rule=every_week(first, date(2026, 12, 1)), counts_as=KIND))
    week.plan(activity(TODAY, counts_as=KIND))  # 10-12: not over at 11.42
    week.plan(activity(TODAY, 540, 60, counts_as=KIND, rooms=(SMALL,), title="Tidlig"))
    week.plan(activity(TUESDAY, 600, 60, counts_as=KIND, rooms=(), title="Tvilling"))
    late = register(week.cupboard, facts(date(2026, 11, 10), kind=KIND, hour=10, count=3))

    def asked(back: int = 14) -> list[tuple[str, int, int]]:
        with week.cupboard.read() as session:
            return [(one.title, one.day.day, count) for one, count in uncounted(session, clock.now(), back)]

    assert asked() == [("Tidlig", 19, 0), ("Tvilling", 17, 0), ("Barselscafé", 10, 3)]
    assert asked(20)[-1] == ("Barselscafé", 3, 0)
    week.do(close_activity, CloseActivity(HEAD))
    assert asked() == [("Tidlig", 19, 0), ("Barselscafé", 10, 3)]
    week.do(remove_contact, RemoveContact(date(2026, 11, 10), late))
    week.do(change_house, ChangeHouse("Huset", TUESDAY, 5, 3, "12345"))
    assert asked() == [("Tidlig", 19, 0)]
