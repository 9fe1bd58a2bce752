"""Where a satellite would help (S1): each postnummer with its share, its growth, and how far it has to go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from familiehus.postnumre import all_postnumre, km_between, of_kommune
from familiehus.queries.house import house_row
from familiehus.queries.statistics.contacts import Compared, area_of, areas_by_postnummer
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN

SAID_NOTHING = (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
"""The two answers that are no postnummer."""


@dataclass(frozen=True, slots=True)
class TownRow:
    """One postnummer, true and inside the house only. ``share`` is its part of the contacts that said where
    they live, 0 to 1. ``km`` as the crow flies to the nearest of the house's places; None while nobody has
    said where those lie. ``own``: a part of the kommune, or of one of the house's areas."""

    postnummer: str
    town: str
    area: str
    contacts: Compared
    share: float
    km: float | None
    own: bool

    @property
    def growth(self) -> int | None:
        """More contacts (or fewer) than in the same period last year; None when nobody counted then."""
        return None if self.contacts.year_before is None else self.contacts.now - self.contacts.year_before


def town_rows(
    session: Session, counted: Mapping[str, Compared], year: int, places_at: Iterable[str]
) -> tuple[TownRow, ...]:
    """Every postnummer of now or last year, most contacts first. ``counted`` are contacts by postnummer,
    ``year`` is the one whose areas hold, ``places_at`` the postnumre in which the house has places."""
    numbers = {number: one for number, one in counted.items() if number not in SAID_NOTHING}
    everybody = sum(one.now for one in numbers.values())
    areas, towns, homes = areas_by_postnummer(session, year), all_postnumre(), tuple(places_at)
    own = {one.number for one in of_kommune(house_row(session).kommunekode)} | set(areas)
    rows = (
        TownRow(
            number,
            towns[number].town if number in towns else "",
            area_of(number, areas),
            contacts,
            contacts.now / everybody if everybody else 0.0,
            km_to_nearest(number, homes),
            number in own,
        )
        for number, contacts in numbers.items()
    )
    return tuple(sorted(rows, key=lambda row: (-row.contacts.now, row.postnummer)))


def km_to_nearest(number: str, homes: Iterable[str]) -> float | None:
    """Kilometres from a postnummer to the nearest of these; None where none is known."""
    return min((km for one in homes if (km := km_between(number, one)) is not None), default=None)
