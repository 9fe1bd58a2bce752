"""A house with a calendar for the tests of the desk: rooms, people and activities around one Sunday.

Planned through the verbs by a leader; the desk itself is opened by the reception.
"""

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from familiehus.calendar.activity import Activity, ActivityKind, ChangeState, DateChange, OwnerKind
from familiehus.calendar.opening import HoursRow, OpenFor, SpecialDay
from familiehus.services.activities import ChangeDate, PlanActivity, change_date, plan_activity
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.head_counts import CloseActivity, CountHeads, Head, close_activity, count_heads
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Actor, Change, Role
from tests.helpers.desk_house import TODAY, DeskRig

OWN, MOTHERS = "Vordingborg Kommune", "Mødrehjælpen"
CAFE, ADVICE = "barselscafé", "åben rådgivning"


@dataclass
class Planner:
    """A leader's hands in the house that ``rig`` shows. Times are hours of the day: 9.5 is half past nine."""

    rig: DeskRig
    rooms: dict[str, UUID] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)

    def do(self, verb: Any, command: object) -> Change:
        """One verb, past the window."""
        mine = self.rig.cupboard
        leader = Actor(uuid4(), "Bodil Kær", Role.LEADER)
        with Cupboard(mine.home, mine.engine, leader, ExitStack(), mine.key).write() as uow:
            change: Change = verb(uow, command)
        return change

    def room(self, name: str, place: str = "Huset") -> None:
        """A room."""
        self.rooms[name] = uuid4()
        self.do(save_room, SaveRoom(self.rooms[name], place, name))

    def person(self, name: str) -> None:
        """Somebody on the plan."""
        self.people[name] = uuid4()
        self.do(save_colleague, SaveColleague(self.people[name], name))

    def plan(
        self,
        title: str,
        start: float,
        end: float,
        day: date = TODAY,
        *,
        counts_as: str | None = CAFE,
        rooms: tuple[str, ...] = (),
        people: tuple[str, ...] = (),
        **more: Any,
    ) -> Activity:
        """An activity, once."""
        given = {"kind": ActivityKind.CAFE, "owner": OWN, "place": "Huset", **more}
        activity = Activity(
            id=uuid4(),
            title=title,
            first_day=day,
            start=round(start * 60),
            minutes=round((end - start) * 60),
            rooms=tuple(self.rooms[name] for name in rooms),
            people=tuple(self.people[name] for name in people),
            counts_as=counts_as,
            **given,
        )
        self.do(plan_activity, PlanActivity(activity))
        return activity

    def cancel(self, activity: Activity, reason: str) -> None:
        """Its only date."""
        change = DateChange(activity.first_day, ChangeState.CANCELLED, reason)
        self.do(change_date, ChangeDate(activity.id, activity.first_day, change))

    def hours(self, start: float, end: float, place: str = "Huset") -> None:
        """Open every day of the week."""
        since = date(2026, 11, 1)
        rows = tuple(
            HoursRow(place, since, OpenFor.DOOR, day, round(start * 60), round(end * 60))
            for day in range(1, 8)
        )
        self.do(save_hours, SaveHours(place, since, rows))

    def close(self, day: date, reason: str) -> None:
        """The whole house."""
        self.do(set_special_days, SetSpecialDays((SpecialDay(day, "", True, reason),)))

    def heads(self, head: Head, mothers: int, *, closed: bool = True) -> None:
        """Counted by another window."""
        self.do(count_heads, CountHeads(head, (uuid4(), uuid4(), uuid4()), mothers, 0, 0, closed=closed))

    def closed(self, head: Head) -> None:
        """ "That was all", said by another window."""
        self.do(close_activity, CloseActivity(head))


def cafe_day(rig: DeskRig) -> Planner:
    """Barselscafé 10-14 in the big room with two people, and counselling 13-15; it is 11.42."""
    planner = Planner(rig)
    for name in ("Stort mødelokale", "Samtalerum 1", "Køkken", "Ammerum"):
        planner.room(name)
    for name in ("Lise T.", "Søren V."):
        planner.person(name)
    planner.do(save_owner, SaveOwner(None, MOTHERS, OwnerKind.PARTNER))
    planner.plan("Barselscafé", 10, 14, rooms=("Stort mødelokale",), people=("Lise T.",), owner=MOTHERS)
    planner.plan(
        "Åben anonym rådgivning", 13, 15, counts_as=ADVICE, kind=ActivityKind.COUNSELLING,
        rooms=("Samtalerum 1",), people=("Søren V.",),
    )  # fmt: skip
    return planner


def head(kind: str = CAFE, hour: int = 10, day: date = TODAY, place: str = "Huset") -> Head:
    """What an activity is counted under."""
    return Head(day, place, kind, hour)
