"""Who stands behind an organisation, guessed from its name, so that a new offer needs one answer less."""

import re

from familiehus.calendar.activity import OwnerKind

_KOMMUNE = re.compile(
    r"kommun|sundhedspleje|familiehus|familiernes hus|familiens hus|bibliotek|dagtilbud|børnehus|jobcenter"
)
_REGION = re.compile(r"\bregion|hospital|sygehus|fødeafdeling|jordemødre|jordemodercent")
_PARTNER = re.compile(r"forening|røde kors|hjælpen|fonden|netværk|frivillig|kirke|mission")


def owner_of(organisation: str) -> OwnerKind:
    """Kommune or region where the name says so, otherwise civil society."""
    name = organisation.casefold()
    if _PARTNER.search(name):
        return OwnerKind.PARTNER
    if _REGION.search(name):
        return OwnerKind.REGION
    return OwnerKind.KOMMUNE if _KOMMUNE.search(name) else OwnerKind.PARTNER
