"""A house with a quiet month: too few to print are not lost, lock no sum, and look like nobody."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familiehus import clock
from familiehus.disclosure.blocks import joined
from familiehus.disclosure.figures import Why
from familiehus.figures import LateWord, PeriodFigures
from familiehus.messages.ledger import explained
from familiehus.queries.ledger import refusals, touched_months
from familiehus.queries.targets import SetTarget
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.publishing import previewed
from familiehus.services.publishing_facts import contacts_due
from familiehus.services.publishing_rows import figures_of_year, frozen_parts, proof_of
from familiehus.services.targets import SaveTarget, save_target
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Month, Period
from tests.helpers.cupboards import facts, new_house
from tests.helpers.linear_attack import attack, crowds_of, figure_relations
from tests.helpers.publishing_house import counted_so_far, decide_here, published, put, truth_of_frozen

K = 5
YEAR = 2026
JULY, AUGUST, SEPTEMBER = (Month(YEAR, number) for number in (7, 8, 9))


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cupboard]:
    decide_here(monkeypatch)
    with (
        clock.frozen(datetime.fromisoformat(f"{YEAR + 1}-03-01T09:00")),
        new_house(tmp_path).open() as cupboard,
    ):
        yield cupboard


def come(cupboard: Cupboard, month: Month, number: int) -> None:
    put(cupboard, [facts(date(month.year, month.month, 1 + one % 28)) for one in range(number)])


def total(figures: PeriodFigures) -> int | None:
    return figures.tables[0].total


def test_a_quiet_month_waits_and_does_not_lock_its_quarter(house: Cupboard) -> None:
    for month, number in ((JULY, 3), (AUGUST, 40), (SEPTEMBER, 30)):
        come(house, month, number)
    found = [published(house, str(month)) for month in (JULY, AUGUST, SEPTEMBER)]
    quarter = published(house, f"{YEAR}-K3")
    assert [*map(total, found), total(quarter)] == [None, 43, 30, 73]
    assert [one.late.word for one in found] == [LateWord.NONE, LateWord.FEW, LateWord.FEW]
    assert counted_so_far(house) == truth_of_frozen(house)
    with house.read() as session:
        assert touched_months(session) == ()
    assert ledger_verify(house).holds


def test_a_target_of_the_year_is_known_after_a_quiet_month(house: Cupboard) -> None:
    wanted = SetTarget(uuid4(), Period.parse(str(YEAR)), "contacts.total", "", False, 50, "Mette", "")
    with house.write() as uow:
        save_target(uow, SaveTarget(wanted))
    for number in range(1, 7):
        come(house, Month(YEAR, number), 10)
        published(house, f"{YEAR}-{number:02}")
    for month, number in ((JULY, 3), (AUGUST, 40)):
        come(house, month, number)
    values = [published(house, str(month)).targets[0].value for month in (JULY, AUGUST)]
    assert values == [60, 103]
    assert ledger_verify(house).holds


def test_nobody_and_too_few_are_the_same_on_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decide_here(monkeypatch)
    july: list[PeriodFigures] = []
    august: list[PeriodFigures] = []
    for number in (0, 1, 4):
        with (
            clock.frozen(datetime.fromisoformat(f"{YEAR + 1}-03-01T09:00")),
            new_house(tmp_path / str(number)).open() as cupboard,
        ):
            come(cupboard, JULY, number)
            come(cupboard, AUGUST, 40 - number)
            july.append(published(cupboard, str(JULY)))
            august.append(published(cupboard, str(AUGUST)))
    assert [replace(one, days=july[0].days) for one in july] == july[:1] * 3
    assert [(total(one), one.late) for one in august] == [(40, august[0].late)] * 3
    shown = [[table.id for table in one.tables] for one in august]
    assert shown == shown[:1] * 3, "no table is there only because somebody came late"


def test_the_leader_reads_that_they_wait(house: Cupboard) -> None:
    come(house, JULY, 3)
    draft = previewed(house, Period.parse(str(JULY)))
    assert [(one.table, one.why) for one in draft.withheld] == [("contacts.total", str(Why.WAITS))]
    assert "tælles med i den næste periode" in explained(draft.withheld[0])
    published(house, str(JULY))
    with house.read() as session:
        assert refusals(session, Period.parse(str(JULY))) == draft.withheld


def test_who_was_counted_nowhere_can_still_be_taken_away(house: Cupboard) -> None:
    """A contact that waits and is removed is not taken back from anybody."""
    come(house, JULY, 4)
    published(house, str(JULY))
    with house.read() as session:
        assert sum(contacts_due(session, touched_months(session)).values()) == 4
    with house.write() as uow:
        uow.session.connection().exec_driver_sql("DELETE FROM contact WHERE day > '2026-07-02'")
        uow.commit()
    come(house, AUGUST, 20)
    assert total(published(house, str(AUGUST))) == 22
    assert counted_so_far(house) == truth_of_frozen(house)


def test_a_quiet_december_is_counted_in_january(house: Cupboard) -> None:
    for number in range(1, 12):
        come(house, Month(YEAR, number), 10)
        published(house, f"{YEAR}-{number:02}")
    come(house, Month(YEAR, 12), 2)
    come(house, Month(YEAR + 1, 1), 20)
    december, year = published(house, f"{YEAR}-12"), published(house, str(YEAR))
    january = published(house, f"{YEAR + 1}-01")
    assert [total(december), total(year), total(january)] == [None, 110, 22]
    assert ledger_verify(house).holds


def test_a_quarter_published_first_counts_its_quiet_month_where_it_was(house: Cupboard) -> None:
    """Nothing to subtract from it is known, so nobody has to wait; the month itself stays unsaid."""
    for month, number in ((JULY, 3), (AUGUST, 40), (SEPTEMBER, 30)):
        come(house, month, number)
    quarter = published(house, f"{YEAR}-K3")
    months = [published(house, str(month)) for month in (AUGUST, JULY, SEPTEMBER)]
    assert total(quarter) == 73
    assert (total(months[1]), sum(total(one) is not None for one in months)) == (None, 1)
    assert ledger_verify(house).holds


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    came=st.lists(st.integers(0, 9), min_size=6, max_size=6),
    order=st.permutations([*(f"{YEAR}-{number:02}" for number in range(1, 7)), f"{YEAR}-K1", f"{YEAR}-K2"]),
)
def test_in_a_very_small_house_every_sum_is_printed_or_too_small(
    monkeypatch: pytest.MonkeyPatch, came: list[int], order: list[str]
) -> None:
    decide_here(monkeypatch)
    with (
        tempfile.TemporaryDirectory() as folder,
        clock.frozen(datetime.fromisoformat(f"{YEAR}-08-01T09:00")),
        new_house(Path(folder)).open() as cupboard,
    ):
        for number, people in enumerate(came, 1):
            come(cupboard, Month(YEAR, number), people)
        for period in sorted(order[:5], key=lambda text: Period.parse(text).last):
            found = total(published(cupboard, period))
            assert found is None or found >= K
        with cupboard.read() as session:
            open_ones = sum(contacts_due(session, touched_months(session)).values())
            said, proof = figures_of_year(session, YEAR), proof_of(session, YEAR)
            counts = joined(list(frozen_parts(session, YEAR).values()))
        assert sum(counted_so_far(cupboard).values()) + open_ones == sum(truth_of_frozen(cupboard).values())
        assert ledger_verify(cupboard).holds
    assert proof is not None
    secrets = list(dict.fromkeys(one.secret for one in proof.witnesses))
    attacked = attack(figure_relations(said), crowds_of(counts), secrets)
    assert [one for one in attacked if not one.hidden(K)] == []
