"""A backup is one file that was opened again before anybody believed in it."""

import hashlib
import os
import shutil
import stat
import zipfile
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage.backup import backup_due, closing_backup_due, copy_backup, make_backup, read_backup
from familiehus.storage.backup_file import DATABASE, KEYS, MANIFEST, unpack
from familiehus.storage.contents import contents_of
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect, connect_copy
from familiehus.storage.migrations import HEAD
from familiehus.storage.retention import backups_in
from tests.helpers.cupboards import HOUSE_ID, RealHouse, facts, new_house, register
from tests.helpers.house_state import litter
from tests.helpers.processes import child, kills
from tests.helpers.victims import write_for

MONDAY = datetime.fromisoformat("2026-11-23T15:30:12")


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with made.open() as cupboard:
        for _ in range(4):
            register(cupboard, facts(MONDAY.date() - timedelta(days=3)))
    return made


def test_it_says_what_it_is(house: RealHouse) -> None:
    with clock.frozen(MONDAY):
        made = make_backup(house.home, house.key, house.home.backups)
    assert made.path == house.home.backups / "familiehus-2026-11-23T1530.fhb"
    assert made == read_backup(made.path)
    assert (made.made_at, made.size) == (MONDAY, made.path.stat().st_size)
    facts_of = made.contents
    assert (facts_of.revision, facts_of.database_id, facts_of.practice) == (HEAD, HOUSE_ID, False)
    assert (facts_of.rows["contact"], facts_of.rows["staff"]) == (4, 4)
    assert litter(house) == set()


def test_any_zip_tool_opens_it_and_the_comment_is_the_digest_of_all_before(house: RealHouse) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    data = made.path.read_bytes()
    with zipfile.ZipFile(made.path) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [MANIFEST, KEYS, DATABASE]
        assert archive.comment == hashlib.sha256(data[:-64]).hexdigest().encode()
        assert archive.read(KEYS) == house.home.keys.read_bytes()
    assert data.endswith(archive.comment)


def test_the_same_contents_make_the_same_file_around_them(house: RealHouse, tmp_path: Path) -> None:
    """No clock, user or system of this machine in the zip's own fields."""
    with clock.frozen(MONDAY):
        made = make_backup(house.home, house.key, house.home.backups)
    with zipfile.ZipFile(made.path) as archive:
        for entry in archive.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert (entry.create_system, entry.external_attr, entry.extra) == (3, 0o600 << 16, b"")


def test_the_copy_inside_is_encrypted_with_the_same_key_and_no_other(
    house: RealHouse, tmp_path: Path
) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    unpack(made.path, tmp_path)
    assert b"SQLite format 3" not in (tmp_path / DATABASE).read_bytes()
    with closing(connect_copy(tmp_path / DATABASE, house.key)) as copy:
        assert contents_of(copy) == made.contents
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    with pytest.raises(Exception, match="file is not a database"):
        contents_of(connect_copy(tmp_path / DATABASE, DataKey.random()))


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_this_user_can_read_it(house: RealHouse) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


def test_progress_goes_forward_from_start_to_end(house: RealHouse) -> None:
    told: list[float] = []
    make_backup(house.home, house.key, house.home.backups, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) >= 4


def test_stopping_it_leaves_nothing_behind(house: RealHouse) -> None:
    class StoppedError(Exception):
        pass

    def stop(part: float) -> None:
        if part >= 0.7:
            raise StoppedError

    with pytest.raises(StoppedError):
        make_backup(house.home, house.key, house.home.backups, progress=stop)
    assert list(house.home.backups.iterdir()) == []
    assert litter(house) == set()


def test_two_in_the_same_minute_are_two(house: RealHouse) -> None:
    with clock.frozen(MONDAY):
        names = {make_backup(house.home, house.key, house.home.backups).path.name for _ in range(2)}
    assert names == {"familiehus-2026-11-23T1530.fhb", "familiehus-2026-11-23T1530-2.fhb"}


