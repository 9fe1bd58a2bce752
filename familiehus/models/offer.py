"""The catalogue's offers, and how often one of them was pointed out to somebody.

A pointing is anonymous: it holds the offer's name as a word, not as a key, and nothing about the family.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as
from familiehus.values import COUNT_MAX


class Offer(Base):
    """Table ``offer``. Lists are joined by ``|``. The house's own courses and activities are not in it."""

    __tablename__ = "offer"
    __table_args__ = (kept_as("house"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    organisation: Mapped[str] = mapped_column(String(120))
    owner: Mapped[str] = mapped_column(String(20))
    topics: Mapped[str] = mapped_column(String(1000))
    phone: Mapped[str] = mapped_column(String(40))
    email: Mapped[str] = mapped_column(String(120))
    link: Mapped[str] = mapped_column(String(400))
    address: Mapped[str] = mapped_column(String(200))
    postnummer: Mapped[str] = mapped_column(String(4))
    form: Mapped[str | None] = mapped_column(String(20))
    level: Mapped[str | None] = mapped_column(String(40))
    entry: Mapped[str | None] = mapped_column(String(20))
    for_whom: Mapped[str] = mapped_column(String(120))
    child_from: Mapped[int | None]
    child_to: Mapped[int | None]
    parent_from: Mapped[int | None]
    parent_to: Mapped[int | None]
    languages: Mapped[str] = mapped_column(String(200))
    about: Mapped[str] = mapped_column(String(1000))
    when: Mapped[str] = mapped_column(String(200))
    cost: Mapped[str] = mapped_column(String(120))
    area: Mapped[str] = mapped_column(String(120))
    postnumre: Mapped[str] = mapped_column(String(4000))
    track: Mapped[str] = mapped_column(String(80))
    state: Mapped[str] = mapped_column(String(20))
    until: Mapped[date | None]
    checked_on: Mapped[date | None]
    source: Mapped[str] = mapped_column(String(20))
    external_id: Mapped[str] = mapped_column(String(255), index=True)
    changed_here: Mapped[str] = mapped_column(String(400))


class Pointing(Base):
    """Table ``pointing`` ("peget videre"): one offer on one tilbudsseddel, as a count."""

    __tablename__ = "pointing"
    __table_args__ = (
        CheckConstraint(f"count BETWEEN 1 AND {COUNT_MAX}", name="count"),
        kept_as("anonymous", rowid=False),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(80))
    offer: Mapped[str] = mapped_column(String(120))
    organisation: Mapped[str] = mapped_column(String(120))
    owner: Mapped[str] = mapped_column(String(20))
    count: Mapped[int]
