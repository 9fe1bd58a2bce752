"""Fault 3: the disk is full or fails at any offset of any write: nothing acknowledged is lost, it recovers.

``RLIMIT_FSIZE`` lets no file grow beyond a limit, so that a write can be stopped at any byte; a tiny disk of
its own gives the real "no space left" where the system allows one to be mounted.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from familiehus.storage.backup import make_backup
from familiehus.storage.backup_file import read_backup
from familiehus.storage.check import check
from familiehus.storage.key_file import read_key_file
from familiehus.storage.retention import backups_in
from tests.helpers.cupboards import RealHouse, new_house, register
from tests.helpers.house_state import contents, copy_of, is_whole, litter
from tests.helpers.processes import child, kills
from tests.helpers.source import ROOT
from tests.helpers.synthetic import with_next
from tests.helpers.victims import (
    act_against_a_wall,
    back_up_against_a_wall,
    new_doors_against_a_wall,
    write_against_a_wall,
)

pytestmark = kills

CLEAR = {"disk_full", "disk_io"}


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with made.open() as cupboard:
        for _ in range(3):
            register(cupboard)
    return made


def contact_ids(house: RealHouse) -> set[str]:
    with house.open() as cupboard, cupboard.engine.connect() as connection:
        return set(connection.exec_driver_sql("SELECT id FROM contact").scalars())


def against_every_offset(house: RealHouse, step: int) -> None:
    before = contact_ids(house)
    limits = range(0, 4 * 4120 + 64, step)  # a contact is three or four pages of the log
    with child(write_against_a_wall, house.home.root, house.key.raw, limits) as writer:
        said = writer.rest()
        assert writer.exit_code == 0
    walled, free = said[0::2], said[1::2]
    assert len(walled) == len(free) == len(limits)
    assert {outcome for _, outcome in free} == {"done"}, "after the disk had room again it did not go on"
    failed = {outcome for _, outcome in walled} - {"done"}
    assert failed
    assert failed <= CLEAR
    there = contact_ids(house)
    assert {contact for contact, outcome in said if outcome == "done"} | before == there
    assert is_whole(house)


def test_a_contact_against_a_full_disk(house: RealHouse) -> None:
    against_every_offset(house, step=131)


@pytest.mark.long
def test_a_contact_against_a_full_disk_at_every_byte(house: RealHouse) -> None:
    against_every_offset(house, step=1)


def backups_against_every_offset(house: RealHouse, step: int) -> None:
    size = house.home.database.stat().st_size + 4000
    limits = range(0, size, step)
    with child(back_up_against_a_wall, house.home.root, house.key.raw, limits) as writer:
        said = writer.rest()
        assert writer.exit_code == 0
    assert len(said) == len(limits)
    assert set(said) - {"done"} <= CLEAR
    assert "disk_full" in said
    whole = [read_backup(path) for path in backups_in(house.home.backups)]
    assert bool(whole) == ("done" in said)
    assert litter(house) == set()
    assert not list(house.home.backups.glob("*.part*"))


def test_a_backup_against_a_full_disk(house: RealHouse) -> None:
    backups_against_every_offset(house, step=1499)


@pytest.mark.long
def test_a_backup_against_a_full_disk_at_every_few_bytes(house: RealHouse) -> None:
    backups_against_every_offset(house, step=17)


def test_new_doors_against_a_full_disk(house: RealHouse) -> None:
    """The key file is the old one or the new one; a half one would lock everybody out."""
    size = house.home.keys.stat().st_size
    with child(new_doors_against_a_wall, house.home.root, house.key.raw, range(0, size + 800, 61)) as writer:
        said = writer.rest()
        assert writer.exit_code == 0
    assert {outcome for outcome, _ in said} == {"disk_full", "done"}
    generations = [generation for _, generation in said]
    assert generations == sorted(generations)
    assert read_key_file(house.home.keys).generation == generations[-1]
    house.open().close()


@pytest.mark.parametrize("name", ["restore", "upgrade"])
def test_an_act_against_a_full_disk_leaves_the_house_as_it_was(
    house: RealHouse, tmp_path: Path, name: str
) -> None:
    made = make_backup(house.home, house.key, tmp_path / "elsewhere")
    shutil.copy(made.path, tmp_path / "backup.fhb")
    with house.open() as cupboard:
        register(cupboard)
    with_next(tmp_path)
    before, said = contents(house), []
    for number, limit in enumerate(range(0, made.size + 30_000, 7919)):
        copy = copy_of(house, tmp_path / f"copy{number}")
        with child(act_against_a_wall, name, copy.home.root, house.key.raw, tmp_path, limit) as actor:
            said += actor.rest()
            assert actor.exit_code == 0
        if said[-1] != "done":
            assert contents(copy) == before
            assert litter(copy) == set()
        assert is_whole(copy)
    assert set(said) - {"done"} <= CLEAR
    assert (said[0] in CLEAR, said[-1]) == (True, "done")


def mountable() -> bool:
    tried = ["unshare", "-Urm", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(tried, capture_output=True).returncode == 0


@pytest.mark.skipif(
    not mountable(), reason="this system lets us mount no small disk (unshare -Urm mount tmpfs)"
)
def test_a_small_disk_that_really_runs_full(house: RealHouse, tmp_path: Path) -> None:
    """ENOSPC from a 900 kB disk: contacts until it is full, a backup that fails, room, and on again."""
    disk = tmp_path / "disk"
    disk.mkdir()
    shell = 'mount -t tmpfs -o size=900k,mode=700 tmpfs "$1" && cp -a "$2/." "$1/" && shift 2 && exec "$@"'
    place = ["unshare", "-Urm", "sh", "-c", shell, "sh", str(disk), str(house.home.root)]
    work = [sys.executable, "-m", "tests.helpers.small_disk", str(disk), house.key.raw.hex()]
    done = subprocess.run([*place, *work], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == [
        "contact:disk_full",
        "backup:disk_full",
        "again:done",
        "lost:0",
        "healthy:True",
    ]


def test_a_house_that_met_the_wall_is_healthy(house: RealHouse) -> None:
    with child(write_against_a_wall, house.home.root, house.key.raw, range(0, 16000, 997)) as writer:
        writer.rest()
    assert [one.code for one in check(house.home, house.key).findings if one.serious] == []
    assert contents(house).rows["contact"] > 3