def test_a_damaged_database_makes_no_backup_and_costs_no_older_one(house: RealHouse) -> None:
    with clock.frozen(MONDAY):
        older = make_backup(house.home, house.key, house.home.backups)
    data = bytearray(house.home.database.read_bytes())
    data[len(data) // 2] ^= 1
    house.home.database.write_bytes(data)
    with pytest.raises(EnvironmentFault) as failed:
        make_backup(house.home, house.key, house.home.backups)
    assert failed.value.code == "database_damaged"
    assert list(backups_in(house.home.backups)) == [older.path]
    assert read_backup(older.path) == older


def test_no_damaged_page_gets_into_a_backup(house: RealHouse, tmp_path: Path) -> None:
    """SQLCipher gives a copier zeros for a page it refuses, also where no structure shows it."""
    with closing(connect(house.home.database, house.key)) as connection:
        connection.execute("CREATE TABLE long_text (x)")
        connection.executemany(
            "INSERT INTO long_text VALUES (?)", [(os.urandom(6000).hex(),) for _ in range(4)]
        )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    whole = house.home.database.read_bytes()
    silent = []
    for page in range(pages):
        data = bytearray(whole)
        data[page * 4096 + 2000] ^= 1
        house.home.database.write_bytes(data)
        with suppress(EnvironmentFault):
            make_backup(house.home, house.key, tmp_path / "made")
            silent.append(page)
    assert pages > 30
    assert silent == []


def test_a_damaged_key_file_makes_no_backup(house: RealHouse) -> None:
    house.home.keys.write_bytes(house.home.keys.read_bytes()[:-1])
    with pytest.raises(EnvironmentFault) as failed:
        make_backup(house.home, house.key, house.home.backups)
    assert failed.value.code == "key_file_damaged"


def test_files_that_are_not_backups_are_told_from_damaged_ones(house: RealHouse, tmp_path: Path) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    letter, cut, renamed = tmp_path / "brev.txt", tmp_path / "cut.fhb", tmp_path / "kopi.zip"
    letter.write_text("Kære familiehus " * 20, encoding="utf-8")
    cut.write_bytes(made.path.read_bytes()[:-1])
    shutil.copy(made.path, renamed)
    assert read_backup(renamed).digests == made.digests
    assert [code_of(path) for path in (letter, cut, tmp_path / "gone.fhb")] == [
        "backup_not_ours",
        "backup_damaged",
        "file_missing",
    ]


def test_another_zip_with_a_digest_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", '{"format": "something else"}')
        archive.comment = b"0" * 64
    data = path.read_bytes()[:-64]
    path.write_bytes(data + hashlib.sha256(data).hexdigest().encode())
    assert code_of(path) == "backup_not_ours"


@pytest.mark.parametrize(
    ("old", "new"), [(b'"version": 1', b'"version": 2'), (f': "{HEAD}"'.encode(), b': "9001"')]
)
def test_a_backup_of_a_later_program_is_refused(house: RealHouse, old: bytes, new: bytes) -> None:
    """Its zip checksum is made right again, as a later program would have it."""
    made = make_backup(house.home, house.key, house.home.backups)
    folder = house.home.root / "newer"
    with zipfile.ZipFile(made.path) as archive:
        members = [(entry, archive.read(entry)) for entry in archive.infolist()]
    folder.mkdir()
    path = folder / "newer.fhb"
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in members:
            archive.writestr(
                entry.filename, data.replace(old, new, 1) if entry.filename == MANIFEST else data
            )
        archive.comment = b"0" * 64
    data = path.read_bytes()[:-64]
    path.write_bytes(data + hashlib.sha256(data).hexdigest().encode())
    assert code_of(path) == "backup_newer"


def code_of(path: Path) -> str:
    with pytest.raises(EnvironmentFault) as refused:
        read_backup(path)
    return refused.value.code


def test_a_second_copy_is_read_where_it_lies(house: RealHouse, tmp_path: Path) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = copy_backup(house.home, made, stick)
    assert copy.path.parent == stick
    assert copy.path.read_bytes() == made.path.read_bytes()


def test_a_stick_that_is_not_in_is_said_and_no_folder_made(house: RealHouse, tmp_path: Path) -> None:
    made = make_backup(house.home, house.key, house.home.backups)
    with pytest.raises(EnvironmentFault) as refused:
        copy_backup(house.home, made, tmp_path / "stick")
    assert refused.value.code == "backup_folder_missing"
    assert not (tmp_path / "stick").exists()


def test_due_once_a_day_and_again_when_the_clock_was_wrong(house: RealHouse) -> None:
    home = house.home
    assert backup_due(home, MONDAY)
    with clock.frozen(MONDAY):
        make_backup(home, house.key, home.backups)
    assert not backup_due(home, MONDAY + timedelta(hours=8))
    assert backup_due(home, MONDAY + timedelta(days=1))
    assert backup_due(home, MONDAY - timedelta(days=3650))


def test_closing_makes_one_only_when_something_was_written(house: RealHouse) -> None:
    home = house.home
    now = datetime.fromtimestamp(home.database.stat().st_mtime) + timedelta(minutes=5)
    assert closing_backup_due(home, now)
    with clock.frozen(now):
        make_backup(home, house.key, home.backups)
    assert not closing_backup_due(home, now + timedelta(hours=3))
    os.utime(home.database, (now.timestamp() + 60, now.timestamp() + 60))
    assert closing_backup_due(home, now + timedelta(hours=3))


@kills
def test_it_is_of_one_moment_while_two_others_write(house: RealHouse, tmp_path: Path) -> None:
    """What each of two busy writers has in the backup is the beginning of what it wrote, without a hole."""
    where = (house.home.root, house.key.raw)
    with child(write_for, *where, 1.5) as one, child(write_for, *where, 1.5) as other:
        assert (one.hear(60), other.hear(60)) == ("open", "open")
        made = [make_backup(house.home, house.key, tmp_path / f"made{n}") for n in range(3)]
        written = [said[-1][0] for said in (one.rest(), other.rest())]
    assert all(len(ids) > 3 for ids in written)
    for backup in made:
        folder = backup.path.parent / "open"
        folder.mkdir()
        unpack(backup.path, folder)
        with closing(connect_copy(folder / DATABASE, house.key)) as copy:
            found = {contact for (contact,) in copy.execute("SELECT id FROM contact")}
        assert backup.contents.rows["contact"] == len(found)
        for ids in written:
            there = [contact in found for contact in ids]
            assert there == sorted(there, reverse=True), "a later row without an earlier one"


def test_it_never_asks_for_a_home_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as failed:
        make_backup(Home(tmp_path / "nowhere"), DataKey.random(), tmp_path / "made")
    assert failed.value.code == "file_missing"
    assert not (tmp_path / "made").exists()
