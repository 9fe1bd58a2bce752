"""A house with a week in it: as frozen values for the grid alone, and on disk for the whole page."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from familiehus.calendar.activity import (
    Activity,
    ActivityKind,
    ChangeState,
    Colleague,
    DateChange,
    Owner,
    OwnerKind,
    Room,
)
from familiehus.calendar.occurrences import occurrences_of, skipped
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod, HeadCount, Place
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.week import Week

WEEK = Week(2026, 47)
NOW = datetime(2026, 11, 17, 11, 42)  # noqa: DTZ001 -- the Tuesday of the design pictures
MON, TUE, WED, THU, FRI = WEEK.days[:5]
HOUSE = "Huset"
_SPACE = UUID("5e7a0000-0000-4000-8000-000000000000")


def named(name: str) -> UUID:
    """The same id for the same name in every run."""
    return uuid5(_SPACE, name)


BIG, NURSING, KITCHEN = named("Stort mødelokale"), named("Ammerum"), named("Køkken")
TALK1, TALK2, TALK3 = named("Samtalerum 1"), named("Samtalerum 2"), named("Samtalerum 3")
ROOMS = (
    Room(BIG, HOUSE, "Stort mødelokale", 30),
    Room(NURSING, HOUSE, "Ammerum", 8),
    Room(KITCHEN, HOUSE, "Køkken", 12),
    Room(TALK1, HOUSE, "Samtalerum 1", 4),
    Room(TALK2, HOUSE, "Samtalerum 2", 4),
    Room(TALK3, HOUSE, "Samtalerum 3", 4),
)
METTE, BODIL = named("Mette Holm"), named("Bodil Kær")
PEOPLE = (Colleague(BODIL, "Bodil Kær", "sundhedsplejerske"), Colleague(METTE, "Mette Holm"))
OWNERS = (
    Owner("Kommunen", "Vordingborg Kommune", OwnerKind.KOMMUNE),
    Owner("Home-Start", "Home-Start", OwnerKind.PARTNER),
)
CURRENT = date(2026, 1, 5)
K = ActivityKind


def hours(place: str = HOUSE, start: int = 9 * 60, end: int = 15 * 60 + 30) -> tuple[HoursRow, ...]:
    """Monday to Friday; Thursday to 17, Friday to 13."""
    ends = {4: 17 * 60, 5: 13 * 60}
    return tuple(
        HoursRow(place, CURRENT, OpenFor.DOOR, day, start, ends.get(day, end)) for day in range(1, 6)
    )


def activity(
    title: str, day: date, start: float, end: float, kind: ActivityKind = K.CAFE, *rooms: UUID, **more: Any
) -> Activity:
    """One that stands once; ``weekly`` makes it a series over half a year. Times in hours."""
    weekly = more.pop("weekly", False)
    fields: dict[str, Any] = {
        "id": named(f"{title} {day}"),
        "title": title,
        "kind": kind,
        "owner": "Kommunen",
        "place": HOUSE,
        "first_day": day,
        "start": round(start * 60),
        "minutes": round((end - start) * 60),
        "rooms": rooms,
        "rule": every_week(day, date(2027, 3, 31)) if weekly else "",
    }
    return Activity(**{**fields, **more})


def ordinary() -> tuple[Activity, ...]:
    """The week of the design pictures, and a little more."""
    gone = DateChange(WED, ChangeState.CANCELLED, "Bodil er syg")
    moved = DateChange(THU, ChangeState.MOVED, day=FRI, start=11 * 60 + 30)
    return (
        activity("Åben konsultation", MON, 9, 11.4, K.COUNSELLING, TALK1, weekly=True, people=(BODIL,)),
        activity("Mødregruppe", MON, 12, 13.9, K.LOAN, KITCHEN, weekly=True, owner="Home-Start"),
        activity("Barselscafé", TUE, 10, 14, K.CAFE, BIG, weekly=True, counts_as="barselscafé"),
        activity("Anonym rådgivning", TUE, 13, 14.5, K.COUNSELLING, TALK1, weekly=True),
        activity("Personalemøde", TUE, 8, 9, K.INTERNAL, KITCHEN, weekly=True, people=(BODIL, METTE)),
        activity("Tryghedscirklen", WED, 9.5, 11, K.COURSE, BIG, weekly=True, seats=8, sign_up=True),
        activity("Babysalmesang", WED, 9.5, 10.5, K.PLAYROOM, NURSING, weekly=True),
        activity("Yoga for gravide", WED, 13, 14.25, K.COURSE, BIG, weekly=True, changes=(gone,), seats=10),
        activity("Ung Gravid", THU, 10, 13, K.COURSE, KITCHEN, weekly=True, seats=8, sign_up=True),
        activity("Fars Legestue", THU, 15, 16.5, K.PLAYROOM, BIG, weekly=True),
        activity("Krop og barsel", THU, 13.5, 14.5, K.THEME, BIG, weekly=True, changes=(moved,)),
        activity("Præmaturgruppe", THU, 9, 9.75, K.COURSE, NURSING),
        activity("Ammerådgivning", FRI, 9, 11, K.COUNSELLING, NURSING, weekly=True, people=(BODIL,)),
        activity("Home-Start", FRI, 11.15, 12.5, K.LOAN, TALK2, weekly=True, owner="Home-Start"),
        activity("Maling", FRI, 9, 13, K.BLOCK, TALK3),
    )


def period(
    activities: Sequence[Activity],
    week: Week = WEEK,
    *,
    rooms: Sequence[Room] = ROOMS,
    rows: Sequence[HoursRow] | None = None,
    special: Sequence[SpecialDay] = (),
    heads: Mapping[tuple[UUID, date], HeadCount] | None = None,
    places: Sequence[Place] = (Place(HOUSE, HOUSE),),
) -> CalendarPeriod:
    """What ``calendar_period`` would read."""
    days = HouseDays("12345", tuple(hours() if rows is None else rows), tuple(special))
    return CalendarPeriod(
        "Familiernes Hus",
        week.first,
        week.last,
        days,
        occurrences_of(activities, days, week.first, week.last),
        tuple(one for each in activities for one in skipped(each, days, week.first, week.last)),
        tuple(activities),
        tuple(places),
        tuple(rooms),
        PEOPLE,
        OWNERS,
        heads or {},
    )
