"""Sentences that only the command line needs: files to write, who is asking, and with what."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields, listed


def who(f: Fields) -> dict[str, str]:
    """Passphrase files and names."""
    names = listed(f.raw("names"))
    return {
        "passphrase_nowhere": tr(
            "Der er ingen at spørge om adgangssætningen. Intet er gjort; skriv --passphrase-file og en fil "
            "med den."
        ),
        "passphrase_file_missing": tr(
            "Filen med adgangssætningen findes ikke. Intet er gjort; se efter, hvad der står efter "
            "--passphrase-file."
        ),
        "passphrase_file_unreadable": tr(
            "Filen med adgangssætningen skal have én linje tekst i UTF-8. Intet er gjort; ret den."
        ),
        "table_unpublished": tr(
            "Et regneark bliver givet videre, så det laves kun af det, der er offentliggjort. Intet er "
            "skrevet; skriv --publish, hvis perioden skal offentliggøres nu."
        ),
        "table_ending": tr("Regnearket skal ende på .xlsx eller .csv. Intet er skrevet."),
        "staff_which": tr(
            "Flere kan låse op her ({names}). Intet er gjort; skriv --staff og dit navn.", names=names
        ),
        "staff_not_here": tr(
            "Det navn kan ikke låse op her ({names} kan). Intet er gjort; skriv et af dem efter --staff.",
            names=names,
        ),
    }


def where_to(f: Fields) -> dict[str, str]:
    """Files and folders that were asked for."""
    return {
        "not_a_folder": tr(
            "Det er en fil, ikke en mappe: {folder}. Intet er gjort; vælg en mappe.", folder=f["folder"]
        ),
        "out_folder_missing": tr(
            "Mappen {folder} findes ikke. Intet er skrevet; opret den, eller vælg en anden.",
            folder=f["folder"],
        ),
        "out_is_the_house": tr("Der ligger husets egne filer. Intet er skrevet; vælg et andet sted."),
        "out_exists": tr(
            "{file} ligger der allerede og bliver ikke skrevet over. Intet er gjort; flyt den, eller vælg "
            "en anden mappe.",
            file=f["file"],
        ),
        "out_twice": tr("To filer kan ikke have samme navn. Intet er skrevet; vælg to forskellige."),
        "area_not_read": tr(
            "Området “{area}” kan ikke læses. Intet er oprettet; skriv det som Møn=4780,4791,4792.",
            area=f["area"],
        ),
    }


def which_course(f: Fields) -> dict[str, str]:
    """Courses that are asked for by name."""
    return {
        "course_not_here": tr(
            "Der er intet hold med det navn eller nummer. Intet er gjort; familiehus courses list viser dem."
        ),
        "course_which": tr(
            "Flere hold hedder “{course}” (de begynder {days}). Intet er gjort; skriv holdets nummer, som "
            "familiehus courses list viser.",
            course=f["course"],
            days=listed(f.raw("days")),
        ),
    }
