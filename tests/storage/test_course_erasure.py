"""Erased people appear nowhere: every page of database and log opened by hand, backups restored, other PCs.

The same search finds them before they are erased, or it would prove nothing.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.paths import Home
from familiehus.services.backups import BackUpNow, ChooseSecondFolder, back_up_now, choose_second_folder
from familiehus.services.enrolments import ChangeMembers, change_members
from familiehus.services.erasure import Erase, StillHeld, due_for_erasure, erase
from familiehus.services.publishing import preview
from familiehus.storage.engine import connect_copy
from familiehus.storage.restore import restore
from familiehus.values import Period, Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time, family
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.raw_pages import opened_pages

CANARIES = ("Kanariemor", "Kanariefar", "87650912", "kanariegrund", "Kanariefejl")
STAYS = "Bliver"


class Erasing:
    """A house with a stick, a family that is to be forgotten, one that stays, and a backup of both."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.real = folder, new_house(folder)
        self.stick = folder / "stik"
        self.stick.mkdir()
        self.cupboard = self.real.open(Role.LEADER)
        self.house = CourseHouse(self.cupboard)
        choose_second_folder(self.cupboard, ChooseSecondFolder(self.stick))
        self.course = self.house.course("Fædregruppe", seats=2)
        typo = family("Kanariefejl")
        self.gone = self.house.enrol(self.course, members=typo, priority="kanariegrund")
        named = family("Kanariemor", "Kanariefar", phone="87650912")
        self.house.do(change_members, ChangeMembers(self.gone, named))
        self.stays = self.house.enrol(self.course, STAYS)
        back_up_now(self.cupboard, BackUpNow())

    def hits(self, home: Home | None = None, key: bytes | None = None) -> set[str]:
        """Which canaries are found: in every page, and in every other file as it lies."""
        home = home or self.real.home
        found = _in(opened_pages(home.database, key or self.real.key.raw))
        for path in home.root.rglob("*"):
            if path.is_file():
                found |= _in(path.read_bytes())
        return found


def _in(data: bytes) -> set[str]:
    return {word for word in CANARIES if word.encode() in data}


@pytest.fixture
def erasing(tmp_path: Path) -> Iterator[Erasing]:
    with at_time(MONDAY):
        made = Erasing(tmp_path)
        yield made
        made.cupboard.close()


def test_they_are_found_before_and_nowhere_after_in_database_and_log(erasing: Erasing) -> None:
    assert erasing.hits() == set(CANARIES)
    change = erase(erasing.cupboard, Erase((erasing.gone,)))
    assert change.after == StillHeld((), journal=False, second_folder=False)
    assert erasing.hits() == set()
    assert STAYS.encode() in opened_pages(erasing.real.home.database, erasing.real.key.raw)
    assert erasing.house.statuses(erasing.course) == {STAYS: "tilbudt plads"}
    log = erasing.real.home.database.with_name("familiehus.db-wal")
    assert not log.exists() or b"Kanarie" not in opened_pages(
        erasing.real.home.database, erasing.real.key.raw
    )


def test_a_reader_keeps_the_last_pages_and_closing_the_house_lets_them_go(erasing: Erasing) -> None:
    with erasing.real.open(Role.RECEPTION) as other, other.read() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM member").all()
        change = erase(erasing.cupboard, Erase((erasing.gone,)))
        assert change.counts["journal"] == 1
        assert erasing.hits() != set()
    erasing.cupboard.close()
    assert erasing.hits() == set()


def test_no_backup_brings_them_back_here_or_on_another_pc(erasing: Erasing) -> None:
    erase(erasing.cupboard, Erase((erasing.gone,)))
    erasing.cupboard.close()
    for number, folder in enumerate((erasing.real.home.backups, erasing.stick)):
        [backup] = folder.glob("*.fhb")
        for home in (erasing.real.home, Home(erasing.folder / f"ny pc {number}")):
            restore(home, backup, lambda _: erasing.real.key)
            assert erasing.hits(home) == set()
            assert _names(home, erasing.real) == {STAYS}


def test_a_stick_that_was_not_in_is_told_with_the_next_copy(erasing: Erasing) -> None:
    away = erasing.stick.rename(erasing.folder / "i tasken")
    change = erase(erasing.cupboard, Erase((erasing.gone,)))
    assert isinstance(change.after, StillHeld)
    assert change.after.second_folder
    away.rename(erasing.stick)
    with at_time(MONDAY + timedelta(days=1)):
        back_up_now(erasing.cupboard, BackUpNow())
    erasing.cupboard.close()
    oldest = sorted(erasing.stick.glob("*.fhb"))[0]
    home = Home(erasing.folder / "ny pc")
    restore(home, oldest, lambda _: erasing.real.key)
    assert _names(home, erasing.real) == {STAYS}


