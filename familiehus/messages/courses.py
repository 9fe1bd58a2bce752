"""Sentences about courses: families and their seats, sessions, recipes, and the anonymous cards."""

from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields, listed


def families(f: Fields) -> dict[str, str]:
    """What a family's people must be before they are stored."""
    return {
        "members_none": tr("Der står ingen på tilmeldingen. Intet er gemt; skriv mindst ét kaldenavn."),
        "members_many": tr(
            "En familie er højst {adults} voksne og {children} børn. Intet er gemt; del familien i to "
            "tilmeldinger.",
            adults=f["adults"],
            children=f["children"],
        ),
        "phone_unreadable": tr(
            "Telefonnummeret kan ikke læses. Intet er gemt; skriv otte cifre, eller + og landets nummer "
            "foran, eller lad feltet stå tomt."
        ),
        "due_date_far": tr(
            "Terminen {day} ligger for langt væk. Intet er gemt; se datoen efter.", day=f["day"]
        ),
        "birth_month_far": tr(
            "Måneden for barnets fødsel ligger for langt væk. Intet er gemt; se måned og år efter."
        ),
        "course_reason_missing": tr(
            "Der mangler en grund. Intet er ændret; skriv kort hvorfor, så de andre kan forstå det bagefter."
        ),
        "misfit": _misfit(f),
    }


def seats(f: Fields) -> dict[str, str]:
    """Seats, the waiting list and offers."""
    name = f["name"] or tr("Familien")
    return {
        "unit_too_large": tr(
            "Familien skal bruge {seats} pladser, og den kan højst få {free}. Intet er gemt; gør holdet "
            "større, eller tilmeld færre.",
            seats=f["seats"],
            free=f["free"],
        ),
        "enrolment_gone": tr(
            "Tilmeldingen er ikke på holdet længere, måske er den flyttet, afmeldt eller slettet i et andet "
            "vindue. Intet er ændret; se holdet igen."
        ),
        "enrolment_over": tr(
            "{name} er allerede afmeldt eller færdig på holdet. Intet er ændret.",
            name=name,
        ),
        "offer_gone": tr(
            "{name} har ingen plads at svare på mere: fristen er gået, eller der er svaret. Intet er ændret; "
            "se på listen, om pladsen er tilbudt til en anden.",
            name=name,
        ),
        "not_waiting": tr(
            "{name} står ikke på venteliste, så der er ingen forrang at give. Intet er ændret.", name=name
        ),
        "carry_same": tr("Familierne er allerede på det hold. Intet er flyttet; vælg et andet hold."),
    }


def courses(f: Fields) -> dict[str, str]:
    """A course as a whole, and its dates."""
    course = f["course"] or tr("Holdet")
    days = trn("{n} mødegang", "{n} mødegange", len(f.raw("days")))
    return {
        "course_gone": tr(
            "Holdet findes ikke mere, måske er det taget væk i et andet vindue. Intet er gemt."
        ),
        "course_closed": tr(
            "“{course}” er slut eller aflyst, så der kan ikke ændres på det. Intet er gemt; vælg et andet "
            "hold.",
            course=course,
        ),
        "course_first_closed": tr(
            "Huset har lukket den {day} ({name}). Holdet er ikke oprettet; vælg en anden første dag.",
            day=f["day"],
            name=f["name"],
        ),
        "course_too_long": tr(
            "Mødegangene rækker mere end tre år frem. Holdet er ikke oprettet; vælg færre mødegange, eller "
            "hold dem tættere."
        ),
        "course_runs": tr(
            "“{course}” er ikke slut endnu: sidste mødegang er {last}. Intet er ændret; afslut holdet "
            "bagefter, eller aflys de mødegange, der mangler.",
            course=course,
            last=f["last"],
        ),
        "course_unmarked": tr(
            "Der mangler fremmøde for {days} på “{course}”. Intet er ændret; skriv, hvem der kom, så ingen "
            "står som afbrudt ved en fejl.",
            days=days,
            course=course,
        ),
        "activity_of_course": tr(
            "Aktiviteten hører til holdet “{course}”, og der er familier, som skal have besked. Intet er "
            "ændret; aflys det på holdets egen side.",
            course=course,
        ),
        "session_unknown": tr(
            "Holdet har ingen mødegang den {day}, måske er den aflyst i et andet vindue. Intet er gemt.",
            day=f["day"],
        ),
        "session_ahead": tr(
            "Mødegangen den {day} har ikke været endnu. Intet er gemt; skriv fremmødet på dagen.",
            day=f["day"],
        ),
    }


def templates(f: Fields) -> dict[str, str]:
    """The house's recipes."""
    return {
        "template_unknown": tr(
            "Forløbsskabelonen “{template}” findes ikke. Intet er gemt; vælg en af husets egne.",
            template=f["template"],
        ),
        "template_twice": tr(
            "Der er allerede en forløbsskabelon, der hedder “{template}”. Intet er gemt; vælg et andet navn.",
            template=f["template"],
        ),
        "template_numbers": tr(
            "Et af tallene kan ikke passe: der skal være mindst én plads, og holdet kan ikke kræve flere for "
            "at starte, end der er pladser. Intet er gemt; se tallene efter."
        ),
        "template_rules": tr(
            "Reglerne for, hvem der kan være med, kan ikke passe: “fra” skal være før “til”, og tallene "
            "inden for det rimelige. Intet er gemt; se dem efter."
        ),
    }


def cards(f: Fields) -> dict[str, str]:
    """Anonymous series. Nothing here says which cards there are."""
    return {
        "series_unknown": tr(
            "Ordene hører ikke til et kort, huset kender. Intet er talt; se på kortet, om de er skrevet "
            "rigtigt. Er kortet væk, så giv familien et nyt."
        ),
        "series_over": tr(
            "Kortet har haft {talks} af {limit} samtaler. Intet er talt endnu; vælg, hvorfor der skal være "
            "en til, eller find det næste tilbud sammen med familien.",
            talks=f["talks"],
            limit=f["limit"],
        ),
        "series_limit": tr(
            "Et forløb kan have fra 1 til {most} samtaler. Intet er gemt; ret antallet.", most=f["most"]
        ),
        "series_full": tr(
            "Alle husets ordpar er i brug. Intet er gemt; slet de kort, der ikke har været brugt i et år, og "
            "prøv igen."
        ),
    }


def _misfit(f: Fields) -> str:
    who = f["name"] or tr("Familien")
    rules = listed(f.raw("rules"))
    about = tr(" ({rules})", rules=rules) if rules else ""
    return tr(
        "{who} passer ikke til holdets regler{about}. Intet er gemt; skriv en grund til at tage familien "
        "med, eller find et andet hold.",
        who=who,
        about=about,
    )
