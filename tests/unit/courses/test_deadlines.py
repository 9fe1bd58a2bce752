"""How long an offer waits, against a colleague who counts every minute with a calendar in hand."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.courses.deadlines import answer_by

PLACE = "Huset"
LONG_AGO = date(2000, 1, 1)
_DOOR, _PHONE = OpenFor.DOOR, OpenFor.PHONE
at = datetime.fromisoformat


def weekdays(start: int = 9, end: int = 15, *, phone: tuple[int, int] | None = None) -> HouseDays:
    """Monday to Friday from ``start`` to ``end`` o'clock."""
    rows = [HoursRow(PLACE, LONG_AGO, _DOOR, day, start * 60, end * 60) for day in range(1, 6)]
    if phone is not None:
        rows += [HoursRow(PLACE, LONG_AGO, _PHONE, day, phone[0] * 60, phone[1] * 60) for day in range(1, 6)]
    return HouseDays(hours=tuple(rows))


@pytest.mark.parametrize(
    ("offered", "ends"),
    [
        ("2026-11-23 09:30", "2026-11-25 09:30"),  # Monday to Wednesday
        ("2026-11-23 09:30:01", "2026-11-25 09:31"),  # never a second less than was promised
        ("2026-11-26 14:00", "2026-11-30 14:00"),  # Thursday, Friday, and Monday
        ("2026-11-23 20:00", "2026-11-26 09:00"),  # in the evening: the next morning it is open
        ("2026-11-23 07:00", "2026-11-25 09:00"),
        ("2026-11-23 00:00", "2026-11-25 09:00"),
        ("2026-11-23 15:00", "2026-11-25 15:00"),  # the last minute of the day is opening time
        ("2026-04-01 14:00", "2026-04-08 14:00"),  # over Easter
        ("2026-12-23 10:00", "2026-12-28 10:00"),  # over Christmas
        ("2026-03-27 10:00", "2026-03-31 10:00"),  # the clock goes forward on the Sunday
        ("2026-10-23 10:00", "2026-10-27 10:00"),  # and back
    ],
)
def test_two_days_of_a_house_with_ordinary_hours(offered: str, ends: str) -> None:
    assert answer_by(at(offered), 48, weekdays(), PLACE) == at(ends)


def test_over_the_summer_closing_the_seat_is_still_theirs() -> None:
    first = date(2026, 7, 13)
    closed = tuple(SpecialDay(first + timedelta(days=n), "", True, "sommerlukket") for n in range(21))
    days = HouseDays(hours=weekdays().hours, special=closed)
    assert answer_by(at("2026-07-10 11:00"), 48, days, PLACE) == at("2026-08-04 11:00")


def test_the_phone_is_a_way_to_answer() -> None:
    days = HouseDays(hours=tuple(HoursRow(PLACE, LONG_AGO, _PHONE, day, 480, 600) for day in range(1, 6)))
    assert answer_by(at("2026-11-23 14:00"), 24, days, PLACE) == at("2026-11-25 08:00")
    assert answer_by(at("2026-11-23 09:00"), 24, days, PLACE) == at("2026-11-24 09:00")


def test_a_house_without_hours_has_its_weekdays() -> None:
    assert answer_by(at("2026-11-27 16:05"), 48, HouseDays(), PLACE) == at("2026-12-01 16:05")


def test_a_house_that_never_opens_again_ends_all_the_same() -> None:
    assert answer_by(at("2026-11-27 16:00"), 48, HouseDays(weekdays=""), PLACE) > at("2027-01-01 00:00")


_span = st.tuples(st.integers(0, 1380), st.integers(1, 60)).map(lambda one: (one[0], one[0] + one[1]))
_row = st.tuples(st.integers(1, 7), st.sampled_from([_DOOR, _PHONE]), _span)
_special = st.tuples(st.integers(0, 20), st.sampled_from(["closed", "own hours"]), _span)
_START = at("2026-03-23 00:00")


@st.composite
def _houses(draw: st.DrawFn) -> HouseDays:
    rows = draw(st.lists(_row, max_size=6))
    special = {day: (what, span) for day, what, span in draw(st.lists(_special, max_size=6))}
    return HouseDays(
        weekdays="12345",
        hours=tuple(HoursRow(PLACE, LONG_AGO, what, day, *span) for day, what, span in rows),
        special=tuple(
            SpecialDay(_START.date() + timedelta(days=n), PLACE, True, "lukket")
            if what == "closed"
            else SpecialDay(_START.date() + timedelta(days=n), PLACE, False, "anderledes", *span)
            for n, (what, span) in special.items()
        ),
    )


def _counted_by_hand(now: datetime, hours: int, days: HouseDays) -> datetime:
    minute = timedelta(minutes=1)
    moment = now if not now.second else now.replace(second=0) + minute
    left = hours * 60
    while left:
        left -= days.is_open(PLACE, moment.date())
        moment += minute
    while not _is_opening_time(moment, days):
        moment += minute
    return moment


def _is_opening_time(moment: datetime, days: HouseDays) -> bool:
    if not days.is_open(PLACE, moment.date()):
        return False
    state = days.state(PLACE, moment.date())
    spans, minute = (*state.door, *state.phone), moment.hour * 60 + moment.minute
    return not spans or any(span.start <= minute <= span.end for span in spans)


@settings(max_examples=60, deadline=None)
@given(_houses(), st.integers(0, 6 * 1440), st.integers(0, 59), st.integers(1, 50))
def test_it_is_the_first_opening_minute_when_the_hours_are_over(
    days: HouseDays, minutes: int, seconds: int, hours: int
) -> None:
    now = _START + timedelta(minutes=minutes, seconds=seconds)
    ends = answer_by(now, hours, days, PLACE)
    assert ends == _counted_by_hand(now, hours, days)
    assert days.is_open(PLACE, ends.date())
    assert _is_opening_time(ends, days)
    assert ends - now >= timedelta(hours=hours)


@given(_houses(), st.integers(0, 6 * 1440), st.integers(0, 600), st.integers(1, 50))
def test_who_is_asked_later_never_has_to_answer_earlier(
    days: HouseDays, minutes: int, later: int, hours: int
) -> None:
    now = _START + timedelta(minutes=minutes)
    assert answer_by(now, hours, days, PLACE) <= answer_by(now + timedelta(minutes=later), hours, days, PLACE)
