"""What other processes do in the fault tests of publishing: the same deed, killed, walled in, in a race."""

import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from sqlalchemy import event

from familiehus.disclosure.ledger import Progress, Request, decide
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import EnvironmentFault
from familiehus.figure_text import text_of
from familiehus.figures import PeriodFigures
from familiehus.paths import Home
from familiehus.services import publishing
from familiehus.services.publishing import (
    Cancelled,
    Considered,
    Previewed,
    Publish,
    PublishConsidered,
    begin,
    consider,
    publish,
    publish_considered,
)
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.data_key import DataKey
from familiehus.values import Period
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID
from tests.helpers.slow_ledger import WaitingSolver
from tests.helpers.victims import _within


def publish_and_die(pipe: Connection, home: Path, key: bytes, period: str, stop_at: int) -> None:
    """Publish; die by one's own hand before statement ``stop_at`` of the writing (0: never). Tells each."""
    with _opened(home, key, LEADER_ID) as cupboard:
        wanted = PublishConsidered(_considered(cupboard, period))
        told = 0

        def step(*_what: object) -> None:
            nonlocal told
            told += 1
            pipe.send(told)
            if told == stop_at:
                os.kill(os.getpid(), signal.SIGKILL)

        for moment in ("before_cursor_execute", "commit"):
            event.listen(cupboard.engine, moment, step)
        with cupboard.write() as uow:
            publish_considered(uow, wanted)
        step()


def publish_for_ever(pipe: Connection, home: Path, key: bytes, period: str) -> None:
    """Tells that it begins to write, for whoever kills it at some moment."""
    with _opened(home, key, LEADER_ID) as cupboard:
        wanted = PublishConsidered(_considered(cupboard, period))
        pipe.send("writes")
        with cupboard.write() as uow:
            publish_considered(uow, wanted)
        pipe.send("written")


def publish_against_a_wall(pipe: Connection, home: Path, key: bytes, period: str, limits: range) -> None:
    """One try for each limit (bytes above what the log had) until one succeeds; tells what happened."""
    with _opened(home, key, LEADER_ID) as cupboard:
        wanted = PublishConsidered(_considered(cupboard, period))

        def write() -> None:
            with cupboard.write() as uow:
                publish_considered(uow, wanted)

        log = home / "familiehus.db-wal"
        there = log.stat().st_size if log.exists() else 0
        for extra in limits:
            said = _within(there + extra, write)
            pipe.send(said)
            if said == "done":
                return


def publish_in_a_race(pipe: Connection, home: Path, key: bytes, period: str, leader: UUID, go: Path) -> None:
    """Decide, wait for the start, write; tells what it was given as the publication."""
    with _opened(home, key, leader) as cupboard:
        wanted = PublishConsidered(_considered(cupboard, period))
        pipe.send("ready")
        while not go.exists():
            time.sleep(0.001)
        try:
            with cupboard.write() as uow:
                figures = publish_considered(uow, wanted).after
        except EnvironmentFault as fault:
            pipe.send(fault.code)
            return
        assert isinstance(figures, PeriodFigures)
        pipe.send(text_of(figures))


def publish_slowly(pipe: Connection, home: Path, key: bytes, period: str, gate: Path) -> None:
    """With the ledger in its own process, behind a gate that nobody opens."""

    def apart(request: Request, progress: Progress, cancelled: Cancelled) -> object:
        return decide_apart(request, progress, cancelled, solver=WaitingSolver(gate))

    publishing.decide_apart = apart  # type: ignore[assignment]
    with open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        pipe.send("begins")
        publish(cupboard, Publish(Period.parse(period)))


def _opened(home: Path, key: bytes, leader: UUID) -> Cupboard:
    """This process ends with the test; the ledger decides in it, for what is tried here is the writing."""
    publishing.decide_apart = _here  # type: ignore[assignment]
    return open_cupboard(Home(home), DataKey(key), HOUSE_ID, leader)


def _here(request: Request, progress: Progress, cancelled: Cancelled) -> object:
    return decide(request, progress=progress, cancelled=cancelled)


def _considered(cupboard: Cupboard, period: str) -> Considered:
    facts = begin(cupboard, Period.parse(period))
    assert not isinstance(facts, Previewed)
    return consider(facts)
