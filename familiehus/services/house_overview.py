"""Everything the page "Huset" shows, read in one session: what it shows belongs together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus.calendar.activity import Colleague, Owner, Room
from familiehus.calendar.occurrences import occurrences_of
from familiehus.calendar.opening import HouseDays
from familiehus.courses.template import CourseTemplate
from familiehus.queries.activities import activities_between
from familiehus.queries.calendar import colleagues, house_days, owners, rooms
from familiehus.queries.course_templates import templates
from familiehus.queries.house import (
    AreaRow,
    ChoiceRow,
    HouseRow,
    PlaceRow,
    StaffRow,
    areas,
    choices,
    house_row,
    places,
    staff,
)
from familiehus.services.areas import first_year_open_to_change


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many dates a room or a person still has in the calendar, and the first of them."""

    dates: int
    first: date


@dataclass(frozen=True, slots=True)
class HouseOverview:
    """``areas`` hold this year, ``areas_next`` from ``areas_year``, the first year that can be drawn.

    ``ahead`` is by the id of a room or a colleague; those without dates are not in it.
    """

    house: HouseRow
    places: tuple[PlaceRow, ...]
    choices: tuple[ChoiceRow, ...]
    staff: tuple[StaffRow, ...]
    areas: tuple[AreaRow, ...]
    areas_next: tuple[AreaRow, ...]
    areas_year: int
    rooms: tuple[Room, ...]
    days: HouseDays
    colleagues: tuple[Colleague, ...]
    owners: tuple[Owner, ...]
    ahead: Mapping[UUID, Ahead]
    templates: tuple[CourseTemplate, ...]


def look_over(session: Session, today: date) -> HouseOverview:
    """The house as of ``today``."""
    year, days = first_year_open_to_change(session), house_days(session)
    return HouseOverview(
        house_row(session),
        places(session),
        choices(session),
        staff(session),
        areas(session, today.year),
        areas(session, year),
        year,
        rooms(session),
        days,
        colleagues(session),
        owners(session),
        _ahead(session, days, today),
        templates(session),
    )


def _ahead(session: Session, days: HouseDays, today: date) -> dict[UUID, Ahead]:
    found: dict[UUID, Ahead] = {}
    coming = occurrences_of(activities_between(session, today, date.max), days, today, date.max)
    for one in coming:
        for user in () if one.cancelled else (*one.rooms, *one.people):
            known = found.get(user)
            found[user] = Ahead(known.dates + 1, known.first) if known else Ahead(1, one.day)
    return found
