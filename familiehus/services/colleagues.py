"""Who can stand on the plan, and who stands behind an activity."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.errors import UserError
from familiehus.models import Choice, Colleague, Owner
from familiehus.queries.bookings import bookings_of_person
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ListName


@dataclass(frozen=True, slots=True)
class SaveColleague:
    """A new colleague, or a new name or state of one. ``profession`` is a code of that list."""

    id: UUID
    name: str
    profession: str | None = None
    employer: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class SaveOwner:
    """A new owner of activities (``code`` None), or a new name or state of one."""

    code: str | None
    name: str
    kind: OwnerKind
    active: bool = True


def save_colleague(uow: UnitOfWork, command: SaveColleague) -> Change:
    """Add or change one. UserError ``colleague_twice``, ``choice_unknown``, ``colleague_is_staff`` (whoever
    can open the house is renamed among the staff), ``colleague_booked`` for one who is still on the plan
    (fields: name, dates, first, title) and those of ``clean_name``."""
    require(uow.actor, Right.CALENDAR)
    name = clean_name(command.name, "colleague_name")
    employer = clean_name(command.employer, "employer") if command.employer.strip() else ""
    _check_profession(uow.session, command.profession)
    row = uow.session.get(Colleague, command.id)
    if row is not None and row.staff_id is not None and (row.name, row.active) != (name, command.active):
        raise UserError("colleague_is_staff", name=row.name)
    _check_free(uow.session, name, command.id)
    if row is not None and row.active and not command.active:
        _check_unbooked(uow.session, row)
    verb = ChangeVerb.ADDED if row is None else ChangeVerb.CHANGED
    if row is None:
        row = Colleague(id=command.id)
        uow.session.add(row)
    row.name, row.profession, row.employer, row.active = name, command.profession, employer, command.active
    uow.commit()
    return Change("colleague", verb, (command.id,))


def save_owner(uow: UnitOfWork, command: SaveOwner) -> Change:
    """Add or change one. UserError ``owner_twice``, ``owner_unknown``, ``owner_last`` (one must stay)."""
    require(uow.actor, Right.CALENDAR)
    name = clean_name(command.name, "owner_name")
    owners = {row.code: row for row in uow.session.execute(select(Owner)).scalars()}
    if command.code is not None and command.code not in owners:
        raise UserError("owner_unknown", owner=command.code)
    others = [row for row in owners.values() if row.code != command.code]
    if any(name.casefold() in (row.name.casefold(), row.code.casefold()) for row in others):
        raise UserError("owner_twice", owner=name)
    if not command.active and not any(row.active for row in others):
        raise UserError("owner_last")
    row = owners.get(command.code or "")
    if row is None:
        row = Owner(code=name, position=len(owners))
        uow.session.add(row)
    row.name, row.kind, row.active = name, str(command.kind), command.active
    uow.commit()
    return Change("owner", ChangeVerb.CHANGED if command.code else ChangeVerb.ADDED, (command.code or name,))


def follow_staff(session: Session, staff_id: UUID, name: str, *, active: bool) -> None:
    """Whoever can open the house can stand on the plan, under the same name. Somebody who stood there before
    they got a key becomes the same person. UserError ``colleague_twice`` when somebody else has the name."""
    rows = session.execute(select(Colleague)).scalars().all()
    row = next((one for one in rows if one.staff_id == staff_id), None)
    alike = [one for one in rows if one is not row and one.name.casefold() == name.casefold()]
    if row is None:
        row = next((one for one in alike if one.staff_id is None), None)
    if any(one is not row for one in alike):
        raise UserError("colleague_twice", name=name)
    if row is None:
        row = Colleague(id=staff_id, profession=None, employer="")
        session.add(row)
    row.name, row.staff_id, row.active = name, staff_id, active
    session.flush()


def _check_unbooked(session: Session, row: Colleague) -> None:
    booked = bookings_of_person(session, row.id, clock.today())
    if booked:
        first = booked[0]
        raise UserError(
            "colleague_booked", name=row.name, dates=len(booked), first=first.day, title=first.title
        )


def _check_free(session: Session, name: str, own_id: UUID) -> None:
    for other_id, other in session.execute(select(Colleague.id, Colleague.name)):
        if other_id != own_id and other.casefold() == name.casefold():
            raise UserError("colleague_twice", name=other)


def _check_profession(session: Session, code: str | None) -> None:
    if code is not None and session.get(Choice, (str(ListName.PROFESSION), code)) is None:
        raise UserError("choice_unknown", list=str(ListName.PROFESSION), choice=code)
