"""Moving files in acts that a power cut may stop anywhere: every move is whole, on the disk, and has a name.

An upgrade or a restore is a row of such moves. Each is safe to do twice, and a
test can stand between any two of them with its hand on the switch (``watched``).
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from familiehus.storage.safe_file import flush_folder

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database. They belong to one database and must never meet another."""

HALF_WRITTEN = ".new"
"""What a kill inside ``write_durably`` leaves beside the file it was writing."""

_PATIENCE = 20
"""Windows: how often a rename is tried while a virus scanner holds the file (50 ms apart)."""

_watcher: Callable[[str], None] | None = None


def reached(moment: str) -> None:
    """Say that a moment has passed after which everything may stop."""
    if _watcher is not None:
        _watcher(moment)


@contextmanager
def watched(watcher: Callable[[str], None]) -> Iterator[None]:
    """Tell ``watcher`` every moment inside the block (the tests' power switch)."""
    global _watcher
    before, _watcher = _watcher, watcher
    try:
        yield
    finally:
        _watcher = before


def beside(database: Path, ending: str) -> Path:
    """``familiehus.db-wal`` and its siblings."""
    return database.with_name(database.name + ending)


def move(source: Path, target: Path) -> None:
    """Put ``source`` in the place of ``target``. Nothing happens when it is there already."""
    if source.exists():
        _replace(source, target)
        flush_folder_if_possible(target.parent)
    reached(f"moved {target.name}")


def drop(path: Path) -> None:
    """Take a file or a folder away. Nothing happens when it is gone already."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    flush_folder_if_possible(path.parent)
    reached(f"dropped {path.name}")


def drop_side_files(database: Path) -> None:
    """Take away what SQLite left beside a database that is not to be opened as it is."""
    for ending in SIDE_FILES:
        if beside(database, ending).exists():
            drop(beside(database, ending))


def keep_twin(path: Path, twin: Path) -> None:
    """Keep what lies at ``path`` under a second name too, without needing room for it where the disk can.

    The file must not be open. Nothing happens when the twin is there already or there is nothing to keep.
    """
    if path.exists() and not twin.exists():
        try:
            os.link(path, twin)
        except OSError:  # FAT and some network disks know no second names
            copy_durably(path, twin)
        flush_folder_if_possible(twin.parent)
    reached(f"kept {twin.name}")


def copy_durably(source: Path, target: Path) -> None:
    """Copy bytes, private to this user; ``target`` appears whole, when the disk has it, or not at all.

    Never for a database that is open: closing the file would give up SQLite's locks on it (POSIX).
    """
    part = target.with_name(target.name + ".part")
    try:
        with open(source, "rb") as reading, open_private(part) as writing:
            shutil.copyfileobj(reading, writing, 1 << 20)
            writing.flush()
            os.fsync(writing.fileno())
        _replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    flush_folder_if_possible(target.parent)


def open_private(path: Path) -> BinaryIO:
    """A new file for reading and writing bytes that only this user can open."""
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return open(os.open(path, flags, 0o600), "w+b")


def flush_file(path: Path) -> None:
    """Return when the disk has the file. Not for a database that is open (see ``copy_durably``)."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def flush_folder_if_possible(folder: Path) -> None:
    """As ``flush_folder``; some sticks and network disks cannot, and then the rename alone must do."""
    with suppress(OSError):
        flush_folder(folder)


def _replace(source: Path, target: Path) -> None:
    for _ in range(_PATIENCE if os.name == "nt" else 0):
        try:
            return os.replace(source, target)
        except PermissionError:
            time.sleep(0.05)
    return os.replace(source, target)
