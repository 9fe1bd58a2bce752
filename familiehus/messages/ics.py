"""Sentences about calendar files as a whole, in and out."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields, listed


def calendar_files(f: Fields) -> dict[str, str]:
    """What makes a file unusable, or a choice impossible."""
    return {
        "ics_empty": tr("Filen er tom. Intet er hentet; gem kalenderen igen, og hent den fil."),
        "ics_not_calendar": tr(
            "Det er ikke en kalenderfil. Intet er hentet; gem kalenderen som iCalendar (.ics) i Outlook, "
            "Google eller Apple, og hent den fil."
        ),
        "ics_too_large": tr(
            "Filen er større end {most} MB. Intet er hentet; gem et kortere stykke af kalenderen, "
            "og hent det.",
            most=f["most"],
        ),
        "ics_known": tr(
            "Noget af filen er hentet imens, måske i et andet vindue. Intet er gemt nu; hent filen igen for "
            "at se, hvad der mangler."
        ),
        "person_not_here": tr(
            "{name} står ikke i kalenderen ({names} gør). Intet er skrevet; skriv et af navnene.",
            name=f["name"],
            names=listed(f.raw("names")),
        ),
    }
