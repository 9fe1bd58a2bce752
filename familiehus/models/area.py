"""Areas: the house's own named unions of postnumre, changed only on 1 January (DISCLOSURE, Menu)."""

from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Area(Base):
    """Table ``area``: an area as it is from 1 January of ``from_year`` until a newer set begins."""

    __tablename__ = "area"
    __table_args__ = (UniqueConstraint("from_year", "name"), kept_as("house"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    from_year: Mapped[int]
    name: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]


class AreaPostnummer(Base):
    """Table ``area_postnummer``: a postnummer lies in at most one area of a year."""

    __tablename__ = "area_postnummer"
    __table_args__ = (kept_as("house"),)

    from_year: Mapped[int] = mapped_column(primary_key=True)
    postnummer: Mapped[str] = mapped_column(String(4), primary_key=True)
    area_id: Mapped[UUID] = mapped_column(ForeignKey("area.id", ondelete="CASCADE"))
