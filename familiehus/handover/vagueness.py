"""Is it concrete? A consent for "everything", to "the kommune", "if needed" cannot be saved (RULES § 6).

Words are weighed, not understood: the list holds what forms in use have been seen to say. A text that only
consists of such words is refused; one that also names something concrete is let through.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from familiehus.handover.consent import Consent, ConsentText, Vague, same

LONGEST = timedelta(days=366)
"""A yes is not for ever: after a year the family is asked again."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SWEEPING = _words(
    """
    alt alle alting samtlige relevante relevant nødvendige nødvendigt nødvendig øvrige øvrigt andet andre
    enhver ethvert journalen oplysninger oplysning information informationer
    """
)
"""A clause with one of these, and nothing concrete beside it, stands for everything there is."""
_EVERYTHING = _SWEEPING | _words(
    """
    hele generelt generelle fulde fuld journal sagen hvad noget data viden forhold forholdene barn
    sag om os mig familien familiens familie ting de det den der som er vi har i jer og eller af til på måtte
    findes kender ved behov muligt mulige vores mine sine deres jeres min din mor far moren faren barnet
    barnets børn børnene situation situationen helhed brug for være kan finder omfang udveksling fri frit fra
    sociale personlige private blive bliver kunne få må videre gives siger
    """
)
_OPEN_END = re.compile(r"(?:^|\s)(?:m\.\s?v\.?|mv\.?|m\.\s?m\.?|osv\.?|o\.\s?l\.?|etc\.?)(?=$|[\s,;.])")
"""Whatever comes before it, the family cannot know what comes after."""
_NOBODY = _words(
    """
    kommune kommunen kommunens kommuner kommunerne kommunale region regionen regionens regioner regionerne
    staten det offentlige offentlig alle andre relevante relevant samarbejdspartnere samarbejdspartner parter
    part myndigheder myndighed myndigheden fagpersoner fagperson forvaltning forvaltningen systemet instanser
    instans personer personale personalet medarbejdere medarbejder ansatte afdelinger afdeling afdelingen
    og eller de dem den der har brug for øvrige mv m.v. m.m. mm osv i af til hele hvem som helst måtte angå
    enhver civilsamfundet foreninger forening nogen nogle
    """
)
_REGIONS = _words("hovedstaden sjælland syddanmark midtjylland nordjylland østdanmark")
_PURPOSE = _words(
    """
    hjælp hjælpe hjælpes støtte støttes samarbejde samarbejdet behov ved efter evt eventuelt nødvendigt
    nødvendige relevant relevante generelt generel generelle koordinering koordinere koordineres information
    orientering sagen sag sagsbehandling sagsbehandlingen indsats indsatsen helhedsorienteret for at kan skal
    få får den det de bedste bedst mulige mulig muligt rette rigtige sikre give yde brug familien familiens os
    mor far barnet børnene dem hende ham så hvad der er og eller til om i af en et
    osv mv m.v. m.m.
    """
)
_SEVERAL = re.compile(r"\bog\b|\bsamt\b|[&+/,]", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:/()–—]*\w[^\s,;:/()–—]*")
_CLAUSES = re.compile(r"[,;:()/]|\.\s|\b(?:og|samt|eller|plus)\b")
_PARTS = re.compile(r"[,;:()/–—]|\s-\s|\b(?:i|ved|hos|under)\b")
_LARGE = re.compile(r"(?:\w*kommune|region)(?:n|en|r|rne|er|erne)?(?P<of>s)?")
"""A kommune or a region, thousands of people work there; ``of`` where it owns the word that follows."""


def vague(consent: Consent) -> tuple[Vague, ...]:
    """Everything that is missing, in the order of the form; empty when it can be saved."""
    found = list(_in_text(consent.text))
    if not consent.giver.strip():
        found.insert(0, Vague.NO_GIVER)
    elif _SEVERAL.search(consent.giver):
        found.insert(0, Vague.SEVERAL_GIVERS)
    if consent.until < consent.given_on:
        found.append(Vague.NO_END)
    elif consent.until - consent.given_on > LONGEST:
        found.append(Vague.TOO_LONG)
    return tuple(found)


def names_nobody(receiver: str, unit: str) -> bool:
    """``kommunen`` is nobody; ``Vordingborg Kommune`` needs the part of it that gets the paper.

    A civil organisation with a name of its own is somebody also without a part. A part that only says the
    receiver once more is none.
    """
    if _names_somebody(receiver):
        return False
    if not any(_LARGE.fullmatch(word) for word in _split(receiver)):
        return True
    more = " ".join(word for word in _split(unit) if word not in _split(receiver))
    return not _names_somebody(more)


def says_everything(line: str) -> bool:
    """The line, or a clause of it, names nothing in particular: ``søvn og alt andet`` is everything too."""
    if _only(line, _EVERYTHING) or _OPEN_END.search(same(line)):
        return True
    clauses = _CLAUSES.split(same(line))
    return any(_only(one, _EVERYTHING) and any(word in _SWEEPING for word in _split(one)) for one in clauses)


def _in_text(text: ConsentText) -> Iterator[Vague]:
    if not any(line.strip() for line in text.information):
        yield Vague.NO_INFORMATION
    elif any(says_everything(line) for line in text.information if line.strip()):
        yield Vague.EVERYTHING
    if not text.sender.strip():
        yield Vague.NO_SENDER
    if not text.receiver.strip():
        yield Vague.NO_RECEIVER
    elif names_nobody(text.receiver, text.receiver_unit):
        yield Vague.NOBODY_NAMED
    if not text.purpose.strip():
        yield Vague.NO_PURPOSE
    elif _only(text.purpose, _PURPOSE):
        yield Vague.PURPOSE_UNSAID


def _names_somebody(text: str) -> bool:
    """One of its parts (``Sundhedsplejen i Vordingborg Kommune``) is somebody in particular."""
    return any(_is_somebody(_split(part)) for part in _PARTS.split(same(text)))


def _is_somebody(words: list[str]) -> bool:
    """After the word for a kommune comes whose turn it is: ``kommunens sundhedspleje``. What comes before is
    its name, and so is one word after it where it stands first (``Region Sjælland``)."""
    found = next(((at, one) for at, word in enumerate(words) if (one := _LARGE.fullmatch(word))), None)
    if found is not None:
        at, large = found
        words = words[at + (1 if at or large["of"] else 2) :]
    return any(word not in _NOBODY and word not in _REGIONS for word in words)


def _only(text: str, words: frozenset[str]) -> bool:
    return all(word in words or f"{word}." in words for word in _split(text))


def _split(text: str) -> list[str]:
    return [word.strip(".-\"“”'?!") for word in _WORD.findall(same(text))]
