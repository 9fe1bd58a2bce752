"""Course templates and courses: the house's side of it. Nobody's name is in here (see ``enrolment``).

A course's sessions are the dates of one activity of the calendar; attendance is kept under the date the
series gave them, so that a moved session keeps its marks.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class CourseTemplate(Base):
    """Table ``course_template``. The code is the name it was made with. Lists are joined by ``|``."""

    __tablename__ = "course_template"
    __table_args__ = (
        CheckConstraint("seats >= least AND least >= 1", name="seats"),
        CheckConstraint("sessions >= 1 AND minutes >= 5 AND weeks >= 1", name="sessions"),
        CheckConstraint("threshold BETWEEN 0 AND 100", name="threshold"),
        kept_as("house"),
    )

    code: Mapped[str] = mapped_column(String(80), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    sessions: Mapped[int]
    minutes: Mapped[int]
    weeks: Mapped[int]
    seats: Mapped[int]
    least: Mapped[int]
    unit: Mapped[str] = mapped_column(String(20))
    entry: Mapped[str] = mapped_column(String(20))
    referrers: Mapped[str] = mapped_column(String(1000))
    asks: Mapped[str] = mapped_column(String(200))
    parent_under: Mapped[int | None]
    pregnancy_from: Mapped[int | None]
    pregnancy_to: Mapped[int | None]
    child_from: Mapped[int | None]
    child_to: Mapped[int | None]
    first_child: Mapped[bool]
    threshold: Mapped[int]
    survey: Mapped[bool]
    answer_hours: Mapped[int]
    keep_months: Mapped[int]
    about: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]
    active: Mapped[bool]


class Course(Base):
    """Table ``course`` (hold): one run of a template, with the seats that its queue is settled by."""

    __tablename__ = "course"
    __table_args__ = (CheckConstraint("seats >= 1 AND least >= 1", name="seats"), kept_as("house"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    template: Mapped[str] = mapped_column(ForeignKey("course_template.code"))
    name: Mapped[str] = mapped_column(String(80))
    activity_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("activity.id", deferrable=True, initially="DEFERRED"), unique=True
    )
    """NULL for a course that was called off before its first session."""
    place: Mapped[str] = mapped_column(ForeignKey("place.code"))
    state: Mapped[str] = mapped_column(String(20))
    seats: Mapped[int]
    least: Mapped[int]
    first_day: Mapped[date]
    last_day: Mapped[date]
    """Of its last session: from it on the people are kept ``keep_months``."""
    events: Mapped[int]
    """How many lines the record has: the next line's number."""
    families: Mapped[int | None]
    """From here on counts, written when it is over: what statistics know when its people are erased."""
    completed: Mapped[int | None]
    waited: Mapped[int | None]
    came: Mapped[int | None]
    marked: Mapped[int | None]


class AnonymousSeries(Base):
    """Table ``anonymous_series``: a card that only the family holds; ``code``, a word pair, is the only key.

    When it has been idle for a year it is deleted; its talks stay as counts (RULES § 5).
    """

    __tablename__ = "anonymous_series"
    __table_args__ = (
        CheckConstraint("talks >= 0 AND limit_at >= 1", name="talks"),
        kept_as("anonymous", rowid=False),
    )

    code: Mapped[str] = mapped_column(String(60), primary_key=True)
    kind: Mapped[str] = mapped_column(String(80))
    talks: Mapped[int]
    limit_at: Mapped[int]
    last_day: Mapped[date]


class SeriesTalk(Base):
    """Table ``series_talk``: one talk as a count. It does not know its card, so no family can be followed."""

    __tablename__ = "series_talk"
    __table_args__ = (CheckConstraint("number >= 1", name="number"), kept_as("anonymous", rowid=False))

    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(80))
    place: Mapped[str] = mapped_column(String(80))
    number: Mapped[int]
    over_reason: Mapped[str] = mapped_column(String(40))
    """Why it passed the limit, from a fixed list; empty for one that did not."""
