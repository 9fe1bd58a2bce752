"""The pragmas are really in force, the file is really encrypted, and a second implementation reads it too."""

import math
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest
import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from familiehus.errors import EnvironmentFault
from familiehus.models import Base, Contact
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import READING, connect, open_engine
from familiehus.storage.faults import fault_of, named_faults
from tests.helpers.cupboards import RealHouse, facts, new_house, register


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with made.open() as cupboard:
        register(cupboard, facts(postnummer="ønsker ikke at oplyse", reasons=("søvn", "amning")))
        register(cupboard)
    return made


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("busy_timeout", 15000),
        ("temp_store", 2),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("cipher_use_hmac", "1"),
        ("cipher_memory_security", "1"),
        ("cipher_log_level", "NONE"),
        ("cipher_status", "1"),
    ],
)
def test_every_pragma_is_in_force_through_the_cupboard(house: RealHouse, pragma: str, value: object) -> None:
    with house.open() as cupboard, cupboard.engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_every_connection_of_the_pool_gets_them(house: RealHouse) -> None:
    with house.open() as cupboard, cupboard.engine.connect() as one, cupboard.engine.connect() as other:
        for connection in (
            one.execution_options(**{READING: True}),
            other.execution_options(**{READING: True}),
        ):
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_without_the_key_it_is_noise(house: RealHouse) -> None:
    data = house.home.database.read_bytes()
    assert not data.startswith(b"SQLite format 3")
    counts = Counter(data)
    entropy = -sum(n / len(data) * math.log2(n / len(data)) for n in counts.values())
    assert entropy > 7.99
    with closing(sqlite3.connect(house.home.database)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM sqlite_master")


def test_another_key_is_refused_and_nothing_is_written(house: RealHouse) -> None:
    before = house.home.database.read_bytes()
    with pytest.raises(EnvironmentFault) as refused, named_faults():
        connect(house.home.database, DataKey.random())
    assert refused.value.code == "database_damaged"
    assert house.home.database.read_bytes() == before


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault), named_faults():
        connect(tmp_path / "nothing.db", DataKey.random())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["med mellemrum", "100% #1?", "æøå", "a'b", "x&mode=rwc"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    key = DataKey.random()
    with closing(connect(folder / "familiehus.db", key, create=True)) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert "familiehus.db" in {path.name for path in folder.iterdir()}
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_second_implementation_reads_the_same_rows(house: RealHouse) -> None:
    assert rows_by_apsw(house) == rows_by_us(house)
    assert len(rows_by_us(house)["contact"]) == 2


def test_what_the_second_implementation_writes_we_read(house: RealHouse) -> None:
    connection = apsw_connection(house)
    connection.execute("UPDATE place SET name = 'Skrevet af en anden'")
    connection.close()
    assert [row[1] for row in rows_by_us(house)["place"]] == ["Skrevet af en anden"]


def apsw_connection(house: RealHouse) -> apsw.Connection:
    """SQLite3 Multiple Ciphers: another code base for the same format."""
    connection = apsw.Connection(str(house.home.database), flags=apsw.SQLITE_OPEN_READWRITE)
    for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f'key = "{house.key.pragma}"'):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def rows_by_apsw(house: RealHouse) -> dict[str, list[tuple[Any, ...]]]:
    connection = apsw_connection(house)
    try:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}")) for table in Base.metadata.tables}
    finally:
        connection.close()


def rows_by_us(house: RealHouse) -> dict[str, list[tuple[Any, ...]]]:
    with closing(connect(house.home.database, house.key)) as connection:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}")) for table in Base.metadata.tables}


def test_a_reader_sees_one_moment_and_blocks_nobody(house: RealHouse) -> None:
    with house.open() as cupboard, cupboard.read() as session:
        assert session.query(Contact).count() == 2
        register(cupboard)
        assert session.query(Contact).count() == 2
        with cupboard.read() as later:
            assert later.query(Contact).count() == 3


def test_what_is_deleted_is_overwritten(tmp_path: Path) -> None:
    """Seen with a known key: after the checkpoint no page of the file holds the words any more."""
    key, path = DataKey.random(), tmp_path / "x.db"
    with closing(connect(path, key, create=True)) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.execute("INSERT INTO t VALUES ('Kanariefuglens hemmelighed')")
        connection.execute("DELETE FROM t")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = decrypted(path.read_bytes(), key)
    assert len(pages) == 2
    assert b"CREATE TABLE t (x)" in pages[0]
    assert not any(b"Kanariefuglens" in page for page in pages)


def decrypted(data: bytes, key: DataKey) -> list[bytes]:
    """Every page by hand: AES-256-CBC, the vector in its last 80 bytes (zetetic.net/sqlcipher/design)."""
    pages = []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        cipher = Cipher(algorithms.AES(key.raw), modes.CBC(page[4016:4032])).decryptor()
        pages.append(cipher.update(page[16 if start == 0 else 0 : 4016]) + cipher.finalize())
    return pages


@pytest.mark.parametrize(
    ("result", "code"),
    [
        ("SQLITE_FULL", "disk_full"),
        ("SQLITE_IOERR_WRITE", "disk_io"),
        ("SQLITE_BUSY_SNAPSHOT", "database_busy"),
        ("SQLITE_READONLY_DIRECTORY", "disk_readonly"),
        ("SQLITE_CANTOPEN", "disk_denied"),
        ("SQLITE_CORRUPT_INDEX", "database_damaged"),
        ("SQLITE_NOTADB", "database_damaged"),
        ("SQLITE_CONSTRAINT_UNIQUE", None),
        ("SQLITE_ERROR", None),
    ],
)
def test_what_the_engine_says_gets_its_place_in_the_tree(result: str, code: str | None) -> None:
    error = sqlcipher.OperationalError("personal words must not matter")
    error.sqlite_errorcode = getattr(sqlite3, result)
    fault = fault_of(error)
    assert (fault.code if fault else None) == code


def test_without_a_result_code_its_words_must_do() -> None:
    """The driver's backup call raises so."""
    said = {
        words: fault_of(sqlcipher.OperationalError(words)) for words in ("disk I/O error", "no such table: x")
    }
    assert [fault.code if fault else None for fault in said.values()] == ["disk_io", None]


def test_errors_never_carry_what_was_written(house: RealHouse) -> None:
    engine = open_engine(house.home.database, house.key)
    with pytest.raises(Exception, match="nowhere") as said, engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("Mette Holm",))
    engine.dispose()
    assert "Mette" not in str(said.value)
