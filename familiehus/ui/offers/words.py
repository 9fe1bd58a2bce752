"""What is said about an offer: its state, how fresh it is, every fact with its name. Pure."""

from collections.abc import Iterator
from datetime import date

from familiehus import postnumre
from familiehus.calendar.activity import OwnerKind
from familiehus.i18n import tr
from familiehus.offers.audience import audience_words
from familiehus.offers.offer import Offer, OfferEntry, OfferForm, OfferLevel, OfferSource, OfferState
from familiehus.reports.danish import long_date

Fact = tuple[str, str]


def needs_look(offer: Offer, today: date) -> bool:
    """Somebody should ask whether it is still right: nobody has for half a year, or a pause is over."""
    return offer.stale(today) or offer.open_again(today)


def owner_name(owner: OwnerKind) -> str:
    """Who stands behind it."""
    names = {
        OwnerKind.KOMMUNE: tr("Kommunen"),
        OwnerKind.REGION: tr("Regionen"),
        OwnerKind.PARTNER: tr("Civilsamfundet"),
    }
    return names[owner]


def state_name(state: OfferState) -> str:
    """One word or two, as a button says it."""
    names = {
        OfferState.RUNNING: tr("I gang"),
        OfferState.PAUSED: tr("Midlertidigt lukket"),
        OfferState.FULL: tr("Fuldt"),
        OfferState.ENDED: tr("Ophørt"),
    }
    return names[state]


def state_words(offer: Offer, today: date) -> str:
    """``Midlertidigt lukket til 4. januar 2027``; empty while it runs."""
    if offer.state is OfferState.RUNNING:
        return ""
    if offer.open_again(today) and offer.until is not None:
        return tr("Skulle være åbnet igen efter {day}", day=long_date(offer.until))
    if offer.state is OfferState.PAUSED and offer.until is not None:
        return tr("Midlertidigt lukket til og med {day}", day=long_date(offer.until))
    return state_name(offer.state)


def freshness(offer: Offer, today: date) -> str:
    """How well what stands here is known."""
    if offer.source.follows_the_calendar:
        return tr("Følger kalenderen")
    if offer.checked_on is None:
        return tr("Ikke kontrolleret")
    day = long_date(offer.checked_on)
    if offer.stale(today):
        return tr("Ikke kontrolleret siden {day}", day=day)
    return tr("Kontrolleret {day}", day=day)


def source_words(offer: Offer) -> str:
    """Where the house has it from."""
    words = {
        OfferSource.OWN: tr("Husets eget"),
        OfferSource.TYPED: tr("Skrevet i huset"),
        OfferSource.IMPORTED: tr("Hentet fra et katalog"),
        OfferSource.STARTER: tr("Fra startsættet"),
        OfferSource.ACTIVITY: tr("Fra ugeplanen"),
        OfferSource.COURSE: tr("Fra holdene"),
    }
    return words[offer.source]


def form_name(form: OfferForm) -> str:
    """Which kind of help."""
    return {
        OfferForm.INDIVIDUAL: tr("Individuelt"),
        OfferForm.GROUP: tr("Gruppe"),
        OfferForm.COMMUNITY: tr("Fællesskab"),
    }[form]


def level_name(level: OfferLevel) -> str:
    """For whom by law."""
    return {
        OfferLevel.UNIVERSAL: tr("Universelt"),
        OfferLevel.OPEN: tr("Åbent"),
        OfferLevel.TARGETED: tr("Målrettet"),
        OfferLevel.BY_LAW: tr("Efter barnets lov § 30-31"),
    }[level]


def entry_name(entry: OfferEntry) -> str:
    """How a family gets in."""
    return {
        OfferEntry.OPEN: tr("Man kan bare komme"),
        OfferEntry.SIGN_UP: tr("Man melder sig til"),
        OfferEntry.REFERRAL: tr("Der skal henvises"),
        OfferEntry.VISITATION: tr("Der visiteres"),
    }[entry]


def place_line(offer: Offer) -> str:
    """``Algade 1, 4780 Stege``."""
    town = postnumre.all_postnumre().get(offer.postnummer)
    named = f"{town.number} {town.town}" if town is not None else ""
    return ", ".join(part for part in (offer.address, named) if part)


def facts_of(offer: Offer) -> Iterator[Fact]:
    """Everything that is known, in the order one asks for it."""
    said = (
        (tr("Telefon"), offer.phone),
        (tr("Hjemmeside"), offer.link),
        (tr("Mail"), offer.email),
        (tr("Hvor"), place_line(offer)),
        (tr("Hvornår"), offer.when),
        (tr("For hvem"), audience_words(offer)),
        (tr("Adgang"), entry_name(offer.entry) if offer.entry else ""),
        (tr("Pris"), offer.cost),
        (tr("Område"), _area(offer)),
        (tr("Sprog"), ", ".join(offer.languages)),
        (tr("Form"), form_name(offer.form) if offer.form else ""),
        (tr("Niveau"), level_name(offer.level) if offer.level else ""),
        (tr("Spor"), offer.track),
    )
    return (fact for fact in said if fact[1])


def _area(offer: Offer) -> str:
    towns = postnumre.all_postnumre()
    shown = [f"{one} {towns[one].town}" if one in towns else one for one in offer.postnumre[:6]]
    if len(offer.postnumre) > len(shown):
        shown.append(tr("og {n} til", n=len(offer.postnumre) - len(shown)))
    return " · ".join(part for part in (offer.area, ", ".join(shown)) if part)
