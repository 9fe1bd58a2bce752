"""Which backups stay: a rule over times, proven over many; and hands off everything that is not ours."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from familiehus import clock
from familiehus.storage.backup import make_backup
from familiehus.storage.retention import (
    DAYS,
    MONTHS,
    WEEKS,
    backups_in,
    name_for,
    remove_superfluous,
    superfluous,
)
from tests.helpers.cupboards import HOUSE_ID, new_house

NOW = datetime.fromisoformat("2026-11-22T16:00")
moments = st.datetimes(datetime.fromisoformat("2023-01-01"), datetime.fromisoformat("2028-01-01"))
many = st.sets(moments, max_size=60)


@given(made=many, now=moments)
def test_the_newest_and_the_future_always_stay(made: set[datetime], now: datetime) -> None:
    going = superfluous(made, now)
    assert going <= {moment for moment in made if moment <= now}
    past = made - {moment for moment in made if moment > now}
    assert not past or max(past) not in going


@given(made=many, now=moments)
def test_the_last_days_weeks_and_months_that_have_one_keep_one(made: set[datetime], now: datetime) -> None:
    kept = {moment for moment in made if moment <= now} - superfluous(made, now)
    past = {moment for moment in made if moment <= now}
    for most, period in (
        (DAYS, lambda moment: moment.date().isoformat()),
        (WEEKS, lambda moment: "{}-{:02}".format(*moment.isocalendar())),
        (MONTHS, lambda moment: f"{moment:%Y-%m}"),
    ):
        wanted = sorted({period(moment) for moment in past})[-most:]
        assert set(wanted) <= {period(moment) for moment in kept}


@given(made=many, now=moments)
def test_it_keeps_no_more_than_it_must(made: set[datetime], now: datetime) -> None:
    kept = {moment for moment in made if moment <= now} - superfluous(made, now)
    assert len(kept) <= DAYS + WEEKS + MONTHS


@given(made=many, now=moments)
def test_doing_it_twice_is_doing_it_once(made: set[datetime], now: datetime) -> None:
    assert superfluous(made - superfluous(made, now), now) == set()


def test_a_year_of_days_leaves_what_was_promised() -> None:
    made = {NOW - timedelta(days=days) for days in range(400)}
    kept = sorted(made - superfluous(made, NOW), reverse=True)
    assert [(NOW - moment).days for moment in kept[:9]] == [0, 1, 2, 3, 4, 5, 6, 7, 14]
    assert kept[0] == NOW
    assert len(kept) == 22


def test_a_wrong_clock_pushes_nothing_out() -> None:
    """A week with the year 2036, then the right year again: the real ones stay beside those of the future."""
    future = {NOW + timedelta(days=3650 + days) for days in range(7)}
    real = {NOW - timedelta(days=days) for days in range(3)}
    assert superfluous(future | real, NOW) == set()


def test_foreign_files_other_houses_and_damaged_ones_are_left_alone(tmp_path: Path) -> None:
    house, folder = new_house(tmp_path), tmp_path / "share"
    one = make_backup(house.home, house.key, tmp_path / "one")
    folder.mkdir()
    for days in range(12):
        shutil.copy(one.path, name_for(folder, NOW - timedelta(days=days)))
    letters = [folder / "brev.txt", folder / "familiehus-2020-01-01T1200.fhb", folder / "familiehus-x.fhb"]
    for letter in letters:
        letter.write_text("ikke en kopi", encoding="utf-8")
    newest = max(backups_in(folder))
    before = set(folder.iterdir())
    assert remove_superfluous(folder, type(HOUSE_ID)(int=7), NOW, newest) == ()
    assert set(folder.iterdir()) == before
    gone = set(remove_superfluous(folder, HOUSE_ID, NOW + timedelta(days=90), newest))
    assert len(gone) == 4
    assert before - set(folder.iterdir()) == gone
    assert newest not in gone
    assert gone.isdisjoint(letters)


def test_making_one_removes_what_may_go(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    for days in range(9):
        with clock.frozen(NOW + timedelta(days=days)):
            make_backup(house.home, house.key, house.home.backups)
    days_kept = [made.day for made in backups_in(house.home.backups).values()]
    assert days_kept == [22, 24, 25, 26, 27, 28, 29, 30]


def test_the_one_just_made_stays_although_the_clock_says_it_is_old(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    with clock.frozen(NOW):
        first = make_backup(house.home, house.key, house.home.backups)
    with clock.frozen(NOW - timedelta(days=3650)):
        second = make_backup(house.home, house.key, house.home.backups)
    assert set(backups_in(house.home.backups)) == {first.path, second.path}
