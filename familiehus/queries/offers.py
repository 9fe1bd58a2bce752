"""The catalogue as pages, the finder and papers read it: what is stored, and the house's own by itself."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.i18n import danish_order
from familiehus.models.offer import Offer as OfferTable
from familiehus.offers.offer import STALE_AFTER, Offer, OfferState
from familiehus.queries.offer_rows import COLUMNS, offer_of_row
from familiehus.queries.own_offers import own_offers

_SELECT = select(*(getattr(OfferTable, name) for name in COLUMNS))


def offers(session: Session, today: date) -> tuple[Offer, ...]:
    """All of them by name: the stored ones, also those that ended, and the house's own courses and activities
    that a family can still come to (:mod:`own_offers`)."""
    return by_name((*stored_offers(session), *own_offers(session, today)))


def stored_offers(session: Session) -> tuple[Offer, ...]:
    """Those that somebody keeps here, in no order."""
    return tuple(map(offer_of_row, session.execute(_SELECT)))


def offer_of(session: Session, offer_id: UUID) -> Offer | None:
    """One of them, stored or the house's own today; None when it is not in the catalogue."""
    row = session.execute(_SELECT.where(OfferTable.id == offer_id)).one_or_none()
    if row is not None:
        return offer_of_row(row)
    return next((one for one in own_offers(session, clock.today()) if one.id == offer_id), None)


def stale_count(session: Session, today: date) -> int:
    """How many should be looked at: nobody checked them for six months, or a pause is over."""
    running = OfferTable.state != str(OfferState.ENDED)
    facts = (OfferTable.checked_on, OfferTable.state, OfferTable.until)
    return sum(_due(*row, today) for row in session.execute(select(*facts).where(running)))


def catalogue_empty(session: Session) -> bool:
    """Nothing is stored: the page offers the starter set."""
    return session.execute(select(func.count()).select_from(OfferTable)).scalar_one() == 0


def by_name(found: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """In the order of the Danish alphabet."""
    return tuple(sorted(found, key=lambda one: (danish_order(one.name), danish_order(one.organisation))))


def _due(checked_on: date | None, state: str, until: date | None, today: date) -> bool:
    over = state == str(OfferState.PAUSED) and until is not None and until < today
    return checked_on is None or today - checked_on > STALE_AFTER or over
