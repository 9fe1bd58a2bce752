"""Passphrase and recovery doors: who opens, who does not, and why a slot cannot be moved or relabelled."""

import copy
import dataclasses
import hashlib
import hmac
import pickle
import unicodedata
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from familiehus.errors import Bug, EnvironmentFault, UserError
from familiehus.storage import slots
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_file import (
    KeyFile,
    Slot,
    SlotKind,
    dump_key_file,
    parse_key_file,
    read_key_file,
    restore_older_key_file,
    write_key_file,
)
from familiehus.storage.recovery_code import RecoveryCode
from tests.helpers.key_files import DAY, HOUSE, METTE, METTES_PIN, METTES_WORDS, OMAR, OMARS_WORDS, a_house


def _with_slot(keys: KeyFile, index: int, **changed: object) -> KeyFile:
    slots_ = list(keys.slots)
    slots_[index] = dataclasses.replace(slots_[index], **changed)  # type: ignore[arg-type]
    return dataclasses.replace(keys, slots=tuple(slots_))


def _recovery_index(keys: KeyFile) -> int:
    return next(i for i, slot in enumerate(keys.slots) if slot.kind is SlotKind.RECOVERY)


def test_every_door_leads_to_the_same_key() -> None:
    house = a_house()
    assert slots.open_with_passphrase(house.key_file, METTE, METTES_WORDS) == house.key
    assert slots.open_with_passphrase(house.key_file, OMAR, OMARS_WORDS) == house.key
    assert slots.open_with_recovery(house.key_file, house.leaders_code.text) == house.key
    assert slots.open_with_recovery(house.key_file, house.its_code.text.lower()) == house.key


def test_somebody_elses_passphrase_is_wrong_and_nobodys_is_missing() -> None:
    with pytest.raises(UserError) as caught:
        slots.open_with_passphrase(a_house().key_file, METTE, OMARS_WORDS)
    assert caught.value.code == "passphrase_wrong"
    assert not caught.value.fields, "nothing that was typed travels with the error"
    with pytest.raises(UserError, match="passphrase_missing"):
        slots.open_with_passphrase(a_house().key_file, uuid4(), METTES_WORDS)


def test_blanks_around_and_composed_letters_do_not_matter() -> None:
    typed = "  " + unicodedata.normalize("NFD", METTES_WORDS) + "\r\n"
    assert typed.strip() != METTES_WORDS
    assert slots.open_with_passphrase(a_house().key_file, METTE, typed) == a_house().key


@pytest.mark.parametrize("short", ["", "elleve tegn", "   tre ord    ", "å" * 11])
def test_a_short_passphrase_is_refused(short: str) -> None:
    with pytest.raises(UserError) as caught:
        slots.add_passphrase(a_house().key_file, a_house().key, METTE, "Mette", short, DAY)
    assert (caught.value.code, caught.value.fields) == ("passphrase_short", {"least": 12})


def test_a_new_passphrase_takes_the_place_of_the_old() -> None:
    house = a_house()
    changed = slots.add_passphrase(house.key_file, house.key, OMAR, "Omar", "nye ord fra i dag", DAY)
    assert len(changed.slots) == len(house.key_file.slots)
    assert slots.open_with_passphrase(changed, OMAR, "nye ord fra i dag") == house.key
    with pytest.raises(UserError, match="passphrase_wrong"):
        slots.open_with_passphrase(changed, OMAR, OMARS_WORDS)


def test_recovery_codes_add_up_and_a_lost_one_is_taken_away() -> None:
    house = a_house()
    changed, code = slots.add_recovery(house.key_file, house.key, "Leder", DAY)
    assert len(changed.slots_of(SlotKind.RECOVERY)) == 3
    lost = changed.slots_of(SlotKind.RECOVERY)[0]
    changed = slots.remove_slot(changed, lost.id)
    assert slots.open_with_recovery(changed, code.text) == house.key
    with pytest.raises(UserError, match="recovery_code_wrong"):
        slots.open_with_recovery(changed, house.leaders_code.text)


def test_a_mistyped_code_names_its_group_and_a_foreign_one_is_wrong() -> None:
    groups = list(a_house().its_code.groups)
    groups[4] = groups[4][::-1] if groups[4] != groups[4][::-1] else "00000"
    with pytest.raises(UserError) as caught:
        slots.open_with_recovery(a_house().key_file, "-".join(groups))
    assert (caught.value.code, caught.value.fields["group"]) == ("recovery_code_typo", 5)
    with pytest.raises(UserError, match="recovery_code_wrong"):
        slots.open_with_recovery(a_house().key_file, RecoveryCode.random().text)


