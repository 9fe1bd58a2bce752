"""Bringing an older house up to this program, in five steps, each of which may be the last one.

Back up (a verified backup among the others, and a plain copy beside the
database), flag what is begun, run (one transaction), verify on a fresh
connection, and put the copy back if anything failed. A flag that is still there
at the next look means that somebody was killed: what can be proven finished is
kept, anything else goes back to the copy. An ordinary opening pays one SELECT.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage import home_lock
from familiehus.storage.contents import contents_of, faults_in, prove_copy, take_copy
from familiehus.storage.engine import READING, Key, connect, open_engine
from familiehus.storage.faults import fault_of, named_faults
from familiehus.storage.moves import HALF_WRITTEN, drop, drop_side_files, move, reached
from familiehus.storage.restore_journal import finish_restore, restore_begun
from familiehus.storage.safe_file import write_durably
from familiehus.storage.schema import OURS, History, migrate, revision_of
from familiehus.storage.sealed_json import SealBrokenError, seal, unseal

FLAG = "familiehus.upgrade"
COPY = "familiehus.db.before-upgrade"
PART = COPY + ".part"

_LOOKS = 3
"""How often an opening looks again when somebody else is in the middle of something."""


@dataclass(frozen=True, slots=True)
class _Flag:
    """What was begun: to which revision, and how many rows each table had before."""

    target: str
    rows: Mapping[str, int]


@contextmanager
def ready_engine(home: Home, key: Key, history: History = OURS) -> Iterator[Engine]:
    """The engine of a house at the head, held open together with others; finishes and upgrades what must be.

    EnvironmentFault ``database_missing`` | ``database_damaged`` | ``database_empty`` | ``database_newer`` |
    ``upgrade_failed`` | ``house_busy`` (somebody restores or upgrades) | ``house_in_use`` (others have it
    open and it must be upgraded first).
    """
    for _ in range(_LOOKS):
        finish_what_was_begun(home, key, history)
        with ExitStack() as stack:
            stack.enter_context(home_lock.shared(home.root))
            if _begun(home):
                continue
            engine = _engine(home, key, stack)
            if _revision(engine) == history.head:
                yield engine
                return
        upgrade_if_older(home, key, history)
    raise EnvironmentFault("house_busy")


def finish_what_was_begun(home: Home, key: Key, history: History = OURS) -> None:
    """Finish or undo a restore or upgrade that was stopped half-way. A look at the folder if none was.

    EnvironmentFault ``restore_finished`` when the house that is there now has another key: unlock it anew.
    """
    if not _begun(home):
        return
    try:
        if finish_restore(home) and not _opens(home.database, key):
            raise EnvironmentFault("restore_finished")
        if _flagged(home):
            with named_faults(), home_lock.alone(home.root):
                _settle(home, key)
    except EnvironmentFault as fault:
        if fault.code == "house_in_use":  # whoever holds it is not at work in it, but on it
            raise EnvironmentFault("house_busy") from None
        raise


def upgrade_if_older(home: Home, key: Key, history: History = OURS) -> None:
    """Upgrade to the head. Faults of :func:`ready_engine`; after ``upgrade_failed`` all is as before."""
    with named_faults(), home_lock.alone(home.root):
        _settle(home, key)
        with closing(connect(home.database, key)) as connection:
            before = contents_of(connection)
        if before.revision == history.head:
            return
        if before.revision not in history.revisions():
            raise EnvironmentFault("database_newer")
        _back_up(home, key)
        flag = _Flag(history.head, before.rows)
        _raise_flag(home, flag)
        try:
            _run(home, key, history)
            _verify(home, key, flag)
        except Exception as error:
            _go_back(home)
            raise fault_of(error) or EnvironmentFault("upgrade_failed") from error
        _lower_flag(home)


def _begun(home: Home) -> bool:
    return restore_begun(home) or _flagged(home)


def _flagged(home: Home) -> bool:
    return any((home.root / name).exists() for name in (FLAG, COPY, PART))


def _engine(home: Home, key: Key, stack: ExitStack) -> Engine:
    if not home.database.exists():
        raise EnvironmentFault("database_missing")
    if home.database.stat().st_size == 0:  # SQLite would make an empty database of it
        raise EnvironmentFault("database_empty")
    engine = open_engine(home.database, key)
    stack.callback(engine.dispose)
    return engine


def _revision(engine: Engine) -> str:
    with named_faults(), engine.connect() as connection:
        revision = revision_of(connection.execution_options(**{READING: True}))
    if revision is None:
        raise EnvironmentFault("database_empty")
    return revision


def _opens(database: Path, key: Key) -> bool:
    try:
        with closing(connect(database, key)) as connection:
            contents_of(connection)
    except Exception as error:
        if fault_of(error) is None:
            raise
        return False
    return True


def _back_up(home: Home, key: Key) -> None:
    """Twice: one a person can restore for weeks (and that retention ends), one to go back to at once."""
    # Here, because an ordinary opening must not pay for the import.
    from familiehus.storage.backup import make_backup

    make_backup(home, key, home.backups)
    part = home.root / PART
    prove_copy(part, key, take_copy(home.database, key, part, lambda _: None))
    move(part, home.root / COPY)


def _run(home: Home, key: Key, history: History) -> None:
    engine = open_engine(home.database, key)
    try:
        migrate(engine, history=history)
    finally:
        engine.dispose()
    reached("migrated")


def _verify(home: Home, key: Key, flag: _Flag) -> None:
    """Head reached, every page and table whole, no table with fewer rows (a table that is gone had none)."""
    with closing(connect(home.database, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with closing(connect(home.database, key)) as connection:
        now = contents_of(connection)
        fewer = [name for name, rows in flag.rows.items() if now.rows.get(name, 0) < rows]
        if now.revision != flag.target or fewer or faults_in(connection):
            raise EnvironmentFault("upgrade_failed")
    reached("verified")


def _settle(home: Home, key: Key) -> None:
    """Alone, before anything else: what does a flag from before say?"""
    flag = _read_flag(home)
    if flag is not None and (home.root / COPY).exists():
        try:
            _verify(home, key, flag)
        except Exception:  # whatever the reason, the proven copy is the safe answer
            _go_back(home)
    _lower_flag(home)


def _go_back(home: Home) -> None:
    """The copy becomes the database again. A log of the half-way database must not meet it."""
    drop_side_files(home.database)
    move(home.root / COPY, home.database)
    _lower_flag(home)


def _raise_flag(home: Home, flag: _Flag) -> None:
    content = {"to": flag.target, "rows": dict(flag.rows)}
    write_durably(home.root / FLAG, seal(content))
    reached("flag raised")


def _lower_flag(home: Home) -> None:
    """First the flag, then the copy: a copy without a flag is only litter."""
    drop_side_files(home.root / PART)
    for name in (FLAG, FLAG + HALF_WRITTEN, COPY, PART):
        if (home.root / name).exists():
            drop(home.root / name)


def _read_flag(home: Home) -> _Flag | None:
    with suppress(FileNotFoundError):
        try:
            content = unseal((home.root / FLAG).read_bytes())
        except SealBrokenError:
            return _Flag("", {})  # a flag that cannot be read proves nothing finished: back to the copy
        return _Flag(str(content["to"]), content["rows"])
    return None
