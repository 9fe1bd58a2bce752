"""A consent as one sentence that can be read aloud, and its parts for the paper.

The same words at the desk and on paper: what a family hears is what it signs. Always in Danish, because the
family said yes to these words.
"""

from collections.abc import Sequence
from typing import Final

from familiehus.handover.consent import Consent, ConsentText, GivenFor
from familiehus.i18n import danish, tr
from familiehus.reports.danish import listed, long_date

_CLAUSES: Final = (
    *("at", "hvad", "hvordan", "hvor", "hvornår", "hvorfor", "hvem", "hvilke", "hvilken", "hvilket"),
)
_BEGINS_SMALL: Final = frozenset({
    *_CLAUSES, "det", "den", "de", "der", "barnets", "familiens", "forælderens", "forældrenes", "mors",
    "fars", "vores", "min", "mit", "mine", "hendes", "hans", "deres", "en", "et", "resultatet",
    "telefonnummeret", "navnet", "fødslen", "graviditeten", "søvn", "amning", "mad", "økonomi",
    "trivsel", "så", "for",
})  # fmt: skip
"""Words that are written small inside a sentence. Any other word may be a name."""
_FINITE: Final = frozenset({
    "kan", "skal", "får", "må", "ved", "vil", "er", "har", "kommer", "ringer", "bliver", "slipper", "behøver",
    "møder", "hjælper",
})  # fmt: skip
"""Without one of them "så …" would hang in the air."""


@danish()
def consent_sentence(consent: Consent) -> str:
    """``Amina siger ja til, at Familiernes Hus fortæller Sundhedsplejen om …, så …. Det gælder til …``"""
    return tr(
        "{said} Det gælder til og med {until} og kan trækkes tilbage når som helst.",
        said=consent_said(consent),
        until=long_date(consent.until),
    )


@danish()
def consent_said(consent: Consent) -> str:
    """The same without until when."""
    text = consent.text
    said = tr(
        "{yes} til, at {sender} fortæller {receiver} {information}{purpose}.",
        yes=_yes(consent),
        sender=text.sender or _GAP,
        receiver=receiver_words(text) or _GAP,
        information=_about(text.information),
        purpose=_so(text.purpose),
    )
    return said.replace(f"{_GAP}.", _GAP)


def receiver_words(text: ConsentText) -> str:
    """``Sundhedsplejen i Vordingborg Kommune``; ``koordinatoren hos Home-Start``."""
    receiver, unit = text.receiver.strip(), text.receiver_unit.strip()
    if not (receiver and unit):
        return receiver or unit
    inside = any(
        word.casefold().endswith("kommune") or word.casefold() == "region" for word in receiver.split()
    )
    if inside:
        return tr("{unit} i {receiver}", unit=unit, receiver=receiver)
    return tr("{unit} hos {receiver}", unit=unit, receiver=receiver)


@danish()
def giver_words(consent: Consent) -> str:
    """``Amina, på barnets vegne``."""
    giver = consent.giver.strip() or _GAP
    if consent.given_for is GivenFor.CHILD:
        return tr("{name}, på barnets vegne", name=giver)
    if consent.given_for is GivenFor.BOTH:
        return tr("{name}, for sig selv og på barnets vegne", name=giver)
    return giver


@danish()
def purpose_words(purpose: str) -> str:
    """As a line of its own: ``Så sundhedsplejersken kan komme på besøg.``"""
    words = _so(purpose).removeprefix(tr(", og formålet er {why}", why="")).removeprefix(",").strip()
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def lowered(words: str) -> str:
    """``Hvad …`` as it stands inside a sentence; a name stays as it is."""
    first = words.split(" ", 1)[0]
    small = first.casefold().strip(",.;:") in _BEGINS_SMALL and not first.isupper()
    return words[:1].lower() + words[1:] if small else words


_GAP: Final = "…"


def _yes(consent: Consent) -> str:
    giver = consent.giver.strip() or _GAP
    if consent.given_for is GivenFor.CHILD:
        return tr("{name} siger på barnets vegne ja", name=giver)
    if consent.given_for is GivenFor.BOTH:
        return tr("{name} siger for sig selv og barnet ja", name=giver)
    return tr("{name} siger ja", name=giver)


def _about(information: Sequence[str]) -> str:
    lines = [lowered(_bare(line)) for line in information if _bare(line)]
    if not lines:
        return tr("om {what}", what=_GAP)
    what = _joined(lines)
    if _is_clause(lines[0]):
        return tr("om, {what}", what=what)
    return tr("om {what}", what=what)


def _joined(lines: Sequence[str]) -> str:
    """Lines with commas of their own are kept apart by semicolons."""
    if len(lines) < 2:
        return "".join(lines)
    if any("," in line for line in lines):
        return tr("{most}; og {last}", most="; ".join(lines[:-1]), last=lines[-1])
    if _is_clause(lines[-1]):
        return tr("{most}, og {last}", most=", ".join(lines[:-1]), last=lines[-1])
    return listed(lines)


def _is_clause(words: str) -> bool:
    return words.split(" ", 1)[0] in _CLAUSES


def _bare(line: str) -> str:
    words = " ".join(line.split()).rstrip(" .;,:")
    return words[3:] if words[:3].casefold() == "om " else words


def _so(purpose: str) -> str:
    """Goes on after what is told: ``, så …``, ``, for at …``; what is no clause is the aim."""
    words = lowered(" ".join(purpose.split()).rstrip(" .;,:"))
    if not words:
        return tr(", så {why}", why=_GAP)
    if words.startswith("for at "):
        return tr(", {why}", why=words)
    for start in ("så at ", "så "):
        if words.startswith(start):
            return tr(", så {why}", why=words.removeprefix(start))
    if words.startswith("at ") or not _FINITE & set(words.casefold().split()):
        return tr(", og formålet er {why}", why=words)
    return tr(", så {why}", why=words)
