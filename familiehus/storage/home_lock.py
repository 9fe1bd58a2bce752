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
from familiehus.storage.faults import fault_of, named_faults

LOCK_NAME = "familiehus.lock"

_NO_JOURNAL = "PRAGMA journal_mode = MEMORY"
"""SQLite would lay a journal beside the empty file; a kill would leave it there."""

PATIENCE_SECONDS = 2.0
"""How long somebody waits for the lock before they are told who has it."""


@contextmanager
def shared(root: Path) -> Iterator[None]:
    """Hold the house open together with others. Fault ``house_busy`` while somebody has it alone."""
    with _held(root, "house_busy", "BEGIN", "SELECT count(*) FROM sqlite_master"):
        yield


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold the house alone. EnvironmentFault ``house_in_use`` while anybody else has it open."""
    with _held(root, "house_in_use", "BEGIN EXCLUSIVE"):
        yield


@contextmanager
def _held(root: Path, taken: str, *statements: str) -> Iterator[None]:
    with named_faults():
        connection = sqlite3.connect(
            root / LOCK_NAME, isolation_level=None, timeout=PATIENCE_SECONDS, check_same_thread=False
        )
    try:
        for statement in (_NO_JOURNAL, *statements):
            _try(connection, statement, taken)
        yield
    finally:
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("ROLLBACK")
        connection.close()


def _try(connection: sqlite3.Connection, statement: str, taken: str) -> None:
    try:
        connection.execute(statement).fetchall()
    except sqlite3.Error as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise EnvironmentFault(taken if fault.code == "database_busy" else fault.code) from None
