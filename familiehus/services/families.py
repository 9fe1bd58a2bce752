"""Families on their way: a calling name and perhaps a phone number, opened when somebody says yes to more.

Nothing of an anonymous contact comes in here: whoever opens a family types what the family just said.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.enrolment import Enrolment
from familiehus.models.handover import Consent, Family, FamilyEnrolment, Referral, SharingMeeting
from familiehus.queries.handover import FamilyRow, family_row
from familiehus.services.family_retention import NOT_YET, keep
from familiehus.services.handover_doors import family_in
from familiehus.services.members import clean_phone
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


@dataclass(frozen=True, slots=True)
class OpenFamily:
    """``name`` is what they are called; ``phone`` may be empty. ``enrolment`` is one that is theirs."""

    id: UUID
    name: str
    phone: str = ""
    enrolment: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeFamily:
    """Correct what is stored about them (GDPR art. 16)."""

    id: UUID
    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackFamily:
    """Undo of OpenFamily: it goes, as long as nothing else is known about it."""

    id: UUID


def open_family(uow: UnitOfWork, command: OpenFamily) -> Change:
    """The same command twice is one family. UserError ``phone_unreadable``, ``enrolment_gone``,
    ``enrolment_other_family`` and those of ``clean_name``."""
    require(uow.actor, Right.DESK)
    name, phone = clean_name(command.name, "family"), clean_phone(command.phone)
    if uow.session.get(Family, command.id) is None:
        today, staff = clock.today(), uow.actor.staff_id
        uow.session.add(
            Family(id=command.id, name=name, phone=phone, opened_on=today, opened_by=staff, erase_on=NOT_YET)
        )
        uow.session.flush()
        if command.enrolment is not None:
            tie(uow.session, command.id, command.enrolment)
        keep(uow.session, command.id)
        uow.commit()
    return family_change(ChangeVerb.ADDED, after=family_row(family_in(uow.session, uow.actor, command.id)))


def change_family(uow: UnitOfWork, command: ChangeFamily) -> Change:
    """UserError ``family_gone``, ``phone_unreadable`` and those of ``clean_name``."""
    require(uow.actor, Right.DESK)
    row = family_in(uow.session, uow.actor, command.id)
    before = family_row(row)
    row.name, row.phone = clean_name(command.name, "family"), clean_phone(command.phone)
    uow.commit()
    return family_change(ChangeVerb.CHANGED, before=before, after=family_row(row))


def take_back_family(uow: UnitOfWork, command: TakeBackFamily) -> Change:
    """UserError ``family_in_use`` when a consent, a referral or a meeting is about it; gone already is no
    fault."""
    require(uow.actor, Right.DESK)
    if uow.session.get(Family, command.id) is not None:
        row = family_in(uow.session, uow.actor, command.id)
        for table in (Consent, Referral, SharingMeeting):
            about = select(table.id).where(table.family_id == command.id)
            if uow.session.execute(about.limit(1)).first() is not None:
                raise UserError("family_in_use")
        uow.session.delete(row)
        uow.commit()
    return Change("family", ChangeVerb.REMOVED, (command.id,))


def tie(session: Session, family: UUID, enrolment: UUID, referral: UUID | None = None) -> None:
    """The enrolment is the family's. A tie that is there stays as it is. UserError ``enrolment_gone``,
    ``enrolment_other_family``: one enrolment is one family."""
    if session.get(Enrolment, enrolment) is None:
        raise UserError("enrolment_gone")
    query = select(FamilyEnrolment.family_id).where(FamilyEnrolment.enrolment_id == enrolment)
    owner = session.execute(query).scalar()
    if owner is not None and owner != family:
        raise UserError("enrolment_other_family")
    if owner is None:
        session.add(FamilyEnrolment(family_id=family, enrolment_id=enrolment, referral_id=referral))
        session.flush()


def family_change(verb: ChangeVerb, after: FamilyRow, before: FamilyRow | None = None) -> Change:
    """What pages refresh from."""
    return Change("family", verb, (after.id,), before=before, after=after)
