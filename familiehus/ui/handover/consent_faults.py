"""What is missing in a consent, said at its field: what to write instead, with an example."""

from familiehus.handover.consent import Vague
from familiehus.i18n import tr


def way_out(fault: Vague) -> str:
    """One or two short sentences. The first says what is missing, the last one shows how."""
    words = {
        Vague.NO_GIVER: tr("Skriv, hvem der siger ja. Kaldenavn er nok, fx Amina."),
        Vague.SEVERAL_GIVERS: tr(
            "Hver voksen siger ja for sig selv. Skriv ét navn her, og lav et samtykke til den anden bagefter."
        ),
        Vague.NO_INFORMATION: tr(
            "Skriv én ting ad gangen, så familien ved, hvad der bliver fortalt. Fx: at Lille vågner otte "
            "gange hver nat."
        ),
        Vague.EVERYTHING: tr(
            "“Alt” og “relevante oplysninger” kan ingen sige ja til. Skriv, hvilke. Fx: hvad familien selv "
            "har fortalt om barnets søvn."
        ),
        Vague.NO_SENDER: tr("Skriv, hvem der fortæller det. Fx husets eget navn."),
        Vague.NO_RECEIVER: tr(
            "Skriv, hvem der skal have det at vide. Fx Vordingborg Kommune, Sundhedsplejen."
        ),
        Vague.NOBODY_NAMED: tr(
            "“Kommunen” er mange tusind mennesker. Skriv hvilken kommune, og hvilken del af den. Fx "
            "Sundhedsplejen, eller familieterapeuten i Stege."
        ),
        Vague.NO_PURPOSE: tr("Skriv, hvad det skal føre til. Fx: så de kan ringe og aftale en tid."),
        Vague.PURPOSE_UNSAID: tr(
            "“Hjælp og støtte” siger ikke hvad. Skriv, hvad der så sker. Fx: så sundhedsplejersken kan komme "
            "på besøg i uge 49."
        ),
        Vague.NO_END: tr("Skriv en dag, der kommer. Fx 26. februar, eller vælg tre måneder."),
        Vague.TOO_LONG: tr("Et ja gælder højst et år. Vælg en tidligere dag, og spørg igen til den tid."),
    }
    return words[fault]


def short_name(fault: Vague) -> str:
    """What the line over the button calls it: ``hvem der siger ja``."""
    words = {
        Vague.NO_GIVER: tr("hvem der siger ja"),
        Vague.SEVERAL_GIVERS: tr("ét navn"),
        Vague.NO_INFORMATION: tr("hvad der må fortælles"),
        Vague.EVERYTHING: tr("hvad der præcis må fortælles"),
        Vague.NO_SENDER: tr("hvem der fortæller det"),
        Vague.NO_RECEIVER: tr("hvem der skal have det at vide"),
        Vague.NOBODY_NAMED: tr("hvem det præcis er"),
        Vague.NO_PURPOSE: tr("hvorfor"),
        Vague.PURPOSE_UNSAID: tr("hvad det skal føre til"),
        Vague.NO_END: tr("hvor længe"),
        Vague.TOO_LONG: tr("en dag inden for et år"),
    }
    return words[fault]


def field_of(fault: Vague) -> str:
    """The question at which it is said."""
    if fault in (Vague.NO_GIVER, Vague.SEVERAL_GIVERS):
        return "giver"
    if fault in (Vague.NO_INFORMATION, Vague.EVERYTHING):
        return "information"
    if fault in (Vague.NO_PURPOSE, Vague.PURPOSE_UNSAID):
        return "purpose"
    if fault in (Vague.NO_END, Vague.TOO_LONG):
        return "until"
    if fault is Vague.NO_RECEIVER:
        return "receiver"
    return "unit" if fault is Vague.NOBODY_NAMED else "sender"
