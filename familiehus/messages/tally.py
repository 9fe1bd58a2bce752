"""Sentences about a paper tally or a spreadsheet that comes in as a file, all or nothing."""

from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields, listed


def whole_file(f: Fields) -> dict[str, str]:
    """What makes the file as such unusable. Nothing of it is saved."""
    return {
        "csv_empty": tr("Der er ingen linjer i filen. Intet er hentet; se efter, om det er den rigtige fil."),
        "csv_is_workbook": tr(
            "Det er et regneark, ikke en CSV-fil. Intet er hentet; gem arket som CSV (semikolon) i Excel, og "
            "hent den fil."
        ),
        "csv_not_text": tr(
            "Filen kan ikke læses som tekst. Intet er hentet; gem den som CSV UTF-8, og prøv igen."
        ),
        "csv_other_delimiter": tr(
            "Kolonnerne skal være adskilt af semikolon. Intet er hentet; gem filen med semikolon, "
            "og prøv igen."
        ),
        "csv_too_large": tr(
            "Filen er større end {most} MB. Intet er hentet; del den i flere, og hent dem én for én.",
            most=f["most"],
        ),
        "csv_columns": _columns(f),
        "import_lines": trn(
            "Én linje kan ikke bruges, så intet er hentet. Ret den, og hent filen igen.",
            "{n} linjer kan ikke bruges, så intet er hentet. Ret dem, og hent filen igen.",
            f.number("count"),
        ),
        "file_imported_before": tr(
            "Den fil er hentet før ({day}). Intet er hentet igen; vælg at hente den alligevel, hvis det er "
            "meningen.",
            day=f["day"],
        ),
        "period_backwards": tr(
            "Perioden går baglæns: {first} er efter {last}. Intet er skrevet; byt de to datoer om.",
            first=f["first"],
            last=f["last"],
        ),
        "months_out_of_range": tr(
            "Et øvehus kan have fra 1 til {most} måneder. Intet er lavet; vælg et andet tal.", most=f["most"]
        ),
    }


def _columns(f: Fields) -> str:
    """The header line: what is unknown, doubled or missing in it."""
    parts = [tr("Første linje i filen passer ikke.")]
    if f.has("missing"):
        parts.append(tr("Der mangler {names}.", names=listed(f.raw("missing"))))
    if f.has("unknown"):
        parts.append(tr("Ukendt: {names}.", names=listed(f.raw("unknown"))))
    if f.has("twice"):
        parts.append(tr("To gange: {names}.", names=listed(f.raw("twice"))))
    parts.append(tr("Intet er hentet; de kendte kolonner er {names}.", names=listed(f.raw("known"))))
    return " ".join(parts)


def line(f: Fields) -> dict[str, str]:
    """What should have stood in one field of one line."""
    one_of = tr("Her skal stå et af ordene: {known}.", known=listed(f.raw("known")))
    return {
        "csv_date": tr("Her skal stå en dato, for eksempel 22.11.2026 eller 2026-11-22."),
        "csv_time": tr("Her skal stå en time fra 0 til 23, for eksempel 10 eller 10.30."),
        "csv_count": tr("Her skal stå et antal fra 1 til {most}.", most=f["most"]),
        "csv_quotes": tr("Anførselstegnene på linjen passer ikke sammen; et af dem mangler."),
        "csv_too_many_fields": tr(
            "Der er flere felter på linjen end de {columns} kolonner; et semikolon er for meget.",
            columns=f["columns"],
        ),
        "csv_channel": one_of,
        "csv_henvender": one_of,
        "csv_heard_from": one_of,
        "csv_life_stage": one_of,
        "csv_place": one_of,
        "csv_reason": one_of,
        "csv_returning": one_of,
    }
