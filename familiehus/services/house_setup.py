"""Setting up a house in an empty database: name, kommune, places, areas, lists, first leader."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select

from familiehus import clock, postnumre
from familiehus.calendar.activity import OwnerKind
from familiehus.errors import UserError
from familiehus.models import Choice, House, Owner, Place
from familiehus.models.house import K_LEAST
from familiehus.paths import resources
from familiehus.services.areas import AreaPlan, write_areas
from familiehus.services.course_templates import write_defaults
from familiehus.services.names import clean_name
from familiehus.services.place_postnummer import checked_postnummer
from familiehus.services.staff import write_staff
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ListName, Role

IDLE_MINUTES = 3
OPEN_WEEKDAYS = "12345"


@dataclass(frozen=True, slots=True)
class SetUpHouse:
    """Everything the first-run wizard (or ``familiehus init``) asks for. ``id`` is the database id.

    ``postnumre`` are where the places lie, in the places' order; empty (or too few): nobody said it.
    """

    id: UUID
    name: str
    kommunekode: str
    places: tuple[str, ...]
    areas: tuple[AreaPlan, ...]
    leader_id: UUID
    leader: str
    opened: date | None = None
    practice: bool = False
    postnumre: tuple[str, ...] = ()


def set_up_house(uow: UnitOfWork, command: SetUpHouse) -> Change:
    """Write the house. UserError for a bad name, an unknown kommune or postnummer, a future opening;
    ``house_exists``."""
    if uow.session.execute(select(House.id)).first() is not None:
        raise UserError("house_exists")
    kommune = postnumre.kommune(command.kommunekode)
    if kommune is None:
        raise UserError("kommune_unknown", kommune=command.kommunekode)
    if command.opened is not None and command.opened > clock.today():
        raise UserError("opened_in_future", day=command.opened)
    house = House(
        id=command.id,
        name=clean_name(command.name, "house_name", most=120),
        kommunekode=kommune.kode,
        kommune=kommune.name,
        opened=command.opened,
        practice=command.practice,
        k=K_LEAST,
        idle_minutes=IDLE_MINUTES,
        open_weekdays=OPEN_WEEKDAYS,
        keys_confirmed=command.practice,
    )
    uow.session.add(house)
    _write_places(uow, command.places, command.postnumre)
    own = f"{kommune.name} Kommune"
    uow.session.add(Owner(code=own, name=own, kind=str(OwnerKind.KOMMUNE), position=0, active=True))
    _write_lists(uow)
    write_defaults(uow.session)
    year = (command.opened or clock.today()).year
    write_areas(uow.session, year, command.areas)
    write_staff(uow.session, command.leader_id, command.leader, Role.LEADER)
    uow.commit()
    return Change("house", ChangeVerb.ADDED, (command.id,))


def default_lists() -> dict[ListName, tuple[str, ...]]:
    """The labels a new house starts with, per list (resources/lists/defaults.json)."""
    text = (resources() / "lists" / "defaults.json").read_text(encoding="utf-8")
    return {ListName(name): tuple(labels) for name, labels in json.loads(text).items()}


def _write_places(uow: UnitOfWork, names: Sequence[str], lying_in: Sequence[str]) -> None:
    cleaned = [clean_name(name, "place_name") for name in names]
    if not cleaned:
        raise UserError("place_missing")
    if len({name.casefold() for name in cleaned}) != len(cleaned):
        raise UserError("place_twice")
    where = [*map(checked_postnummer, lying_in), *[None] * len(cleaned)]
    rows = [
        {"code": name, "name": name, "position": position, "active": True, "postnummer": where[position]}
        for position, name in enumerate(cleaned)
    ]
    uow.session.execute(insert(Place), rows)


def _write_lists(uow: UnitOfWork) -> None:
    rows = [
        {
            "list_name": str(list_name),
            "code": label.lower(),
            "label": label,
            "position": position,
            "active": True,
        }
        for list_name, labels in default_lists().items()
        for position, label in enumerate(labels)
    ]
    uow.session.execute(insert(Choice), rows)
