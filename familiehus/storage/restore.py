"""Getting a house back from a backup: the old house or the new one, at every instant, both files together.

Everything that can fail happens beside the house: check every byte, unpack,
open with a key, look for damage, count. Then one small journal file is the
decision, and what follows are moves that can be repeated
(``restore_journal.py``). What was there before stays beside the house under a
name that says so.
"""

import dataclasses
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage import home_lock
from familiehus.storage.backup_file import DATABASE, KEYS, BackupInfo, unpack
from familiehus.storage.contents import Progress, contents_of, faults_in
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect_copy
from familiehus.storage.erased import erase_again, erased_ids, note_erased
from familiehus.storage.faults import named_faults
from familiehus.storage.key_file import KeyFile, dump_key_file, parse_key_file, read_key_file
from familiehus.storage.moves import keep_twin, reached
from familiehus.storage.private_folder import check_private
from familiehus.storage.restore_journal import BEFORE, carry_out, finish_restore, kept_names
from familiehus.storage.safe_file import write_durably
from familiehus.storage.wrapping import is_key_of

__all__ = ["RestoreInfo", "finish_restore", "restore"]

OpenKey = Callable[[KeyFile], DataKey]
Approve = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class RestoreInfo:
    """What was restored, and where the house that was there before lies now (empty on a new PC)."""

    backup: BackupInfo
    kept: tuple[Path, ...]


def restore(
    home: Home,
    file: Path,
    open_key: OpenKey,
    *,
    approve: Approve | None = None,
    progress: Progress | None = None,
) -> RestoreInfo:
    """Put the house of a backup in place of what lies in ``home`` (or in an empty folder: a new PC).

    ``open_key`` opens a door of the backup's own key file; what it raises (a wrong passphrase) stops
    everything. ``approve`` may then look into the opened copy (a raw connection) and refuse.
    EnvironmentFault ``backup_not_ours`` | ``backup_damaged`` | ``backup_newer`` | ``backup_other_house``
    (another house lies here) | ``key_mismatch`` | ``house_in_use`` | ``folder_*`` and what the disk does.
    Until the journal is written nothing of the house is touched.
    """
    check_private(home.root)
    with named_faults():
        home.create()
        with home_lock.alone(home.root):
            carry_out(home)
            try:
                staging = _fresh_staging(home)
                backup = unpack(file, staging, progress or (lambda _: None))
                key = _prove_staged(staging, backup, open_key, approve)
                _keep_erased(home, file, staging, key)
                _stage_keys(home, staging)
                _stage_what_was(home, staging)
                stamp = _free_stamp(home)
                write_durably(home.restore_marks[0], stamp.encode("ascii"))
            except BaseException:
                shutil.rmtree(home.restore_marks[1], ignore_errors=True)
                raise
            reached("journal written")
            carry_out(home)
            return RestoreInfo(backup, kept_names(home, stamp))


def _fresh_staging(home: Home) -> Path:
    staging = home.restore_marks[1]
    staging.mkdir(mode=0o700)
    return staging


def _prove_staged(staging: Path, backup: BackupInfo, open_key: OpenKey, approve: Approve | None) -> DataKey:
    reached("unpacked")
    key_file = parse_key_file((staging / KEYS).read_bytes())
    key = open_key(key_file)
    if not is_key_of(key, key_file):
        raise EnvironmentFault("key_mismatch")
    with closing(connect_copy(staging / DATABASE, key)) as connection:
        damaged = faults_in(connection, rules=False) or contents_of(connection) != backup.contents
        if damaged or key_file.database_id != backup.contents.database_id:
            raise EnvironmentFault("backup_damaged")
        if approve is not None:
            approve(connection)
    reached("proven")
    return key


def _keep_erased(home: Home, file: Path, staging: Path, key: DataKey) -> None:
    """Whoever was erased after the copy was made is not brought back by it."""
    ids = erased_ids(home, file.parent)
    if new := set(ids) - set(erased_ids(home)):
        note_erased(home, sorted(new), clock.today())
    if ids:
        with closing(connect_copy(staging / DATABASE, key, create=True)) as connection:
            erase_again(connection, ids)


def _stage_keys(home: Home, staging: Path) -> None:
    """Refuse to put one house over another; give the restored key file the next generation."""
    restored = parse_key_file((staging / KEYS).read_bytes())
    try:
        now = read_key_file(home.keys)
    except EnvironmentFault:
        return  # missing, damaged or newer: that may be why somebody restores. It is kept beside.
    if now.database_id != restored.database_id:
        raise EnvironmentFault("backup_other_house")
    generation = max(now.generation, restored.generation) + 1
    write_durably(staging / KEYS, dump_key_file(dataclasses.replace(restored, generation=generation)))


def _stage_what_was(home: Home, staging: Path) -> None:
    """A second name for the house as it is. Before the decision, because it may need room on the disk."""
    (staging / BEFORE).mkdir(mode=0o700)
    keep_twin(home.database, staging / BEFORE / DATABASE)
    keep_twin(home.keys, staging / BEFORE / KEYS)


def _free_stamp(home: Home) -> str:
    first = stamp = clock.now().strftime("%Y-%m-%dT%H%M")
    number = 2
    while kept_names(home, stamp):
        stamp, number = f"{first}-{number}", number + 1
    return stamp
