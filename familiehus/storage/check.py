"""Is the house whole? Looks at all that will be needed on a bad day, and does not stop at the first trouble.

Damage is what this is made to find, so it is a finding and not a crash. May run
while the house is open: the database is looked at in a moment when nobody
writes and all that was written has arrived in the file, because the cipher's
own check gives false alarms otherwise (CUPBOARD, Truth).
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage import home_lock
from familiehus.storage.backup_file import read_backup
from familiehus.storage.contents import Contents, Progress, contents_of, faults_in
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect
from familiehus.storage.faults import fault_of
from familiehus.storage.key_file import read_key_file
from familiehus.storage.private_folder import check_private
from familiehus.storage.restore_journal import restore_begun
from familiehus.storage.retention import backups_in
from familiehus.storage.schema import OURS
from familiehus.storage.second_folder import second_folder
from familiehus.storage.wrapping import is_key_of

OLD_AFTER_DAYS = 7
"""A house is closed at most so long without anybody noticing that no backup was made."""

_PATIENCE_SECONDS = 10.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be. ``serious``: something is damaged, missing or open to others."""

    code: str
    fields: Mapping[str, object] = field(default_factory=dict)
    serious: bool = True

    @property
    def fault(self) -> EnvironmentFault:
        """As an error of our tree, for whoever has words for those."""
        return EnvironmentFault(self.code, **self.fields)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found, and what was looked at. ``contents`` is None when the database could not be read."""

    findings: tuple[Finding, ...]
    contents: Contents | None
    backups: int
    newest_backup: datetime | None

    @property
    def healthy(self) -> bool:
        """True when nothing serious was found."""
        return not any(finding.serious for finding in self.findings)


def check(home: Home, key: DataKey, *, progress: Progress | None = None) -> CheckReport:
    """Look at folder, keys, database and backups. EnvironmentFault ``house_busy`` while somebody restores."""
    tell = progress or (lambda _: None)
    findings: list[Finding] = []
    with home_lock.shared(home.root):
        _try(findings, lambda: _check_folder(home))
        database_id = _try(findings, lambda: _check_keys(home, key))
        tell(0.1)
        contents = _try(findings, lambda: _check_database(home, key, database_id, findings))
        tell(0.5)
        made = _check_backups(home, findings, lambda x: tell(0.5 + x / 2))
    return CheckReport(tuple(findings), contents, len(made), max(made, default=None))


def _try(findings: list[Finding], look: Callable[[], _T]) -> _T | None:
    """The answer of one look, or None and a finding."""
    try:
        return look()
    except Exception as error:
        fault = fault_of(error)
        if fault is None:
            raise
        findings.append(Finding(fault.code, fault.fields))
        return None


def _check_folder(home: Home) -> None:
    if restore_begun(home):
        raise EnvironmentFault("work_unfinished")
    if os.name == "posix" and home.root.stat().st_mode & 0o077:
        raise EnvironmentFault("folder_open")
    check_private(home.root)


def _check_keys(home: Home, key: DataKey) -> UUID:
    key_file = read_key_file(home.keys)
    if not is_key_of(key, key_file):
        raise EnvironmentFault("key_mismatch")
    return key_file.database_id


def _check_database(home: Home, key: DataKey, database_id: UUID | None, findings: list[Finding]) -> Contents:
    if not home.database.exists():
        raise EnvironmentFault("database_missing")
    if home.database.stat().st_size == 0:
        raise EnvironmentFault("database_empty")
    with _nobody_writing(home.database, key), closing(connect(home.database, key)) as fresh:
        damage = faults_in(fresh)
        findings += [Finding("database_damaged", {"part": part}) for part in damage]
        contents = contents_of(fresh)
    if database_id not in (None, contents.database_id):
        findings.append(Finding("key_for_other_house"))
    if contents.revision not in OURS.revisions():
        findings.append(Finding("database_newer"))
    return contents


@contextmanager
def _nobody_writing(database: Path, key: DataKey) -> Iterator[None]:
    """Hold the write lock with an empty log. Writers wait as long (their patience is 15 s)."""
    until = clock.monotonic() + _PATIENCE_SECONDS
    with closing(connect(database, key)) as holder:
        while True:
            with closing(connect(database, key)) as pushing:
                pushing.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                holder.execute("BEGIN IMMEDIATE")
                if _all_in_file(pushing):
                    break
            holder.execute("ROLLBACK")
            if clock.monotonic() > until:
                raise EnvironmentFault("database_busy")
            time.sleep(0.02)
        yield
        holder.execute("ROLLBACK")


def _all_in_file(connection: Any) -> bool:
    """True when every page of the log is in the database file; nobody adds more while we hold the lock."""
    busy, in_log, in_file = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return not busy and in_log == in_file


def _check_backups(home: Home, findings: list[Finding], tell: Progress) -> list[datetime]:
    """Read every byte of every backup, here and in the second folder."""
    second = _try(findings, lambda: second_folder(home))
    if second is not None and not second.is_dir():
        findings.append(Finding("backup_folder_missing", serious=False))
    files = [*backups_in(home.backups), *(backups_in(second) if second else ())]
    whole = []
    for number, path in enumerate(files, 1):
        try:
            whole.append(read_backup(path).made_at)
        except EnvironmentFault:
            findings.append(Finding("backup_unreadable", {"file": path.name}))
        tell(number / len(files))
    past = [made for made in whole if made <= clock.now()]
    if not whole:
        findings.append(Finding("backup_none", serious=False))
    elif not past or (clock.now() - max(past)).days > OLD_AFTER_DAYS:
        days = (clock.now() - max(past)).days if past else 0
        findings.append(Finding("backup_old", {"days": days}, serious=False))
    return whole
