"""A day that was counted to the end ("talt færdig"), also with zero.

Without it, statistics could not tell "nobody came" from "nobody counted".
"""

from datetime import date

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class DayCount(Base):
    """Table ``day_count``: the closing of one day at one place, with the count it was closed at."""

    __tablename__ = "day_count"
    __table_args__ = (CheckConstraint("contacts >= 0", name="contacts"), kept_as("anonymous", rowid=False))

    day: Mapped[date] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(80), primary_key=True)
    contacts: Mapped[int]
