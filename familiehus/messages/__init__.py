"""Codes below, words above: what a person reads when something is refused or the world fails.

Each sentence says what happened, that nothing was lost, and what to do. Qt-free:
the window and the command line say the same. Add a sentence to the family it
belongs to; a test fails for a code that is raised somewhere and has none here.
"""

from collections.abc import Callable

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import (
    calendar,
    command_line,
    contacts,
    courses,
    files,
    handover,
    house,
    ics,
    keys,
    ledger,
    machine,
    offer_files,
    offers,
    overview,
    people,
    pointing,
    tally,
)
from familiehus.messages.fields import Fields

_FAMILIES: tuple[Callable[[Fields], dict[str, str]], ...] = (
    contacts.where_and_when,
    contacts.facts,
    contacts.days,
    house.settings,
    house.areas,
    house.names,
    calendar.activities,
    calendar.rules,
    calendar.premises,
    calendar.special_days,
    calendar.colleagues,
    courses.families,
    courses.seats,
    courses.courses,
    courses.templates,
    courses.cards,
    pointing.pointing,
    handover.families,
    handover.consents,
    handover.gate,
    handover.loop,
    handover.answers,
    handover.sharing,
    people.accounts,
    people.secrets,
    people.recovery,
    keys.key_file,
    keys.this_computer,
    machine.disk,
    machine.database,
    machine.backups,
    machine.findings,
    tally.whole_file,
    tally.line,
    files.prints,
    ics.calendar_files,
    overview.papers,
    overview.published,
    ledger.publishing,
    ledger.targets,
    offers.facts,
    offers.keeping,
    offer_files.whole_file,
    offer_files.one_offer,
    command_line.who,
    command_line.where_to,
    command_line.which_course,
)


def sentence(error: FamiliehusError) -> str:
    """The Danish words for one error; an honest general one for a code nobody has written words for."""
    fields = Fields(error.fields)
    for family in _FAMILIES:
        if (words := family(fields).get(error.code)) is not None:
            return words
    return tr(
        "Det gik ikke ({code}). Det, der allerede var gemt, er der stadig. Prøv igen, og sig det til "
        "den, der passer programmet, hvis det sker igen.",
        code=error.code,
    )


def known_codes() -> frozenset[str]:
    """Every code that has a sentence of its own."""
    nothing = Fields({})
    return frozenset(code for family in _FAMILIES for code in family(nothing))
