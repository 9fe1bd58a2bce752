"""Publishing that is killed, meets a full disk, or is done twice at once: all of it or nothing, and once."""

import os
import random
import time
from pathlib import Path
from uuid import UUID

import pytest

from familiehus.figure_text import text_of
from familiehus.queries.ledger import frozen_months, publications, snapshot
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.publishing import Publish, publish
from familiehus.services.staff import write_staff
from familiehus.storage.cupboard import open_cupboard
from familiehus.values import Period, Role
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, RealHouse, new_house
from tests.helpers.house_state import copy_of, is_whole, litter
from tests.helpers.processes import KILLED, child, kills
from tests.helpers.publishing_house import decide_here, invented, put
from tests.helpers.publishing_victims import (
    publish_against_a_wall,
    publish_and_die,
    publish_for_ever,
    publish_in_a_race,
    publish_slowly,
)

pytestmark = kills

QUARTER = Period.parse("2025-K3")
OTHER_LEADER = UUID("55555555-5555-4555-8555-555555555555")
CLEAR = {"disk_full", "disk_io"}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RealHouse:
    """A quarter of a year that is over on any day this may be run."""
    decide_here(monkeypatch)
    made = new_house(tmp_path)
    with made.open() as cupboard:
        for month in QUARTER.months:
            put(cupboard, invented(month, 40))
    return made


def published(house: RealHouse) -> str | None:
    """The snapshot as it lies there; None when there is nothing of it at all. Anything else fails."""
    with house.open() as cupboard:
        with cupboard.read() as session:
            stored, rows, months = snapshot(session, QUARTER), publications(session), frozen_months(session)
        if stored is None:
            assert (rows, months) == ((), ())
            return None
        assert [row.period for row in rows] == [QUARTER]
        assert months == QUARTER.months
        assert ledger_verify(cupboard).holds
        return text_of(stored)


def published_now(house: RealHouse) -> str:
    """By whoever comes next."""
    with house.open() as cupboard:
        publish(cupboard, Publish(QUARTER))
    text = published(house)
    assert text is not None
    return text


def steps_of(house: RealHouse, stop_at: int) -> list[int]:
    """What the victim told before it died before step ``stop_at`` of the writing (0: it lives)."""
    with child(publish_and_die, house.home.root, house.key.raw, str(QUARTER), stop_at) as victim:
        told = victim.rest()
        assert victim.exit_code == (KILLED if stop_at else 0)
        return told


def killed_at_steps(house: RealHouse, tmp_path: Path, every: int) -> None:
    whole = copy_of(house, tmp_path / "right")
    steps, right = len(steps_of(whole, 0)), published(whole)
    assert steps > 10, "hardly a step was told: the writing is not watched"
    for step in {*range(1, steps, every), steps - 2, steps - 1, steps}:
        copy = copy_of(house, tmp_path / f"copy{step}")
        steps_of(copy, step)
        assert published(copy) == (right if step == steps else None)
        assert is_whole(copy)
        assert litter(copy) == set()
        assert published_now(copy) == right


def test_killed_at_some_steps_of_the_writing(house: RealHouse, tmp_path: Path) -> None:
    """The last step comes after the commit."""
    killed_at_steps(house, tmp_path, every=9)


@pytest.mark.long
def test_killed_at_every_step_of_the_writing(house: RealHouse, tmp_path: Path) -> None:
    killed_at_steps(house, tmp_path, every=1)


def test_killed_at_random_moments(house: RealHouse, tmp_path: Path) -> None:
    right, luck = published_now(copy_of(house, tmp_path / "right")), random.Random(5)
    for number in range(12):
        copy = copy_of(house, tmp_path / f"copy{number}")
        with child(publish_for_ever, copy.home.root, copy.key.raw, str(QUARTER)) as victim:
            assert victim.hear(60) == "writes"
            time.sleep(luck.uniform(0, 0.1))
            victim.process.kill()
            victim.rest()
        assert published(copy) in (None, right)
        assert is_whole(copy)
        assert published_now(copy) == right


def test_a_full_disk_at_many_offsets_of_the_writing(house: RealHouse, tmp_path: Path) -> None:
    right = published_now(copy_of(house, tmp_path / "right"))
    limits = range(0, 4_000_000, 1999)
    with child(publish_against_a_wall, house.home.root, house.key.raw, str(QUARTER), limits) as writer:
        said = writer.rest()
        assert writer.exit_code == 0
    assert said[-1] == "done"
    assert set(said[:-1]) <= CLEAR
    assert len(said) > 20, "the wall was never met"
    assert published(house) == right
    assert is_whole(house)


def test_a_full_disk_leaves_nothing_of_it(house: RealHouse) -> None:
    with child(publish_against_a_wall, house.home.root, house.key.raw, str(QUARTER), range(1)) as writer:
        assert set(writer.rest()) <= CLEAR
    assert published(house) is None
    assert litter(house) == set()


def test_two_leaders_at_once_make_one_publication(house: RealHouse, tmp_path: Path) -> None:
    with house.open() as cupboard, cupboard.write() as uow:
        write_staff(uow.session, OTHER_LEADER, "Hanne Friis", Role.LEADER)
        uow.commit()
    by = set[str]()
    for number in range(3):
        copy, go = copy_of(house, tmp_path / f"copy{number}"), tmp_path / f"go{number}"
        where = (copy.home.root, copy.key.raw, str(QUARTER))
        with (
            child(publish_in_a_race, *where, LEADER_ID, go) as one,
            child(publish_in_a_race, *where, OTHER_LEADER, go) as other,
        ):
            assert [one.hear(60), other.hear(60)] == ["ready", "ready"]
            go.touch()
            told = {*one.rest(), *other.rest()}
        assert told == {published(copy)}, "both are given the one that is stored"
        with open_cupboard(copy.home, copy.key, HOUSE_ID, OTHER_LEADER) as cupboard, cupboard.read() as now:
            by.add(publications(now)[0].published_by)
    assert by <= {"Mette Holm", "Hanne Friis"}


def test_the_ledger_dies_with_the_program_that_is_killed(house: RealHouse, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    with child(publish_slowly, house.home.root, house.key.raw, str(QUARTER), gate) as victim:
        assert victim.hear(60) == "begins"
        asked = gate.with_suffix(".asked")
        assert _soon(lambda: asked.exists() and asked.read_text(encoding="utf-8") != "")
        worker = int(asked.read_text(encoding="utf-8"))
        assert _alive(worker)
        victim.process.kill()
        victim.rest()
    assert _soon(lambda: not _alive(worker)), "the ledger's process goes on without its program"
    assert published(house) is None


def _alive(pid: int) -> bool:
    """A process that has ended and that nobody has asked after yet is none."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


def _soon(met: object, seconds: float = 20) -> bool:
    assert callable(met)
    until = time.monotonic() + seconds
    while not met():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True
