"""One offer with the facts of RULES § 8, and how fresh what is known about it is."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from familiehus.calendar.activity import OwnerKind

STALE_AFTER = timedelta(days=183)
"""Six months: after that somebody should ask whether it is still right."""


class OfferForm(StrEnum):
    """Which kind of help it is."""

    INDIVIDUAL = "individuelt"
    GROUP = "gruppe"
    COMMUNITY = "fællesskab"


class OfferLevel(StrEnum):
    """For whom by law: §§ 30-31 of barnets lov need a screening by the authority (RULES § 6)."""

    UNIVERSAL = "universelt"
    OPEN = "åbent"
    TARGETED = "målrettet"
    BY_LAW = "efter barnets lov § 30-31"


class OfferEntry(StrEnum):
    """How a family gets in."""

    OPEN = "åbent"
    SIGN_UP = "tilmelding"
    REFERRAL = "henvisning"
    VISITATION = "visitation"


class ForWhom(StrEnum):
    """Which parents it is for, where it is not for everybody."""

    MOTHERS = "mødre"
    FATHERS = "fædre"
    BOTH = "begge forældre"
    SINGLE = "alene med barn"
    PREGNANT = "gravide"


class OfferState(StrEnum):
    """Whether a family can be sent there today."""

    RUNNING = "i gang"
    PAUSED = "midlertidigt lukket"
    FULL = "fuldt"
    ENDED = "ophørt"

    @property
    def takes(self) -> bool:
        """Families can be pointed there; ``FULL`` ones say that there is a wait."""
        return self in (OfferState.RUNNING, OfferState.FULL)


class OfferSource(StrEnum):
    """Where the catalogue has it from. The house's own follow the calendar and are not stored."""

    OWN = "egen"
    TYPED = "skrevet"
    IMPORTED = "hentet"
    STARTER = "startsæt"
    ACTIVITY = "ugeplanen"
    COURSE = "hold"

    @property
    def follows_the_calendar(self) -> bool:
        """It appears and disappears with the activity or the course; nobody edits it here."""
        return self in (OfferSource.ACTIVITY, OfferSource.COURSE)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be told a family about an offer.

    Four facts are needed: ``name``, ``organisation``, ``topics`` (at least one) and a way to reach it (one of
    ``phone``, ``email``, ``link`` or ``address``). Ages: ``child_from``/``child_to`` in months,
    ``parent_from``/``parent_to`` in years, both ends included, None for no limit. ``postnumre`` empty: the
    whole country or the whole kommune, as ``area`` says in words. ``checked_on`` None: nobody here has
    checked it. ``until`` is when a paused one opens again, if known. ``external_id`` is its id in the
    directory it was imported from; ``changed_here`` names the facts that the house has set itself since, so
    that the next import asks before it takes them.
    """

    id: UUID
    name: str
    organisation: str
    owner: OwnerKind
    topics: tuple[str, ...]
    phone: str = ""
    email: str = ""
    link: str = ""
    address: str = ""
    postnummer: str = ""
    form: OfferForm | None = None
    level: OfferLevel | None = None
    entry: OfferEntry | None = None
    for_whom: frozenset[ForWhom] = frozenset()
    child_from: int | None = None
    child_to: int | None = None
    parent_from: int | None = None
    parent_to: int | None = None
    languages: tuple[str, ...] = ()
    about: str = ""
    when: str = ""
    cost: str = ""
    area: str = ""
    postnumre: tuple[str, ...] = ()
    track: str = ""
    state: OfferState = OfferState.RUNNING
    until: date | None = None
    checked_on: date | None = None
    source: OfferSource = OfferSource.TYPED
    external_id: str = ""
    changed_here: frozenset[str] = frozenset()

    @property
    def reachable(self) -> bool:
        """There is a way to get hold of it."""
        return bool(self.phone or self.email or self.link or self.address)

    def stale(self, today: date) -> bool:
        """Nobody has checked it for six months, or ever. What follows the calendar is always fresh."""
        if self.source.follows_the_calendar or self.state is OfferState.ENDED:
            return False
        return self.checked_on is None or today - self.checked_on > STALE_AFTER

    def open_again(self, today: date) -> bool:
        """A pause whose last day is over: the state it says is no longer true."""
        return self.state is OfferState.PAUSED and self.until is not None and self.until < today
