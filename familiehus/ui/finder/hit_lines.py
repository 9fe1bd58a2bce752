"""What is said of an offer that fits: its name, whose it is, when, where and how one gets in, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from familiehus.i18n import tr, trn
from familiehus.offers.audience import parent_words
from familiehus.offers.finding import Hit
from familiehus.offers.fit_words import place_words
from familiehus.offers.offer import Offer, OfferEntry, OfferState
from familiehus.reports.danish import day_and_month, long_date
from familiehus.ui.courses.list_lines import Note

MOST = 60
"""Lines that are shown; whoever is not helped by these types another word."""


@dataclass(frozen=True, slots=True)
class HitLine:
    """One offer in the list. ``picked``: it comes on the seddel."""

    key: UUID
    title: str
    organisation: str
    facts: str
    why: str
    notes: tuple[Note, ...]
    picked: bool

    @property
    def spoken(self) -> str:
        """All of it in one breath, what matters first."""
        chosen = tr("valgt") if self.picked else ""
        notes = (note.text for note in self.notes)
        parts = (chosen, self.title, self.organisation, *notes, self.why, self.facts)
        return ", ".join(part for part in parts if part)


def lines_of(hits: Sequence[Hit], picked: Collection[UUID]) -> tuple[HitLine, ...]:
    """The first of them."""
    return tuple(_line(hit, hit.offer.id in picked) for hit in hits[:MOST])


def count_words(hits: int, *, asked: bool) -> str:
    """``12 tilbud passer``."""
    if not asked:
        return ""
    return trn("{n} tilbud passer", "{n} tilbud passer", hits) if hits else tr("Intet tilbud passer")


def entry_words(offer: Offer) -> str:
    """How one gets in, in a word or two."""
    words = {
        OfferEntry.OPEN: tr("bare kom"),
        OfferEntry.SIGN_UP: tr("tilmelding"),
        OfferEntry.REFERRAL: tr("kræver henvisning"),
        OfferEntry.VISITATION: tr("kræver visitation"),
    }
    return words[offer.entry] if offer.entry is not None else ""


def state_words(offer: Offer) -> str:
    """What one must know before a family is sent there."""
    if offer.state is OfferState.FULL:
        return tr("venteliste")
    if offer.state is OfferState.PAUSED and offer.until is not None:
        return tr("lukket til og med {day}", day=day_and_month(offer.until))
    return tr("lukket lige nu") if offer.state is OfferState.PAUSED else ""


def _line(hit: Hit, picked: bool) -> HitLine:
    offer = hit.offer
    where = ", ".join(part for part in (offer.address, place_words(offer, offer.postnummer)) if part)
    if offer.postnummer and offer.postnummer in offer.address:
        where = offer.address
    parts = (offer.when, where, parent_words(offer), entry_words(offer), offer.phone)
    facts = " · ".join(part for part in parts if part)
    return HitLine(offer.id, offer.name, offer.organisation, facts, hit.why, _notes(hit), picked)


def _notes(hit: Hit) -> tuple[Note, ...]:
    offer, notes = hit.offer, list[Note]()
    if hit.reopened and offer.until is not None:
        day = day_and_month(offer.until)
        notes.append(Note(tr("skulle være åbnet efter {day}", day=day), "gold"))
    elif state_words(offer):
        notes.append(Note(state_words(offer), "gold" if offer.state is OfferState.FULL else "warm"))
    if hit.stale:
        checked = offer.checked_on
        old = tr("ikke kontrolleret") if checked is None else tr("kontrolleret {day}", day=long_date(checked))
        notes.append(Note(old))
    return tuple(notes)
