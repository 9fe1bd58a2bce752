"""Why an offer fits, in plain words: "for fædre · barn 0–1 år · 4780 Stege · søvn"."""

from collections.abc import Iterable

from familiehus import postnumre
from familiehus.i18n import tr, trn
from familiehus.offers.offer import ForWhom, Offer
from familiehus.offers.word_index import Found, How, Part

BETWEEN = " · "
_LONGEST_AREA = 60


def joined(parts: Iterable[str]) -> str:
    """Each reason once, in the order of the questions."""
    return BETWEEN.join(dict.fromkeys(part for part in parts if part))


def for_whom_words(offer: Offer) -> str:
    """``for mødre og fædre``; nothing for an offer that is for everybody."""
    words = {
        ForWhom.MOTHERS: tr("mødre"),
        ForWhom.FATHERS: tr("fædre"),
        ForWhom.BOTH: tr("begge forældre"),
        ForWhom.PREGNANT: tr("gravide"),
        ForWhom.SINGLE: tr("dem, der er alene med barn"),
    }
    *before, last = [said for whom, said in words.items() if whom in offer.for_whom] or [""]
    if not last:
        return ""
    whom = tr("{some} og {last}", some=", ".join(before), last=last) if before else last
    return tr("for {whom}", whom=whom)


def child_words(offer: Offer) -> str:
    """``barn 0–1 år``, ``barn op til 3 år``; nothing where there is no limit."""
    low, high = offer.child_from, offer.child_to
    if low is None and high is None:
        return ""
    if high is None:
        return tr("barn fra {age}", age=_age(low or 0))
    if low is None:
        return tr("barn op til {age}", age=_age(high))
    if _whole_years(low) and _whole_years(high):
        return tr("barn {low}–{high} år", low=low // 12, high=high // 12)
    if low < 24 and high < 24:
        return tr("barn {low}–{high} måneder", low=low, high=high)
    return tr("barn fra {low} til {high}", low=_age(low), high=_age(high))


def place_words(offer: Offer, number: str = "") -> str:
    """The postnummer with its town, else the area in the offer's own words; nothing when neither is known."""
    known = postnumre.all_postnumre().get(number)
    if known is not None:
        return f"{known.number} {known.town}"
    if offer.area:
        return offer.area if len(offer.area) <= _LONGEST_AREA else offer.area[: _LONGEST_AREA - 1] + "…"
    return ""


def found_words(found: Found) -> str:
    """Where a word was found. A topic says itself."""
    if found.part in (Part.TOPIC, Part.KIND):
        return found.shown
    if found.how is How.TYPO:
        return tr("ligner “{word}”", word=found.shown)
    if found.part is Part.NAME:
        return tr("“{word}” i navnet", word=found.shown)
    if found.part is Part.ORGANISATION:
        return tr("fra {word}", word=found.shown)
    return tr("nævner “{word}”", word=found.shown)


def any_place() -> str:
    """It says nothing about where it takes families from."""
    return tr("ikke bundet til et område")


def everybody() -> str:
    """It says nothing about who it is for."""
    return tr("for alle")


def any_age() -> str:
    """It says nothing about the child's age."""
    return tr("alle aldre")


def _age(months: int) -> str:
    if months >= 12 and _whole_years(months):
        return trn("{n} år", "{n} år", months // 12)
    if months > 24:
        return trn("{n} år og {months}", "{n} år og {months}", months // 12, months=_months(months % 12))
    return _months(months)


def _months(months: int) -> str:
    return trn("{n} måned", "{n} måneder", months)


def _whole_years(months: int) -> bool:
    """A birthday, or the last month before one: 35 months is still 2 years."""
    return months % 12 == 0 or (months > 12 and months % 12 == 11)
