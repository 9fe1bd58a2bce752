"""The house as pages need it: its name and choices, places, areas, lists and staff."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.i18n import danish_order
from familiehus.models import Area, AreaPostnummer, Choice, House, Place, Staff
from familiehus.values import ListName, Role


@dataclass(frozen=True, slots=True)
class HouseRow:
    """The house's one row."""

    id: UUID
    name: str
    kommunekode: str
    kommune: str
    opened: date | None
    practice: bool
    k: int
    idle_minutes: int
    open_weekdays: str
    keys_confirmed: bool


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place; retired ones have ``active`` false. ``postnummer`` None: nobody said where it lies."""

    code: str
    name: str
    active: bool
    postnummer: str | None = None


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One choice of an editable list."""

    list_name: ListName
    code: str
    label: str
    active: bool


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area of one year with its postnumre."""

    name: str
    postnumre: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A member of staff."""

    id: UUID
    name: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class DeskLists:
    """Everything the desk page offers, read once when it opens and again when the house changes."""

    house: HouseRow
    places: tuple[PlaceRow, ...]
    choices: tuple[ChoiceRow, ...]
    areas: tuple[AreaRow, ...]

    def of(self, list_name: ListName) -> tuple[ChoiceRow, ...]:
        """The active choices of one list, in the house's order."""
        return tuple(one for one in self.choices if one.list_name == list_name and one.active)

    def label(self, list_name: ListName, code: str | None) -> str:
        """What a code is called now, also when it is retired."""
        found = (one.label for one in self.choices if (one.list_name, one.code) == (list_name, code))
        return next(found, code or "")

    def area_of(self, postnummer: str) -> str | None:
        """The area a postnummer lies in this year, or None."""
        return next((area.name for area in self.areas if postnummer in area.postnumre), None)


def house_row(session: Session) -> HouseRow:
    """The house."""
    row = session.execute(select(House)).scalar_one()
    return HouseRow(**{name: getattr(row, name) for name in HouseRow.__slots__})


def places(session: Session) -> tuple[PlaceRow, ...]:
    """All places in the house's order."""
    rows = session.execute(select(Place).order_by(Place.position, Place.code)).scalars()
    return tuple(PlaceRow(row.code, row.name, row.active, row.postnummer) for row in rows)


def choices(session: Session) -> tuple[ChoiceRow, ...]:
    """All choices of all lists, in the house's order."""
    query = select(Choice).order_by(Choice.list_name, Choice.position, Choice.code)
    return tuple(
        ChoiceRow(ListName(row.list_name), row.code, row.label, row.active)
        for row in session.execute(query).scalars()
    )


def areas(session: Session, year: int) -> tuple[AreaRow, ...]:
    """The areas that hold in a year: the newest set that began by then, else the oldest set there is."""
    years = sorted(session.execute(select(Area.from_year).distinct()).scalars())
    if not years:
        return ()
    chosen = max((one for one in years if one <= year), default=years[0])
    numbers: dict[UUID, list[str]] = {}
    query = select(AreaPostnummer.area_id, AreaPostnummer.postnummer).where(
        AreaPostnummer.from_year == chosen
    )
    for area_id, number in session.execute(query):
        numbers.setdefault(area_id, []).append(number)
    rows = session.execute(select(Area).where(Area.from_year == chosen).order_by(Area.position)).scalars()
    return tuple(AreaRow(row.name, tuple(sorted(numbers.get(row.id, ())))) for row in rows)


def desk_lists(session: Session, year: int) -> DeskLists:
    """Everything the desk offers in a year."""
    return DeskLists(house_row(session), places(session), choices(session), areas(session, year))


def staff(session: Session) -> tuple[StaffRow, ...]:
    """All staff by name; former ones have ``active`` false."""
    rows = session.execute(select(Staff)).scalars().all()
    found = (StaffRow(row.id, row.name, Role(row.role), row.active) for row in rows)
    return tuple(sorted(found, key=lambda one: (not one.active, danish_order(one.name))))
