"""What a key file holds, and the one way to spell it.

Decided in this order: damaged (any byte), newer than this program, weak. The
unlock screen reads it before its first paint, so nothing heavy is imported here.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from familiehus.errors import EnvironmentFault
from familiehus.storage import sealed_json

FORMAT = "familiehus.keys"
VERSION = 1
LEAST_MEMORY_KIB = 64 * 1024
LEAST_PASSES = 3
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_PASSES_OR_LANES = 64


class SlotKind(StrEnum):
    """The three doors."""

    PASSPHRASE = "passphrase"
    PIN = "pin"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Argon:
    """Argon2id settings of one slot: memory in KiB, passes (t), lanes (p)."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Device:
    """Where the other half of a PIN lies. ``check`` tells a changed secret from a wrong PIN."""

    backend: str
    check: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Slot:
    """One door. ``staff_id`` is None for recovery, ``argon`` too; only a PIN has a ``device``."""

    id: UUID
    kind: SlotKind
    staff_id: UUID | None
    label: str = field(repr=False)
    made_on: date
    salt: bytes = field(repr=False)
    argon: Argon | None
    device: Device | None
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All doors to one database. ``generation`` counts writes; ``epoch`` counts database keys."""

    database_id: UUID
    epoch: int
    generation: int
    slots: tuple[Slot, ...]
    key_check: bytes = field(repr=False)

    def slots_of(self, kind: SlotKind, staff_id: UUID | None = None) -> tuple[Slot, ...]:
        """Slots of a kind; with ``staff_id`` only that person's."""
        return tuple(s for s in self.slots if s.kind is kind and staff_id in (None, s.staff_id))


def dump_key_file(key_file: KeyFile) -> bytes:
    """The bytes of the file (also what a backup carries)."""
    return sealed_json.seal(
        {
            "format": FORMAT,
            "version": VERSION,
            "database_id": str(key_file.database_id),
            "epoch": key_file.epoch,
            "generation": key_file.generation,
            "key_check": key_file.key_check.hex(),
            "slots": [slot_fields(slot) for slot in key_file.slots],
        }
    )


def parse_key_file(data: bytes) -> KeyFile:
    """The other way. EnvironmentFault ``key_file_damaged``, ``key_file_newer`` or ``key_file_weak``."""
    try:
        content = sealed_json.unseal(data)
        if content["format"] != FORMAT:
            raise ValueError
        if type(content["version"]) is int and content["version"] > VERSION:
            raise EnvironmentFault("key_file_newer", version=content["version"], known=VERSION)
        key_file = _from_content(content)
        if dump_key_file(key_file) != data:
            raise ValueError
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        raise EnvironmentFault("key_file_damaged") from None
    _refuse_weak(key_file)
    return key_file


def slot_fields(slot: Slot) -> dict[str, Any]:
    """A slot as it stands in the file."""
    return {
        "id": str(slot.id),
        "kind": slot.kind.value,
        "staff_id": str(slot.staff_id) if slot.staff_id else None,
        "label": slot.label,
        "made_on": slot.made_on.isoformat(),
        "salt": slot.salt.hex(),
        "argon": [slot.argon.memory_kib, slot.argon.passes, slot.argon.lanes] if slot.argon else None,
        "device": [slot.device.backend, slot.device.check.hex()] if slot.device else None,
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _from_content(content: dict[str, Any]) -> KeyFile:
    return KeyFile(
        database_id=UUID(content["database_id"]),
        epoch=_counted(content["epoch"]),
        generation=_counted(content["generation"]),
        slots=tuple(_slot(fields) for fields in content["slots"]),
        key_check=_sized(content["key_check"], 32),
    )


def _slot(fields: dict[str, Any]) -> Slot:
    kind = SlotKind(fields["kind"])
    argon = None if kind is SlotKind.RECOVERY else Argon(*map(_counted, fields["argon"]))
    device = (
        Device(str(fields["device"][0]), _sized(fields["device"][1], 16)) if kind is SlotKind.PIN else None
    )
    return Slot(
        id=UUID(fields["id"]),
        kind=kind,
        staff_id=None if kind is SlotKind.RECOVERY else UUID(fields["staff_id"]),
        label=str(fields["label"]),
        made_on=date.fromisoformat(fields["made_on"]),
        salt=_sized(fields["salt"], 16),
        argon=argon,
        device=device,
        nonce=_sized(fields["nonce"], 12),
        wrapped=_sized(fields["wrapped"], 48),
    )


def _counted(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 53:
        raise ValueError
    return value


def _sized(text: str, size: int) -> bytes:
    data = bytes.fromhex(text)
    if len(data) != size:
        raise ValueError
    return data


def _refuse_weak(key_file: KeyFile) -> None:
    """Weak settings would let a planted key file make guessing cheap; absurd ones would hang the desk."""
    for argon in (slot.argon for slot in key_file.slots if slot.argon):
        if argon.memory_kib < LEAST_MEMORY_KIB or argon.passes < LEAST_PASSES or argon.lanes < 1:
            raise EnvironmentFault("key_file_weak")
        if argon.memory_kib > _MOST_MEMORY_KIB or max(argon.passes, argon.lanes) > _MOST_PASSES_OR_LANES:
            raise EnvironmentFault("key_file_damaged")
