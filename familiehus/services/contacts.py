"""Registering, changing and taking back anonymous contacts."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete, insert, select, update

from familiehus.errors import UserError
from familiehus.models import Contact, Correction, DayCount
from familiehus.models.contact import columns_of
from familiehus.services.contact_rules import check_facts, limits_of
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ContactFacts, CorrectionReason


@dataclass(frozen=True, slots=True)
class RegisterContact:
    """Save one contact (or ``facts.count`` equal ones) under a random id made at the desk.

    ``reason`` is needed when the day was already counted to the end.
    """

    id: UUID
    facts: ContactFacts
    reason: CorrectionReason | None = None


@dataclass(frozen=True, slots=True)
class ChangeContact:
    """Replace the facts of the contact ``(day, id)``."""

    day: date
    id: UUID
    facts: ContactFacts
    reason: CorrectionReason | None = None


@dataclass(frozen=True, slots=True)
class RemoveContact:
    """Take the contact ``(day, id)`` away again."""

    day: date
    id: UUID
    reason: CorrectionReason | None = None


def register_contact(uow: UnitOfWork, command: RegisterContact) -> Change:
    """Save it. The same command twice is one contact: a double Enter or a replay changes nothing."""
    require(uow.actor, Right.DESK)
    check_facts(command.facts, limits_of(uow.session))
    if _find(uow, command.facts.day, command.id) is not None:
        return _change(ChangeVerb.ADDED, command.id, None, command.facts)
    _note_correction(uow, command.facts, ChangeVerb.ADDED, command.reason)
    uow.session.execute(insert(Contact), [{"id": command.id, **columns_of(command.facts)}])
    _recount(uow, command.facts, command.facts.count)
    uow.commit()
    return _change(ChangeVerb.ADDED, command.id, None, command.facts)


def change_contact(uow: UnitOfWork, command: ChangeContact) -> Change:
    """Correct it. UserError ``contact_gone`` when another window took it away meanwhile."""
    require(uow.actor, Right.DESK)
    before = _must_find(uow, command.day, command.id)
    check_facts(command.facts, limits_of(uow.session))
    for facts, sign in ((before, -1), (command.facts, 1)):
        _note_correction(
            uow, facts, ChangeVerb.CHANGED, command.reason, once=sign == 1 and _same(before, facts)
        )
        _recount(uow, facts, sign * facts.count)
    uow.session.execute(
        update(Contact)
        .where(Contact.day == command.day, Contact.id == command.id)
        .values(columns_of(command.facts))
        .execution_options(synchronize_session=False)
    )
    uow.commit()
    return _change(ChangeVerb.CHANGED, command.id, before, command.facts)


def remove_contact(uow: UnitOfWork, command: RemoveContact) -> Change:
    """Take it away for real: the row is overwritten (``secure_delete``), nothing is hidden."""
    require(uow.actor, Right.DESK)
    before = _must_find(uow, command.day, command.id)
    _note_correction(uow, before, ChangeVerb.REMOVED, command.reason)
    uow.session.execute(
        delete(Contact)
        .where(Contact.day == command.day, Contact.id == command.id)
        .execution_options(synchronize_session=False)
    )
    _recount(uow, before, -before.count)
    uow.commit()
    return _change(ChangeVerb.REMOVED, command.id, before, None)


def _find(uow: UnitOfWork, day: date, contact_id: UUID) -> ContactFacts | None:
    row = uow.session.get(Contact, (day, contact_id))
    return row.facts() if row is not None else None


def _must_find(uow: UnitOfWork, day: date, contact_id: UUID) -> ContactFacts:
    facts = _find(uow, day, contact_id)
    if facts is None:
        raise UserError("contact_gone", day=day)
    return facts


def _same(one: ContactFacts, other: ContactFacts) -> bool:
    return (one.day, one.place) == (other.day, other.place)


def _note_correction(
    uow: UnitOfWork,
    facts: ContactFacts,
    verb: ChangeVerb,
    reason: CorrectionReason | None,
    *,
    once: bool = False,
) -> None:
    """A day that was counted to the end changes only with a reason, which stays on the record."""
    closed = uow.session.get(DayCount, (facts.day, facts.place)) is not None
    if not closed or once:
        return
    if reason is None:
        raise UserError("day_closed", day=facts.day, place=facts.place)
    uow.session.execute(
        insert(Correction),
        [
            {
                "day": facts.day,
                "id": uuid4(),
                "verb": str(verb),
                "reason": str(reason),
                "contacts": facts.count,
            }
        ],
    )


def _recount(uow: UnitOfWork, facts: ContactFacts, difference: int) -> None:
    uow.session.execute(
        update(DayCount)
        .where(DayCount.day == facts.day, DayCount.place == facts.place)
        .values(contacts=DayCount.contacts + difference)
        .execution_options(synchronize_session=False)
    )


def _change(
    verb: ChangeVerb, contact_id: UUID, before: ContactFacts | None, after: ContactFacts | None
) -> Change:
    days = tuple(sorted({facts.day for facts in (before, after) if facts is not None}))
    return Change("contact", verb, (contact_id,), days, before, after)


def contacts_of_day(uow: UnitOfWork, day: date, place: str) -> int:
    """How many contacts a day at a place has right now."""
    counts = uow.session.execute(select(Contact.count).where(Contact.day == day, Contact.place == place))
    return sum(counts.scalars())
