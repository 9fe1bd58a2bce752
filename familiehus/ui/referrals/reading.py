"""What the page and its forms are made of, read in one go on the database thread."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from familiehus.handover.consent import Consent, ConsentState, same
from familiehus.handover.vagueness import names_nobody
from familiehus.i18n import tr
from familiehus.offers.offer import Offer
from familiehus.queries.calendar import colleagues
from familiehus.queries.courses import course_page, course_rows
from familiehus.queries.handover import FamilyRow, consents_of, duties, families
from familiehus.queries.handover_duties import Duties
from familiehus.queries.handover_lines import ReferralLine, referral_rows
from familiehus.queries.house import HouseRow, choices, house_row, staff
from familiehus.queries.offers import offers
from familiehus.ui.handover.consent_receivers import Receiver
from familiehus.values import Actor, ListName, Role


@dataclass(frozen=True, slots=True)
class Referrals:
    """The list, and what is to be done."""

    rows: tuple[ReferralLine, ...]
    duties: Duties


@dataclass(frozen=True, slots=True)
class Listed:
    """A receiver of the catalogue. ``offer`` is None for the house's own courses and activities: they follow
    the calendar and are not stored, so a referral keeps their words and no id that may be gone tomorrow.
    ``ours``: the house itself holds it, not somebody who borrows a room."""

    receiver: Receiver
    offer: UUID | None
    ours: bool = False


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What a new referral can be made of. ``consents`` are the live ones, by family."""

    house: HouseRow
    families: tuple[FamilyRow, ...]
    catalogue: tuple[Listed, ...]
    consents: dict[UUID, tuple[Consent, ...]]
    professions: tuple[tuple[str, str], ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """An enrolment that an incoming referral can have become."""

    enrolment: UUID
    calling: str
    course: str

    @property
    def words(self) -> str:
        """``Amina og Yusuf, Tryghedscirklen``."""
        return tr("{family}, {course}", family=self.calling, course=self.course)


def read_referrals(session: Any, actor: Actor, today: date) -> Referrals:
    """The page."""
    return Referrals(referral_rows(session, actor, today=today), duties(session, actor, today))


def read_form(session: Any, actor: Actor, today: date) -> FormFacts:
    """A form."""
    known = families(session, actor)
    live = {
        one.id: tuple(c for c in consents_of(session, actor, one.id) if _lives(c, today)) for one in known
    }
    professions = tuple(
        (one.code, one.label)
        for one in choices(session)
        if one.list_name is ListName.PROFESSION and one.active
    )
    house = house_row(session)
    listed_ones = catalogue(offers(session, today), house)
    return FormFacts(house, known, listed_ones, live, professions, people(session))


def read_consents(session: Any, actor: Actor, family: UUID) -> tuple[Consent, ...]:
    """One family's."""
    return consents_of(session, actor, family)


def people(session: Any) -> tuple[str, ...]:
    """Who can see to a referral: those who unlock this house and may see families, then the colleagues."""
    unlocks = [one.name for one in staff(session) if one.active and one.role is not Role.ADMIN]
    others = [one.name for one in colleagues(session) if one.active]
    return tuple(dict.fromkeys((*unlocks, *others)))


def catalogue(found: tuple[Offer, ...], house: HouseRow) -> tuple[Listed, ...]:
    """Those a family can be sent to, and that are somebody in particular."""
    takes = (listed(one, house) for one in found if one.state.takes)
    named = [one for one in takes if not names_nobody(one.receiver.party, one.receiver.unit)]
    return tuple(sorted(named, key=lambda one: same(one.receiver.words)))


def listed(offer: Offer, house: HouseRow) -> Listed:
    """One of the catalogue, as a referral keeps it. What the kommune holds in this house, the house holds."""
    if not offer.source.follows_the_calendar:
        return Listed(receiver_of(offer), offer.id)
    ours = same(offer.organisation) in (same(house.name), same(f"{house.kommune} Kommune"))
    receiver = Receiver(house.name, offer.name) if ours else receiver_of(offer)
    return Listed(receiver, None, ours)


def receiver_of(offer: Offer) -> Receiver:
    """Who gets the letter."""
    return Receiver(offer.organisation, "" if same(offer.name) == same(offer.organisation) else offer.name)


def read_seats(session: Any) -> tuple[Seat, ...]:
    """Every enrolment that is not over, the newest course first."""
    found = []
    for row in course_rows(session):
        page = course_page(session, row.id)
        if page is not None:
            found += [Seat(one.id, one.calling, row.name) for one in page.enrolments if not one.status.over]
    return tuple(found)


def _lives(consent: Consent, today: date) -> bool:
    return consent.state(today) is ConsentState.LIVE
