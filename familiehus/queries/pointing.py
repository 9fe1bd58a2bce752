"""How often an offer was pointed out to somebody ("peget videre"), summed: no row knows another."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.models.offer import Pointing


@dataclass(frozen=True, slots=True)
class PointedOffer:
    """An offer by the name it was pointed out under, where that was done, and how many times."""

    offer: str
    organisation: str
    owner: str
    place: str
    count: int


def pointed_offers(session: Session, first: date, last: date) -> tuple[PointedOffer, ...]:
    """Of these days, both included; the most pointed out first."""
    key = (Pointing.offer, Pointing.organisation, Pointing.owner, Pointing.place)
    many = func.sum(Pointing.count)
    query = (
        select(*key, many)
        .where(Pointing.day >= first, Pointing.day <= last)
        .group_by(*key)
        .order_by(many.desc(), *key)
    )
    return tuple(PointedOffer(*row[:4], int(row[4])) for row in session.execute(query))


def pointings(session: Session, first: date, last: date) -> int:
    """How many offers were pointed out on these days, both included."""
    query = select(func.coalesce(func.sum(Pointing.count), 0)).where(
        Pointing.day >= first, Pointing.day <= last
    )
    return int(session.execute(query).scalar_one())
