"""Sentences about what goes out on paper."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def prints(f: Fields) -> dict[str, str]:
    """Reports."""
    return {
        "month_not_read": tr("Måneden kan ikke læses. Skriv den som 2026-10."),
        "month_in_future": tr("Den måned er ikke begyndt endnu. Vælg en tidligere."),
        "report_not_written": tr(
            "Filen kunne ikke skrives. Luk den, hvis den er åben et andet sted, og prøv igen."
        ),
    }
