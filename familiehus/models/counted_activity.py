"""An activity that was counted to the end ("talt færdig"), also when nobody came.

The count itself is the contacts of that day, place and kind; here is only that it is all. No key of the
calendar stands in it, and no minute: an activity is known by its day, place, kind and starting hour.
"""

from datetime import date

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class CountedActivity(Base):
    """Table ``counted_activity``."""

    __tablename__ = "counted_activity"
    __table_args__ = (
        CheckConstraint("hour BETWEEN 0 AND 23", name="hour"),
        kept_as("anonymous", rowid=False),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[str] = mapped_column(String(80), primary_key=True)
    hour: Mapped[int] = mapped_column(primary_key=True)
