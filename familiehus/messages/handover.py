"""Sentences about families on their way: each fault of a consent with its way out, the gate, the loop."""

from familiehus.i18n import tr
from familiehus.messages.fields import Fields, either


def families(f: Fields) -> dict[str, str]:
    """Families, and whose they are."""
    return {
        "family_gone": tr(
            "Familien findes ikke mere, måske er den slettet i et andet vindue. Intet er gemt."
        ),
        "family_in_use": tr(
            "Der er et samtykke, en henvisning eller et møde om familien. Intet er ændret; fortryd det "
            "først, hvis familien blev skrevet ind ved en fejl."
        ),
        "enrolment_other_family": tr(
            "Tilmeldingen hører til en anden familie. Intet er ændret; vælg familiens egen tilmelding."
        ),
    }


def consents(f: Fields) -> dict[str, str]:
    """What is missing before the family can know what it says yes to."""
    return {
        "consent_giver": tr("Intet er gemt. Skriv, hvem der giver samtykket: ét navn."),
        "consent_givers": tr(
            "Intet er gemt. Hver voksen giver sit eget samtykke: skriv ét navn her, og lav et til den anden."
        ),
        "consent_information": tr(
            "Intet er gemt. Skriv, hvad der må gives videre: én ting på hver linje, for eksempel “hun sover "
            "dårligt efter fødslen”."
        ),
        "consent_everything": tr(
            "“Alt”, “relevante oplysninger” og “m.m.” er ikke til at sige ja til. Intet er gemt; skriv de "
            "oplysninger, "
            "I har talt om, én på hver linje, for eksempel “hun er alene med to børn”."
        ),
        "consent_sender": tr(
            "Intet er gemt. Skriv, hvem oplysningerne kommer fra, for eksempel familiehuset."
        ),
        "consent_receiver": tr("Intet er gemt. Skriv, hvem der skal have oplysningerne."),
        "consent_receiver_unnamed": tr(
            "Kommunen er mange. Intet er gemt; skriv hvilken del af kommunen: Sundhedsplejen, "
            "Familieafdelingen, PPR – eller hvem det er, for eksempel familieterapeuten i Stege."
        ),
        "consent_purpose": tr(
            "Intet er gemt. Skriv, hvad det skal bruges til, for eksempel “en plads i fædregruppen”."
        ),
        "consent_purpose_vague": tr(
            "“Hjælp og støtte” siger ikke hvad. Intet er gemt; skriv, hvad modtageren skal gøre, for "
            "eksempel "
            "“tale med hende om søvn”."
        ),
        "consent_until": tr(
            "Samtykkets sidste dag ligger før den dag, det blev givet. Intet er gemt; ret datoen."
        ),
        "consent_until_far": tr(
            "Et samtykke gælder højst et år. Intet er gemt; vælg en tidligere dag, og spørg familien igen "
            "til "
            "den tid."
        ),
        **_kept_consents(f),
    }


def _kept_consents(f: Fields) -> dict[str, str]:
    return {
        "consent_ahead": tr(
            "Samtykket er dateret {day}, og den dag har ikke været endnu. Intet er gemt; ret datoen.",
            day=f["day"],
        ),
        "consent_over": tr(
            "Samtykket er allerede udløbet ({day}). Intet er gemt; spørg familien, hvor længe det skal "
            "gælde.",
            day=f["day"],
        ),
        "consent_gone": tr("Samtykket findes ikke mere. Intet er ændret; se familiens side igen."),
        "consent_in_use": tr(
            "Der hviler noget på samtykket. Intet er ændret; siger familien nej, så tryk på “Træk tilbage”."
        ),
        "tell_unknown": tr("Der er ingen med det navn, der skal have besked. Intet er ændret."),
    }


def gate(f: Fields) -> dict[str, str]:
    """Why nothing leaves the house."""
    return {
        "gate_closed": _gate(f),
        "receiver_nobody": tr(
            "Der er ingen at henvise til: kommunen er mange. Intet er gemt; skriv hvilken del af kommunen, "
            "for eksempel Sundhedsplejen eller Familieafdelingen, eller navnet på foreningen."
        ),
        "referrer_missing": tr("Intet er gemt. Skriv, hvem der har henvist familien."),
        "purpose_missing": tr(
            "Intet er gemt. Skriv, hvad henvisningen skal føre til, for eksempel “en plads i fædregruppen”."
        ),
        "offer_unlisted": tr(
            "Tilbuddet står ikke i tilbudsoversigten. Intet er gemt; vælg et andet, eller skriv modtageren "
            "selv."
        ),
        "offer_ended": tr(
            "“{offer}” er ophørt. Intet er gemt; find et andet tilbud sammen med familien (F4), eller ret "
            "tilbuddet, hvis det findes endnu.",
            offer=f["offer"],
        ),
        "offer_needs_screening": tr(
            "“{offer}” er hjælp efter barnets lov § 30-31, og den begynder med myndighedens screening. "
            "Intet er "
            "gemt; henvis til Familieafdelingen i stedet, eller vælg et åbent tilbud.",
            offer=f["offer"],
        ),
    }


