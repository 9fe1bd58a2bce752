"""One user action, one session, one commit. Leaving without commit rolls back (HOUSE, habit 1)."""

from types import TracebackType

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from familiehus.storage.faults import fault_of
from familiehus.values import Actor


class UnitOfWork:
    """A transaction that holds the write lock from its first statement, and who asked for it.

    Raises EnvironmentFault for what the disk does (``disk_full``, ``database_busy`` ...);
    after any failure nothing of the block is saved.
    """

    session: Session

    def __init__(self, engine: Engine, actor: Actor) -> None:
        self._engine = engine
        self.actor = actor

    def __enter__(self) -> "UnitOfWork":
        self.session = Session(self._engine, expire_on_commit=False)
        return self

    def commit(self) -> None:
        """Make the work durable: when this returns, it survives a power cut."""
        self.session.commit()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.session.close()
        finally:
            fault = fault_of(error) if error is not None else None
            if fault is not None and fault is not error:
                raise fault from None
