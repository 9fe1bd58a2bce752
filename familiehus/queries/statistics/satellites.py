"""Where a satellite would help (S1): each postnummer with its share, its growth, and how far it has to go."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from sqlalchemy.orm import Session

from familiehus.postnumre import all_postnumre
from familiehus.queries.house import house_row
from familiehus.queries.statistics.contacts import (
    Compared,
    PeriodTallies,
    area_of,
    areas_by_postnummer,
)
from familiehus.queries.statistics.facts import Fact
from familiehus.shapes.atlas import KommuneShape, Point, kommune_shape
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN


@dataclass(frozen=True, slots=True)
class TownRow:
    """One postnummer, true and inside the house only. ``share`` is its part of the contacts that said where
    they live, 0 to 1. ``km`` as the crow flies from the middle of the nearest of the places' postnumre; None
    where one of the two has no shape in the house's kommune."""

    postnummer: str
    town: str
    area: str
    contacts: Compared
    share: float
    km: float | None

    @property
    def growth(self) -> int | None:
        """More contacts (or fewer) than in the same period last year; None when nobody counted then."""
        return None if self.contacts.year_before is None else self.contacts.now - self.contacts.year_before


def town_rows(
    session: Session, counts: PeriodTallies, places_at: Iterable[str] = (), place: str | None = None
) -> tuple[TownRow, ...]:
    """Every postnummer of now or last year, most contacts first. ``places_at``: where the house has places
    already; without it no distance is known."""
    numbers = {
        number: contacts
        for number, contacts in counts.compared(Fact.POSTNUMMER, place).items()
        if number not in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
    }
    everybody = sum(one.now for one in numbers.values())
    areas, towns = areas_by_postnummer(session, counts.period.year), all_postnumre()
    shape = kommune_shape(house_row(session).kommunekode)
    homes = [middle for one in places_at if (middle := _middle(shape, one)) is not None]
    rows = (
        TownRow(
            number,
            towns[number].town if number in towns else "",
            area_of(number, areas),
            contacts,
            contacts.now / everybody if everybody else 0.0,
            _km(shape, number, homes),
        )
        for number, contacts in numbers.items()
    )
    return tuple(sorted(rows, key=lambda row: (-row.contacts.now, row.postnummer)))


def _km(shape: KommuneShape | None, number: str, homes: list[Point]) -> float | None:
    middle = _middle(shape, number)
    if shape is None or middle is None or not homes:
        return None
    steps = min(hypot(middle[0] - x, middle[1] - y) for x, y in homes)
    return steps * shape.metres / 1000


def _middle(shape: KommuneShape | None, number: str) -> Point | None:
    """The centre of the largest piece of land."""
    rings = shape.outline((number,)).rings if shape is not None else ()
    if not rings:
        return None
    ring = rings[0]
    doubled = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        cross = x1 * y2 - x2 * y1
        doubled += cross
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    return (x / (3 * doubled), y / (3 * doubled)) if doubled else ring[0]
