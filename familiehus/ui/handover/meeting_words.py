"""What the law says about sharing without consent, in words that can be read at the desk."""

from familiehus.handover.meetings import Party
from familiehus.i18n import danish, tr


def law_words() -> str:
    """Above the form."""
    return tr(
        "Retssikkerhedsloven § 11 e: I det tidlige, forebyggende samarbejde må de, der står her, dele det "
        "nødvendige om et barn uden samtykke, på ét møde. Spørg altid familien først: et samtykke er bedre. "
        "Ingen har pligt til at dele noget. Programmet gemmer dagen og parterne, aldrig hvad der blev sagt."
    )


def follow_up_words() -> str:
    """When one has been held."""
    return tr("Der er holdt et møde. Loven giver kun ét til, et opfølgende, og kun i særlige tilfælde.")


def third_words() -> str:
    """When both have been held: there is no form, only what can be done instead."""
    return tr(
        "Der er holdt et møde og et opfølgende møde om familien. Et tredje er ikke lovligt uden samtykke "
        "(retssikkerhedsloven § 11 e, stk. 2). Spørg familien om et samtykke. Er du bekymret for barnet, "
        "så se “Jeg er bekymret”."
    )


def party_words(party: Party) -> str:
    """As it stands in a sentence: ``sundhedsplejerske``."""
    words = {
        Party.SCHOOL: tr("skole"),
        Party.SFO: tr("SFO"),
        Party.NURSERY: tr("dagtilbud"),
        Party.CLUB: tr("fritidshjem"),
        Party.HEALTH_VISITOR: tr("sundhedsplejerske"),
        Party.NURSE: tr("sygeplejerske"),
        Party.DOCTOR: tr("læge"),
        Party.DENTIST: tr("kommunal tandpleje"),
        Party.AUTHORITY: tr("myndighed for udsatte børn og unge"),
        Party.FAMILY_LAW: tr("Familieretshuset"),
        Party.PRIVATE: tr("privat institution med samme opgave"),
    }
    return words[party]


@danish()
def usual_reasons() -> tuple[str, ...]:
    """Why a follow-up is needed, mostly; stored, so in Danish. They say nothing about the child."""
    return (
        tr("aftalen fra det første møde skal følges op"),
        tr("en part manglede ved det første møde"),
        tr("barnet har skiftet dagtilbud eller skole"),
    )
