"""Two windows plan into the same room at once: one of them gets it, the other is told, never both."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.calendar.opening import EVERYWHERE, SpecialDay
from familiehus.services.premises import SetSpecialDays, set_special_days
from familiehus.storage.check import check
from tests.helpers.cupboards import new_house
from tests.helpers.planned_house import PlannedHouse, furnish
from tests.helpers.processes import child, kills
from tests.helpers.victims import plan_until

pytestmark = kills


def two_planners(folder: Path, days: int) -> None:
    real = new_house(folder)
    house = furnish(real)
    ahead = [clock.today() + timedelta(days=1 + number) for number in range(days)]
    opened = tuple(SpecialDay(day, EVERYWHERE, False, "Åbent", 480, 1200) for day in ahead)
    house.do(set_special_days, SetSpecialDays(opened))  # holidays too: only the room shall stand in the way
    house.cupboard.close()
    where = (real.home.root, real.key.raw)
    with (
        child(plan_until, *where, "Den ene", days) as one,
        child(plan_until, *where, "Den anden", days) as other,
    ):
        said = [one.rest(), other.rest()]
        assert (one.exit_code, other.exit_code) == (0, 0)
    won = [heard[-1][0] for heard in said]
    refusals = [word for heard in said for word in heard[:-1] if word != "open"]
    house = PlannedHouse(real.open())
    there: Counter[date] = Counter(day for _, day, _ in house.held())
    house.cupboard.close()
    assert dict(there) == dict.fromkeys(ahead, 1), "a day has none, or two in one room"
    assert sorted(won[0] + won[1]) == ahead
    assert refusals == ["booking_conflict"] * days
    assert max(heard[-1][1] for heard in said) < 5
    assert check(real.home, real.key).healthy


def test_two_windows_never_book_one_room_twice(tmp_path: Path) -> None:
    two_planners(tmp_path, 40)


@pytest.mark.long
def test_two_windows_never_book_one_room_twice_for_long(tmp_path: Path) -> None:
    two_planners(tmp_path, 700)
