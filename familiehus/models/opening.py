"""When the house is open: its hours per place, and the days that are different."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class OpeningHours(Base):
    """Table ``opening_hours``: one interval of a week, in the set that holds from ``from_day`` on."""

    __tablename__ = "opening_hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 1 AND 7", name="weekday"),
        CheckConstraint('start >= 0 AND start < "end" AND "end" <= 1440', name="time"),
        kept_as("house"),
    )

    place: Mapped[str] = mapped_column(ForeignKey("place.code"), primary_key=True)
    from_day: Mapped[date] = mapped_column(primary_key=True)
    open_for: Mapped[str] = mapped_column(String(20), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int] = mapped_column(primary_key=True)
    end: Mapped[int]


class SpecialDay(Base):
    """Table ``special_day``: closed, or open at other hours; ``place`` is empty for the whole house."""

    __tablename__ = "special_day"
    __table_args__ = (
        CheckConstraint('start IS NULL OR (start >= 0 AND start < "end" AND "end" <= 1440)', name="time"),
        kept_as("house"),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(String(80), primary_key=True)
    closed: Mapped[bool]
    reason: Mapped[str] = mapped_column(String(80))
    start: Mapped[int | None]
    end: Mapped[int | None]
