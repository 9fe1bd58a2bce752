"""Who stands behind an activity: the kommune, the region, Mødrehjælpen, Red Barnet."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Owner(Base):
    """Table ``owner``. The code is the name it was made with, as with places."""

    __tablename__ = "owner"
    __table_args__ = (kept_as("house"),)

    code: Mapped[str] = mapped_column(String(80), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    active: Mapped[bool]
