"""What is in the way, against a naive look at every minute; free rooms; opening hours; the wall clock."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.calendar.activity import (
    Activity,
    ActivityKind,
    ChangeState,
    DateChange,
    Room,
    clock_span,
    clock_time,
)
from familiehus.calendar.conflicts import (
    ConflictKind,
    conflicts_between,
    conflicts_of,
    free_rooms,
    unexplained,
)
from familiehus.calendar.occurrences import occurrence_at, occurrences, occurrences_of, skipped
from familiehus.calendar.opening import EVERYWHERE, HoursRow, HouseDays, OpenFor, Span, SpecialDay, joined
from familiehus.calendar.recurrence import all_days, every_week
from familiehus.calendar.week import Week
from tests.unit.calendar.calendar_strategies import PEOPLE, ROOMS, activities, days

TUESDAY = date(2026, 11, 24)
OPEN = HouseDays("1234567")
NAMES = {**dict.fromkeys(ROOMS, "Rum"), **dict.fromkeys(PEOPLE, "Kollega")}

many = st.lists(activities(), max_size=4).map(
    lambda found: [replace(one, id=UUID(int=500 + number)) for number, one in enumerate(found)]
)
closings = st.lists(days, max_size=30, unique=True).map(
    lambda found: HouseDays(
        "12345", special=tuple(SpecialDay(day, EVERYWHERE, True, "Ferie") for day in found)
    )
)


@given(many, closings)
@settings(max_examples=100, deadline=None)
def test_conflicts_are_those_of_a_naive_look(found: list[Activity], house: HouseDays) -> None:
    all_dates = occurrences_of(found, house, date.min, date.max)
    told = {(one.kind, one.day, one.other) for one in conflicts_between(all_dates, all_dates, house, NAMES)}
    naive = set()
    for one in all_dates:
        for other in all_dates:
            if one.key == other.key or one.cancelled or other.cancelled or one.day != other.day:
                continue
            if not set(range(one.start, one.end)) & set(range(other.start, other.end)):
                continue
            if set(one.rooms) & set(other.rooms):
                naive.add((ConflictKind.ROOM, one.day, other.key))
            if set(one.people) & set(other.people):
                naive.add((ConflictKind.PERSON, one.day, other.key))
    both = {ConflictKind.ROOM, ConflictKind.PERSON}
    assert {one for one in told if one[0] in both} == naive
    closed = {
        one.day for one in all_dates if not one.cancelled and house.closed("Huset", one.day) is not None
    }
    assert {day for kind, day, _ in told if kind not in both} == closed
    assert all(one.day in closed for one in all_dates if not one.cancelled and one.day in closed)


@given(many)
@settings(max_examples=25, deadline=None)
def test_nothing_is_told_twice_and_what_has_a_reason_is_not_asked(found: list[Activity]) -> None:
    all_dates = occurrences_of(found, OPEN, date.min, date.max)
    alone = [one for one in all_dates if one.reason]
    assert unexplained(alone, all_dates, OPEN, NAMES) == ()
    names = {member: str(member) for member in NAMES}
    for one in all_dates:
        told = conflicts_between([one], all_dates, OPEN, names)
        assert len(told) == len(set(told))


@given(activities(), closings)
@settings(max_examples=100, deadline=None)
def test_a_date_takes_place_or_is_skipped_or_was_changed(now: Activity, house: HouseDays) -> None:
    dates = list(occurrences(now, house, date.min, date.max))
    left_out = list(skipped(now, house, date.min, date.max))
    assert {one.original for one in dates} | {one.day for one in left_out} >= set(
        all_days(now.first_day, now.rule)
    )
    assert not {one.original for one in dates} & {one.day for one in left_out}
    for one in left_out:
        assert house.closed(now.place, one.day) == one.closed
    for one in dates:
        if one.change is None and now.repeats:
            assert house.closed(now.place, one.day) is None
    middle = now.first_day + timedelta(days=40)
    parts = [
        *occurrences(now, house, date.min, middle),
        *occurrences(now, house, middle + timedelta(days=1), date.max),
    ]
    assert sorted(map(repr, parts)) == sorted(map(repr, dates)), "a period is a piece of the whole"


@pytest.mark.parametrize("first", [date(2026, 3, 24), date(2026, 10, 20)])
def test_summer_time_changes_nothing_on_the_wall(first: date) -> None:
    cafe = Activity(UUID(int=1), "Café", ActivityKind.CAFE, "K", "Huset", first, 600, 120,
                    every_week(first, first + timedelta(days=14)))  # fmt: skip
    found = list(occurrences(cafe, OPEN, date.min, date.max))
    assert [(one.start, one.end) for one in found] == [(600, 720)] * 3
    zone = ZoneInfo("Europe/Copenhagen")
    offsets = {
        datetime(one.day.year, one.day.month, one.day.day, 10, tzinfo=zone).utcoffset() for one in found
    }
    assert len(offsets) == 2, "the three weeks lie around the change"


def test_free_rooms_fit_the_seats_and_are_really_free() -> None:
    rooms = (
        Room(ROOMS[0], "Huset", "Stort", 30),
        Room(ROOMS[1], "Huset", "Lille", 6),
        Room(ROOMS[2], "Huset", "Mellem", 14),
        Room(UUID(int=4), "Huset", "Ukendt"),
        Room(UUID(int=5), "Huset", "Gammelt", 12, active=False),
        Room(UUID(int=6), "Biblioteket", "Læsesal", 12),
    )
    cafe = Activity(
        UUID(int=1), "Café", ActivityKind.CAFE, "K", "Huset", TUESDAY, 600, 120, rooms=(ROOMS[0],), seats=12
    )
    other = replace(cafe, id=UUID(int=2), rooms=(ROOMS[2],), start=700)
    wanted = occurrence_at(cafe, TUESDAY)
    assert [one.name for one in free_rooms(wanted, rooms, [occurrence_at(other, TUESDAY), wanted])] == [
        "Ukendt", "Stort", "Lille"
    ]  # fmt: skip
    later = occurrence_at(replace(other, start=720), TUESDAY)
    assert free_rooms(wanted, rooms, [later])[0].name in ("Mellem", "Ukendt")


def test_a_block_is_in_the_way_as_a_block_and_a_cancelled_one_is_not() -> None:
    cafe = Activity(
        UUID(int=1), "Café", ActivityKind.CAFE, "K", "Huset", TUESDAY, 600, 120, rooms=(ROOMS[0],)
    )
    block = replace(cafe, id=UUID(int=2), kind=ActivityKind.BLOCK, title="Maler", reason="maling")
    state = OPEN.state("Huset", TUESDAY)
    [found] = conflicts_of(
        occurrence_at(cafe, TUESDAY), [occurrence_at(block, TUESDAY)], state, {ROOMS[0]: "Rum"}
    )
    assert (found.kind, found.what, found.by, found.explained) == (ConflictKind.BLOCKED, "Rum", "Maler", True)
    gone = replace(block, changes=(DateChange(TUESDAY, ChangeState.CANCELLED, "regn"),))
    assert conflicts_of(occurrence_at(cafe, TUESDAY), [occurrence_at(gone, TUESDAY)], state, {}) == ()
    assert conflicts_of(occurrence_at(gone, TUESDAY), [occurrence_at(cafe, TUESDAY)], state, {}) == ()


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 200)), max_size=6))
def test_spans_that_meet_are_one(spans: list[tuple[int, int]]) -> None:
    found = [Span(start, start + long) for start, long in spans]
    one = list(joined(found))
    minutes = {minute for span in found for minute in range(span.start, span.end)}
    assert minutes == {minute for span in one for minute in range(span.start, span.end)}
    assert all(a.end < b.start for a, b in pairwise(one))


def test_the_place_has_the_last_word_and_a_special_day_beats_the_holiday() -> None:
    christmas = date(2026, 12, 25)
    hours = (HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, 5, 540, 720),
             HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, 5, 720, 900))  # fmt: skip
    special = (
        SpecialDay(TUESDAY, EVERYWHERE, True, "Ferie"),
        SpecialDay(TUESDAY, "Huset", False, "Åbent hus", 600, 780),
        SpecialDay(christmas, EVERYWHERE, False, "Julehygge", 600, 780),
    )
    house = HouseDays("12345", hours, special)
    assert house.closed("Biblioteket", TUESDAY) is not None
    assert house.state("Huset", TUESDAY).door == (Span(600, 780),)
    assert house.state("Huset", christmas).note == "Julehygge"
    friday = house.state("Huset", date(2026, 12, 4))
    assert friday.open_from_to(600, 840)
    assert not friday.open_from_to(600, 901)
    assert not house.is_open("Huset", date(2026, 12, 7))
    assert house.is_open("Biblioteket", date(2026, 12, 7)), "it has no hours of its own: the weekdays serve"


@pytest.mark.parametrize(
    ("week", "first", "last"),
    [("2026-W53", date(2026, 12, 28), date(2027, 1, 3)), ("2027-W1", date(2027, 1, 4), date(2027, 1, 10))],
)
def test_week_53_is_a_week(week: str, first: date, last: date) -> None:
    found = Week.parse(week)
    assert (found.first, found.last) == (first, last)
    assert Week.of(last) == found
    assert found.step(1).step(-1) == found


def test_a_week_53_that_is_none() -> None:
    with pytest.raises(ValueError, match="53"):
        Week.parse("2027-W53")


def test_clock_times_are_written_as_on_a_door() -> None:
    assert (clock_time(540), clock_time(570), clock_span(570, 660)) == ("9", "9.30", "9.30–11")
    assert clock_span(0, 1440) == "0–24"
