"""Which dates a room or a place still has ahead of it: asked before it is retired."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus.calendar.occurrences import Occurrence, occurrences_of
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import house_days


def bookings_of(session: Session, room: UUID, since: date) -> tuple[Occurrence, ...]:
    """The dates from ``since`` on that stand in the room, in order; cancelled ones do not count."""
    return tuple(one for one in _ahead(session, since) if room in one.rooms)


def bookings_of_person(session: Session, person: UUID, since: date) -> tuple[Occurrence, ...]:
    """The same for somebody on the plan."""
    return tuple(one for one in _ahead(session, since) if person in one.people)


def bookings_at(session: Session, place: str, since: date) -> tuple[Occurrence, ...]:
    """The same for a whole place."""
    return tuple(one for one in _ahead(session, since) if one.place == place)


def _ahead(session: Session, since: date) -> list[Occurrence]:
    found = occurrences_of(activities_between(session, since, date.max), house_days(session), since, date.max)
    return [one for one in found if not one.cancelled]
