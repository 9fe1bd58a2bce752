"""Small files that must survive a pulled plug: the old content or the new one, never a mixture or nothing.

Temporary file, flush to the disk, rename over the old one, flush the folder.
``only_writer`` keeps two windows from reading, changing and writing at once.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from familiehus.errors import EnvironmentFault
from familiehus.storage.faults import named_faults

_PATIENCE = 20
"""Windows: how often a rename is tried while a virus scanner holds the file (50 ms apart)."""


def write_durably(path: Path, data: bytes) -> None:
    """Replace ``path`` with ``data``, private to this user (0600), and return when the disk has it.

    EnvironmentFault ``disk_full`` and its siblings (``faults.py``); the old file is then untouched.
    """
    temporary = path.with_name(path.name + ".new")
    with named_faults():
        try:
            _write(temporary, data)
            _rename(temporary, path)
            flush_folder(path.parent)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise


def flush_folder(folder: Path) -> None:
    """Make names and removals in ``folder`` durable (POSIX; Windows does it with the file)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def only_writer(path: Path) -> Iterator[None]:
    """Be the only one who reads, changes and writes ``path``; freed by the system if we are killed."""
    with named_faults():
        handle = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


def _write(path: Path, data: bytes) -> None:
    binary = getattr(os, "O_BINARY", 0)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | binary, 0o600)
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _rename(source: Path, target: Path) -> None:
    for _ in range(_PATIENCE if os.name == "nt" else 0):
        try:
            return os.replace(source, target)
        except PermissionError:
            time.sleep(0.05)
    return os.replace(source, target)


def _wait_for(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        except OSError:  # ten seconds of trying
            raise EnvironmentFault("house_busy") from None
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)
