"""The doors to the database: make one, open one, take one away.

Every door leads to the same key: what a role may do is decided by the program,
not by the cipher. Taking a door away therefore keeps honest people honest;
whoever kept a copy of the old key file *and* the old passphrase loses access
only when the database gets a new key (rotation).

Functions return a changed ``KeyFile`` and write nothing; ``write_key_file`` does.
"""

import dataclasses
import unicodedata
from collections.abc import Collection
from datetime import date
from uuid import UUID

from familiehus.errors import UserError
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_format import KeyFile, Slot, SlotKind
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.storage.pin_slot import PIN_LEAST, add_pin, forget_device_secrets, open_with_pin
from familiehus.storage.recovery_code import RecoveryCode, looks_like_code
from familiehus.storage.wrapping import SETTINGS, key_check, new_slot, opened, typed_secret, with_slot

__all__ = [
    "PASSPHRASE_LEAST",
    "PIN_LEAST",
    "DataKey",
    "add_passphrase",
    "add_pin",
    "add_recovery",
    "forget_device_secrets",
    "new_key_file",
    "open_with_passphrase",
    "open_with_pin",
    "open_with_recovery",
    "open_with_text",
    "remove_slot",
    "remove_slots",
]

PASSPHRASE_LEAST = 12
"""Characters."""


def new_key_file(database_id: UUID) -> tuple[KeyFile, DataKey]:
    """A key file without doors, and the new key it is for."""
    key = DataKey.random()
    check = key_check(key, database_id, 1)
    return KeyFile(database_id=database_id, epoch=1, generation=0, slots=(), key_check=check), key


def add_passphrase(
    key_file: KeyFile, key: DataKey, staff_id: UUID, label: str, passphrase: str, today: date
) -> KeyFile:
    """Give a member of staff a passphrase, in place of the one they had.

    UserError ``passphrase_short`` (``least``). Blanks around it and the way letters are composed do not
    count, so that the same words open on every keyboard.
    """
    words = _normal(passphrase)
    if len(words) < PASSPHRASE_LEAST:
        raise UserError("passphrase_short", least=PASSPHRASE_LEAST)
    slot = new_slot(SlotKind.PASSPHRASE, label, today, staff_id=staff_id, argon=SETTINGS)
    return with_slot(key_file, key, slot, typed_secret(slot, words))


def add_recovery(key_file: KeyFile, key: DataKey, label: str, today: date) -> tuple[KeyFile, RecoveryCode]:
    """A recovery key more, to be printed; ``label`` says who keeps it. Earlier ones stay valid."""
    code = RecoveryCode.random()
    slot = new_slot(SlotKind.RECOVERY, label, today)
    return with_slot(key_file, key, slot, code.secret), code


def open_with_passphrase(
    key_file: KeyFile, staff_id: UUID, passphrase: str, attempts: PinAttempts | None = None
) -> DataKey:
    """The key. UserError ``passphrase_missing`` (this person has none) | ``passphrase_wrong``.

    With ``attempts`` it also gives the person's PIN its tries back.
    """
    slots = key_file.slots_of(SlotKind.PASSPHRASE, staff_id)
    if not slots:
        raise UserError("passphrase_missing")
    key = opened(key_file, slots[0], typed_secret(slots[0], _normal(passphrase)))
    if key is None:
        raise UserError("passphrase_wrong")
    if attempts is not None:
        attempts.give_back(staff_id)
    return key


def open_with_recovery(key_file: KeyFile, code_text: str) -> DataKey:
    """The key. UserError ``recovery_code_typo`` (``group`` 1-8) | ``recovery_code_wrong``."""
    return _recovered(key_file, RecoveryCode.parse(code_text))[0]


def open_with_text(key_file: KeyFile, staff_id: UUID | None, text: str) -> tuple[DataKey, Slot]:
    """The key and its door, for a text that may be a passphrase or a recovery code (command line).

    ``staff_id`` None tries every passphrase (about 0.2 s each). UserError ``recovery_code_typo`` or
    ``recovery_code_wrong`` when the text looks like a code, else ``passphrase_wrong``.
    """
    refused = UserError("passphrase_wrong")
    if looks_like_code(text):
        try:
            return _recovered(key_file, RecoveryCode.parse(text))
        except UserError as error:
            refused = error
    words = _normal(text)
    for slot in key_file.slots_of(SlotKind.PASSPHRASE, staff_id):
        key = opened(key_file, slot, typed_secret(slot, words))
        if key is not None:
            return key, slot
    raise refused


def remove_slots(
    key_file: KeyFile,
    staff_id: UUID | None,
    kinds: Collection[SlotKind],
    *,
    leaders: Collection[UUID] | None = None,
) -> KeyFile:
    """Take a person's doors of some kinds away (``staff_id`` None: the recovery keys).

    UserError ``last_leader_door`` when no passphrase would be left, or, given ``leaders``, none of theirs.
    """
    kept = tuple(s for s in key_file.slots if not (s.staff_id == staff_id and s.kind in kinds))
    return _with_doors_left(key_file, kept, leaders)


def remove_slot(key_file: KeyFile, slot_id: UUID, *, leaders: Collection[UUID] | None = None) -> KeyFile:
    """Take one door away, e.g. a lost recovery key. UserError as :func:`remove_slots`."""
    return _with_doors_left(key_file, tuple(s for s in key_file.slots if s.id != slot_id), leaders)


def _with_doors_left(key_file: KeyFile, kept: tuple[Slot, ...], leaders: Collection[UUID] | None) -> KeyFile:
    doors = [s for s in kept if s.kind is SlotKind.PASSPHRASE]
    if not any(leaders is None or door.staff_id in leaders for door in doors):
        raise UserError("last_leader_door")
    return dataclasses.replace(key_file, slots=kept)


def _recovered(key_file: KeyFile, code: RecoveryCode) -> tuple[DataKey, Slot]:
    for slot in key_file.slots_of(SlotKind.RECOVERY):
        key = opened(key_file, slot, code.secret)
        if key is not None:
            return key, slot
    raise UserError("recovery_code_wrong")


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase).strip()
