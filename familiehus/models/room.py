"""The rooms of a place (samtalerum, ammerum, køkken). One that is no longer used is retired, not deleted."""

from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Room(Base):
    """Table ``room``. ``features`` are sorted codes with ``|`` between them."""

    __tablename__ = "room"
    __table_args__ = (
        UniqueConstraint("place", "name"),
        CheckConstraint("seats IS NULL OR seats > 0", name="seats"),
        kept_as("house"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(ForeignKey("place.code"))
    name: Mapped[str] = mapped_column(String(80))
    seats: Mapped[int | None]
    features: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]
    active: Mapped[bool]
