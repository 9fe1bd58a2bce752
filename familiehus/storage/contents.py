"""What is in a database, without our models: which house, which revision, how many rows, and is it whole.

Backups, restores, upgrades and checks compare these facts. They must also read
files of other revisions, so nothing here knows a table but ``house``.
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from familiehus.errors import EnvironmentFault
from familiehus.storage.engine import Key, connect, connect_copy
from familiehus.storage.moves import drop, drop_side_files, flush_file, reached

Progress = Callable[[float], None]
"""Told a number from 0 to 1 now and then."""

PAGES_AT_A_TIME = 2048
"""8 MB: between two such steps progress is told. All steps read the same moment of the house."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The facts. ``rows`` counts every table but Alembic's own."""

    revision: str
    database_id: UUID
    practice: bool
    rows: Mapping[str, int]


def contents_of(connection: Any) -> Contents:
    """The facts of an open database. EnvironmentFault ``database_empty`` when no house was set up in it."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if not {"house", "alembic_version"} <= set(names):
        raise EnvironmentFault("database_empty")
    house = connection.execute("SELECT id, practice FROM house").fetchone()
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if house is None or revision is None:
        raise EnvironmentFault("database_empty")
    rows = {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in sorted(names)
        if name != "alembic_version" and not name.startswith("sqlite_")
    }
    return Contents(str(revision[0]), UUID(house[0]), bool(house[1]), rows)


def faults_in(connection: Any, *, rules: bool = True) -> list[str]:
    """What is wrong in an open database; empty when it is whole. On a fresh connection, after a checkpoint.

    ``pages`` (a page was changed outside the cipher), ``structure`` (tables and indexes disagree) or
    ``references`` (a foreign key leads nowhere). ``rules`` False spares the re-reading of every row's
    CHECK rules, which copies do not need.
    """
    found = []
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        found.append("pages")
    if not _structure_is_whole(connection, rules=rules):
        found.append("structure")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        found.append("references")
    return found


def _structure_is_whole(connection: Any, *, rules: bool) -> bool:
    """Every page of every table and index, read through."""
    connection.execute(f"PRAGMA ignore_check_constraints = {'OFF' if rules else 'ON'}")
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def take_copy(source: Path, key: Key, target: Path, tell: Progress) -> Contents:
    """Copy the live database of one moment to ``target``, encrypted with the same key, and flush it.

    The counts come from the source and the same moment, so that they prove something about the copy.
    The online backup inside one read transaction: others write on meanwhile, and it ends although they do.
    The source is read through first, because SQLCipher hands a copier the zeros of a page that it refused,
    without a word, and the copy seals them anew: measured, about 130 of 226 damaged pages with the online
    backup alone, 1 with VACUUM INTO (which is also 2.5 times as slow), 0 in this way.
    """
    drop_side_files(target)
    drop(target)
    with closing(connect(source, key)) as live, closing(connect_copy(target, key, create=True)) as copy:
        live.execute("BEGIN")
        if not _structure_is_whole(live, rules=False):
            raise EnvironmentFault("database_damaged")
        contents = contents_of(live)
        live.backup(
            copy,
            pages=PAGES_AT_A_TIME,
            progress=lambda _status, left, total: tell(1 - left / max(total, 1)),
        )
        live.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE")
    flush_file(target)
    reached(f"copied to {target.name}")
    return contents


def prove_copy(copy: Path, key: Key, expected: Contents) -> None:
    """Open a copy from its file and compare. EnvironmentFault ``backup_failed`` when it is not as it must be.

    Also raises what the engine says, for example when the key is not that of the copy.
    """
    with closing(connect_copy(copy, key)) as connection:
        if faults_in(connection, rules=False) or contents_of(connection) != expected:
            raise EnvironmentFault("backup_failed")
