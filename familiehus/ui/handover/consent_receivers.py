"""Who could get it: the catalogue's organisations and those the family said yes to before, as one types."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from familiehus.handover.consent import Consent, same
from familiehus.handover.vagueness import names_nobody
from familiehus.offers.offer import Offer, OfferSource

MOST = 5


@dataclass(frozen=True, slots=True)
class Receiver:
    """An organisation, and the part of it."""

    party: str
    unit: str

    @property
    def words(self) -> str:
        """``Vordingborg Kommune, Sundhedsplejen``."""
        return ", ".join(part for part in (self.party, self.unit) if part)


def known_receivers(consents: Iterable[Consent], offers: Iterable[Offer]) -> tuple[Receiver, ...]:
    """The family's own first, then the catalogue's that a consent can name; the house itself is none."""
    said = (Receiver(one.text.receiver, one.text.receiver_unit) for one in consents)
    kept = (
        Receiver(one.organisation, one.name)
        for one in offers
        if not one.source.follows_the_calendar and one.source is not OfferSource.OWN and one.state.takes
    )
    good = (one for one in (*said, *kept) if not names_nobody(one.party, one.unit))
    return tuple({(same(one.party), same(one.unit)): one for one in reversed(tuple(good))}.values())[::-1]


def fitting(known: Sequence[Receiver], typed: str) -> tuple[Receiver, ...]:
    """Those in which every typed word begins a word; what is there already is not offered again."""
    words = same(typed).replace(",", " ").split()
    if not words:
        return tuple(known[:MOST])
    found = []
    for one in known:
        parts = same(one.words).replace(",", " ").split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            found.append(one)
    return tuple(found[:MOST])
