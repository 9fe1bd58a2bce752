"""The month on one sheet: week numbers, closed days, activities in short, for families and for the staff."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from familiehus import i18n
from familiehus.calendar.activity import Activity, ChangeState, DateChange
from familiehus.calendar.opening import SpecialDay
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.recurrence import every_week
from familiehus.reports.month_cells import column_shares, month_weeks
from familiehus.reports.month_overview import month_overview, overview_sheets
from familiehus.reports.paper_size import PaperSize
from familiehus.values import Month
from tests.unit.reports.page_reading import boxes, collisions, read
from tests.unit.reports.test_week_poster import in_order
from tests.unit.reports.week_periods import K, Plan, full_week, period, usual_week

BACK = timedelta(days=28)


def weekly(activities: tuple[Activity, ...]) -> list[Activity]:
    return [
        replace(one, first_day=one.first_day - BACK, rule=every_week(one.first_day - BACK, date(2027, 6, 30)))
        for one in activities
    ]


def month(activities: list[Activity], which: str = "2026-11", **more: object) -> CalendarPeriod:
    wanted = Month.parse(which)
    return period(activities, first=wanted.first, last=wanted.next.first - timedelta(days=1), **more)  # type: ignore[arg-type]


def test_weeks_have_their_numbers_and_days_their_activities() -> None:
    (text,) = read(month_overview(month(weekly(usual_week()))))
    assert in_order(text, "November 2026 i Familiernes Hus", "Mandag", "Søndag", "44", "45", "2", "9–11.30",
                    "46", "47", "48", "49", "30")  # fmt: skip
    assert text.count("Barselscafé") == 4
    assert text.count("Ammerådgivning") == 4


def test_a_month_that_ends_in_week_53() -> None:
    weeks = month_weeks(month([], "2026-12"), staff=False)
    assert [week.number for week, _ in weeks] == [49, 50, 51, 52, 53]
    assert [day.day.day for day in weeks[-1][1] if not day.outside] == [28, 29, 30, 31]


def test_closed_days_say_why() -> None:
    shut = SpecialDay(date(2026, 12, 23), "", True, "juleferie")
    (text,) = read(month_overview(month(weekly(usual_week()), "2026-12", special=[shut])))
    assert "Lukket: juleferie" in text
    assert "Lukket: juledag" in text


def test_what_is_cancelled_is_said_without_its_reason() -> None:
    gone = DateChange(date(2026, 11, 16), ChangeState.CANCELLED, "KANARIE")
    activities = [Plan()("Barselscafé", 0, 600, changes=(gone,))]
    (text,) = read(month_overview(month(activities)))
    assert "aflyst" in text
    assert "KANARIE" not in text


def test_families_read_nothing_internal_and_no_names() -> None:
    pdf = month_overview(month(weekly(usual_week())))
    text = " ".join(read(pdf))
    assert "Husmøde" not in text
    assert "Tryghedscirklen" not in text
    assert "Kanarie" not in text
    assert "personale" not in text
    assert "kanarie" not in str(PdfReader(io.BytesIO(pdf)).metadata).casefold()


def test_the_staff_read_rooms_and_people_and_that_it_is_theirs() -> None:
    (text,) = read(month_overview(month(weekly(usual_week())), staff=True))
    for words in ("Kun til personale", "Husmøde", "Tryghedscirklen", "Mette Kanarie", "Ammerum", "konflikt"):
        assert words in text


def test_an_empty_weekend_is_narrow() -> None:
    weeks = month_weeks(month(weekly(usual_week())), staff=False)
    assert column_shares(weeks) == (1, 1, 1, 1, 1, 0.5, 0.5)
    plan = Plan()
    weeks = month_weeks(month([plan("Loppemarked", 5, 600)]), staff=False)
    assert column_shares(weeks) == (1, 1, 1, 1, 1, 1, 0.5)


@pytest.mark.parametrize("which", ["2026-02", "2026-11", "2027-08"])
@pytest.mark.parametrize("many", [0, 10, 40, 100])
def test_nothing_overlaps_and_nothing_is_lost(which: str, many: int) -> None:
    start = date(2026, 1, 1)
    activities = [
        replace(one, title=f"Åben rådgivning og meget andet {at}.", kind=K.CAFE, for_families=True,
                first_day=one.first_day - timedelta(weeks=46), rule=every_week(start, date(2027, 12, 31)))
        for at, one in enumerate(full_week(many))
    ]  # fmt: skip
    activities = [replace(one, rule=every_week(one.first_day, date(2027, 12, 31))) for one in activities]
    for staff in (False, True):
        shown = month(activities, which, practice=True)
        sheets = overview_sheets(shown, staff=staff)
        words = "".join(text.words for sheet in sheets for text in sheet.texts).replace(" ", "")
        assert words.count("andet") == len(shown.occurrences)
        for sheet in sheets:
            assert collisions(sheet) == []
            assert all(one.left >= 20 and one.right <= sheet.wide - 20 and one.bottom < sheet.high
                       for one in boxes(sheet))  # fmt: skip


@pytest.mark.parametrize(("size", "wide"), [(PaperSize.A4, 841.89), (PaperSize.A3, 1190.6)])
def test_it_lies_down_and_is_the_same_every_time(size: PaperSize, wide: float) -> None:
    pdf = month_overview(month(weekly(usual_week())), size)
    assert float(PdfReader(io.BytesIO(pdf)).pages[0].mediabox.width) == pytest.approx(wide, abs=0.1)
    assert pdf == month_overview(month(weekly(usual_week())), size)


def test_it_is_danish_whatever_the_window_speaks() -> None:
    shown = month(weekly(usual_week()))
    danish = [month_overview(shown, staff=staff) for staff in (False, True)]
    i18n.install(lambda words: "§" + words)
    try:
        assert [month_overview(shown, staff=staff) for staff in (False, True)] == danish
    finally:
        i18n.install(None)
