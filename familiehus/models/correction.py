"""A change to a day that was already counted to the end, with its reason from a fixed list."""

from datetime import date
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Correction(Base):
    """Table ``correction``: which day, what was done, by how many contacts, and why. Never who or when."""

    __tablename__ = "correction"
    __table_args__ = (kept_as("anonymous", rowid=False),)

    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    verb: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(String(30))
    contacts: Mapped[int]
