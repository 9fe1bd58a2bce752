"""From a name and a PIN to an open cupboard: what the unlock screen does, without the screen.

Importing this costs nothing heavy: the engine is imported when somebody unlocks.
"""

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.services.who_unlocks import Person, people
from familiehus.storage.key_file import KeyFile, SlotKind, read_key_file, write_key_file
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.values import Actor

__all__ = ["Person", "people", "unlock_with_passphrase", "unlock_with_pin", "unlock_with_recovery"]

if TYPE_CHECKING:
    from familiehus.services.opening import OpenedHouse
    from familiehus.storage.data_key import DataKey
    from familiehus.storage.device_secret import DeviceSecrets


def unlock_with_pin(home: Home, staff_id: UUID, pin: str, secrets: "DeviceSecrets") -> "OpenedHouse":
    """Open the house with a PIN. Errors of ``open_with_pin`` and ``open_cupboard``."""
    from familiehus.storage.slots import open_with_pin

    key_file = read_key_file(home.keys)
    key = open_with_pin(key_file, staff_id, pin, secrets, PinAttempts.beside(home.keys))
    return _opened(home, key_file, key, staff_id)


def unlock_with_passphrase(home: Home, staff_id: UUID, passphrase: str) -> "OpenedHouse":
    """Open the house with a passphrase; it also gives a blocked PIN its tries back."""
    from familiehus.storage.slots import open_with_passphrase

    key_file = read_key_file(home.keys)
    key = open_with_passphrase(key_file, staff_id, passphrase, PinAttempts.beside(home.keys))
    opened = _opened(home, key_file, key, staff_id)
    if opened.cupboard.actor.name != key_file.slots_of(SlotKind.PASSPHRASE, staff_id)[0].label:
        _write_name(home, key_file, key, opened.cupboard.actor, passphrase)
    return opened


def unlock_with_recovery(home: Home, code: str) -> "OpenedHouse":
    """Open the house with a printed recovery key: as leader, to give somebody a door again."""
    from familiehus.storage.slots import open_with_recovery

    key_file = read_key_file(home.keys)
    return _opened(home, key_file, open_with_recovery(key_file, code), None)


def _write_name(home: Home, key_file: KeyFile, key: "DataKey", actor: Actor, passphrase: str) -> None:
    """The account has a new name: write it on the door too, now that the passphrase is known."""
    from familiehus.storage.slots import add_passphrase

    assert actor.staff_id is not None
    with suppress(EnvironmentFault):  # next time then; the house is open
        write_key_file(
            home.keys, add_passphrase(key_file, key, actor.staff_id, actor.name, passphrase, clock.today())
        )


def _opened(home: Home, key_file: KeyFile, key: "DataKey", staff_id: UUID | None) -> "OpenedHouse":
    from familiehus.services.opening import look_around
    from familiehus.storage.cupboard import open_cupboard

    return look_around(open_cupboard(home, key, key_file.database_id, staff_id))
