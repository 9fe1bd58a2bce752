"""The øvehus has a week too: rooms, hours, people and activities that fit the contacts it was given.

Every name is invented but those of real organisations. The same seed gives the same calendar, and nothing
in it stands in the way of anything else. The courses' sessions are laid by ``practice_courses``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from sqlalchemy import insert, select

from familiehus.calendar.activity import Activity, ActivityKind, OwnerKind, RoomFeature
from familiehus.calendar.danish_holidays import danish_holidays
from familiehus.calendar.occurrences import occurrences_of
from familiehus.calendar.opening import EVERYWHERE, HoursRow, OpenFor, SpecialDay, days_between
from familiehus.calendar.period import counted_under
from familiehus.calendar.recurrence import every_month, every_week
from familiehus.calendar.series import Edit
from familiehus.calendar.week import Week
from familiehus.models import Colleague, CountedActivity
from familiehus.queries.calendar import house_days
from familiehus.services.activity_rows import write_edit
from familiehus.services.activity_rules import checked
from familiehus.services.colleagues import SaveColleague, SaveOwner, save_colleague, save_owner
from familiehus.services.practice_life import CLOSED_WEEKS, PLACES
from familiehus.services.practice_words import PRACTICE_COORDINATOR, PRACTICE_RECEPTION
from familiehus.services.premises import (
    SaveHours,
    SaveRoom,
    SetSpecialDays,
    save_hours,
    save_room,
    set_special_days,
)
from familiehus.storage.unit_of_work import UnitOfWork

HOUSE, LIBRARY = PLACES
OWN, REGION = "Vordingborg Kommune", "Region Sjælland"
MOTHERS, HOME_START = "Mødrehjælpen", "Home-Start"
BEHIND = timedelta(days=400)
"""How far back the calendar goes; the contacts go further."""
_NOBODY_COUNTED = 12
"""The newest dates that nobody has counted to the end are this many days old at most."""

_ROOMS = (
    (HOUSE, "Stort mødelokale", 24, (RoomFeature.ACCESSIBLE, RoomFeature.SCREEN, RoomFeature.TOYS)),
    (HOUSE, "Ammerum", 4, (RoomFeature.NURSING, RoomFeature.CHANGING)),
    (HOUSE, "Køkken", 10, (RoomFeature.KITCHEN, RoomFeature.ACCESSIBLE)),
    (HOUSE, "Samtalerum 1", 4, (RoomFeature.ACCESSIBLE,)),
    (HOUSE, "Samtalerum 2", 4, ()),
    (LIBRARY, "Børnesalen", 30, (RoomFeature.ACCESSIBLE, RoomFeature.CHANGING, RoomFeature.TOYS)),
)
_PEOPLE = (
    ("Lise T.", "sundhedsplejerske", OWN),
    ("Hanne R.", "jordemoder", REGION),
    ("Søren V.", "familiebehandler", OWN),
    ("Camilla F.", "pædagog", OWN),
    ("Inge D.", "frivillig", HOME_START),
)
_OWNERS = ((REGION, OwnerKind.REGION), (MOTHERS, OwnerKind.PARTNER), (HOME_START, OwnerKind.PARTNER))
_HOURS = ((1, 540, 930), (2, 540, 930), (3, 540, 930), (4, 540, 1020), (5, 540, 780))
_PHONE = (510, 600)


@dataclass(frozen=True, slots=True)
class _Plan:
    """One line of the week: ``weekday`` ISO, times in minutes since midnight, ``weeks`` 0 for monthly."""

    title: str
    kind: ActivityKind
    weekday: int
    start: int
    end: int
    rooms: tuple[str, ...]
    people: tuple[str, ...] = ()
    owner: str = OWN
    weeks: int = 1
    seats: int | None = None
    sign_up: bool = False
    audience: str = ""
    setup: str = ""
    counts_as: str | None = None
    place: str = HOUSE


_K = ActivityKind
_WEEK = (
    _Plan("Husmøde", _K.INTERNAL, 1, 495, 540, ("Stort mødelokale",), ("Lise T.", PRACTICE_COORDINATOR)),
    _Plan("Åben konsultation", _K.COUNSELLING, 1, 540, 690, ("Samtalerum 1",), ("Lise T.",),
          audience="hos sundhedsplejersken", counts_as="åben konsultation"),
    _Plan("Mødregruppe", _K.LOAN, 1, 720, 825, ("Køkken",), ("Inge D.",), HOME_START,
          counts_as="Mødregruppe"),
    _Plan("Barselscafé", _K.CAFE, 2, 600, 840, ("Stort mødelokale",), (PRACTICE_RECEPTION, "Lise T."),
          audience="også for gravide", setup="caféborde og legetæppe", counts_as="barselscafé"),
    _Plan("Åben anonym rådgivning", _K.COUNSELLING, 2, 780, 870, ("Samtalerum 2",), ("Søren V.",),
          counts_as="åben rådgivning"),
    _Plan("Babycafé på biblioteket", _K.CAFE, 3, 600, 690, ("Børnesalen",), (), MOTHERS, 2,
          audience="0-1 år", counts_as="Babycafé", place=LIBRARY),
    _Plan("Yoga for gravide", _K.PLAYROOM, 3, 840, 900, ("Stort mødelokale",), ("Hanne R.",), REGION,
          seats=12, sign_up=True, counts_as="Yoga"),
    _Plan("Åben anonym rådgivning", _K.COUNSELLING, 4, 780, 870, ("Samtalerum 2",), ("Søren V.",),
          counts_as="åben rådgivning"),
    _Plan("Fars Legestue", _K.PLAYROOM, 4, 900, 990, ("Stort mødelokale",), (PRACTICE_COORDINATOR,),
          audience="far og børn 0-5 år", counts_as="Fars Legestue"),
    _Plan("Ammerådgivning", _K.COUNSELLING, 5, 540, 660, ("Ammerum",), ("Lise T.",),
          counts_as="ammerådgivning"),
    _Plan("Home-Start", _K.LOAN, 5, 660, 750, ("Samtalerum 2",), ("Inge D.",), HOME_START,
          counts_as="Home-Start"),
    _Plan("Temaaften: søvn i det første år", _K.THEME, 2, 1140, 1260, ("Stort mødelokale",), ("Lise T.",),
          weeks=0, seats=20, sign_up=True, setup="biografopstilling", counts_as="Temaaften"),
)  # fmt: skip


def furnish_calendar(uow: UnitOfWork, opened: date, today: date, seed: int) -> None:
    """Write it into a new øvehus whose staff are there already: a year back and until the summer holidays."""
    source = Random(f"{seed} calendar")
    since = max(opened, today - BEHIND)
    for name, kind in _OWNERS:
        save_owner(uow, SaveOwner(None, name, kind))
    for name, profession, employer in _PEOPLE:
        save_colleague(uow, SaveColleague(_id(source), name, profession, employer))
    rooms: dict[tuple[str, str], UUID] = {}
    for place, name, seats, features in _ROOMS:
        rooms[place, name] = _id(source)
        save_room(uow, SaveRoom(rooms[place, name], place, name, seats, features))
    for place in PLACES:
        save_hours(uow, SaveHours(place, opened, tuple(_hours(place, opened))))
    set_special_days(uow, SetSpecialDays(tuple(_closed_days(opened, _until(today)))))
    people = dict(uow.session.execute(select(Colleague.name, Colleague.id)).all())
    plans = [_activity(source, plan, since, today, rooms, people) for plan in _WEEK]
    activities = tuple(checked(uow.session, one) for one in plans)
    write_edit(uow.session, Edit((), activities))
    _count(uow, activities, since, today, seed)


def _activity(
    source: Random,
    plan: _Plan,
    since: date,
    today: date,
    rooms: dict[tuple[str, str], UUID],
    people: dict[str, UUID],
) -> Activity:
    first = since + timedelta(days=(plan.weekday - since.isoweekday()) % 7)
    until = _until(today)
    rule = every_week(first, until, weeks=plan.weeks) if plan.weeks else every_month(first, until)
    return Activity(
        id=_id(source),
        title=plan.title,
        kind=plan.kind,
        owner=plan.owner,
        place=plan.place,
        first_day=first,
        start=plan.start,
        minutes=plan.end - plan.start,
        rule=rule,
        rooms=tuple(rooms[plan.place, name] for name in plan.rooms),
        people=tuple(people[name] for name in plan.people),
        seats=plan.seats,
        sign_up=plan.sign_up,
        for_families=plan.kind is not ActivityKind.INTERNAL,
        audience=plan.audience,
        setup=plan.setup,
        counts_as=plan.counts_as,
    )


def _hours(place: str, since: date) -> Iterator[HoursRow]:
    for weekday, start, end in _HOURS:
        yield HoursRow(place, since, OpenFor.DOOR, weekday, start, end)
        if place == HOUSE:
            yield HoursRow(place, since, OpenFor.PHONE, weekday, *_PHONE)


def _closed_days(first: date, last: date) -> Iterator[SpecialDay]:
    for day in days_between(first, last):
        if day.isoweekday() > 5 or day in danish_holidays(day.year):
            continue
        if Week.of(day).number in CLOSED_WEEKS:
            yield SpecialDay(day, EVERYWHERE, True, "sommerlukket")
        elif (day.month, day.day) >= (12, 24) or (day.month, day.day) == (6, 5):
            yield SpecialDay(day, EVERYWHERE, True, "juleferie" if day.month == 12 else "grundlovsdag")


def _count(uow: UnitOfWork, activities: Sequence[Activity], since: date, today: date, seed: int) -> None:
    """Counted to the end as a good house does it: nearly always, and two of the last days are forgotten."""
    days = house_days(uow.session)
    source = Random(f"{seed} counted")
    held = occurrences_of(activities, days, since, today - timedelta(days=1))
    heads = sorted({under for one in held if (under := counted_under(one)) is not None})
    recent = [one for one in heads if (today - one[0]).days <= _NOBODY_COUNTED]
    forgotten = set(source.sample(recent, min(2, len(recent))))
    rows = [
        {"day": day, "place": place, "kind": kind, "hour": hour}
        for day, place, kind, hour in heads
        if (day, place, kind, hour) not in forgotten
    ]
    if rows:
        uow.session.connection().execute(insert(CountedActivity), rows)


def _until(today: date) -> date:
    """The last Friday before the summer holidays that come."""
    year = today.year + (today.month >= 6)
    return date(year, 6, 24)


def _id(source: Random) -> UUID:
    return UUID(int=source.getrandbits(128), version=4)
