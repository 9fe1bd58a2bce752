"""For whom an offer is, in one line of plain words."""

from familiehus.i18n import tr
from familiehus.offers.fit_words import child_words, for_whom_words
from familiehus.offers.offer import Offer


def audience_words(offer: Offer) -> str:
    """``For fædre, barn 0–1 år, forælder under 25 år``; empty where it is for everybody."""
    parts = [one for one in (for_whom_words(offer), child_words(offer), parent_words(offer)) if one]
    line = ", ".join(parts)
    return line[:1].upper() + line[1:]


def parent_words(offer: Offer) -> str:
    """``forælder 15–25 år``; nothing where there is no limit."""
    low, high = offer.parent_from, offer.parent_to
    if low is not None and high is not None:
        return tr("forælder {low}–{high} år", low=low, high=high)
    if high is not None:
        return tr("forælder under {age} år", age=high + 1)
    return tr("forælder fra {age} år", age=low) if low is not None else ""
