"""The four roles in words: what each is for, and what it may do here."""

from familiehus.i18n import tr
from familiehus.services.rights import Right, may
from familiehus.values import Actor, Role


def right_name(right: Right) -> str:
    """What a right lets somebody do, as it follows "må"."""
    return {
        Right.DESK: tr("bruge skranken"),
        Right.IMPORT: tr("hente optællinger ind"),
        Right.EXPORT: tr("tage optællinger ud"),
        Right.STATISTICS: tr("se og udskrive statistik"),
        Right.HOUSE: tr("ændre huset, områder og lister"),
        Right.STAFF: tr("ændre medarbejdere og nøgler"),
        Right.BACKUP: tr("lave og hente sikkerhedskopier"),
        Right.CALENDAR: tr("planlægge ugen"),
        Right.COURSES: tr("oprette og ændre hold"),
        Right.REFERRALS: tr("se alle familier på vej"),
        Right.PREMISES: tr("ændre lokaler, åbningstider og lukkedage"),
    }[right]


def may_do(role: Role) -> str:
    """``bruge skranken, hente optællinger ind og tage optællinger ud``."""
    from familiehus.reports.danish import listed

    actor = Actor(None, "", role)
    return listed([right_name(right) for right in Right if may(actor, right)])


def who_may(right: Right) -> str:
    """``leder eller administrator``."""
    from familiehus.messages.fields import either, role_name

    return either(tuple(role_name(role).lower() for role in Role if may(Actor(None, "", role), right)))
