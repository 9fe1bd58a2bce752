"""Sentences about staff and what they unlock with: accounts, passphrases, PINs, recovery keys."""

from familiehus.i18n import tr, trn
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
        "pin_wrong": trn(
            "PIN-koden passer ikke. Du har ét forsøg endnu; derefter skal adgangssætningen bruges.",
            "PIN-koden passer ikke. Du har {n} forsøg endnu; derefter skal adgangssætningen bruges.",
            f.number("left"),
        ),
        "pin_blocked": tr(
            "PIN-koden er sat ud af kraft efter for mange forsøg. Intet er tabt; lås op med din "
            "adgangssætning, så virker den igen."
        ),
        "pin_missing": tr("Der er ingen PIN til dig på denne computer. Lås op med din adgangssætning."),
        "pin_not_digits": tr("En PIN er kun tal. Prøv igen."),
        "pin_short": tr("En PIN skal have mindst {least} tal. Intet er gemt.", least=f["least"]),
        "pin_too_simple": tr(
            "Den PIN er for let at gætte. Intet er gemt; undgå ens tal og tal i rækkefølge."
        ),
    }


def recovery(f: Fields) -> dict[str, str]:
    """The printed recovery keys."""
    return {
        "recovery_code_typo": tr(
            "Der er en tastefejl i gruppe {group} af gendannelseskoden. Se den efter på arket; O og 0 "
            "regnes for ens, og det gør I, L og 1 også.",
            group=f["group"],
        ),
        "recovery_code_wrong": tr(
            "Gendannelseskoden hører ikke til dette hus, eller der er lavet nye siden. Intet er ændret; "
            "prøv den anden."
        ),
        "recovery_has_no_account": tr(
            "Med en gendannelseskode er du ikke en bestemt person. Vælg en konto, der skal have en ny "
            "vej ind."
        ),
        "recovery_not_confirmed": tr(
            "De to grupper passer ikke med arkene. Læs dem på papiret, og skriv dem igen."
        ),
    }
