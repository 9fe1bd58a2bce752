"""Fault 9: two windows write at once for a while: nothing is lost, and nobody waits over two seconds."""

from pathlib import Path

import pytest

from familiehus.storage.check import check
from tests.helpers.cupboards import new_house
from tests.helpers.processes import child, kills
from tests.helpers.victims import write_for

pytestmark = kills

MOST_SECONDS = 2.0


def two_windows(folder: Path, seconds: float) -> None:
    house = new_house(folder)
    where = (house.home.root, house.key.raw, seconds)
    with child(write_for, *where) as one, child(write_for, *where) as other:
        said = [one.rest(), other.rest()]
        assert (one.exit_code, other.exit_code) == (0, 0)
    written = [ids for (ids, _) in (heard[-1] for heard in said)]
    waits = [longest for (_, longest) in (heard[-1] for heard in said)]
    with house.open() as cupboard, cupboard.engine.connect() as connection:
        there = set(connection.exec_driver_sql("SELECT id FROM contact").scalars())
    assert there == {*written[0], *written[1]}
    assert len(there) == len(written[0]) + len(written[1])
    assert min(map(len, written)) > 5 * seconds, "one of them hardly came through"
    assert max(waits) < MOST_SECONDS
    assert check(house.home, house.key).healthy


def test_two_windows_write_for_some_seconds(tmp_path: Path) -> None:
    two_windows(tmp_path, 4)


@pytest.mark.long
def test_two_windows_write_for_minutes(tmp_path: Path) -> None:
    two_windows(tmp_path, 180)
