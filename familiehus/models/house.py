"""The house itself: one row with its name and the choices that are its own."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as

K_LEAST = 5
"""No printed count between 1 and k-1; k may be raised, never lowered below this (DISCLOSURE)."""


class House(Base):
    """Table ``house``. ``id`` is the database id that the key file must carry too."""

    __tablename__ = "house"
    __table_args__ = (
        CheckConstraint(f"k >= {K_LEAST}", name="k"),
        CheckConstraint("idle_minutes BETWEEN 1 AND 60", name="idle_minutes"),
        kept_as("house"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    kommunekode: Mapped[str] = mapped_column(String(4))
    kommune: Mapped[str] = mapped_column(String(60))
    opened: Mapped[date | None]
    practice: Mapped[bool]
    k: Mapped[int]
    idle_minutes: Mapped[int]
    open_weekdays: Mapped[str] = mapped_column(String(7))
    """ISO weekdays the house is open, e.g. ``12345``."""
    keys_confirmed: Mapped[bool]
    """True when two groups of the printed recovery keys were typed back."""
