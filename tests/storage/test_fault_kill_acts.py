"""Fault 2: kill -9 inside an upgrade, a backup, a restore: at every step, and at random moments."""

import random
import shutil
import time
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.storage import home_lock, slots
from familiehus.storage.backup import make_backup
from familiehus.storage.backup_file import read_backup
from familiehus.storage.key_file import read_key_file, write_key_file
from familiehus.storage.migrations import HEAD
from familiehus.storage.retention import backups_in
from familiehus.storage.upgrade import finish_what_was_begun, ready_engine
from tests.helpers.cupboards import RealHouse, new_house, register
from tests.helpers.house_state import contents, copy_of, is_whole, litter
from tests.helpers.processes import KILLED, child, kills
from tests.helpers.synthetic import NEXT, with_next
from tests.helpers.victims import act

pytestmark = kills


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    """A house of five contacts and three recovery doors, and a backup of it when it had three and two."""
    house = new_house(tmp_path)
    with house.open() as cupboard:
        for _ in range(3):
            register(cupboard)
        made = make_backup(house.home, house.key, tmp_path / "elsewhere")
        for _ in range(2):
            register(cupboard)
    keys = read_key_file(house.home.keys)
    write_key_file(house.home.keys, slots.add_recovery(keys, house.key, "Endnu en", clock.today())[0])
    shutil.move(made.path, tmp_path / "backup.fhb")
    return tmp_path


def killed_at(stage: Path, name: str, number: int) -> tuple[RealHouse, bool, list[str]]:
    """The act on a fresh copy, killed after step ``number``; the house, whether it was killed, the steps."""
    house = fresh(stage, f"{name}-{number}")
    with child(act, name, house.home.root, house.key.raw, stage, number) as victim:
        steps = victim.rest()
        assert victim.exit_code in (0, KILLED)
        return house, victim.exit_code == KILLED, steps


def killed_at_random(stage: Path, name: str, number: int, luck: random.Random) -> RealHouse:
    house = fresh(stage, f"{name}-random-{number}")
    with child(act, name, house.home.root, house.key.raw, stage, 0) as victim:
        assert victim.hear(60) == "begun"
        time.sleep(luck.uniform(0, 0.35))
        victim.process.kill()
        victim.rest()
    return house


def fresh(stage: Path, name: str) -> RealHouse:
    model = new_house(stage / "models" / name)
    shutil.rmtree(model.home.root)
    return copy_of(RealHouse(type(model.home)(stage / "hus"), model.key, ()), model.home.root)


def old_or_new(house: RealHouse, name: str, stage: Path) -> str:
    """Which of the two the house is after the next look at it. Anything else fails."""
    if name == "restore":
        finish_what_was_begun(house.home, house.key)
        state = (contents(house).rows["contact"], recovery_doors(house))
        assert state in ((5, 3), (3, 2)), "the database of one and the doors of the other"
        return "old" if state == (5, 3) else "new"
    if name == "backup":
        assert [read_backup(path).contents.rows["contact"] for path in backups_in(house.home.backups)] in (
            [],
            [5],
        )
        return "new" if backups_in(house.home.backups) else "old"
    finish_what_was_begun(house.home, house.key, with_next(stage))
    now = contents(house)
    assert now.rows["contact"] == 5
    assert ("shelf" in now.rows) == (now.revision == NEXT)
    return "old" if now.revision == HEAD else "new"


def recovery_doors(house: RealHouse) -> int:
    return len([slot for slot in read_key_file(house.home.keys).slots if slot.staff_id is None])


def is_usable(house: RealHouse, name: str, stage: Path) -> None:
    """Whole, tidy, and it goes on as if nothing had been: the act itself works now."""
    assert is_whole(house)
    if name == "upgrade":
        with ready_engine(house.home, house.key, with_next(stage)):
            pass
        assert contents(house).revision == NEXT
    else:
        with house.open() as cupboard:
            register(cupboard)
        make_backup(house.home, house.key, house.home.backups)
    assert litter(house) == set()
    assert [path.name for path in house.home.backups.glob("*.part*")] == []


@pytest.mark.parametrize("name", ["upgrade", "upgrade that fails", "backup", "restore"])
def test_killed_after_every_step(stage: Path, name: str) -> None:
    ends, number = [], 0
    killed = True
    while killed:
        number += 1
        house, killed, _ = killed_at(stage, name, number)
        ends.append(old_or_new(house, name, stage))
        is_usable(house, name, stage)
    assert number > 4, "hardly a step was told: the act is not watched"
    final = "old" if name == "upgrade that fails" else "new"
    assert ends[0] == "old"
    assert ends[-1] == final
    assert ends == sorted(ends, key=["old", "new"].index), "it went forth and back"


def at_random(stage: Path, rounds: int) -> None:
    luck = random.Random(11)
    for name in ("upgrade", "backup", "restore"):
        for number in range(rounds):
            house = killed_at_random(stage, name, number, luck)
            old_or_new(house, name, stage)
            is_usable(house, name, stage)
            shutil.rmtree(house.home.root)


def test_killed_at_random_moments(stage: Path) -> None:
    at_random(stage, rounds=4)


@pytest.mark.long
def test_killed_at_many_random_moments(stage: Path) -> None:
    at_random(stage, rounds=120)


def test_a_kill_in_the_next_look_is_survived_too(stage: Path) -> None:
    """A restore killed after its decision, whose finishing is killed as well, and again."""
    house, killed, steps = killed_at(stage, "restore", 99)
    decided = steps.index("journal written")
    assert not killed
    house, killed, _ = killed_at(stage, "restore", decided)
    for number in range(1, 4):
        with child(act, "look", house.home.root, house.key.raw, stage, number) as victim:
            victim.rest()
    assert old_or_new(house, "restore", stage) == "new"
    is_usable(house, "restore", stage)


def test_the_older_program_finds_the_old_house_or_says_that_it_is_newer(stage: Path) -> None:
    """Killed in the upgrade; then somebody starts the program of before."""
    said = set()
    for number in (3, 8, 13, 16, 17):
        house, _, _ = killed_at(stage, "upgrade", number)
        try:
            house.open().close()
            said.add(contents(house).revision)
        except EnvironmentFault as fault:
            said.add(fault.code)
    assert said == {HEAD, "database_newer"}


def test_while_another_restores_an_opening_says_so(stage: Path) -> None:
    house = fresh(stage, "two")
    (house.home.root / "restore.staging").mkdir()
    with home_lock.alone(house.home.root), pytest.raises(EnvironmentFault) as refused:
        house.open()
    assert refused.value.code == "house_busy"
    house.open().close()
    assert litter(house) == set()
