"""Registering, changing and taking back anonymous contacts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete, insert, select, update

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Contact, Correction, DayCount
from familiehus.models.contact import columns_of
from familiehus.queries.ledger import counted_in
from familiehus.services.contact_rules import check_facts
from familiehus.services.contact_standing import standing
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, ContactFacts, CorrectionReason, Month


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


_INSERT = insert(Contact)


def register_contact(uow: UnitOfWork, command: RegisterContact) -> Change:
    """Save it. The same command twice is one contact: a double Enter or a replay changes nothing."""
    require(uow.actor, Right.DESK)
    saved = put_contact(uow, command)
    counted = _counted_later(uow, saved)
    uow.commit()
    return _change(ChangeVerb.ADDED, command.id, None, saved, counted)


def put_contact(uow: UnitOfWork, command: RegisterContact) -> ContactFacts:
    """The same inside somebody else's unit of work; gives the facts as they are saved."""
    require(uow.actor, Right.DESK)
    facts = command.facts
    now = standing(uow.session, command.id, facts)
    check_facts(facts, now.limits)
    if now.saved:
        return _must_find(uow, facts.day, command.id)
    if now.closed:
        _correct(uow, facts, ChangeVerb.ADDED, command.reason, added=facts.count)
    _insert(uow, command.id, facts)
    return facts


def rehearse_contact(uow: UnitOfWork, facts: ContactFacts) -> None:
    """The statements of a first contact, prepared and taken back: leaving without commit leaves nothing.

    The first time each is put together takes longer than the disk; so it is done before somebody waits.
    """
    require(uow.actor, Right.DESK)
    contact_id = uuid4()
    standing(uow.session, contact_id, facts)
    _insert(uow, contact_id, facts)
    uow.session.rollback()


def change_contact(uow: UnitOfWork, command: ChangeContact) -> Change:
    """Correct it. UserError ``contact_gone`` when another window took it away meanwhile."""
    require(uow.actor, Right.DESK)
    before, after = _must_find(uow, command.day, command.id), command.facts
    check_facts(after, standing(uow.session, command.id, after).limits)
    columns = columns_of(after)
    if columns == columns_of(before):
        return _change(ChangeVerb.CHANGED, command.id, before, after)
    _correct_change(uow, before, after, command.reason)
    uow.session.execute(
        update(Contact)
        .where(Contact.day == command.day, Contact.id == command.id)
        .values(columns)
        .execution_options(synchronize_session=False)
    )
    counted = _counted_later(uow, before, after)
    uow.commit()
    return _change(ChangeVerb.CHANGED, command.id, before, after, counted)


def remove_contact(uow: UnitOfWork, command: RemoveContact) -> Change:
    """Take it away for real: the row is overwritten (``secure_delete``), nothing is hidden."""
    require(uow.actor, Right.DESK)
    before = _remove(uow, command, _must_find(uow, command.day, command.id))
    counted = _counted_later(uow, before)
    uow.commit()
    return _change(ChangeVerb.REMOVED, command.id, before, None, counted)


def remove_quietly(uow: UnitOfWork, command: RemoveContact) -> None:
    """The same inside somebody else's unit of work; one that is gone already is no fault."""
    require(uow.actor, Right.DESK)
    row = uow.session.get(Contact, (command.day, command.id))
    if row is not None:
        _remove(uow, command, row.facts())


def _remove(uow: UnitOfWork, command: RemoveContact, before: ContactFacts) -> ContactFacts:
    if _closed(uow, before):
        _correct(uow, before, ChangeVerb.REMOVED, command.reason, added=-before.count)
    uow.session.execute(
        delete(Contact)
        .where(Contact.day == command.day, Contact.id == command.id)
        .execution_options(synchronize_session=False)
    )
    return before


def _insert(uow: UnitOfWork, contact_id: UUID, facts: ContactFacts) -> None:
    uow.session.connection().execute(_INSERT, {"id": contact_id, **columns_of(facts)})


def _must_find(uow: UnitOfWork, day: date, contact_id: UUID) -> ContactFacts:
    row = uow.session.get(Contact, (day, contact_id))
    if row is None:
        raise UserError("contact_gone", day=day)
    return row.facts()


def _closed(uow: UnitOfWork, facts: ContactFacts) -> bool:
    return uow.session.get(DayCount, (facts.day, facts.place)) is not None


def _correct_change(
    uow: UnitOfWork, before: ContactFacts, after: ContactFacts, reason: CorrectionReason | None
) -> None:
    """One correction where a contact stays, one at each end where it moves to another day or place."""
    verb = ChangeVerb.CHANGED
    if (before.day, before.place) == (after.day, after.place):
        if _closed(uow, after):
            larger = max(before, after, key=lambda facts: facts.count)
            _correct(uow, larger, verb, reason, added=after.count - before.count)
        return
    for facts, sign in ((before, -1), (after, 1)):
        if _closed(uow, facts):
            _correct(uow, facts, verb, reason, added=sign * facts.count)


def _correct(
    uow: UnitOfWork, facts: ContactFacts, verb: ChangeVerb, reason: CorrectionReason | None, *, added: int
) -> None:
    """A day that was counted to the end changes only with a reason, which stays on the record, and its count
    follows by ``added``."""
    if reason is None:
        raise UserError("day_closed", day=facts.day, place=facts.place)
    note = {"day": facts.day, "id": uuid4(), "verb": str(verb), "reason": str(reason)}
    uow.session.execute(insert(Correction), [{**note, "contacts": facts.count}])
    uow.session.execute(
        update(DayCount)
        .where(DayCount.day == facts.day, DayCount.place == facts.place)
        .values(contacts=DayCount.contacts + added)
        .execution_options(synchronize_session=False)
    )


def _counted_later(uow: UnitOfWork, *several: ContactFacts) -> dict[str, int]:
    """The month in which it counts where its own is published (RULES § 2): there the truth is corrected, and
    the difference goes to the next month that is. Nothing is asked about today's month: it is never over."""
    this_month = Month.of(clock.today()).first
    for day in sorted({facts.day for facts in several if facts.day < this_month}):
        month = counted_in(uow.session, Month.of(day))
        if month is not None:
            return {"counted_year": month.year, "counted_month": month.month}
    return {}


def _change(
    verb: ChangeVerb,
    contact_id: UUID,
    before: ContactFacts | None,
    after: ContactFacts | None,
    counted: Mapping[str, int] | None = None,
) -> Change:
    """``counts`` say where it is counted (``counted_year``, ``counted_month``) if its month is published."""
    days = tuple(sorted({facts.day for facts in (before, after) if facts is not None}))
    return Change("contact", verb, (contact_id,), days, before, after, counted or {})


def contacts_of_day(uow: UnitOfWork, day: date, place: str) -> int:
    """How many contacts a day at a place has right now."""
    counts = uow.session.execute(select(Contact.count).where(Contact.day == day, Contact.place == place))
    return sum(counts.scalars())
