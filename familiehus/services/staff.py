"""Staff accounts with their roles. The doors themselves (passphrase, PIN) are slots in the key file."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Staff
from familiehus.services.colleagues import follow_staff
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, Role


@dataclass(frozen=True, slots=True)
class AddStaff:
    """A new colleague."""

    id: UUID
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class ChangeStaff:
    """A new name, role or state of a colleague. ``active`` false shuts them out from the next unlocking."""

    id: UUID
    name: str
    role: Role
    active: bool


def add_staff(uow: UnitOfWork, command: AddStaff) -> Change:
    """Save the account. UserError ``staff_name_taken``."""
    require(uow.actor, Right.STAFF)
    write_staff(uow.session, command.id, command.name, command.role)
    uow.commit()
    return Change("staff", ChangeVerb.ADDED, (command.id,))


def change_staff(uow: UnitOfWork, command: ChangeStaff) -> Change:
    """Change it. UserError ``staff_last_leader`` when nobody could lead the house afterwards."""
    require(uow.actor, Right.STAFF)
    write_change(uow.session, command)
    uow.commit()
    return Change("staff", ChangeVerb.CHANGED, (command.id,))


def write_change(session: Session, command: ChangeStaff) -> frozenset[UUID]:
    """Write it into an open session, and say who leads the house then. UserError as ``change_staff``."""
    row = session.get(Staff, command.id)
    if row is None:
        raise UserError("staff_gone")
    name = clean_name(command.name, "staff_name")
    _check_free(session, name, command.id)
    row.name, row.role, row.active = name, str(command.role), command.active
    follow_staff(session, command.id, name, active=command.active)
    session.flush()
    leaders = active_leaders(session)
    if not leaders:
        raise UserError("staff_last_leader")
    return leaders


def write_staff(session: Session, staff_id: UUID, name: str, role: str) -> None:
    """Write a new account into an open session."""
    cleaned = clean_name(name, "staff_name")
    _check_free(session, cleaned, staff_id)
    session.add(Staff(id=staff_id, name=cleaned, role=str(Role(role)), active=True, created_on=clock.today()))
    session.flush()
    follow_staff(session, staff_id, cleaned, active=True)


def _check_free(session: Session, name: str, own_id: UUID) -> None:
    names = session.execute(select(Staff.id, Staff.name))
    if any(other.casefold() == name.casefold() and staff_id != own_id for staff_id, other in names):
        raise UserError("staff_name_taken", name=name)


def active_leaders(session: Session) -> frozenset[UUID]:
    """Who can lead the house right now."""
    query = select(Staff.id).where(Staff.role == str(Role.LEADER), Staff.active)
    return frozenset(session.execute(query).scalars())


def staff_name(session: Session, staff_id: UUID) -> str:
    """What a colleague is called. UserError ``staff_gone``, also for a closed account."""
    row = session.get(Staff, staff_id)
    if row is None or not row.active:
        raise UserError("staff_gone")
    return row.name