def test_open_with_text_takes_whatever_the_file_holds() -> None:
    house = a_house()
    key, slot = slots.open_with_text(house.key_file, None, OMARS_WORDS + "\n")
    assert (key, slot.staff_id) == (house.key, OMAR)
    key, slot = slots.open_with_text(house.key_file, METTE, METTES_WORDS)
    assert (key, slot.staff_id) == (house.key, METTE)
    key, slot = slots.open_with_text(house.key_file, METTE, house.its_code.text)
    assert (key, slot.kind, slot.label) == (house.key, SlotKind.RECOVERY, "Kommunens it")


def test_open_with_text_says_what_was_wrong_in_the_right_words() -> None:
    house = a_house()
    typo = house.its_code.text[:-1] + ("2" if house.its_code.text[-1] != "2" else "3")
    wrong = RecoveryCode.random().text
    for text, code in (
        (METTES_WORDS, "passphrase_wrong"),
        (typo, "recovery_code_typo"),
        (wrong, "recovery_code_wrong"),
    ):
        with pytest.raises(UserError, match=code):
            slots.open_with_text(house.key_file, OMAR, text)


def test_a_passphrase_that_looks_like_a_code_still_opens() -> None:
    """Forty letters of the alphabet are a legal passphrase."""
    house = a_house()
    words = "ABCDEFGH" * 5
    changed = slots.add_passphrase(house.key_file, house.key, OMAR, "Omar", words, DAY)
    assert slots.open_with_text(changed, OMAR, words)[0] == house.key


def test_the_last_passphrase_stays() -> None:
    keys = slots.remove_slots(a_house().key_file, OMAR, {SlotKind.PASSPHRASE})
    assert not keys.slots_of(SlotKind.PASSPHRASE, OMAR)
    with pytest.raises(UserError, match="last_leader_door"):
        slots.remove_slots(keys, METTE, {SlotKind.PASSPHRASE})
    with pytest.raises(UserError, match="last_leader_door"):
        slots.remove_slot(keys, keys.slots_of(SlotKind.PASSPHRASE)[0].id)
    assert not slots.remove_slots(keys, METTE, {SlotKind.PIN}).slots_of(SlotKind.PIN)


def test_the_last_passphrase_of_a_leader_stays() -> None:
    keys = a_house().key_file
    with pytest.raises(UserError, match="last_leader_door"):
        slots.remove_slots(keys, METTE, set(SlotKind), leaders={METTE})
    left = slots.remove_slots(keys, METTE, set(SlotKind), leaders={METTE, OMAR})
    assert {slot.staff_id for slot in left.slots} == {OMAR, None}
    assert not slots.remove_slots(keys, None, {SlotKind.RECOVERY}).slots_of(SlotKind.RECOVERY)


def test_doors_are_only_made_with_the_right_key() -> None:
    with pytest.raises(Bug, match="key_mismatch"):
        slots.add_recovery(a_house().key_file, DataKey.random(), "Leder", DAY)


Change = Callable[[KeyFile], KeyFile]


@pytest.mark.parametrize(
    "change",
    [
        lambda keys: _with_slot(keys, _recovery_index(keys), label="En anden"),
        lambda keys: _with_slot(keys, _recovery_index(keys), id=uuid4()),
        lambda keys: _with_slot(keys, _recovery_index(keys), made_on=DAY.replace(year=2025)),
        lambda keys: _with_slot(keys, _recovery_index(keys), staff_id=METTE),
        lambda keys: dataclasses.replace(keys, epoch=2),
        lambda keys: dataclasses.replace(keys, database_id=UUID(int=HOUSE.int + 1)),
    ],
    ids=["label", "id", "date", "owner", "epoch", "database"],
)
def test_no_field_of_a_slot_can_be_changed_behind_the_key(change: Change) -> None:
    """Everything around the wrapped key is authenticated with it: a forged checksum does not help."""
    with pytest.raises(UserError, match="recovery_code_wrong"):
        slots.open_with_recovery(change(a_house().key_file), a_house().leaders_code.text)


def test_a_slot_cannot_be_handed_to_a_colleague() -> None:
    """Omar's own passphrase on Mette's place would let him work in her name."""
    keys = a_house().key_file
    omars = keys.slots_of(SlotKind.PASSPHRASE, OMAR)[0]
    forged = _with_slot(slots.remove_slots(keys, METTE, set(SlotKind)), 0, staff_id=METTE)
    assert forged.slots[0].wrapped == omars.wrapped
    with pytest.raises(UserError, match="passphrase_wrong"):
        slots.open_with_passphrase(parse_key_file(dump_key_file(forged)), METTE, OMARS_WORDS)


