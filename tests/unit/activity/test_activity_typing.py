"""Times and days as people write them for what is to come, and texts that hold a number to somebody."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.contact_traces import holds_mail, holds_phone
from familiehus.ui.activity.typed_time import DAY, read_span, written_span

SUNDAY = date(2026, 11, 22)
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9", (540, None)),
        ("930", (570, None)),
        ("0930", (570, None)),
        ("9.30", (570, None)),
        ("9:30", (570, None)),
        ("kl. 9", (540, None)),
        ("10-12", (600, 720)),
        ("kl. 10-12", (600, 720)),
        ("10–12.30", (600, 750)),
        ("9.30 til 11", (570, 660)),
        ("kl 930 til kl 11", (570, 660)),
        ("10 12", (600, 720)),
        ("20-24", (1200, 1440)),
    ],
)
def test_a_time_is_read(text: str, span: tuple[int, int | None]) -> None:
    assert read_span(text) == span


@pytest.mark.parametrize(
    "text", ["", "24", "25", "9.60", "12-10", "10-10", "abc", "9-", "10-12-14", "1" * 60, "²"]
)
def test_it_is_no_time(text: str) -> None:
    assert read_span(text) is None


@given(st.integers(0, DAY - 1), st.integers(1, DAY))
def test_what_is_shown_is_read_back(start: int, minutes: int) -> None:
    minutes = min(minutes, DAY - start)
    assert read_span(written_span(start, minutes)) == (start, start + minutes)


@given(st.text(max_size=50))
def test_no_text_breaks_the_readers(text: str) -> None:
    span = read_span(text)
    assert span is None or 0 <= span[0] < DAY
    day = read_coming_day(text, SUNDAY)
    assert day is None or isinstance(day, date)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i dag", SUNDAY),
        ("i morgen", date(2026, 11, 23)),
        ("I overmorgen", date(2026, 11, 24)),
        ("i går", date(2026, 11, 21)),
        ("torsdag", date(2026, 11, 26)),
        ("på torsdag", date(2026, 11, 26)),
        ("tor", date(2026, 11, 26)),
        ("søndag", date(2026, 11, 29)),
        ("24.11", date(2026, 11, 24)),
        ("2411", date(2026, 11, 24)),
        ("3.11", date(2026, 11, 3)),
        ("5.1", date(2027, 1, 5)),
        ("20.5", date(2027, 5, 20)),
        ("29.2", date(2028, 2, 29)),
        ("24. november", date(2026, 11, 24)),
        ("fredag den 4. december", date(2026, 12, 4)),
        ("24.11.2025", date(2025, 11, 24)),
        ("uge 49", date(2026, 11, 30)),
        ("torsdag uge 49", date(2026, 12, 3)),
        ("uge 2 onsdag", date(2027, 1, 13)),
        ("uge 53", date(2026, 12, 28)),
    ],
)
def test_a_day_to_come_is_read(text: str, day: date) -> None:
    assert read_coming_day(text, SUNDAY) == day


@pytest.mark.parametrize(
    "text", ["", "t", "32.1", "30.2", "uge 54", "snart", "torsdag i næste uge", "4" * 99]
)
def test_it_is_no_day(text: str) -> None:
    assert read_coming_day(text, SUNDAY) is None


@given(st.sampled_from(WEEKDAYS), st.dates(date(2000, 1, 10), date(2090, 1, 1)))
def test_a_bare_weekday_is_within_the_next_seven_days(name: str, today: date) -> None:
    found = read_coming_day(name, today)
    assert found is not None
    assert today < found <= today + timedelta(days=7)
    assert WEEKDAYS[found.weekday()] == name


@given(st.sampled_from(WEEKDAYS), st.integers(0, 400))
def test_beside_a_day_a_weekday_is_the_one_of_its_week(name: str, ahead: int) -> None:
    near = SUNDAY + timedelta(days=ahead)
    found = read_coming_day(name, SUNDAY, near)
    assert found is not None
    assert found >= SUNDAY
    assert found.isocalendar()[:2] == near.isocalendar()[:2] or near - timedelta(days=6) <= SUNDAY


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_full_date_comes_back(day: date) -> None:
    for written in (
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
        f"{day.day}/{day.month} {day.year}",
    ):
        assert read_coming_day(written, SUNDAY) == day


@pytest.mark.parametrize("text", ["ring 22334455", "22 33 44 55", "+45 22 33 44 55", "tlf. 0045 22334455"])
def test_a_phone_number_is_seen(text: str) -> None:
    assert holds_phone(text)


@pytest.mark.parametrize(
    "text", ["10.30-12.00", "24.11.2026", "2026-11-24", "uge 47 til 52", "0-12 måneder", "123456789012"]
)
def test_hours_and_dates_are_no_phone_numbers(text: str) -> None:
    assert not holds_phone(text)


def test_a_mail_address_is_seen() -> None:
    assert holds_mail("skriv til lone@huset.dk")
    assert not holds_mail("café @ huset")
