"""A house is made whole or not at all: refused, stopped, full or killed, at every step."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from familiehus.errors import EnvironmentFault, FamiliehusError, UserError
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.founding import FoundHouse, RecoveryKeys, found_house, settle
from familiehus.services.house_setup import SetUpHouse
from familiehus.storage import home_lock
from familiehus.storage.cupboard import open_cupboard
from familiehus.storage.key_file import read_key_file
from familiehus.storage.moves import watched
from familiehus.storage.slots import open_with_recovery, open_with_text
from familiehus.values import Role
from tests.helpers.processes import kills

PASSPHRASE = "en ny sætning til huset"
STEPS = ("keys written", "database built", "keys handed over", "database named", "house founded")
ROOT = Path(__file__).resolve().parents[2]


def order(*, name: str = "Familiehuset", area: str = "4760", passphrase: str = PASSPHRASE) -> FoundHouse:
    house = SetUpHouse(
        UUID(int=7), name, "0390", ("Huset",), (AreaPlan("By", (area,)),), UUID(int=8), "  Kirsten   B. "
    )
    return FoundHouse(house, passphrase)


def opens(home: Home) -> bool:
    key_file = read_key_file(home.keys)
    key, slot = open_with_text(key_file, None, PASSPHRASE)
    with open_cupboard(home, key, key_file.database_id, slot.staff_id) as cupboard:
        return cupboard.actor.role is Role.LEADER and cupboard.actor.name == "Kirsten B." == slot.label


def test_a_founded_house_opens_with_passphrase_and_both_recovery_keys(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "hus")
    handed: list[RecoveryKeys] = []
    founded = found_house(home, order(), hand_over=handed.append)
    assert opens(home)
    assert handed == [founded.recovery_keys]
    key_file = read_key_file(home.keys)
    for _holder, code in founded.recovery_keys:
        key = open_with_recovery(key_file, code.text)
        with open_cupboard(home, key, founded.database_id, None) as cupboard:
            assert cupboard.actor.role is Role.LEADER
    assert sorted(path.name for path in home.root.iterdir()) == [
        "familiehus.db",
        "familiehus.keys",
        "familiehus.lock",
    ]
    if os.name == "posix":
        assert home.root.stat().st_mode & 0o077 == 0


def test_a_second_house_is_refused_and_the_first_untouched(tmp_path: Path) -> None:
    home = Home(tmp_path / "hus")
    found_house(home, order())
    before = {path.name: path.read_bytes() for path in home.root.iterdir()}
    with pytest.raises(UserError, match="house_exists"):
        found_house(home, order())
    assert {path.name: path.read_bytes() for path in home.root.iterdir()} == before


def test_traces_of_a_house_are_refused_too(tmp_path: Path) -> None:
    """An older key file is all that opens some backup: nothing is founded over it."""
    home = Home(tmp_path / "hus")
    found_house(home, order())
    home.keys.rename(home.keys.with_name(home.keys.name + ".1"))
    home.database.unlink()
    with pytest.raises(UserError, match="house_exists"):
        found_house(home, order())


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (order(passphrase="for kort"), "passphrase_short"),
        (order(name=" "), "name_empty"),
        (order(area="4761"), "area_postnummer_unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_refused_leaves_no_trace(tmp_path: Path, command: FoundHouse, code: str) -> None:
    with pytest.raises(UserError) as refused:
        found_house(Home(tmp_path / "deep" / "hus"), command)
    assert refused.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_stays_with_what_was_in_it(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("min", encoding="utf-8")
    with pytest.raises(UserError):
        found_house(Home(tmp_path), order(name=""))
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


@pytest.mark.parametrize("step", STEPS[:-1])
@pytest.mark.parametrize(
    "failure", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "stop"]
)
def test_a_failure_at_any_step_leaves_no_trace(tmp_path: Path, step: str, failure: BaseException) -> None:
    def fail(moment: str) -> None:
        if moment == step:
            raise failure

    with watched(fail), pytest.raises((FamiliehusError, KeyboardInterrupt)) as stopped:
        found_house(Home(tmp_path / "hus"), order())
    if isinstance(failure, OSError):
        assert isinstance(stopped.value, EnvironmentFault)
        assert stopped.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_what_stops_the_handing_over_stops_the_house(tmp_path: Path) -> None:
    def jammed(_keys: RecoveryKeys) -> None:
        raise EnvironmentFault("printer_failed")

    with pytest.raises(EnvironmentFault, match="printer_failed"):
        found_house(Home(tmp_path / "hus"), order(), hand_over=jammed)
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_make_one_house(tmp_path: Path) -> None:
    home = Home(tmp_path / "hus")
    home.create()
    with home_lock.alone(home.root), pytest.raises(EnvironmentFault, match="house_in_use"):
        found_house(home, order())
    assert not home.exists


VICTIM = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from familiehus.paths import Home
from familiehus.services.founding import found_house
from familiehus.storage.moves import watched
from tests.storage.test_founding import order

def die(moment):
    if moment == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

with watched(die):
    found_house(Home(Path(sys.argv[1])), order())
"""


def _killed_at(step: str, root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", VICTIM, str(root), step, str(ROOT)],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -9, done.stderr.decode()


@kills
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_it_is_nothing_or_a_whole_house(tmp_path: Path, step: str) -> None:
    home = Home(tmp_path / "hus")
    _killed_at(step, home.root)
    settle(home)
    if STEPS.index(step) < STEPS.index("database named"):
        assert not home.exists
        assert [path.name for path in home.root.iterdir()] == ["familiehus.lock"]
        found_house(home, order())
    assert opens(home)
    assert not list(home.root.glob("*.founding*"))


@kills
def test_the_next_attempt_cleans_up_by_itself(tmp_path: Path) -> None:
    home = Home(tmp_path / "hus")
    _killed_at("database built", home.root)
    assert list(home.root.glob("*.founding"))
    found_house(home, order())
    assert opens(home)
    assert not list(home.root.glob("*.founding*"))


def test_settling_never_deletes_a_house(tmp_path: Path) -> None:
    """Remains beside a house that came another way (a restore) go; the house stays."""
    home = Home(tmp_path / "hus")
    found_house(home, order())
    for name in ("familiehus.keys.founding", "familiehus.db.founding"):
        (home.root / name).write_bytes(uuid4().bytes)
    settle(home)
    assert opens(home)
    assert not list(home.root.glob("*.founding*"))


def test_settling_an_empty_or_missing_folder_does_nothing(tmp_path: Path) -> None:
    look: Callable[[], list[Path]] = lambda: sorted(tmp_path.rglob("*"))  # noqa: E731
    settle(Home(tmp_path / "none"))
    settle(Home(tmp_path))
    assert look() == []
