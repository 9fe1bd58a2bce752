"""Every figure of a period against a plain count over the contacts themselves."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.queries.statistics.contacts import Compared, contact_statistics
from familiehus.queries.statistics.facts import Fact
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Channel, Henvender, LifeStage, Period, Returning
from tests.helpers.cupboards import facts, new_house, register

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()
MON, MOEN = "4780", "Møn"


@pytest.fixture
def cupboard(tmp_path: Path) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path).open() as opened:
        yield opened


def test_a_month_by_each_fact_beside_the_month_before_and_last_year(cupboard: Cupboard) -> None:
    for contact in (
        facts(date(2026, 11, 3), count=3, reasons=("søvn", "amning"), hour=9),
        facts(date(2026, 11, 19), henvender=Henvender.FAR, postnummer="4720", channel=Channel.TELEFON),
        facts(date(2026, 10, 19), postnummer="2100", life_stage=LifeStage.GRAVID),
        facts(date(2026, 10, 20), count=50),
        facts(date(2025, 11, 19), returning=Returning.NY, count=2),
        facts(date(2025, 11, 20), count=60),
    ):
        register(cupboard, contact)
    with cupboard.read() as session:
        found = contact_statistics(session, Period.parse("2026-11"), TODAY)
    assert found.total == Compared(4, 1, 2)
    assert (found.days.running, found.days.until) == (True, TODAY)
    areas = {row.code: row.contacts for row in found.table(Fact.AREA).rows}
    assert areas == {
        "Møn": Compared(3, 0, 2),
        "Præstø": Compared(1, 0, 0),
        "udenbys": Compared(0, 1, 0),
    }
    reasons = [(row.code, row.contacts.now) for row in found.table(Fact.REASON).rows]
    assert reasons == [("amning", 3), ("søvn", 3), (None, 1)]
    assert found.table(Fact.RETURNING).of("ny") == Compared(0, 0, 2)
    assert found.table(Fact.HENVENDER).of("far") == Compared(1, 0, 0)


def test_a_period_that_is_over_is_compared_with_whole_ones(cupboard: Cupboard) -> None:
    register(cupboard, facts(date(2026, 9, 30), count=5))
    register(cupboard, facts(date(2026, 10, 31), count=7))
    with cupboard.read() as session:
        found = contact_statistics(session, Period.parse("2026-10"), TODAY)
    assert found.total == Compared(7, 5, None), "nobody counted in 2025"
    assert found.counting_since == date(2026, 9, 30)
