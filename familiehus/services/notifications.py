"""§ 133 of barnets lov: that somebody of the house notified, as a count. The case lives with the authority.

There is no place here to write about whom or why.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models.handover import Notification
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


@dataclass(frozen=True, slots=True)
class CountNotification:
    """``dialogue``: notifier, family and børne- og ungerådgiver met (dialogbaseret underretning)."""

    id: UUID
    day: date
    dialogue: bool


@dataclass(frozen=True, slots=True)
class TakeBackNotification:
    """Undo of CountNotification."""

    id: UUID
    day: date


def count_notification(uow: UnitOfWork, command: CountNotification) -> Change:
    """The same command twice is one. UserError ``notification_ahead`` for a day that has not been."""
    require(uow.actor, Right.DESK)
    if command.day > clock.today():
        raise UserError("notification_ahead", day=command.day)
    uow.session.merge(Notification(day=command.day, id=command.id, dialogue=command.dialogue))
    uow.commit()
    return Change("notification", ChangeVerb.ADDED, (command.id,), (command.day,), after=command)


def take_back_notification(uow: UnitOfWork, command: TakeBackNotification) -> Change:
    """Gone already is no fault."""
    require(uow.actor, Right.DESK)
    row = uow.session.get(Notification, (command.day, command.id))
    if row is not None:
        uow.session.delete(row)
        uow.commit()
    return Change("notification", ChangeVerb.REMOVED, (command.id,), (command.day,), before=command)
