"""Words for what the catalogue does not take in, and what it no longer holds."""

from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields, either


def facts(f: Fields) -> dict[str, str]:
    """What an offer must be. Who reads it knows which field it is about: it stands below that field."""
    return {
        "offer_topics_missing": tr(
            "Vælg mindst ét emne, så tilbuddet kan findes af dem, der har brug for det. Intet er gemt."
        ),
        "offer_topics_many": tr(
            "Et tilbud kan højst have {most} emner. Intet er gemt; behold dem, det mest handler om.",
            most=f["most"],
        ),
        "offer_unreachable": tr(
            "Familien skal kunne få fat i tilbuddet. Intet er gemt; skriv en hjemmeside, en telefon, en mail "
            "eller en adresse."
        ),
        "offer_phone": tr(
            "Telefonnummeret kan ikke læses. Intet er gemt; skriv otte cifre, et kort nummer som 116 111, "
            "eller flere numre med komma imellem."
        ),
        "offer_email": tr("Det ligner ikke en mailadresse. Intet er gemt; den skal se ud som navn@sted.dk."),
        "offer_link": tr(
            "Det ligner ikke adressen på en hjemmeside. Intet er gemt; den skal se ud som www.sted.dk."
        ),
        "offer_postnummer": _postnummer(f),
        "offer_ages": tr("Alderen fra skal være mindre end alderen til. Intet er gemt; ret tallene."),
        "offer_checked_when": tr("Dagen for kontrollen kan ikke være {day}. Intet er gemt.", day=f["day"]),
        "offer_until_past": tr(
            "Den {day} er allerede gået. Intet er ændret; skriv den dag, tilbuddet ventes åbent igen, eller "
            "lad feltet stå tomt.",
            day=f["day"],
        ),
    }


def keeping(f: Fields) -> dict[str, str]:
    """Whether it may be changed or taken out."""
    referrals = trn("{n} henvisning", "{n} henvisninger", f.number("referrals"))
    return {
        "offer_twice": tr(
            "“{offer}” fra {organisation} står der allerede. Intet er gemt; ret det, der er, eller skriv et "
            "postnummer eller et område på, hvis det er et andet sted.",
            offer=f["offer"],
            organisation=f["organisation"],
        ),
        "offer_missing": tr(
            "Tilbuddet er ikke i tilbudsoverblikket længere, måske er det taget ud i et andet vindue. Intet "
            "er ændret."
        ),
        "offer_moved_on": tr(
            "“{offer}” er ændret et andet sted imens. Intet er overskrevet; se tilbuddet igen, som det står "
            "nu.",
            offer=f["offer"],
        ),
        "offer_of_calendar": tr(
            "“{offer}” følger kalenderen og kan ikke rettes her. Intet er gemt; ret aktiviteten i ugen eller "
            "holdet på dets egen side.",
            offer=f["offer"],
        ),
        "offer_referred": tr(
            "Der er {referrals} til “{offer}”, så det kan ikke tages ud. Intet er ændret; sæt det som "
            "ophørt, så står det der stadig for dem, der er undervejs.",
            referrals=referrals,
            offer=f["offer"],
        ),
    }


def _postnummer(f: Fields) -> str:
    near = f.raw("nearest")
    if near:
        return tr(
            "{postnummer} er ikke et postnummer. Intet er gemt; mente du {nearest}?",
            postnummer=f["postnummer"],
            nearest=either(near),
        )
    return tr("Et postnummer er fire cifre. Intet er gemt; ret det, eller lad feltet stå tomt.")
