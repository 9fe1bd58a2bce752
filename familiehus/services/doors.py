"""Giving and taking the doors of the house: passphrases, PINs, recovery keys, and whose they are.

These verbs touch the database and the key file. Whatever can be refused is
refused before either is written; then the account goes first: an account without
a door is harmless and visible, a door without an account opens nothing
(``open_cupboard`` refuses it).
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import update

from familiehus import clock
from familiehus.errors import Bug, UserError
from familiehus.models import House
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.services.staff import (
    AddStaff,
    ChangeStaff,
    add_staff,
    staff_name,
    write_change,
)
from familiehus.storage import slots
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.device_secret import DeviceSecrets
from familiehus.storage.key_file import KeyFile, SlotKind, read_key_file, write_key_file
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.storage.recovery_code import RecoveryCode
from familiehus.values import Change, ChangeVerb, Role

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
    label = clean_name(command.account.name, "staff_name")
    changed = _with_passphrase(cupboard, command.account.id, label, command.passphrase)
    with cupboard.write() as uow:
        change = add_staff(uow, command.account)
    write_key_file(cupboard.home.keys, changed)
    return change


def set_passphrase(cupboard: Cupboard, command: SetPassphrase) -> Change:
    """Replace a passphrase; the old one stops working at once. UserError ``staff_gone``,
    ``passphrase_short``."""
    if command.staff_id != cupboard.actor.staff_id:
        require(cupboard.actor, Right.STAFF)
    with cupboard.read() as session:
        label = staff_name(session, command.staff_id)
    write_key_file(
        cupboard.home.keys, _with_passphrase(cupboard, command.staff_id, label, command.passphrase)
    )
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
    """A new name, role or state. A closed account loses its doors too. UserError as ``change_staff`` and
    ``last_leader_door``, when no leader with a passphrase would be left.

    A new name stands on the unlock screen when its owner has next used the passphrase: what is written on a
    door is sealed with it.
    """
    require(cupboard.actor, Right.STAFF)
    before = read_key_file(cupboard.home.keys)
    after = before
    with cupboard.write() as uow:
        leaders = write_change(uow.session, command)
        if not (command.active and command.role is Role.LEADER):
            doors = () if command.active else (SlotKind.PASSPHRASE, SlotKind.PIN)
            after = slots.remove_slots(before, command.id, doors, leaders=leaders)
        uow.commit()
    if after.slots != before.slots:
        write_key_file(cupboard.home.keys, after)
    return Change("staff", ChangeVerb.CHANGED, (command.id,))


def new_recovery_keys(cupboard: Cupboard) -> tuple[tuple[str, RecoveryCode], ...]:
    """Two new printed keys in place of the old ones, which stop working. Returns (holder, code) pairs.

    The house counts as without confirmed keys until ``confirm_keys``: nobody has the new paper yet.
    """
    require(cupboard.actor, Right.STAFF)
    with cupboard.write() as uow:
        uow.session.execute(update(House).values(keys_confirmed=False))
        uow.commit()
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


def _with_passphrase(cupboard: Cupboard, staff_id: UUID, label: str, passphrase: str) -> KeyFile:
    key_file = read_key_file(cupboard.home.keys)
    return slots.add_passphrase(key_file, _key(cupboard), staff_id, label, passphrase, clock.today())


def _own(cupboard: Cupboard) -> tuple[UUID, str]:
    if cupboard.actor.staff_id is None:
        raise UserError("recovery_has_no_account")
    return cupboard.actor.staff_id, cupboard.actor.name


def _key(cupboard: Cupboard) -> DataKey:
    if not isinstance(cupboard.key, DataKey):
        raise Bug("key_is_not_ours")
    return cupboard.key
