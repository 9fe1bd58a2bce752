"""Sentences about the house's own settings: names, places, areas, lists."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields, either, role


def settings(f: Fields) -> dict[str, str]:
    """The house itself."""
    return {
        "house_exists": tr(
            "Her er allerede et hus. Det er ikke rørt; lås det op, eller vælg en anden mappe."
        ),
        "house_missing": tr("Her er ikke noget hus endnu. Opret det først, eller vælg den rigtige mappe."),
        "kommune_unknown": tr("Kommunen {kommune} findes ikke. Vælg den på listen.", kommune=f["kommune"]),
        "idle_out_of_range": tr(
            "Huset kan låse sig selv efter 1 til 60 minutter. Intet er ændret; ret tallet."
        ),
        "k_lowered": tr(
            "Grænsen for små tal er {now} og kan kun sættes op, så ingen kan genkendes bagefter. "
            "Intet er ændret.",
            now=f["now"],
        ),
        "k_too_high": tr(
            "Grænsen for små tal kan højst være {most}. Den kan aldrig sættes ned igen. Intet er ændret.",
            most=f["most"],
        ),
        "opened_in_future": tr("Åbningsdagen {day} er ikke kommet endnu. Intet er ændret.", day=f["day"]),
        "opened_after_first_contact": tr(
            "Den første henvendelse er fra {first}, så huset kan ikke være åbnet {day}. Intet er ændret.",
            first=f["first"],
            day=f["day"],
        ),
        "weekdays_empty": tr("Vælg mindst én ugedag, hvor huset har åbent. Intet er ændret."),
        "not_allowed": tr(
            "Det må din rolle ikke. Det kan {roles}. Intet er ændret; spørg en af dem.",
            roles=either(tuple(role(code) for code in f.raw("roles"))),
        ),
    }


def areas(f: Fields) -> dict[str, str]:
    """Areas are unions of postnumre."""
    near = tr(" Mente du {nearest}?", nearest=f["nearest"]) if f.has("nearest") else ""
    return {
        "area_empty": tr(
            "Området {area} har ingen postnumre. Intet er ændret; skriv mindst ét.", area=f["area"]
        ),
        "area_missing": tr("Der er intet område på tegningen. Intet er ændret; tegn mindst ét."),
        "area_name_taken": tr(
            "“{area}” har en fast betydning. Intet er ændret; kald området noget andet.", area=f["area"]
        ),
        "area_twice": tr(
            "Området {area} er der to gange. Intet er ændret; giv dem hver sit navn.", area=f["area"]
        ),
        "area_postnummer_twice": tr(
            "{postnummer} står både i {area} og i {other}. Intet er ændret; lad det stå ét sted.",
            postnummer=f["postnummer"],
            area=f["area"],
            other=f["other"],
        ),
        "area_postnummer_unknown": tr(
            "{postnummer} i området {area} er ikke et dansk postnummer.{near} Intet er ændret.",
            postnummer=f["postnummer"],
            area=f["area"],
            near=near,
        ),
        "area_change_date": tr("Områder kan kun ændres fra 1. januar, så årets tal passer sammen."),
    }


def names(f: Fields) -> dict[str, str]:
    """What a house types as names of things."""
    return {
        "name_empty": tr("Navnet mangler. Intet er gemt; skriv et navn."),
        "name_too_long": tr(
            "Navnet er for langt; der er plads til {most} tegn. Intet er gemt.", most=f["most"]
        ),
        "name_signs": tr(
            "Navnet må ikke have lodret streg, semikolon eller linjeskift. Intet er gemt; ret det."
        ),
        "choice_signs": tr(
            "Ord på en liste må ikke have komma, semikolon eller lodret streg. Intet er gemt."
        ),
        "choice_twice": tr("“{choice}” står allerede på listen. Intet er ændret.", choice=f["choice"]),
        "place_last": tr("Huset skal have mindst ét sted. Intet er ændret; tilføj et andet først."),
        "place_postnummer_unknown": tr(
            "{postnummer} er ikke et dansk postnummer.{near} Intet er gemt; skriv fire tal, eller lad feltet "
            "stå tomt.",
            postnummer=f["postnummer"],
            near=tr(" Mente du {nearest}?", nearest=f["nearest"]) if f.has("nearest") else "",
        ),
        "place_missing": tr("Huset skal have mindst ét sted. Skriv, hvad det hedder."),
        "place_twice": tr("Der er allerede et sted med det navn. Intet er ændret; giv dem hver sit navn."),
    }
