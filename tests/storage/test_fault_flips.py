"""Fault 4: every byte of database and backup flipped is detected, and is never read as other data.

The normal run takes every part of a page (salt, contents, vector, seal) of every page and a stride through
the rest; ``--long`` takes every byte.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from familiehus.errors import EnvironmentFault
from familiehus.storage.backup import make_backup
from familiehus.storage.backup_file import read_backup
from familiehus.storage.check import check
from familiehus.storage.engine import connect_copy
from familiehus.storage.faults import fault_of
from tests.helpers.cupboards import RealHouse, facts, new_house, register

PAGE = 4096
SALT = 16


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with made.open() as cupboard:
        for reasons in ((), ("søvn",), ("amning", "søvn")):
            register(cupboard, facts(reasons=reasons))
    return made


def representative(size: int) -> list[int]:
    """Of each page: edges and middle of salt, header, vector and seal; and every 499th byte of all."""
    inside = (0, 7, 15, 16, 23, 100, 4015, 4016, 4024, 4031, 4032, 4064, 4095)
    return sorted({page + at for page in range(0, size, PAGE) for at in inside} | set(range(0, size, 499)))


def flipped(path: Path, places: Iterable[int]) -> Iterable[int]:
    """Flip one bit of one byte after the other (the bit moves along), and put each back."""
    handle = os.open(path, os.O_RDWR)
    try:
        for place in places:
            [byte] = os.pread(handle, 1, place)
            os.pwrite(handle, bytes([byte ^ 1 << place % 8]), place)
            yield place
            os.pwrite(handle, bytes([byte]), place)
    finally:
        os.close(handle)


def everything_in(connection: Any) -> str:
    """A digest of every row of every table."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [
        (name, sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))) for name in sorted(tables)
    ]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def read_or_refused(house: RealHouse) -> str | None:
    """What opening and reading everything gives: a digest, or None when the engine refused."""
    try:
        with closing(connect_copy(house.home.database, house.key)) as connection:
            return everything_in(connection)
    except Exception as error:
        fault = fault_of(error)
        if fault is None or fault.code != "database_damaged":
            raise
        return None


def seen_by_the_seal(house: RealHouse) -> bool:
    try:
        with closing(connect_copy(house.home.database, house.key)) as connection:
            return unsealed(connection)
    except Exception as error:
        return fault_of(error) is not None


def unsealed(connection: Any) -> bool:
    return bool(connection.execute("PRAGMA cipher_integrity_check").fetchone())


def database_flips(house: RealHouse, places: Iterable[int]) -> None:
    true = read_or_refused(house)
    assert true is not None
    assert not seen_by_the_seal(house)
    undetected, other_data, refused = [], [], 0
    watch = connect_copy(house.home.database, house.key)
    for place in flipped(house.home.database, places):
        # The check reads the file and not the cache; only the salt is read once per opening.
        if not (seen_by_the_seal(house) if place < SALT else unsealed(watch)):
            undetected.append(place)
        now = read_or_refused(house)
        refused += now is None
        if now not in (None, true):
            other_data.append(place)
    watch.close()
    assert undetected == []
    assert other_data == []
    assert refused > 0
    assert read_or_refused(house) == true


def test_a_flipped_byte_of_the_database_is_detected(house: RealHouse) -> None:
    database_flips(house, representative(house.home.database.stat().st_size))


@pytest.mark.long
def test_every_flipped_byte_of_the_database_is_detected(house: RealHouse) -> None:
    database_flips(house, range(house.home.database.stat().st_size))


def test_the_check_of_the_house_finds_it(house: RealHouse) -> None:
    size = house.home.database.stat().st_size
    missed = []
    for place in flipped(house.home.database, range(7, size, size // 40)):
        before = house.home.database.read_bytes()
        report = check(house.home, house.key)
        if "database_damaged" not in {finding.code for finding in report.findings} or report.healthy:
            missed.append(place)
        assert house.home.database.read_bytes() == before, "a check writes nothing into a damaged file"
    assert missed == []
    assert check(house.home, house.key).healthy


def test_opening_a_damaged_house_is_refused_or_harmless(house: RealHouse) -> None:
    """Through the door of the program: a sentence, or all the true rows."""
    size = house.home.database.stat().st_size
    codes = set()
    for _ in flipped(house.home.database, range(11, size, size // 30)):
        try:
            with house.open() as cupboard, cupboard.engine.connect() as connection:
                found = connection.exec_driver_sql("SELECT reasons FROM contact").scalars()
                assert sorted(found) == ["", "amning|søvn", "søvn"]
        except EnvironmentFault as fault:
            codes.add(fault.code)
        except Exception as error:
            fault = fault_of(error)
            codes.add(fault.code if fault else repr(error))
    assert codes == {"database_damaged"}


def backup_flips(path: Path, places: Iterable[int]) -> None:
    undetected, codes = [], set()
    for place in flipped(path, places):
        try:
            read_backup(path)
            undetected.append(place)
        except EnvironmentFault as fault:
            codes.add(fault.code)
    assert undetected == []
    assert codes == {"backup_damaged"}
    read_backup(path)


def test_a_flipped_byte_of_a_backup_is_detected(house: RealHouse) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    tail = range(made.size - 400, made.size)
    backup_flips(made.path, sorted({*range(3000), *tail, *range(0, made.size, 97)}))


@pytest.mark.long
def test_every_flipped_byte_of_a_backup_is_detected(house: RealHouse) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    backup_flips(made.path, range(made.size))


@pytest.mark.parametrize("cut", [0, 1, 63, 64, 65, 4096])
def test_a_backup_that_is_too_short_or_too_long_is_detected(house: RealHouse, cut: int) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    data = made.path.read_bytes()
    for changed in (data[: len(data) - cut - 1], data + b"\0" * (cut + 1)):
        made.path.write_bytes(changed)
        with pytest.raises(EnvironmentFault) as refused:
            read_backup(made.path)
        assert refused.value.code == "backup_damaged"
