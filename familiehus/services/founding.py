"""Making a house where there was none: folder, doors and database, all at once or not at all.

The database is built under another name. What makes the house is one rename, the last one:
that of its key file. Killed before the database has its name, nothing was made and the
remains go at the next attempt; killed between the two renames, the next look finishes it.
Nothing that has its final name is ever deleted here.
"""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.paths import Home
from familiehus.services.doors import with_recovery_keys
from familiehus.services.house_setup import SetUpHouse, set_up_house
from familiehus.storage import home_lock, slots
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import open_engine
from familiehus.storage.faults import named_faults
from familiehus.storage.key_file import KeyFile, dump_key_file, older_key_files
from familiehus.storage.moves import reached
from familiehus.storage.private_folder import check_private
from familiehus.storage.recovery_code import RecoveryCode
from familiehus.storage.safe_file import flush_folder, write_durably
from familiehus.storage.schema import migrate
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Actor, Role

RecoveryKeys = tuple[tuple[str, RecoveryCode], ...]
"""(holder, code) pairs, to be printed."""


@dataclass(frozen=True, slots=True)
class FoundHouse:
    """Set up ``house`` with the leader's passphrase. ``colleagues`` get the same one (practice)."""

    house: SetUpHouse
    passphrase: str
    colleagues: tuple[tuple[UUID, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FoundedHouse:
    """A house that exists now, and the recovery keys that must be printed."""

    home: Home
    database_id: UUID
    recovery_keys: RecoveryKeys


@dataclass(frozen=True, slots=True)
class _Site:
    """Where a house is built before it has its name."""

    home: Home

    @property
    def database(self) -> Path:
        return self.home.database.with_name(self.home.database.name + ".founding")

    @property
    def keys(self) -> Path:
        return self.home.keys.with_name(self.home.keys.name + ".founding")

    def clear(self) -> None:
        """Take the remains away, the key file last: while it lies there, somebody will look for the rest."""
        for end in ("-wal", "-shm", "-journal", ""):
            self.database.with_name(self.database.name + end).unlink(missing_ok=True)
        self.keys.unlink(missing_ok=True)


def found_house(
    home: Home,
    command: FoundHouse,
    *,
    hand_over: Callable[[RecoveryKeys], None] | None = None,
    furnish: Callable[[UnitOfWork], None] | None = None,
) -> FoundedHouse:
    """Make the house. ``hand_over`` may print the recovery keys, ``furnish`` may write more into the new
    database; both run before the house exists, and what they raise stops it.

    UserError ``house_exists``, ``passphrase_short`` and those of ``set_up_house``; EnvironmentFault
    ``folder_shared``, ``folder_not_ours``, ``house_in_use`` and what the disk does. Then nothing was made.
    """
    check_private(home.root)
    settle(home)
    _refuse_second(home)
    key_file, key, recovery_keys = _doors(command)
    with named_faults(), _empty_site(home) as site:
        write_durably(site.keys, dump_key_file(key_file))
        reached("keys written")
        _build(site.database, key, command.house, furnish)
        reached("database built")
        if hand_over is not None:
            hand_over(recovery_keys)
        reached("keys handed over")
        _move_in(site)
    reached("house founded")
    return FoundedHouse(home, command.house.id, recovery_keys)


def settle(home: Home) -> None:
    """Finish or clear what a killed founding left: call it before any other look at a home.

    EnvironmentFault ``house_in_use`` while somebody is founding right now.
    """
    site = _Site(home)
    if not site.keys.exists() and not site.database.exists():
        return
    with named_faults(), home_lock.alone(home.root):
        if home.database.exists() and not home.keys.exists() and not site.database.exists():
            _name_keys(site)
        else:
            site.clear()


def _refuse_second(home: Home) -> None:
    if home.exists or older_key_files(home.keys):
        raise UserError("house_exists")


@contextmanager
def _empty_site(home: Home) -> Iterator[_Site]:
    """A folder to build in. What goes wrong takes everything away again that was not there before."""
    site, lock = _Site(home), home.root / home_lock.LOCK_NAME
    made = [path for path in (home.root, *home.root.parents) if not path.exists()]
    stays = lock.exists()
    try:
        home.create()
        with home_lock.alone(home.root):
            _refuse_second(home)
            try:
                yield site
            except BaseException:
                if not home.exists:
                    site.clear()
                raise
    except BaseException:
        with suppress(OSError):
            if not (stays or home.exists):
                lock.unlink(missing_ok=True)
            for folder in made:
                folder.rmdir()
        raise


def _doors(command: FoundHouse) -> tuple[KeyFile, DataKey, RecoveryKeys]:
    house = command.house
    key_file, key = slots.new_key_file(house.id)
    for staff_id, name in ((house.leader_id, house.leader), *command.colleagues):
        label = " ".join(name.split())
        key_file = slots.add_passphrase(key_file, key, staff_id, label, command.passphrase, clock.today())
    key_file, recovery_keys = with_recovery_keys(key_file, key)
    return dataclasses.replace(key_file, generation=1), key, recovery_keys


def _build(path: Path, key: DataKey, house: SetUpHouse, furnish: Callable[[UnitOfWork], None] | None) -> None:
    leader = Actor(house.leader_id, house.leader, Role.LEADER)
    engine = open_engine(path, key, create=True)
    try:
        with named_faults():
            migrate(engine)
        with UnitOfWork(engine, leader) as uow:
            set_up_house(uow, house)
        if furnish is not None:
            with UnitOfWork(engine, leader) as uow:
                furnish(uow)
    finally:
        # Closing the last connection brings the WAL into the one file that is renamed.
        engine.dispose()


def _move_in(site: _Site) -> None:
    site.database.rename(site.home.database)
    try:
        flush_folder(site.home.root)
        reached("database named")
        _name_keys(site)
    except BaseException:
        if not site.home.keys.exists():
            site.home.database.rename(site.database)
        raise


def _name_keys(site: _Site) -> None:
    """The rename that makes the house. The database has its name on the disk before."""
    site.keys.rename(site.home.keys)
    with suppress(OSError):
        flush_folder(site.home.root)
