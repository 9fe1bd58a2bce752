"""Closing a day ("talt færdig"), also with zero, and opening it again."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import insert

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Correction, DayCount
from familiehus.services.contact_rules import check_day, limits_of
from familiehus.services.contacts import contacts_of_day
from familiehus.services.head_counts import Head, close_head, open_head
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, CorrectionReason

REOPENED = "reopened"
"""The verb of a correction that opened a counted day again."""


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Count the day to the end at a place. ``expected`` is the number the person at the desk saw.

    ``activities`` of that day that are counted to the end with it.
    """

    day: date
    place: str
    expected: int
    activities: tuple[Head, ...] = ()


@dataclass(frozen=True, slots=True)
class ReopenDay:
    """Undo of CloseDay. ``reason`` goes on the record when the day is over."""

    day: date
    place: str
    reason: CorrectionReason = CorrectionReason.TASTEFEJL
    activities: tuple[Head, ...] = ()


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
    for head in command.activities:
        close_head(uow, head)
    uow.commit()
    return Change("day", ChangeVerb.ADDED, (command.place,), (command.day,), counts={"contacts": contacts})


def reopen_day(uow: UnitOfWork, command: ReopenDay) -> Change:
    """Open it again; the contacts are untouched.

    Today is opened freely. A day that is over leaves a correction, or whoever opens it first could change
    what was counted to the end without a trace.
    """
    require(uow.actor, Right.DESK)
    closed = uow.session.get(DayCount, (command.day, command.place))
    if closed is not None:
        if command.day != clock.today():
            _note_reopening(uow, command, closed.contacts)
        uow.session.delete(closed)
    for head in command.activities:
        open_head(uow, head)
    uow.commit()
    return Change("day", ChangeVerb.REMOVED, (command.place,), (command.day,))


def _note_reopening(uow: UnitOfWork, command: ReopenDay, contacts: int) -> None:
    note = {"day": command.day, "id": uuid4(), "verb": REOPENED, "reason": str(command.reason)}
    uow.session.execute(insert(Correction), [{**note, "contacts": contacts}])
