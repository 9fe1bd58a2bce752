"""How the encrypted file is opened: one place for the pragmas, each of which was measured (CUPBOARD, Engine).

The raw 256-bit key goes in first, through ``creator`` and never through a URL.
``BEGIN IMMEDIATE`` is emitted by us, because the driver's own transaction mode
leaves half a schema when a migration is killed. ``synchronous=FULL``, because
NORMAL loses acknowledged commits when the power goes.
"""

import random
import time
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from familiehus import clock

BUSY_MS = 15_000
"""How long a connection waits for another process before it says "busy"."""

READING = "familiehus_reading"
"""Execution option of connections that only read: they begin without taking the write lock."""

PATIENCE = "familiehus_patience_ms"
"""Execution option: how long to wait for the write lock, when it shall not be as long as for a person."""

_LIVE = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)

_STATEMENTS_KEPT = 8
"""Prepared statements a connection keeps. The driver's own 128 use up SQLite's fast store for small values
(lookaside); each value then costs a page lock (``cipher_memory_security``): 14 a row instead of 0.5."""

_BUSY = 5
"""SQLite's primary result code SQLITE_BUSY."""

_process_is_set_up = False


class Key(Protocol):
    """What the engine needs of a key: the SQLCipher raw-key literal ``x'…'``."""

    @property
    def pragma(self) -> str:
        """The literal, quotes included."""


def connect(path: Path, key: Key, *, create: bool = False) -> Any:
    """A raw connection with every pragma set. Never makes an empty file unless ``create``."""
    return _opened(path, key, "rwc" if create else "rw", _LIVE)


def connect_copy(path: Path, key: Key, *, create: bool = False) -> Any:
    """A raw connection to a copy that nobody else has open: no WAL, so that the copy stays one file.

    Read-only unless ``create``.
    """
    return _opened(path, key, "rwc" if create else "ro", ("PRAGMA synchronous = FULL",))


def open_engine(path: Path, key: Key, *, create: bool = False) -> Engine:
    """An SQLAlchemy engine over :func:`connect`. Parameters are hidden from errors and logs."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, create=create),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _opened(path: Path, key: Key, mode: str, pragmas: tuple[str, ...]) -> Any:
    connection = sqlcipher.connect(
        f"file:{_uri_path(path)}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        cached_statements=_STATEMENTS_KEPT,
    )
    try:
        _set_up_process(connection)
        connection.execute(f'PRAGMA key = "{key.pragma}"')
        connection.execute("PRAGMA cipher_compatibility = 4")
        connection.execute("PRAGMA temp_store = MEMORY")
        for pragma in pragmas:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up_process(connection: Any) -> None:
    global _process_is_set_up
    if not _process_is_set_up:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA cipher_memory_security = ON")
        _process_is_set_up = True


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get(READING, False):
        connection.exec_driver_sql("BEGIN")
    else:
        _take_turn(connection.connection.driver_connection, options.get(PATIENCE))


def _take_turn(driver: Any, less_ms: int | None = None) -> None:
    """BEGIN IMMEDIATE, asking every few milliseconds while somebody else writes.

    SQLite itself soon asks only every 100 ms and then keeps missing the moment between two commits of a busy
    neighbour: two windows that wrote without a pause waited up to 1.9 s for each other, in this way 0.4 s.
    """
    (patience_ms,) = driver.execute("PRAGMA busy_timeout").fetchone()
    until = clock.monotonic() + (patience_ms if less_ms is None else less_ms) / 1000
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        while not _has_begun(driver, last=clock.monotonic() >= until):
            time.sleep(random.uniform(0.0005, 0.003))
    finally:
        driver.execute(f"PRAGMA busy_timeout = {patience_ms}")


def _has_begun(driver: Any, *, last: bool) -> bool:
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlcipher.OperationalError as error:
        if last or error.sqlite_errorcode & 0xFF != _BUSY:
            raise
        return False
    return True


def _uri_path(path: Path) -> str:
    """A path as it may stand in an SQLite URI (spaces, #, ?, % and Danish letters quoted)."""
    from urllib.parse import quote

    return quote(path.resolve().as_posix())
