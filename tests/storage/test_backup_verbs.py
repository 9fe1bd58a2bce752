"""Backups as the window asks for them: rights, daily, at closing, the second folder, the check."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.errors import EnvironmentFault, NotAllowed, UserError
from familiehus.messages import known_codes
from familiehus.services import backups
from familiehus.services.backups import BackUpNow, CheckHouse, ChooseSecondFolder
from familiehus.storage.check import CheckReport, check
from familiehus.storage.data_key import DataKey
from familiehus.storage.retention import backups_in
from familiehus.storage.upgrade import upgrade_if_older
from familiehus.values import ChangeVerb, Role
from tests.helpers.cupboards import LEADER_ID, PASSPHRASE, RealHouse, new_house, register
from tests.helpers.synthetic import with_next


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


def test_the_first_opening_of_a_day_makes_one_for_anybody(house: RealHouse) -> None:
    told: list[float] = []
    with house.open(Role.RECEPTION) as cupboard:
        change = backups.daily_backup(cupboard, told.append)
        assert change is not None
        assert (change.subject, change.verb) == ("backup", ChangeVerb.ADDED)
        assert isinstance(change.after, backups.BackupInfo)
        assert told[-1] == 1.0
        assert backups.daily_backup(cupboard) is None
        with clock.frozen(clock.now() + timedelta(days=1)):
            assert backups.daily_backup(cupboard) is not None


def test_closing_makes_one_when_something_was_written(house: RealHouse) -> None:
    with house.open(Role.RECEPTION) as cupboard:
        with clock.frozen(clock.now() - timedelta(hours=1)):
            assert backups.daily_backup(cupboard) is not None
        register(cupboard)
        assert backups.closing_backup(cupboard) is not None
        for path in (house.home.database, house.home.root / "familiehus.db-wal", house.home.keys):
            os.utime(path, (1_700_000_000, 1_700_000_000))
        assert backups.closing_backup(cupboard) is None


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR])
def test_asking_for_one_needs_the_right(house: RealHouse, role: Role, tmp_path: Path) -> None:
    with house.open(role) as cupboard:
        for ask in (
            lambda: backups.back_up_now(cupboard, BackUpNow(tmp_path / "mine")),
            lambda: backups.choose_second_folder(cupboard, ChooseSecondFolder(tmp_path)),
            lambda: backups.check_house(cupboard),
        ):
            with pytest.raises(NotAllowed):
                ask()
    assert not (tmp_path / "mine").exists()


def test_a_chosen_folder_gets_it_and_only_it(house: RealHouse, tmp_path: Path) -> None:
    with house.open(Role.ADMIN) as cupboard:
        change = backups.back_up_now(cupboard, BackUpNow(tmp_path / "mine"))
    assert [path.name for path in backups_in(tmp_path / "mine")] == list(change.ids)
    assert backups_in(house.home.backups) == {}


def test_the_second_folder_gets_a_copy_until_it_is_not_wanted(house: RealHouse, tmp_path: Path) -> None:
    stick = tmp_path / "stick æøå"
    stick.mkdir()
    with house.open() as cupboard:
        assert backups.second_folder(cupboard) is None
        backups.choose_second_folder(cupboard, ChooseSecondFolder(stick))
        assert backups.second_folder(cupboard) == stick
        backups.back_up_now(cupboard, BackUpNow())
        assert len(backups_in(stick)) == len(backups_in(house.home.backups)) == 1
        backups.choose_second_folder(cupboard, ChooseSecondFolder(None))
        backups.back_up_now(cupboard, BackUpNow())
        assert len(backups_in(stick)) == 1


def test_a_missing_stick_is_said_after_the_first_copy_is_safe(house: RealHouse, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with house.open() as cupboard:
        backups.choose_second_folder(cupboard, ChooseSecondFolder(stick))
        stick.rmdir()
        with pytest.raises(EnvironmentFault) as said:
            backups.daily_backup(cupboard)
        with pytest.raises(EnvironmentFault) as refused:
            backups.choose_second_folder(cupboard, ChooseSecondFolder(stick))
    assert (said.value.code, refused.value.code) == ("backup_folder_missing", "backup_folder_missing")
    assert len(backups_in(house.home.backups)) == 1


@pytest.mark.skipif(
    not Path("/proc/self").is_dir(), reason="a folder nobody can write in, not even root: /proc"
)
def test_a_stick_that_cannot_be_written_is_said(house: RealHouse) -> None:
    with house.open() as cupboard:
        backups.choose_second_folder(cupboard, ChooseSecondFolder(Path("/proc/self/net")))
        with pytest.raises(EnvironmentFault) as said:
            backups.daily_backup(cupboard)
    assert said.value.code == "backup_second_failed"
    assert said.value.fields["why"] in known_codes()
    assert len(backups_in(house.home.backups)) == 1


def codes(report: CheckReport) -> set[str]:
    found = {finding.code for finding in report.findings}
    assert found <= known_codes(), "a finding without words"
    return found


def test_a_healthy_house_has_nothing_to_tell(house: RealHouse) -> None:
    told: list[float] = []
    with house.open() as cupboard:
        register(cupboard)
        backups.back_up_now(cupboard, BackUpNow())
        report = backups.check_house(cupboard, told.append)
        register(cupboard)
    assert (codes(report), report.healthy, report.backups) == (set(), True, 1)
    assert report.contents is not None
    assert report.contents.rows["contact"] == 1
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_no_backup_and_an_old_one_are_told_but_are_no_damage(house: RealHouse) -> None:
    report = check(house.home, house.key)
    assert (codes(report), report.healthy) == ({"backup_none"}, True)
    with house.open() as cupboard, clock.frozen(clock.now() - timedelta(days=20)):
        backups.daily_backup(cupboard)
    [old] = check(house.home, house.key).findings
    assert (old.code, dict(old.fields), old.serious) == ("backup_old", {"days": 20}, False)


def test_every_kind_of_damage_is_a_finding_and_not_a_crash(house: RealHouse) -> None:
    with house.open() as cupboard:
        backups.daily_backup(cupboard)
    [backup] = backups_in(house.home.backups)
    healthy = {path: path.read_bytes() for path in (house.home.database, house.home.keys, backup)}
    cases = [
        (house.home.database, b"", "database_empty"),
        (house.home.database, None, "database_missing"),
        (house.home.database, healthy[house.home.database][:-4096], "database_damaged"),
        (house.home.database, flipped(healthy[house.home.database], 9000), "database_damaged"),
        (house.home.keys, b"x", "key_file_damaged"),
        (house.home.keys, None, "key_file_missing"),
        (backup, flipped(healthy[backup], 500), "backup_unreadable"),
    ]
    for path, content, code in cases:
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        report = check(house.home, house.key)
        assert code in codes(report), (path.name, code)
        assert not report.healthy
        path.write_bytes(healthy[path])
    assert check(house.home, house.key).healthy


def test_a_house_too_damaged_to_open_can_still_be_looked_at(house: RealHouse) -> None:
    house.home.database.write_bytes(flipped(house.home.database.read_bytes(), 5000))
    report = backups.check_closed_house(house.home, CheckHouse(PASSPHRASE, LEADER_ID))
    assert "database_damaged" in codes(report)
    with pytest.raises(UserError) as refused:
        backups.check_closed_house(house.home, CheckHouse("ikke de rigtige ord", LEADER_ID))
    assert refused.value.code == "passphrase_wrong"


def flipped(data: bytes, at: int) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 0x10
    return bytes(changed)


def test_a_key_that_is_not_this_houses_is_told(house: RealHouse) -> None:
    report = check(house.home, DataKey.random())
    assert {"key_mismatch", "database_damaged"} <= codes(report)


def test_a_newer_database_is_told(house: RealHouse, tmp_path: Path) -> None:
    upgrade_if_older(house.home, house.key, with_next(tmp_path))
    assert "database_newer" in codes(check(house.home, house.key))


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_folder_that_others_can_read_is_told(house: RealHouse) -> None:
    house.home.root.chmod(0o755)
    assert "folder_open" in codes(check(house.home, house.key))


def test_unfinished_work_is_told(house: RealHouse) -> None:
    (house.home.root / "restore.staging").mkdir()
    assert "work_unfinished" in codes(check(house.home, house.key))