def test_a_key_that_is_not_this_databases_is_a_fault_of_its_own() -> None:
    other = dataclasses.replace(a_house().key_file, key_check=bytes(32))
    with pytest.raises(EnvironmentFault, match="key_mismatch"):
        slots.open_with_recovery(other, a_house().leaders_code.text)


def test_with_the_key_file_gone_recovery_opens_the_older_one(tmp_path: Path) -> None:
    """Fault 7, key file missing: nothing opens by itself; asked for, the older one and the paper do."""
    path = tmp_path / "familiehus.keys"
    write_key_file(path, write_key_file(path, a_house().key_file))
    path.unlink()
    with pytest.raises(EnvironmentFault, match="key_file_missing") as caught:
        read_key_file(path)
    assert caught.value.fields["older"] is True
    restore_older_key_file(path)
    assert slots.open_with_recovery(read_key_file(path), a_house().leaders_code.text) == a_house().key


def test_with_every_generation_gone_the_copy_in_a_backup_opens(tmp_path: Path) -> None:
    copy_in_backup = dump_key_file(a_house().key_file)
    path = tmp_path / "familiehus.keys"
    write_key_file(path, parse_key_file(copy_in_backup), replace=True)
    assert slots.open_with_recovery(read_key_file(path), a_house().its_code.text) == a_house().key


def test_the_key_shows_nothing_and_can_be_wiped() -> None:
    key = DataKey(bytes(range(32)))
    assert key.pragma == "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'"
    assert repr(key) == str(key) == f"{key}" == "DataKey(…)"
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(Bug, match="key_pickled"):
            way(key)
    key.wipe()
    with pytest.raises(Bug, match="key_wiped"):
        _ = key.pragma
    with pytest.raises(Bug, match="key_length"):
        DataKey(b"short")


def test_keys_codes_salts_and_nonces_are_all_different() -> None:
    made = [slots.new_key_file(HOUSE)[1].raw for _ in range(20)]
    parts = [part for slot in a_house().key_file.slots for part in (slot.salt, slot.nonce, slot.wrapped)]
    assert len(set(made)) == 20
    assert len(set(parts)) == len(parts)


def test_names_are_not_in_what_python_prints() -> None:
    shown = repr(a_house().key_file)
    assert "Mette" not in shown
    assert a_house().key_file.key_check.hex() not in shown


def _hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """RFC 5869 for one block, written out."""
    return hmac.digest(hmac.digest(salt, secret, "sha256"), info + b"\x01", "sha256")


def _unwrapped_by_the_book(content: dict[str, object], slot: Slot, secret: bytes) -> bytes:
    import json

    fields = next(s for s in content["slots"] if s["id"] == str(slot.id))  # type: ignore[attr-defined]
    around = {name: value for name, value in fields.items() if name != "wrapped"}
    known = {"database_id": content["database_id"], "epoch": content["epoch"], "slot": around}
    authenticated = json.dumps(known, sort_keys=True, indent=1).encode() + b"\n"
    kek = _hkdf(secret, slot.salt, f"familiehus 1 slot {slot.kind}".encode())
    return AESGCM(kek).decrypt(
        bytes.fromhex(fields["nonce"]), bytes.fromhex(fields["wrapped"]), authenticated
    )


def test_a_second_implementation_opens_every_door() -> None:
    """The format as a reader of the documentation would write it: it must not drift."""
    import json

    house = a_house()
    data = dump_key_file(house.key_file)
    content = json.loads(data)
    unsealed = {name: value for name, value in content.items() if name != "checksum"}
    text = json.dumps(unsealed, sort_keys=True, indent=1) + "\n"
    assert content["checksum"] == hashlib.sha256(text.encode()).hexdigest()
    for slot in house.key_file.slots:
        if slot.kind is SlotKind.RECOVERY:
            secrets = [house.leaders_code.secret, house.its_code.secret]
            secret = secrets[house.key_file.slots_of(SlotKind.RECOVERY).index(slot)]
        else:
            typed = {SlotKind.PIN: METTES_PIN}.get(
                slot.kind, METTES_WORDS if slot.staff_id == METTE else OMARS_WORDS
            )
            secret = hash_secret_raw(typed.encode(), slot.salt, 3, 65536, 4, 32, Type.ID)
            secret += house.kept.get(str(slot.id), b"")
        assert _unwrapped_by_the_book(content, slot, secret) == house.key.raw
    info = b"familiehus 1 key check 1"
    assert house.key_file.key_check == _hkdf(house.key.raw, HOUSE.bytes, info)
