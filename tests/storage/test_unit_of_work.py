"""One action, one commit: what left without a commit never was, and the write lock is held from the start."""

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from familiehus.errors import EnvironmentFault, NotAllowed
from familiehus.models import Contact, Place
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.values import Role
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, RealHouse, facts, new_house, register


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


def places(house: RealHouse) -> list[str]:
    with house.open() as cupboard, cupboard.read() as session:
        return sorted(session.execute(select(Place.name)).scalars())


def test_leaving_without_commit_rolls_back(house: RealHouse) -> None:
    with house.open() as cupboard, cupboard.write() as uow:
        uow.session.add(Place(code="Biblioteket", name="Biblioteket", position=9, active=True))
        uow.session.flush()
    assert places(house) == ["Huset"]


def add_a_place_and_stumble(cupboard: Cupboard) -> None:
    with cupboard.write() as uow:
        uow.session.add(Place(code="Biblioteket", name="Biblioteket", position=9, active=True))
        uow.session.flush()
        _ = 1 / 0


def test_an_error_rolls_back_and_is_the_one_that_is_told(house: RealHouse) -> None:
    with house.open() as cupboard:
        with pytest.raises(ZeroDivisionError):
            add_a_place_and_stumble(cupboard)
        with cupboard.write() as uow:
            save_place(uow, SavePlace(None, "Kirken"))
    assert places(house) == ["Huset", "Kirken"]


def test_the_same_command_twice_is_one_contact(house: RealHouse) -> None:
    with house.open() as cupboard:
        one = register(cupboard)
        register(cupboard, facts(), one)
        with cupboard.read() as session:
            assert session.execute(select(Contact.id)).scalars().all() == [one]


def test_who_asked_is_bound_to_the_work(house: RealHouse) -> None:
    with house.open(Role.RECEPTION) as cupboard, cupboard.write() as uow, pytest.raises(NotAllowed):
        save_place(uow, SavePlace(None, "Kirken"))
    assert places(house) == ["Huset"]


def test_two_windows_take_turns_from_the_first_statement(house: RealHouse) -> None:
    """BEGIN IMMEDIATE: whoever read first in a writing unit also writes first; nobody comes between."""
    order: list[str] = []
    started = threading.Event()

    def other_window() -> None:
        with open_cupboard(house.home, house.key, HOUSE_ID, LEADER_ID) as cupboard:
            started.wait(10)
            order.append("asked")
            with cupboard.write() as uow:
                order.append("seen " + ",".join(sorted(uow.session.execute(select(Place.name)).scalars())))

    thread = threading.Thread(target=other_window)
    thread.start()
    with house.open() as cupboard, cupboard.write() as uow:
        uow.session.execute(select(Place.name)).all()
        started.set()
        while "asked" not in order:
            threading.Event().wait(0.01)
        threading.Event().wait(0.2)
        assert order == ["asked"]
        save_place(uow, SavePlace(None, "Kirken"))
    thread.join(30)
    assert order == ["asked", "seen Huset,Kirken"]


def tell(cupboard: Cupboard, pragma: str) -> Any:
    """A pragma on the one connection that the pool of this cupboard has."""
    with cupboard.engine.connect() as connection:
        return connection.connection.driver_connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def test_a_window_that_never_lets_go_is_a_sentence_and_not_a_crash(house: RealHouse) -> None:
    with house.open() as cupboard, house.open() as other, other.write() as holding:
        holding.session.execute(select(Place.name)).all()
        tell(cupboard, "busy_timeout = 100")
        with pytest.raises(EnvironmentFault) as said:
            register(cupboard)
        holding.session.rollback()
        register(cupboard)
    assert said.value.code == "database_busy"


def test_a_full_database_is_told_saves_nothing_and_recovers(house: RealHouse) -> None:
    """``max_page_count`` makes SQLite itself say that the disk is full."""
    with house.open() as cupboard:
        tell(cupboard, f"max_page_count = {tell(cupboard, 'page_count')}")
        saved, code = [], ""
        while not code:
            try:
                saved.append(register(cupboard, facts(reasons=())))
            except EnvironmentFault as fault:
                code = fault.code
        assert code == "disk_full"
        tell(cupboard, "max_page_count = 1000000")
        saved.append(register(cupboard))
        with cupboard.read() as session:
            assert set(session.execute(select(Contact.id)).scalars()) == set(saved)


def test_the_lock_file_is_plain_and_empty(house: RealHouse) -> None:
    with house.open():
        pass
    assert (house.home.root / "familiehus.lock").stat().st_size == 0
    assert sqlite3.sqlite_version_info >= (3, 34)
