"""Who was erased stays erased: the list survives torn lines and wrong clocks, and is played again."""

from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from familiehus.paths import Home
from familiehus.storage.data_key import DataKey
from familiehus.storage.engine import connect_copy
from familiehus.storage.erased import erase_again, erased_ids, note_erased

DAY = date(2026, 11, 23)
KEY = DataKey(bytes(range(32)))


def a_home(folder: Path) -> Home:
    home = Home(folder / "hus")
    home.create()
    return home


def test_the_list_is_read_back_in_order_and_nobody_stands_there_twice(tmp_path: Path) -> None:
    home, ids = a_home(tmp_path), [uuid4() for _ in range(3)]
    assert erased_ids(home) == ()
    note_erased(home, ids[:2], DAY)
    note_erased(home, ids[1:], date(1999, 1, 1))  # whatever the clock says
    assert erased_ids(home) == tuple(ids)


def test_a_line_that_a_power_cut_tore_takes_no_other_with_it(tmp_path: Path) -> None:
    home, first, last = a_home(tmp_path), uuid4(), uuid4()
    note_erased(home, [first], DAY)
    with home.erased.open("ab") as file:
        file.write(b"2026-11-24 1f0c\xff-to")
    note_erased(home, [last], DAY)
    assert erased_ids(home) == (first, last)


def test_a_second_list_lies_with_the_backups_and_goes_with_them_to_another_computer(tmp_path: Path) -> None:
    home, one = a_home(tmp_path), uuid4()
    home.backups.mkdir()
    note_erased(home, [one], DAY)
    stick = tmp_path / "stick"
    home.backups.rename(stick)
    new = a_home(tmp_path / "ny")
    assert erased_ids(new) == ()
    assert erased_ids(new, beside=stick) == (one,)


def test_the_list_says_nothing_but_random_ids(tmp_path: Path) -> None:
    home, one = a_home(tmp_path), uuid4()
    note_erased(home, [one], DAY)
    assert home.erased.read_text(encoding="ascii") == f"2026-11-23 {one}\n"


def test_they_go_from_a_restored_database_with_all_that_hangs_on_them(tmp_path: Path) -> None:
    gone, stays = uuid4(), uuid4()
    with closing(connect_copy(tmp_path / "copy.db", KEY, create=True)) as connection:
        connection.execute("CREATE TABLE enrolment (id CHAR(32) PRIMARY KEY)")
        connection.execute(
            "CREATE TABLE member (name TEXT, enrolment_id CHAR(32) REFERENCES enrolment ON DELETE CASCADE)"
        )
        for name, one in (("Væk", gone), ("Bliver", stays)):
            connection.execute("INSERT INTO enrolment VALUES (?)", (one.hex,))
            connection.execute("INSERT INTO member VALUES (?, ?)", (name, one.hex))
        assert erase_again(connection, [gone, UUID(int=0)]) == 1
        assert erase_again(connection, [gone]) == 0
    with closing(connect_copy(tmp_path / "copy.db", KEY)) as connection:
        assert connection.execute("SELECT name FROM member").fetchall() == [("Bliver",)]


def test_a_house_from_before_there_were_courses_has_nobody_to_erase(tmp_path: Path) -> None:
    with closing(connect_copy(tmp_path / "old.db", KEY, create=True)) as connection:
        assert erase_again(connection, [uuid4()]) == 0
