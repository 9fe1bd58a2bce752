"""An older house comes up to the program in five steps, or stays exactly what it was."""

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from familiehus.errors import EnvironmentFault
from familiehus.storage import home_lock
from familiehus.storage.backup import read_backup
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import open_engine
from familiehus.storage.migrations import HEAD
from familiehus.storage.moves import watched
from familiehus.storage.retention import backups_in
from familiehus.storage.schema import OURS, History, migrate
from familiehus.storage.upgrade import COPY, FLAG, finish_what_was_begun, ready_engine, upgrade_if_older
from tests.helpers.cupboards import RealHouse, new_house, register
from tests.helpers.house_state import contents, is_whole, litter
from tests.helpers.processes import child, kills
from tests.helpers.synthetic import NEXT, with_next
from tests.helpers.victims import hold_open


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with made.open() as cupboard:
        for _ in range(5):
            register(cupboard)
    return made


def moods(house: RealHouse, history: History) -> list[str]:
    with ready_engine(house.home, house.key, history) as engine, engine.connect() as connection:
        return [str(mood) for (mood,) in connection.exec_driver_sql("SELECT mood FROM contact")]


def test_an_older_house_is_upgraded_on_opening(house: RealHouse, tmp_path: Path) -> None:
    history = with_next(tmp_path)
    assert moods(house, history) == ["glad"] * 5
    assert contents(house).revision == NEXT
    assert is_whole(house)
    assert litter(house) == set()


def test_what_was_before_is_a_backup_like_any_other(house: RealHouse, tmp_path: Path) -> None:
    before = contents(house)
    upgrade_if_older(house.home, house.key, with_next(tmp_path))
    [backup] = backups_in(house.home.backups)
    assert read_backup(backup).contents == before


@pytest.mark.parametrize("kind", ["fails", "bad sql", "loses rows"])
def test_a_migration_that_goes_wrong_leaves_the_house_as_it_was(
    house: RealHouse, tmp_path: Path, kind: str
) -> None:
    before = contents(house)
    with pytest.raises(EnvironmentFault) as failed:
        upgrade_if_older(house.home, house.key, with_next(tmp_path, kind))
    assert failed.value.code == "upgrade_failed"
    assert contents(house) == before
    assert is_whole(house)
    assert litter(house) == set()
    with house.open() as cupboard:
        register(cupboard)


