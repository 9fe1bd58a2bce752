"""Weeks made by hand for the papers of the calendar: plain frozen values, no database."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from familiehus.calendar.activity import Activity, ActivityKind, Colleague, Owner, OwnerKind, Room
from familiehus.calendar.occurrences import occurrences_of, skipped
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod, Place
from familiehus.calendar.recurrence import every_week
from familiehus.calendar.week import Week

MONDAY = date(2026, 11, 16)
WEEK = Week(2026, 47)
HOUSE = "Huset"
KOMMUNE, MOTHERS = "Vordingborg Kommune", "Mødrehjælpen"
K = ActivityKind
OWNERS = (
    Owner(KOMMUNE, KOMMUNE, OwnerKind.KOMMUNE),
    Owner("Region Sjælland", "Region Sjælland", OwnerKind.REGION),
    Owner(MOTHERS, MOTHERS, OwnerKind.PARTNER),
)
ROOM_NAMES = ("Stort mødelokale", "Ammerum", "Køkken", "Samtalerum 1", "Samtalerum 2")
PEOPLE_NAMES = ("Mette Kanarie", "Bodil Kær", "Hanne Riis")
HOURS = ((1, 540, 930), (2, 540, 930), (3, 540, 930), (4, 540, 1020), (5, 540, 780))
PHONE = (510, 600)


def number(seed: int) -> UUID:
    return UUID(int=seed)


ROOMS = tuple(Room(number(100 + at), HOUSE, name, 8) for at, name in enumerate(ROOM_NAMES))
PEOPLE = tuple(Colleague(number(200 + at), name) for at, name in enumerate(PEOPLE_NAMES))


def hours(place: str = HOUSE, *, phone: bool = True) -> tuple[HoursRow, ...]:
    since = date(2020, 1, 1)
    rows = [HoursRow(place, since, OpenFor.DOOR, *one) for one in HOURS]
    rows += [HoursRow(place, since, OpenFor.PHONE, weekday, *PHONE) for weekday in range(1, 6) if phone]
    return tuple(rows)


@dataclass
class Plan:
    """Counts activities, so that every one gets an id of its own."""

    made: int = 0

    def __call__(self, title: str, day: int, start: int, minutes: int = 90, **more: Any) -> Activity:
        """One on the weekday ``day`` (0 Monday) of week 47."""
        self.made += 1
        fields: dict[str, Any] = {
            "id": number(1000 + self.made),
            "title": title,
            "kind": K.CAFE,
            "owner": KOMMUNE,
            "place": HOUSE,
            "first_day": MONDAY + timedelta(days=day),
            "start": start,
            "minutes": minutes,
            "rooms": (ROOMS[day % len(ROOMS)].id,),
            "people": (PEOPLE[0].id,),
        }
        if more.pop("weekly", False):
            first = more.get("first_day", fields["first_day"])
            more["rule"] = every_week(first, first + timedelta(days=700))
        return Activity(**{**fields, **more})


def period(
    activities: Iterable[Activity],
    *,
    first: date = MONDAY,
    last: date | None = None,
    special: Sequence[SpecialDay] = (),
    places: Sequence[Place] = (Place(HOUSE, "Huset"),),
    house: str = "Familiernes Hus",
    **more: Any,
) -> CalendarPeriod:
    """The week from ``first``, as the query gives it."""
    last = last or first + timedelta(days=6)
    rows = more.pop("rows", None)
    if rows is None:
        rows = tuple(row for place in places for row in hours(place.code))
    days = HouseDays("12345", rows, tuple(special))
    known = tuple(activities)
    fields: dict[str, Any] = {
        "house": house,
        "first": first,
        "last": last,
        "days": days,
        "occurrences": occurrences_of(known, days, first, last),
        "skipped": tuple(one for activity in known for one in skipped(activity, days, first, last)),
        "activities": known,
        "places": tuple(places),
        "rooms": ROOMS,
        "people": PEOPLE,
        "owners": OWNERS,
        "heads": {},
    }
    return CalendarPeriod(**{**fields, **more})


def usual_week() -> tuple[Activity, ...]:
    """The week of the design picture."""
    plan = Plan()
    return (
        plan("Åben konsultation", 0, 540, 150, kind=K.COUNSELLING, audience="hos sundhedsplejersken"),
        plan("Husmøde", 0, 495, 45, kind=K.INTERNAL, for_families=False),
        plan("Barselscafé", 1, 600, 240, audience="også for gravide"),
        plan("Åben anonym rådgivning", 1, 780, kind=K.COUNSELLING),
        plan("Yoga for gravide", 2, 840, 60, kind=K.PLAYROOM, sign_up=True),
        plan("Tryghedscirklen", 2, 570, kind=K.COURSE, for_families=False, seats=8),
        plan("Åben anonym rådgivning", 3, 780, kind=K.COUNSELLING),
        plan("Fars Legestue", 3, 900, kind=K.PLAYROOM, audience="far og børn 0–5 år"),
        plan("Ammerådgivning", 4, 540, 120, kind=K.COUNSELLING),
        plan("Babycafé", 4, 660, kind=K.LOAN, owner=MOTHERS),
    )


def full_week(count: int = 40) -> tuple[Activity, ...]:
    """As many as a very busy house has."""
    plan = Plan()
    kinds = (K.COUNSELLING, K.CAFE, K.PLAYROOM, K.COURSE, K.LOAN)
    titles = ("Åben konsultation", "Barselscafé", "Fars Legestue", "Ung Gravid", "Babycafé", "Ammerådgivning")
    audiences = ("", "også for gravide", "0–1 år", "far og børn")
    return tuple(
        plan(
            titles[at % 6], at % 5, 510 + 60 * (at // 5), 55 + 5 * (at % 3), kind=kinds[at % 5],
            audience=audiences[at % 4], sign_up=at % 7 == 0, owner=MOTHERS if at % 9 == 0 else KOMMUNE,
            rooms=(ROOMS[at % 5].id,),
        )
        for at in range(count)
    )  # fmt: skip


SEVEN = tuple(
    Place(name, name)
    for name in ("Bredballe", "Grejsdalen", "Nørremarken", "Løget", "Skibet", "Petersmindeskovens Børnehus",
                 "Trædballe")
)  # fmt: skip


def seven_places() -> CalendarPeriod:
    """S7: seven daycare centres with Åben Dør."""
    plan = Plan()
    found = [
        plan("Åben Dør", (at + turn) % 5, 540 + 30 * (at % 3), 120, place=place.code, kind=K.PLAYROOM,
             audience="0–2 år" if turn else "", rooms=())
        for at, place in enumerate(SEVEN)
        for turn in (0, 2)
    ]  # fmt: skip
    return period(found, places=SEVEN, house="Hele Familiens Dagtilbud",
                  rows=tuple(row for one in SEVEN for row in hours(one.code, phone=False)))  # fmt: skip
