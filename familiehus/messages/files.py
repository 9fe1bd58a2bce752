"""Sentences about files that come in and go out: imports, exports, prints."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def imports(f: Fields) -> dict[str, str]:
    """A file from paper or a spreadsheet. All or nothing."""
    return {
        "import_header": tr(
            "Første linje skal mindst have kolonnerne dato, henvender og postnummer, adskilt af semikolon. "
            "Intet er hentet."
        ),
        "import_encoding": tr(
            "Filen kan ikke læses som tekst. Intet er hentet; gem den som CSV UTF-8, og prøv igen."
        ),
        "import_empty": tr("Der er ingen linjer i filen. Intet er hentet."),
        "import_lines": tr(
            "{count} linjer kan ikke bruges, så intet er hentet. Ret dem, og hent filen igen.",
            count=f["count"],
        ),
        "import_line": tr(
            "Linje {line}, {field}: “{value}” kan ikke bruges. Der skulle stå {expected}.",
            line=f["line"],
            field=f["field"],
            value=f["value"],
            expected=f["expected"],
        ),
        "import_again": tr(
            "Den fil er hentet før ({day}). Intet er hentet igen; brug “hent alligevel”, hvis det er "
            "meningen.",
            day=f["day"],
        ),
    }


def prints(f: Fields) -> dict[str, str]:
    """Reports."""
    return {
        "month_not_read": tr("Måneden kan ikke læses. Skriv den som 2026-10."),
        "month_in_future": tr("Den måned er ikke begyndt endnu. Vælg en tidligere."),
        "report_not_written": tr(
            "Filen kunne ikke skrives. Luk den, hvis den er åben et andet sted, og prøv igen."
        ),
    }
