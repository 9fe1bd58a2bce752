"""Where things happen: the house itself, a library, a daycare centre (sted)."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Place(Base):
    """Table ``place``. The code is the name it was made with; a later name leaves old contacts alone.

    ``postnummer`` is where it lies; None: nobody has said it. Distances in the statistics start there.
    """

    __tablename__ = "place"
    __table_args__ = (kept_as("house"),)

    code: Mapped[str] = mapped_column(String(80), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]
    active: Mapped[bool]
    postnummer: Mapped[str | None] = mapped_column(String(4))
