"""A house comes back from its backup: old or new, both files together, and nothing is thrown away."""

import os
import shutil
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from familiehus.errors import EnvironmentFault, NotAllowed, UserError
from familiehus.paths import Home
from familiehus.services.backups import RestoreHouse, restore_house
from familiehus.storage import slots
from familiehus.storage.backup import BackupInfo, make_backup
from familiehus.storage.contents import contents_of
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect, connect_copy
from familiehus.storage.key_file import KeyFile, read_key_file, write_key_file
from familiehus.storage.migrations import HEAD
from familiehus.storage.moves import watched
from familiehus.storage.restore import finish_restore, restore
from familiehus.storage.upgrade import upgrade_if_older
from familiehus.values import Role
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, PASSPHRASE, STAFF, RealHouse, new_house, register
from tests.helpers.house_state import contents, is_whole, litter
from tests.helpers.processes import child, kills
from tests.helpers.synthetic import NEXT, with_next
from tests.helpers.victims import hold_open


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


@pytest.fixture
def backup(house: RealHouse, tmp_path: Path) -> BackupInfo:
    """Of three contacts; afterwards the house has five."""
    with house.open() as cupboard:
        for _ in range(3):
            register(cupboard)
        made = make_backup(house.home, house.key, tmp_path / "elsewhere")
        for _ in range(2):
            register(cupboard)
    return made


def files(home: Home) -> dict[str, bytes]:
    lock = {"familiehus.lock"}
    return {path.name: path.read_bytes() for path in home.root.iterdir() if path.is_file()} | dict.fromkeys(
        lock, b""
    )


def refusal(home: Home, file: Path, open_key: object) -> str:
    with pytest.raises((EnvironmentFault, UserError)) as refused:
        restore(home, file, open_key)  # type: ignore[arg-type]
    return refused.value.code


def test_the_house_is_as_it_was(house: RealHouse, backup: BackupInfo) -> None:
    restored = restore(house.home, backup.path, lambda _: house.key)
    assert restored.backup == backup
    assert contents(house) == backup.contents
    assert is_whole(house)
    with house.open() as cupboard:
        register(cupboard)
    assert contents(house).rows["contact"] == 4
    assert litter(house) == set()


def test_what_was_there_is_kept_and_opens(house: RealHouse, backup: BackupInfo) -> None:
    keys_before = house.home.keys.read_bytes()
    database, keys = restore(house.home, backup.path, lambda _: house.key).kept
    assert keys.read_bytes() == keys_before
    with closing(connect_copy(database, house.key)) as kept:
        assert contents_of(kept).rows["contact"] == 5


def test_a_second_restore_keeps_both(house: RealHouse, backup: BackupInfo) -> None:
    kept = [restore(house.home, backup.path, lambda _: house.key).kept for _ in range(2)]
    assert len({path for pair in kept for path in pair}) == 4


def test_what_was_only_in_the_log_is_kept_too(house: RealHouse, backup: BackupInfo, tmp_path: Path) -> None:
    """A house that was killed has its last contacts in the write-ahead log and nowhere else."""
    left = tmp_path / "left"
    with house.open() as cupboard:
        register(cupboard)
        shutil.copytree(house.home.root, left)
    assert (left / "familiehus.db-wal").stat().st_size > 0
    home = Home(left)
    database, _ = restore(home, backup.path, lambda _: house.key).kept
    with closing(connect(database, house.key)) as kept:
        assert contents_of(kept).rows["contact"] == 6
    assert contents(RealHouse(home, house.key, ())).rows["contact"] == 3


def test_into_an_empty_folder_on_a_new_pc(house: RealHouse, backup: BackupInfo, tmp_path: Path) -> None:
    home = Home(tmp_path / "ny pc" / "hus")
    words = house.recovery_keys[1][1].text
    info = restore_house(home, RestoreHouse(backup.path, words))
    assert info.kept == ()
    new = RealHouse(home, house.key, ())
    assert contents(new) == backup.contents
    with new.open() as cupboard:
        register(cupboard)
    if os.name == "posix":
        assert home.root.stat().st_mode & 0o077 == 0


def test_a_wrong_key_changes_nothing(house: RealHouse, backup: BackupInfo) -> None:
    before = files(house.home)

    def wrong(key_file: KeyFile) -> DataKey:
        return slots.open_with_passphrase(key_file, LEADER_ID, "ikke de rigtige ord")

    assert refusal(house.home, backup.path, wrong) == "passphrase_wrong"
    assert refusal(house.home, backup.path, lambda _: DataKey.random()) == "key_mismatch"
    assert files(house.home) == before


def test_a_damaged_backup_changes_nothing(house: RealHouse, backup: BackupInfo) -> None:
    before = files(house.home)
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 2] ^= 0x40
    backup.path.write_bytes(data)
    assert refusal(house.home, backup.path, lambda _: house.key) == "backup_damaged"
    assert refusal(house.home, house.home.keys, lambda _: house.key) == "backup_not_ours"
    assert refusal(house.home, house.home.root / "nothing", lambda _: house.key) == "file_missing"
    assert files(house.home) == before


def test_another_house_is_not_put_over_this_one(house: RealHouse, backup: BackupInfo, tmp_path: Path) -> None:
    other = new_house(tmp_path / "other")
    key_file, key = slots.new_key_file(uuid4())
    other.home.keys.unlink()
    write_key_file(
        other.home.keys,
        slots.add_passphrase(key_file, key, LEADER_ID, "En anden", PASSPHRASE, backup.made_at.date()),
    )
    before = files(other.home)
    assert refusal(other.home, backup.path, lambda _: house.key) == "backup_other_house"
    assert files(other.home) == before


