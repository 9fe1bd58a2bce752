"""Splitting, ending and moving a series loses nothing that was held and nothing that was moved by hand."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.calendar.opening import HouseDays
from familiehus.calendar.recurrence import all_days, every_month, every_week, until_of
from familiehus.calendar.series import (
    Edit,
    cut,
    from_then_on,
    moved_rule,
    whole,
    with_change,
    without_change,
)
from tests.unit.calendar.calendar_strategies import MONDAY, NEW, activities, days, minutes, rooms, rules

OPEN = HouseDays("1234567")
edits = st.tuples(activities(), days, st.integers(0, 30), st.sampled_from([0, 1, -1, 2, 7, -7]), st.data())


def dates(found: tuple[Activity, ...]) -> list[Occurrence]:
    return list(occurrences_of(found, OPEN, date.min, date.max))


def where(one: Occurrence) -> tuple[object, ...]:
    return one.day, one.start, one.end, one.place, one.rooms, one.people, one.title, one.cancelled


def held(found: tuple[Activity, ...], before: date) -> list[tuple[object, ...]]:
    return sorted((where(one) for one in dates(found) if one.day < before and not one.cancelled), key=repr)


def by_hand(found: tuple[Activity, ...]) -> set[date]:
    return {change.day for one in found for change in one.changes
            if change.day is not None and change.state.held}  # fmt: skip


def wanted_of(now: Activity, original: date, shift: int, data: st.DataObject) -> Activity:
    day = original + timedelta(days=shift)
    rule = data.draw(st.just(moved_rule(now.rule, original, day)) | rules(day), label="rule")
    return replace(now, first_day=day, rule=rule, start=data.draw(minutes), rooms=data.draw(rooms),
                   title=data.draw(st.sampled_from(["Café", "Babycafé"])))  # fmt: skip


@given(edits)
@settings(max_examples=100, deadline=None)
def test_all_of_a_series_keeps_what_was_held_and_what_was_moved(
    case: tuple[Activity, date, int, int, st.DataObject],
) -> None:
    now, today, _, shift, data = case
    wanted = wanted_of(now, now.first_day, shift, data)
    edit = whole(now, wanted, today, NEW)
    if edit is None:
        assert now.repeats
        return
    assert by_hand((now,)) <= by_hand(edit.after)
    if now.repeats and wanted.title == now.title:
        assert_kept(edit, today)
    assert_whole(edit)


@given(edits)
@settings(max_examples=100, deadline=None)
def test_this_and_following_keeps_what_was_held_moved_or_came_before(
    case: tuple[Activity, date, int, int, st.DataObject],
) -> None:
    now, today, at, shift, data = case
    given_days = all_days(now.first_day, now.rule)
    original = given_days[at % len(given_days)]
    edit = from_then_on(now, original, today, wanted_of(now, original, shift, data), NEW)
    if edit is None:
        return
    assert by_hand((now,)) <= by_hand(edit.after)
    assert_kept(edit, today)
    before = {where(one) for one in dates((now,)) if one.original < original}
    assert before <= {where(one) for one in dates(edit.after)}
    assert_whole(edit)


def assert_kept(edit: Edit, today: date) -> None:
    """Every date that was held is there as it was (the edit may put more into the past)."""
    assert not Counter(held(edit.before, today)) - Counter(held(edit.after, today))


def assert_whole(edit: Edit) -> None:
    """Every activity stands for itself: changes in order, one a date, and the days it says it has."""
    for one in edit.after:
        originals = [change.original for change in one.changes]
        assert originals == sorted(set(originals))
        assert one.first_day == all_days(one.first_day, one.rule)[0]
    assert len({one.id for one in edit.after}) == len(edit.after)
    keys = [one.key for one in dates(edit.after)]
    assert len(keys) == len(set(keys))
    assert edit.turned.turned == edit


@given(activities(), days, st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_cut_series_has_its_past_and_nothing_else(now: Activity, today: date, moved_too: bool) -> None:
    left = cut(now, today, today, moved_too=moved_too)
    after = () if left is None else (left,)
    assert held((now,), today) == held(after, today)
    ahead = [one for one in dates(after) if one.day >= today and not one.cancelled]
    if moved_too:
        assert ahead == []
    else:
        moved = {one.original for one in now.changes if one.day is not None}
        assert all(one.original < today and one.original in moved for one in ahead)
    if left is not None:
        assert cut(left, today, today, moved_too=moved_too) in (left, replace(left, rule=""))


@given(activities(), st.integers(0, 30))
def test_a_change_that_is_taken_back_leaves_the_series_as_it_was(now: Activity, at: int) -> None:
    given_days = all_days(now.first_day, now.rule)
    bare = without_change(now, given_days[at % len(given_days)])
    original = given_days[at % len(given_days)]
    changed = with_change(bare, DateChange(original, ChangeState.CANCELLED, "sygdom"))
    assert changed.change_of(original) is not None
    assert without_change(changed, original) == bare
    assert with_change(changed, DateChange(original, ChangeState.CANCELLED, "sygdom")) == changed


@given(days, st.integers(0, 20), st.integers(-6, 6), st.sampled_from([1, 2]))
def test_a_series_on_another_weekday_has_as_many_dates(
    first: date, more: int, shift: int, weeks: int
) -> None:
    last = first + timedelta(weeks=weeks * more)
    rule = every_week(first, last, weeks=weeks)
    after = first + timedelta(days=shift)
    moved = all_days(after, moved_rule(rule, first, after))
    assert [day - timedelta(days=shift) for day in moved][: more + 1] == list(all_days(first, rule))
    assert len(moved) == more + 1 + (shift < 0 and weeks * 7 <= -shift)


@pytest.mark.parametrize(
    ("rule", "before", "after", "moved"),
    [
        ("", (2026, 11, 24), (2026, 11, 25), ""),
        ("FREQ=WEEKLY;UNTIL=20270101;BYDAY=TU", (2026, 11, 24), (2026, 11, 23),
         "FREQ=WEEKLY;UNTIL=20270101;BYDAY=MO"),
        ("FREQ=WEEKLY;UNTIL=20270101;BYDAY=TU,TH", (2026, 11, 24), (2026, 11, 23),
         "FREQ=WEEKLY;UNTIL=20270101;BYDAY=MO,TH"),
        ("FREQ=MONTHLY;UNTIL=20270101;BYDAY=2TU", (2026, 11, 10), (2026, 11, 4),
         "FREQ=MONTHLY;UNTIL=20270101;BYDAY=1WE"),
        ("FREQ=MONTHLY;UNTIL=20270101;BYDAY=2TU", (2026, 11, 10), (2026, 11, 30),
         "FREQ=MONTHLY;UNTIL=20270121;BYDAY=-1MO"),
        ("FREQ=MONTHLY;UNTIL=20270101;BYMONTHDAY=10", (2026, 11, 10), (2026, 11, 4),
         "FREQ=MONTHLY;UNTIL=20270101;BYMONTHDAY=4"),
        ("FREQ=MONTHLY;UNTIL=20270101;BYDAY=TU;BYSETPOS=2", (2026, 11, 10), (2026, 11, 4),
         "FREQ=MONTHLY;UNTIL=20270101;BYDAY=WE;BYSETPOS=1"),
        ("FREQ=YEARLY;UNTIL=20290101;BYMONTH=11;BYDAY=2TU", (2026, 11, 10), (2026, 10, 7),
         "FREQ=YEARLY;UNTIL=20290101;BYMONTH=10;BYDAY=1WE"),
    ],
)  # fmt: skip
def test_the_rule_follows_its_date(
    rule: str, before: tuple[int, int, int], after: tuple[int, int, int], moved: str
) -> None:
    assert moved_rule(rule, date(*before), date(*after)) == moved


def test_a_date_that_was_moved_does_not_come_a_second_time_in_another_rhythm() -> None:
    """The second Tuesday becomes the second Wednesday; December's meeting stays on its Thursday, alone."""
    first = date(2026, 11, 10)
    talk = Activity(NEW, "Talk", ActivityKind.THEME, "K", "Huset", first, 600, 60,
                    every_month(first, date(2027, 2, 28)))  # fmt: skip
    talk = with_change(talk, DateChange(date(2026, 12, 8), ChangeState.MOVED, day=date(2026, 12, 10)))
    wednesday = date(2026, 11, 11)
    edit = whole(
        talk, replace(talk, first_day=wednesday, rule=moved_rule(talk.rule, first, wednesday)), MONDAY, NEW
    )
    assert edit is not None
    assert [(one.day.month, one.day.day) for one in dates(edit.after)] == [
        (11, 11),
        (12, 10),
        (1, 13),
        (2, 10),
    ]
    assert until_of(edit.after[0].rule) == date(2027, 3, 1)
