"""The PIN on this PC: quick, counted, useless without the keyring, and never the only way in."""

import stat
import threading
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familiehus.errors import EnvironmentFault, UserError
from familiehus.storage import slots
from familiehus.storage.key_file import SlotKind
from familiehus.storage.pin_attempts import MOST_FAILURES, PinAttempts
from tests.helpers.fake_secrets import FakeSecrets
from tests.helpers.key_files import (
    DAY,
    METTE,
    METTES_PIN,
    METTES_WORDS,
    OMAR,
    a_house,
    fresh_attempts,
    says,
)


def _open(pin: str, secrets: FakeSecrets, attempts: PinAttempts) -> tuple[str, dict[str, object]]:
    """What opening says; "opened" when it opens."""
    try:
        key = slots.open_with_pin(a_house().key_file, METTE, pin, secrets, attempts)
    except (UserError, EnvironmentFault) as error:
        return says(error)
    assert key == a_house().key
    return "opened", {}


def test_the_right_pin_opens_and_gives_the_tries_back(tmp_path: Path) -> None:
    attempts = fresh_attempts(tmp_path)
    assert _open("294719", a_house().secrets(), attempts) == ("pin_wrong", {"left": 4})
    assert _open(f" {METTES_PIN} ", a_house().secrets(), attempts) == ("opened", {})
    assert attempts.left(METTE) == MOST_FAILURES


def test_five_failures_close_the_pin_also_over_a_restart_until_the_passphrase(tmp_path: Path) -> None:
    fresh_attempts(tmp_path)
    said = []
    for wrong in ("111112", "111113", "111114", "111115", "111116"):
        after_a_restart = PinAttempts.beside(tmp_path / "familiehus.keys")
        said.append(_open(wrong, a_house().secrets(), after_a_restart))
    assert said == [("pin_wrong", {"left": left}) for left in (4, 3, 2, 1)] + [("pin_blocked", {})]
    attempts = PinAttempts.beside(tmp_path / "familiehus.keys")
    assert _open(METTES_PIN, a_house().secrets(), attempts) == ("pin_blocked", {}), "not even the right one"
    with pytest.raises(UserError, match="passphrase_wrong"):
        slots.open_with_passphrase(a_house().key_file, METTE, "ikke de rigtige ord", attempts)
    assert attempts.left(METTE) == 0
    slots.open_with_passphrase(a_house().key_file, METTE, METTES_WORDS, attempts)
    assert _open(METTES_PIN, a_house().secrets(), attempts) == ("opened", {})


def test_who_has_no_pin_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="pin_missing"):
        slots.open_with_pin(
            a_house().key_file, OMAR, METTES_PIN, a_house().secrets(), fresh_attempts(tmp_path)
        )


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("", "pin_not_digits"),
        ("12345a", "pin_not_digits"),
        ("12 34 56", "pin_not_digits"),
        ("١٢٣٤٥٦", "pin_not_digits"),
        ("29471", "pin_short"),
        ("777777", "pin_too_simple"),
        ("123456", "pin_too_simple"),
        ("987654", "pin_too_simple"),
        ("567890", "pin_too_simple"),
    ],
)
def test_pins_that_anybody_would_try_are_refused(tmp_path: Path, pin: str, code: str) -> None:
    secrets = a_house().secrets()
    before = dict(secrets.kept)
    house = a_house()
    with pytest.raises(UserError, match=code):
        slots.add_pin(house.key_file, house.key, METTE, "Mette", pin, secrets, DAY, fresh_attempts(tmp_path))
    assert secrets.kept == before, "nothing was put in the keyring"


def test_what_is_no_pin_costs_no_try(tmp_path: Path) -> None:
    attempts = fresh_attempts(tmp_path)
    assert _open("tre gule", a_house().secrets(), attempts)[0] == "pin_not_digits"
    assert attempts.left(METTE) == MOST_FAILURES


def test_a_new_pin_takes_the_old_ones_place_and_its_secret(tmp_path: Path) -> None:
    house, secrets, attempts = a_house(), a_house().secrets(), fresh_attempts(tmp_path)
    for _ in range(MOST_FAILURES):
        attempts.take(METTE)
    changed = slots.add_pin(house.key_file, house.key, METTE, "Mette", "804462", secrets, DAY, attempts)
    assert len(changed.slots_of(SlotKind.PIN)) == 1
    assert len(secrets.kept) == 2, "until the key file is written both are needed"
    slots.forget_device_secrets(house.key_file, changed, secrets)
    assert list(secrets.kept) == [str(changed.slots_of(SlotKind.PIN)[0].id)]
    assert slots.open_with_pin(changed, METTE, "804462", secrets, attempts) == house.key


def test_a_keyring_in_a_bad_mood_does_not_stop_the_tidying(tmp_path: Path) -> None:
    without = slots.remove_slots(a_house().key_file, METTE, {SlotKind.PIN})
    slots.forget_device_secrets(a_house().key_file, without, a_house().secrets("denied"))


