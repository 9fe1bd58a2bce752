"""The key file: whole or not there, never quietly an older one, and every flipped byte is seen."""

import dataclasses
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from familiehus.errors import Bug, EnvironmentFault, UserError
from familiehus.storage import key_format, sealed_json, slots
from familiehus.storage.key_file import (
    dump_key_file,
    parse_key_file,
    read_key_file,
    restore_older_key_file,
    write_key_file,
)
from tests.helpers.key_files import HOUSE, OMAR, a_house, relabelled, says


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "familiehus.keys"


def _fault(path: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(EnvironmentFault) as caught:
        read_key_file(path)
    return says(caught.value)


def _is_refused_as_damaged(data: bytes) -> bool:
    try:
        parse_key_file(data)
    except EnvironmentFault as fault:
        return fault.code == "key_file_damaged"
    return False


def test_what_is_written_is_read(path: Path) -> None:
    written = write_key_file(path, a_house().key_file)
    assert read_key_file(path) == written
    assert written == dataclasses.replace(a_house().key_file, generation=1)
    assert path.read_bytes() == dump_key_file(written)


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_the_user_may_read_it(path: Path) -> None:
    keys = write_key_file(path, a_house().key_file)
    write_key_file(path, keys)
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_holds_neither_the_key_nor_what_opens_it(path: Path) -> None:
    house = a_house()
    write_key_file(path, house.key_file)
    text = path.read_text("ascii").upper()
    assert house.key.raw.hex().upper() not in text
    assert house.leaders_code.secret.hex().upper() not in text
    assert not any(secret.hex().upper() in text for secret in house.kept.values())


def test_every_flipped_bit_is_detected() -> None:
    """Fault 4, key file: all 8 bits of every byte."""
    data = dump_key_file(a_house().key_file)
    missed = []
    for place in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            if not _is_refused_as_damaged(bytes(changed)):
                missed.append((place, bit))
    assert missed == []


@pytest.mark.long
def test_every_byte_replaced_by_every_other_is_detected() -> None:
    data = dump_key_file(a_house().key_file)
    for place in range(len(data)):
        for value in set(range(256)) - {data[place]}:
            assert _is_refused_as_damaged(data[:place] + bytes([value]) + data[place + 1 :]), (place, value)


def test_every_cut_and_every_byte_too_many_is_detected() -> None:
    data = dump_key_file(a_house().key_file)
    for place in range(len(data)):
        assert _is_refused_as_damaged(data[:place]), place
        assert _is_refused_as_damaged(data[:place] + b" " + data[place:]), place
        assert _is_refused_as_damaged(data[:place] + data[place + 1 :]), place
    assert _is_refused_as_damaged(data + b"\n")


@pytest.mark.parametrize(
    "other",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b" " * (sealed_json.LARGEST + 1),
        sealed_json.seal({"format": "something else", "version": 1}),
        sealed_json.seal({"format": "familiehus.keys", "version": "1"}),
        sealed_json.seal({"format": "familiehus.keys", "version": 1}),
    ],
)
def test_what_is_no_key_file_is_called_damaged(other: bytes) -> None:
    assert _is_refused_as_damaged(other)


@pytest.mark.parametrize(
    "changed",
    [{"epoch": -1}, {"epoch": True}, {"epoch": 1.0}, {"key_check": "00"}, {"more": 1}, {"slots": [{}]}],
)
def test_a_wrong_shape_under_a_right_checksum_is_called_damaged(changed: dict[str, object]) -> None:
    content = sealed_json.unseal(dump_key_file(a_house().key_file))
    assert _is_refused_as_damaged(sealed_json.seal({**content, **changed}))


