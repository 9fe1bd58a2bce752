"""The house's targets, as they were set."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.models import Target
from familiehus.values import Period

TOTAL = "contacts.total"


@dataclass(frozen=True, slots=True)
class SetTarget:
    """One target (måltal). See ``models.target`` for ``measure``, ``code`` and ``share``."""

    id: UUID
    period: Period
    measure: str
    code: str
    share: bool
    number: int
    owner: str
    note: str


def targets(session: Session) -> tuple[SetTarget, ...]:
    """All of them: the period that ends latest first, of those the longest; everybody before any part."""
    found = (_target(row) for row in session.execute(select(Target)).scalars())
    return tuple(sorted(found, key=_place))


def targets_on(session: Session, first: date, last: date) -> tuple[SetTarget, ...]:
    """Those whose period holds every day from ``first`` to ``last``."""
    return tuple(one for one in targets(session) if one.period.first <= first and last <= one.period.last)


def _place(one: SetTarget) -> tuple[int, int, bool, str, str, str]:
    first, last = one.period.first.toordinal(), one.period.last.toordinal()
    return -last, first, one.measure != TOTAL, one.measure, one.code, str(one.id)


def _target(row: Target) -> SetTarget:
    return SetTarget(
        row.id, Period.parse(row.period), row.measure, row.code, row.share, row.number, row.owner, row.note
    )
