"""What stands beside a period: only what is published, on the same ground, and nothing left unsaid."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.figures import PeriodComparison, PeriodFigures
from familiehus.services.areas import AreaPlan, DrawAreas, draw_areas
from familiehus.services.days import CloseDay, close_day
from familiehus.services.publishing import preview
from familiehus.storage.cupboard import Cupboard
from familiehus.values import DaysCounted, Period, Returning
from tests.helpers.cupboards import facts, new_house
from tests.helpers.publishing_house import decide_here, published, put

OCTOBER = Period.parse("2026-10")


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cupboard]:
    decide_here(monkeypatch)
    now = clock.frozen(datetime.fromisoformat("2026-11-20T13:05"))
    with now, new_house(tmp_path).open() as cupboard:
        yield cupboard


def compared(figures: PeriodFigures, period: Period) -> dict[str, PeriodComparison]:
    return {one.table_id: one for one in figures.comparisons if one.period == period}


def test_the_month_stands_beside_the_month_before_and_last_year(house: Cupboard) -> None:
    put(
        house,
        [
            facts(date(2025, 10, 7), count=20),
            facts(date(2026, 9, 8), count=30),
            facts(date(2026, 10, 6), count=40),
            facts(date(2026, 11, 3), count=50),
        ],
    )
    published(house, "2025-10")
    published(house, "2026-09")
    figures = preview(house, OCTOBER)
    assert figures.tables[0].total == 40
    assert compared(figures, OCTOBER.before)["contacts.total"].total == 30
    assert compared(figures, OCTOBER.year_before)["contacts.total"].total == 20
    assert figures.history.months[0] == OCTOBER.year_before.months[0]
    assert figures.history.months[-1] == OCTOBER.months[0]
    assert (figures.history.totals[0], figures.history.totals[-2:]) == (20, (30, 40))
    assert set(figures.history.totals[1:-2]) == {None}, "not published is not zero"
    assert figures.complete
    assert figures.areas[1] == ("Møn", ("4780", "4791", "4792"))


def test_what_is_not_published_is_not_compared(house: Cupboard) -> None:
    put(house, [facts(date(2026, 9, 8), count=30), facts(date(2026, 10, 6), count=40)])
    figures = preview(house, OCTOBER)
    assert figures.comparisons == ()
    assert figures.history.months == OCTOBER.months


def test_a_year_stands_beside_the_one_before_once(house: Cupboard) -> None:
    put(house, [facts(date(2024, 3, 5), count=20), facts(date(2025, 4, 8), count=30)])
    published(house, "2024")
    year = published(house, "2025")
    assert [one.table_id for one in year.comparisons].count("contacts.total") == 1
    assert compared(year, Period.parse("2024"))["contacts.postnummer"].values == (20,)


def test_a_month_without_anybody_looks_like_a_month_of_too_few(house: Cupboard) -> None:
    """Where a 0 is printed, nothing printed would mean somebody."""
    with house.write() as uow:
        close_day(uow, CloseDay(date(2026, 9, 8), "Huset", 0))
    put(house, [facts(date(2026, 10, 6), count=40)])
    september = published(house, "2026-09")
    figures = preview(house, OCTOBER)
    assert (september.tables[0].rows, september.tables[0].total) == ((), None)
    assert compared(figures, OCTOBER.before)["contacts.total"].total is None
    assert "contacts.channel" not in compared(figures, OCTOBER.before)
    assert figures.history.totals == (40,)
    assert figures.days == DaysCounted(22, 0, figures.days.missing)


def test_a_total_of_too_few_families_is_unsaid_in_the_history_too(house: Cupboard) -> None:
    """Twelve contacts, nine of them the same families again: three families are too few, and wait."""
    put(
        house,
        [
            facts(date(2026, 9, 8), count=3),
            facts(date(2026, 9, 9), count=9, returning=Returning.FOER),
            facts(date(2026, 10, 6), count=40),
        ],
    )
    september = published(house, "2026-09")
    figures = preview(house, OCTOBER)
    assert september.tables[0].total is None
    assert [table for table in september.tables if table.id != "contacts.total" and table.total] == []
    assert figures.history.totals == (52,)
    assert compared(figures, OCTOBER.before)["contacts.total"].total is None
    assert compared(figures, OCTOBER.before)["contacts.total"].values == (None,)


def test_areas_are_only_compared_where_they_are_the_same_ground(house: Cupboard) -> None:
    redrawn = (
        AreaPlan("Vordingborg", ("4760", "4750")),
        AreaPlan("Møn", ("4780", "4791", "4792")),
        AreaPlan("Mern", ("4735",)),
    )
    numbers = ("4760", "4780", "4735", "4800")
    put(house, [facts(date(2026, 12, 1), postnummer=number, count=10) for number in numbers])
    with clock.frozen(datetime.fromisoformat("2026-12-20T12:00")), house.write() as uow:
        draw_areas(uow, DrawAreas(redrawn))
    put(house, [facts(date(2027, 1, 5), postnummer=number, count=10) for number in numbers])
    published(house, "2026-12")
    january = published(house, "2027-01")
    table = next(one for one in january.tables if one.id == "contacts.area")
    before = compared(january, Period.parse("2026-12"))
    values = dict(zip((row.label for row in table.rows), before["contacts.area"].values, strict=True))
    assert {row.label: row.value for row in table.rows} == dict.fromkeys(
        ("Vordingborg", "Møn", "Mern", "Udenbys"), 10
    )
    assert values == {"Vordingborg": None, "Møn": 10, "Mern": None, "Udenbys": None}
    assert before["contacts.area"].total == 40
    assert before["contacts.channel"].values == (40,)


def test_a_year_keeps_the_areas_that_it_began_to_be_published_with(house: Cupboard) -> None:
    """Should a year's areas be drawn anew all the same, what is printed of it must not contradict itself."""
    put(house, [facts(date(2026, 9, 8), postnummer="4780", count=30)])
    september = published(house, "2026-09")
    with clock.frozen(datetime.fromisoformat("2026-11-20T13:05")), house.write() as uow:
        uow.session.connection().exec_driver_sql("UPDATE area SET name = 'Stege' WHERE name = 'Møn'")
        uow.commit()
    put(house, [facts(date(2026, 10, 6), postnummer="4780", count=40)])
    october = published(house, "2026-10", "2026-11-20")
    assert october.areas == september.areas
    assert [row.label for row in next(t for t in october.tables if t.id == "contacts.area").rows] == ["Møn"]


def test_a_running_month_says_so(house: Cupboard) -> None:
    put(house, [facts(date(2026, 11, 3), count=12)])
    running = preview(house, Period.parse("2026-11"))
    assert (running.complete, running.made_on) == (False, date(2026, 11, 20))
    assert running.days.open_days == 13, "from the first contact to yesterday"
