"""Whom an offer is for, asked from the family's side: it says so, it says nothing, or it is for others.

An offer that says nothing is for everybody: it fits, but one that says so fits better.
"""

from dataclasses import replace
from enum import IntEnum, StrEnum

from familiehus.offers.folding import words_of
from familiehus.offers.offer import ForWhom, Offer

_NAMED = {
    ForWhom.MOTHERS: frozenset({"mor", "mors", "modre", "modregruppe", "modrecafe"}),
    ForWhom.FATHERS: frozenset({"far", "fars", "faedre", "faedregruppe", "faedrecafe", "farmand"}),
    ForWhom.PREGNANT: frozenset({"gravid", "gravide"}),
}
"""Folded words of a name that say whom it is for; Mødrehjælpen is for fathers too."""


class Fit(IntEnum):
    """How an offer answers one question; the value is what it adds."""

    NOT = 0
    OPEN = 10
    SAID = 30


class Who(StrEnum):
    """Who is here: the first question."""

    MOTHER = "mor"
    FATHER = "far"
    PREGNANT = "gravid"
    BOTH = "begge"
    SINGLE = "alene"


class ChildAge(StrEnum):
    """How old the child is: the second question."""

    UNBORN = "ikke født"
    BABY = "0-1 år"
    TODDLER = "1-2 år"
    KINDERGARTEN = "3-6 år"
    SCHOOL = "7 år og op"

    @property
    def months(self) -> tuple[int, int]:
        """First and last month, both included; an unborn child has none."""
        return _MONTHS[self]


_MONTHS = {
    ChildAge.UNBORN: (-9, -1),
    ChildAge.BABY: (0, 11),
    ChildAge.TODDLER: (12, 35),
    ChildAge.KINDERGARTEN: (36, 83),
    ChildAge.SCHOOL: (84, 227),
}
_SAYS = {
    Who.MOTHER: {ForWhom.MOTHERS, ForWhom.BOTH},
    Who.FATHER: {ForWhom.FATHERS, ForWhom.BOTH},
    Who.PREGNANT: {ForWhom.PREGNANT},
    Who.BOTH: {ForWhom.BOTH},
    Who.SINGLE: {ForWhom.SINGLE},
}
_MAY_BE = {
    Who.MOTHER: {ForWhom.SINGLE},
    Who.FATHER: {ForWhom.SINGLE},
    Who.PREGNANT: {ForWhom.MOTHERS, ForWhom.BOTH, ForWhom.SINGLE},
    Who.BOTH: set[ForWhom](),
    Who.SINGLE: {ForWhom.MOTHERS, ForWhom.FATHERS},
}
"""An offer for mothers may take a mother who is alone; nobody can know from here."""


def with_audience(offer: Offer) -> Offer:
    """As it is asked: where nobody ticked whom it is for, its name may say so ("Fars Legestue")."""
    if offer.for_whom:
        return offer
    words = words_of(offer.name)
    told = {whom for whom, names in _NAMED.items() if any(word in names for word in words)}
    return replace(offer, for_whom=frozenset(told)) if told else offer


def who_fits(who: Who, offer: Offer) -> Fit:
    """How an offer answers who is here."""
    if who is Who.PREGNANT:
        unborn = unborn_fits(offer)
        if unborn is not Fit.OPEN:
            return unborn
    if offer.for_whom & _SAYS[who] or (who is Who.BOTH and _both(offer)):
        return Fit.SAID
    return Fit.OPEN if not offer.for_whom or offer.for_whom & _MAY_BE[who] else Fit.NOT


def age_fits(age: ChildAge, offer: Offer) -> Fit:
    """How an offer answers how old the child is."""
    return unborn_fits(offer) if age is ChildAge.UNBORN else months_fit(*age.months, offer)


def months_fit(first: int, last: int, offer: Offer) -> Fit:
    """A child somewhere between these months, both included. What is for pregnant women alone is not."""
    if offer.child_from is None and offer.child_to is None:
        return Fit.NOT if offer.for_whom == {ForWhom.PREGNANT} else Fit.OPEN
    low = offer.child_from if offer.child_from is not None else 0
    high = offer.child_to if offer.child_to is not None else last
    return Fit.SAID if low <= last and first <= high else Fit.NOT


def unborn_fits(offer: Offer) -> Fit:
    """Before the birth: an offer with an age for the child is for later."""
    if ForWhom.PREGNANT in offer.for_whom:
        return Fit.SAID
    if offer.child_from is not None or offer.child_to is not None:
        return Fit.NOT
    return Fit.OPEN


def _both(offer: Offer) -> bool:
    return {ForWhom.MOTHERS, ForWhom.FATHERS} <= offer.for_whom
