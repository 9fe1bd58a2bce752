"""Whoever can stand on the plan: staff, a midwife whom the region pays, a volunteer host.

More people work in a house than may open its files, so a colleague needs no door and no role.
"""

from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Colleague(Base):
    """Table ``colleague``. ``staff_id`` is set for those who can open the house too."""

    __tablename__ = "colleague"
    __table_args__ = (kept_as("identified"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    profession: Mapped[str | None] = mapped_column(String(80))
    employer: Mapped[str] = mapped_column(String(80))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), unique=True)
    active: Mapped[bool]
