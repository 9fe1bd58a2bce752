"""An opened house: the engine, who opened it, and the two doors every layer above goes through.

Opening never makes an empty database in place of the real one: a missing or
foreign file is an error with a way out, not a fresh start.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from uuid import UUID

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from familiehus.errors import EnvironmentFault, UserError
from familiehus.models import House, Staff
from familiehus.paths import Home
from familiehus.storage.engine import PATIENCE, READING, Key
from familiehus.storage.faults import named_faults
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.storage.upgrade import ready_engine
from familiehus.values import Actor, Role

RECOVERY_NAME = "Gendannelse"


class Cupboard:
    """The house while it is unlocked. Close it to lock: afterwards nothing can be read."""

    def __init__(self, home: Home, engine: Engine, actor: Actor, held: ExitStack, key: Key) -> None:
        self.home = home
        self.actor = actor
        self.key = key
        """For new doors and backups: whoever has the house open can always issue a new slot."""
        self._engine = engine
        self._held = held

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one moment of the house and blocks nobody."""
        with named_faults(), _reading(self._engine) as session:
            yield session

    def write(self, patience_ms: int | None = None) -> UnitOfWork:
        """One unit of work in the name of whoever unlocked the house. ``patience_ms``: how long it waits
        while somebody else writes, when that shall be less than a person would."""
        engine = self._engine
        if patience_ms is not None:
            engine = engine.execution_options(**{PATIENCE: patience_ms})
        return UnitOfWork(engine, self.actor)

    @property
    def engine(self) -> Engine:
        """For backups and checks inside ``storage``."""
        return self._engine

    def close(self) -> None:
        """Let go of the file and of the house."""
        self._held.close()

    def __enter__(self) -> "Cupboard":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_cupboard(home: Home, key: Key, database_id: UUID, staff_id: UUID | None) -> Cupboard:
    """Open the house of ``home`` as the given member of staff (None: with a recovery key, as leader).

    Finishes what a kill left half-way and upgrades an older file first. Raises EnvironmentFault
    ``key_for_other_house`` and those of ``ready_engine``; UserError ``staff_gone`` for a closed account.
    """
    with ExitStack() as stack:
        engine = stack.enter_context(ready_engine(home, key))
        with named_faults(), _reading(engine) as session:
            actor = _recognise(session, database_id, staff_id)
        return Cupboard(home, engine, actor, stack.pop_all(), key)


@contextmanager
def _reading(engine: Engine) -> Iterator[Session]:
    with engine.connect() as connection, Session(connection.execution_options(**{READING: True})) as session:
        yield session


def _recognise(session: Session, database_id: UUID, staff_id: UUID | None) -> Actor:
    if session.execute(select(House.id)).scalar() != database_id:
        raise EnvironmentFault("key_for_other_house")
    if staff_id is None:
        return Actor(None, RECOVERY_NAME, Role.LEADER)
    row = session.get(Staff, staff_id)
    if row is None or not row.active:
        raise UserError("staff_gone")
    return Actor(row.id, row.name, Role(row.role))
