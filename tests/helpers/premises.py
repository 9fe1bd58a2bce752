"""A house with rooms, hours and something in its calendar, written past the window."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from familiehus.calendar.activity import Activity, ActivityKind, RoomFeature
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor
from familiehus.calendar.recurrence import every_week
from familiehus.queries.calendar import house_days, owners
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.colleagues import SaveColleague, save_colleague
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.premises import SaveHours, SaveRoom, save_hours, save_room
from familiehus.storage.cupboard import Cupboard
from tests.helpers.cupboards import RealHouse

TUESDAY = date(2026, 11, 24)
"""The first Tuesday after the day the tests live on."""


def write(house: RealHouse, verb: Any, command: Any) -> Any:
    """One command."""
    with house.open() as cupboard, cupboard.write() as uow:
        return verb(uow, command)


def room(house: RealHouse, name: str = "Ammerum", seats: int | None = 4, place: str = "Huset") -> UUID:
    """A room with a place to change a nappy."""
    room_id = uuid4()
    write(house, save_room, SaveRoom(room_id, place, name, seats, (RoomFeature.CHANGING,)))
    return room_id


def colleague(house: RealHouse, name: str = "Rikke Bro") -> UUID:
    """A midwife whom the region pays."""
    person = uuid4()
    write(house, save_colleague, SaveColleague(person, name, None, "Region Sjælland"))
    return person


def place(house: RealHouse, *names: str) -> None:
    """More places."""
    for name in names:
        write(house, save_place, SavePlace(None, name, True))


def hours(house: RealHouse, since: date, start: int = 540, end: int = 900, place: str = "Huset") -> None:
    """The same on all five days."""
    rows = tuple(HoursRow(place, since, OpenFor.DOOR, day, start, end) for day in range(1, 6))
    write(house, save_hours, SaveHours(place, since, rows))


def cafe(
    house: RealHouse, *, weeks: int = 1, day: date = TUESDAY, until: date = date(2027, 6, 29), **more: Any
) -> UUID:
    """A café from 10 to 12, every so many weeks until ``until``; once when ``weeks`` is 0."""
    rule = every_week(day, until, weeks=weeks) if weeks else ""
    made = Activity(
        uuid4(), "Barselscafé", ActivityKind.CAFE, _owner(house), "Huset", day, 600, 120, rule, **more
    )
    write(house, plan_activity, PlanActivity(made))
    return made.id


def _owner(house: RealHouse) -> str:
    with house.open() as cupboard, cupboard.read() as session:
        return owners(session)[0].code


def days_of(cupboard: Cupboard) -> HouseDays:
    """The hours and special days on the disk."""
    with cupboard.read() as session:
        return house_days(session)
