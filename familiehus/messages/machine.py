"""Sentences about the machine: disk, database, backups. The world's failures are not the person's fault."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def disk(f: Fields) -> dict[str, str]:
    """Disk and folders."""
    return {
        "disk_full": tr(
            "Disken er fuld. Det sidste blev ikke gemt, alt andet er der. Gør plads, og prøv igen."
        ),
        "disk_io": tr(
            "Disken svarede med en fejl. Det sidste blev ikke gemt, alt andet er der. Prøv igen, og "
            "sig det til "
            "kommunens it, hvis det fortsætter."
        ),
        "disk_readonly": tr(
            "Mappen kan kun læses. Intet blev gemt; bed kommunens it om lov til at skrive i den."
        ),
        "disk_denied": tr(
            "Programmet har ikke lov til at bruge mappen. Intet blev gemt; spørg kommunens it."
        ),
        "file_missing": tr("Filen findes ikke. Se efter, om den er flyttet, og vælg den igen."),
        "file_is_folder": tr("Det er en mappe, ikke en fil. Vælg en fil i den."),
        "folder_not_ours": tr(
            "Mappen tilhører en anden bruger på computeren. Intet er rørt; vælg en anden mappe."
        ),
        "folder_shared": tr(
            "Mappen ligger et sted, der deles med andre ({kind}). Husets data skal blive på denne computer; "
            "vælg en mappe, der ikke deles.",
            kind=f["kind"],
        ),
        "printer_failed": tr(
            "Printeren svarede ikke. Intet er tabt; gem som PDF, eller prøv en anden printer."
        ),
    }


def database(f: Fields) -> dict[str, str]:
    """The house's own file."""
    return {
        "database_missing": tr(
            "Husets fil er ikke her. Der er ikke lavet en ny. Se efter, om mappen er flyttet, eller hent en "
            "sikkerhedskopi."
        ),
        "database_damaged": tr(
            "Husets fil er beskadiget. Der er ikke skrevet i den. Hent den nyeste sikkerhedskopi, og gem den "
            "beskadigede fil til kommunens it."
        ),
        "database_newer": tr(
            "Huset er gemt af en nyere udgave af programmet. Intet er rørt; hent den nye udgave."
        ),
        "database_busy": tr("Et andet vindue skriver lige nu. Det sidste blev ikke gemt; prøv igen om lidt."),
        "database_empty": tr(
            "Husets fil er tom. Der er ikke skrevet i den. Hent den nyeste sikkerhedskopi, eller begynd "
            "forfra i en anden mappe."
        ),
        "upgrade_failed": tr(
            "Huset kunne ikke gøres klar til den nye udgave. Det er sat tilbage, som det var; sig det til "
            "kommunens it."
        ),
        "house_in_use": tr("Huset er åbent i et andet vindue. Intet er rørt; luk det andet, og prøv igen."),
        "house_busy": tr("En sikkerhedskopi eller opgradering er i gang. Vent et øjeblik, og prøv igen."),
    }


def backups(f: Fields) -> dict[str, str]:
    """Copies and getting them back."""
    return {
        "backup_failed": tr("Sikkerhedskopien lykkedes ikke. Huset og de ældre kopier er urørt; prøv igen."),
        "backup_damaged": tr("Den sikkerhedskopi er beskadiget. Huset er ikke rørt; vælg en anden kopi."),
        "backup_not_ours": tr("Filen er ikke en sikkerhedskopi. Huset er ikke rørt; vælg en anden fil."),
        "backup_newer": tr(
            "Kopien er lavet af en nyere udgave af programmet. Huset er ikke rørt; hent den nye udgave først."
        ),
        "backup_second_failed": tr(
            "Sikkerhedskopien er gemt på computeren, men kunne ikke lægges i den ekstra mappe. Se efter, om "
            "der er plads i den, og prøv igen."
        ),
        "backup_folder_missing": tr(
            "Mappen til den ekstra kopi er væk. Sæt USB-nøglen i, eller vælg en anden."
        ),
        "backup_other_house": tr("Kopien er fra et andet hus. Intet er rørt; vælg en kopi af dette hus."),
        "restore_finished": tr(
            "Huset er nu hentet fra sikkerhedskopien. Lås op igen, som man gjorde, da kopien blev lavet."
        ),
    }


def findings(f: Fields) -> dict[str, str]:
    """What a check of the house may find beside the faults above."""
    return {
        "folder_open": tr(
            "Andre brugere på computeren kan se husets mappe. Intet er tabt; lås huset op igen, så bliver "
            "den lukket for dem."
        ),
        "work_unfinished": tr(
            "En gendannelse blev afbrudt. Intet er tabt; den bliver gjort færdig, næste gang huset låses op."
        ),
        "backup_unreadable": tr(
            "Sikkerhedskopien {file} er beskadiget. Huset er ikke rørt; slet den, og lav en ny.",
            file=f["file"],
        ),
        "backup_none": tr("Der er ingen sikkerhedskopi. Lav en nu."),
        "backup_old": tr("Den nyeste sikkerhedskopi er {days} dage gammel. Lav en ny.", days=f["days"]),
    }
