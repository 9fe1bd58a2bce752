"""The lists a house edits itself: reasons, heard from, kinds of counselling, professions, outcomes."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Choice(Base):
    """Table ``choice``. Retired choices (``active`` false) are kept: old contacts still speak of them."""

    __tablename__ = "choice"
    __table_args__ = (kept_as("house"),)

    list_name: Mapped[str] = mapped_column(String(20), primary_key=True)
    code: Mapped[str] = mapped_column(String(80), primary_key=True)
    label: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]
    active: Mapped[bool]
