"""What is kept before anybody asks: everything an ordinary look would count, nothing that is not over, again
after a late entry, and never while somebody else writes."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus import clock
from familiehus.errors import EnvironmentFault, NotAllowed
from familiehus.queries.statistics.tallies import Piece, tallied
from familiehus.services.contacts import RegisterContact, RemoveContact, register_contact, remove_contact
from familiehus.services.kept_tallies import keep_piece, wanting, wanting_of
from familiehus.services.true_figures import statistics_for
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Period, PeriodKind, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()
OCTOBER = date(2026, 10, 5)
FIRST = date(2024, 2, 20)


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


@pytest.fixture
def cupboard(house: RealHouse) -> Iterator[Cupboard]:
    with clock.frozen(NOW), house.open() as opened:
        for day in (FIRST, date(2025, 8, 14), OCTOBER, TODAY - timedelta(days=1), TODAY):
            register(opened, facts(day, count=3))
        yield opened


def keep_all(cupboard: Cupboard) -> list[str]:
    found = wanting(cupboard)
    for piece in found:
        keep_piece(cupboard, piece)
    return [piece.stretch for piece in found]


def ordinary() -> list[Period]:
    """This week, and every month, quarter and year from the first contact until now."""
    found = [Period.of(PeriodKind.WEEK, TODAY)]
    for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR):
        period = Period.of(kind, TODAY)
        while period.last >= FIRST:
            found.append(period)
            period = period.before
    return found


def test_afterwards_no_ordinary_look_counts_a_day_that_is_over(cupboard: Cupboard) -> None:
    def cold(period: Period) -> list[Piece]:
        return [piece for piece in wanting_of(cupboard, period) if piece.last >= FIRST]

    assert all(cold(period) for period in ordinary())
    keep_all(cupboard)
    assert wanting(cupboard) == ()
    assert [period for period in ordinary() if cold(period)] == []


def test_what_is_looked_at_first_is_kept_first(cupboard: Cupboard) -> None:
    found = keep_all(cupboard)
    months = [one for one in found if len(one) == len("2026-10")]
    assert months == sorted(months, reverse=True)
    assert (months[0], months[-1], len(months)) == ("2026-10", "2024-02", 33)
    assert found[:13] == months[:13], "the series of every look"
    days = found[13 : len(found) - (33 - 13)]
    assert all(len(one) == len("2026-11-18") for one in days)
    assert days == sorted(days, reverse=True)
    assert days[0] == "2026-11-18", "not today: it is not over"


def test_figures_are_the_same_before_while_and_after(cupboard: Cupboard) -> None:
    periods = ordinary()
    true = [statistics_for(cupboard, period) for period in periods]
    found = wanting(cupboard)
    for piece in found[::2]:
        keep_piece(cupboard, piece)
    assert [statistics_for(cupboard, period) for period in periods] == true
    keep_all(cupboard)
    assert [statistics_for(cupboard, period) for period in periods] == true


def test_a_late_entry_and_a_correction_are_wanted_again(cupboard: Cupboard) -> None:
    keep_all(cupboard)
    late = register(cupboard, facts(OCTOBER))
    assert [piece.stretch for piece in wanting(cupboard)] == ["2026-10", "2026-10-05"]
    keep_all(cupboard)
    with cupboard.read() as session:
        assert tallied(session, date(2026, 10, 1), date(2026, 10, 31), TODAY).total() == 4
    with cupboard.write() as uow:
        remove_contact(uow, RemoveContact(OCTOBER, late))
    assert [piece.stretch for piece in wanting(cupboard)] == ["2026-10", "2026-10-05"]
    keep_all(cupboard)
    with cupboard.read() as session:
        assert tallied(session, date(2026, 10, 1), date(2026, 10, 31), TODAY).total() == 3


def test_todays_contacts_want_nothing(cupboard: Cupboard) -> None:
    keep_all(cupboard)
    register(cupboard, facts(TODAY))
    assert wanting(cupboard) == ()


def test_at_midnight_the_day_and_the_month_that_ended_are_wanted(cupboard: Cupboard) -> None:
    keep_all(cupboard)
    with clock.frozen(datetime.fromisoformat("2026-12-01 00:01")):
        found = [piece.stretch for piece in wanting(cupboard)]
        assert found[0] == "2026-11"
        assert "2026-11-30" in found, "a day of this week"
        assert "2026-12-01" not in found


def test_an_empty_house_wants_nothing_of_the_past(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open() as cupboard:
        assert [one for one in keep_all(cupboard) if len(one) == len("2026-10")] == []
        assert statistics_for(cupboard, Period.parse("2026")).contacts.total.now == 0


def test_while_somebody_else_writes_it_is_left_for_later(house: RealHouse, cupboard: Cupboard) -> None:
    """An import holds the house for seconds: what the window asks for must not wait behind a comfort."""
    piece = Piece("2026-10", date(2026, 10, 1), date(2026, 10, 31))
    with house.open(Role.RECEPTION) as other, other.write() as uow:
        register_contact(uow, RegisterContact(uuid4(), facts(OCTOBER)))
        uow.session.connection()  # holds the house
        begun = clock.monotonic()
        with pytest.raises(EnvironmentFault) as refused:
            keep_piece(cupboard, piece)
        assert refused.value.code == "database_busy"
        assert clock.monotonic() - begun < 5, "a person would wait 15 seconds"
    keep_piece(cupboard, piece)
    with cupboard.read() as session:
        assert tallied(session, piece.first, piece.last, TODAY).total() == 4
    register(
        cupboard, facts(OCTOBER)
    )  # the next one is as patient as ever: the connection goes back as it was
    with cupboard.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA busy_timeout").scalar() == 15_000


def test_whoever_has_no_business_at_the_desk_keeps_nothing(house: RealHouse) -> None:
    with clock.frozen(NOW), house.open(Role.ADMIN) as cupboard:
        with pytest.raises(NotAllowed):
            wanting(cupboard)
        with pytest.raises(NotAllowed):
            keep_piece(cupboard, Piece("2026-10-05", OCTOBER, OCTOBER))
