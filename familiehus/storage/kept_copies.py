"""The houses that a restore put aside (``*.before-restore-*``): who of the erased still lies in them?

The program never deletes them, for they are what somebody falls back on when a restore was the wrong one. So
whoever erases a person is told their names.
"""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from familiehus.paths import Home
from familiehus.storage.engine import Key, connect_copy
from familiehus.storage.moves import SIDE_FILES, beside, drop

_ASIDE = ".before-restore-*"


def copies_holding(home: Home, key: Key, ids: Iterable[UUID]) -> tuple[str, ...]:
    """The names of the databases put aside that hold one of them, or that cannot be read: those may."""
    wanted = tuple(ids)
    found = (path for path in sorted(home.root.glob(home.database.name + _ASIDE)) if _is_database(path))
    return tuple(path.name for path in found if _may_hold(path, key, wanted))


def _is_database(path: Path) -> bool:
    return path.is_file() and not path.name.endswith(SIDE_FILES)


def _may_hold(path: Path, key: Key, ids: tuple[UUID, ...]) -> bool:
    there_before = {name for name in SIDE_FILES if beside(path, name).exists()}
    try:
        with closing(connect_copy(path, key)) as connection:
            tables = "SELECT name FROM sqlite_master WHERE name IN ('enrolment', 'family')"
            known = [name for (name,) in connection.execute(tables).fetchall()]
            asked = [f"SELECT 1 FROM {name} WHERE id = ?" for name in known]
            return any(connection.execute(sql, (one.hex,)).fetchone() for sql in asked for one in ids)
    except sqlcipher.DatabaseError:
        return True
    finally:
        for name in set(SIDE_FILES) - there_before:  # reading a log makes an index of it
            if beside(path, name).exists():
                drop(beside(path, name))
