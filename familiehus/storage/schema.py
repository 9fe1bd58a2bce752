"""Which revision a database is at, and the one call that runs Alembic.

Alembic is imported only when there is something to migrate: it costs a fifth
of a second that an ordinary unlock must not pay.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, text

from familiehus.storage.migrations import HEAD


def revision_of(connection: Connection) -> str | None:
    """The revision stored in the database, or None when it has no schema yet."""
    known = connection.execute(
        text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'")
    ).first()
    if known is None:
        return None
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return str(row[0]) if row else None


def migrate(engine: Engine, target: str = HEAD, *, down: bool = False) -> None:
    """Bring the schema to ``target`` in ONE transaction: killed half-way, the old schema is whole."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        if down:
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)


def known_revisions() -> tuple[str, ...]:
    """Every revision this program can upgrade from, oldest first (read from the file names: no Alembic)."""
    versions = Path(__file__).parent / "migrations" / "versions"
    return tuple(sorted(path.name.partition("_")[0] for path in versions.glob("[0-9]*.py")))
