"""The people who may open the house. Their doors (passphrase, PIN) are slots in the key file."""

from datetime import date
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Staff(Base):
    """Table ``staff``. ``name`` is what the colleagues call them; it also stands on the unlock screen."""

    __tablename__ = "staff"
    __table_args__ = (kept_as("identified"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    role: Mapped[str] = mapped_column(String(20))
    active: Mapped[bool]
    created_on: Mapped[date]
