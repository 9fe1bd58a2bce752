"""Fault 8: after a day's work, no word of it lies on the disk in the clear. Zero hits, in every spelling.

The names on the key file are the one known exception: the unlock screen shows them before anybody has a key.
"""

import base64
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.canary_day import CANARIES, LEADER
from tests.helpers.processes import KILLED, kills
from tests.helpers.source import ROOT

pytestmark = kills

KEY_FILES = {"familiehus.keys", "familiehus.keys.1", "familiehus.keys.2"}


@dataclass(frozen=True)
class Day:
    """The folders after the day, the key of the house, and what the process said."""

    folder: Path
    key: bytes
    said: str

    def files(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.is_file()]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    folder = tmp_path_factory.mktemp("canary")
    for name in ("tmp", "home", "cwd"):
        (folder / name).mkdir()
    places = {"TMPDIR": folder / "tmp", "SQLITE_TMPDIR": folder / "tmp", "HOME": folder / "home"}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.helpers.canary_day", str(folder / "hus")],
        cwd=folder / "cwd",
        env={**os.environ, **{name: str(path) for name, path in places.items()}, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == KILLED, done.stderr
    (folder / "said.txt").write_text(done.stderr, encoding="utf-8")
    return Day(folder, bytes.fromhex(done.stdout.split()[-1]), done.stderr)


def spellings(word: str) -> list[bytes]:
    plain = [
        word.encode("utf-8"),
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
        word.encode("utf-32-le"),
    ]
    return [*plain, word.encode("cp1252"), base64.b64encode(word.encode())[:-4], word.encode().hex().encode()]


def hits(day: Day, needles: list[bytes]) -> set[str]:
    folded = [needle.lower() for needle in needles]
    found = set()
    for path in day.files():
        data = path.read_bytes().lower()
        if any(needle in data for needle in folded):
            found.add(str(path.relative_to(day.folder)))
    return found


def test_the_day_left_what_is_to_be_searched(day: Day) -> None:
    names = {path.name for path in day.files()}
    assert {"familiehus.db", "familiehus.db-wal", "familiehus.db-shm", "familiehus.keys"} <= names
    assert any(name.endswith(".fhb") for name in names)
    assert next(path for path in day.files() if path.name == "familiehus.db-wal").stat().st_size > 4096


@pytest.mark.parametrize("word", sorted(set(CANARIES) - {"leader"}))
def test_no_word_of_the_day_lies_in_the_clear(day: Day, word: str) -> None:
    assert hits(day, spellings(CANARIES[word])) == set()


def test_the_name_on_the_unlock_screen_is_in_the_key_file_and_nowhere_else(day: Day) -> None:
    """Also shows that the search finds what is there: a backup carries the key file as it is."""
    found = hits(day, spellings(LEADER))
    assert f"hus{os.sep}familiehus.keys" in found
    assert {path for path in found if Path(path).name not in KEY_FILES and not path.endswith(".fhb")} == set()


def test_the_key_lies_nowhere_in_any_spelling(day: Day) -> None:
    key = day.key
    assert hits(day, [key, key.hex().encode(), base64.b64encode(key), base64.urlsafe_b64encode(key)]) == set()


def test_halves_of_the_key_neither(day: Day) -> None:
    halves = [day.key[:16], day.key[16:]]
    assert hits(day, [*halves, *(half.hex().encode() for half in halves)]) == set()


def test_the_temporary_folder_is_empty_and_errors_named_nobody(day: Day) -> None:
    assert list((day.folder / "tmp").iterdir()) == []
    assert list((day.folder / "cwd").iterdir()) == []
    assert "postnummer" in day.said, "the refused contact was not tried"
    assert LEADER not in day.said
