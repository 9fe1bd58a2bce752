"""Words for a file of offers: what makes it unusable, and what is wrong with one offer in it."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.messages.fields import Fields, listed

if TYPE_CHECKING:
    from familiehus.services.offer_file import OfferFault


def whole_file(f: Fields) -> dict[str, str]:
    """Nothing of it is saved."""
    return {
        "offer_columns": _columns(f),
        "offer_not_json": tr(
            "Filen begynder som JSON, men kan ikke læses til ende. Intet er hentet; få den sendt igen, eller "
            "hent kataloget som CSV."
        ),
        "offer_not_hsds": tr(
            "Filen er JSON, men der er ingen tilbud i den, som huset kan finde (Open Referral HSDS 3.0: en "
            "liste af “services”). Intet er hentet."
        ),
        "offer_file_large": tr(
            "Filen er større end {most} MB. Intet er hentet; se efter, om det er den rigtige.", most=f["most"]
        ),
        "offer_file_foreign": tr(
            "Det er et billede eller en PDF, ikke en liste over tilbud. Intet er hentet; vælg en CSV-fil "
            "eller en JSON-fil."
        ),
        "offer_file_empty": tr("Der er ingen tilbud i filen. Intet er hentet."),
        "offers_nothing_new": tr("Der er ikke noget at hente: det står her allerede. Intet er ændret."),
    }


def one_offer(f: Fields) -> dict[str, str]:
    """What is wrong with one offer of it."""
    known = listed(f.raw("known"))
    return {
        "offer_word": tr("Her skal stå et af ordene: {known}.", known=known),
        "offer_number": tr("Her skal stå et helt tal."),
        "offer_line_twice": tr("Det samme tilbud står også på linje {line}.", line=f["line"]),
        "offer_hsds_lacking": tr(
            "Standarden kræver {fields}, og det mangler eller er ukendt.", fields=listed(f.raw("fields"))
        ),
        "offer_about_cut": tr("Beskrivelsen er for lang og er kortet af til {most} tegn.", most=f["most"]),
    }


def fault_words(fault: "OfferFault") -> str:
    """``Telefon kan ikke læses som et telefonnummer``: without the words about saving, for a preview has not
    saved anything."""
    from familiehus.services.offer_csv import HEADINGS  # not at every start: it knows the tables

    f, name = Fields(fault.error.fields), HEADINGS.get(fault.field, "")
    why = {**_names(f), **_facts(f)}.get(fault.error.code, "")
    line = tr("{name} {why}", name=name, why=why) if name else why
    return line[:1].upper() + line[1:]


def _names(f: Fields) -> dict[str, str]:
    return {
        "name_empty": tr("mangler"),
        "name_too_long": tr("er for langt; der er plads til {most} tegn", most=f["most"]),
        "text_too_long": tr("er for langt; der er plads til {most} tegn", most=f["most"]),
        "name_signs": tr("har tegn, der ikke kan være i et navn"),
        "text_holds_cpr": tr("ligner et CPR-nummer, og dem gemmer huset aldrig"),
        "csv_quotes": tr("anførselstegnene passer ikke sammen"),
        "csv_too_many_fields": tr("der er flere felter end de {columns} kolonner", columns=f["columns"]),
        "csv_date": tr("er ikke en dato som 22-11-2026"),
        "offer_number": tr("er ikke et helt tal"),
        "offer_word": tr("skal være et af ordene {known}", known=listed(f.raw("known"))),
        "offer_line_twice": tr("det samme tilbud står på linje {line}", line=f["line"]),
    }


def _facts(f: Fields) -> dict[str, str]:
    return {
        "offer_topics_missing": tr("mangler"),
        "offer_topics_many": tr("er flere end {most}", most=f["most"]),
        "offer_unreachable": tr("mangler, og der er heller ingen telefon, mail eller adresse"),
        "offer_phone": tr("kan ikke læses som et telefonnummer"),
        "offer_email": tr("ligner ikke en mailadresse"),
        "offer_link": tr("ligner ikke en hjemmeside"),
        "offer_postnummer": tr("er ikke et dansk postnummer"),
        "offer_ages": tr("er større end alderen til"),
        "offer_checked_when": tr("kan ikke være {day}", day=f["day"]),
        "offer_hsds_lacking": tr("standarden kræver {fields}", fields=listed(f.raw("fields"))),
        "offer_about_cut": tr("er for langt og er kortet af"),
    }


def _columns(f: Fields) -> str:
    parts = [tr("Første linje i filen passer ikke.")]
    if f.has("missing"):
        parts.append(tr("Der mangler {names}.", names=listed(f.raw("missing"))))
    if f.has("twice"):
        parts.append(tr("To gange: {names}.", names=listed(f.raw("twice"))))
    parts.append(tr("Intet er hentet; gem tilbuddene herfra, og brug den fil som skabelon."))
    return " ".join(parts)
