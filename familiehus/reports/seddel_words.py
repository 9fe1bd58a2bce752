"""The words of a tilbudsseddel, as one says them to somebody who has not slept: short, and what to do."""

import re
from datetime import date

from familiehus import postnumre
from familiehus.i18n import tr
from familiehus.offers.folding import words_of
from familiehus.offers.offer import Offer, OfferEntry, OfferState
from familiehus.reports.danish import day_and_month
from familiehus.reports.lettering import clean

_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÆØÅ0-9“\"])")
_ABBREVIATED = re.compile(
    r"\b(bl\.a|f\.eks|m\.m|osv|ca|kl|nr|evt|dvs|inkl|mdr|tlf|max|min|hhv|pga)\.$", re.IGNORECASE
)
LONGEST_SENTENCE = 170


def organisation(offer: Offer) -> str:
    """Who runs it, unless the name says so already."""
    own = clean(offer.organisation)
    return "" if words_of(own) == words_of(offer.name) else own


def sentence_about(offer: Offer) -> str:
    """The first sentence of what it is; a very long one is ended where a word ends."""
    pieces = _SENTENCE.split(clean(offer.about))
    said = pieces[0]
    for piece in pieces[1:]:
        if not _ABBREVIATED.search(said):
            break
        said = f"{said} {piece}"
    if len(said) <= LONGEST_SENTENCE:
        return said
    return said[:LONGEST_SENTENCE].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"


def where(offer: Offer) -> str:
    """The address with its town, said once."""
    town = postnumre.all_postnumre().get(offer.postnummer)
    address = clean(offer.address)
    if offer.postnummer and offer.postnummer in address:
        return address
    last = f"{town.number}\N{NO-BREAK SPACE}{town.town}" if town is not None else ""
    return ", ".join(part for part in (address, last if address else "") if part)


def way_in(offer: Offer) -> str:
    """How one gets in, and what it costs."""
    words = {
        OfferEntry.OPEN: tr("Du kan bare komme."),
        OfferEntry.SIGN_UP: tr("Du melder dig til først."),
        OfferEntry.REFERRAL: tr("Du skal henvises. Spørg os, så hjælper vi."),
        OfferEntry.VISITATION: tr("Kommunen skal sige ja. Spørg os, så hjælper vi."),
    }
    cost = clean(offer.cost)
    if cost and cost[-1] not in ".!?":
        cost += "."
    return " ".join(part for part in (words.get(offer.entry, "") if offer.entry else "", cost) if part)


def reach(offer: Offer) -> str:
    """The phone; without one, the e-mail address."""
    if offer.phone:
        return tr("Tlf. {phone}", phone=spaced_phone(clean(offer.phone)))
    return clean(offer.email)


def standing(offer: Offer) -> str:
    """What one must know before one goes there; nothing when the door is open."""
    if offer.state is OfferState.FULL:
        return tr("Lige nu er der venteliste.")
    if offer.state is OfferState.PAUSED:
        return _paused(offer.until)
    return ""


def shown_link(link: str) -> str:
    """As one types it: without https and the last slash."""
    bare = re.sub(r"^(https?://)?(www\.)?", "", clean(link), flags=re.IGNORECASE)
    return bare.rstrip("/")


def spaced_phone(phone: str) -> str:
    """``55 36 00 00``: eight digits in pairs; anything else as it was written."""
    digits = re.sub(r"[\s.-]", "", phone).removeprefix("+45")
    if len(digits) == 8 and digits.isdecimal():
        return " ".join(digits[at : at + 2] for at in range(0, 8, 2))
    return phone


def _paused(until: date | None) -> str:
    if until is None:
        return tr("Holder lukket lige nu.")
    return tr("Holder lukket til og med {day}.", day=day_and_month(until))
