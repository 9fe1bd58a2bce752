"""Areas as named unions of postnumre. A change counts from 1 January, so that a year stays comparable."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from familiehus import clock, postnumre
from familiehus.errors import UserError
from familiehus.models import Area, AreaPostnummer, Contact
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Change, ChangeVerb

_TAKEN_WORDS = frozenset({POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED, "øvrige", "ikke oplyst", "i alt"})


@dataclass(frozen=True, slots=True)
class AreaPlan:
    """An area as somebody draws it: a name and its postnumre."""

    name: str
    postnumre: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DrawAreas:
    """Replace the house's areas from the first year that is open to change."""

    areas: tuple[AreaPlan, ...]


def first_year_open_to_change(session: Session) -> int:
    """The first year without contacts: this year until its first one, then next year (DISCLOSURE, Menu).

    In a house where nothing was counted at all it is the year of the first areas, so that a slip at set-up
    can be put right before the old paper tallies come in.
    """
    year = clock.today().year
    newest = session.execute(select(func.max(Contact.day))).scalar()
    if newest is not None:
        return max(year, newest.year + 1)
    oldest = session.execute(select(func.min(Area.from_year))).scalar()
    return year if oldest is None else oldest


def draw_areas(uow: UnitOfWork, command: DrawAreas) -> Change:
    """Save the new set; it holds from the first year that is open to change. UserError ``area_missing`` for
    an empty one, which would leave the old areas in force, and those of :func:`check_areas`."""
    require(uow.actor, Right.HOUSE)
    if not command.areas:
        raise UserError("area_missing")
    year = first_year_open_to_change(uow.session)
    write_areas(uow.session, year, command.areas)
    uow.commit()
    return Change("area", ChangeVerb.CHANGED, (str(year),), counts={"year": year})


def write_areas(session: Session, year: int, plans: Sequence[AreaPlan]) -> None:
    """Write the set that holds from ``year`` on, in place of every later one. UserError as in
    :func:`check_areas`."""
    checked = check_areas(plans)
    session.execute(delete(AreaPostnummer).where(AreaPostnummer.from_year >= year))
    session.execute(delete(Area).where(Area.from_year >= year))
    for position, plan in enumerate(checked):
        area_id = uuid4()
        area = {"id": area_id, "from_year": year, "name": plan.name, "position": position}
        session.execute(insert(Area), [area])
        numbers = [{"from_year": year, "postnummer": number, "area_id": area_id} for number in plan.postnumre]
        session.execute(insert(AreaPostnummer), numbers)


def check_areas(plans: Sequence[AreaPlan]) -> tuple[AreaPlan, ...]:
    """The plans cleaned; "Udenbys" is the area that already has that name. UserError ``area_twice``,
    ``area_name_taken``, ``area_empty``, ``area_postnummer_unknown`` or ``area_postnummer_twice``."""
    seen: dict[str, str] = {}
    cleaned: list[AreaPlan] = []
    for plan in plans:
        name = clean_name(plan.name, "area_name")
        if name.casefold() == AREA_OUTSIDE:
            name = AREA_OUTSIDE
        if name.casefold() in _TAKEN_WORDS:
            raise UserError("area_name_taken", area=name)
        if name.casefold() in {one.name.casefold() for one in cleaned}:
            raise UserError("area_twice", area=name)
        if not plan.postnumre:
            raise UserError("area_empty", area=name)
        for number in plan.postnumre:
            _check_number(number, name, seen)
        cleaned.append(AreaPlan(name, tuple(sorted(plan.postnumre))))
    return tuple(cleaned)


def _check_number(number: str, area: str, seen: dict[str, str]) -> None:
    if number not in postnumre.all_postnumre():
        near = tuple(f"{one.number} {one.town}" for one in postnumre.nearest(number))
        raise UserError("area_postnummer_unknown", postnummer=number, area=area, nearest=near)
    if number in seen:
        raise UserError("area_postnummer_twice", postnummer=number, area=area, other=seen[number])
    seen[number] = area


def propose_areas(kommunekode: str) -> tuple[AreaPlan, ...]:
    """A proposal for the house's own kommune: one area per postnummer, the small ones of one town together.

    Codes that share a town's name (street codes of a city) make one area; the house merges further.
    """
    towns: dict[str, list[str]] = {}
    for one in postnumre.of_kommune(kommunekode):
        if one.kommunekode == kommunekode:
            towns.setdefault(one.town, []).append(one.number)
    return tuple(AreaPlan(town, tuple(numbers)) for town, numbers in towns.items())
