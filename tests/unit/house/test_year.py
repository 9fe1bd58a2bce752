"""The days of a year: what they are to a place, and what is suggested."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from familiehus.calendar.opening import EVERYWHERE, HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.ui.house.closing_ideas import closing_ideas
from familiehus.ui.house.special_runs import dated_span, runs_of, weeks_in_words, whole_weeks
from familiehus.ui.house.year_marks import DayMark, Mark, year_marks

TODAY = date(2026, 11, 22)
SUMMER = [SpecialDay(date(2026, 7, 13) + timedelta(days=n), "", True, "sommerlukket") for n in range(14)]
HOURS = tuple(HoursRow("Huset", date(2026, 1, 1), OpenFor.DOOR, day, 540, 930) for day in range(1, 6))
NAMES = {"Huset": "Huset", "Bibliotek": "Stege Bibliotek"}


def _marks(*special: SpecialDay, place: str = EVERYWHERE) -> dict[date, DayMark]:
    days = HouseDays(hours=HOURS, special=special)
    return {one.day: one for one in year_marks(days, place, 2026, NAMES)}


def test_every_day_of_the_year_is_something() -> None:
    marks = _marks(place="Huset")
    assert len(marks) == 365
    assert marks[date(2026, 3, 2)].spoken == "mandag 2. marts, uge 10: åbent 9–15.30"
    assert marks[date(2026, 3, 1)].spoken == "søndag 1. marts, uge 9: lukket som hver søndag"
    assert marks[date(2026, 12, 25)].spoken == "fredag 25. december, uge 52: helligdag: Juledag"
    assert marks[date(2026, 12, 24)].mark is Mark.IDEA


def test_a_special_day_wins_over_the_holiday() -> None:
    open_day = SpecialDay(date(2026, 5, 14), "", False, "rundvisning", 600, 720)
    marks = _marks(open_day, *SUMMER)
    assert marks[open_day.day].words == "åbent 10–12: rundvisning"
    assert {marks[one.day].mark for one in SUMMER} == {Mark.CLOSED}


def test_the_whole_house_sees_that_something_is_special_at_one_place() -> None:
    library = SpecialDay(date(2026, 12, 8), "Bibliotek", True, "flytter")
    assert (
        _marks(library)[library.day].spoken == "tirsdag 8. december, uge 50: Stege Bibliotek lukket: flytter"
    )
    assert _marks(library)[library.day].mark is Mark.SOMEWHERE
    assert _marks(library, place="Huset")[library.day].mark is Mark.OPEN
    assert _marks(library, place="Bibliotek")[library.day].mark is Mark.CLOSED


def test_days_in_a_row_that_are_alike_are_one_line() -> None:
    (run,) = runs_of(SUMMER)
    assert (run.first, run.last) == (date(2026, 7, 13), date(2026, 7, 26))
    assert whole_weeks(run.first, run.last)
    assert weeks_in_words(run.first, run.last) == "uge 29–30"
    assert run.days == tuple(SUMMER)


_special = st.builds(
    SpecialDay,
    st.dates(date(2026, 7, 1), date(2026, 7, 20)),
    st.sampled_from(["", "Huset", "Bibliotek"]),
    st.just(True),
    st.sampled_from(["ferie", "kursus"]),
)


@given(st.lists(_special, unique_by=lambda one: (one.day, one.place)))
def test_the_lines_hold_the_same_days(special: list[SpecialDay]) -> None:
    runs = runs_of(special)
    assert sorted((one.day, one.place, one.reason) for run in runs for one in run.days) == sorted(
        (one.day, one.place, one.reason) for one in special
    )
    for one, other in pairwise(runs):
        assert one.first <= other.first


def test_the_days_many_houses_close_are_suggested_once() -> None:
    days = HouseDays(hours=HOURS)
    ideas = closing_ideas(days, "Huset", 2027, TODAY)
    assert [(str(one.day), one.reason, one.likely) for one in ideas] == [
        ("2027-05-07", "Klemmedag", False),
        ("2027-12-24", "Juleaftensdag", True),
        ("2027-12-31", "Nytårsaften", True),
    ]
    closed = SpecialDay(date(2027, 12, 24), "", True, "jul")
    left = closing_ideas(HouseDays(hours=HOURS, special=(closed,)), "Huset", 2027, TODAY)
    assert date(2027, 12, 24) not in [one.day for one in left]
    assert [one.reason for one in closing_ideas(days, "Huset", 2026, TODAY)] == [
        "Juleaftensdag",
        "Nytårsaften",
    ]
    assert closing_ideas(days, "Huset", 2025, TODAY) == ()


def test_a_year_is_said_only_where_it_is_another() -> None:
    assert dated_span(date(2026, 12, 24), date(2026, 12, 31), TODAY) == "24.–31. december"
    assert dated_span(date(2027, 7, 19), date(2027, 8, 1), TODAY) == "19. juli – 1. august 2027"
    assert dated_span(date(2026, 12, 21), date(2027, 1, 3), TODAY) == "21. december – 3. januar 2027"
