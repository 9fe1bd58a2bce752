"""Sentences about contacts: the postnummer, the facts, the day."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields


def where_and_when(f: Fields) -> dict[str, str]:
    """Postnummer, date and hour."""
    near = tr(" Mente du {nearest}?", nearest=f["nearest"]) if f.has("nearest") else ""
    return {
        "postnummer_unknown": tr(
            "{postnummer} er ikke et dansk postnummer.{near} Intet er gemt; ret tallet, eller svar ukendt.",
            postnummer=f["postnummer"],
            near=near,
        ),
        "postnummer_not_four_digits": tr(
            "Et postnummer er fire tal. Intet er gemt; skriv alle fire, eller svar ukendt."
        ),
        "postnummer_missing": tr("Postnummeret mangler. Skriv fire tal, eller svar ukendt."),
        "henvender_missing": tr("Hvem henvendte sig? Tryk M for mor, F for far eller A for anden."),
        "date_not_read": tr("Datoen kan ikke læses. Skriv den som 22.11.2026, 22/11 eller i går."),
        "time_not_read": tr("Klokkeslættet kan ikke læses. Skriv det som 14.05 eller 14."),
        "day_in_future": tr(
            "{day} er ikke kommet endnu. Intet er gemt; vælg i dag eller en tidligere dag.", day=f["day"]
        ),
        "day_too_old": tr("{day} er for længe siden. Intet er gemt; se datoen efter.", day=f["day"]),
        "day_before_opening": tr(
            "{day} er før huset åbnede ({opened}). Intet er gemt; se datoen efter.",
            day=f["day"],
            opened=f["opened"],
        ),
        "hour_in_future": tr("Klokken er ikke {hour} endnu. Intet er gemt; ret timen.", hour=f["hour"]),
        "hour_out_of_range": tr("En time er et tal fra 0 til 23. Intet er gemt; ret timen."),
    }


def facts(f: Fields) -> dict[str, str]:
    """Numbers and choices of one contact."""
    return {
        "count_out_of_range": tr(
            "Antallet skal være mellem 1 og {most}. Intet er gemt; ret antallet.", most=f["most"]
        ),
        "people_out_of_range": tr(
            "Der kan stå fra 0 til {most} voksne og børn. Intet er gemt; ret tallet.", most=f["most"]
        ),
        "choice_unknown": tr(
            "“{choice}” er ikke på husets liste. Intet er gemt; vælg fra listen, eller føj ordet til "
            "under Huset.",
            choice=f["choice"],
        ),
        "reason_twice": tr("Den samme årsag er valgt to gange. Intet er gemt; vælg den én gang."),
        "place_unknown": tr(
            "Stedet “{place}” findes ikke i huset. Intet er gemt; vælg et af husets steder.", place=f["place"]
        ),
        "contact_gone": tr(
            "Henvendelsen den {day} er allerede taget væk, måske i et andet vindue. Listen er læst igen.",
            day=f["day"],
        ),
        "text_holds_cpr": tr(
            "Her står noget, der ligner et CPR-nummer. Dem gemmer huset aldrig, så intet er gemt; slet "
            "nummeret, og prøv igen."
        ),
        "text_too_long": tr(
            "Teksten er for lang; der er plads til {most} tegn. Intet er gemt.", most=f["most"]
        ),
    }


def days(f: Fields) -> dict[str, str]:
    """Closing a day and correcting it afterwards."""
    return {
        "day_closed": tr(
            "{day} er talt færdig i {place}. Intet er gemt; vælg, hvorfor dagen skal rettes.",
            day=f["day"],
            place=f["place"],
        ),
        "day_count_moved": tr(
            "Der står nu {now} henvendelser den {day}, ikke {seen}. Se listen efter, og tæl færdig igen; "
            "intet er tabt.",
            day=f["day"],
            now=f["now"],
            seen=f["seen"],
        ),
    }