def test_a_backup_made_anywhere_takes_the_list_along(erasing: Erasing) -> None:
    elsewhere = erasing.folder / "netværksdrev"
    back_up_now(erasing.cupboard, BackUpNow(elsewhere))
    [before] = elsewhere.glob("*.fhb")
    erase(erasing.cupboard, Erase((erasing.gone,)))
    with at_time(MONDAY + timedelta(days=1)):
        back_up_now(erasing.cupboard, BackUpNow(elsewhere))
    home = Home(erasing.folder / "ny pc")
    restore(home, before, lambda _: erasing.real.key)
    assert _names(home, erasing.real) == {STAYS}


def test_houses_that_a_restore_put_aside_are_named(erasing: Erasing) -> None:
    erasing.cupboard.close()
    [backup] = erasing.real.home.backups.glob("*.fhb")
    kept = restore(erasing.real.home, backup, lambda _: erasing.real.key).kept
    unreadable = erasing.real.home.root / "familiehus.db.before-restore-2020-01-01T0000"
    unreadable.write_bytes(b"ikke en database" * 300)
    erasing.cupboard = erasing.real.open()
    there = {path.name for path in erasing.real.home.root.iterdir()}
    change = erase(erasing.cupboard, Erase((erasing.gone,)))
    assert isinstance(change.after, StillHeld)
    assert set(change.after.copies) == {kept[0].name, unreadable.name}
    assert change.counts["copies"] == 2
    assert {path.name for path in erasing.real.home.root.iterdir()} - {"familiehus.erased"} == there
    again = erase(erasing.cupboard, Erase((erasing.stays,))).after
    assert isinstance(again, StillHeld)
    assert kept[0].name in again.copies


def test_figures_and_the_list_of_the_erased_know_nobody(erasing: Erasing) -> None:
    register(erasing.cupboard, facts())
    erasing.house.cupboard = erasing.cupboard
    erase(erasing.cupboard, Erase((erasing.gone,)))
    figures = repr(preview(erasing.cupboard, Period.parse("2026-11")))
    assert _in(figures.encode()) == set()
    listed = erasing.real.home.erased.read_text(encoding="ascii")
    assert listed == f"2026-11-23 {erasing.gone}\n"
    for folder in (erasing.real.home.backups, erasing.stick):
        assert (folder / "familiehus.erased").read_text(encoding="ascii") == listed


# -- when somebody is due ------------------------------------------------------------------------------------


def _lived(house: CourseHouse) -> tuple[UUID, UUID]:
    """A course of eight weeks at which everybody was marked."""
    course = house.course(seats=4)
    family_id = house.enrol(course, "Sofie")
    house.mark_all(course, {family_id: Came.CAME})
    return course, family_id


def _due(house: CourseHouse, moment: str) -> tuple[UUID, ...]:
    with clock.frozen(datetime.fromisoformat(moment)):
        return due_for_erasure(house.cupboard)


def test_people_are_due_three_months_after_the_last_session(erasing: Erasing) -> None:
    course, one = _lived(erasing.house)
    last = erasing.house.row(course).last_day
    assert last == date(2027, 1, 20)
    register(erasing.cupboard, facts(day=MONDAY.date()))
    assert one not in _due(erasing.house, "2027-04-19 23:59")
    assert one in _due(erasing.house, "2027-04-20 00:01")


@pytest.mark.parametrize("ahead", ["2029-11-23 09:00", "2036-11-23 09:00", "2126-11-23 09:00"])
def test_a_clock_that_is_years_ahead_makes_nobody_due(erasing: Erasing, ahead: str) -> None:
    _lived(erasing.house)
    assert _due(erasing.house, ahead) == ()
    for days in range(2):  # a wrong clock for two days: contacts of a day that has not been
        with clock.frozen(datetime.fromisoformat(ahead) + timedelta(days=days)):
            register(erasing.cupboard)
    assert _due(erasing.house, ahead) == ()


def test_a_clock_that_is_behind_makes_nobody_due_either(erasing: Erasing) -> None:
    _lived(erasing.house)
    assert _due(erasing.house, "2016-11-23 09:00") == ()


def test_after_a_long_time_closed_three_days_of_work_are_believed(erasing: Erasing) -> None:
    _, one = _lived(erasing.house)
    assert _due(erasing.house, "2028-03-01 09:00") == ()
    for day in ("2028-02-28", "2028-02-29", "2028-03-01"):
        with clock.frozen(datetime.fromisoformat(f"{day} 09:00")):
            register(erasing.cupboard)
    assert one in _due(erasing.house, "2028-03-01 09:00")


def _names(home: Home, real: RealHouse) -> set[str]:
    with closing(connect_copy(home.database, real.key)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM member")}
