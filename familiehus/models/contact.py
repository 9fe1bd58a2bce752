"""One anonymous enquiry, or several equal ones: the record the whole house is built around.

The key is (day, random id): rows of a day lie together on disk, in an order
that says nothing about the order of the visits. No foreign key, no free text,
no minute (RULES § 1). ``place`` and the choices are codes, checked by the
service, so that not even a join leads out of here.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as
from familiehus.values import (
    COUNT_MAX,
    Channel,
    ContactFacts,
    Duration,
    Henvender,
    LifeStage,
    Returning,
)

BETWEEN_REASONS = "|"
"""Reasons are stored sorted and joined; a choice's code may not contain this sign."""


class Contact(Base):
    """Table ``contact``."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint("hour IS NULL OR hour BETWEEN 0 AND 23", name="hour"),
        CheckConstraint(f"count BETWEEN 1 AND {COUNT_MAX}", name="count"),
        # Not IN: SQLite builds a table in locked memory for its list at every insert (six times slower).
        CheckConstraint("henvender = 'mor' OR henvender = 'far' OR henvender = 'anden'", name="henvender"),
        kept_as("anonymous", rowid=False),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    hour: Mapped[int | None]
    place: Mapped[str] = mapped_column(String(80))
    channel: Mapped[str] = mapped_column(String(20))
    henvender: Mapped[str] = mapped_column(String(10))
    postnummer: Mapped[str] = mapped_column(String(30))
    kind: Mapped[str | None] = mapped_column(String(80))
    life_stage: Mapped[str | None] = mapped_column(String(20))
    reasons: Mapped[str] = mapped_column(String(2000))
    heard_from: Mapped[str | None] = mapped_column(String(80))
    been_before: Mapped[str | None] = mapped_column(String(30))
    adults: Mapped[int | None]
    children: Mapped[int | None]
    profession: Mapped[str | None] = mapped_column(String(80))
    duration: Mapped[str | None] = mapped_column(String(20))
    outcome: Mapped[str | None] = mapped_column(String(80))
    count: Mapped[int]

    def facts(self) -> ContactFacts:
        """The row as the frozen value that crosses borders."""
        return ContactFacts(
            day=self.day,
            hour=self.hour,
            place=self.place,
            channel=Channel(self.channel),
            henvender=Henvender(self.henvender),
            postnummer=self.postnummer,
            kind=self.kind,
            life_stage=LifeStage(self.life_stage) if self.life_stage else None,
            reasons=split_reasons(self.reasons),
            heard_from=self.heard_from,
            returning=Returning(self.been_before) if self.been_before else None,
            adults=self.adults,
            children=self.children,
            profession=self.profession,
            duration=Duration(self.duration) if self.duration else None,
            outcome=self.outcome,
            count=self.count,
        )


def split_reasons(stored: str) -> tuple[str, ...]:
    """The codes of a stored list of reasons."""
    return tuple(stored.split(BETWEEN_REASONS)) if stored else ()


def columns_of(facts: ContactFacts) -> dict[str, object]:
    """What a contact's columns hold for these facts (all but the id). Enum codes as plain text."""
    plain = {
        name: None if value is None else str(value)
        for name, value in (
            ("place", facts.place),
            ("channel", facts.channel),
            ("henvender", facts.henvender),
            ("postnummer", facts.postnummer),
            ("kind", facts.kind),
            ("life_stage", facts.life_stage),
            ("heard_from", facts.heard_from),
            ("been_before", facts.returning),
            ("profession", facts.profession),
            ("duration", facts.duration),
            ("outcome", facts.outcome),
        )
    }
    return {
        **plain,
        "day": facts.day,
        "hour": facts.hour,
        "reasons": BETWEEN_REASONS.join(sorted(facts.reasons)),
        "adults": facts.adults,
        "children": facts.children,
        "count": facts.count,
    }
