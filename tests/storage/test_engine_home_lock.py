"""The lock of the house: many may share it, one may have it alone, and it dies with whoever held it."""

import sqlite3
from pathlib import Path

import pytest

from familiehus.errors import EnvironmentFault
from familiehus.storage import home_lock
from tests.helpers.processes import KILLED, child, kills
from tests.helpers.victims import hold_alone


def test_many_share_it(tmp_path: Path) -> None:
    with home_lock.shared(tmp_path), home_lock.shared(tmp_path):
        assert {path.name for path in tmp_path.iterdir()} == {"familiehus.lock"}
    assert (tmp_path / "familiehus.lock").stat().st_size == 0


def test_alone_is_alone(tmp_path: Path) -> None:
    with home_lock.alone(tmp_path):
        assert {path.name for path in tmp_path.iterdir()} == {"familiehus.lock"}
        for other, code in ((home_lock.shared, "house_busy"), (home_lock.alone, "house_in_use")):
            with pytest.raises(EnvironmentFault) as refused, other(tmp_path):
                pass
            assert refused.value.code == code
    with home_lock.shared(tmp_path), pytest.raises(EnvironmentFault) as refused, home_lock.alone(tmp_path):
        pass
    assert refused.value.code == "house_in_use"
    with home_lock.alone(tmp_path):
        pass


@kills
def test_it_dies_with_its_holder_and_leaves_nothing(tmp_path: Path) -> None:
    with child(hold_alone, tmp_path) as holder:
        assert holder.hear(60) == "alone"
        with pytest.raises(EnvironmentFault), home_lock.shared(tmp_path):
            pass
        holder.process.kill()
        assert holder.exit_code == KILLED
    assert {path.name for path in tmp_path.iterdir()} == {"familiehus.lock"}
    with home_lock.alone(tmp_path):
        pass


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as refused, home_lock.shared(tmp_path / "nowhere"):
        pass
    assert refused.value.code == "disk_denied"


def test_a_file_that_is_no_lock_is_not_taken_for_free(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "familiehus.lock") as other:
        other.execute("CREATE TABLE somebody_elses (x)")
    other.close()
    with home_lock.alone(tmp_path), pytest.raises(EnvironmentFault), home_lock.shared(tmp_path):
        pass
