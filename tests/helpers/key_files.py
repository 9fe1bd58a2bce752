"""One house's keys, made once: Argon2id costs 0.2 s a door, and the tests are many."""

import dataclasses
import tempfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from uuid import UUID

from familiehus.errors import FamiliehusError
from familiehus.storage import slots
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_file import KeyFile
from familiehus.storage.pin_attempts import PinAttempts
from familiehus.storage.recovery_code import RecoveryCode
from tests.helpers.fake_secrets import FakeSecrets

HOUSE = UUID("6f4ad8a2-3a5e-4c55-9a53-8f3d6c1b7e10")
METTE = UUID("0d3c7c36-9d0a-4b57-8a43-2f3f4b1f8a01")
OMAR = UUID("51b3b1f0-6d0e-4d7e-8a7e-77a0b5b1c902")
METTES_WORDS = "tre gule støvler på række"
OMARS_WORDS = "kaffe på terrassen"
METTES_PIN = "294718"
DAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Keys:
    """Mette (leader: passphrase and PIN), Omar (passphrase), two recovery keys."""

    key_file: KeyFile
    key: DataKey
    leaders_code: RecoveryCode
    its_code: RecoveryCode
    kept: dict[str, bytes]

    def secrets(self, mood: str = "there") -> FakeSecrets:
        return FakeSecrets(mood, kept=dict(self.kept))


@cache
def a_house() -> Keys:
    """The same keys for every test; frozen, so nobody can spoil them."""
    secrets = FakeSecrets()
    key_file, key = slots.new_key_file(HOUSE)
    key_file = slots.add_passphrase(key_file, key, METTE, "Mette Holm", METTES_WORDS, DAY)
    key_file = slots.add_passphrase(key_file, key, OMAR, "Omar Saleh", OMARS_WORDS, DAY)
    with tempfile.TemporaryDirectory() as folder:
        attempts = fresh_attempts(Path(folder))
        key_file = slots.add_pin(key_file, key, METTE, "Mette Holm", METTES_PIN, secrets, DAY, attempts)
    key_file, leaders_code = slots.add_recovery(key_file, key, "Leder", DAY)
    key_file, its_code = slots.add_recovery(key_file, key, "Kommunens it", DAY)
    return Keys(key_file, key, leaders_code, its_code, secrets.kept)


def fresh_attempts(folder: Path) -> PinAttempts:
    """A counter in which Mette has all her tries, as it is after her PIN was made."""
    attempts = PinAttempts.beside(folder / "familiehus.keys")
    attempts.reset(METTE)
    return attempts


def relabelled(key_file: KeyFile, label: str) -> KeyFile:
    """Another content without the cost of Argon2id: the first slot's label changed."""
    first, *others = key_file.slots
    return dataclasses.replace(key_file, slots=(dataclasses.replace(first, label=label), *others))


def says(error: FamiliehusError) -> tuple[str, dict[str, object]]:
    """Code and fields, for one comparison."""
    return error.code, dict(error.fields)
