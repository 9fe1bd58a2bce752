"""The calendar's activities, and what was changed about single dates of them.

What belongs to a single date carries that date; what belongs to the series carries ``SERIES``, a day
before every calendar. Who is on the plan stands in a table of its own on the identified side of the wall.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as

SERIES = date(1, 1, 1)
"""The date under which rooms and people of the series itself are kept."""


class Activity(Base):
    """Table ``activity``: minutes are since midnight on the wall, ``rule`` is an RFC 5545 RRULE of dates."""

    __tablename__ = "activity"
    __table_args__ = (
        CheckConstraint("start >= 0 AND minutes > 0 AND start + minutes <= 1440", name="time"),
        CheckConstraint("seats IS NULL OR seats > 0", name="seats"),
        kept_as("house"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(20))
    owner: Mapped[str] = mapped_column(ForeignKey("owner.code"))
    place: Mapped[str] = mapped_column(ForeignKey("place.code"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    """The last date it can have, also one moved by hand: a week is read without unfolding every rule."""
    start: Mapped[int]
    minutes: Mapped[int]
    rule: Mapped[str] = mapped_column(String(200))
    seats: Mapped[int | None]
    sign_up: Mapped[bool]
    for_families: Mapped[bool]
    audience: Mapped[str] = mapped_column(String(120))
    setup: Mapped[str] = mapped_column(String(200))
    counts_as: Mapped[str | None] = mapped_column(String(80))
    reason: Mapped[str] = mapped_column(String(200))
    follows: Mapped[UUID | None]
    uid: Mapped[str] = mapped_column(String(255))


class ActivityDate(Base):
    """Table ``activity_date``: one date that is not as the series says. NULL: as in the series."""

    __tablename__ = "activity_date"
    __table_args__ = (
        CheckConstraint("start IS NULL OR start BETWEEN 0 AND 1439", name="start"),
        CheckConstraint("minutes IS NULL OR minutes BETWEEN 1 AND 1440", name="minutes"),
        kept_as("house"),
    )

    activity_id: Mapped[UUID] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True)
    original: Mapped[date] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(200))
    day: Mapped[date | None]
    start: Mapped[int | None]
    minutes: Mapped[int | None]
    title: Mapped[str | None] = mapped_column(String(80))
    place: Mapped[str | None] = mapped_column(ForeignKey("place.code"))
    own_rooms: Mapped[bool]
    """The rooms are those kept under this date, also when there are none."""
    own_people: Mapped[bool]


class ActivityRoom(Base):
    """Table ``activity_room``: the rooms of a series (``on_day`` SERIES) or of one date."""

    __tablename__ = "activity_room"
    __table_args__ = (kept_as("house"),)

    activity_id: Mapped[UUID] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True)
    on_day: Mapped[date] = mapped_column(primary_key=True)
    room_id: Mapped[UUID] = mapped_column(ForeignKey("room.id"), primary_key=True)
    position: Mapped[int]


class ActivityColleague(Base):
    """Table ``activity_colleague``: who is on the plan, for a series or for one date."""

    __tablename__ = "activity_colleague"
    __table_args__ = (kept_as("identified"),)

    activity_id: Mapped[UUID] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True)
    on_day: Mapped[date] = mapped_column(primary_key=True)
    colleague_id: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"), primary_key=True)
    position: Mapped[int]
