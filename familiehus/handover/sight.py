"""Whose families one sees: everybody's, one's own, or none (RULES § 13).

Reception sees a family that it opened itself or has made a referral about, with its consents and meetings;
of referrals only those it made. Coordinator and leader see all; admin sees no families.
"""

from enum import StrEnum

from familiehus.values import Role


class Sight(StrEnum):
    """How far somebody sees."""

    ALL = "alle"
    OWN = "egne"
    NONE = "ingen"


def sight_of(role: Role) -> Sight:
    """The one place that says so; ``services.rights`` grants the same."""
    if role in (Role.COORDINATOR, Role.LEADER):
        return Sight.ALL
    return Sight.OWN if role is Role.RECEPTION else Sight.NONE
