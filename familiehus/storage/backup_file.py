"""The one file of a backup: ``familiehus-2026-11-22T1530.fhb``.

A zip without compression (what is encrypted does not shrink), so that any zip
tool opens it in twenty years: ``manifest.json``, ``familiehus.keys`` and
``familiehus.db``, which stays encrypted. The zip's comment is the SHA-256 of
every byte before it: a single flipped, lost or added byte shows before anything
is believed. It finds accidents; forgery is the business of the cipher inside.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from familiehus import __version__
from familiehus.errors import EnvironmentFault
from familiehus.storage.contents import Contents, Progress
from familiehus.storage.faults import named_faults
from familiehus.storage.moves import open_private
from familiehus.storage.schema import known_revisions

FORMAT = "familiehus.backup"
VERSION = 1
SUFFIX = ".fhb"
DATABASE, KEYS, MANIFEST = "familiehus.db", "familiehus.keys", "manifest.json"

_DIGEST = 64
_BLOCK = 1 << 20
_FIRST_BYTES = b"PK\x03\x04"
_LARGEST_MANIFEST = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says about itself. ``made_at`` is local time, ``size`` bytes."""

    path: Path
    made_at: datetime
    size: int
    program: str
    contents: Contents
    digests: Mapping[str, str]


def write_backup_file(path: Path, folder: Path, contents: Contents, made_at: datetime) -> None:
    """Pack ``familiehus.db`` and ``familiehus.keys`` of ``folder`` into ``path`` and flush it to the disk."""
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "made_at": made_at.isoformat(timespec="seconds"),
        "revision": contents.revision,
        "database_id": str(contents.database_id),
        "practice": contents.practice,
        "rows": dict(contents.rows),
        "sha256": {name: _digest_of_file(folder / name) for name in (KEYS, DATABASE)},
    }
    text = json.dumps(manifest, ensure_ascii=True, sort_keys=True, indent=1).encode("ascii") + b"\n"
    with open_private(path) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_member(MANIFEST, len(text)), text)
            for name in (KEYS, DATABASE):
                member = _member(name, (folder / name).stat().st_size)
                with open(folder / name, "rb") as source, archive.open(member, "w") as packed:
                    shutil.copyfileobj(source, packed, _BLOCK)
            archive.comment = b"0" * _DIGEST
        digest = _digest_of(file, file.seek(0, os.SEEK_END) - _DIGEST)
        file.seek(-_DIGEST, os.SEEK_END)
        file.write(digest.encode("ascii"))
        file.flush()
        os.fsync(file.fileno())
        _read_from_the_disk(file)


def read_backup(path: Path, tell: Progress = lambda _: None) -> BackupInfo:
    """Read every byte and what the file says about itself; needs no key.

    EnvironmentFault ``backup_not_ours`` | ``backup_damaged`` | ``backup_newer`` (made by a later program).
    """
    with named_faults(), open(path, "rb") as file:
        _check_digest(file, path, tell)
        info = _described(file, path)
    if info.contents.revision not in known_revisions():
        raise EnvironmentFault("backup_newer")
    return info


def glance(path: Path) -> BackupInfo:
    """What the file says about itself, without reading all of it. Faults as :func:`read_backup`."""
    with named_faults(), open(path, "rb") as file:
        return _described(file, path)


def unpack(path: Path, folder: Path, tell: Progress = lambda _: None) -> BackupInfo:
    """Check every byte, then lay the database and the key file in ``folder``, flushed to the disk."""
    info = read_backup(path, tell)
    with named_faults(), zipfile.ZipFile(path) as archive:
        for name in (KEYS, DATABASE):
            with archive.open(name) as packed, open_private(folder / name) as target:
                shutil.copyfileobj(packed, target, _BLOCK)
                target.flush()
                os.fsync(target.fileno())
                if _digest_of(target, target.tell()) != info.digests[name]:
                    raise EnvironmentFault("backup_damaged")
    return info


def _check_digest(file: BinaryIO, path: Path, tell: Progress) -> None:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    ours = path.suffix == SUFFIX or file.read(4) == _FIRST_BYTES
    if size > _DIGEST:
        digest = _digest_of(file, size - _DIGEST, tell)
        file.seek(-_DIGEST, os.SEEK_END)
        if file.read() == digest.encode("ascii"):
            return
    raise EnvironmentFault("backup_damaged" if ours else "backup_not_ours")


def _described(file: BinaryIO, path: Path) -> BackupInfo:
    size = file.seek(0, os.SEEK_END)
    try:
        with zipfile.ZipFile(file) as archive:
            entry = archive.getinfo(MANIFEST)
            if entry.file_size > _LARGEST_MANIFEST:
                raise ValueError
            manifest = json.loads(archive.read(entry))
        if manifest["format"] != FORMAT:
            raise ValueError
        if manifest["version"] > VERSION:
            raise EnvironmentFault("backup_newer")
        return _info(manifest, path, size)
    except (ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile, NotImplementedError):
        raise EnvironmentFault("backup_not_ours") from None


def _info(manifest: Mapping[str, Any], path: Path, size: int) -> BackupInfo:
    return BackupInfo(
        path=path,
        made_at=datetime.fromisoformat(manifest["made_at"]),
        size=size,
        program=str(manifest["program"]),
        contents=Contents(
            revision=str(manifest["revision"]),
            database_id=UUID(manifest["database_id"]),
            practice=bool(manifest["practice"]),
            rows={str(name): int(count) for name, count in manifest["rows"].items()},
        ),
        digests={name: str(manifest["sha256"][name]) for name in (KEYS, DATABASE)},
    )


def _member(name: str, size: int) -> zipfile.ZipInfo:
    """The same bytes for the same contents: no clock, no user, no system in the zip's own fields."""
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.create_system, member.external_attr, member.file_size = 3, 0o600 << 16, size
    return member


def _digest_of_file(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest_of(file: BinaryIO, length: int, tell: Progress = lambda _: None) -> str:
    """SHA-256 of the first ``length`` bytes."""
    file.seek(0)
    digest, left = hashlib.sha256(), length
    while left and (block := file.read(min(_BLOCK, left))):
        digest.update(block)
        left -= len(block)
        tell(1 - left / length)
    return digest.hexdigest()


def _read_from_the_disk(file: BinaryIO) -> None:
    """Ask the system to forget what it holds of the file, so that the proof reads the disk and not memory."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
