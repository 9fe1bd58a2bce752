"""One user action, one session, one commit. Leaving without commit rolls back (HOUSE, habit 1)."""

from contextlib import suppress
from types import TracebackType

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from familiehus.storage.faults import fault_of, named_faults
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
        with named_faults():
            self.session.commit()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            with named_faults():
                self.session.close()
            return
        with suppress(Exception):  # what went wrong first is what is told; the connection is given up
            self.session.close()
        fault = fault_of(error)
        if fault is not None and fault is not error:
            raise fault from None
