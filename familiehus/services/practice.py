"""Building an øvehus: a whole house with invented people, to learn on and to show.

It is a house like any other, founded in the same way, and marked as practice for ever: on
every screen, in every print, and by a passphrase that everybody may know.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import insert

from familiehus import clock
from familiehus.calendar.opening import HouseDays, open_days
from familiehus.errors import UserError
from familiehus.models import DayCount
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.founding import FoundedHouse, FoundHouse, found_house
from familiehus.services.house_setup import OPEN_WEEKDAYS, SetUpHouse
from familiehus.services.importing import save_contacts
from familiehus.services.practice_calendar import BEHIND, furnish_calendar
from familiehus.services.practice_courses import furnish_courses
from familiehus.services.practice_handover import furnish_handover
from familiehus.services.practice_life import AREAS, PLACES, PLACES_AT, PracticeDay, practice_days
from familiehus.services.practice_series import furnish_series
from familiehus.services.practice_words import (
    PRACTICE_ADMIN,
    PRACTICE_COORDINATOR,
    PRACTICE_LEADER,
    PRACTICE_PASSPHRASE,
    PRACTICE_RECEPTION,
)
from familiehus.services.staff import write_staff
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Month, Role

MONTHS = 14
MONTHS_MOST = 60
SEED = 7
NAME = "Familiernes Hus"
KOMMUNEKODE = "0390"


@dataclass(frozen=True, slots=True)
class BuildPractice:
    """An øvehus that has been open for ``months`` calendar months, this one included.

    The same ``seed`` on the same day gives the same contacts.
    """

    months: int = MONTHS
    seed: int = SEED
    passphrase: str = PRACTICE_PASSPHRASE


def build_practice(home: Home, command: BuildPractice = BuildPractice()) -> FoundedHouse:
    """Make it. UserError ``months_out_of_range`` and those of ``found_house``."""
    if not 1 <= command.months <= MONTHS_MOST:
        raise UserError("months_out_of_range", most=MONTHS_MOST)
    today = clock.today()
    first = Month.of(today)
    for _ in range(command.months - 1):
        first = first.before
    days = list(
        practice_days(
            list(open_days(HouseDays(OPEN_WEEKDAYS), PLACES, first.first, today)), command.seed, today
        )
    )
    colleagues = (
        (uuid4(), PRACTICE_RECEPTION, Role.RECEPTION),
        (uuid4(), PRACTICE_COORDINATOR, Role.COORDINATOR),
        (uuid4(), PRACTICE_ADMIN, Role.ADMIN),
    )
    house = SetUpHouse(
        id=uuid4(),
        name=NAME,
        kommunekode=KOMMUNEKODE,
        places=PLACES,
        areas=tuple(AreaPlan(name, numbers) for name, numbers in AREAS.items()),
        leader_id=uuid4(),
        leader=PRACTICE_LEADER,
        opened=first.first,
        practice=True,
        postnumre=PLACES_AT,
    )

    def furnish(uow: UnitOfWork) -> None:
        for staff_id, name, role in colleagues:
            write_staff(uow.session, staff_id, name, role)
        _write_days(uow, days, today)
        furnish_calendar(uow, first.first, today, command.seed)
        since = max(first.first, today - BEHIND)
        furnish_courses(uow, since, today, command.seed)
        furnish_series(uow, PLACES[0], since, today, command.seed)
        furnish_handover(uow, NAME, today, command.seed)
        uow.commit()

    doors = tuple((staff_id, name) for staff_id, name, _ in colleagues)
    return found_house(home, FoundHouse(house, command.passphrase, doors), furnish=furnish)


def _write_days(uow: UnitOfWork, days: Sequence[PracticeDay], today: date) -> None:
    """All contacts up to this hour, and every day closed that somebody counted, also with zero."""
    this_hour = clock.now().hour
    contacts = [
        facts
        for day in days
        for facts in day.contacts
        if day.day != today or (facts.hour is not None and facts.hour <= this_hour)
    ]
    for _ in save_contacts(uow.session, contacts):
        pass
    counts: Counter[tuple[date, str]] = Counter()
    for facts in contacts:
        counts[facts.day, facts.place] += facts.count
    closings = [
        {"day": day.day, "place": place, "contacts": counts[day.day, place]}
        for day in days
        if day.closed
        for place in PLACES
        if place == PLACES[0] or counts[day.day, place]
    ]
    if closings:
        uow.session.connection().execute(insert(DayCount), closings)
