"""Everything the page "Huset" shows, read in one session: what it shows belongs together."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

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
class HouseOverview:
    """``areas`` hold this year, ``areas_next`` from ``areas_year``, the first year that can be drawn."""

    house: HouseRow
    places: tuple[PlaceRow, ...]
    choices: tuple[ChoiceRow, ...]
    staff: tuple[StaffRow, ...]
    areas: tuple[AreaRow, ...]
    areas_next: tuple[AreaRow, ...]
    areas_year: int


def look_over(session: Session, today: date) -> HouseOverview:
    """The house as of ``today``."""
    year = first_year_open_to_change(session)
    return HouseOverview(
        house_row(session),
        places(session),
        choices(session),
        staff(session),
        areas(session, today.year),
        areas(session, year),
        year,
    )
