"""Counting heads at an activity: anonymous contacts with a count, and that it was all, also with zero."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import insert

from familiehus.errors import UserError
from familiehus.models import CountedActivity
from familiehus.services.contact_rules import check_day, limits_of
from familiehus.services.contacts import RegisterContact, RemoveContact, put_contact, remove_quietly
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import (
    POSTNUMMER_UNKNOWN,
    Change,
    ChangeVerb,
    Channel,
    ContactFacts,
    CorrectionReason,
    Henvender,
    ListName,
)


@dataclass(frozen=True, slots=True)
class Head:
    """What an activity is counted under: no key of the calendar, no minute (RULES § 1). ``hour`` 0-23."""

    day: date
    place: str
    kind: str
    hour: int


@dataclass(frozen=True, slots=True)
class CountHeads:
    """So many came. ``ids`` are for mothers, fathers and others, made at the desk; a count of 0 saves none.

    ``closed``: that was all. ``reason`` when the whole day was counted to the end already.
    """

    head: Head
    ids: tuple[UUID, UUID, UUID]
    mothers: int
    fathers: int
    others: int
    postnummer: str = POSTNUMMER_UNKNOWN
    closed: bool = True
    reason: CorrectionReason | None = None


@dataclass(frozen=True, slots=True)
class TakeBackHeads:
    """Undo of CountHeads: the contacts go, and the activity is not counted to the end, unless it was so
    before (``stay_closed``)."""

    counted: CountHeads
    stay_closed: bool = False


@dataclass(frozen=True, slots=True)
class CloseActivity:
    """It is counted to the end, also with zero. ``closed`` False opens it again."""

    head: Head
    closed: bool = True


def count_heads(uow: UnitOfWork, command: CountHeads) -> Change:
    """Save the contacts, and close the activity when that was all. UserError as ``register_contact``.
    ``before`` of the Change takes it back."""
    require(uow.actor, Right.DESK)
    was_closed = uow.session.get(CountedActivity, _key(command.head)) is not None
    contacts = contacts_of(command)
    for contact in contacts:
        put_contact(uow, contact)
    if command.closed:
        close_head(uow, command.head)
    uow.commit()
    return replace(
        _change(command.head, ChangeVerb.ADDED, contacts), before=TakeBackHeads(command, was_closed)
    )


def take_back_heads(uow: UnitOfWork, command: TakeBackHeads) -> Change:
    """Take them away again. A contact that is gone already is no fault."""
    require(uow.actor, Right.DESK)
    contacts = contacts_of(command.counted)
    for contact in contacts:
        remove_quietly(uow, RemoveContact(command.counted.head.day, contact.id, command.counted.reason))
    if command.counted.closed and not command.stay_closed:
        open_head(uow, command.counted.head)
    uow.commit()
    return _change(command.counted.head, ChangeVerb.REMOVED, contacts)


def close_activity(uow: UnitOfWork, command: CloseActivity) -> Change:
    """Say that it is all, or that it is not. Twice is once."""
    require(uow.actor, Right.DESK)
    if command.closed:
        close_head(uow, command.head)
    else:
        open_head(uow, command.head)
    uow.commit()
    return _change(command.head, ChangeVerb.ADDED if command.closed else ChangeVerb.REMOVED, ())


def contacts_of(command: CountHeads) -> tuple[RegisterContact, ...]:
    """The contacts that a head count stands for."""
    head = command.head
    counts = zip(Henvender, command.ids, (command.mothers, command.fathers, command.others), strict=True)
    return tuple(
        RegisterContact(
            contact_id,
            ContactFacts(
                day=head.day,
                hour=head.hour,
                place=head.place,
                channel=Channel.FREMMOEDE,
                henvender=henvender,
                postnummer=command.postnummer,
                kind=head.kind,
                count=count,
            ),
            command.reason,
        )
        for henvender, contact_id, count in counts
        if count
    )


def close_head(uow: UnitOfWork, head: Head) -> None:
    """Counted to the end, inside somebody else's unit of work. UserError as ``close_activity``."""
    limits = limits_of(uow.session)
    check_day(head.day, limits.opened)
    if head.place not in limits.places:
        raise UserError("place_unknown", place=head.place)
    if (str(ListName.KIND), head.kind) not in limits.choices:
        raise UserError("choice_unknown", list=str(ListName.KIND), choice=head.kind)
    if not 0 <= head.hour <= 23:
        raise UserError("hour_out_of_range")
    if uow.session.get(CountedActivity, _key(head)) is None:
        row = {"day": head.day, "place": head.place, "kind": head.kind, "hour": head.hour}
        uow.session.execute(insert(CountedActivity), [row])


def open_head(uow: UnitOfWork, head: Head) -> None:
    """The opposite, also inside somebody else's."""
    row = uow.session.get(CountedActivity, _key(head))
    if row is not None:
        uow.session.delete(row)
        uow.session.flush()


def _key(head: Head) -> tuple[date, str, str, int]:
    return head.day, head.place, head.kind, head.hour


def _change(head: Head, verb: ChangeVerb, contacts: tuple[RegisterContact, ...]) -> Change:
    ids = tuple(one.id for one in contacts)
    return Change("heads", verb, ids, (head.day,), after=head)
