"""Which month a leader most likely wants, and where counting began."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.queries.months import month_span
from familiehus.services.days import CloseDay, close_day
from familiehus.services.house_settings import ChangeHouse, change_house
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month
from tests.helpers.cupboards import facts, new_house, register

NOW = datetime(2026, 11, 22, 11, 42)  # noqa: DTZ001 -- naive local time, as the house's clock


@pytest.fixture
def cupboard(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open() as opened:
        yield opened


def _span(cupboard: Cupboard) -> tuple[Month | None, Month | None]:
    with cupboard.read() as session:
        span = month_span(session, clock.today())
    return span.first, span.newest


def test_nothing_yet(cupboard: Cupboard) -> None:
    assert _span(cupboard) == (None, None)


def test_only_the_running_month(cupboard: Cupboard) -> None:
    register(cupboard, facts(date(2026, 11, 3)))
    assert _span(cupboard) == (Month(2026, 11), Month(2026, 11))


def test_the_last_finished_month_with_contacts(cupboard: Cupboard) -> None:
    for day in (date(2026, 7, 30), date(2026, 9, 1), date(2026, 11, 3)):
        register(cupboard, facts(day))
    assert _span(cupboard) == (Month(2026, 7), Month(2026, 9))


def test_a_day_counted_with_zero_is_where_counting_began(cupboard: Cupboard) -> None:
    register(cupboard, facts(date(2026, 9, 1)))
    with cupboard.write() as uow:
        close_day(uow, CloseDay(date(2026, 8, 3), "Huset", 0))
    assert _span(cupboard) == (Month(2026, 8), Month(2026, 9))


def test_the_opening_day_comes_first(cupboard: Cupboard) -> None:
    register(cupboard, facts(date(2026, 9, 1)))
    with cupboard.write() as uow:
        change_house(uow, ChangeHouse("Familiehuset Kanalen", date(2026, 3, 1), 5, 3, "12345"))
    assert _span(cupboard) == (Month(2026, 3), Month(2026, 9))