def test_a_newer_file_is_called_newer_and_left_alone(path: Path) -> None:
    content = sealed_json.unseal(dump_key_file(a_house().key_file))
    newer = sealed_json.seal({**content, "version": 2, "doors": "of a later kind"})
    path.write_bytes(newer)
    assert _fault(path) == ("key_file_newer", {"version": 2, "known": 1})
    for replace in (False, True):
        with pytest.raises(EnvironmentFault, match="key_file"):
            write_key_file(path, a_house().key_file, replace=replace)
    with pytest.raises(EnvironmentFault, match="key_file_newer"):
        restore_older_key_file(path)
    assert path.read_bytes() == newer


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ((64 * 1024 - 1, 3, 4), "key_file_weak"),
        ((64 * 1024, 2, 4), "key_file_weak"),
        ((64 * 1024, 3, 0), "key_file_weak"),
        ((64 * 1024 * 1024, 3, 4), "key_file_damaged"),
        ((64 * 1024, 1_000_000, 4), "key_file_damaged"),
    ],
)
def test_weak_and_absurd_argon_settings_are_refused(
    path: Path, settings: tuple[int, int, int], code: str
) -> None:
    keys = a_house().key_file
    weak = dataclasses.replace(keys.slots[0], argon=key_format.Argon(*settings))
    path.write_bytes(dump_key_file(dataclasses.replace(keys, slots=(weak, *keys.slots[1:]))))
    assert _fault(path)[0] == code


def test_missing_says_whether_an_older_one_is_there(path: Path) -> None:
    assert _fault(path) == ("key_file_missing", {"older": False})
    keys = write_key_file(path, a_house().key_file)
    write_key_file(path, keys)
    path.unlink()
    assert _fault(path) == ("key_file_missing", {"older": True})


def test_damaged_never_falls_back_quietly_and_the_older_one_comes_back_when_asked(path: Path) -> None:
    first = write_key_file(path, a_house().key_file)
    older = path.read_bytes()
    write_key_file(path, relabelled(first, "Mette Holm Hansen"))
    broken = path.read_bytes()[:-40]
    path.write_bytes(broken)
    assert _fault(path) == ("key_file_damaged", {"older": True})
    assert path.read_bytes() == broken, "reading changes nothing"
    assert restore_older_key_file(path) == first
    assert path.read_bytes() == older
    assert path.with_name("familiehus.keys.damaged").read_bytes() == broken
    assert slots.open_with_recovery(read_key_file(path), a_house().its_code.text) == a_house().key


def test_restoring_skips_an_older_one_that_is_damaged_too(path: Path) -> None:
    first = write_key_file(path, a_house().key_file)
    write_key_file(path, write_key_file(path, first))
    path.unlink()
    path.with_name("familiehus.keys.1").write_bytes(b"{}")
    assert restore_older_key_file(path) == first


