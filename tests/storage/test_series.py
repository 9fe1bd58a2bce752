"""The house forgets idle cards by itself, before the copy of the day, which then knows nothing of them."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import event

from familiehus import clock
from familiehus.queries.series import live_cards, talk_counts
from familiehus.services.backups import daily_backup
from familiehus.services.series_cards import CountTalk, OpenSeries, count_talk, open_series
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.closing import forget_idle_series
from familiehus.values import Role
from tests.helpers.cupboards import FOUNDED, RealHouse, new_house

A_YEAR_ON = FOUNDED + timedelta(days=366)


def used_card(house: RealHouse) -> str:
    with clock.frozen(FOUNDED), house.open() as cupboard:
        with cupboard.write() as uow:
            code = str(open_series(uow, OpenSeries("Ungdomspsykolog")).after)
        with cupboard.write() as uow:
            count_talk(uow, CountTalk(uuid4(), code, "Huset"))
    return code


def cards(cupboard: Cupboard) -> int:
    with cupboard.read() as session:
        return sum(one.cards for one in live_cards(session))


def test_whoever_opens_the_house_lets_idle_cards_go(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    used_card(house)
    with clock.frozen(A_YEAR_ON - timedelta(days=1)), house.open(Role.RECEPTION) as cupboard:
        assert forget_idle_series(cupboard) == 0
        assert cards(cupboard) == 1
    with clock.frozen(A_YEAR_ON), house.open(Role.RECEPTION) as cupboard:
        assert forget_idle_series(cupboard) == 1
        assert cards(cupboard) == 0
        with cupboard.read() as session:
            assert sum(one.talks for one in talk_counts(session, FOUNDED.date(), FOUNDED.date())) == 1


def test_an_admin_sees_no_families_and_erases_none(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    used_card(house)
    with clock.frozen(A_YEAR_ON):
        with house.open(Role.ADMIN) as cupboard:
            assert forget_idle_series(cupboard) == 0
        with house.open() as cupboard:
            assert cards(cupboard) == 1


def test_on_a_day_without_idle_cards_nothing_is_written(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    used_card(house)
    said: list[str] = []
    with clock.frozen(FOUNDED), house.open() as cupboard:

        def hear(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
            said.append(statement.split()[0].upper())

        event.listen(cupboard.engine, "before_cursor_execute", hear)
        assert forget_idle_series(cupboard) == 0
        event.remove(cupboard.engine, "before_cursor_execute", hear)
    assert said
    assert not {"DELETE", "UPDATE", "INSERT"} & set(said)


@pytest.mark.parametrize("forgets_first", [True, False])
def test_the_copy_of_that_day_does_not_hold_them(tmp_path: Path, forgets_first: bool) -> None:
    """The plain file says nothing either way: what is asked is the copy, opened with the house's key."""
    from familiehus.services.backups import RestoreHouse, restore_house
    from tests.helpers.cupboards import PASSPHRASE

    house = new_house(tmp_path)
    used_card(house)
    with clock.frozen(A_YEAR_ON):
        with house.open() as cupboard:
            if forgets_first:
                forget_idle_series(cupboard)
            made = daily_backup(cupboard)
            assert made is not None
            file = made.after.path  # type: ignore[attr-defined]
        restore_house(house.home, RestoreHouse(file, PASSPHRASE))
        with closing(house.open()) as cupboard:
            assert cards(cupboard) == (0 if forgets_first else 1)


def test_a_card_found_again_in_time_starts_its_year_anew(tmp_path: Path) -> None:
    house = new_house(tmp_path)
    code = used_card(house)
    with clock.frozen(A_YEAR_ON - timedelta(days=1)), house.open() as cupboard, cupboard.write() as uow:
        count_talk(uow, CountTalk(uuid4(), code, "Huset"))
    with clock.frozen(datetime.combine(A_YEAR_ON, FOUNDED.time())), house.open() as cupboard:
        assert forget_idle_series(cupboard) == 0
        assert cards(cupboard) == 1