def test_after_a_failure_a_better_program_upgrades_it(house: RealHouse, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        upgrade_if_older(house.home, house.key, with_next(tmp_path / "bad", "fails"))
    assert moods(house, with_next(tmp_path / "good")) == ["glad"] * 5


def test_a_newer_house_is_refused_and_untouched(house: RealHouse, tmp_path: Path) -> None:
    upgrade_if_older(house.home, house.key, with_next(tmp_path))
    before = hashlib.sha256(house.home.database.read_bytes()).digest()
    with pytest.raises(EnvironmentFault) as refused:
        house.open()
    assert refused.value.code == "database_newer"
    assert hashlib.sha256(house.home.database.read_bytes()).digest() == before


def test_a_database_without_a_schema_is_never_taken_for_a_house(house: RealHouse) -> None:
    house.home.database.unlink()
    with open_engine(house.home.database, house.key, create=True).connect():
        pass
    with pytest.raises(EnvironmentFault) as refused:
        house.open()
    assert refused.value.code == "database_empty"


def test_a_missing_database_is_not_made_anew(house: RealHouse) -> None:
    house.home.database.unlink()
    with pytest.raises(EnvironmentFault) as refused:
        house.open()
    assert refused.value.code == "database_missing"
    assert not house.home.database.exists()


def test_another_key_opens_nothing_and_changes_nothing(house: RealHouse) -> None:
    before = house.home.database.read_bytes()
    stranger = RealHouse(house.home, DataKey.random(), ())
    with pytest.raises(EnvironmentFault) as refused:
        stranger.open()
    assert refused.value.code == "database_damaged"
    assert house.home.database.read_bytes() == before


def test_nobody_upgrades_under_an_open_window(house: RealHouse, tmp_path: Path) -> None:
    with house.open():
        with pytest.raises(EnvironmentFault) as refused:
            upgrade_if_older(house.home, house.key, with_next(tmp_path))
        assert refused.value.code == "house_in_use"
    assert contents(house).revision == HEAD


def test_an_opening_waits_a_moment_and_then_says_who_is_at_work(house: RealHouse) -> None:
    with home_lock.alone(house.home.root):
        with pytest.raises(EnvironmentFault) as refused:
            house.open()
        assert refused.value.code == "house_busy"
    house.open().close()


@kills
def test_another_process_counts_as_an_open_window(house: RealHouse, tmp_path: Path) -> None:
    with child(hold_open, house.home.root, house.key.raw) as window:
        assert window.hear(60) == "open"
        with pytest.raises(EnvironmentFault) as refused:
            upgrade_if_older(house.home, house.key, with_next(tmp_path))
        assert refused.value.code == "house_in_use"
        window.process.kill()
        window.rest()
    assert moods(house, with_next(tmp_path)) == ["glad"] * 5


def test_a_flag_nobody_can_read_goes_back_to_the_copy(house: RealHouse, tmp_path: Path) -> None:
    before = contents(house)
    stopped_in_the_middle(house, tmp_path, "flag raised")
    (house.home.root / FLAG).write_bytes(b"\0" * 40)
    finish_what_was_begun(house.home, house.key)
    assert contents(house) == before
    assert litter(house) == set()


def test_a_copy_without_a_flag_is_only_litter(house: RealHouse) -> None:
    before = contents(house)
    (house.home.root / COPY).write_bytes(b"half a copy")
    house.open().close()
    assert contents(house) == before
    assert litter(house) == set()


@pytest.mark.parametrize("act", ["upgrade", "restore"])
def test_a_half_written_decision_is_only_litter(house: RealHouse, act: str) -> None:
    before = contents(house)
    root = house.home.root
    (root / f"familiehus.{act}.new").write_bytes(b"hal")
    if act == "restore":
        (root / "restore.staging").mkdir()
    else:
        (root / COPY).write_bytes(b"a copy")
    house.open().close()
    assert contents(house) == before
    assert litter(house) == set()


def stopped_in_the_middle(house: RealHouse, work: Path, at: str) -> None:
    class Stopped(BaseException):
        pass

    def stop(moment: str) -> None:
        if moment == at:
            raise Stopped

    with pytest.raises(Stopped), watched(stop):
        upgrade_if_older(house.home, house.key, with_next(work))


def test_an_ordinary_opening_loads_no_alembic_and_opens_the_file_once(house: RealHouse) -> None:
    opened: list[str] = []

    def listen(event: str, arguments: tuple[object, ...]) -> None:
        if event == "sqlcipher3.connect" or (event == "import" and str(arguments[0]).startswith("alembic")):
            opened.append(event)

    sys.addaudithook(listen)
    house.open().close()
    assert "import" not in opened
    assert opened.count("sqlcipher3.connect") <= 1


def test_the_look_for_unfinished_work_costs_next_to_nothing(house: RealHouse) -> None:
    """CUPBOARD: unlocking must be fast. The best of many, so that a busy machine does not decide."""
    assert fastest(lambda: finish_what_was_begun(house.home, house.key)) < 0.001


def fastest(work: Callable[[], object]) -> float:
    times = []
    for _ in range(50):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def test_up_down_and_up_again(tmp_path: Path) -> None:
    key, path = DataKey.random(), tmp_path / "x.db"
    engine = open_engine(path, key, create=True)
    shapes = []
    for down in (False, True, False):
        migrate(engine, down=down)
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master ORDER BY name").all()
        shapes.append([tuple(row) for row in rows if row[0] != "alembic_version"])
    engine.dispose()
    assert shapes[0] == shapes[2]
    assert [name for name, _ in shapes[1] if not name.startswith("sqlite_")] == []
    assert len(shapes[0]) > len(OURS.revisions())
