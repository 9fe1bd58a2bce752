"""Sentences about the key file and the key store of this computer."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def key_file(f: Fields) -> dict[str, str]:
    """``familiehus.keys`` beside the database. ``older``: an earlier one lies there and is whole."""
    way = (
        tr("Der ligger en ældre ved siden af, som er hel: brug den, eller gendan fra en sikkerhedskopi.")
        if f.has("older")
        else tr("Gendan huset fra en sikkerhedskopi; nøglefilen ligger i hver af dem.")
    )
    return {
        "key_file_missing": tr(
            "Nøglefilen er væk. Huset er ikke rørt, men kan ikke låses op uden. {way}", way=way
        ),
        "key_file_damaged": tr("Nøglefilen er beskadiget. Huset er ikke rørt. {way}", way=way),
        "key_file_newer": tr(
            "Nøglefilen er lavet af en nyere udgave af programmet. Intet er rørt; hent den nye udgave."
        ),
        "key_file_weak": tr(
            "Nøglefilen er svagere, end huset tillader, og kan være ændret af andre. Intet er åbnet; "
            "hent den "
            "fra en sikkerhedskopi, og sig det til kommunens it."
        ),
        "key_file_changed": tr("En anden har ændret nøglefilen imens. Intet er skrevet over; prøv igen."),
        "key_file_whole": tr("Nøglefilen er hel, så der er ikke noget at hente tilbage. Intet er ændret."),
        "key_for_other_house": tr(
            "Nøglen hører til et andet hus end det, der ligger her. Intet er rørt; læg de to filer fra samme "
            "sikkerhedskopi ved siden af hinanden."
        ),
        "key_mismatch": tr(
            "Nøglen passer ikke til huset, der ligger her. Intet er rørt; hent begge filer fra samme "
            "sikkerhedskopi."
        ),
    }


def this_computer(f: Fields) -> dict[str, str]:
    """The operating system's key store, which is a convenience and nothing more.

    ``before`` is the store a PIN was made with, ``backend`` the one that answers now.
    """
    before = tr(" PIN-koden blev lavet med {before}.", before=f["before"]) if f.has("before") else ""
    now = tr(" Nu svarer {backend}.", backend=f["backend"]) if _another(f) else ""
    way = tr(" Intet er tabt: lås op med din adgangssætning, og lav en ny PIN bagefter.")
    made = tr(" Den blev lavet med {before}.", before=f["before"]) if f.has("before") else ""
    words = {"before": made, "now": now, "way": way}
    return {
        "keyring_unavailable": tr(
            "Computerens nøglering svarer ikke.{before} Intet er tabt: lås op med din adgangssætning eller "
            "en gendannelseskode.",
            before=before,
        ),
        "keyring_denied": tr(
            "Computerens nøglering gav ikke lov.{before} Intet er tabt: lås op med din adgangssætning eller "
            "en gendannelseskode.",
            before=before,
        ),
        "keyring_slow": tr(
            "Computerens nøglering svarer for langsomt.{before} Intet er tabt: lås op med din "
            "adgangssætning.",
            before=before,
        ),
        "device_secret_missing": tr(
            "Denne computer har ikke længere sin del af PIN-koden.{before}{now}{way}", **words
        ),
        "device_secret_changed": tr(
            "Denne computers del af PIN-koden er blevet en anden.{before}{now}{way}", **words
        ),
    }


def _another(f: Fields) -> bool:
    return f.has("before") and f.has("backend") and f["before"] != f["backend"]
