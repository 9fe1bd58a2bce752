"""The calendar as pages, papers and commands read it: one period, with all that is needed to show it."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.calendar.activity import Colleague, Owner, OwnerKind, Room, RoomFeature
from familiehus.calendar.occurrences import occurrences_of, skipped
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor, SpecialDay
from familiehus.calendar.period import CalendarPeriod, Place
from familiehus.i18n import danish_order
from familiehus.models import Colleague as ColleagueRow
from familiehus.models import House, OpeningHours
from familiehus.models import Owner as OwnerRow
from familiehus.models import Place as PlaceRow
from familiehus.models import Room as RoomRow
from familiehus.models import SpecialDay as SpecialDayRow
from familiehus.queries.activities import activities_between
from familiehus.queries.course_seats import seats_of
from familiehus.queries.heads import heads_of

BETWEEN_FEATURES = "|"
"""A room's features are stored sorted and joined by this sign."""


def calendar_period(session: Session, first: date, last: date) -> CalendarPeriod:
    """From ``first`` to ``last``, both included."""
    days = house_days(session)
    activities = activities_between(session, first, last)
    found = occurrences_of(activities, days, first, last)
    name, practice = session.execute(select(House.name, House.practice)).one()
    return CalendarPeriod(
        house=name,
        first=first,
        last=last,
        days=days,
        occurrences=found,
        skipped=tuple(one for activity in activities for one in skipped(activity, days, first, last)),
        activities=activities,
        places=places(session),
        rooms=rooms(session),
        people=colleagues(session),
        owners=owners(session),
        heads=heads_of(session, found, first, last),
        practice=practice,
        seats=seats_of(session, activities),
    )


def house_days(session: Session) -> HouseDays:
    """What decides whether the house is open."""
    hours = tuple(
        hours_row(row)
        for row in session.execute(
            select(OpeningHours).order_by(OpeningHours.weekday, OpeningHours.start)
        ).scalars()
    )
    special = tuple(
        special_day(row)
        for row in session.execute(select(SpecialDayRow).order_by(SpecialDayRow.day)).scalars()
    )
    return HouseDays(session.execute(select(House.open_weekdays)).scalar_one(), hours, special)


def hours_row(row: OpeningHours) -> HoursRow:
    """The row as the frozen value that crosses borders."""
    return HoursRow(row.place, row.from_day, OpenFor(row.open_for), row.weekday, row.start, row.end)


def special_day(row: SpecialDayRow) -> SpecialDay:
    """The row as the frozen value that crosses borders."""
    return SpecialDay(row.day, row.place, row.closed, row.reason, row.start, row.end)


def places(session: Session) -> tuple[Place, ...]:
    """All places in the house's order."""
    rows = session.execute(select(PlaceRow).order_by(PlaceRow.position, PlaceRow.code)).scalars()
    return tuple(Place(row.code, row.name, row.active) for row in rows)


def rooms(session: Session) -> tuple[Room, ...]:
    """All rooms, place by place in the house's order."""
    query = select(RoomRow).join(PlaceRow, PlaceRow.code == RoomRow.place)
    rows = session.execute(query.order_by(PlaceRow.position, RoomRow.position, RoomRow.name)).scalars()
    return tuple(
        Room(
            row.id,
            row.place,
            row.name,
            row.seats,
            tuple(RoomFeature(one) for one in row.features.split(BETWEEN_FEATURES) if one),
            row.active,
        )
        for row in rows
    )


def colleagues(session: Session) -> tuple[Colleague, ...]:
    """Whoever can stand on the plan, by name; former ones last."""
    rows = session.execute(select(ColleagueRow)).scalars()
    found = (
        Colleague(row.id, row.name, row.profession, row.employer, row.staff_id, row.active) for row in rows
    )
    return tuple(sorted(found, key=lambda one: (not one.active, danish_order(one.name))))


def owners(session: Session) -> tuple[Owner, ...]:
    """Who stands behind activities, in the house's order."""
    rows = session.execute(select(OwnerRow).order_by(OwnerRow.position, OwnerRow.code)).scalars()
    return tuple(Owner(row.code, row.name, OwnerKind(row.kind), row.active) for row in rows)
