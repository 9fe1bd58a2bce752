"""Giving and taking the doors of the house: passphrases, PINs, recovery keys, and whose they are.

These verbs touch the database and the key file. The account is written first:
an account without a door is harmless and visible, a door without an account
opens nothing (``open_cupboard`` refuses it).
"""

from dataclasses import dataclass
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.services.rights import Right, require
from familiehus.services.staff import (
    AddStaff,
    ChangeStaff,
    active_leaders,
    add_staff,
    change_staff,
    staff_name,
)
from familiehus.storage import slots
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.device_secret import DeviceSecrets
from familiehus.storage.key_file import KeyFile, SlotKind, read_key_file, write_key_file
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.storage.recovery_code import RecoveryCode
from familiehus.values import Change, ChangeVerb

RECOVERY_HOLDERS = ("Leder", "Kommunens it-afdeling")
"""Who keeps the two printed keys (CUPBOARD, Keys)."""


@dataclass(frozen=True, slots=True)
class Hire:
    """A new colleague with a first passphrase, which they change themself."""

    account: AddStaff
    passphrase: str


@dataclass(frozen=True, slots=True)
class SetPassphrase:
    """A new passphrase for oneself or, with the right STAFF, for a colleague who forgot theirs."""

    staff_id: UUID
    passphrase: str


@dataclass(frozen=True, slots=True)
class SetPin:
    """A PIN on this PC, for oneself only."""

    pin: str


def hire(cupboard: Cupboard, command: Hire) -> Change:
    """Make the account and its door. UserError ``passphrase_short`` before anything is written."""
    require(cupboard.actor, Right.STAFF)
    if len(command.passphrase.strip()) < slots.PASSPHRASE_LEAST:
        raise UserError("passphrase_short", least=slots.PASSPHRASE_LEAST)
    with cupboard.write() as uow:
        change = add_staff(uow, command.account)
    _give_passphrase(cupboard, command.account.id, command.passphrase)
    return change


def set_passphrase(cupboard: Cupboard, command: SetPassphrase) -> Change:
    """Replace a passphrase; the old one stops working at once."""
    if command.staff_id != cupboard.actor.staff_id:
        require(cupboard.actor, Right.STAFF)
    _give_passphrase(cupboard, command.staff_id, command.passphrase)
    return Change("staff", ChangeVerb.CHANGED, (command.staff_id,))


def set_pin(cupboard: Cupboard, command: SetPin, secrets: DeviceSecrets) -> Change:
    """Make a PIN for this PC. EnvironmentFault ``keyring_unavailable`` where there is no safe keyring."""
    staff_id, label = _own(cupboard)
    before = read_key_file(cupboard.home.keys)
    attempts = PinAttempts.beside(cupboard.home.keys)
    after = slots.add_pin(
        before, _key(cupboard), staff_id, label, command.pin, secrets, clock.today(), attempts
    )
    write_key_file(cupboard.home.keys, after)
    slots.forget_device_secrets(before, after, secrets)
    return Change("staff", ChangeVerb.CHANGED, (staff_id,))


def remove_pin(cupboard: Cupboard, secrets: DeviceSecrets) -> Change:
    """Take one's own PIN away from this PC; the passphrase stays."""
    staff_id, _label = _own(cupboard)
    before = read_key_file(cupboard.home.keys)
    after = slots.remove_slots(before, staff_id, (SlotKind.PIN,))
    write_key_file(cupboard.home.keys, after)
    slots.forget_device_secrets(before, after, secrets)
    return Change("staff", ChangeVerb.CHANGED, (staff_id,))


def change_colleague(cupboard: Cupboard, command: ChangeStaff) -> Change:
    """A new name, role or state. A closed account loses its doors too."""
    with cupboard.write() as uow:
        change = change_staff(uow, command)
        leaders = active_leaders(uow.session)
    key_file = read_key_file(cupboard.home.keys)
    if not command.active:
        doors = (SlotKind.PASSPHRASE, SlotKind.PIN)
        write_key_file(cupboard.home.keys, slots.remove_slots(key_file, command.id, doors, leaders=leaders))
    return change


def new_recovery_keys(cupboard: Cupboard) -> tuple[tuple[str, RecoveryCode], ...]:
    """Two new printed keys in place of the old ones, which stop working. Returns (holder, code) pairs."""
    require(cupboard.actor, Right.STAFF)
    key_file = slots.remove_slots(read_key_file(cupboard.home.keys), None, (SlotKind.RECOVERY,))
    changed, codes = with_recovery_keys(key_file, _key(cupboard))
    write_key_file(cupboard.home.keys, changed)
    return codes


def with_recovery_keys(
    key_file: KeyFile, key: DataKey
) -> tuple[KeyFile, tuple[tuple[str, RecoveryCode], ...]]:
    """The key file with the two recovery slots added, not yet written."""
    codes = []
    for holder in RECOVERY_HOLDERS:
        key_file, code = slots.add_recovery(key_file, key, holder, clock.today())
        codes.append((holder, code))
    return key_file, tuple(codes)


def _give_passphrase(cupboard: Cupboard, staff_id: UUID, passphrase: str) -> None:
    with cupboard.read() as session:
        label = staff_name(session, staff_id)
    key_file = read_key_file(cupboard.home.keys)
    changed = slots.add_passphrase(key_file, _key(cupboard), staff_id, label, passphrase, clock.today())
    write_key_file(cupboard.home.keys, changed)


def _own(cupboard: Cupboard) -> tuple[UUID, str]:
    if cupboard.actor.staff_id is None:
        raise UserError("recovery_has_no_account")
    return cupboard.actor.staff_id, cupboard.actor.name


def _key(cupboard: Cupboard) -> DataKey:
    if not isinstance(cupboard.key, DataKey):
        raise TypeError("the cupboard was opened without a DataKey")
    return cupboard.key
