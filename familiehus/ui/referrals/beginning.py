"""A new referral of a family that may be new too: both are written, or neither."""

from collections.abc import Callable
from typing import Any

from familiehus.errors import FamiliehusError
from familiehus.services.families import OpenFamily, TakeBackFamily, open_family, take_back_family
from familiehus.services.referrals import Refer, TakeBackReferral, receive_referral, refer, take_back_referral
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.ui.referrals.out_form import NewReferral
from familiehus.values import Change


def begin_referral(uow: UnitOfWork, new: NewReferral) -> Change:
    """UserError of the verbs; a family that was opened for nothing goes again."""
    verb: Callable[[UnitOfWork, Any], Change] = refer if isinstance(new.command, Refer) else receive_referral
    if new.opening is not None:
        open_family(uow, new.opening)
    try:
        return verb(uow, new.command)
    except FamiliehusError:
        _forget(uow, new.opening)
        raise


def take_back_beginning(uow: UnitOfWork, new: NewReferral) -> Change:
    """Undo: the referral, and the family that nothing else is known about."""
    command: Any = new.command
    change = take_back_referral(uow, TakeBackReferral(command.id))
    try:
        _forget(uow, new.opening)
    except FamiliehusError as error:
        if error.code != "family_in_use":
            raise
    return change


def _forget(uow: UnitOfWork, opening: OpenFamily | None) -> None:
    if opening is not None:
        take_back_family(uow, TakeBackFamily(opening.id))
