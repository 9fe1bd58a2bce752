"""Text for the driver, inside a session's transaction: for the few statements that somebody waits for.

A statement built, typed and wrapped by SQLAlchemy costs as much as the rows of it, and the desk is measured
from the last key to the disk. Only our own constant texts with ``?`` come here. A session's changes that are
not flushed are not seen.
"""

from typing import Any

from sqlalchemy.orm import Session


def run(session: Session, sql: str, values: tuple[object, ...]) -> Any:
    """One statement; gives the driver's cursor."""
    return _driver(session).execute(sql, values)


def run_each(session: Session, sql: str, rows: list[tuple[object, ...]]) -> None:
    """One statement with each of these rows."""
    if rows:
        _driver(session).executemany(sql, rows)


def _driver(session: Session) -> Any:
    return session.connection().connection.driver_connection
