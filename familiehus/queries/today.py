"""What the desk shows of one day: its contacts, the counts per hour, the postnumre used last."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.models import Contact, DayCount
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, ContactFacts


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One saved contact as the list shows it."""

    id: UUID
    facts: ContactFacts


@dataclass(frozen=True, slots=True)
class DayView:
    """A day at the desk. ``closed`` are the places that were counted to the end."""

    day: date
    rows: tuple[ContactRow, ...]
    closed: frozenset[str]

    @property
    def total(self) -> int:
        """Contacts of the day."""
        return sum(row.facts.count for row in self.rows)

    @property
    def per_hour(self) -> dict[int, int]:
        """Contacts per hour, for those whose hour is known."""
        counts: Counter[int] = Counter()
        for row in self.rows:
            if row.facts.hour is not None:
                counts[row.facts.hour] += row.facts.count
        return dict(counts)


def day_view(session: Session, day: date) -> DayView:
    """The day's contacts, latest hour first; inside an hour the order says nothing (RULES § 1)."""
    found = session.execute(select(Contact).where(Contact.day == day)).scalars()
    rows = [ContactRow(row.id, row.facts()) for row in found]
    rows.sort(key=lambda row: (-(row.facts.hour if row.facts.hour is not None else -1), _shown(row.facts)))
    closed = session.execute(select(DayCount.place).where(DayCount.day == day)).scalars()
    return DayView(day, tuple(rows), frozenset(closed))


def recent_postnumre(session: Session, before: date, n: int = 4, days: int = 14) -> tuple[str, ...]:
    """The postnumre the house hears most, over the last ``days`` days: steady keys, not a moving list."""
    query = (
        select(Contact.postnummer, func.sum(Contact.count).label("contacts"))
        .where(Contact.day > before - timedelta(days=days), Contact.day <= before)
        .where(Contact.postnummer.not_in((POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)))
        .group_by(Contact.postnummer)
        .order_by(func.sum(Contact.count).desc(), Contact.postnummer)
        .limit(n)
    )
    return tuple(row[0] for row in session.execute(query))


def _shown(facts: ContactFacts) -> tuple[str, str, str]:
    return (facts.henvender, facts.postnummer, facts.channel)
