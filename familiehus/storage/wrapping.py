"""The cryptography of a slot, in one place so that it can be read at one sitting.

* What a person types goes through Argon2id (RFC 9106): 64 MiB, 3 passes, 4 lanes, its own 16-byte salt.
* HKDF-SHA256 (RFC 5869) turns that (for a PIN joined with the 32-byte secret of the PC; for a printed
  code its 160 random bits alone) into the key of the slot (KEK), bound to the kind of slot.
* AES-256-GCM wraps the database key. Every other field of the slot, the id of the database and the epoch
  are authenticated with it, so that no slot can be moved, relabelled or given to somebody else.

A KEK wraps once: each slot has its own salt, so the random nonce cannot repeat under a key.
Heavy modules are imported where they are used, because the unlock screen must paint before they load.
"""

import dataclasses
import hmac
import secrets
from datetime import date
from uuid import UUID, uuid4

from familiehus.errors import Bug, EnvironmentFault
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_format import Argon, Device, KeyFile, Slot, SlotKind, slot_fields
from familiehus.storage.sealed_json import canonical

SETTINGS = Argon(memory_kib=64 * 1024, passes=3, lanes=4)
_DOMAIN = b"familiehus 1 "


def warm_up() -> None:
    """Import what the first unlock needs; for a thread that starts after the first paint (0.1 s)."""
    from importlib import import_module

    import_module("argon2.low_level")
    import_module("cryptography.hazmat.primitives.ciphers.aead")
    import_module("cryptography.hazmat.primitives.kdf.hkdf")


def stretched(text: str, salt: bytes, settings: Argon) -> bytes:
    """Argon2id of what was typed: 32 bytes, about 0.2 s on an office PC, 64 MiB while it runs."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        text.encode("utf-8"),
        salt,
        time_cost=settings.passes,
        memory_cost=settings.memory_kib,
        parallelism=settings.lanes,
        hash_len=32,
        type=Type.ID,
    )


def expanded(secret: bytes, salt: bytes, purpose: str, length: int = 32) -> bytes:
    """HKDF-SHA256 of ``secret`` for one purpose."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt, _DOMAIN + purpose.encode("ascii")).derive(secret)


def key_check(key: DataKey, database_id: UUID, epoch: int) -> bytes:
    """32 bytes by which a key is known to be the right one; they say nothing about the key itself."""
    return expanded(key.raw, database_id.bytes, f"key check {epoch}")


def device_check(secret: bytes, salt: bytes) -> bytes:
    """16 bytes by which this PC's secret is known to be the one a PIN was made with."""
    return expanded(secret, salt, "device check", 16)


def new_slot(
    kind: SlotKind,
    label: str,
    today: date,
    *,
    staff_id: UUID | None = None,
    argon: Argon | None = None,
    device_secret: tuple[str, bytes] | None = None,
) -> Slot:
    """A slot with fresh random parts and nothing in it yet; ``device_secret`` is (backend, secret)."""
    salt = secrets.token_bytes(16)
    device = Device(device_secret[0], device_check(device_secret[1], salt)) if device_secret else None
    return Slot(
        id=uuid4(),
        kind=kind,
        staff_id=staff_id,
        label=label,
        made_on=today,
        salt=salt,
        argon=argon,
        device=device,
        nonce=secrets.token_bytes(12),
        wrapped=b"",
    )


def typed_secret(slot: Slot, typed: str) -> bytes:
    """What was typed, stretched with the slot's own salt and settings."""
    return stretched(typed, slot.salt, slot.argon or SETTINGS)


def with_slot(key_file: KeyFile, key: DataKey, slot: Slot, secret: bytes) -> KeyFile:
    """``key_file`` with ``slot`` filled, in place of the same person's door of that kind.

    Bug when ``key`` is not the key of this key file.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not is_key_of(key, key_file):
        raise Bug("key_mismatch")
    wrapped = AESGCM(_kek(slot, secret)).encrypt(slot.nonce, key.raw, _authenticated(slot, key_file))
    others = tuple(s for s in key_file.slots if slot.staff_id is None or not _same_door(s, slot))
    return dataclasses.replace(key_file, slots=(*others, dataclasses.replace(slot, wrapped=wrapped)))


def opened(key_file: KeyFile, slot: Slot, secret: bytes) -> DataKey | None:
    """The database key, or None when what was typed is wrong.

    EnvironmentFault ``key_mismatch``: the slot opens, but to a key that is not this database's.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        raw = AESGCM(_kek(slot, secret)).decrypt(slot.nonce, slot.wrapped, _authenticated(slot, key_file))
    except InvalidTag:
        return None
    key = DataKey(raw)
    if not is_key_of(key, key_file):
        raise EnvironmentFault("key_mismatch")
    return key


def is_key_of(key: DataKey, key_file: KeyFile) -> bool:
    """True when the check value of ``key_file`` is that of ``key``."""
    expected = key_check(key, key_file.database_id, key_file.epoch)
    return hmac.compare_digest(expected, key_file.key_check)


def _kek(slot: Slot, secret: bytes) -> bytes:
    return expanded(secret, slot.salt, f"slot {slot.kind.value}")


def _same_door(one: Slot, other: Slot) -> bool:
    return (one.kind, one.staff_id) == (other.kind, other.staff_id)


def _authenticated(slot: Slot, key_file: KeyFile) -> bytes:
    fields = slot_fields(slot)
    del fields["wrapped"]
    return canonical({"database_id": str(key_file.database_id), "epoch": key_file.epoch, "slot": fields})
