"""Making a backup and believing in it only after it was opened again from its own file.

Copy, pack, flush, read back, decrypt, check, count, and only then rename; only
after that may an older one go. Whatever stops it, the older backups are there
and nothing that looks like a backup is half one.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage.backup_file import (
    DATABASE,
    KEYS,
    BackupInfo,
    glance,
    read_backup,
    unpack,
    write_backup_file,
)
from familiehus.storage.contents import Progress, prove_copy, take_copy
from familiehus.storage.engine import Key
from familiehus.storage.erased import carry_erased
from familiehus.storage.faults import named_faults
from familiehus.storage.key_file import dump_key_file, read_key_file
from familiehus.storage.moves import SIDE_FILES, beside, copy_durably, drop, move, reached
from familiehus.storage.retention import backups_in, name_for, remove_superfluous
from familiehus.storage.safe_file import only_writer, write_durably

__all__ = ["BackupInfo", "backup_due", "closing_backup_due", "copy_backup", "make_backup", "read_backup"]

_STAGING = "backup.staging"


def make_backup(home: Home, key: Key, folder: Path, *, progress: Progress | None = None) -> BackupInfo:
    """Make a verified backup in ``folder`` (made if it is not there) while others write on.

    ``progress`` hears 0 to 1, in the caller's thread. EnvironmentFault ``backup_failed`` when the proof
    fails, ``database_*``, ``key_file_*`` and what the disk does; then the older backups are untouched.
    """
    tell = progress or (lambda _: None)
    with named_faults(), _alone_at_it(home) as staging:
        made_at = clock.now().replace(microsecond=0)
        contents = take_copy(home.database, key, staging / DATABASE, lambda x: tell(x * 0.5))
        write_durably(staging / KEYS, dump_key_file(read_key_file(home.keys)))
        folder.mkdir(parents=True, exist_ok=True)
        final = name_for(folder, made_at)
        with _part_of(final, contents.database_id.hex) as part:
            write_backup_file(part, staging, contents, made_at)
            reached("backup written")
            tell(0.7)
            _prove(part, key, staging, tell)
            carry_erased(home, folder)
            move(part, final)
        tell(1.0)
        remove_superfluous(folder, contents.database_id, made_at, final)
        return glance(final)


def copy_backup(home: Home, backup: BackupInfo, folder: Path) -> BackupInfo:
    """Put a second copy of a backup into ``folder`` and read all of it there.

    EnvironmentFault ``backup_folder_missing`` (the stick is not in: the folder is never made, or the copy
    would land on this very disk), ``backup_failed`` and what the disk does.
    """
    if not folder.is_dir():
        raise EnvironmentFault("backup_folder_missing")
    house = backup.contents.database_id
    with named_faults(), _alone_at_it(home):
        target = name_for(folder, backup.made_at)
        with _part_of(target, house.hex) as part:
            copy_durably(backup.path, part)
            if read_backup(part).digests != backup.digests:
                raise EnvironmentFault("backup_failed")
            carry_erased(home, folder)
            move(part, target)
        remove_superfluous(folder, house, clock.now(), target)
        return glance(target)


def backup_due(home: Home, now: datetime) -> bool:
    """True when today has no backup yet. Looks at names only."""
    newest = _newest(home, now)
    return newest is None or newest[1].date() < now.date()


def closing_backup_due(home: Home, now: datetime) -> bool:
    """True when something was written after the newest backup was begun, by file times; in doubt, true."""
    newest = _newest(home, now)
    if newest is None:
        return True
    try:
        begun = glance(newest[0]).made_at
        return any(datetime.fromtimestamp(path.stat().st_mtime) >= begun for path in _written(home))
    except (EnvironmentFault, OSError):
        return True


def _newest(home: Home, now: datetime) -> tuple[Path, datetime] | None:
    past = [(path, made) for path, made in backups_in(home.backups).items() if made <= now]
    return past[-1] if past else None


def _written(home: Home) -> list[Path]:
    found = (home.database, beside(home.database, SIDE_FILES[0]), home.keys)
    return [path for path in found if path.exists()]


@contextmanager
def _alone_at_it(home: Home) -> Iterator[Path]:
    """One backup at a time per house: a private folder to work in, swept of what a kill left behind."""
    staging = home.root / _STAGING
    with only_writer(home.root / "backup"):
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(mode=0o700)
        try:
            yield staging
        finally:
            shutil.rmtree(staging, ignore_errors=True)


@contextmanager
def _part_of(final: Path, house: str) -> Iterator[Path]:
    """The name of a backup while it is being written, marked with the house: others may share the folder."""
    ending = f".{house[:12]}.part"
    for left_behind in final.parent.glob(f"familiehus-*{ending}*"):
        left_behind.unlink()
    part = final.with_name(final.name + ending)
    try:
        yield part
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _prove(part: Path, key: Key, staging: Path, tell: Progress) -> None:
    """Take the file apart as a restore would, in a folder of its own, and open what comes out."""
    proof = staging / "proof"
    proof.mkdir(mode=0o700)
    info = unpack(part, proof, lambda x: tell(0.7 + x * 0.1))
    prove_copy(proof / DATABASE, key, info.contents)
    reached("backup proven")
    drop(proof)
