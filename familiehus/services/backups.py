"""Backups as the house asks for them: by itself every day and at closing, or because somebody wants one.

These verbs take the open cupboard (or, for a restore, only the folder) and not
a unit of work: they copy and replace whole files and must not stand inside a
transaction of their own. What the machine makes by itself needs no right, or
nobody but a leader could close the house.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from familiehus import clock
from familiehus.errors import Bug, EnvironmentFault, UserError
from familiehus.paths import Home
from familiehus.services.rights import Right, require
from familiehus.storage import second_folder as second
from familiehus.storage.backup import (
    BackupInfo,
    backup_due,
    closing_backup_due,
    copy_backup,
    make_backup,
)
from familiehus.storage.check import CheckReport, check
from familiehus.storage.contents import Progress
from familiehus.storage.cupboard import RECOVERY_NAME, Cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_file import KeyFile, read_key_file
from familiehus.storage.restore import RestoreInfo, restore
from familiehus.storage.slots import open_with_text
from familiehus.values import Actor, Change, ChangeVerb, Role

__all__ = ["BackupInfo", "CheckReport", "RestoreInfo"]


@dataclass(frozen=True, slots=True)
class BackUpNow:
    """A backup now. ``folder`` None: where the daily ones lie, and in the second folder too."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class ChooseSecondFolder:
    """Where a second copy goes (a stick, a network share); None for nowhere."""

    folder: Path | None


@dataclass(frozen=True, slots=True)
class CheckHouse:
    """Look at a house that may be too damaged to open. ``words`` and ``staff_id`` as in RestoreHouse."""

    words: str
    staff_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RestoreHouse:
    """Get the house back from ``file``. ``words`` is a passphrase or a printed recovery key of that time.

    ``staff_id`` says whose passphrase it is; None tries everybody's.
    """

    file: Path
    words: str
    staff_id: UUID | None = None


def daily_backup(cupboard: Cupboard, progress: Progress | None = None) -> Change | None:
    """The first opening of a day makes one; None when there is one. Faults of :func:`back_up_now`."""
    return _back_up(cupboard, progress) if backup_due(cupboard.home, clock.now()) else None


def closing_backup(cupboard: Cupboard, progress: Progress | None = None) -> Change | None:
    """Closing makes one if something was written since the last; None otherwise."""
    return _back_up(cupboard, progress) if closing_backup_due(cupboard.home, clock.now()) else None


def back_up_now(cupboard: Cupboard, command: BackUpNow, progress: Progress | None = None) -> Change:
    """Make a verified backup; ``after`` of the Change is its :class:`BackupInfo`.

    EnvironmentFault ``backup_failed`` and what the disk does: then there is no new backup, and no older one
    went. ``backup_second_failed`` (``why``): it lies on this PC, but not in the second folder.
    """
    require(cupboard.actor, Right.BACKUP)
    if command.folder is None:
        return _back_up(cupboard, progress)
    return _made(make_backup(cupboard.home, _key(cupboard), command.folder, progress=progress))


def choose_second_folder(cupboard: Cupboard, command: ChooseSecondFolder) -> Change:
    """Remember it on this PC. EnvironmentFault ``backup_folder_missing`` when it is not there."""
    require(cupboard.actor, Right.BACKUP)
    second.choose_second_folder(cupboard.home, command.folder)
    return Change("backup", ChangeVerb.CHANGED)


def second_folder(cupboard: Cupboard) -> Path | None:
    """Where the second copies go."""
    return second.second_folder(cupboard.home)


def check_house(cupboard: Cupboard, progress: Progress | None = None) -> CheckReport:
    """Look at folder, keys, database and backups. Damage is a finding, not an error."""
    require(cupboard.actor, Right.BACKUP)
    return check(cupboard.home, _key(cupboard), progress=progress)


def check_closed_house(home: Home, command: CheckHouse, progress: Progress | None = None) -> CheckReport:
    """:func:`check_house` without opening the house, which a damaged one refuses.

    Any door will do: a damaged database cannot say what its staff may. Errors of ``open_with_text`` and
    ``read_key_file``: without a key nothing can be said about the rest.
    """
    key, _ = open_with_text(read_key_file(home.keys), command.staff_id, command.words)
    return check(home, key, progress=progress)


def restore_house(home: Home, command: RestoreHouse, progress: Progress | None = None) -> RestoreInfo:
    """Replace what lies in ``home`` by the house of a backup; what was there is kept beside it.

    Nobody may have the house open. Whoever opens the copy must have had the right BACKUP when it was made
    (a printed recovery key opens as leader). UserError ``passphrase_wrong`` | ``recovery_code_*``,
    NotAllowed, EnvironmentFault of ``storage.restore``: then nothing of the house was touched.
    """
    opened_by: list[UUID | None] = []

    def open_key(key_file: KeyFile) -> DataKey:
        key, slot = open_with_text(key_file, command.staff_id, command.words)
        opened_by.append(slot.staff_id)
        return key

    def approve(copy: Any) -> None:
        require(_actor_in(copy, opened_by[-1]), Right.BACKUP)

    return restore(home, command.file, open_key, approve=approve, progress=progress)


def _back_up(cupboard: Cupboard, progress: Progress | None) -> Change:
    home = cupboard.home
    backup = make_backup(home, _key(cupboard), home.backups, progress=progress)
    try:
        folder = second.second_folder(home)
        if folder is not None:
            copy_backup(home, backup, folder)
    except EnvironmentFault as fault:
        if fault.code == "backup_folder_missing":
            raise
        raise EnvironmentFault("backup_second_failed", why=fault.code) from None
    return _made(backup)


def _made(backup: BackupInfo) -> Change:
    return Change("backup", ChangeVerb.ADDED, (backup.path.name,), after=backup)


def _key(cupboard: Cupboard) -> DataKey:
    if not isinstance(cupboard.key, DataKey):
        raise Bug("key_is_not_ours")
    return cupboard.key


def _actor_in(copy: Any, staff_id: UUID | None) -> Actor:
    """Who opened the copy, as the copy knows them. Plain SQL: it may be of an older revision."""
    if staff_id is None:
        return Actor(None, RECOVERY_NAME, Role.LEADER)
    row = copy.execute("SELECT name, role FROM staff WHERE id = ? AND active", (staff_id.hex,)).fetchone()
    if row is None:
        raise UserError("staff_gone")
    return Actor(staff_id, row[0], Role(row[1]))
