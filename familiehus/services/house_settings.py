"""What a house changes about itself later: name, weekdays, lock time, places and its own lists."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, insert, select

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Choice, Contact, House, Place
from familiehus.models.house import K_LEAST
from familiehus.queries.bookings import bookings_at
from familiehus.services.names import clean_name
from familiehus.services.place_postnummer import checked_postnummer
from familiehus.services.premises import weekdays_with_hours
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ListName

K_MOST = 20
"""k can never be lowered again, so a typing mistake must not become the house's rule for ever."""


@dataclass(frozen=True, slots=True)
class ChangeHouse:
    """New values of the house's own choices. ``k`` can only be raised."""

    name: str
    opened: date | None
    k: int
    idle_minutes: int
    open_weekdays: str


@dataclass(frozen=True, slots=True)
class SavePlace:
    """A new place (``code`` None), or one as it is now: its name, whether it is in use, where it lies.

    The whole of it: ``postnummer`` None (or empty) means that nobody knows where it lies.
    """

    code: str | None
    name: str
    active: bool = True
    postnummer: str | None = None


@dataclass(frozen=True, slots=True)
class SaveChoice:
    """A new choice (``code`` None) of a list, or a new label or state of one."""

    list_name: ListName
    code: str | None
    label: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class ConfirmKeys:
    """Two groups of the printed recovery keys were typed back; ``read_back`` False: there are new ones."""

    read_back: bool = True


def change_house(uow: UnitOfWork, command: ChangeHouse) -> Change:
    """Save the settings. UserError ``k_lowered``, ``k_too_high``, ``idle_out_of_range``, ``weekdays_empty``,
    ``opened_*`` and those of ``clean_name``."""
    require(uow.actor, Right.HOUSE)
    house = uow.session.execute(select(House)).scalar_one()
    if command.k < max(house.k, K_LEAST):
        raise UserError("k_lowered", now=house.k)
    if command.k > K_MOST:
        raise UserError("k_too_high", most=K_MOST)
    if not 1 <= command.idle_minutes <= 60:
        raise UserError("idle_out_of_range")
    if not command.open_weekdays or set(command.open_weekdays) - set("1234567"):
        raise UserError("weekdays_empty")
    _check_opened(uow, command.opened)
    house.name = clean_name(command.name, "house_name", most=120)
    house.opened, house.k, house.idle_minutes = command.opened, command.k, command.idle_minutes
    weekdays = "".join(sorted(set(command.open_weekdays)))
    house.open_weekdays = weekdays_with_hours(uow.session) or weekdays
    uow.commit()
    return Change("house", ChangeVerb.CHANGED, (house.id,))


def save_place(uow: UnitOfWork, command: SavePlace) -> Change:
    """Add or change a place. UserError ``place_twice``, ``place_last`` (one must stay active),
    ``place_unknown``, ``place_booked`` (fields: place, dates, first, title), ``place_postnummer_unknown``."""
    require(uow.actor, Right.HOUSE)
    name, postnummer = clean_name(command.name, "place_name"), checked_postnummer(command.postnummer)
    places = {row.code: row for row in uow.session.execute(select(Place)).scalars()}
    if command.code is not None and command.code not in places:
        raise UserError("place_unknown", place=command.code)
    others = [row for row in places.values() if row.code != command.code]
    if any(name.casefold() in (row.name.casefold(), row.code.casefold()) for row in others):
        raise UserError("place_twice")
    if not command.active and not any(row.active for row in others):
        raise UserError("place_last")
    if command.code is not None and places[command.code].active and not command.active:
        _check_unbooked(uow, places[command.code])
    if command.code is None:
        row = {"code": name, "name": name, "position": len(places), "active": command.active}
        uow.session.execute(insert(Place), [{**row, "postnummer": postnummer}])
    else:
        was = places[command.code]
        was.name, was.active, was.postnummer = name, command.active, postnummer
    uow.commit()
    return Change("place", _verb(command.code), (command.code or name,))


def save_choice(uow: UnitOfWork, command: SaveChoice) -> Change:
    """Add or change a choice of one of the house's lists. UserError ``choice_twice``, ``choice_signs``,
    ``choice_unknown``."""
    require(uow.actor, Right.HOUSE)
    label = clean_name(command.label, "choice_label")
    if "," in label:
        raise UserError("choice_signs")
    query = select(Choice).where(Choice.list_name == str(command.list_name))
    choices = {row.code: row for row in uow.session.execute(query).scalars()}
    if command.code is not None and command.code not in choices:
        raise UserError("choice_unknown", list=str(command.list_name), choice=command.code)
    others = [row for row in choices.values() if row.code != command.code]
    if any(label.casefold() in (row.label.casefold(), row.code.casefold()) for row in others):
        raise UserError("choice_twice", choice=label)
    if command.code is None:
        last = max((row.position for row in choices.values()), default=-1)
        row = {"list_name": str(command.list_name), "code": label.lower(), "label": label}
        uow.session.execute(insert(Choice), [{**row, "position": last + 1, "active": command.active}])
    else:
        choices[command.code].label, choices[command.code].active = label, command.active
    uow.commit()
    return Change("list", _verb(command.code), (str(command.list_name), command.code or label.lower()))


def confirm_keys(uow: UnitOfWork, command: ConfirmKeys) -> Change:
    """Remember whether the recovery keys in force were printed and read back."""
    require(uow.actor, Right.HOUSE)
    house = uow.session.execute(select(House)).scalar_one()
    house.keys_confirmed = command.read_back
    uow.commit()
    return Change("house", ChangeVerb.CHANGED, (house.id,))


def _check_unbooked(uow: UnitOfWork, place: Place) -> None:
    booked = bookings_at(uow.session, place.code, clock.today())
    if booked:
        first = booked[0]
        raise UserError(
            "place_booked", place=place.name, dates=len(booked), first=first.day, title=first.title
        )


def _verb(code: str | None) -> ChangeVerb:
    return ChangeVerb.ADDED if code is None else ChangeVerb.CHANGED


def _check_opened(uow: UnitOfWork, opened: date | None) -> None:
    if opened is None:
        return
    if opened > clock.today():
        raise UserError("opened_in_future", day=opened)
    first = uow.session.execute(select(func.min(Contact.day))).scalar()
    if first is not None and opened > first:
        raise UserError("opened_after_first_contact", day=opened, first=first)