@pytest.mark.parametrize(
    ("mood", "code", "backend"),
    [
        ("empty", "device_secret_missing", "Fake Keyring"),
        ("other", "device_secret_missing", "Another Keyring"),
        ("changed", "device_secret_changed", "Fake Keyring"),
        ("denied", "keyring_denied", "Fake Keyring"),
        ("slow", "keyring_slow", "Fake Keyring"),
        ("absent", "keyring_unavailable", ""),
    ],
)
def test_a_keyring_that_fails_costs_no_try_and_recovery_opens(
    tmp_path: Path, mood: str, code: str, backend: str
) -> None:
    """Fault 7: the message says which keyring was used before; the other doors stay open."""
    attempts, secrets = fresh_attempts(tmp_path), a_house().secrets(mood)
    assert _open(METTES_PIN, secrets, attempts) == (code, {"backend": backend, "before": "Fake Keyring"})
    assert attempts.left(METTE) == MOST_FAILURES
    assert slots.open_with_recovery(a_house().key_file, a_house().its_code.text) == a_house().key


def test_the_passphrase_needs_no_keyring_and_the_pin_can_be_made_anew(tmp_path: Path) -> None:
    house, attempts = a_house(), fresh_attempts(tmp_path)
    key = slots.open_with_passphrase(house.key_file, METTE, METTES_WORDS)
    other = house.secrets("other")
    changed = slots.add_pin(house.key_file, key, METTE, "Mette", "804462", other, DAY, attempts)
    made = changed.slots_of(SlotKind.PIN)[0]
    assert made.device is not None
    assert made.device.backend == "Another Keyring"


@pytest.mark.parametrize("mood", ["denied", "slow", "absent"])
def test_a_pin_is_not_made_where_its_secret_cannot_be_kept(tmp_path: Path, mood: str) -> None:
    house = a_house()
    with pytest.raises(EnvironmentFault, match="keyring_"):
        slots.add_pin(
            house.key_file,
            house.key,
            METTE,
            "Mette",
            "804462",
            house.secrets(mood),
            DAY,
            fresh_attempts(tmp_path),
        )


def test_deleting_or_spoiling_the_count_closes_the_pin(tmp_path: Path) -> None:
    attempts = fresh_attempts(tmp_path)
    counter = tmp_path / "familiehus.attempts"
    assert stat.S_IMODE(counter.stat().st_mode) == 0o600
    whole = counter.read_bytes()
    for place in range(len(whole)):
        counter.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert attempts.left(METTE) == 0, place
        assert attempts.take(METTE) is None
    counter.unlink()
    assert _open(METTES_PIN, a_house().secrets(), attempts) == ("pin_blocked", {})
    attempts.reset(METTE)
    assert attempts.left(METTE) == MOST_FAILURES
    assert attempts.left(OMAR) == 0, "one person's passphrase frees only their own PIN"


def test_the_try_is_written_down_before_it_is_tried(tmp_path: Path) -> None:
    """A pulled plug during the slow part must not give the try back."""
    attempts = fresh_attempts(tmp_path)
    assert attempts.take(METTE) == 4
    assert PinAttempts.beside(tmp_path / "familiehus.keys").left(METTE) == 4


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_on_a_full_disk_no_pin_is_tried_and_the_passphrase_still_opens(tmp_path: Path) -> None:
    attempts = fresh_attempts(tmp_path)
    full = tmp_path / "familiehus.attempts.new"
    full.symlink_to("/dev/full")
    assert _open(METTES_PIN, a_house().secrets(), attempts) == ("disk_full", {})
    fresh = attempts.left(METTE)
    attempts.take(METTE)
    full.symlink_to("/dev/full")
    key = slots.open_with_passphrase(a_house().key_file, METTE, METTES_WORDS, attempts)
    assert (key, fresh) == (a_house().key, MOST_FAILURES)


def test_two_windows_share_the_tries(tmp_path: Path) -> None:
    fresh_attempts(tmp_path)
    taken: list[int] = []

    def guess() -> None:
        attempts = PinAttempts.beside(tmp_path / "familiehus.keys")
        for _ in range(MOST_FAILURES):
            left = attempts.take(METTE)
            if left is not None:
                taken.append(left)

    windows = [threading.Thread(target=guess) for _ in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert sorted(taken) == [0, 1, 2, 3, 4]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(["take", "right", "restart"]), max_size=25))
def test_never_more_than_five_wrong_in_a_row(steps: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "familiehus.attempts"
        attempts, staff, wrong = PinAttempts(path), uuid4(), 0
        attempts.reset(staff)
        for step in steps:
            if step == "restart":
                attempts = PinAttempts(path)
                continue
            left = attempts.take(staff)
            assert (left is None) == (wrong == MOST_FAILURES)
            if left is not None:
                wrong += 1
                assert left == MOST_FAILURES - wrong
                if step == "right":
                    attempts.reset(staff)
                    wrong = 0
