"""What each role may do (RULES § 13): least by default, and a refusal says who can.

Enforced here, by the program: every key slot opens the same file, so a role is
a promise of the software, not of the cipher (docs/arkitektur.md).
"""

from enum import StrEnum
from typing import NoReturn

from familiehus.errors import NotAllowed
from familiehus.values import Actor, Role


class Right(StrEnum):
    """One thing a role may be allowed."""

    DESK = "desk"
    IMPORT = "import"
    EXPORT = "export"
    STATISTICS = "statistics"
    HOUSE = "house"
    STAFF = "staff"
    BACKUP = "backup"
    CALENDAR = "calendar"
    COURSES = "courses"
    PREMISES = "premises"
    """Rooms, opening hours and closed days."""
    REFERRALS = "referrals"
    """Everybody's families, consents and referrals; with DESK alone one's own."""


_RECEPTION = frozenset({Right.DESK})
_COORDINATOR = _RECEPTION | {
    *(Right.IMPORT, Right.EXPORT, Right.CALENDAR, Right.COURSES, Right.PREMISES, Right.REFERRALS)
}
_LEADER = _COORDINATOR | {Right.STATISTICS, Right.HOUSE, Right.STAFF, Right.BACKUP}
_ADMIN = frozenset({Right.HOUSE, Right.STAFF, Right.BACKUP, Right.PREMISES})

_RIGHTS = {
    Role.RECEPTION: _RECEPTION,
    Role.COORDINATOR: _COORDINATOR,
    Role.LEADER: _LEADER,
    Role.ADMIN: _ADMIN,
}


def may(actor: Actor, right: Right) -> bool:
    """True when the actor's role has the right."""
    return right in _RIGHTS[actor.role]


def require(actor: Actor, right: Right) -> None:
    """Raise NotAllowed ``not_allowed`` (fields: right, roles that have it) unless the actor may."""
    if not may(actor, right):
        refuse(right)


def refuse(right: Right) -> NoReturn:
    """NotAllowed ``not_allowed``: what the actor may in general, but not this one."""
    roles = tuple(str(role) for role in Role if right in _RIGHTS[role])
    raise NotAllowed("not_allowed", right=str(right), roles=roles)
