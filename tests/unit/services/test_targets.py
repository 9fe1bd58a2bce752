"""Targets: what can be set, how each stands, and that a report measures them by published figures only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.figures import Standing, TargetRow
from familiehus.messages import known_codes
from familiehus.queries.targets import SetTarget, targets, targets_on
from familiehus.services.publishing import preview
from familiehus.services.target_measures import measures
from familiehus.services.targets import (
    RemoveTarget,
    SaveTarget,
    measured,
    remove_target,
    save_target,
    standing,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import FigureRow, FigureTable, Month, Period, Role
from tests.helpers.cupboards import RealHouse, facts, new_house
from tests.helpers.publishing_house import decide_here, invented, published, put

YEAR = Period.parse("2026")
TOTAL = SetTarget(uuid4(), YEAR, "contacts.total", "", False, 1200, "Mette Holm", "")
MOEN = replace(TOTAL, id=uuid4(), measure="contacts.area", code="Møn", number=300, note="Stege fra august")


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


@pytest.fixture
def leader(house: RealHouse) -> Iterator[Cupboard]:
    with clock.frozen(datetime.fromisoformat("2026-11-20T13:05")), house.open() as cupboard:
        yield cupboard


def save(cupboard: Cupboard, target: SetTarget) -> object:
    with cupboard.write() as uow:
        return save_target(uow, SaveTarget(target))


def known(cupboard: Cupboard) -> tuple[SetTarget, ...]:
    with cupboard.read() as session:
        return targets(session)


def test_a_target_is_set_changed_taken_away_and_each_can_be_undone(leader: Cupboard) -> None:
    save(leader, TOTAL)
    with leader.write() as uow:
        changed = save_target(uow, SaveTarget(replace(TOTAL, number=1500)))
    assert (changed.before, changed.after) == (TOTAL, replace(TOTAL, number=1500))
    with leader.write() as uow:
        removed = remove_target(uow, RemoveTarget(TOTAL.id))
    assert known(leader) == ()
    assert isinstance(removed.before, SetTarget)
    save(leader, removed.before)
    assert known(leader) == (replace(TOTAL, number=1500),)
    with pytest.raises(UserError, match="target_gone"), leader.write() as uow:
        remove_target(uow, RemoveTarget(uuid4()))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(TOTAL, period=Period.parse("2026-U40")), "target_period"),
        (replace(TOTAL, measure="contacts.shoe_size"), "target_measure"),
        (replace(TOTAL, code="Møn"), "target_measure"),
        (replace(MOEN, code="", share=True), "target_measure"),
        (replace(TOTAL, period=Period.parse("2026-10"), measure="contacts.postnummer"), "target_measure"),
        (replace(TOTAL, number=0), "target_number"),
        (replace(MOEN, share=True, number=101), "target_number"),
        (replace(TOTAL, owner="  "), "name_empty"),
        (replace(TOTAL, note="ring til 010190-1234"), "text_holds_cpr"),
    ],
)
def test_what_is_no_target_is_refused_in_words(leader: Cupboard, wrong: SetTarget, code: str) -> None:
    with pytest.raises(UserError, match=code):
        save(leader, wrong)
    assert known(leader) == ()
    assert code in known_codes()


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR, Role.ADMIN])
def test_only_a_leader_sets_targets(house: RealHouse, role: Role) -> None:
    with house.open(role) as cupboard, pytest.raises(NotAllowed):
        save(cupboard, TOTAL)


def test_everything_on_the_menu_can_be_measured_with_the_rows_that_there_are(leader: Cupboard) -> None:
    with leader.read() as session:
        year = {one.id: one for one in measures(session, YEAR)}
        month = {one.id: one for one in measures(session, Period.parse("2026-10"))}
    assert year["contacts.total"].codes == ()
    assert set(year["contacts.area"].codes) >= {"Vordingborg", "Møn", "Præstø"}
    assert year["contacts.henvender"].codes == ("mor", "far", "anden")
    assert month["contacts.henvender"].codes == ("mor", "far og anden"), "they stand together in a month"
    assert not year["contacts.reason"].shares
    assert "contacts.postnummer" in year.keys() - month.keys()


def test_targets_of_longer_periods_are_told_too(leader: Cupboard) -> None:
    quarter = replace(TOTAL, id=uuid4(), period=Period.parse("2026-K3"))
    for target in (TOTAL, quarter):
        save(leader, target)
    october, september = Period.parse("2026-10"), Period.parse("2026-09")
    with leader.read() as session:
        assert targets_on(session, october.first, october.last) == (TOTAL,)
        assert targets_on(session, september.first, september.last) == (TOTAL, quarter)


@pytest.mark.parametrize(
    ("value", "number", "gone", "expected"),
    [
        (100, 100, 0.2, Standing.MET),
        (25, 100, 0.25, Standing.ON_THE_WAY),
        (24, 100, 0.25, Standing.NOT_MET),
        (99, 100, 1.0, Standing.NOT_MET),
        (None, 100, 0.5, Standing.UNKNOWN),
    ],
)
def test_a_number_keeps_pace_with_its_period(
    value: int | None, number: int, gone: float, expected: Standing
) -> None:
    assert standing(value, number, gone) is expected


@given(st.integers(0, 100), st.integers(1, 100), st.floats(0, 1))
def test_a_share_is_high_enough_or_not(value: int, number: int, gone: float) -> None:
    expected = Standing.MET if value >= number else Standing.NOT_MET
    assert standing(value, number, gone, share=True) is expected


def table(id_: str, total: int | None, **rows: int) -> FigureTable:
    return FigureTable(id_, id_, tuple(FigureRow(code, (code,), n) for code, n in rows.items()), total)


def test_only_what_is_printed_is_measured() -> None:
    """A row that stands in "Øvrige" is not known; a row that nobody is in is nobody."""
    merged = FigureTable(
        "contacts.area", "", (FigureRow("Møn", ("Møn",), 30), FigureRow("Øvrige", ("Præstø", "x"), 9)), 39
    )
    total = table("contacts.total", 39, alle=39)
    asked = replace(MOEN, code="Præstø")
    assert measured(MOEN, [(total, merged)]) == 30
    assert measured(asked, [(total, merged)]) is None
    assert measured(replace(MOEN, code="Bogø"), [(total, merged)]) == 0
    assert measured(replace(MOEN, share=True), [(total, merged)]) == 76
    assert measured(MOEN, [(total, merged), (table("contacts.total", None),)]) is None
    assert measured(MOEN, [(total, merged), (table("contacts.total", 0),)]) == 30
    assert measured(replace(MOEN, share=True), [(table("contacts.total", 0),)]) == 0


def rows(found: tuple[TargetRow, ...]) -> dict[str, tuple[int | None, Standing]]:
    return {one.measure: (one.value, one.standing) for one in found}


def test_the_report_tells_how_the_years_targets_stand_by_published_months_alone(
    leader: Cupboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide_here(monkeypatch)
    year = Period.parse("2026-K3")
    for target in (replace(TOTAL, period=year, number=150), replace(MOEN, period=year, number=60)):
        save(leader, target)
    put(leader, [facts(Month(2026, 7).first, postnummer="4780", count=50)])
    put(leader, invented(Month(2026, 8), 90))
    assert rows(preview(leader, Period.parse("2026-08")).targets)["contacts.total"] == (
        None,
        Standing.UNKNOWN,
    )
    july = published(leader, "2026-07")
    assert rows(july.targets) == {
        "contacts.total": (50, Standing.NOT_MET),
        "contacts.area": (50, Standing.ON_THE_WAY),
    }
    august = published(leader, "2026-08")
    assert rows(august.targets)["contacts.total"] == (140, Standing.ON_THE_WAY)
    quarter = published(leader, "2026-K3")
    assert rows(quarter.targets)["contacts.total"] == (140, Standing.NOT_MET)
    with leader.write() as uow:
        remove_target(uow, RemoveTarget(TOTAL.id))
    assert preview(leader, year) == quarter, "as they stood then"
