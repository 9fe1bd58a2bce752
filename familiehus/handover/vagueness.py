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


_EVERYTHING = _words(
    """
    alt alle alting samtlige hele oplysninger oplysning information informationer data viden relevante
    relevant nødvendige nødvendigt nødvendig øvrige generelt generelle fulde fuld journal journalen sag
    sagen om os mig familien forhold forholdene ting noget de det den der som er vi har i jer og eller
    af til på måtte findes kender ved behov mv m.v. mm m.m. osv o.l. hvad
    """
)
_NOBODY = _words(
    """
    kommune kommunen kommunens region regionen regionens staten det offentlige offentlig alle andre
    relevante relevant samarbejdspartnere samarbejdspartner parter part myndigheder myndighed
    myndigheden fagpersoner fagperson forvaltning forvaltningen systemet instanser instans personer og
    eller de den øvrige mv m.v. m.m. mm osv i af til hele hvem som helst enhver civilsamfundet
    foreninger forening
    """
)
_PURPOSE = _words(
    """
    hjælp hjælpe hjælpes støtte støttes samarbejde samarbejdet behov ved efter evt eventuelt nødvendigt
    relevant generelt koordinering koordinere information orientering sagen sag for at kan skal få den
    bedste mulige det de os familien bedst muligt osv mv m.m. og eller til om i
    """
)
_SEVERAL = re.compile(r"\bog\b|\bsamt\b|[&+/,]", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:/()]+")


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

    A civil organisation with a name of its own is somebody also without a part.
    """
    if not receiver.strip() or _only(receiver, _NOBODY):
        return True
    if _is_large(receiver):
        return not unit.strip() or _only(unit, _NOBODY)
    return False


def says_everything(line: str) -> bool:
    """The line names nothing in particular."""
    return _only(line, _EVERYTHING)


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


def _is_large(receiver: str) -> bool:
    """A kommune or a region: thousands of people work there."""
    words = {word.strip(".") for word in _WORD.findall(same(receiver))}
    return any(word.endswith(("kommune", "kommunen")) for word in words) or "region" in words


def _only(text: str, words: frozenset[str]) -> bool:
    found = [word.strip(".") for word in _WORD.findall(same(text))]
    return all(word in words or word + "." in words or not word for word in found)
