"""Closing a day ("talt færdig"), also with zero, and opening it again."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, insert

from familiehus.errors import UserError
from familiehus.models import DayCount
from familiehus.services.contact_rules import check_day, limits_of
from familiehus.services.contacts import contacts_of_day
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Count the day to the end at a place. ``expected`` is the number the person at the desk saw."""

    day: date
    place: str
    expected: int


@dataclass(frozen=True, slots=True)
class ReopenDay:
    """Undo of CloseDay."""

    day: date
    place: str


def close_day(uow: UnitOfWork, command: CloseDay) -> Change:
    """Close it. UserError ``day_count_moved`` when another window added contacts meanwhile."""
    require(uow.actor, Right.DESK)
    limits = limits_of(uow.session)
    check_day(command.day, limits.opened)
    if command.place not in limits.places:
        raise UserError("place_unknown", place=command.place)
    contacts = contacts_of_day(uow, command.day, command.place)
    if contacts != command.expected:
        raise UserError("day_count_moved", day=command.day, seen=command.expected, now=contacts)
    if uow.session.get(DayCount, (command.day, command.place)) is None:
        row = {"day": command.day, "place": command.place, "contacts": contacts}
        uow.session.execute(insert(DayCount), [row])
    uow.commit()
    return Change("day", ChangeVerb.ADDED, (command.place,), (command.day,), counts={"contacts": contacts})


def reopen_day(uow: UnitOfWork, command: ReopenDay) -> Change:
    """Open it again; the contacts are untouched."""
    require(uow.actor, Right.DESK)
    uow.session.execute(
        delete(DayCount)
        .where(DayCount.day == command.day, DayCount.place == command.place)
        .execution_options(synchronize_session=False)
    )
    uow.commit()
    return Change("day", ChangeVerb.REMOVED, (command.place,), (command.day,))
