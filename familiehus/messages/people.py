"""Sentences about staff and what they unlock with: accounts, passphrases, PINs, recovery keys."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def accounts(f: Fields) -> dict[str, str]:
    """Accounts of staff."""
    return {
        "staff_gone": tr("Den konto er lukket. Intet er ændret; vælg dit eget navn, eller spørg en leder."),
        "staff_unknown": tr("Det navn har ingen konto her. Vælg et navn på listen."),
        "staff_last_leader": tr(
            "Huset skal altid have en leder. Intet er ændret; gør en anden til leder først."
        ),
        "staff_name_taken": tr("Der er allerede en konto med det navn. Intet er gemt; skriv et andet navn."),
        "staff_choose": tr("Flere kan låse op her. Skriv, hvem du er, med --staff og navnet."),
        "last_leader_door": tr(
            "Det er lederens sidste vej ind i huset. Intet er ændret; giv lederen en ny adgangssætning først."
        ),
    }


def secrets(f: Fields) -> dict[str, str]:
    """Passphrase and PIN."""
    return {
        "passphrase_wrong": tr(
            "Adgangssætningen passer ikke. Intet er låst; prøv igen, og se efter store bogstaver."
        ),
        "passphrase_short": tr(
            "Adgangssætningen skal have mindst {least} tegn. Tag gerne fire-fem ord.", least=f["least"]
        ),
        "passphrase_missing": tr("Der er ingen adgangssætning til den konto. Brug en anden vej ind."),
        "passphrase_differs": tr("De to adgangssætninger er ikke ens. Intet er gemt; skriv dem igen."),
        "pin_wrong": tr(
            "Koden passer ikke. Du har {left} forsøg endnu; derefter skal adgangssætningen bruges.",
            left=f["left"],
        ),
        "pin_blocked": tr(
            "Koden er sat ud af kraft efter for mange forsøg. Intet er tabt; lås op med din adgangssætning."
        ),
        "pin_missing": tr("Der er ingen kode til dig på denne computer. Lås op med din adgangssætning."),
        "pin_not_digits": tr("En kode er kun tal. Prøv igen."),
        "pin_short": tr("Koden skal have mindst {least} tal. Intet er gemt.", least=f["least"]),
        "pin_too_simple": tr(
            "Den kode er for let at gætte. Intet er gemt; undgå ens tal og tal i rækkefølge."
        ),
    }


def recovery(f: Fields) -> dict[str, str]:
    """The printed recovery keys."""
    return {
        "recovery_code_typo": tr(
            "Der er en tastefejl i gruppe {group} af nøglekortet. Se den efter; O og 0 og I og 1 "
            "regnes for ens.",
            group=f["group"],
        ),
        "recovery_code_short": tr(
            "Nøglekortet har otte grupper med fire tegn og ét til sidst. Der mangler noget."
        ),
        "recovery_code_wrong": tr(
            "Nøglekortet hører ikke til dette hus, eller der er lavet et nyt siden. Intet er ændret; "
            "prøv det andet."
        ),
        "recovery_has_no_account": tr(
            "Med nøglekortet er du ikke en bestemt person. Vælg en konto, der skal have en ny vej ind."
        ),
        "recovery_not_confirmed": tr(
            "De to grupper passer ikke med kortet. Læs dem på papiret, og skriv dem igen."
        ),
    }
