"""A PIN on this PC: six digits joined with a secret in the keyring, so that the desk opens in a second.

Never a door on its own: without the keyring's half it opens nothing, and five
wrong tries close it until the passphrase is used.
"""

import contextlib
import secrets as random_bytes
from datetime import date
from itertools import pairwise
from uuid import UUID

from familiehus.errors import EnvironmentFault, UserError
from familiehus.storage.data_key import DataKey
from familiehus.storage.device_secret import SECRET_BYTES, DeviceSecrets
from familiehus.storage.key_format import KeyFile, Slot, SlotKind
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.storage.wrapping import SETTINGS, device_check, new_slot, opened, typed_secret, with_slot

PIN_LEAST = 6
"""Digits."""


def add_pin(
    key_file: KeyFile,
    key: DataKey,
    staff_id: UUID,
    label: str,
    pin: str,
    secrets: DeviceSecrets,
    today: date,
    attempts: PinAttempts,
) -> KeyFile:
    """Give a member of staff a PIN on this PC, in place of the one they had, with all its tries.

    UserError ``pin_not_digits`` | ``pin_short`` (``least``) | ``pin_too_simple``; EnvironmentFault as
    :class:`DeviceSecrets`. Once the file is written, ``forget_device_secrets`` clears the old secret.
    """
    digits = _checked_pin(pin)
    secret = random_bytes.token_bytes(SECRET_BYTES)
    slot = new_slot(
        SlotKind.PIN,
        label,
        today,
        staff_id=staff_id,
        argon=SETTINGS,
        device_secret=(secrets.backend_name, secret),
    )
    secrets.put(str(slot.id), secret)
    attempts.reset(staff_id)
    return with_slot(key_file, key, slot, typed_secret(slot, digits) + secret)


def open_with_pin(
    key_file: KeyFile, staff_id: UUID, pin: str, secrets: DeviceSecrets, attempts: PinAttempts
) -> DataKey:
    """The key. A try is used up only when there is something to try it against.

    UserError ``pin_missing`` | ``pin_not_digits`` | ``pin_wrong`` (``left``) | ``pin_blocked``;
    EnvironmentFault ``device_secret_missing`` | ``device_secret_changed`` | ``keyring_unavailable`` |
    ``keyring_denied`` | ``keyring_slow``, each with ``backend`` (the keyring now) and ``before`` (the one
    the PIN was made with).
    """
    slots = key_file.slots_of(SlotKind.PIN, staff_id)
    if not slots:
        raise UserError("pin_missing")
    digits = _digits(pin)
    if attempts.left(staff_id) == 0:
        raise UserError("pin_blocked")
    secret = _device_secret(slots[0], secrets)
    left = attempts.take(staff_id)
    if left is None:
        raise UserError("pin_blocked")
    key = opened(key_file, slots[0], typed_secret(slots[0], digits) + secret)
    if key is None:
        raise UserError("pin_wrong", left=left) if left else UserError("pin_blocked")
    attempts.give_back(staff_id)
    return key


def forget_device_secrets(before: KeyFile, after: KeyFile, secrets: DeviceSecrets) -> None:
    """Clear the secrets of PINs that are gone; call it when ``after`` is written. Trouble does no harm."""
    gone = {s.id for s in before.slots_of(SlotKind.PIN)} - {s.id for s in after.slots}
    for slot_id in gone:
        with contextlib.suppress(EnvironmentFault):
            secrets.delete(str(slot_id))


def _device_secret(slot: Slot, secrets: DeviceSecrets) -> bytes:
    before = slot.device.backend if slot.device else ""
    try:
        secret = secrets.get(str(slot.id))
        if secret is None:
            raise EnvironmentFault("device_secret_missing", backend=secrets.backend_name)
        if slot.device is None or device_check(secret, slot.salt) != slot.device.check:
            raise EnvironmentFault("device_secret_changed", backend=secrets.backend_name)
    except EnvironmentFault as fault:
        raise EnvironmentFault(fault.code, **{**fault.fields, "before": before}) from None
    return secret


def _digits(pin: str) -> str:
    digits = pin.strip()
    if not (digits.isascii() and digits.isdigit()):
        raise UserError("pin_not_digits")
    return digits


def _checked_pin(pin: str) -> str:
    digits = _digits(pin)
    if len(digits) < PIN_LEAST:
        raise UserError("pin_short", least=PIN_LEAST)
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(digits)}
    if steps in ({0}, {1}, {9}):
        raise UserError("pin_too_simple")
    return digits
