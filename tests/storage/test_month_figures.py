"""From counts to the month's figures: who may ask, which months are compared, and what stays unsaid."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.services.areas import AreaPlan, DrawAreas, draw_areas
from familiehus.services.days import CloseDay, close_day
from familiehus.services.importing import save_contacts
from familiehus.services.statistics import month_figures_for
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Comparison, ContactFacts, DaysCounted, Month, MonthFigures, Returning, Role
from tests.helpers.cupboards import RealHouse, facts, new_house

OCTOBER = Month(2026, 10)


@pytest.fixture(autouse=True)
def _november() -> Iterator[None]:
    with clock.frozen(datetime.fromisoformat("2026-11-20T13:05")):
        yield


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


def put(cupboard: Cupboard, *contacts: ContactFacts) -> None:
    with cupboard.write() as uow:
        for _ in save_contacts(uow.session, contacts):
            pass
        uow.commit()


def compared(figures: MonthFigures, month: Month) -> dict[str, Comparison]:
    return {one.table_id: one for one in figures.comparisons if one.month == month}


def test_the_month_stands_beside_the_month_before_and_last_year(house: RealHouse) -> None:
    with house.open() as cupboard:
        put(
            cupboard,
            facts(date(2025, 10, 7), count=20),
            facts(date(2026, 9, 8), count=30),
            facts(date(2026, 10, 6), count=40),
            facts(date(2026, 11, 3), count=50),
        )
        figures = month_figures_for(cupboard, OCTOBER)
    assert figures.tables[0].total == 40
    assert compared(figures, OCTOBER.before)["contacts.total"].total == 30
    assert compared(figures, OCTOBER.year_before)["contacts.total"].total == 20
    assert figures.history.months[0] == OCTOBER.year_before
    assert figures.history.months[-1] == OCTOBER
    assert (figures.history.totals[0], figures.history.totals[-2:]) == (20, (30, 40))
    assert set(figures.history.totals[1:-2]) == {None}, "nobody counted is not zero"
    assert figures.complete
    assert figures.areas[1] == ("Møn", ("4780", "4791", "4792"))


def test_months_before_anybody_counted_are_not_compared(house: RealHouse) -> None:
    with house.open() as cupboard:
        put(cupboard, facts(date(2026, 10, 6), count=40))
        figures = month_figures_for(cupboard, OCTOBER)
    assert figures.comparisons == ()
    assert figures.history.months == (OCTOBER,)


def test_a_month_of_closed_days_without_anybody_is_a_true_zero(house: RealHouse) -> None:
    with house.open() as cupboard:
        with cupboard.write() as uow:
            close_day(uow, CloseDay(date(2026, 9, 8), "Huset", 0))
        put(cupboard, facts(date(2026, 10, 6), count=40))
        figures = month_figures_for(cupboard, OCTOBER)
    assert compared(figures, OCTOBER.before)["contacts.total"].total == 0
    assert figures.history.totals == (0, 40)
    assert figures.days == DaysCounted(22, 0, figures.days.missing)


def test_a_total_of_too_few_families_is_unsaid_in_the_history_too(house: RealHouse) -> None:
    """Twelve contacts, nine of them the same families again: three families are too few."""
    with house.open() as cupboard:
        put(
            cupboard,
            facts(date(2026, 9, 8), count=3),
            facts(date(2026, 9, 9), count=9, returning=Returning.FOER),
            facts(date(2026, 10, 6), count=40),
        )
        figures = month_figures_for(cupboard, OCTOBER)
        september = month_figures_for(cupboard, OCTOBER.before)
    assert figures.history.totals == (None, 40)
    assert compared(figures, OCTOBER.before)["contacts.total"].total is None
    assert [table.total for table in september.tables] == [None]


def test_areas_are_only_compared_where_they_are_the_same_ground(house: RealHouse) -> None:
    redrawn = (
        AreaPlan("Vordingborg", ("4760", "4750")),
        AreaPlan("Møn", ("4780", "4791", "4792")),
        AreaPlan("Mern", ("4735",)),
    )
    numbers = ("4760", "4780", "4735", "4800")
    with house.open() as cupboard:
        put(cupboard, *(facts(date(2026, 12, 1), postnummer=number, count=10) for number in numbers))
        with clock.frozen(datetime.fromisoformat("2026-12-20T12:00")), cupboard.write() as uow:
            draw_areas(uow, DrawAreas(redrawn))
        put(cupboard, *(facts(date(2027, 1, 5), postnummer=number, count=10) for number in numbers))
        with clock.frozen(datetime.fromisoformat("2027-02-20T12:00")):
            january = month_figures_for(cupboard, Month(2027, 1))
    table = next(one for one in january.tables if one.id == "contacts.area")
    before = compared(january, Month(2026, 12))
    values = dict(zip((row.label for row in table.rows), before["contacts.area"].values, strict=True))
    assert {row.label: row.value for row in table.rows} == dict.fromkeys(
        ("Vordingborg", "Møn", "Mern", "Udenbys"), 10
    )
    assert values == {"Vordingborg": None, "Møn": 10, "Mern": None, "Udenbys": None}
    assert before["contacts.area"].total == 40
    assert before["contacts.channel"].values == (40,)


def test_a_running_month_says_so_and_a_coming_one_is_refused(house: RealHouse) -> None:
    with house.open() as cupboard:
        put(cupboard, facts(date(2026, 11, 3), count=12))
        running = month_figures_for(cupboard, Month(2026, 11))
        assert (running.complete, running.made_on) == (False, date(2026, 11, 20))
        assert running.days.open_days == 13, "from the first contact to yesterday"
        with pytest.raises(UserError, match="month_in_future"):
            month_figures_for(cupboard, Month(2026, 12))


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR, Role.ADMIN])
def test_only_the_leader_sees_the_figures(house: RealHouse, role: Role) -> None:
    with house.open(role) as cupboard, pytest.raises(NotAllowed):
        month_figures_for(cupboard, OCTOBER)
