"""Who has the house open: everybody shares it, a restore or an upgrade has it alone.

The lock is SQLite's own on a small empty file: it works on every platform,
needs no clean-up, and dies with the process that held it, also by kill -9.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from familiehus.errors import EnvironmentFault

LOCK_NAME = "familiehus.lock"


@contextmanager
def shared(root: Path) -> Iterator[None]:
    """Hold the house open together with others. EnvironmentFault ``house_busy`` while somebody has it alone."""
    connection = _connect(root)
    try:
        _try(connection, "BEGIN", "SELECT count(*) FROM sqlite_master")
        yield
    finally:
        _release(connection)


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold the house alone. EnvironmentFault ``house_in_use`` while any other process has it open."""
    connection = _connect(root)
    try:
        _try(connection, "BEGIN EXCLUSIVE", code="house_in_use")
        yield
    finally:
        _release(connection)


def _connect(root: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(root / LOCK_NAME, isolation_level=None, timeout=2, check_same_thread=False)
    connection.execute("PRAGMA locking_mode = NORMAL")
    return connection


def _try(connection: sqlite3.Connection, *statements: str, code: str = "house_busy") -> None:
    try:
        for statement in statements:
            connection.execute(statement).fetchall()
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise EnvironmentFault("disk_io") from None
        raise EnvironmentFault(code) from None


def _release(connection: sqlite3.Connection) -> None:
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("ROLLBACK")
    connection.close()
