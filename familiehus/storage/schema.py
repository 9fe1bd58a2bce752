"""Which revision a database is at, and the one call that runs Alembic.

Alembic is imported only when there is something to migrate: it costs a fifth
of a second that an ordinary unlock must not pay.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from familiehus.storage.migrations import HEAD

_MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class History:
    """Where the migrations lie and which is the last. Tests add a synthetic one to try the upgrade itself."""

    head: str = HEAD
    versions: tuple[Path, ...] = (_MIGRATIONS / "versions",)

    def revisions(self) -> tuple[str, ...]:
        """Every revision of this history, oldest first (read from the file names: no Alembic)."""
        found = (path for folder in self.versions for path in folder.glob("[0-9]*.py"))
        return tuple(sorted(path.name.partition("_")[0] for path in found))


OURS = History()


def revision_of(connection: Connection) -> str | None:
    """The revision stored in the database, or None when it has no schema yet."""
    known = connection.execute(
        text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    ).first()
    if known is None:
        return None
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return str(row[0]) if row else None


def migrate(
    engine: Engine, target: str | None = None, *, down: bool = False, history: History = OURS
) -> None:
    """Bring the schema to ``target`` (the head) in ONE transaction: killed half-way, the old one is whole."""
    import os

    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    places = os.pathsep.join(str(folder) for folder in history.versions)
    config.set_main_option("version_locations", places.replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        if down:
            command.downgrade(config, target or "base")
        else:
            command.upgrade(config, target or history.head)


def known_revisions(history: History = OURS) -> tuple[str, ...]:
    """Every revision this program can upgrade from, oldest first."""
    return history.revisions()
