"""A real house with two places, three rooms, two colleagues and an empty calendar, for the rules of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, update

from familiehus.calendar.activity import Activity, ActivityKind
from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.errors import UserError
from familiehus.models import Activity as ActivityRow
from familiehus.models import (
    ActivityColleague,
    ActivityDate,
    ActivityRoom,
    Colleague,
    Contact,
    CountedActivity,
    DayCount,
    OpeningHours,
    Place,
    Room,
    SpecialDay,
)
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days
from familiehus.services.activities import PlanActivity, plan_activity
from familiehus.services.colleagues import SaveColleague, save_colleague
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.premises import SaveRoom, save_room
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change
from tests.helpers.cupboards import RealHouse

OWN = "Vordingborg Kommune"
HUSET, BIBLIOTEKET = "Huset", "Biblioteket"
BIG, SMALL, READING = (UUID(int=number) for number in (101, 102, 103))
ROOMS = {BIG: (HUSET, "Stort mødelokale"), SMALL: (HUSET, "Samtalerum"), READING: (BIBLIOTEKET, "Læsesal")}
BODIL, JONNA = (UUID(int=number) for number in (201, 202))
PEOPLE = {BODIL: "Bodil Lund", JONNA: "Jonna Jordemoder"}


@dataclass(frozen=True)
class PlannedHouse:
    """What a test does to the calendar, and what it finds there."""

    cupboard: Cupboard

    def do(self, verb: Callable[..., Change], command: object) -> Change:
        """One verb, as the window gives it."""
        with self.cupboard.write() as uow:
            return verb(uow, command)

    def refused(self, verb: Callable[..., Change], command: object) -> UserError:
        """The same, of something that must be refused and change nothing."""
        before = self.all()
        try:
            self.do(verb, command)
        except UserError as refusal:
            assert self.all() == before
            return refusal
        raise AssertionError("it was let through")

    def plan(self, activity: Activity) -> Activity:
        """Put it in the calendar."""
        self.do(plan_activity, PlanActivity(activity))
        return self.find(activity.id)

    def all(self) -> tuple[Activity, ...]:
        """Every activity there is."""
        with self.cupboard.read() as session:
            return activities_between(session, date.min, date.max)

    def find(self, activity_id: UUID) -> Activity:
        """One of them."""
        return next(one for one in self.all() if one.id == activity_id)

    def dates(self, first: date = date.min, last: date = date.max) -> tuple[Occurrence, ...]:
        """Everything that takes place or was cancelled."""
        with self.cupboard.read() as session:
            found = activities_between(session, first, last)
            return occurrences_of(found, house_days(session), first, last)

    def find_all(self, activity_id: UUID) -> list[Occurrence]:
        """What takes place of one activity."""
        return [one for one in self.dates() if one.activity.id == activity_id and not one.cancelled]

    def held(self, first: date = date.min, last: date = date.max) -> list[tuple[str, date, int]]:
        """Title, day and start of what takes place."""
        return [(one.title, one.day, one.start) for one in self.dates(first, last) if not one.cancelled]

    def empty(self) -> None:
        """An empty calendar again, with every room, place and colleague in use."""
        tables = (ActivityDate, ActivityRoom, ActivityColleague, ActivityRow, SpecialDay, OpeningHours)
        with self.cupboard.write() as uow:
            for table in (*tables, CountedActivity, DayCount, Contact):
                uow.session.execute(delete(table))
            for used in (Room, Place, Colleague):
                uow.session.execute(update(used).values(active=True))
            uow.commit()


def furnish(house: RealHouse) -> PlannedHouse:
    """The house open, with its places, rooms and people."""
    planned = PlannedHouse(house.open())
    planned.do(save_place, SavePlace(None, BIBLIOTEKET))
    for room, (place, name) in ROOMS.items():
        planned.do(save_room, SaveRoom(room, place, name, 12))
    for person, name in PEOPLE.items():
        planned.do(save_colleague, SaveColleague(person, name))
    return planned


def activity(day: date, start: int = 600, minutes: int = 120, **more: Any) -> Activity:
    """A café in the big room that mothers are counted at; any field can be changed."""
    given: dict[str, Any] = {
        "id": uuid4(),
        "title": "Barselscafé",
        "kind": ActivityKind.CAFE,
        "owner": OWN,
        "place": HUSET,
        "rooms": (BIG,),
        "people": (BODIL,),
    }
    return Activity(**{**given, "first_day": day, "start": start, "minutes": minutes, **more})