def loop(f: Fields) -> dict[str, str]:
    """The steps of a referral, and how it is closed."""
    allowed = either(f.raw("allowed"))
    return {
        "referral_gone": tr("Henvisningen findes ikke mere. Intet er ændret; se listen igen."),
        "referral_closed": tr("Henvisningen er afsluttet. Intet er ændret; fortryd afslutningen først."),
        "referral_moved": tr(
            "Der er allerede sket noget med henvisningen. Intet er ændret; fortryd det sidste trin først."
        ),
        "step_not_next": tr(
            "Det trin kan ikke komme nu. Intet er ændret; det næste kan være {steps}.", steps=allowed
        )
        if allowed
        else tr("Det trin kan ikke komme nu. Intet er ændret; se henvisningen igen."),
        "step_ahead": tr("Den {day} har ikke været endnu. Intet er ændret; ret datoen.", day=f["day"]),
        "step_before": tr(
            "Trinnet kan ikke ligge før det forrige, som er {last}. Intet er ændret; ret datoen.",
            last=f["last"],
        ),
        "step_first": tr(
            "Henvisningen er kun lige oprettet, så der er intet trin at fortryde. Intet er ændret."
        ),
        "step_withdrawn": tr(
            "Samtykket er trukket tilbage, så henvisningen kan ikke gå videre. Intet er ændret; spørg "
            "familien, "
            "og lav en ny henvisning, hvis den siger ja igen."
        ),
        "step_reason_missing": tr("Intet er ændret. Skriv kort, hvorfor familien ikke blev grebet."),
        "told_by_missing": tr(
            "Intet er ændret. Skriv, hvem der fortalte os det, for eksempel “sundhedsplejersken”."
        ),
        "due_past": tr(
            "Fristen {day} er allerede gået. Intet er gemt; vælg en dag fra i dag og frem.", day=f["day"]
        ),
        "received_ahead": tr("Den {day} har ikke været endnu. Intet er gemt; ret datoen.", day=f["day"]),
        **_closing(f),
    }


def _closing(f: Fields) -> dict[str, str]:
    return {
        "owner_missing": tr("Intet er gemt. Skriv, hvem i huset der holder øje med henvisningen."),
        "close_needs_refusal": tr(
            "Vi slipper ikke, før nogen har grebet familien. Intet er ændret; skriv “grebet”, når nogen har "
            "den, "
            "eller skriv først, hvem der sagde nej."
        ),
        "closing_reason_missing": tr(
            "Intet er ændret. Skriv, hvorfor henvisningen slutter uden at familien blev grebet."
        ),
        "next_step_missing": tr(
            "Vi slipper ikke. Intet er ændret; vælg, hvad der sker med familien i stedet."
        ),
    }


def answers(f: Fields) -> dict[str, str]:
    """What an incoming one becomes, and the feedback."""
    return {
        "feedback_out": tr(
            "Den henvisning har vi selv sendt, så der er ingen at melde tilbage til. Intet er ændret."
        ),
        "feedback_ahead": tr("Den {day} har ikke været endnu. Intet er ændret; ret datoen.", day=f["day"]),
        "feedback_before": tr(
            "Tilbagemeldingen kan ikke ligge før henvisningen kom ({day}). Intet er ændret; ret datoen.",
            day=f["day"],
        ),
        "feedback_unsaid": tr(
            "Familien har ikke sagt ja til, at henviseren hører, hvordan det gik. Intet er ændret; fortæl "
            "kun, at "
            "vi har modtaget henvisningen, eller spørg familien først."
        ),
        "turn_out": tr("Kun en henvisning, vi har fået, kan blive til noget her. Intet er ændret."),
        "turn_enrolment": tr("Intet er ændret. Vælg den tilmelding, som henvisningen blev til."),
        "appointment_when": tr("Intet er ændret. Skriv både dag og klokkeslæt for den aftalte tid."),
        "appointment_past": tr(
            "Den {day} er gået. Intet er ændret; vælg en dag fra i dag og frem.", day=f["day"]
        ),
    }


def sharing(f: Fields) -> dict[str, str]:
    """§ 11 e meetings, and the count of § 133."""
    return {
        "meeting_parties_few": tr("Et møde har mindst to parter. Intet er gemt; vælg dem, der var med."),
        "meeting_follow_up_reason": tr(
            "Loven giver kun et opfølgende møde i særlige tilfælde (§ 11 e). Intet er gemt; skriv kort "
            "hvorfor."
        ),
        "meeting_third_meeting": tr(
            "Der er holdt de to møder, som loven giver lov til uden samtykke (§ 11 e). Intet er gemt; spørg "
            "familien om et samtykke."
        ),
        "meeting_before_the_first": tr(
            "Det opfølgende møde kan ikke ligge før det første. Intet er gemt; ret datoen."
        ),
        "meeting_ahead": tr(
            "Den {day} har ikke været endnu. Intet er gemt; skriv mødet, når det er holdt.", day=f["day"]
        ),
        "meeting_first": tr("Der er et opfølgende møde. Intet er ændret; fortryd det først."),
        "notification_ahead": tr("Den {day} har ikke været endnu. Intet er talt; ret datoen.", day=f["day"]),
    }


def _gate(f: Fields) -> str:
    found = {
        "missing": tr(
            "Der er intet samtykke bag henvisningen. Intet er sendt; bed familien om et samtykke, eller lad "
            "den "
            "bære brevet selv."
        ),
        "expired": tr(
            "Samtykket er udløbet. Intet er sendt; spørg familien igen, eller lad den bære brevet selv."
        ),
        "withdrawn": tr(
            "Samtykket er trukket tilbage. Intet er sendt; familien kan selv bære et brev, hvis den vil."
        ),
        "uncovered": tr(
            "Samtykket dækker ikke modtageren, oplysningerne og formålet. Intet er sendt; ret henvisningen, "
            "så "
            "den siger det samme, eller spørg familien om et nyt samtykke."
        ),
        "over": tr(
            "Henvisningen er stoppet eller afsluttet. Intet er sendt; lav en ny, hvis familien siger ja."
        ),
    }
    return found.get(f["why"], found["missing"])
