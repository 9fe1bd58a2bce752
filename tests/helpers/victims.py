"""What the other process does in the fault tests: ordinary work through our own doors, told step by step."""

import os
import signal
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import uuid4

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.storage import home_lock, slots
from familiehus.storage.backup import make_backup
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_file import read_key_file, write_key_file
from familiehus.storage.moves import watched
from familiehus.storage.restore import restore
from familiehus.storage.schema import OURS
from familiehus.storage.upgrade import finish_what_was_begun, ready_engine
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, facts, register
from tests.helpers.synthetic import with_next


def write_until_killed(pipe: Connection, home: Path, key: bytes) -> None:
    """Register contacts and tell each id after its commit; a checkpoint now and then, to be killed in too."""
    with open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        pipe.send("open")
        for number in range(1_000_000):
            pipe.send(register(cupboard).hex)
            if number % 7 == 6:
                with cupboard.engine.connect() as connection:
                    connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def write_for(pipe: Connection, home: Path, key: bytes, seconds: float) -> None:
    """Register contacts as fast as it goes; tell the ids in order and the longest wait."""
    ids, longest, until = [], 0.0, time.monotonic() + seconds
    with open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        pipe.send("open")
        while time.monotonic() < until:
            begun = time.monotonic()
            ids.append(register(cupboard).hex)
            longest = max(longest, time.monotonic() - begun)
    pipe.send((ids, longest))


def act(pipe: Connection, name: str, home: Path, key: bytes, work: Path, stop_at: int) -> None:
    """One of the acts that must survive a kill; dies by its own hand after step ``stop_at`` (0: never)."""
    steps = 0

    def step(moment: str) -> None:
        nonlocal steps
        steps += 1
        pipe.send(moment)
        if steps == stop_at:
            os.kill(os.getpid(), signal.SIGKILL)

    with watched(step):
        pipe.send("begun")
        _ACTS[name](Home(home), DataKey(key), work)


def _upgrade(home: Home, key: DataKey, work: Path) -> None:
    with ready_engine(home, key, with_next(work)):
        pass


def _upgrade_that_fails(home: Home, key: DataKey, work: Path) -> None:
    try:
        with ready_engine(home, key, with_next(work, "fails")):
            pass
    except EnvironmentFault as fault:
        if fault.code != "upgrade_failed":
            raise


_ACTS: dict[str, Callable[[Home, DataKey, Path], Any]] = {
    "upgrade": _upgrade,
    "upgrade that fails": _upgrade_that_fails,
    "backup": lambda home, key, _work: make_backup(home, key, home.backups),
    "look": lambda home, key, _work: finish_what_was_begun(home, key),
    "restore": lambda home, key, work: restore(home, work / "backup.fhb", lambda _: key),
}


def write_against_a_wall(pipe: Connection, home: Path, key: bytes, limits: range) -> None:
    """The disk is full at every offset: one try per limit (bytes above what the log has), then one without.

    Tells (id, what happened) for the tries and the free ones.
    """
    with open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        for extra in limits:
            log = home / "familiehus.db-wal"
            said = _register_within(cupboard, (log.stat().st_size if log.exists() else 0) + extra)
            pipe.send(said)
            pipe.send(_register_within(cupboard, None))


def back_up_against_a_wall(pipe: Connection, home: Path, key: bytes, limits: range) -> None:
    """A backup with a full disk at every offset; tells what happened to each."""
    for limit in limits:
        pipe.send(_within(limit, lambda: make_backup(Home(home), DataKey(key), home / "backups")))


def act_against_a_wall(pipe: Connection, name: str, home: Path, key: bytes, work: Path, limit: int) -> None:
    """One of the acts with a full disk at one offset; tells what happened to it."""
    pipe.send(_within(limit, lambda: _ACTS[name](Home(home), DataKey(key), work)))


def new_doors_against_a_wall(pipe: Connection, home: Path, key: bytes, limits: range) -> None:
    """A recovery door more with a full disk at every offset; tells what happened and the generation then."""
    keys = Home(home).keys
    for limit in limits:
        more = slots.add_recovery(read_key_file(keys), DataKey(key), "Endnu en", date(2026, 11, 22))[0]
        said = _within(limit, partial(write_key_file, keys, more))
        pipe.send((said, read_key_file(keys).generation))


def _register_within(cupboard: Cupboard, limit: int | None) -> tuple[str, str]:
    command = RegisterContact(uuid4(), facts())

    def work() -> None:
        with cupboard.write() as uow:
            register_contact(uow, command)

    return command.id.hex, _within(limit, work)


def _within(limit: int | None, work: Callable[[], Any]) -> str:
    """No file may grow beyond ``limit`` bytes: the system answers EFBIG, as a full disk answers ENOSPC."""
    import resource  # POSIX only, as are the tests that come here

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY if limit is None else limit, hard))
    try:
        return _outcome(work)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, hard))


def _outcome(work: Callable[[], Any]) -> str:
    try:
        work()
    except EnvironmentFault as fault:
        return fault.code
    return "done"


def hold_alone(pipe: Connection, root: Path) -> None:
    """Somebody at work in the house: has it alone until it is killed."""
    with home_lock.alone(root):
        pipe.send("alone")
        time.sleep(600)


def hold_open(pipe: Connection, home: Path, key: bytes) -> None:
    """Another window: keeps the house open until it is killed."""
    with ready_engine(Home(home), DataKey(key), OURS):
        pipe.send("open")
        time.sleep(600)


def plan_until(pipe: Connection, home: Path, key: bytes, name: str, days: int) -> None:
    """Plan into one room on each of the days; tell which were let through, and the longest wait."""
    from familiehus import clock
    from familiehus.errors import UserError
    from familiehus.services.activities import PlanActivity, plan_activity
    from tests.helpers.planned_house import activity

    won, longest = [], 0.0
    with open_cupboard(Home(home), DataKey(key), HOUSE_ID, LEADER_ID) as cupboard:
        pipe.send("open")
        for number in range(days):
            day = clock.today() + timedelta(days=1 + number)
            wanted = activity(day, 600, 60, title=name, people=(), rule="")
            begun = time.monotonic()
            try:
                with cupboard.write() as uow:
                    plan_activity(uow, PlanActivity(wanted))
                won.append(day)
            except UserError as refusal:
                pipe.send(refusal.code)
            longest = max(longest, time.monotonic() - begun)
    pipe.send((won, longest))
