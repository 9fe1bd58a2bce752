"""Sentences about the key file and the key store of this computer."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def key_file(f: Fields) -> dict[str, str]:
    """``familiehus.keys`` beside the database."""
    return {
        "key_file_missing": tr(
            "Nøglefilen er væk. Huset er der stadig, men kan ikke låses op uden. Hent nøglefilen fra en "
            "sikkerhedskopi; den ligger i hver af dem."
        ),
        "key_file_damaged": tr(
            "Nøglefilen er beskadiget. Huset er ikke rørt. Brug den ældre nøglefil ved siden af eller den i "
            "en sikkerhedskopi."
        ),
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
    """The operating system's key store, which is a convenience and nothing more."""
    return {
        "keyring_unavailable": tr(
            "Computerens nøglering svarer ikke. Intet er tabt; lås op med din adgangssætning eller "
            "nøglekortet."
        ),
        "keyring_denied": tr(
            "Computerens nøglering gav ikke lov. Intet er tabt; lås op med din adgangssætning eller "
            "nøglekortet."
        ),
        "keyring_slow": tr(
            "Computerens nøglering svarer for langsomt. Intet er tabt; lås op med din adgangssætning "
            "i stedet."
        ),
        "device_secret_missing": tr(
            "Denne computer har glemt sin del af koden. Intet er tabt; lås op med din "
            "adgangssætning, og lav en "
            "ny kode bagefter."
        ),
        "device_secret_changed": tr(
            "Denne computers del af koden er blevet en anden. Intet er tabt; lås op med din "
            "adgangssætning, og "
            "lav en ny kode bagefter."
        ),
    }
