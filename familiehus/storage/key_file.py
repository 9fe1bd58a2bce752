"""``familiehus.keys``: the envelope that holds the database key once per door, never in the clear.

Beside the database, and a copy in every backup. A wrong passphrase is not a
fault of this file and is found in ``slots.py``. An older generation is never
opened quietly in place of the real one: the fault says that it exists, and a
person decides.

The labels (names of staff, who holds a recovery key) are readable without a
key, because the unlock screen shows them; nothing else about anybody is here.
"""

import dataclasses
from pathlib import Path

from familiehus.errors import Bug, EnvironmentFault, UserError
from familiehus.storage.faults import named_faults
from familiehus.storage.key_format import (
    Argon,
    Device,
    KeyFile,
    Slot,
    SlotKind,
    dump_key_file,
    parse_key_file,
)
from familiehus.storage.safe_file import only_writer, write_durably
from familiehus.storage.sealed_json import LARGEST

__all__ = [
    "Argon",
    "Device",
    "KeyFile",
    "Slot",
    "SlotKind",
    "dump_key_file",
    "older_key_files",
    "parse_key_file",
    "read_key_file",
    "restore_older_key_file",
    "write_key_file",
]

OLDER_KEPT = 2
"""How many older generations stay beside the file: ``familiehus.keys.1`` (newest) and ``.2``."""


def read_key_file(path: Path) -> KeyFile:
    """The key file at ``path``.

    EnvironmentFault ``key_file_missing`` | ``key_file_damaged`` | ``key_file_newer`` | ``key_file_weak``;
    field ``older`` is True when :func:`restore_older_key_file` could bring an older generation back.
    """
    try:
        return parse_key_file(_bytes_of(path))
    except EnvironmentFault as fault:
        if fault.code not in ("key_file_missing", "key_file_damaged"):
            raise
        older = bool(older_key_files(path))
        raise EnvironmentFault(fault.code, **{**fault.fields, "older": older}) from None


def older_key_files(path: Path) -> tuple[KeyFile, ...]:
    """The older generations beside ``path`` that are whole, newest first."""
    found = []
    for number in range(1, OLDER_KEPT + 1):
        try:
            found.append(parse_key_file(_bytes_of(_older(path, number))))
        except EnvironmentFault:
            continue
    return tuple(found)


def write_key_file(path: Path, key_file: KeyFile, *, replace: bool = False) -> KeyFile:
    """Write the next generation and return it; go on from what is returned.

    EnvironmentFault ``key_file_changed`` when the file on disk is not the generation that ``key_file`` was
    made from: another window has added a door meanwhile, or another house lies here. A new key file
    (generation 0) is never written over anything. ``replace`` is for a restore, which puts a backup's key
    file over whatever there is. The file before stays as ``.1``.
    """
    if not key_file.slots_of(SlotKind.PASSPHRASE):
        raise Bug("key_file_without_door")
    with only_writer(path):
        before = _whole(path) if replace else _expected(path, key_file)
        generation = max(key_file.generation, before.generation if before else 0) + 1
        written = dataclasses.replace(key_file, generation=generation)
        if before is not None:
            _keep_as_older(path)
        else:
            _keep_damaged(path)
        write_durably(path, dump_key_file(written))
    return written


def restore_older_key_file(path: Path) -> KeyFile:
    """Bring the newest whole older generation back; the damaged file is kept as ``familiehus.keys.damaged``.

    UserError ``key_file_whole`` when there is nothing to repair (an older generation would bring removed
    doors back); EnvironmentFault ``key_file_missing`` when no older generation is whole.
    """
    with only_writer(path):
        if _whole(path) is not None:
            raise UserError("key_file_whole")
        older = older_key_files(path)
        if not older:
            raise EnvironmentFault("key_file_missing", older=False)
        _keep_damaged(path)
        write_durably(path, dump_key_file(older[0]))
    return older[0]


def _expected(path: Path, key_file: KeyFile) -> KeyFile | None:
    """What must lie at ``path`` before ``key_file`` may replace it: nothing at all, or its own generation."""
    if key_file.generation == 0:
        if path.exists() or older_key_files(path):
            raise EnvironmentFault("key_file_changed")
        return None
    before = read_key_file(path)
    if (before.database_id, before.generation) != (key_file.database_id, key_file.generation):
        raise EnvironmentFault("key_file_changed")
    return before


def _keep_as_older(path: Path) -> None:
    """Shift the generations by one. Copies, so that ``path`` itself is there at every instant."""
    for number in range(OLDER_KEPT, 0, -1):
        source = _older(path, number - 1)
        if source.exists():
            write_durably(_older(path, number), _bytes_of(source))


def _keep_damaged(path: Path) -> None:
    """What cannot be read is set aside, not thrown away: somebody may want to look at it."""
    if path.exists():
        write_durably(path.with_name(path.name + ".damaged"), _bytes_of(path))


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}") if number else path


def _whole(path: Path) -> KeyFile | None:
    """The file if it is whole; None if it is missing or damaged. A newer or weak one is not ours to touch."""
    try:
        return parse_key_file(_bytes_of(path))
    except EnvironmentFault as fault:
        if fault.code in ("key_file_missing", "key_file_damaged"):
            return None
        raise


def _bytes_of(path: Path) -> bytes:
    try:
        with named_faults(), open(path, "rb") as file:
            return file.read(LARGEST + 1)
    except EnvironmentFault as fault:
        if fault.code != "file_missing":
            raise
    raise EnvironmentFault("key_file_missing")
