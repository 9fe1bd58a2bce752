"""Jeg er bekymret: the steps of a notification of concern, each with the paragraph it stands on.

Barnets lov § 133 (fagpersoner), § 135 (alle), § 136 (24 timer), § 138 (kvittering), §§ 18 og 24 (screening),
§§ 29-31 (rådgivning og tidlig hjælp). The words are a guide for the desk, not the law itself.
"""

from dataclasses import dataclass

from familiehus.i18n import tr


@dataclass(frozen=True, slots=True)
class Advice:
    """One step: what to do, why, and where it says so."""

    title: str
    words: str
    law: str = ""


def at_once() -> Advice:
    """Before all the rest, because it cannot wait."""
    return Advice(
        tr("Er det nu?"),
        tr(
            "Er et barn i fare nu: ring 112. Haster det, så ring til kommunen; om aftenen og i weekenden "
            "får du den sociale døgnvagt gennem politiet, 114. Tror du, at et barn er udsat for vold eller"
            " overgreb, så ring til kommunen med det samme, og tal ikke med forældrene først."
        ),
    )


def steps() -> tuple[Advice, ...]:
    """In the order in which they are mostly taken."""
    return (
        Advice(
            tr("Du har pligt til at underrette"),
            tr(
                "Arbejder du for det offentlige, skal du underrette kommunen, når du tror, at et barn "
                "under 18 år kan have brug for støtte, at et ufødt barn kan få brug for særlig støtte, "
                "eller at et barn har været udsat for overgreb. Du skal ikke være sikker. Pligten er din "
                "egen, også når din leder er uenig, og den går forud for tavshedspligten. Frivillige har "
                "pligten, som alle borgere har."
            ),
            tr("Barnets lov § 133, for alle borgere § 135"),
        ),
        Advice(
            tr("Tal med en kollega eller din leder"),
            tr(
                "I dag, ikke i næste uge. Sig, hvad du har set og hørt, uden at tolke. Samtalen flytter "
                "ikke pligten fra dig."
            ),
        ),
        Advice(
            tr("Tal med familien, hvor det kan lade sig gøre"),
            tr(
                "Sig, hvad du er bekymret for, og at du vil underrette. Det er ikke et samtykke, du beder "
                "om: du skal underrette, også hvis de siger nej. Ved tegn på vold eller overgreb taler du "
                "ikke med dem først."
            ),
        ),
        Advice(
            tr("Spørg, om det skal være en dialogbaseret underretning"),
            tr(
                "Siger familien ja, mødes I: du, familien og en børne- og ungerådgiver fra kommunen. "
                "Bekymringen bliver sagt, mens alle hører den, og I aftaler det næste skridt. Den tæller "
                "som en underretning. Kan den ikke holdes snart, så underret på den almindelige måde."
            ),
        ),
        Advice(
            tr("Send den ad kommunens egen vej"),
            tr(
                "Brug kommunens formular, sikker post eller telefon. Skriv den ikke i dette program og "
                "ikke i en almindelig mail. Kommunen ser inden 24 timer på, om det haster, og svarer inden"
                " seks hverdage, at den har modtaget den."
            ),
            tr("Barnets lov §§ 136 og 138"),
        ),
        Advice(
            tr("Hvad der så sker"),
            tr(
                "Kommunen screener: er der brug for hjælp, og hvilken? Det er myndighedens arbejde, ikke "
                "husets. Åben rådgivning kan familien stadig få hos jer, også anonymt. Tidlig hjælp efter "
                "§ 30 og § 31 giver kommunen først, når den har screenet."
            ),
            tr("Barnets lov § 18, for kommende forældre § 24; rådgivning § 29"),
        ),
    )


def nothing_kept() -> str:
    """Over the count."""
    return tr(
        "Programmet gemmer ingen sag: intet navn, ingen grund. Det tæller kun, at huset har underrettet. "
        "Sagen ligger i kommunens eget system."
    )


def counted(dialogue: bool, today: bool) -> str:
    """What has just been done."""
    if dialogue:
        return (
            tr("Én dialogbaseret underretning er talt.")
            if today
            else tr("Én dialogbaseret underretning er talt på i går.")
        )
    return tr("Én underretning er talt.") if today else tr("Én underretning er talt på i går.")