def test_a_house_whose_keys_are_damaged_comes_back(house: RealHouse, backup: BackupInfo) -> None:
    house.home.keys.write_bytes(b"ikke en noeglefil")
    _, keys = restore(house.home, backup.path, lambda _: house.key).kept
    assert keys.read_bytes() == b"ikke en noeglefil"
    assert read_key_file(house.home.keys).database_id == HOUSE_ID
    assert contents(house) == backup.contents


def test_a_house_whose_database_is_gone_comes_back(house: RealHouse, backup: BackupInfo) -> None:
    house.home.database.unlink()
    restore(house.home, backup.path, lambda _: house.key)
    assert contents(house) == backup.contents


def test_the_restored_key_file_is_the_newest_generation(house: RealHouse, backup: BackupInfo) -> None:
    """A window that still remembers the doors of before must not write over the restored ones."""
    keys = read_key_file(house.home.keys)
    more = write_key_file(
        house.home.keys, slots.add_recovery(keys, house.key, "Ny", backup.made_at.date())[0]
    )
    restore(house.home, backup.path, lambda _: house.key)
    assert read_key_file(house.home.keys).generation > more.generation
    assert read_key_file(house.home.keys).slots == keys.slots
    with pytest.raises(EnvironmentFault) as refused:
        write_key_file(house.home.keys, more)
    assert refused.value.code == "key_file_changed"


def test_nobody_restores_under_an_open_window(house: RealHouse, backup: BackupInfo) -> None:
    with house.open():
        before = files(house.home)
        assert refusal(house.home, backup.path, lambda _: house.key) == "house_in_use"
        assert files(house.home) == before


@kills
def test_another_process_counts_as_an_open_window(house: RealHouse, backup: BackupInfo) -> None:
    with child(hold_open, house.home.root, house.key.raw) as window:
        assert window.hear(60) == "open"
        assert refusal(house.home, backup.path, lambda _: house.key) == "house_in_use"


class StoppedError(BaseException):
    """The power goes."""


def stopped_after(house: RealHouse, backup: BackupInfo, moment: str) -> None:
    def stop(now: str) -> None:
        if now == moment:
            raise StoppedError

    with pytest.raises(StoppedError), watched(stop):
        restore(house.home, backup.path, lambda _: house.key)


def test_the_next_look_finishes_without_a_key(house: RealHouse, backup: BackupInfo) -> None:
    stopped_after(house, backup, "moved familiehus.db")
    assert finish_restore(house.home)
    assert not finish_restore(house.home)
    assert contents(house) == backup.contents
    assert litter(house) == set()


def test_an_opening_finishes_it_too(house: RealHouse, backup: BackupInfo) -> None:
    stopped_after(house, backup, "journal written")
    with house.open() as cupboard:
        register(cupboard)
    assert contents(house).rows["contact"] == 4


def test_a_restored_house_with_another_key_asks_to_be_unlocked_anew(
    house: RealHouse, backup: BackupInfo, tmp_path: Path
) -> None:
    """The key in hand was that of the house before (its keys were damaged, so it could be another's)."""
    house.home.keys.write_bytes(b"?")
    stopped_after(house, backup, "journal written")
    stranger = RealHouse(house.home, DataKey.random(), ())
    with pytest.raises(EnvironmentFault) as refused:
        stranger.open()
    assert refused.value.code == "restore_finished"
    house.open().close()


def test_doors_to_another_key_do_not_stay_as_older_generations(house: RealHouse, backup: BackupInfo) -> None:
    key_file, key = slots.new_key_file(uuid4())
    day = backup.made_at.date()
    other = slots.add_passphrase(key_file, key, LEADER_ID, "En anden", PASSPHRASE, day)
    for path in house.home.root.glob("familiehus.keys*"):
        path.unlink()
    written = write_key_file(house.home.keys, other)
    write_key_file(house.home.keys, slots.add_recovery(written, key, "Ny", day)[0])
    house.home.keys.write_bytes(b"?")
    assert (house.home.root / "familiehus.keys.1").exists()
    restore(house.home, backup.path, lambda _: house.key)
    assert not (house.home.root / "familiehus.keys.1").exists()


def test_a_backup_of_an_older_revision_is_upgraded_at_the_next_opening(
    house: RealHouse, backup: BackupInfo, tmp_path: Path
) -> None:
    history = with_next(tmp_path)
    upgrade_if_older(house.home, house.key, history)
    restore(house.home, backup.path, lambda _: house.key)
    assert contents(house).revision == HEAD
    upgrade_if_older(house.home, house.key, history)
    assert contents(house).revision == NEXT
    assert contents(house).rows["contact"] == 3


@pytest.mark.parametrize(
    ("role", "may"),
    [(Role.LEADER, True), (Role.ADMIN, True), (Role.RECEPTION, False), (Role.COORDINATOR, False)],
)
def test_the_copy_says_who_may_restore_it(
    house: RealHouse, backup: BackupInfo, role: Role, may: bool
) -> None:
    command = RestoreHouse(backup.path, PASSPHRASE, STAFF[role][0])
    before = files(house.home)
    if may:
        assert restore_house(house.home, command).backup == backup
    else:
        with pytest.raises(NotAllowed):
            restore_house(house.home, command)
        assert files(house.home) == before