def test_restoring_is_refused_where_nothing_is_broken_or_nothing_is_left(path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        restore_older_key_file(path)
    assert says(caught.value) == ("key_file_missing", {"older": False})
    keys = write_key_file(path, a_house().key_file)
    write_key_file(path, keys)
    with pytest.raises(UserError, match="key_file_whole"):
        restore_older_key_file(path)


def test_two_older_generations_are_kept(path: Path) -> None:
    keys = a_house().key_file
    for label in "abcde":
        keys = write_key_file(path, relabelled(keys, label))
    kept = [path, path.with_name("familiehus.keys.1"), path.with_name("familiehus.keys.2")]
    assert [read_key_file(file).slots[0].label for file in kept] == ["e", "d", "c"]
    assert [read_key_file(file).generation for file in kept] == [5, 4, 3]
    assert not path.with_name("familiehus.keys.3").exists()


def test_damage_is_never_pushed_over_a_whole_older_one(path: Path) -> None:
    first = write_key_file(path, a_house().key_file)
    second = write_key_file(path, first)
    path.write_bytes(b"broken")
    with pytest.raises(EnvironmentFault) as caught:
        write_key_file(path, second)
    assert says(caught.value) == ("key_file_damaged", {"older": True})
    write_key_file(path, second, replace=True)
    assert read_key_file(path.with_name("familiehus.keys.1")) == first
    assert path.with_name("familiehus.keys.damaged").read_bytes() == b"broken"


def test_a_window_that_has_not_seen_the_others_change_is_refused(path: Path) -> None:
    seen_by_both = write_key_file(path, a_house().key_file)
    ours = write_key_file(path, relabelled(seen_by_both, "ours"))
    with pytest.raises(EnvironmentFault, match="key_file_changed"):
        write_key_file(path, relabelled(seen_by_both, "theirs"))
    assert read_key_file(path) == ours


def test_a_new_house_is_never_written_over_an_old_one(path: Path) -> None:
    """Also not when only its older generations are left: they may be the last way in."""
    keys = write_key_file(path, a_house().key_file)
    write_key_file(path, keys)
    with pytest.raises(EnvironmentFault, match="key_file_changed"):
        write_key_file(path, a_house().key_file)
    path.unlink()
    with pytest.raises(EnvironmentFault, match="key_file_changed"):
        write_key_file(path, a_house().key_file)
    other_house = dataclasses.replace(keys, database_id=OMAR, generation=2)
    restored = restore_older_key_file(path)
    with pytest.raises(EnvironmentFault, match="key_file_changed"):
        write_key_file(path, dataclasses.replace(other_house, generation=restored.generation))


def test_a_file_without_a_passphrase_is_never_written(path: Path) -> None:
    empty, _ = slots.new_key_file(HOUSE)
    with pytest.raises(Bug, match="key_file_without_door"):
        write_key_file(path, empty)
    assert not path.exists()


def test_a_restore_goes_over_a_later_generation_and_counts_on(path: Path) -> None:
    from_backup = write_key_file(path, a_house().key_file)
    later = write_key_file(path, relabelled(write_key_file(path, from_backup), "later"))
    restored = write_key_file(path, from_backup, replace=True)
    assert restored.generation == later.generation + 1
    assert restored.slots == from_backup.slots
    assert read_key_file(path.with_name("familiehus.keys.1")) == later


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("name", ["familiehus.keys.new", "familiehus.keys.1.new", "familiehus.keys.2.new"])
def test_a_full_disk_leaves_the_old_file_and_says_so(path: Path, name: str) -> None:
    keys = write_key_file(path, write_key_file(path, a_house().key_file))
    before = path.read_bytes()
    path.with_name(name).symlink_to("/dev/full")
    with pytest.raises(EnvironmentFault, match="disk_full"):
        write_key_file(path, relabelled(keys, "does not fit"))
    assert path.read_bytes() == before
    assert not path.with_name(name).is_symlink(), "the half-written file is gone"
    again = write_key_file(path, relabelled(keys, "fits again"))
    assert read_key_file(path) == again, "recovers unaided"


def test_two_windows_that_write_at_once_lose_no_door(path: Path) -> None:
    write_key_file(path, a_house().key_file)
    rounds = 15
    refusals: set[str] = set()

    def add(name: str) -> None:
        for number in range(rounds):
            while True:
                keys = read_key_file(path)
                label = f"{keys.slots[0].label} {name}{number}"
                try:
                    write_key_file(path, relabelled(keys, label))
                    break
                except EnvironmentFault as fault:
                    refusals.add(fault.code)

    windows = [threading.Thread(target=add, args=(name,)) for name in "ab"]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert refusals <= {"key_file_changed"}
    added = read_key_file(path).slots[0].label.split()[2:]
    assert sorted(added) == sorted(f"{name}{number}" for name in "ab" for number in range(rounds))


_WRITER = """
import sys
from pathlib import Path
from familiehus.storage.key_file import read_key_file, write_key_file
path = Path(sys.argv[1])
keys = read_key_file(path)
print("ready", flush=True)
while True:
    keys = write_key_file(path, keys)
    print(keys.generation, flush=True)
"""


def _killed_while_writing(path: Path, seconds: float) -> int:
    """Generation last reported as written when the writer was killed."""
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().splitlines()
    return int(said[-1]) if said and said[-1].isdigit() else 0


def _survives_kills(path: Path, rounds: int) -> None:
    write_key_file(path, a_house().key_file)
    chance = random.Random(22)
    for _ in range(rounds):
        said = _killed_while_writing(path, chance.uniform(0.005, 0.05))
        keys = read_key_file(path)
        assert keys.generation in (said, said + 1) or said == 0
        assert keys.slots == a_house().key_file.slots


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_kill_9_while_writing_leaves_old_or_new(path: Path) -> None:
    _survives_kills(path, 6)


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_kill_9_while_writing_leaves_old_or_new_200_times(path: Path) -> None:
    _survives_kills(path, 200)


def test_reading_it_loads_nothing_heavy() -> None:
    """The unlock screen reads the key file before its first paint."""
    heavy = "argon2", "cryptography", "keyring", "sqlalchemy", "sqlcipher3", "PySide6", "secrets", "socket"
    code = "import sys, familiehus.storage.key_file; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(heavy) & {name.partition(".")[0] for name in loaded.stdout.split()}
