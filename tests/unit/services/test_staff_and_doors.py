"""Accounts and their doors: who can unlock, who no longer can, and nobody locks the last leader out."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from familiehus.errors import EnvironmentFault, UserError
from familiehus.queries.house import house_row, staff
from familiehus.services.doors import (
    RECOVERY_HOLDERS,
    Hire,
    SetPassphrase,
    SetPin,
    change_colleague,
    hire,
    new_recovery_keys,
    remove_pin,
    set_passphrase,
    set_pin,
)
from familiehus.services.house_settings import ConfirmKeys, confirm_keys
from familiehus.services.staff import AddStaff, ChangeStaff, add_staff, change_staff
from familiehus.services.unlocking import (
    people,
    unlock_with_passphrase,
    unlock_with_pin,
    unlock_with_recovery,
)
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.key_file import read_key_file, write_key_file
from familiehus.storage.recovery_code import RecoveryCode
from familiehus.values import Change, Role
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, PASSPHRASE, STAFF, RealHouse
from tests.helpers.fake_secrets import FakeSecrets
from tests.helpers.ledger import everything

RECEPTION_ID, RECEPTION = STAFF[Role.RECEPTION]
WORDS = "fire blå kopper på bordet"
PIN = "730518"


def do(cupboard: Cupboard, verb: Callable[..., Change], command: object) -> Change:
    with cupboard.write() as uow:
        return verb(uow, command)


def refused(cupboard: Cupboard, act: Callable[[], object]) -> str:
    before = everything(cupboard)
    with pytest.raises(UserError) as refusal:
        act()
    assert everything(cupboard) == before
    return refusal.value.code


def opens(house: RealHouse, staff_id: UUID, words: str) -> Role:
    with unlock_with_passphrase(house.home, staff_id, words).cupboard as cupboard:
        return cupboard.actor.role


def locked(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refusal:
        act()
    return refusal.value.code


def leaving(role: Role = Role.RECEPTION, *, as_role: Role | None = None) -> ChangeStaff:
    """Out of the house, or into another role."""
    staff_id, name = STAFF[role]
    return ChangeStaff(staff_id, name, as_role or role, active=as_role is not None)


# -- accounts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["omar saleh", "OMAR  SALEH", " Omar Saleh ", "Omar\u00adSaleh".replace("\u00ad", " \u00ad")]
)
def test_a_name_is_taken_however_it_is_written(leader: Cupboard, name: str) -> None:
    account = AddStaff(uuid4(), name, Role.ADMIN)
    assert refused(leader, lambda: do(leader, add_staff, account)) == "staff_name_taken"
    renamed = ChangeStaff(LEADER_ID, name, Role.LEADER, active=True)
    assert refused(leader, lambda: do(leader, change_staff, renamed)) == "staff_name_taken"


def test_the_house_always_has_a_leader(leader: Cupboard) -> None:
    for command in (
        ChangeStaff(LEADER_ID, "Mette Holm", Role.LEADER, active=False),
        ChangeStaff(LEADER_ID, "Mette Holm", Role.ADMIN, active=True),
    ):
        assert (
            refused(leader, lambda command=command: do(leader, change_staff, command)) == "staff_last_leader"
        )
        assert (
            refused(leader, lambda command=command: change_colleague(leader, command)) == "staff_last_leader"
        )


def test_a_leader_without_a_door_is_no_leader_to_rely_on(leader: Cupboard) -> None:
    do(leader, add_staff, AddStaff(uuid4(), "Ny Leder", Role.LEADER))  # an account, but no passphrase yet
    for command in (leaving(Role.LEADER), leaving(Role.LEADER, as_role=Role.RECEPTION)):
        assert (
            refused(leader, lambda command=command: change_colleague(leader, command)) == "last_leader_door"
        )


def test_leadership_is_handed_over(house: RealHouse, leader: Cupboard) -> None:
    change_colleague(leader, leaving(as_role=Role.LEADER))
    change_colleague(leader, leaving(Role.LEADER))
    leader.close()
    assert opens(house, RECEPTION_ID, PASSPHRASE) is Role.LEADER
    assert LEADER_ID not in {person.staff_id for person in people(house.home)}


def test_nobody_is_changed_who_is_not_there(leader: Cupboard) -> None:
    nobody = ChangeStaff(uuid4(), "Ingen", Role.ADMIN, active=True)
    assert refused(leader, lambda: do(leader, change_staff, nobody)) == "staff_gone"
    assert refused(leader, lambda: change_colleague(leader, nobody)) == "staff_gone"
    assert refused(leader, lambda: set_passphrase(leader, SetPassphrase(uuid4(), WORDS))) == "staff_gone"


# -- hiring and leaving -------------------------------------------------------------------------------------


def test_a_new_colleague_unlocks_with_the_first_passphrase(house: RealHouse, leader: Cupboard) -> None:
    account = AddStaff(uuid4(), "  Åse   Ny ", Role.COORDINATOR)
    assert hire(leader, Hire(account, WORDS)).ids == (account.id,)
    leader.close()
    assert opens(house, account.id, WORDS) is Role.COORDINATOR
    assert [person.name for person in people(house.home)][-1] == "Åse Ny"  # å comes last


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("Ny", "for kort", "passphrase_short"),
        ("Ny", "           x            ", "passphrase_short"),
        ("Ny", unicodedata.normalize("NFD", "åååååååå"), "passphrase_short"),  # 16 signs that are 8
        ("omar saleh", WORDS, "staff_name_taken"),
        ("", WORDS, "name_empty"),
    ],
)
def test_a_hire_that_cannot_be_writes_neither_account_nor_door(
    leader: Cupboard, name: str, words: str, code: str
) -> None:
    command = Hire(AddStaff(uuid4(), name, Role.RECEPTION), words)
    assert refused(leader, lambda: hire(leader, command)) == code


def test_a_closed_account_cannot_unlock_and_gets_no_new_door(house: RealHouse, leader: Cupboard) -> None:
    old_doors = read_key_file(house.home.keys)
    change_colleague(leader, leaving())
    assert refused(leader, lambda: set_passphrase(leader, SetPassphrase(RECEPTION_ID, WORDS))) == "staff_gone"
    with leader.read() as session:
        assert [(row.name, row.active) for row in staff(session)][-1] == (RECEPTION, False)
    leader.close()
    assert RECEPTION_ID not in {person.staff_id for person in people(house.home)}
    assert locked(lambda: opens(house, RECEPTION_ID, PASSPHRASE)) == "passphrase_missing"
    write_key_file(house.home.keys, old_doors, replace=True)  # somebody kept the old key file
    assert locked(lambda: opens(house, RECEPTION_ID, PASSPHRASE)) == "staff_gone"
    assert locked(lambda: open_cupboard(house.home, house.key, HOUSE_ID, RECEPTION_ID)) == "staff_gone"


def test_a_new_role_holds_from_the_next_unlocking(house: RealHouse, leader: Cupboard) -> None:
    change_colleague(leader, leaving(as_role=Role.COORDINATOR))
    leader.close()
    assert opens(house, RECEPTION_ID, PASSPHRASE) is Role.COORDINATOR


def test_a_new_name_reaches_the_unlock_screen_with_the_passphrase(house: RealHouse, leader: Cupboard) -> None:
    change_colleague(leader, ChangeStaff(RECEPTION_ID, "Omar Møller", Role.RECEPTION, active=True))
    leader.close()
    assert RECEPTION in {
        person.name for person in people(house.home)
    }  # sealed: only its owner can rewrite it
    opens(house, RECEPTION_ID, PASSPHRASE)
    generation = read_key_file(house.home.keys).generation
    names = {person.name for person in people(house.home)}
    assert ("Omar Møller" in names, RECEPTION in names) == (True, False)
    opens(house, RECEPTION_ID, PASSPHRASE)
    assert read_key_file(house.home.keys).generation == generation  # written once


# -- doors --------------------------------------------------------------------------------------------------


def test_a_new_passphrase_and_the_old_one_is_dead(house: RealHouse, leader: Cupboard) -> None:
    set_passphrase(leader, SetPassphrase(RECEPTION_ID, WORDS))
    leader.close()
    assert locked(lambda: opens(house, RECEPTION_ID, PASSPHRASE)) == "passphrase_wrong"
    assert opens(house, RECEPTION_ID, WORDS) is Role.RECEPTION
    with house.open(Role.RECEPTION) as own:
        set_passphrase(own, SetPassphrase(RECEPTION_ID, WORDS + "!"))
    assert opens(house, RECEPTION_ID, WORDS + "!") is Role.RECEPTION


def test_a_pin_opens_until_it_is_taken_away(house: RealHouse, leader: Cupboard) -> None:
    keyring = FakeSecrets()
    set_pin(leader, SetPin(PIN), keyring)
    leader.close()
    assert [person.staff_id for person in people(house.home) if person.has_pin] == [LEADER_ID]
    with unlock_with_pin(house.home, LEADER_ID, PIN, keyring).cupboard as cupboard:
        set_pin(cupboard, SetPin("918273"), keyring)
    assert len(keyring.kept) == 1  # the first PIN's secret is forgotten
    assert locked(lambda: unlock_with_pin(house.home, LEADER_ID, PIN, keyring)) == "pin_wrong"
    with unlock_with_pin(house.home, LEADER_ID, "918273", keyring).cupboard as cupboard:
        remove_pin(cupboard, keyring)
    assert keyring.kept == {}
    assert locked(lambda: unlock_with_pin(house.home, LEADER_ID, "918273", keyring)) == "pin_missing"
    assert opens(house, LEADER_ID, PASSPHRASE) is Role.LEADER


def test_without_a_keyring_there_is_no_pin_and_nothing_is_written(leader: Cupboard) -> None:
    before = everything(leader)
    with pytest.raises(EnvironmentFault) as fault:
        set_pin(leader, SetPin(PIN), FakeSecrets("absent"))
    assert fault.value.code == "keyring_unavailable"
    assert everything(leader) == before


def test_a_printed_key_opens_as_leader_who_can_give_somebody_a_door(house: RealHouse) -> None:
    (holder, code), _second = house.recovery_keys
    assert holder == RECOVERY_HOLDERS[0]
    with unlock_with_recovery(house.home, _typed(code)).cupboard as cupboard:
        assert (cupboard.actor.staff_id, cupboard.actor.role) == (None, Role.LEADER)
        assert locked(lambda: set_pin(cupboard, SetPin(PIN), FakeSecrets())) == "recovery_has_no_account"
        assert locked(lambda: remove_pin(cupboard, FakeSecrets())) == "recovery_has_no_account"
        set_passphrase(cupboard, SetPassphrase(LEADER_ID, WORDS))
    assert opens(house, LEADER_ID, WORDS) is Role.LEADER


def test_new_recovery_keys_and_the_old_ones_are_dead_and_nobody_has_confirmed(
    house: RealHouse, leader: Cupboard
) -> None:
    do(leader, confirm_keys, ConfirmKeys())
    fresh = new_recovery_keys(leader)
    with leader.read() as session:
        assert not house_row(session).keys_confirmed
    leader.close()
    assert [holder for holder, _ in fresh] == list(RECOVERY_HOLDERS)
    for _holder, code in house.recovery_keys:
        typed = _typed(code)
        assert locked(lambda typed=typed: unlock_with_recovery(house.home, typed)) == "recovery_code_wrong"
    for _holder, code in fresh:
        unlock_with_recovery(house.home, _typed(code)).cupboard.close()
    assert opens(house, LEADER_ID, PASSPHRASE) is Role.LEADER


def test_what_is_wrong_with_the_key_file_is_said_before_anything_opens(
    house: RealHouse, tmp_path: Path
) -> None:
    house.home.keys.rename(tmp_path / "elsewhere")
    with pytest.raises(EnvironmentFault) as fault:
        people(house.home)
    assert fault.value.code == "key_file_missing"


def _typed(code: RecoveryCode) -> str:
    return code.text
